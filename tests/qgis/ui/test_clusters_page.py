"""Step 2 from the controls alone: folder, run, table."""

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.counting.legend import ANALYST
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusters_step import LEFT, Step
from landcover_interpreter.ui.models.cluster_table import CLUSTER, HECTARES, PICTURE, SHARE, SPECTRUM
from landcover_interpreter.ui.tasks import JobTask
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def step(desktop, until, tmp_path):
    found = Step(desktop, until, tmp_path)
    yield found
    found.end()


def test_without_a_scene_nothing_can_be_started(step):
    step.settle()
    page = step.page
    for widget in (page.runButton, page.previewButton, page.table, page.pickButton, page.nextButton):
        assert not widget.isEnabled()
    step.begin()
    assert page.previewButton.isEnabled()
    page.set_scene(None, "")
    assert not page.runButton.isEnabled()


def test_the_controls_begin_with_the_cores_defaults(step):
    assert step.page.request() == ClusterRequest()


def test_a_run_is_made_as_the_controls_say_and_opened(step):
    step.begin()
    page = step.page
    assert page.runFile.filePath() == str(step.folder / "Danube.interpretation")
    assert not page.runNote.isVisible(), "there is nothing to say of a new folder"
    page.unitSpin.setValue(0.05)
    page.seedSpin.setValue(9)
    page.sampleSpin.setValue(5000)
    step.run(clusters=6)
    assert step.state.run == step.folder / "Danube.interpretation"
    assert step.state.interpretation.request == ClusterRequest(
        clusters=6, sample=5000, minimum_mapping_unit_ha=0.05, seed=9
    )
    assert step.shown() == [1, 2, 3, 4, 5, 6]


def test_keys_alone_set_the_number_of_clusters_and_run(step):
    step.begin()
    page = step.page
    page.clustersSpin.setFocus()
    page.clustersSpin.selectAll()
    QTest.keyClicks(page.clustersSpin, "3")
    QTest.keyClick(page.clustersSpin, Qt.Key.Key_Tab)
    page.runButton.setFocus()
    QTest.keyClick(page.runButton, Qt.Key.Key_Space)
    step.until(lambda: step.state.run is not None)
    assert step.shown() == [1, 2, 3]


def test_the_tab_key_reaches_every_control_in_the_order_of_the_page(step):
    step.begin()
    step.run()
    page = step.page
    page.algorithmCombo.setFocus()
    wanted = [
        page.clustersSpin,
        page.unitSpin,
        page.seedSpin,
        page.runFile,
        page.previewButton,
        page.runButton,
        page.table,
        page.pickButton,
        page.nextButton,
    ]
    met = []
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        met += [each for each in wanted if each is focused or each.isAncestorOf(focused)]
    assert list(dict.fromkeys(met)) == wanted


def test_a_second_run_over_the_first_is_said_beside_the_field(step):
    step.begin()
    step.run(clusters=5)
    assert step.page.runFile.filePath() == str(step.state.run)
    assert step.page.runNote.isVisible()
    assert step.page.runNote.text().startswith("This folder holds the clusters below.")
    assert "would replace" in step.page.runNote.text()
    step.run(clusters=3)
    assert step.shown() == [1, 2, 3]
    assert len(load_interpretation(step.state.run).clusters) == 3
    step.state.close()
    step.settle()
    assert "will be replaced" in step.page.runNote.text()


def test_run_by_its_key_takes_the_number_that_is_being_typed(step):
    step.begin()
    spin = step.page.clustersSpin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "4")
    assert spin.value() != 4, "a number counts when it is complete"
    QTest.keyClick(spin, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
    step.until(lambda: step.tasks.current is None and step.state.run is not None)
    assert step.shown() == [1, 2, 3, 4]


def test_a_run_that_is_stopped_shows_the_one_before_again(step):
    step.begin()
    step.run(clusters=5)
    run = step.state.run
    step.click(step.page.runButton)
    assert step.state.run is None, "its files are about to be replaced"
    step.tasks.current.cancel()
    step.until(lambda: step.tasks.current is None and step.state.run is not None)
    assert step.state.run == run
    assert step.shown() == [1, 2, 3, 4, 5]


def test_a_folder_that_is_typed_counts_also_while_another_one_is_looked_at(step):
    step.begin()
    step.page.hide()
    step.page.show()
    assert step.page._looking.is_busy, "the page looks at the folder again when it is shown"
    edit = step.page.runFile.lineEdit()
    edit.selectAll()
    QTest.keyClicks(edit, str(step.folder / "mine"))
    step.until(step.page.runButton.isEnabled)
    step.click(step.page.runButton)
    step.until(lambda: step.state.run is not None)
    assert step.state.run == step.folder / "mine"


def test_with_an_analysts_labels_in_the_folder_another_one_is_proposed(step):
    step.begin()
    step.run()
    step.page.hide()
    step.state.override([1], 80)
    step.page.show()
    step.state.save()
    step.settle()
    assert step.page.runFile.filePath() == str(step.folder / "Danube-2.interpretation")
    first = step.state.run
    step.run()
    assert step.state.run == step.folder / "Danube-2.interpretation"
    assert load_interpretation(first).legend[0].origin == ANALYST


def test_labels_that_are_not_saved_are_saved_before_another_run(step):
    step.begin()
    step.run()
    first = step.state.run
    step.type_folder(step.folder / "other")
    step.state.override([2], 10)
    step.run()
    assert step.state.run == step.folder / "other"
    assert load_interpretation(first).legend[1].code == 10


def test_a_folder_with_an_analysts_labels_that_the_user_types_is_refused_in_words(step):
    step.begin()
    step.run()
    jobs.override(step.state.run, 1, "80")
    step.type_folder(step.state.run)
    assert not step.page.runButton.isEnabled()
    assert "1 label(s) by the analyst" in step.page.runNote.text()
    step.type_folder(step.folder / "elsewhere")
    assert step.page.runButton.isEnabled()
    assert not step.page.runNote.isVisible()


def test_a_folder_with_other_files_and_none_at_all(step):
    step.begin()
    step.type_folder(step.folder)
    assert step.page.runButton.isEnabled()
    assert "other files" in step.page.runNote.text()
    QTest.keyClick(step.page.runFile.lineEdit(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(step.page.runFile.lineEdit(), Qt.Key.Key_Delete)
    step.settle()
    assert not step.page.runButton.isEnabled()
    assert "Choose a folder" in step.page.runNote.text()


def test_a_folder_that_was_typed_stays_with_the_scene_and_goes_with_another(step):
    step.begin()
    step.type_folder(step.folder / "mine")
    step.page.set_scene(SceneRequest((str(step.file),), offset=0.0), "Danube")
    step.settle()
    assert step.page.runFile.filePath() == str(step.folder / "mine")
    step.page.set_scene(SceneRequest((str(step.folder / "other.tif"),)), "other")
    step.settle()
    assert step.page.runFile.filePath() == str(step.folder / "other.interpretation")


def test_while_another_job_is_under_way_a_run_cannot_start(step):
    step.begin()
    going = []
    task = JobTask("other", lambda feedback: [going.append(1) for _ in iter(feedback.cancelled, True)])
    step.tasks.start(task)
    assert not step.page.runButton.isEnabled()
    task.cancel()
    step.until(step.page.runButton.isEnabled)


def test_a_click_on_a_header_sorts_by_value(step):
    step.begin()
    step.run(clusters=5)
    header = step.page.table.horizontalHeader()
    profiles = step.state.interpretation.profiles
    for column, value in ((SHARE, lambda p: p.share), (HECTARES, lambda p: p.hectares)):
        place = QPoint(header.sectionPosition(column) + 10, header.height() // 2)
        QTest.mouseClick(header.viewport(), LEFT, pos=place)
        first = [value(profiles[cluster - 1]) for cluster in step.shown()]
        QTest.mouseClick(header.viewport(), LEFT, pos=place)
        second = [value(profiles[cluster - 1]) for cluster in step.shown()]
        assert {tuple(first), tuple(second)} == {tuple(sorted(first)), tuple(sorted(first, reverse=True))}


def test_next_is_for_those_who_have_clusters(step):
    step.begin()
    spy = QSignalSpy(step.page.ready)
    step.click(step.page.nextButton)
    assert len(spy) == 0
    step.run()
    step.click(step.page.nextButton)
    assert len(spy) == 1


def test_the_page_fits_a_dock_of_320_pixels(step):
    step.begin()
    step.run()
    assert step.page.minimumSizeHint().width() <= 320
    table = step.page.table
    seen = [column for column in range(5) if table.columnViewportPosition(column) < table.viewport().width()]
    assert {CLUSTER, PICTURE, SPECTRUM, SHARE} <= set(seen), "what matters less is a scroll away"


def test_every_control_has_a_name_for_screen_readers(step):
    page = step.page
    for widget in (
        page.algorithmCombo,
        page.clustersSpin,
        page.unitSpin,
        page.seedSpin,
        page.sampleSpin,
        page.runFile,
        page.table,
    ):
        assert widget.accessibleName(), widget.objectName()
    assert page.table.accessibleDescription()
