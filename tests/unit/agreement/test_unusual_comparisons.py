"""Comparisons at their ends, through the jobs and all that they write: one class, no labels, nothing in common."""

import csv
import json

import jsonschema
import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.report import SCHEMA_FILE
from landcover_interpreter.core.errors import ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs.reports import write_report
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.report_pages import ReportReader
from landcover_interpreter.tests.scenes import write_raster

SCHEMA = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
SHAPE = 90, 110
FIGURES = "Figures of each class"
# Codes without a counterpart in WorldCover come from a taxonomy of one's own.
OWN = {
    "schema": "landcover-interpreter/taxonomy/1",
    "id": "own",
    "title": "Own classes",
    "source": "",
    "licence": "",
    "attribution": "",
    "classes": [
        {"code": 1, "name": "Cloud", "colour": "#ffffff", "worldcover": None},
        {"code": 2, "name": "Water", "colour": "#0000ff", "worldcover": 80},
    ],
}


@pytest.fixture(scope="module")
def clustered(tmp_path_factory):
    """A run of three clusters that nobody has labelled."""
    folder = tmp_path_factory.mktemp("clustered")
    scene = write_raster(folder / "scene.tif", parcels(*SHAPE), names=FIVE_BANDS, nodata=0)
    run = folder / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=3), run, SILENT)
    return run


@pytest.fixture
def run(clustered, tmp_path):
    copy = tmp_path / "run"
    copy.mkdir()
    for file in clustered.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    return copy


def label(run, *classes):
    for cluster, words in enumerate(classes, 1):
        jobs.override(run, cluster, words)


def reference(folder, codes, **place):
    values = np.broadcast_to(np.asarray(codes, np.uint8), SHAPE)
    return str(write_raster(folder / "reference.tif", [values], nodata=0, **place))


def under_clusters(run, *codes):
    """Return a reference that has one code under each cluster."""
    return reference(run.parent, np.array((0, *codes), np.uint8)[read(run / "clusters.tif")])


def compared(run, raster):
    """Compare a run with all that can be asked for, and return the figures and the page of its report."""
    layer = run.parent / "disagreement.tif"
    request = jobs.ComparisonRequest(raster, groups="dry = 10, 60; wet = 80", disagreement=layer)
    found = jobs.compare_run(run, request, SILENT)
    assert read(layer).shape == SHAPE
    target = run.parent / "report.html"
    write_report(run, load_interpretation(run), target, SILENT)
    return found.agreement, checked(found), ReportReader(target.read_text(encoding="utf-8"))


def checked(found):
    """Return agreement.json once it and the files beside it are held against each other."""
    content = json.loads(found.path.read_text(encoding="utf-8"), parse_constant=pytest.fail)
    jsonschema.validate(content, SCHEMA)
    with found.path.with_suffix(".csv").open(newline="", encoding="utf-8") as stream:
        rows = {row[0]: row[1:] for row in csv.reader(stream) if row}
    lines = found.path.with_suffix(".md").read_text(encoding="utf-8").splitlines()
    for name in ("overall_agreement", "kappa", "mean_iou", "ceiling"):
        written = "n/a" if content[name] is None else str(round(content[name], 6))
        assert rows[name] == [written]
        shown = name.replace("_", "\\_")
        assert f"| {shown} | {written} |" in lines
    assert content["anatomy"]["labelling_error"] + content["anatomy"]["clustering_error"] == pytest.approx(
        1 - content["overall_agreement"], abs=1e-12
    )
    return content


def test_a_scene_of_one_class_has_no_kappa(run):
    label(run, "water", "water", "water")
    agreement, content, page = compared(run, reference(run.parent, 80))
    assert (agreement.overall_agreement, agreement.ceiling, agreement.kappa) == (1, 1, None)
    assert content["kappa"] is None
    assert (content["quantity_disagreement"], content["allocation_disagreement"]) == (0, 0)
    assert content["anatomy"]["best_override"] is content["anatomy"]["best_split"] is None
    assert set(page.table(FIGURES).row("Permanent water bodies")[1:]) == {"100.0\u00a0%"}
    assert "nan" not in page.text.lower().split()


def test_a_map_of_one_class_and_a_reference_of_another(run):
    label(run, "tree cover", "tree cover", "tree cover")
    agreement, content, _ = compared(run, reference(run.parent, 80))
    assert (agreement.overall_agreement, agreement.ceiling, agreement.labelling_efficiency) == (0, 1, 0)
    assert agreement.kappa == 0
    trees, water = content["classes"]
    assert (trees["producers"], trees["users"], trees["f1"], trees["iou"]) == (None, 0, None, None)
    assert (water["producers"], water["users"], water["f1"], water["iou"]) == (0, None, 0, 0)
    assert (content["quantity_disagreement"], content["allocation_disagreement"]) == (1, 0)


def test_a_run_whose_clusters_are_all_unlabelled(run):
    label(run, "unlabelled", "unlabelled", "unlabelled")
    agreement, content, page = compared(run, under_clusters(run, 10, 80, 80))
    pixels = int(np.count_nonzero(read(run / "clusters.tif")))
    assert (agreement.overall_agreement, agreement.ceiling) == (0, 1)
    assert agreement.pixels_unlabelled == agreement.pixels_compared == pixels
    assert (agreement.kappa, agreement.quantity_disagreement, agreement.allocation_disagreement) == (0, 1, 0)
    assert [(entry["users"], entry["producers"]) for entry in content["classes"]] == [(None, 0)] * 2
    assert (content["anatomy"]["labelling_error"], content["anatomy"]["clustering_error"]) == (1, 0)
    assert [row[3:] for row in page.table(FIGURES).rows[1:]] == [["–", *["0.0\u00a0%"] * 3]] * 2


def test_classes_that_only_one_of_both_has(run):
    label(run, "tree cover", "built-up", "water")
    ids = read(run / "clusters.tif")
    agreement, content, page = compared(run, under_clusters(run, 10, 60, 80))
    built, bare = (next(entry for entry in content["classes"] if entry["code"] == code) for code in (50, 60))
    wrong = int((ids == 2).sum())
    assert (built["map_pixels"], built["reference_pixels"], built["producers"], built["iou"]) == (wrong, 0, None, None)
    assert (bare["map_pixels"], bare["reference_pixels"], bare["users"], bare["iou"]) == (0, wrong, None, 0)
    # Of the three classes of the reference two are right; the one that is on the map alone is none of them.
    assert (agreement.mean_iou, agreement.mean_f1) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert agreement.quantity_disagreement == pytest.approx(wrong / np.count_nonzero(ids))
    figures = page.table(FIGURES)
    assert figures.rows[0][3:] == ["User's", "Producer's", "F1", "IoU"]
    assert figures.row("Built-up")[3:] == ["0.0\u00a0%", "–", "–", "–"]
    assert figures.row("Bare / sparse vegetation")[3:] == ["–", "0.0\u00a0%", "0.0\u00a0%", "0.0\u00a0%"]


def test_a_class_that_lies_where_there_is_no_reference(run):
    label(run, "tree cover", "built-up", "water")
    agreement, content, _ = compared(run, under_clusters(run, 10, 0, 80))
    built = next(entry for entry in content["classes"] if entry["code"] == 50)
    assert (built["map_pixels"], built["users"], built["producers"], built["f1"]) == (0, None, None, None)
    assert (agreement.overall_agreement, agreement.kappa) == (1, 1)
    assert content["pixels_without_reference"] == int((read(run / "clusters.tif") == 2).sum())
    assert [each["cluster"] for each in content["anatomy"]["clusters"]] == [1, 3]


@pytest.mark.parametrize(
    ("classes", "codes"), [(("cloud", "cloud", "cloud"), (80, 80, 80)), (("cloud", "cloud", "water"), (80, 80, 0))]
)
def test_where_no_pixel_can_be_compared_that_is_said_and_the_run_stays_as_it_was(run, classes, codes):
    taxonomy = run.parent / "own.json"
    taxonomy.write_text(json.dumps(OWN), encoding="utf-8")
    jobs.label(run, jobs.LabelRequest(taxonomy=taxonomy), SILENT)
    label(run, *classes)
    refused(run, under_clusters(run, *codes), "Nothing can be compared with .*reference.tif")


@pytest.mark.parametrize(
    ("code", "place", "words"),
    [
        (80, {"origin": (700_000, 5_000_000)}, "does not overlap the map"),
        (80, {"origin": (500_000 + 10 * SHAPE[1], 5_400_000)}, "does not overlap the map"),
        (0, {}, "has no data under the map"),
    ],
)
def test_a_reference_that_says_nothing_here_is_named_and_the_run_stays_as_it_was(run, code, place, words):
    label(run, "water", "water", "tree cover")
    refused(run, reference(run.parent, code, **place), f"reference.tif {words}")


def refused(run, raster, words):
    before = {file.name: file.read_bytes() for file in run.iterdir()}
    with pytest.raises(ReferenceMapError, match=words):
        jobs.compare_run(run, jobs.ComparisonRequest(raster), SILENT)
    assert {file.name: file.read_bytes() for file in run.iterdir()} == before


MAPS = {
    "one class": (80, 80, 1, None),
    "another class": (10, 80, 0, 0),
    "without reference": (80, np.where(np.arange(SHAPE[1]) < 9, 80, 0), 1, None),
}


@pytest.mark.parametrize("name", MAPS)
def test_a_map_at_its_ends(tmp_path, name):
    code, codes, overall, kappa = MAPS[name]
    raster = write_raster(tmp_path / "map.tif", [np.full(SHAPE, code, np.uint8)], nodata=0)
    found = jobs.compare_map(raster, jobs.ComparisonRequest(reference(tmp_path, codes)), SILENT)
    content = checked(found)
    assert (content["overall_agreement"], content["kappa"], content["ceiling"]) == (overall, kappa, 1)
    assert content["pixels_compared"] + content["pixels_without_reference"] == SHAPE[0] * SHAPE[1]


@pytest.mark.parametrize(
    ("codes", "place", "words"),
    [
        (80, {"origin": (700_000, 5_000_000)}, "does not overlap the map"),
        (0, {}, "has no data under the map"),
        (255, {}, "has no data under the map"),
    ],
)
def test_a_map_that_has_nothing_to_be_compared_with_leaves_no_file(tmp_path, codes, place, words):
    raster = write_raster(tmp_path / "map.tif", [np.full(SHAPE, 80, np.uint8)], nodata=0)
    before = reference(tmp_path, codes, **place)
    with pytest.raises(ReferenceMapError, match=words):
        jobs.compare_map(raster, jobs.ComparisonRequest(before), SILENT)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["map.tif", "reference.tif"]
