"""A scene as a model sees it that was fitted to another: the same bands of as many dates, in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..errors import SceneError
from ..scene.elevation import pixel_size_m
from ..scene.scene import Band, Scene
from .features import INDICES, FeatureSpec, date_of, plain
from .features.extraction import Extraction
from .features.gaps import GapFiller

# Pixels of another size than this many times the model's see another neighbourhood.
_SAME_SIZE = 1.05


def matched_scene(scene: Scene, source: Scene, spec: FeatureSpec) -> Scene:
    """Return a scene with the bands of the source that it has, in the source's order, date by date.

    So variables and features mean the same on both, however the files are made up; bands that the source did not have
    take no part. Raises SceneError that names what the spec needs and the scene lacks.
    """
    if len(scene.dates) != len(source.dates):
        raise SceneError(
            f"The run was made of {len(source.dates)} date(s) and {scene.files[0]} comes with {len(scene.dates)}: give "
            "as many dates, in the same order of seasons."
        )
    if spec.terrain and not scene.elevation:
        raise SceneError(f"The run needs {' and '.join(spec.terrain)}: give an elevation raster of the new scene.")
    pairs = enumerate(zip(scene.dates, source.dates))
    first, *others = (_matched_date(new, old, _needed(spec, old, date)) for date, (new, old) in pairs)
    return replace(first, others=tuple(others))


def _matched_date(scene: Scene, source: Scene, needed: Iterable[str]) -> Scene:
    lacking = [role for role in dict.fromkeys(needed) if role not in scene.roles]
    if lacking:
        raise SceneError(
            f"The run needs {', '.join(lacking)}, which {scene.files[0]} lacks: it has {', '.join(scene.roles)}. "
            "Choose an image with these bands, or name them with BANDS."
        )
    bands = {band.role: band for band in scene.bands}
    return replace(scene, bands=tuple(bands[role] for role in source.roles if role in bands), others=())


def _needed(spec: FeatureSpec, source: Scene, date: int) -> list[str]:
    """Return the roles that a date's features are made of, and those that every profile speaks of."""
    names = [*spec.bands, *(texture.band for texture in spec.texture)]
    roles = [plain(name) for name in names if date_of(name) == date]
    for name in spec.indices:
        if date_of(name) == date:
            roles += [role for side in INDICES[plain(name)].roles(source.nir) for role in side]
    return [*roles, "B03", "B04", source.nir]


def notes_on(scene: Scene, source: Scene, extraction: Extraction) -> list[str]:
    """Return in sentences what is not quite the same on a scene."""
    new, old = (max(pixel_size_m(each.grid)) for each in (scene, source))
    if not extraction.spec.margin or 1 / _SAME_SIZE < new / old < _SAME_SIZE:
        return []
    return [
        f"The run's features look at neighbours in pixels of {old:.1f} m, and {scene.name} has pixels of {new:.1f} m: "
        "its texture is another one."
    ]


def matched_extraction(scene: Scene, source: Scene, extraction: Extraction) -> Extraction:
    """Return how features are made of a matched scene, as they were of the source.

    What fills the gaps between dates speaks of stored values, and is brought to the scene's own.
    """
    if extraction.spec.terrain:
        extraction = replace(extraction, pixel_m=pixel_size_m(scene.grid))
    if not scene.others:
        return extraction
    return replace(extraction, filler=_restored(extraction.filler, _stack(source), _stack(scene)))


def _stack(scene: Scene) -> list[tuple[int, Band]]:
    return [(date, band) for date, each in enumerate(scene.dates) for band in each.bands]


def _restored(filler: GapFiller, source: Sequence[tuple[int, Band]], scene: Sequence[tuple[int, Band]]) -> GapFiller:
    """Return a filler of the source's stored values for those of a scene: the same reflectances."""
    rows = {(date, band.role): row for row, (date, band) in enumerate(source)}
    places = [rows[date, band.role] for date, band in scene]
    before = [source[place][1] for place in places]
    gains = [old.scale / new.scale for old, (_, new) in zip(before, scene)]
    shifts = [(old.offset - new.offset) / new.scale for old, (_, new) in zip(before, scene)]
    return filler.restored(places, gains, shifts)
