"""The report as one page: what it says is what the run holds, and nothing in it runs or is fetched."""

import json
from base64 import b64decode
from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.contingency import load_contingency
from landcover_interpreter.core.errors import RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs.reports import write_report
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.core.labelling.voters.base import Provenance, Vote
from landcover_interpreter.core.scene.masks import SceneClassification
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.report_pages import ReportReader
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal

HOSTILE = "</td><script>alert('x')</script><img src=http://example.org/x onerror=alert(1)>\" & 'q' \u202e"
SHOWN = HOSTILE.replace("\u202e", "\ufffd")


@pytest.fixture(scope="module")
def compared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    demo = write_demo_scene(folder, 128)
    run = folder / "run"
    jobs.cluster(SceneRequest((str(demo.image),)), by_pixels(clusters=7, seed=5), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    jobs.compare_run(run, jobs.ComparisonRequest(str(demo.reference)), SILENT)
    jobs.override(run, 2, "Grassland")
    return run


def written(run, interpretation=None):
    target = run.parent / "report-under-test.html"
    write_report(run, interpretation or load_interpretation(run), target, SILENT)
    return target.read_bytes()


def read(run, interpretation=None):
    return ReportReader(written(run, interpretation).decode("utf-8"))


def per_cent(value):
    return f"{100 * value:.1f}\u00a0%"


def test_areas_are_those_of_the_run(compared):
    table = read(compared).table("Area of each class")
    summaries = load_interpretation(compared).class_summaries()
    assert table.column("Class") == [entry.name for entry in summaries]
    assert table.column("Share of the map") == [per_cent(entry.share) for entry in summaries]
    assert table.column("Pixels") == [f"{entry.pixels:,}" for entry in summaries]
    assert table.column("Hectares") == [f"{entry.hectares:,.1f}" for entry in summaries]


def test_no_folder_of_the_authors_is_told(compared):
    assert str(compared.parent) in load_interpretation(compared).history[2].what
    page = written(compared).decode("utf-8")
    assert str(compared.parent) not in page
    assert page.count("compared with demo_reference.tif") == 1


def test_figures_are_those_of_agreement_json(compared):
    figures = json.loads((compared / "agreement.json").read_text(encoding="utf-8"))
    page = read(compared)
    for name in ("overall_agreement", "ceiling", "labelling_efficiency"):
        assert per_cent(figures[name]) in page.text
    table = page.table("Figures of each class")
    assert table.column("Class") == [entry["name"] for entry in figures["classes"]]
    for title, name in (("User's", "users"), ("Producer's", "producers"), ("IoU", "iou")):
        known = [entry[name] for entry in figures["classes"]]
        expected = ["–" if v is None else "<0.1\u00a0%" if 0 < v < 0.0005 else per_cent(v) for v in known]
        assert table.column(title) == expected
    matrix = page.table("Confusion matrix")
    place = max(range(len(figures["codes"])), key=lambda i: figures["matrix"][i][i])
    share = figures["matrix"][place][place] / figures["pixels_compared"]
    assert matrix.rows[1 + place][1 + place] == f"{100 * share:.1f}"
    assert "Agreement is not accuracy" in page.text
    assert "76.7\u00a0% (2021)" in page.text


def test_margins_of_the_matrix_are_users_and_producers(compared):
    figures = json.loads((compared / "agreement.json").read_text(encoding="utf-8"))
    matrix = read(compared).table("Confusion matrix")
    shown = [per_cent(v).removesuffix("\u00a0%") if v is not None else "–" for v in known(figures, "users")]
    assert [row[-1] for row in matrix.rows[1 : len(shown) + 1]] == shown
    shown = [per_cent(v).removesuffix("\u00a0%") if v is not None else "–" for v in known(figures, "producers")]
    assert matrix.rows[-1] == ["Producer's", *shown, per_cent(figures["overall_agreement"]).removesuffix("\u00a0%")]


def known(figures, name):
    return [0.0 if entry[name] == 0 else entry[name] for entry in figures["classes"]]


def test_ceilings_of_classes_are_those_of_the_best_labels(compared):
    table = load_contingency(compared / "contingency.csv")
    best = np.array(table.codes)[table.counts.argmax(axis=1)]
    page = read(compared)
    rows = page.table("Ceiling and agreement of each class")
    names = {entry.code: entry.name for entry in load_taxonomy(None).classes}
    for place, code in enumerate(table.codes):
        right, total = table.counts[best == code, place].sum(), table.counts[:, place].sum()
        assert rows.row(names[code])[3] == (per_cent(right / total) if right else "0.0\u00a0%")
    marks = [a for tag, a in page.tags if tag == "rect" and a["class"] == "mark"]
    assert len(marks) == len(table.codes)


def test_errors_of_the_clusters_add_up_and_the_best_override_is_named(compared):
    figures = json.loads((compared / "agreement.json").read_text(encoding="utf-8"))
    page = read(compared)
    rows = page.table("Errors of each cluster")
    assert sorted(rows.column("Cluster"), key=int) == [str(c) for c in load_interpretation(compared).clusters]
    best = figures["anatomy"]["best_override"]
    assert f"cluster {best['cluster']} as" in page.text
    assert f"{per_cent(best['gain'])} of what was compared" in page.text


def test_areas_of_map_and_reference_and_groups_are_those_of_agreement_json(compared):
    figures = json.loads((compared / "agreement.json").read_text(encoding="utf-8"))
    page = read(compared)
    table = page.table("Areas compared")
    assert table.column("Difference, ha") == [f"{a['difference_hectares']:+,.1f}" for a in figures["areas"]]
    groups = page.table("Groups of classes")
    held = figures["grouped"]["agreement"]["classes"]
    assert groups.column("Group") == [figures["grouped"]["groups"][e["code"] - 1]["name"] for e in held]
    edges = page.table("Agreement by distance to class edges")
    assert edges.column("Pixels") == [f"{band['pixels']:,}" for band in figures["edges"]]


def test_three_pictures_of_the_same_cells_show_map_reference_and_difference(compared):
    page = read(compared)
    images = [a for tag, a in page.tags if tag == "img" and a["src"].startswith("data:image/png")]
    assert [image["width"] for image in images] == [images[0]["width"]] * 3
    map_codes, reference, difference = (decoded(image["src"]) for image in images)
    colours = {entry.code: entry.colour for entry in load_taxonomy(None).classes}
    truth = gdal.Open(load_interpretation(compared).reference.name).ReadAsArray()
    for row, column in ((5, 7), (60, 31), (127, 100)):
        assert tuple(reference[:, row, column]) == colours[int(truth[row, column])]
        same = (map_codes[:, row, column] == reference[:, row, column]).all()
        assert (tuple(difference[:, row, column]) == (214, 219, 224)) == same


def decoded(source):
    gdal.FileFromMemBuffer("/vsimem/shown.png", b64decode(source.split(",")[1]))
    try:
        dataset = gdal.Open("/vsimem/shown.png")
        return dataset.ReadAsArray()
    finally:
        gdal.Unlink("/vsimem/shown.png")


def test_every_cluster_has_a_card_with_a_picture_and_dissent_first(compared):
    page = read(compared, polled(load_interpretation(compared)))
    clusters = load_interpretation(compared).clusters
    images = [a["alt"] for tag, a in page.tags if tag == "img" and a["src"].startswith("data:image/jpeg")]
    assert [words.split(":")[0] for words in images] == [f"Cluster {cluster}" for cluster in clusters]
    assert len([tag for tag, _ in page.tags if tag == "article"]) == len(clusters)


def test_without_the_scene_the_report_does_without_those_pictures(compared):
    found = load_interpretation(compared)
    moved = replace(found, scene=replace(found.scene, files=("/nowhere/scene.tif",)))
    page = read(compared, moved)
    assert not [a for tag, a in page.tags if tag == "img" and "jpeg" in a["src"]]
    assert page.table("Clusters and their classes")


def test_labels_before_and_after_review_are_told_apart(compared):
    page = read(compared)
    table = page.table("Labels of the same clusters")
    figures = json.loads((compared / "agreement.json").read_text(encoding="utf-8"))
    assert table.column("Labels") == ["after review", "as voted"]
    assert table.row("after review")[1] == per_cent(figures["overall_agreement"])
    test = page.table("McNemar's test of two sets of labels")
    assert test.rows[1][:2] == ["as voted", "after review"]


def test_a_run_that_was_not_compared_says_so_and_has_no_figures(compared):
    page = read(compared, replace(load_interpretation(compared), reference=None))
    assert "has not been compared" in page.text
    assert not [table for table in page.tables if table.caption == "Confusion matrix"]


def test_clusters_say_who_named_them_and_what_is_in_doubt(compared):
    interpretation = load_interpretation(compared).annotated(4, "Orchards <here>\nand there")
    table = read(compared, interpretation).table("Clusters and their classes")
    assert table.column("Cluster") == [str(cluster) for cluster in interpretation.clusters]
    assert table.row("2")[1:3] == ["Grassland", "analyst"]
    assert table.row("1")[2] == "voter spectral"
    assert table.row("4")[-1] == "Orchards <here>\nand there"
    doubted = [row[0] for row in table.rows[1:] if row[table.rows[0].index("In doubt")].startswith("yes: ")]
    assert doubted == [str(cluster) for cluster in sorted(interpretation.needs_review)]


def test_features_and_filters_are_among_the_parameters(compared):
    plain = load_interpretation(compared)
    assert plain.request.features in read(compared).text
    assert "Majority filter" not in read(compared).text
    assert "Segments" not in read(compared).text
    request = replace(plain.request, features="log  bands;\nNDVI", majority=5, segments=6)
    page = read(compared, replace(plain, request=request)).text
    for words in (
        "log bands; NDVI",
        "5 × 5 pixels",
        "about 6 × 6 pixels",
        "clustered with kmeans into 7 clusters, seed 5, features",
    ):
        assert words in page
    assert "Density" not in page


def test_dates_are_named_with_their_files_and_no_folder(compared):
    plain = load_interpretation(compared)
    assert "Dates" not in read(compared).text
    mask = SceneClassification(str(compared / "august_scl.tif"), masked=(8, 9))
    later = replace(plain.scene, files=(str(compared / "august.tif"),), date="2023-08-22", classification=mask)
    scene = replace(plain.scene, date="2023-05-14", others=(later,), elevation=str(compared / "heights.tif"))
    page = read(compared, replace(plain, scene=scene)).text
    told = "1. 2023-05-14; 2. 2023-08-22: august.tif, mask august_scl.tif, classes 8, 9 left out"
    for words in (told, "heights.tif", "The map shows the days of its images together."):
        assert words in page
    assert str(compared) not in page
    named = read(compared, replace(plain, scene=replace(plain.scene, date="2023-05-14"))).text
    assert "2023-05-14" in named
    assert "The map shows the day of the image." in named


def polled(interpretation):
    source = Provenance("model-7", "classes-1", "ab" * 32, (), (), None, 10, 5)
    votes = [
        Vote("ollama:one", cluster, 10, 0.9, "Crowns.", second=20, provenance=source)
        for cluster in interpretation.clusters
    ]
    votes += [Vote("gemini:two", c, None, 0.0, "Cannot tell.") for c in interpretation.clusters[:-1]]
    votes.append(Vote("gemini:two", interpretation.clusters[-1], None, 0.0, "HTTP 500", failure="no reply"))
    return interpretation.labelled(votes, ["gemini:two", "ollama:one"], interpretation.taxonomy)


def test_every_answer_of_every_voter_is_there_with_its_prompt(compared):
    interpretation = polled(load_interpretation(compared))
    page = read(compared, interpretation)
    votes = page.table("Votes on the clusters")
    assert len(votes.rows) == 1 + len(interpretation.votes)
    assert ["1", "ollama:one", "Tree cover", "90.0\u00a0%", "Shrubland", "Crowns.", "abababababab"] in votes.rows
    assert ["1", "gemini:two", "abstained", "–", "–", "Cannot tell.", "–"] in votes.rows
    last = str(interpretation.clusters[-1])
    assert [last, "gemini:two", "failed: no reply", "–", "–", "HTTP 500", "–"] in votes.rows
    assert page.table("Voters").row("ollama:one")[1:3] == ["model-7", "classes-1"]
    assert page.table("Voters").row("gemini:two")[-1] == "1"


def test_how_the_map_was_made_can_be_read_off(compared):
    page = read(compared)
    assert "7 asked for, 7 found" in page.text
    seed = page.texts.index("Seed")
    assert page.texts[seed + 1] == "5"
    for entry in load_interpretation(compared).history:
        assert entry.when in page.text
        assert entry.what.replace(f"{compared.parent}/", "") in page.text
    assert "Copernicus" in page.text
    assert str(compared) not in page.text, "folders are nobody's business but those the history names"


def test_the_same_run_gives_the_same_bytes(compared):
    assert written(compared) == written(compared)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """A run in which every text that comes from outside is an attack."""
    folder = tmp_path_factory.mktemp("hostile")
    classes = [{"code": code, "name": f"{code} {HOSTILE}", "colour": "#102030", "worldcover": 10} for code in (1, 2)]
    taxonomy = {"schema": "landcover-interpreter/taxonomy/1", "id": "t", "title": HOSTILE, "classes": classes}
    taxonomy |= {"source": HOSTILE, "licence": HOSTILE, "attribution": HOSTILE}
    (folder / "taxonomy.json").write_text(json.dumps(taxonomy), encoding="utf-8")
    scene = write_raster(folder / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0)
    run = folder / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=3), run, SILENT)
    jobs.label(run, jobs.LabelRequest(taxonomy=folder / "taxonomy.json"), SILENT)
    reference = write_raster(folder / "reference.tif", (parcels()[:1] * 0 + 10).astype("uint8"))
    jobs.compare_run(run, jobs.ComparisonRequest(str(reference)), SILENT)
    found = load_interpretation(run)
    source = Provenance(HOSTILE, HOSTILE, HOSTILE, (), (), None, None, None)
    votes = [
        Vote(HOSTILE, 1, 1, 0.5, HOSTILE, provenance=source, variant=HOSTILE),
        Vote(f"{HOSTILE}2", 1, None, 0, HOSTILE, failure=HOSTILE),
    ]
    verdicts = tuple(replace(verdict, flags=(HOSTILE,)) for verdict in found.verdicts)
    scene = replace(found.scene, name=HOSTILE, notes=(HOSTILE,), files=(HOSTILE,), roles_from=HOSTILE)
    found = replace(found, scene=scene, verdicts=verdicts, votes=tuple(votes)).annotated(2, HOSTILE).noted(HOSTILE)
    reference = replace(found.reference, name=HOSTILE, attribution=HOSTILE)
    legend = tuple(replace(entry, code=1, origin=HOSTILE) for entry in found.legend)
    return run, replace(found, reference=reference, legend=legend)


def test_what_others_wrote_is_shown_and_never_obeyed(hostile):
    page = read(*hostile)
    assert {tag for tag, _ in page.tags} <= {
        *("html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer", "h1", "h2", "h3"),
        *("p", "dl", "dt", "dd", "div", "span", "figure", "figcaption", "img", "ul", "li", "time"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "rect", "article", "b"),
    }
    for _, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on") or name in ("href", "action")]
    sources = [a["src"].split(",")[0] for tag, a in page.tags if tag == "img"]
    assert set(sources) == {"data:image/png;base64"}
    assert page.text.count("<script>alert('x')</script>") > 15
    votes = page.table("Votes on the clusters")
    assert votes.rows[1][5] == SHOWN
    assert page.table("Clusters and their classes").row("2")[-1] == SHOWN.strip()


def test_nothing_is_fetched_and_nothing_runs(compared):
    page = written(compared).decode("utf-8")
    assert "http:" not in page
    assert "https:" not in page
    assert "url(" not in page
    assert "<script" not in page
    policies = [a["content"] for tag, a in ReportReader(page).tags if a.get("http-equiv") == "Content-Security-Policy"]
    assert policies == ["default-src 'none'; img-src data:; style-src 'unsafe-inline'"]


def test_a_scene_without_a_system_has_a_report_without_hectares_and_scale(tmp_path):
    scene = write_raster(tmp_path / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0, epsg=None)
    run = tmp_path / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=3), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    page = read(run, load_interpretation(run).overridden(1, None))
    assert set(page.table("Area of each class").column("Hectares")) == {"–"}
    assert "neither a scale nor a north" in page.text
    assert "not labelled" in page.text


def test_a_report_is_written_with_the_map_and_goes_with_the_labels_of_before(compared):
    report = compared / "report.html"
    assert jobs.export(compared, None, None, SILENT, report=report).report == report
    assert ReportReader(report.read_text(encoding="utf-8")).table("Area of each class")
    jobs.export(compared, None, None, SILENT)
    assert not report.exists()


def test_a_report_elsewhere_is_written_and_stays(compared, tmp_path):
    report = tmp_path / "here" / "about.html"
    jobs.export(compared, None, None, SILENT, report=report)
    assert report.is_file()
    jobs.export(compared, None, None, SILENT)
    assert report.is_file()


def test_a_report_has_the_ending_of_a_page(compared, tmp_path):
    with pytest.raises(RunFolderError, match=r"model\.npz must end in \.html"):
        jobs.export(compared, None, None, SILENT, report=compared / "model.npz")


def test_a_run_that_is_clustered_anew_has_no_report_of_before(compared, tmp_path):
    scene = write_raster(tmp_path / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0)
    run = tmp_path / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=3), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    jobs.export(run, None, None, SILENT, report=run / "report.html")
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=4), run, SILENT)
    assert not (run / "report.html").exists()
