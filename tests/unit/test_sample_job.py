"""The sample as a GeoPackage: what is in it, what is kept from the interpreter's eye, and that it tells its design."""

from collections import Counter

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.sample_design import read_design
from landcover_interpreter.core.agreement.sampling import sample_size
from landcover_interpreter.core.errors import ReferenceMapError, RunFolderError, SampleError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import LabelRequest, SampleRequest
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.polls import Told
from landcover_interpreter.tests.sampled_runs import interpret, looked_up, places, raster_values, table
from landcover_interpreter.tests.scenes import UTM_33N, write_raster
from osgeo import gdal, ogr

CODES = (10, 30, 40, 80)


@pytest.fixture
def landcover(tmp_path):
    """A map of four classes, of which water has 12 pixels only, with a border of no data."""
    rng = np.random.default_rng(5)
    codes = np.kron(rng.choice(CODES[:3], (30, 40)), np.ones((8, 8), int)).astype(np.uint8)
    codes[100:103, 50:54] = 80
    codes[:4] = 0
    return write_raster(tmp_path / "map.tif", codes[None], nodata=0)


@pytest.fixture
def sampled(landcover, tmp_path):
    return jobs.sample_map(landcover, SampleRequest(), tmp_path / "sample.gpkg", SILENT)


def test_points_lie_at_centres_of_pixels_of_their_stratum(landcover, sampled):
    codes = raster_values(landcover)
    strata = {row["id"]: row for row in table(sampled.path, "stratum_of_point")}
    found = places(sampled.path)
    assert list(found) == list(range(1, sum(sampled.points) + 1))
    assert len(set(found.values())) == len(found)
    for number, (x, y) in found.items():
        assert (x % 10, y % 10) == (5, 5)
        assert looked_up(codes, landcover, x, y) == strata[number]["stratum"]


def test_the_size_is_olofssons_and_small_classes_have_their_minimum(landcover, sampled):
    codes = raster_values(landcover)
    pixels = {code: int((codes == code).sum()) for code in CODES}
    assert {stratum.code: stratum.pixels for stratum in sampled.strata} == pixels
    assert sum(sampled.points) == 400 == sample_size([1], [0.8], 0.02)
    points = dict(zip((stratum.code for stratum in sampled.strata), sampled.points))
    assert points[80] == 12, "all of the water"
    assert points[10] == pytest.approx(388 * pixels[10] / sum(pixels[code] for code in CODES[:3]), abs=1)


def test_a_stratum_that_is_taken_wholly_is_named(landcover, tmp_path):
    told = Told()
    jobs.sample_map(landcover, SampleRequest(), tmp_path / "s.gpkg", told)
    assert [text for text in told.texts if "Permanent water bodies has 12 pixels only" in text]


def test_the_interpreter_does_not_see_what_the_map_says(sampled):
    source = ogr.Open(str(sampled.path))
    layer = source.GetLayer(0)
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
    assert fields == ["id", "class", "confidence", "comment"]
    assert not any(feature.IsFieldSetAndNotNull("class") for feature in layer)
    # Nor does the order of the points tell: neighbours in the list are of any stratum.
    strata = [row["stratum"] for row in table(sampled.path, "stratum_of_point")]
    changes = sum(one != other for one, other in zip(strata, strata[1:]))
    shares = [count / len(strata) for count in Counter(strata).values()]
    assert changes / len(strata) == pytest.approx(1 - sum(share**2 for share in shares), abs=0.1)


def test_acatama_can_read_it(sampled):
    """Its sampling file is the first layer: single points, an `id` of whole numbers, a system with known units."""
    source = ogr.Open(str(sampled.path))
    layer = source.GetLayer(0)
    assert layer.GetGeomType() == ogr.wkbPoint
    assert {feature.geometry().GetGeometryType() for feature in layer} == {ogr.wkbPoint}
    definition = layer.GetLayerDefn()
    assert definition.GetFieldDefn(definition.GetFieldIndex("id")).GetType() == ogr.OFTInteger
    system = layer.GetSpatialRef()
    assert (system.GetAuthorityCode(None), system.GetLinearUnitsName()) == (str(UTM_33N), "metre")


def test_the_file_tells_how_it_was_drawn(landcover, sampled):
    told = {row["item"]: row["value"] for row in table(sampled.path, "design")}
    assert (told["design"], told["seed"], told["map"], told["run"]) == ("stratified random", "1", "map.tif", "")
    assert "0.02" in told["size"] and told["minimum"] == "50"
    assert told["date"][:2] == "20" and told["date"].endswith("+00:00")
    design = read_design(str(sampled.path))
    assert design.strata == sampled.strata
    assert Counter(design.stratum_of.values()) == {s.code: n for s, n in zip(sampled.strata, sampled.points)}
    counts = {row["stratum"]: row["points"] for row in table(sampled.path, "strata")}
    assert counts == dict(zip((s.code for s in sampled.strata), sampled.points))


def test_other_files_tell_no_design(landcover, tmp_path, sampled):
    assert read_design(str(landcover)) is None
    assert read_design(str(tmp_path / "absent.gpkg")) is None
    package = gdal.OpenEx(str(sampled.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    package.ExecuteSQL("UPDATE stratum_of_point SET stratum = 77 WHERE id = 3")
    del package
    with pytest.raises(ReferenceMapError, match="damaged"):
        read_design(str(sampled.path))


def test_the_seed_makes_the_sample(landcover, tmp_path, sampled):
    again = jobs.sample_map(landcover, SampleRequest(), tmp_path / "again.gpkg", SILENT)
    other = jobs.sample_map(landcover, SampleRequest(seed=2), tmp_path / "other.gpkg", SILENT)
    assert places(again.path) == places(sampled.path) != places(other.path)


def test_expected_accuracies_and_sizes(landcover, tmp_path):
    def points(**request):
        return jobs.sample_map(landcover, SampleRequest(**request), tmp_path / "s.gpkg", SILENT).points

    assert sum(points(target=0.01)) == 1600
    codes = raster_values(landcover)
    weights = [(codes == code).sum() / (codes > 0).sum() for code in CODES]
    assert sum(points(by_class={40: 0.5})) == sample_size(weights, (0.8, 0.8, 0.5, 0.8), 0.02)
    assert sum(points(size=200, minimum=30)) == 200
    assert points(size=8) == (2, 2, 2, 2)


@pytest.mark.parametrize(
    ("request_", "match"),
    [
        ({"size": 7}, "SIZE is 7.*4 classes.*8"),
        ({"target": 0.0}, "TARGET is 0"),
        ({"expected": 1.2}, "EXPECTED is 1.2"),
        ({"by_class": {10: -1.0}}, "EXPECTED is -1"),
        ({"minimum": 1}, "MINIMUM is 1"),
    ],
)
def test_what_no_sample_can_be_drawn_by_is_told(landcover, tmp_path, request_, match):
    with pytest.raises(SampleError, match=match):
        jobs.sample_map(landcover, SampleRequest(**request_), tmp_path / "s.gpkg", SILENT)
    assert not (tmp_path / "s.gpkg").exists()


def test_a_size_too_small_for_its_classes_is_named_and_survived(landcover, tmp_path):
    told = Told()
    sampled = jobs.sample_map(landcover, SampleRequest(size=60), tmp_path / "s.gpkg", told)
    assert sum(sampled.points) == 60 and min(sampled.points) == 12
    assert [text for text in told.texts if "SIZE 60 is too small for 50 points" in text]


def test_work_that_was_done_is_not_written_over(landcover, tmp_path, sampled):
    interpret(sampled.path, lambda x, y: 10 if x > 500_200 else None)
    before = sampled.path.read_bytes()
    with pytest.raises(SampleError, match="points with a class already"):
        jobs.sample_map(landcover, SampleRequest(seed=9), sampled.path, SILENT)
    assert sampled.path.read_bytes() == before


def test_maps_that_cannot_be_sampled(tmp_path):
    foreign = write_raster(tmp_path / "foreign.tif", np.full((1, 5, 5), 7, np.uint8), nodata=0)
    with pytest.raises(ReferenceMapError, match="codes 7"):
        jobs.sample_map(foreign, SampleRequest(), tmp_path / "s.gpkg", SILENT)
    empty = write_raster(tmp_path / "empty.tif", np.zeros((1, 5, 5), np.uint8), nodata=0)
    with pytest.raises(ReferenceMapError, match="no pixel with data"):
        jobs.sample_map(empty, SampleRequest(), tmp_path / "s.gpkg", SILENT)


def test_the_strata_of_a_run_are_its_classes_and_the_unlabelled(tmp_path):
    scene = write_demo_scene(tmp_path, 128)
    run = tmp_path / "run"
    jobs.cluster(SceneRequest((str(scene.image),)), by_pixels(clusters=6), run, SILENT)
    with pytest.raises(RunFolderError, match="no labels yet"):
        jobs.sample_run(run, SampleRequest(), tmp_path / "s.gpkg", SILENT)
    jobs.label(run, LabelRequest(), SILENT)
    jobs.override(run, 2, "unlabelled")
    found = load_interpretation(run)
    sampled = jobs.sample_run(run, SampleRequest(size=300, minimum=20), tmp_path / "s.gpkg", SILENT)
    pixels = Counter()
    for entry, profile in zip(found.legend, found.profiles):
        pixels[entry.code or 0] += profile.pixels
    assert {stratum.code: stratum.pixels for stratum in sampled.strata} == pixels
    assert sampled.strata[0].name == "unlabelled"
    codes = {entry.cluster: entry.code or 0 for entry in found.legend}
    clusters = raster_values(run / "clusters.tif")
    strata = {row["id"]: row["stratum"] for row in table(sampled.path, "stratum_of_point")}
    for number, (x, y) in places(sampled.path).items():
        assert codes[looked_up(clusters, run / "clusters.tif", x, y)] == strata[number]
    told = {row["item"]: row["value"] for row in table(sampled.path, "design")}
    assert (told["run"], told["map"]) == ("run", found.scene.name)
    assert told["taxonomy"] == load_taxonomy(None).title
