"""Step 3: voters are asked, and what comes of it."""

from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.counting.legend import ANALYST
from landcover_interpreter.core.labelling.voters.specification import read_specs
from landcover_interpreter.tests.labels_window import (
    CROPS,
    LEFT,
    SHRUBS,
    TREES,
    cell,
    click,
    codes,
    dialog_of,
    named,
    origins,
    tick,
)
from landcover_interpreter.ui.dialogs.send import SendDialog
from landcover_interpreter.ui.models.label_table import Column
from landcover_interpreter.ui.voter_settings import load_choice
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtTest import QSignalSpy, QTest


def test_the_spectral_voter_alone_needs_no_dialog(page, state, tasks, server, run, until):
    state.open(run)
    assert not page.nextButton.isEnabled()
    click(page.nameButton)
    until(lambda: state.interpretation.verdicts)
    assert page.findChild(SendDialog) is None
    assert server.heard == []
    assert load_interpretation(run).legend == state.interpretation.legend
    assert state.is_saved
    assert page.messageLabel.text().startswith("4 of 4 clusters have a class")
    ready = QSignalSpy(page.ready)
    click(page.nextButton)
    assert len(ready) == 1


def test_the_classes_that_came_can_be_read_in_full(page, state, tasks, run, until):
    state.open(run)
    before = page.labelView.columnWidth(Column.PROPOSED)
    click(page.nameButton)
    until(lambda: state.interpretation.verdicts and tasks.current is None)
    view = page.labelView
    for column in (Column.CLUSTER, Column.PROPOSED, Column.OWN, Column.VOTES):
        assert view.columnWidth(column) >= view.sizeHintForColumn(column)
    assert view.columnWidth(Column.PROPOSED) > before
    narrow = view.columnWidth(Column.OWN)
    state.override([1], 60)
    assert view.columnWidth(Column.OWN) >= view.sizeHintForColumn(Column.OWN) > narrow


def test_nothing_is_sent_before_send_is_pressed_and_then_what_was_shown(page, state, tasks, server, run, until):
    state.open(run)
    tick(page, 0, 1)
    click(page.nameButton)
    dialog = dialog_of(page, until)
    assert dialog.estimateView.topLevelItemCount() == 1
    shown = {picture.png for evidence in dialog._evidence.values() for picture in evidence.pictures}
    assert server.heard == []
    click(dialog.sendButton)
    until(lambda: state.interpretation.verdicts)
    assert len(server.questions) == 4
    assert {png for question in server.questions for png in question.pictures} == shown
    assert {vote.voter.partition("@")[0] for vote in state.interpretation.votes} == {"spectral", "ollama:seer"}


def test_cancel_sends_nothing(page, state, tasks, server, run, until):
    state.open(run)
    tick(page, 1)
    click(page.nameButton)
    dialog_of(page, until).reject()
    QTest.qWait(50)
    assert tasks.current is None
    assert server.heard == []
    assert state.interpretation.votes == ()
    assert page.nameButton.isEnabled()


def test_votes_fill_in_row_by_row(page, state, tasks, server, run, until):
    server.delay_s = 0.2
    state.open(run)
    tick(page, 1, 2)
    click(page.nameButton)
    click(dialog_of(page, until).sendButton)
    seen = set()

    def look():
        seen.add(tuple(cell(page, c, Column.VOTES) for c in (1, 2, 3, 4)))
        return state.interpretation.verdicts and tasks.current is None

    until(look)
    assert ("", "", "", "") in seen
    assert any(0 < sum(bool(votes) for votes in row) < 4 for row in seen)
    assert cell(page, 4, Column.VOTES) == "2 of 2"
    assert cell(page, 4, Column.PROPOSED) == "Cropland"


def test_cancelling_stops_within_a_second_and_leaves_all_as_it_was(page, state, tasks, server, run, until):
    server.delay_s = 30
    state.open(run)
    before = state.interpretation
    tick(page, 1)
    click(page.nameButton)
    click(dialog_of(page, until).sendButton)
    until(lambda: server.questions)
    tasks.current.cancel()
    until(lambda: tasks.current is None, seconds=2)
    assert state.interpretation is before
    assert page.nameButton.isEnabled()
    assert cell(page, 1, Column.VOTES) == ""


def test_kept_answers_are_counted_again_without_a_dialog(page, state, tasks, server, run, until):
    state.open(run)
    tick(page, 1)
    named(page, tasks, until)
    asked = len(server.heard)
    until(lambda: page.findChild(SendDialog) is None)
    tick(page, 0, 1)
    click(page.nameButton)
    until(lambda: len({vote.voter for vote in state.interpretation.votes}) == 2)
    assert page.findChild(SendDialog) is None
    assert len(server.heard) == asked


def test_what_the_analyst_does_while_voters_are_asked_holds(page, state, tasks, server, run, until):
    state.open(run)
    state.override([1], SHRUBS)
    server.delay_s = 0.3
    tick(page, 1)
    click(page.nameButton)
    click(dialog_of(page, until).sendButton)
    until(lambda: server.questions)
    state.override([2], TREES)
    state.override([3], None)
    until(lambda: tasks.current is None)
    assert codes(state) == {1: SHRUBS, 2: TREES, 3: None, 4: CROPS}
    assert [origins(state)[c] == ANALYST for c in (1, 2, 3, 4)] == [True, True, True, False]
    assert not state.is_saved
    state.save()
    assert load_interpretation(run).legend == state.interpretation.legend
    state.undo_stack.undo()
    assert state.interpretation.votes == ()
    assert codes(state) == {1: SHRUBS, 2: TREES, 3: None, 4: None}
    state.undo_stack.redo()
    assert codes(state) == {1: SHRUBS, 2: TREES, 3: None, 4: CROPS}


def test_labels_of_a_run_that_is_closed_meanwhile_stay_in_its_folder(page, state, tasks, server, run, until):
    server.delay_s = 0.2
    state.open(run)
    tick(page, 1)
    click(page.nameButton)
    click(dialog_of(page, until).sendButton)
    until(lambda: server.questions)
    state.close()
    until(lambda: tasks.current is None)
    assert state.interpretation is None
    assert page.table.rowCount() == 0
    assert {entry.code for entry in load_interpretation(run).legend} == {CROPS}


def test_a_voter_that_fails_is_named_with_the_cause(page, state, tasks, server, run, until):
    server.answer = "I would rather not."
    state.open(run)
    tick(page, 0, 1)
    named(page, tasks, until)
    words = f"ollama:seer@{server.url} failed in 4 of 4 questions: answer is not JSON."
    assert words in page.messageLabel.text()


def test_voters_that_cannot_be_asked_are_told_and_the_run_stays(page, state, tasks, server, run, until):
    state.open(run)
    tick(page, 3)
    click(page.nameButton)
    until(lambda: page.messageLabel.text())
    assert "anthropic:claude-haiku-4-5 has no key" in page.messageLabel.text()
    assert page.findChild(SendDialog) is None
    assert state.interpretation.votes == ()
    assert page.nameButton.isEnabled()


def test_check_tells_of_every_voter_in_words(page, state, tasks, server, until):
    model = page.voters.model
    for spec in read_specs(f"ollama:absent@{server.url}; openai:reader@{server.openai_url}; ollama:gone"):
        model.add(spec)
    model.add(read_specs("openai:seer authcfg=abc1234")[0])
    server.models = {"seer": True, "other": True}
    click(page.voters.checkButton)
    until(lambda: tasks.current is None)
    words = [model.data(model.index(row)).rpartition(" · ")[2] for row in range(model.rowCount())]
    assert words[:6] == ["ready", "ready", "ready", "needs a key", "unknown model", "unknown model"]
    assert words[6] == "not running"
    assert words[7] == "needs a key"
    page.voters.voterView.setCurrentIndex(model.index(3))
    assert "ANTHROPIC_API_KEY" in page.voters.problemLabel.text()
    page.voters.voterView.setCurrentIndex(model.index(0))
    assert not page.voters.problemLabel.isVisible()
    assert server.questions == []


def test_my_computer_only_unticks_the_rest_and_asks_nobody_else(page, state, tasks, server, until):
    tick(page, 0, 1, 3)
    QTest.mouseClick(page.voters.onlyHereBox, LEFT, pos=QPoint(8, page.voters.onlyHereBox.height() // 2))
    assert [spec.provider for spec in page.voters.ticked] == ["spectral", "ollama"]
    click(page.voters.checkButton)
    until(lambda: tasks.current is None)
    assert page.voters.model.state(3) is None
    assert load_choice().only_here


def test_a_voter_is_added_in_its_window_and_removed_and_that_is_kept(page, until):
    dialog = page.voters.add()
    dialog.providerCombo.setCurrentIndex(dialog.providerCombo.findData("ollama"))
    dialog.modelCombo.setEditText("other")
    dialog.accept()
    assert [v.spec.name for v in load_choice().voters][-1] == "ollama:other"
    assert page.voters.ticked[-1].model == "other"
    click(page.voters.removeButton)
    assert "ollama:other" not in [v.spec.name for v in load_choice().voters]
    page.voters.voterView.setCurrentIndex(page.voters.model.index(0))
    assert not page.voters.removeButton.isEnabled()


def test_without_a_voter_or_a_run_nothing_can_be_named(page, state, run):
    assert not page.nameButton.isEnabled()
    assert not page.labelView.isEnabled()
    state.open(run)
    assert page.nameButton.isEnabled()
    tick(page)
    assert not page.nameButton.isEnabled()
