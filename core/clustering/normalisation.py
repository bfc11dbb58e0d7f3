"""Relative radiometric normalisation: one scene's reflectances brought to another's by a line for every band.

Where both show the same ground the lines go through the pixels that changed least (irmad), as pseudo-invariant features
do (Schott, Salvaggio and Volchok 1988, doi 10.1016/0034-4257(88)90116-2). Where they do not, percentiles are
matched, which takes both grounds to be alike. A line becomes the scale and the offset of the band, so that stored
values stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from osgeo import ogr

from ..errors import ClusteringError, SceneError
from ..feedback import Feedback
from ..raster import raising
from ..scene.scene import ATMOSPHERIC, Scene, project_bounds
from .distributions import distribution_of, sampled
from .features import FeatureSpec, dated, variables_of
from .features.extraction import Extraction
from .irmad import least_changed, orthogonal_line
from .kmeans import one_thread
from .profiles import ClusterProfile
from .request import ClusterRequest
from .sampling import draw_sample, take_values

NONE, PERCENTILES, OVERLAP = "none", "percentiles", "overlap"
NORMALISATIONS = (NONE, PERCENTILES, OVERLAP)
_MATCHED = np.arange(2, 99, 2) / 100
# With fewer pixels a line is a matter of chance; of those that both scenes show, this share is taken.
_FEWEST, _LEAST_CHANGED = 100, 0.05
_LARGEST_GAIN = 5.0


@dataclass(frozen=True)
class BandLine:
    """What takes a band of a date, "B04@2", to the other scene: reflectance × gain + shift."""

    band: str
    gain: float
    shift: float


Draw = Callable[[Scene], tuple[np.ndarray, np.ndarray]]


def check_normalisation(name: str) -> None:
    """Raise ClusteringError for a normalisation that does not exist."""
    if name not in NORMALISATIONS:
        raise ClusteringError(f"NORMALISE '{name}' is unknown. Choose one of {', '.join(NORMALISATIONS)}.")


def lines_between(
    name: str,
    scene: Scene,
    source: Scene,
    profiles: Sequence[ClusterProfile],
    request: ClusterRequest,
    executor: Executor,
    feedback: Feedback,
) -> tuple[BandLine, ...]:
    """Return the lines that take a scene to its source, of which `profiles` are the clusters'; none for NONE.

    Both have the same bands and as many dates. Raises SceneError where OVERLAP has not the pixels, or not the source's
    files, that it needs.
    """
    extraction = Extraction(FeatureSpec((), (), False))

    def draw(drawn: Scene) -> tuple[np.ndarray, np.ndarray]:
        return draw_sample(drawn, extraction, request.sample, request.seed, executor, feedback, take_values)

    if name == PERCENTILES:
        return _by_percentiles(scene, profiles, draw)
    if name == OVERLAP:
        return _by_overlap(scene, source, draw)
    return ()


def _by_percentiles(scene: Scene, profiles: Sequence[ClusterProfile], draw: Draw) -> tuple[BandLine, ...]:
    variables = variables_of(scene)
    values, seen = draw(scene)
    bands = variables.reflectance(values)
    lines = []
    for name, band, date in zip(variables.bands, bands, variables.dates):
        target, known = distribution_of(profiles, name), band[seen[date]]
        if target is None or len(known) < _FEWEST:
            continue
        here, there = sampled(known).quantiles(_MATCHED), target.quantiles(_MATCHED)
        gain = there.std() / here.std() if here.std() > 0 else 1.0
        lines.append(_line(name, gain, float(there.mean() - gain * here.mean())))
    return tuple(lines)


def _by_overlap(scene: Scene, source: Scene, draw: Draw) -> tuple[BandLine, ...]:
    return tuple(
        line
        for date, (new, old) in enumerate(zip(scene.dates, source.dates))
        for line in _by_unchanged(replace(new, others=()), replace(old, others=()), date, draw)
    )


def _by_unchanged(new: Scene, old: Scene, date: int, draw: Draw) -> list[BandLine]:
    """Return the lines of one date by the pixels that changed least of those that both scenes show."""
    both = replace(old, area=_shared_ground(old, new), others=(new,), elevation="")
    values, seen = draw(both)
    values = values[:, seen.all(axis=0)].astype(np.float64)
    there, here = (_reflectance(each, part) for each, part in zip((old, new), np.split(values, [len(old.bands)])))
    roles = [role for role in new.roles if role not in ATMOSPHERIC]
    there, here = (np.array([rows[role] for role in roles]).reshape(len(roles), -1) for rows in (there, here))
    if here.shape[1] < _FEWEST:
        raise SceneError(
            f"{new.name} and {old.name} share {here.shape[1]} pixels that both saw: too few to normalise by. Choose "
            f"NORMALISE={PERCENTILES}."
        )
    with one_thread():
        same = least_changed(here, there, max(_FEWEST, int(_LEAST_CHANGED * here.shape[1])))
    lines = [orthogonal_line(one[same], other[same]) for one, other in zip(here, there)]
    return [_line(dated(role, date), *line) for role, line in zip(roles, lines)]


def _line(band: str, gain: float, shift: float) -> BandLine:
    if not 1 / _LARGEST_GAIN < gain < _LARGEST_GAIN:
        raise SceneError(
            f"Band {band} would have to be multiplied by {gain:.3g} to look like the run's scene: they are too "
            f"different to normalise. Choose another scene, or NORMALISE={NONE}."
        )
    return BandLine(band, round(float(gain), 6), round(float(shift), 6))


def _reflectance(scene: Scene, values: np.ndarray) -> dict[str, np.ndarray]:
    return {band.role: row * band.scale + band.offset for band, row in zip(scene.bands, values)}


def _shared_ground(old: Scene, new: Scene) -> str:
    """Return the ground that both scenes show as WKT in the old one's system; raises SceneError without any."""
    with raising():
        outline = _outline(old.grid.bounds())
        try:
            known = new.grid.crs and old.grid.crs
            bounds = project_bounds(new.grid.bounds(), new.grid.crs, old.grid.crs) if known else new.grid.bounds()
            shared = outline.Intersection(_outline(bounds))
        except RuntimeError:
            shared = None
        if shared is not None and old.area:
            shared = shared.Intersection(ogr.CreateGeometryFromWkt(old.area))
    if shared is None or shared.IsEmpty() or not shared.Area():
        raise SceneError(
            f"{new.files[0]} does not show ground of {old.files[0]}, so no pixel can be compared. Choose "
            f"NORMALISE={PERCENTILES}."
        )
    return shared.ExportToWkt()


def _outline(bounds: tuple[float, float, float, float]) -> ogr.Geometry:
    left, bottom, right, top = bounds
    ring = ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom))
    return ogr.CreateGeometryFromWkt("POLYGON((" + ",".join(f"{x!r} {y!r}" for x, y in ring) + "))")


def normalised(scene: Scene, lines: Sequence[BandLine]) -> Scene:
    """Return a scene whose bands' scales and offsets have the lines in them."""
    known = {line.band: line for line in lines}
    dates = [
        replace(
            each,
            others=(),
            bands=tuple(
                replace(band, scale=line.gain * band.scale, offset=line.gain * band.offset + line.shift)
                if (line := known.get(dated(band.role, date)))
                else band
                for band in each.bands
            ),
        )
        for date, each in enumerate(scene.dates)
    ]
    return replace(dates[0], others=tuple(dates[1:]))
