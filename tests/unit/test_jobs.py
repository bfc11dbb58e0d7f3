"""The jobs as a whole: what they write where, and what they must not touch."""

from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import Cancelled, ReferenceMapError, RunFolderError, SceneError, VoterError
from landcover_interpreter.core.feedback import SILENT, Silent
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import InterpretRequest
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.models_server import ModelsServer
from landcover_interpreter.tests.polls import access_to
from landcover_interpreter.tests.report_pages import ReportReader
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster

ROLES = ("B02", "B03", "B04", "B08")


class Stopping:
    """A feedback that stops the job at a share of its progress."""

    def __init__(self, share):
        self.share, self.seen = share, 0.0

    def progress(self, fraction):
        self.seen = max(self.seen, fraction)

    def text(self, message):
        pass

    def cancelled(self):
        return self.seen >= self.share


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return write_demo_scene(tmp_path_factory.mktemp("demo"), size=128)


def request(image, **changes):
    plain = InterpretRequest(
        SceneRequest((str(image),)), by_pixels(clusters=5), jobs.LabelRequest(), "", "", None, None
    )
    return replace(plain, **changes)


def content(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_clusters_are_kept_when_nobody_can_name_them(demo, tmp_path):
    run = tmp_path / "run"
    wanted = request(demo.image, label=jobs.LabelRequest("ollama:m@http://127.0.0.1:9"))
    with pytest.raises(VoterError) as caught:
        jobs.interpret(wanted, run, SILENT)
    assert "127.0.0.1:9" in str(caught.value)
    assert f"The clusters are kept in {run}: name them" in str(caught.value)
    assert {"clusters.tif", "interpretation.json", "model.npz"} <= set(content(run))
    assert not {"landcover.tif", "landcover.gpkg", "evidence"} & set(content(run))
    done = jobs.label(run, jobs.LabelRequest(), SILENT).interpretation
    assert len(done.legend) == 5


def test_the_error_names_the_run_and_no_folder_in_between(demo, tmp_path):
    """Here the models are there, and give no vote."""
    run = tmp_path / "run"
    with ModelsServer("no json") as server, access_to(tmp_path) as access:
        wanted = request(demo.image, label=jobs.LabelRequest(f"openai:seer@{server.openai_url}"))
        with pytest.raises(VoterError) as caught:
            jobs.interpret(wanted, run, SILENT, access)
    assert f"Every cluster of {run} stays unlabelled." in str(caught.value)
    assert ".landcover" not in str(caught.value)
    assert {verdict.flags for verdict in load_interpretation(run).verdicts} == {("all voters failed",)}
    assert not (run / "landcover.tif").exists()


def test_outputs_named_inside_the_run_folder_stay_there(demo, tmp_path):
    run = tmp_path / "run"
    raster, vector = run / "landcover.tif", run / "landcover.gpkg"
    done = jobs.interpret(request(demo.image, raster=raster, vector=vector), run, SILENT)
    assert (done.exported.raster, done.exported.vector) == (raster, vector)
    assert raster.is_file()
    assert vector.is_file()


def test_the_report_of_the_whole_job_tells_its_comparison(demo, tmp_path):
    run = tmp_path / "run"
    wanted = request(demo.image, reference=str(demo.reference), report=run / "report.html")
    done = jobs.interpret(wanted, run, SILENT)
    assert done.exported.report == run / "report.html"
    figures = " ".join(ReportReader(done.exported.report.read_text(encoding="utf-8")).texts)
    assert f"{100 * done.compared.agreement.overall_agreement:.1f}\u00a0%" in figures
    assert len(load_interpretation(run).history) == 3


def test_the_whole_job_writes_a_report_only_where_it_is_asked_for(demo, tmp_path):
    assert jobs.interpret(request(demo.image), tmp_path / "run", SILENT).exported.report is None
    assert not (tmp_path / "run/report.html").exists()


def test_the_map_does_not_take_the_place_of_the_clusters(demo, tmp_path):
    run = tmp_path / "run"
    jobs.interpret(request(demo.image), run, SILENT)
    before = content(run)
    for name in ("clusters.tif", "Clusters.TIF"):
        with pytest.raises(RunFolderError, match=rf"{name} is the run's own"):
            jobs.export(run, run / name, None, SILENT)
    assert content(run) == before


def test_export_leaves_what_is_not_its_own(demo, tmp_path, monkeypatch):
    run, maps = tmp_path / "run", tmp_path / "maps"
    jobs.interpret(request(demo.image), run, SILENT)
    maps.mkdir()
    (maps / "landcover.gpkg").write_text("somebody's")
    monkeypatch.setattr(jobs.maps, "_MOST_PIXELS_AS_POLYGONS", 100)
    assert jobs.export(run, maps / "map.tif", None, SILENT).vector is None
    assert (maps / "landcover.gpkg").read_text() == "somebody's"


def test_raster_and_polygons_change_together_or_not_at_all(demo, tmp_path):
    run = tmp_path / "run"
    jobs.interpret(request(demo.image), run, SILENT)
    jobs.override(run, 1, "Snow and ice")
    before = content(run)
    with pytest.raises(Cancelled):
        jobs.export(run, None, None, Stopping(0.5))
    assert content(run) == before


def test_a_cluster_between_the_sampled_rows_is_described_all_the_same(tmp_path):
    """Four white rows in a scene of which only every fifth row is looked at."""
    side = 3000
    values = np.empty((4, side, side), np.uint16)
    noise = np.random.default_rng(1).integers(-50, 50, (side, side))
    for band, level in zip(values, (400, 700, 500, 3000)):
        band[:] = level + noise
    values[3, :, : side // 2] = 600 + noise[:, : side // 2]
    values[:, 1001:1005] = 9000
    image = write_raster(tmp_path / "scene.tif", values, names=ROLES)
    run = tmp_path / "run"
    found = jobs.cluster(SceneRequest((str(image),)), by_pixels(clusters=6, sample=200_000), run, SILENT)
    white = [profile for profile in found.profiles if profile.percentiles["B02"][0] > 0.8]
    assert sum(profile.pixels for profile in white) == 4 * side
    assert all(profile.mean["B08"] == pytest.approx(0.9) for profile in white)
    labelled = jobs.label(run, jobs.LabelRequest(), SILENT).interpretation
    names = {entry.cluster: entry.code for entry in labelled.legend}
    assert all(names[profile.cluster] is None for profile in white)


def test_a_small_area_of_interest_is_sampled_as_well_as_a_whole_scene(tmp_path):
    values = digital_numbers(ground(ROLES, 1200, 1200, seed=4))
    image = write_raster(tmp_path / "scene.tif", values, names=ROLES)
    left, top = 500_000 + 3000, 5_400_000 - 3000
    area = (
        f"POLYGON(({left} {top}, {left + 2000} {top}, {left + 2000} {top - 2000}, {left} {top - 2000}, {left} {top}))"
    )
    said = []

    class Listening(Stopping):
        def text(self, message):
            said.append(message)

    scene = SceneRequest((str(image),), area=area)
    jobs.cluster(scene, by_pixels(clusters=4, sample=10_000), tmp_path / "run", Listening(2))
    fitted = next(message for message in said if message.startswith("Fitting"))
    assert int(fitted.split(" to ")[1].split()[0]) > 8_000


def test_a_mask_that_comes_first_does_not_set_the_scale(tmp_path):
    values = digital_numbers(ground(ROLES, 40, 40, seed=2))
    mask = write_raster(tmp_path / "T33_SCL_20m.tif", [np.full((40, 40), 4, np.uint8)])
    files = [write_raster(tmp_path / f"T33_{role}_10m.tif", [band]) for role, band in zip(ROLES, values)]
    scene = open_scene(SceneRequest(tuple(map(str, [mask, *files]))))
    assert {band.scale for band in scene.bands} == {1e-4}
    assert scene.classification is not None


def test_a_mask_told_by_its_file_name_counts_beside_described_bands(tmp_path):
    values = digital_numbers(ground(ROLES, 40, 40, seed=2))
    files = [
        write_raster(tmp_path / f"{number}.tif", [band], names=[role])
        for number, (role, band) in enumerate(zip(ROLES, values))
    ]
    mask = write_raster(tmp_path / "T33_SCL_20m.tif", [np.full((40, 40), 9, np.uint8)])
    scene = open_scene(SceneRequest(tuple(map(str, [*files, mask]))))
    assert scene.classification is not None
    assert scene.classification.path == str(mask)


@pytest.mark.parametrize("offset", [float("nan"), float("inf")])
def test_an_offset_that_is_no_number_is_refused(demo, offset):
    with pytest.raises(SceneError, match="OFFSET"):
        open_scene(SceneRequest((str(demo.image),), offset=offset))


def test_what_worldcover_needs_is_asked_before_the_work(demo, tmp_path):
    wanted = request(demo.image, reference="worldcover:2021", base_url="ftp://example.org")
    with pytest.raises(ReferenceMapError, match="BASE_URL"):
        jobs.interpret(wanted, tmp_path / "run", SILENT)
    assert not (tmp_path / "run").exists()


class Meanwhile(Silent):
    """Does something when the job has begun to count."""

    def __init__(self, deed):
        self.deed = deed

    def progress(self, fraction):
        deed, self.deed = self.deed, lambda: None
        deed()


def test_labels_that_were_saved_during_a_comparison_stay(demo, tmp_path):
    run = tmp_path / "run"
    jobs.interpret(request(demo.image), run, SILENT)
    jobs.compare_run(
        run, jobs.ComparisonRequest(str(demo.reference)), Meanwhile(lambda: jobs.override(run, 1, "Snow and ice"))
    )
    found = load_interpretation(run)
    assert (found.legend[0].code, found.reference.name) == (70, str(demo.reference))


def test_clusters_that_were_merged_during_a_comparison_are_not_compared(demo, tmp_path):
    run = tmp_path / "run"
    jobs.interpret(request(demo.image), run, SILENT)
    with pytest.raises(RunFolderError, match="changed by another program"):
        jobs.compare_run(
            run, jobs.ComparisonRequest(str(demo.reference)), Meanwhile(lambda: jobs.merge(run, [1, 2], SILENT))
        )
    assert load_interpretation(run).reference is None


def test_figures_follow_an_override(demo, tmp_path):
    run = tmp_path / "run"
    done = jobs.interpret(request(demo.image, reference=str(demo.reference)), run, SILENT)
    jobs.override(run, 1, "Snow and ice")
    after = load_interpretation(run)
    assert after.legend[0].code == 70
    assert after.reference == replace(after.reference, name=str(demo.reference))
    again = jobs.compare_run(run, jobs.ComparisonRequest(str(demo.reference)), SILENT).agreement
    assert again.ceiling == done.compared.agreement.ceiling
    assert again.overall_agreement < done.compared.agreement.overall_agreement
