"""The check list of voters, held to the rules of Qt's models."""

import pytest
from landcover_interpreter.core.labelling.readiness import BLIND, NEEDS_KEY, NOT_RUNNING, UNKNOWN_MODEL, VoterState
from landcover_interpreter.core.labelling.voters.specification import read_specs
from landcover_interpreter.ui.models.voter_list import VoterList
from landcover_interpreter.ui.voter_settings import SPECTRAL, ListedVoter, VoterChoice
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester, QSignalSpy

HERE, CLOUD, THERE = read_specs("ollama:seer; ollama:seer-cloud; openai:seer@https://models.example.org/v1")
CHECK, TEXT, TIP = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole


@pytest.fixture
def model(qgis_app):
    found = VoterList(VoterChoice(tuple(ListedVoter(spec, True) for spec in (SPECTRAL, HERE, CLOUD, THERE))))
    tester = QAbstractItemModelTester(found, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield found
    del tester


def tick(model, row, ticked):
    state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
    return model.setData(model.index(row), state, CHECK)


def states(model):
    return [model.data(model.index(row), TEXT).partition("\n")[2] for row in range(model.rowCount())]


def test_a_tick_taken_away_takes_the_vote_away(model):
    spy = QSignalSpy(model.edited)
    assert tick(model, 1, False)
    assert model.ticked == (SPECTRAL, CLOUD, THERE)
    assert model.data(model.index(1), CHECK) == Qt.CheckState.Unchecked
    assert len(spy) == 1


def test_nobody_but_the_spectral_voter_is_known_to_be_ready(model):
    assert states(model) == [
        "this computer · ready",
        "this computer · not checked yet",
        "ollama.com · not checked yet",
        "models.example.org · not checked yet",
    ]


def test_states_are_told_in_words_and_problems_at_length(model):
    found = (
        (HERE, VoterState(HERE.name, "Nothing answers.", (), NOT_RUNNING)),
        (CLOUD, VoterState(CLOUD.name, "Bad key.", (), NEEDS_KEY)),
        (THERE, VoterState(THERE.name, "Nothing answers.", (), NOT_RUNNING)),
    )
    model.set_states(found)
    words = [state.partition(" · ")[2] for state in states(model)]
    assert words == ["ready", "not running", "needs a key", "not reachable"]
    assert model.data(model.index(2), TIP) == "Bad key."
    model.set_states([(HERE, VoterState(HERE.name, "No.", ("a",), UNKNOWN_MODEL)), (CLOUD, VoterState("", "", (), ""))])
    model.set_states([(THERE, VoterState(THERE.name, "Blind.", ("a",), BLIND))])
    words = [state.partition(" · ")[2] for state in states(model)]
    assert words == ["ready", "unknown model", "ready", "takes no pictures"]


def test_my_computer_only_takes_ticks_of_all_others_and_keeps_them_off(model):
    model.set_only_here(True)
    assert model.ticked == (SPECTRAL, HERE)
    assert model.allowed == (SPECTRAL, HERE)
    assert not tick(model, 2, True)
    assert not tick(model, 3, True)
    assert not model.flags(model.index(3)) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.flags(model.index(3)) & Qt.ItemFlag.ItemIsSelectable
    assert model.choice.only_here
    model.set_only_here(False)
    assert model.ticked == (SPECTRAL, HERE)
    assert tick(model, 3, True)


def test_a_new_voter_votes_unless_it_is_elsewhere_and_may_not(model):
    model.set_only_here(True)
    near, far = read_specs("ollama:other; gemini:other")
    model.add(near)
    model.add(far)
    assert model.ticked == (SPECTRAL, HERE, near)
    assert model.rowCount() == 6


def test_a_voter_is_removed_but_the_spectral_one_stays(model):
    model.remove(0)
    model.remove(2)
    assert [voter.spec for voter in model.choice.voters] == [SPECTRAL, HERE, THERE]


def test_what_was_chosen_elsewhere_is_taken_up_and_states_stay(model):
    model.set_states([(HERE, VoterState(HERE.name, "", hurdle=""))])
    before, spy = states(model)[1], QSignalSpy(model.edited)
    model.show(VoterChoice((ListedVoter(SPECTRAL, False), ListedVoter(THERE, False), ListedVoter(HERE, True)), True))
    assert model.ticked == (HERE,) and model.allowed == (SPECTRAL, HERE)
    assert states(model)[2] == before and len(spy) == 0
