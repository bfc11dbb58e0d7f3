"""Work that is broken off, by the user, with its layer, its project or the plugin, leaves no trace and no harm."""

import tempfile
from contextlib import ExitStack

import pytest
import qgis.utils
from landcover_interpreter.tests.clicks import add_raster
from landcover_interpreter.tests.journey import CLUSTERS, Analyst
from landcover_interpreter.tests.label_jobs import files_below
from landcover_interpreter.tests.stages import Stages, labelled_run, leftovers, previews
from qgis.core import QgsApplication
from qgis.PyQt.QtTest import QTest

STAGES = ("preview", "clusters", "poll", "comparison", "WorldCover", "export")
IN_THE_DOCK = STAGES[1:]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with a labelled run, its scene and a reference; temporary files go beside it."""
    temporary, work = tmp_path / "temporary", tmp_path / "work"
    for each in (temporary, work):
        each.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    labelled_run(work)
    return work


@pytest.fixture
def working(folder, desktop, entries, until, monkeypatch):
    """Stages in a dock that shows the run of the scene, which is chosen."""
    monkeypatch.setattr(qgis.utils, "iface", desktop)
    entries.open()
    analyst = Analyst(entries.dock, desktop.canvas, until)
    add_raster(folder / "scene.tif", "scene")
    analyst.session.open_folder(folder / "scene.interpretation")
    analyst.ready()
    until(lambda: analyst.pages.clusters.runButton.isEnabled())
    with ExitStack() as servers:
        yield Stages(analyst, folder, servers)
        QgsApplication.taskManager().cancelAll()
        until(no_task)


def no_task():
    return QgsApplication.taskManager().countActiveTasks() == 0


def nothing_left(folder, before):
    """Whether no file is left that was not there before, neither there nor among the temporary ones."""
    return not leftovers(folder, before) and not files_below(folder.parent / "temporary")


@pytest.mark.parametrize("stage", IN_THE_DOCK)
def test_cancelled_at_any_stage_the_dock_is_ready_again_and_nothing_is_left(working, folder, until, stage):
    analyst = working.analyst
    shown, before = analyst.state.interpretation, files_below(folder)
    working.all[stage]()
    form = analyst.dock.widget()
    assert form.cancel_button.isVisible()
    analyst.click(form.cancel_button)
    until(lambda: analyst.tasks.current is None, seconds=5)
    if stage == "export" and analyst.pages.results.export_notice.text:
        pytest.skip("the export was quicker than the click")
    if stage == "comparison" and analyst.state.interpretation.reference is not None:
        pytest.skip("the comparison was quicker than the click")
    assert not form.cancel_button.isVisible() and not form.progress.isVisible()
    assert analyst.dock.messages.currentItem() is None, "what the user wanted is no failure"
    assert analyst.state.interpretation is shown and analyst.state.is_saved
    until(no_task)
    assert nothing_left(folder, before)
    again = analyst.pages.clusters
    analyst.go(CLUSTERS)
    until(again.runButton.isEnabled)


def test_a_preview_that_is_switched_off_in_the_midst_leaves_nothing(working, folder, until):
    before = files_below(folder)
    working.preview()
    working.analyst.click(working.analyst.pages.clusters.previewButton)
    until(no_task)
    QTest.qWait(50)
    assert nothing_left(folder, before)
    assert previews() == ["scene: land cover (preview)"]


@pytest.mark.parametrize("stage", STAGES)
def test_the_scene_is_removed_in_the_midst(working, folder, until, stage, qgis_new_project):
    analyst = working.analyst
    working.all[stage]()
    qgis_new_project.removeMapLayer(analyst.pages.scene.layer())
    assert analyst.pages.scene.request() is None
    if analyst.tasks.current is not None:
        analyst.click(analyst.dock.widget().cancel_button)
    until(lambda: analyst.tasks.current is None and no_task())
    assert analyst.state.run == folder / "scene.interpretation", "the run stands on its own"


@pytest.mark.parametrize("way", ["cleared", "replaced"])
@pytest.mark.parametrize("stage", STAGES)
def test_the_project_goes_in_the_midst(working, folder, until, stage, way, tmp_path, qgis_new_project):
    analyst = working.analyst
    other = tmp_path / "other.qgs"
    if way == "replaced":
        other.write_text("<qgis><title>other</title></qgis>", encoding="utf-8")
    before = files_below(folder)
    working.all[stage]()
    qgis_new_project.clear() if way == "cleared" else qgis_new_project.read(str(other))
    assert analyst.tasks.current is None
    assert analyst.state.run is None and analyst.pages.scene.request() is None
    until(no_task)
    QTest.qWait(50)
    assert qgis_new_project.mapLayers() == {}
    assert nothing_left(folder, before) or stage in ("export", "comparison")
    assert not [name for name in leftovers(folder, before) if "/." in name or name.startswith(".")]


@pytest.mark.parametrize("stage", STAGES)
def test_the_plugin_is_reloaded_in_the_midst(working, folder, desktop, entries, until, stage, qgis_new_project):
    before = files_below(folder)
    working.all[stage]()
    entries.remove()
    QTest.qWait(50)
    until(no_task)
    assert previews() == [] and desktop.toolbar.actions() == [] and desktop.layer_actions == []
    assert not [name for name in leftovers(folder, before) if "/." in name or name.startswith(".")]
    assert not files_below(folder.parent / "temporary")
    entries.__init__(desktop)
    entries.add()
    entries.open()
    until(lambda: entries.dock.session.state.run == folder / "scene.interpretation")
    assert entries.dock.session.tasks.current is None and len(previews()) == 1
