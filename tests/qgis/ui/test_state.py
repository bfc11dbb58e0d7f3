"""What the dock shows: opened, changed, undone, saved."""

import json
import shutil

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import InterpreterError, RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import LabelRequest
from landcover_interpreter.core.labelling.counting.legend import ANALYST
from landcover_interpreter.tests.revising_desk import content
from landcover_interpreter.ui.state import State
from qgis.PyQt.QtTest import QSignalSpy

TREES, GRASS, CROPS, WATER = 10, 30, 40, 80


@pytest.fixture
def state(qgis_new_project):
    return State()


def codes(interpretation):
    return {entry.cluster: entry.code for entry in interpretation.legend}


def saved_codes(run):
    return codes(load_interpretation(run))


def test_nothing_is_shown_at_first(state):
    assert (state.run, state.interpretation, state.agreement) == (None, None, None)
    assert state.is_saved
    state.override([1], TREES)
    state.save()
    assert state.interpretation is None and state.undo_stack.count() == 0


def test_opening_a_run_is_told_with_opened_and_then_changed(state, labelled):
    told = []
    state.opened.connect(lambda: told.append("opened"))
    state.changed.connect(lambda: told.append("changed"))
    state.open(labelled)
    assert told == ["opened", "changed"]
    assert state.run == labelled and state.is_saved
    assert state.interpretation == load_interpretation(labelled)


def test_a_folder_that_is_no_run_leaves_what_is_shown(state, labelled, tmp_path):
    state.open(labelled)
    state.override([1], CROPS)
    before = state.interpretation
    with pytest.raises(RunFolderError, match="is not a run folder"):
        state.open(tmp_path)
    assert state.run == labelled and state.interpretation is before
    assert state.undo_stack.canUndo()


def test_opening_another_run_forgets_the_steps_of_the_one_before(state, labelled):
    state.open(labelled)
    state.override([1], CROPS)
    state.open(labelled)
    assert state.is_saved and state.undo_stack.count() == 0
    assert codes(state.interpretation) == saved_codes(labelled)


def test_an_override_of_several_clusters_is_one_step(state, labelled):
    state.open(labelled)
    before, changes = state.interpretation, QSignalSpy(state.changed)
    state.override([2, 3], CROPS)
    assert [codes(state.interpretation)[cluster] for cluster in (2, 3)] == [CROPS, CROPS]
    assert len(changes) == 1 and state.undo_stack.count() == 1
    assert not state.is_saved
    state.undo_stack.undo()
    assert state.interpretation is before and state.is_saved


def test_reverting_gives_the_voters_label_again(state, labelled):
    state.open(labelled)
    before = codes(state.interpretation)
    state.override([1, 4], GRASS)
    state.revert([1])
    assert codes(state.interpretation)[1] == before[1]
    assert codes(state.interpretation)[4] == GRASS
    origins = {entry.cluster: entry.origin for entry in state.interpretation.legend}
    assert origins[1] != ANALYST and origins[4] == ANALYST


def test_undo_to_the_start_and_redo_to_the_end_gives_the_same_file(state, labelled):
    state.open(labelled)
    state.override([1], TREES)
    state.override([2, 3], CROPS)
    state.revert([2])
    state.override([4], None)
    state.save()
    end = (labelled / "interpretation.json").read_bytes()
    while state.undo_stack.canUndo():
        state.undo_stack.undo()
    state.save()
    assert (labelled / "interpretation.json").read_bytes() != end
    while state.undo_stack.canRedo():
        state.undo_stack.redo()
    state.save()
    assert (labelled / "interpretation.json").read_bytes() == end


def test_undoing_to_what_was_saved_is_saved(state, labelled):
    state.open(labelled)
    state.override([1], TREES)
    state.save()
    state.override([1], WATER)
    assert not state.is_saved
    state.undo_stack.undo()
    assert state.is_saved
    state.undo_stack.undo()
    assert not state.is_saved


def test_saving_writes_the_labels_and_says_so_once(state, labelled):
    state.open(labelled)
    state.override([1], WATER)
    said = QSignalSpy(state.saved)
    state.save()
    state.save()
    assert len(said) == 1
    assert saved_codes(labelled)[1] == WATER


def test_what_cannot_be_saved_is_not_lost(state, labelled):
    state.open(labelled)
    state.override([1], WATER)
    kept = labelled.rename(labelled.with_name("moved"))
    labelled.write_text("in the way", encoding="utf-8")
    with pytest.raises(RunFolderError, match="is not a run folder"):
        state.save()
    assert not state.is_saved and codes(state.interpretation)[1] == WATER
    labelled.unlink()
    kept.rename(labelled)
    state.save()
    assert saved_codes(labelled)[1] == WATER


def test_labels_of_clusters_that_another_program_has_merged_are_not_written_over_its_own(state, labelled):
    state.open(labelled)
    state.override([1], TREES)
    jobs.merge(labelled, [1, 2], SILENT)
    before = content(labelled)
    with pytest.raises(RunFolderError, match="changed by another program meanwhile"):
        state.save()
    assert content(labelled) == before
    assert not state.is_saved


def test_labels_are_not_written_over_a_merge_whose_files_were_only_half_moved(state, labelled, tmp_path):
    """As a merge leaves them when the disk fails in the middle: the next to look at the folder ends the move."""
    merged = shutil.copytree(labelled, tmp_path / "merged")
    jobs.merge(merged, [1, 2], SILENT)
    state.open(labelled)
    state.override([1], TREES)
    ready = labelled / ".landcover-ready"
    ready.mkdir()
    for name in ("clusters.tif", "interpretation.json", "model.npz"):
        shutil.copy(merged / name, ready)
    with pytest.raises(RunFolderError, match="changed by another program meanwhile"):
        state.save()
    assert load_interpretation(labelled) == load_interpretation(merged)
    assert (labelled / "clusters.tif").read_bytes() == (merged / "clusters.tif").read_bytes()


def test_what_a_job_made_and_saved_is_a_step_that_can_be_undone(state, clustered):
    state.open(clustered)
    made = jobs.label(clustered, LabelRequest(), SILENT).interpretation
    state.adopt(made, "Label")
    assert state.interpretation is made and state.is_saved
    assert state.undo_stack.undoText() == "Label"
    state.undo_stack.undo()
    assert state.interpretation.legend == () and not state.is_saved


def test_the_figures_follow_the_labels_and_go_with_the_reference(state, labelled, qgis_new_project):
    state.open(labelled)
    assert state.agreement is None
    jobs.compare_run(labelled, jobs.ComparisonRequest(str(reference_of(labelled))), SILENT)
    state.adopt(load_interpretation(labelled), "Compare")
    assert state.agreement.overall_agreement == pytest.approx(1)
    state.override([1], wrong_for(state.interpretation, 1))
    assert state.agreement.overall_agreement < 0.9
    state.undo_stack.undo()
    assert state.agreement.overall_agreement == pytest.approx(1)
    state.undo_stack.undo()
    assert state.agreement is None


def test_opening_a_compared_run_shows_its_figures(state, labelled):
    jobs.compare_run(labelled, jobs.ComparisonRequest(str(reference_of(labelled))), SILENT)
    state.open(labelled)
    figures = json.loads((labelled / "agreement.json").read_text(encoding="utf-8"))
    assert state.agreement.overall_agreement == pytest.approx(figures["overall_agreement"])
    state.close()
    assert state.agreement is None


def reference_of(run):
    """The run's own map, written as a reference: it agrees with itself."""
    return jobs.export(run, run / "landcover.tif", None, SILENT).raster


def wrong_for(interpretation, cluster):
    return WATER if codes(interpretation)[cluster] != WATER else TREES


def test_labels_that_were_saved_elsewhere_are_only_replaced_when_the_user_insists(state, labelled):
    state.open(labelled)
    state.override([1], CROPS)
    jobs.override(labelled, 2, "Permanent water bodies")
    with pytest.raises(InterpreterError, match="changed elsewhere"):
        state.save()
    assert not state.is_saved and codes(load_interpretation(labelled))[2] == WATER
    state.save()
    assert state.is_saved and load_interpretation(labelled) == state.interpretation
    state.override([2], CROPS)
    state.save()
    assert state.is_saved
