"""How a file tells which edition of WorldCover it holds, and what comes with that."""

import json
import shutil

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.editions import EDITIONS, edition_credited, edition_in, edition_of
from landcover_interpreter.core.errors import ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.scenes import shared, write_raster
from osgeo import gdal

OFFICIAL = "ESA_WorldCover_10m_2021_v200_N00E006_Map.tif"
# What the product's own tiles say of themselves.
TOLD = {
    "title": "ESA WorldCover product at 10m resolution for year 2020",
    "copyright": "ESA WorldCover project 2020 / Contains modified Copernicus Sentinel data (2020) processed by ESA "
    "WorldCover consortium",
}
CODES = np.random.default_rng(2).choice(np.array((10, 40, 80), np.uint8), (1, 40, 50))


@pytest.mark.parametrize(
    ("name", "tags", "year"),
    [
        (OFFICIAL, {}, 2021),
        (OFFICIAL.replace("2021_v200", "2020_v100"), {}, 2020),
        (OFFICIAL.replace("_Map", "_Map_clipped"), {}, 2021),
        (OFFICIAL, TOLD, 2021),
        ("reference.tif", TOLD, 2020),
        ("reference.tif", {"title": TOLD["title"].replace("2020", "2021")}, 2021),
        ("reference.tif", {"copyright": EDITIONS[2021].attribution}, 2021),
        ("reference.tif", {"title": "ESA WorldCover"}, None),
        ("worldcover_2021.tif", {}, None),
        (OFFICIAL.replace("2021", "2019"), {}, None),
        ("reference.tif", {"title": TOLD["title"].replace("2020", "2030")}, None),
    ],
)
def test_a_file_tells_its_edition_by_its_name_or_its_metadata(tmp_path, name, tags, year):
    path = write_raster(tmp_path / name, CODES, tags=tags)
    assert edition_in(str(path), gdal.Open(str(path))) == (EDITIONS[year] if year else None)


def test_an_edition_is_known_by_its_attribution():
    assert [edition_credited(edition.attribution) for edition in EDITIONS.values()] == list(EDITIONS.values())
    assert edition_credited("") is None
    assert "(CC BY 4.0)" in EDITIONS[2020].attribution and "2020" in EDITIONS[2020].attribution


@pytest.mark.parametrize(("name", "tags"), [(OFFICIAL, {}), ("reference.tif", {"title": TOLD["title"]})])
def test_a_file_of_worldcover_as_reference_is_credited(tmp_path, name, tags):
    reference = write_raster(tmp_path / name, CODES, tags=tags)
    own = write_raster(tmp_path / "map.tif", CODES)
    compared = jobs.compare_map(own, jobs.ComparisonRequest(str(reference)), SILENT)
    credit = EDITIONS[2020 if tags else 2021].attribution
    assert json.loads(compared.path.read_text(encoding="utf-8"))["reference"] == {
        "name": str(reference),
        "attribution": credit,
        "recoding": "",
        "groups": "",
    }
    assert credit in compared.path.with_suffix(".csv").read_text(encoding="utf-8")


def test_another_map_is_not_credited_to_worldcover(tmp_path):
    reference = write_raster(tmp_path / "lucas.tif", CODES)
    compared = jobs.compare_map(
        write_raster(tmp_path / "map.tif", CODES), jobs.ComparisonRequest(str(reference)), SILENT
    )
    assert json.loads(compared.path.read_text(encoding="utf-8"))["reference"]["attribution"] == ""


def test_the_genuine_tile_is_known_under_any_name(tmp_path):
    genuine = shared(f"worldcover/{OFFICIAL}")
    other = shutil.copy2(genuine, tmp_path / "any.tif")
    assert edition_in(str(other), gdal.Open(str(other))) == EDITIONS[2021]


def test_editions():
    assert edition_of(" WorldCover:2021 ") == EDITIONS[2021]
    assert (EDITIONS[2021].version, EDITIONS[2020].version) == ("v200", "v100")
    assert (EDITIONS[2021].accuracy, EDITIONS[2020].accuracy) == (0.767, 0.744)
    assert edition_of("/data/worldcover.tif") is None
    assert edition_of("worldcover:2021.tif") is None
    with pytest.raises(ReferenceMapError, match=r"'worldcover:2019'.*2020 and 2021 only"):
        edition_of("worldcover:2019")
