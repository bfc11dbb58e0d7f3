"""A voter is described in a window: from the catalogue, from the provider's own list, or by hand."""

import pytest
from landcover_interpreter.core.labelling.voters.specification import read_specs
from landcover_interpreter.tests.models_server import STALLED, Act, ModelsServer
from landcover_interpreter.ui.dialogs.add_voter import AddVoterDialog
from landcover_interpreter.ui.tasks import Tasks
from landcover_interpreter.ui.voter_settings import SPECTRAL
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

LEFT = Qt.MouseButton.LeftButton


class Mute(ModelsServer):
    """Takes every request and does not say a word."""

    def hear(self, heard):
        super().hear(heard)
        return Act(manner=STALLED)


KNOWN = (SPECTRAL, *read_specs("anthropic:claude-haiku-4-5"))


@pytest.fixture
def tasks(qgis_app):
    found = Tasks()
    yield found
    found.stop()


@pytest.fixture
def dialog(tasks):
    found = AddVoterDialog(tasks, KNOWN)
    found.show()
    yield found
    found.reject()
    found.deleteLater()


def choose(dialog, provider):
    dialog.providerCombo.setCurrentIndex(dialog.providerCombo.findData(provider))


def write(edit, text):
    edit.selectAll()
    QTest.keyClicks(edit, text)


def press_ok(dialog):
    QTest.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok), LEFT)


def names(dialog):
    return [dialog.modelCombo.itemText(row) for row in range(dialog.modelCombo.count())]


def test_the_catalogues_default_is_proposed_for_every_provider(dialog):
    choose(dialog, "ollama")
    assert dialog.spec() == read_specs("ollama:qwen3-vl:8b-instruct")[0]
    assert dialog.urlEdit.placeholderText() == "http://localhost:11434"
    assert dialog.keyNote.text() == "Usually none is needed."
    choose(dialog, "gemini")
    assert dialog.spec() == read_specs("gemini:gemini-3.5-flash-lite")[0]
    assert "GEMINI_API_KEY" in dialog.keyNote.text()
    assert "gemini-4-argon" in names(dialog)


def test_a_voter_is_described_by_hand(dialog):
    described = QSignalSpy(dialog.described)
    choose(dialog, "openai")
    write(dialog.modelCombo.lineEdit(), "some/model")
    write(dialog.urlEdit, "http://localhost:1234/v1/")
    dialog.repeatsSpin.setValue(3)
    press_ok(dialog)
    assert list(described) == [[read_specs("openai:some/model@http://localhost:1234/v1 repeats=3")[0]]]
    assert not dialog.isVisible()


def test_the_providers_own_address_is_none_to_write_down(dialog):
    choose(dialog, "ollama")
    write(dialog.urlEdit, "http://localhost:11434/")
    assert dialog.spec().url == ""


@pytest.mark.parametrize(
    ("provider", "model", "url", "words"),
    [
        ("anthropic", "claude-haiku-4-5", "", "stands twice"),
        ("openai", "", "", "names no model"),
        ("openai", "two words", "", "has an option that is unknown"),
        ("openai", "seer", "http://models.example.org/v1", "plain http"),
        ("openai", "seer", "nonsense", "is not an address"),
        ("openai", "seer repeats=5", "", "The model's name holds"),
        ("openai", "seer@http://localhost:1/v1", "", "The model's name holds"),
    ],
)
def test_what_is_wrong_is_told_and_the_window_stays(dialog, provider, model, url, words):
    described = QSignalSpy(dialog.described)
    choose(dialog, provider)
    dialog.modelCombo.setEditText(model)
    dialog.urlEdit.setText(url)
    press_ok(dialog)
    assert dialog.isVisible()
    assert len(described) == 0
    assert dialog.noteLabel.isVisible()
    assert words in dialog.noteLabel.text()
    assert "VOTERS" not in dialog.noteLabel.text()


def test_models_are_listed_without_a_word_about_the_scene(dialog, tasks, until):
    with ModelsServer(models={"seer": True, "other": True}) as server:
        choose(dialog, "openai")
        write(dialog.urlEdit, server.openai_url)
        QTest.mouseClick(dialog.listButton, LEFT)
        assert not dialog.listButton.isEnabled()
        until(lambda: tasks.current is None)
        assert names(dialog) == ["other", "seer"]
        assert [heard.path for heard in server.heard] == ["/v1/models"]
    assert dialog.listButton.isEnabled()
    # What was written stays until another name is chosen.
    assert dialog.modelCombo.currentText() == "gpt-5.4-mini"


def test_a_server_that_is_not_there_is_told(dialog, tasks, until):
    with ModelsServer() as server:
        url = server.url
    choose(dialog, "ollama")
    write(dialog.urlEdit, url)
    QTest.mouseClick(dialog.listButton, LEFT)
    until(lambda: tasks.current is None)
    assert "Nothing answers" in dialog.noteLabel.text()
    assert dialog.listButton.isEnabled()


def test_closing_the_window_stops_the_question(dialog, tasks, until):
    with Mute() as server:
        choose(dialog, "ollama")
        write(dialog.urlEdit, server.url)
        QTest.mouseClick(dialog.listButton, LEFT)
        until(lambda: server.heard)
        assert tasks.current is not None
        dialog.reject()
        until(lambda: tasks.current is None, seconds=2)
