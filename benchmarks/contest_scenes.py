"""The scenes of the contest, each with a reference in WorldCover's codes, made ready in a folder of the contest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.raster import open_raster, raising, writing
from ..core.scene.dates import open_dates, read_dates
from ..core.scene.grid import Window
from ..core.scene.scene import ATMOSPHERIC, Scene, SceneRequest
from ..core.scene.synthetic import write_demo_scene
from .contest_scores import edges_of
from .tile import REPOSITORY

FOLDER = REPOSITORY / "build" / "contest"
SHARED = REPOSITORY.parent / "shared" / "scenes"
WATER, NOT_WATER = 80, 60
_RECODED = "reference_recoded_to_worldcover_codes.tif"
_DEMO_SIDE = 1000
_BARE_REFLECTANCE = 10_000  # digital numbers of a reflectance of 1, as the products have them
_NO_DATA = -32_768

# What has a mask beside it and no part in the contest, and why.
LEFT_OUT = {
    "alberta_oilsands": "its reference is Sen2Cor's scene classification, made from the same image by thresholds",
    "styria_33TWM_120m": "the same, and 94 % of it is one class, vegetation",
    "csmask_nocrs": "its reference is a cloud mask without a stated legend, and it has no coordinate system",
    "danube_ftw_two_dates, demmin_fields, patagonia_xrspatial, india_3band_noblue, openeo_small_6band, belgium_icor": (
        "they have no reference map"
    ),
}


@dataclass(frozen=True)
class ContestScene:
    """A scene: its dates' files, its site, the map it is held against, and where that is good to the pixel, its edges.

    `land_cover` says that the reference has classes that a voter can name, and not water alone. `core` scenes take part
    in every table, the others only in those of the main feature sets.
    """

    name: str
    title: str
    site: str
    files: tuple[str, ...]
    reference: Path
    edges: Path | None = None
    core: bool = False
    land_cover: bool = True

    @property
    def request(self) -> SceneRequest:
        """The scene as a user would ask for it."""
        first, *others = (SceneRequest((file,)) for file in self.files)
        return SceneRequest(first.inputs, others=tuple(others))


def contest_scenes(folder: Path = FOLDER / "scenes") -> list[ContestScene]:
    """Return the scenes whose files are there, references and rasters of edges written where they were missing."""
    folder.mkdir(parents=True, exist_ok=True)
    return [*_chile(), *_slovenia(), *_spain(folder), _demo(folder)]


def _chile() -> list[ContestScene]:
    place = SHARED / "tm_chile"
    kinds = (
        ("chile_l2a", "Chile, L2A, 12 bands", "s2_l2a_12band.tif", True),
        ("chile_l2a_4band", "Chile, L2A, 4 bands", "s2_l2a_4band.tif", True),
        ("chile_l1c", "Chile, L1C, 13 bands", "s2_l1c_13band.tif", False),
    )
    return [
        ContestScene(name, title, "Chile", (str(place / file),), place / _RECODED, core=core)
        for name, title, file, core in kinds
        if (place / file).is_file()
    ]


def _slovenia() -> list[ContestScene]:
    place = SHARED / "slovenia_eolearn"
    dates = {path.stem[-10:]: str(path) for path in sorted(place.glob("s2_?_*.tif"), key=lambda path: path.stem[-10:])}
    if not dates:
        return []
    scenes = [
        ContestScene(
            f"slovenia_{day}",
            f"Slovenia, {day}",
            "Slovenia",
            (file,),
            place / _RECODED,
            core=day in ("2015-09-09", "2015-07-11"),
        )
        for day, file in dates.items()
    ]
    clear = tuple(dates[day] for day in ("2015-09-09", "2015-08-30", "2015-07-11"))
    # The clearest date first: the others are laid on its grid.
    every = clear + tuple(file for file in dates.values() if file not in clear)
    return [
        *scenes,
        ContestScene("slovenia_3", "Slovenia, three clear dates", "Slovenia", clear, place / _RECODED, core=True),
        ContestScene("slovenia_5", "Slovenia, all five dates", "Slovenia", every, place / _RECODED),
    ]


def _spain(folder: Path) -> list[ContestScene]:
    place = SHARED / "spain_sen1floods11"
    if not (place / "s2.tif").is_file():
        return []
    water = place / "reference_water.tif"
    reference = _derived(water, folder / "spain_reference.tif", _recode_water)
    edges = _derived(reference, folder / "spain_edges.tif", edges_only)
    return [
        ContestScene("spain", "Spain, L1C, flood", "Spain", (str(place / "s2.tif"),), reference, edges, True, False)
    ]


def _demo(folder: Path) -> ContestScene:
    image, reference = folder / "demo_scene.tif", folder / "demo_reference.tif"
    if not (image.is_file() and reference.is_file()):
        write_demo_scene(folder, _DEMO_SIDE)
    edges = _derived(reference, folder / "demo_edges.tif", edges_only)
    return ContestScene("demo", "Generated demo scene", "Demo", (str(image),), reference, edges, True)


def _recode_water(mask: np.ndarray) -> np.ndarray:
    """Return WorldCover's codes of the hand-drawn mask: -1 no data, 0 not water, 1 water."""
    return np.select([mask == 1, mask == 0], [WATER, NOT_WATER], 0).astype(np.uint8)


def edges_only(codes: np.ndarray) -> np.ndarray:
    """Return the codes where another class is beside them, 0 elsewhere."""
    return np.where(edges_of(codes), codes, 0).astype(np.uint8)


def _derived(source: Path, target: Path, derive: Callable[[np.ndarray], np.ndarray]) -> Path:
    """Write what `derive` makes of a raster's band, on its grid, as uint8 with 0 = no data, unless it is there."""
    if target.is_file():
        return target
    with raising():
        dataset = open_raster(str(source))
        codes = derive(dataset.ReadAsArray())
        _write(target, codes[None], dataset, gdal.GDT_Byte, 0)
    return target


def _write(
    target: Path, values: np.ndarray, like: gdal.Dataset, kind: int, nodata: float | None, names: tuple[str, ...] = ()
) -> None:
    """Write bands (n, h, w) on the grid of another raster, under a temporary name first."""
    partial = target.with_name(f".{target.name}.part")
    driver = gdal.GetDriverByName("GTiff")
    with writing(driver.Create(str(partial), values.shape[2], values.shape[1], len(values), kind)) as raster:
        raster.SetProjection(like.GetProjection())
        raster.SetGeoTransform(like.GetGeoTransform())
        for number, band in enumerate(values, 1):
            if nodata is not None:
                raster.GetRasterBand(number).SetNoDataValue(nodata)
            if names:
                raster.GetRasterBand(number).SetDescription(names[number - 1])
            raster.GetRasterBand(number).WriteArray(band)
    partial.replace(target)


def peers_raster(scene: ContestScene, folder: Path = FOLDER / "scenes") -> Path:
    """Write the bands that our features are made from, of every date, as reflectance × 10000 in int16; return the path.

    Where a pixel has no data, every band has the tag -32768; a scene without such pixels has no tag.
    """
    target = folder / f"peers_{scene.name}.tif"
    if target.is_file():
        return target
    opened = open_dates(scene.request)
    grid = opened.grid
    values, seen = read_dates(opened, Window(0, 0, grid.width, grid.height))
    numbers, names = _digital_numbers(opened, values)
    known = seen.all(axis=0)
    numbers[:, ~known] = _NO_DATA
    with raising():
        like = open_raster(opened.files[0])
        _write(target, numbers, like, gdal.GDT_Int16, None if known.all() else _NO_DATA, names)
    return target


def _digital_numbers(scene: Scene, values: np.ndarray) -> tuple[np.ndarray, tuple[str, ...]]:
    bands = [band for date in scene.dates for band in date.bands]
    taken = [place for place, band in enumerate(bands) if band.role not in ATMOSPHERIC]
    scaled = [
        np.rint((values[place].astype(np.float32) * bands[place].scale + bands[place].offset) * _BARE_REFLECTANCE)
        for place in taken
    ]
    limits = np.iinfo(np.int16)
    numbers = np.clip(np.stack(scaled), limits.min + 1, limits.max).astype(np.int16)
    return numbers, tuple(bands[place].role for place in taken)
