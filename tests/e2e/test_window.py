"""From a project without layers to an exported map, clicked in a real QGIS with the plugin from its package."""

import json
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tools import package, screenshots
from osgeo import gdal, ogr

MISSING = screenshots.real_window.why_not()
pytestmark = [
    pytest.mark.alone,
    pytest.mark.e2e,
    pytest.mark.skipif(bool(MISSING), reason=MISSING or "there is a window"),
]

MODEL = "ollama:stand-in"
WATER, CROPS = 80, 40
CLUSTERS = 24


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def seen(home):
    """What came of the click-through, which all tests here look at."""
    zipped = home / "plugin.zip"
    package.write_zip(zipped, [*package.packaged_files(), *package.built_files()])
    return screenshots.take(screenshots.VARIANTS["light"], zipped, None, home)


@pytest.fixture(scope="module")
def run(seen):
    return Path(seen.noted["run"])


def test_nothing_goes_wrong_and_qgis_ends_as_it_should(seen):
    assert seen.errors == ()
    assert seen.exit_code == 0, seen.printed
    assert [line for line in seen.log if "Error" in line or "Traceback" in line] == []
    assert "Traceback" not in seen.printed


def test_the_plugin_runs_from_the_package(home, seen):
    installed = home / "profiles" / "profiles" / "default" / "python" / "plugins" / "landcover_interpreter"
    assert (installed / "metadata.txt").is_file()
    assert not (installed / "tests").exists()
    with zipfile.ZipFile(home / "plugin.zip") as content:
        assert {f"landcover_interpreter/resources/help/en/{seen.noted['help']}"} <= set(content.namelist())
    assert seen.noted["help"] == "index.html"


def test_both_voters_named_every_cluster(seen, run):
    found = load_interpretation(run)
    assert len(found.clusters) == CLUSTERS
    voters = {vote.voter.partition("@")[0] for vote in found.votes}
    assert voters == {"spectral", MODEL}
    assert len(found.votes) == 2 * CLUSTERS
    assert not [vote.failure for vote in found.votes if vote.failure]
    assert len(list((run / "evidence").glob("cluster-*-mask.png"))) == CLUSTERS
    assert any("disagreement" in verdict.flags for verdict in found.verdicts)


def test_the_analysts_class_is_undone_redone_and_saved(seen, run):
    cluster, code = seen.noted["overridden"]
    assert code == CROPS
    assert seen.noted["undone"][0] == cluster
    entry = next(entry for entry in load_interpretation(run).legend if entry.cluster == cluster)
    assert (entry.code, entry.origin) == (CROPS, "analyst")
    assert seen.noted["saved"]


def test_the_figures_are_those_of_the_exported_map(seen, home, run):
    landcover, truth = (
        gdal.Open(str(path)).ReadAsArray()
        for path in (run / "landcover.tif", home / "reference" / "demo_reference.tif")
    )
    compared = truth > 0
    assert seen.noted["agreement"] == pytest.approx((landcover == truth)[compared].mean())
    water = truth == WATER
    assert (landcover[water] == WATER).mean() > 0.95


def test_the_map_and_its_polygons_join_the_project(seen, home, run):
    assert [Path(source.partition("|")[0]).name for source in seen.noted["exported"]] == [
        "landcover.gpkg",
        "landcover.tif",
    ]
    polygons = ogr.Open(str(run / "landcover.gpkg"))
    shown = {feature["code"] for feature in polygons.GetLayer(0)}
    landcover = gdal.Open(str(run / "landcover.tif")).ReadAsArray()
    assert shown == set(np.unique(landcover)) - {0}
    with zipfile.ZipFile(home / "project.qgz") as content:
        name = next(name for name in content.namelist() if name.endswith(".qgs"))
        project = ET.fromstring(content.read(name))
    groups = [group.get("name") for group in project.iter("layer-tree-group")]
    assert "demo_scene: land cover" in groups
    assert json.loads((run / "interpretation.json").read_text(encoding="utf-8"))["history"]
