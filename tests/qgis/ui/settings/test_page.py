"""The page among QGIS's options, worked with mouse and keys in a window such as QGIS opens."""

import sys
from pathlib import Path

import pytest
from landcover_interpreter.adapters.libraries import Installed, installed, use_libraries
from landcover_interpreter.adapters.settings import (
    BLOCK_CACHE_MB,
    THREADS,
    WORLDCOVER_URL,
    cpu_count,
)
from landcover_interpreter.core.agreement.worldcover import BASE_URL, default_cache
from landcover_interpreter.core.labelling.voters.specification import read_specs
from landcover_interpreter.tests.clicks import click
from landcover_interpreter.tests.http_server import NEVER
from landcover_interpreter.tests.probe_library import PROBE, place
from landcover_interpreter.tests.wheel_index import needs_pip
from landcover_interpreter.ui.dialogs.add_voter import AddVoterDialog
from landcover_interpreter.ui.help import HelpWindow
from landcover_interpreter.ui.settings.install_dialog import InstallDialog
from landcover_interpreter.ui.settings.page import OBJECT_NAME
from landcover_interpreter.ui.voter_settings import SPECTRAL, ListedVoter, VoterChoice, load_choice, save_choice
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
)

Answer = QMessageBox.StandardButton
HERE, THERE = read_specs("ollama:seer")[0], read_specs("openai:seer authcfg=abc1234")[0]
PART = "ESA_WorldCover_10m_2021_v200_N45E027_0_1024_2048_1024.tif"

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def page(opened):
    return opened()


def tick(page, row):
    """Click the box of a voter."""
    view = page.voterView
    place = view.visualRect(view.model().index(row, 0))
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(place.left() + 10, place.center().y()),
    )


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def keep(name, size):
    path = default_cache() / "0123abcd" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size))
    return path


def test_the_voters_of_the_dock_are_shown_with_their_ticks(opened):
    save_choice(VoterChoice((ListedVoter(SPECTRAL, True), ListedVoter(HERE, False)), False))
    page = opened()
    model = page.voterView.model()
    states = [model.data(model.index(row), Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert model.data(model.index(1)).startswith("ollama:seer\n")


def test_what_is_done_to_the_voters_is_kept_when_the_options_are_applied(opened, until):
    save_choice(VoterChoice((ListedVoter(SPECTRAL, True), ListedVoter(HERE, False), ListedVoter(THERE, True)), False))
    before = load_choice()
    page = opened()
    tick(page, 0)
    tick(page, 1)
    page.voterView.setCurrentIndex(page.voterView.model().index(2, 0))
    click(page.removeVoterButton)
    assert load_choice() == before
    page.apply()
    assert load_choice() == VoterChoice((ListedVoter(SPECTRAL, False), ListedVoter(HERE, True)), False)


def test_a_voter_is_added_by_its_window(page, until):
    click(page.addVoterButton)
    (dialog,) = page.findChildren(AddVoterDialog)
    dialog.providerCombo.setCurrentIndex(dialog.providerCombo.findData("ollama"))
    write(dialog.modelCombo.lineEdit(), "seer")
    dialog.accept()
    page.apply()
    assert load_choice().voters[-1] == ListedVoter(HERE, True)


def test_the_spectral_voter_cannot_be_removed(page):
    assert not page.removeVoterButton.isEnabled()


def test_my_computer_only_unticks_the_others(opened):
    save_choice(VoterChoice((ListedVoter(SPECTRAL, True), ListedVoter(THERE, True)), False))
    page = opened()
    page.onlyHereBox.setFocus()
    QTest.keyClick(page.onlyHereBox, Qt.Key.Key_Space)
    page.apply()
    assert load_choice() == VoterChoice((ListedVoter(SPECTRAL, True), ListedVoter(THERE, False)), True)


def test_threads_and_memory_are_automatic_until_they_are_set(page):
    assert page.threadsSpin.text().startswith("automatic (") and page.memorySpin.text() == "automatic"
    assert page.threadsSpin.maximum() == cpu_count()
    QTest.keyClick(page.threadsSpin, Qt.Key.Key_Up)
    write(page.memorySpin, "512")
    page.apply()
    assert (THREADS.load(), BLOCK_CACHE_MB.load()) == (1, 512)


def test_settings_come_back(opened):
    THREADS.save(1)
    BLOCK_CACHE_MB.save(256)
    WORLDCOVER_URL.save("https://tiles.example.org/wc")
    page = opened()
    assert (page.threadsSpin.value(), page.memorySpin.text()) == (1, "256 MB")
    assert page.urlEdit.text() == "https://tiles.example.org/wc"
    write(page.threadsSpin, "0")
    page.apply()
    assert THREADS.load() == 0


def test_the_server_is_written_and_reset(page):
    assert page.urlEdit.text() == "" and page.urlEdit.placeholderText() == BASE_URL
    assert not page.resetUrlButton.isEnabled()
    write(page.urlEdit, "https://tiles.example.org/wc/ ")
    page.apply()
    assert WORLDCOVER_URL.load() == "https://tiles.example.org/wc"
    click(page.resetUrlButton)
    page.apply()
    assert WORLDCOVER_URL.load() == BASE_URL and page.isValid()


@pytest.mark.parametrize("url", ["http://tiles.example.org", "tiles.example.org", "https://user:word@example.org"])
def test_a_server_that_may_not_be_asked_is_told_and_not_kept(page, url):
    WORLDCOVER_URL.save("https://tiles.example.org")
    write(page.urlEdit, url)
    assert page.urlFaultLabel.isVisible() and page.urlFaultLabel.text().startswith("The address ")
    assert not page.isValid()
    page.apply()
    assert WORLDCOVER_URL.load() == "https://tiles.example.org"
    write(page.urlEdit, "http://localhost:80")
    assert not page.urlFaultLabel.isVisible() and page.isValid()


def test_the_cache_is_measured_and_cleared_after_a_question(opened, until, answers):
    kept, foreign = keep(PART, 12_345_678), keep("notes.txt", 5)
    page = opened()
    until(lambda: page.cacheLabel.text() == "12.3 MB, files: 1")
    assert Path(page.folderEdit.text()) == default_cache()
    answers.append(Answer.Cancel)
    click(page.clearButton)
    assert kept.exists()
    answers.append(Answer.Yes)
    click(page.clearButton)
    until(lambda: page.cacheLabel.text() == "Freed: 12.3 MB, files: 1.")
    assert not kept.exists() and foreign.exists() and not page.clearButton.isEnabled()


def test_an_empty_cache_has_nothing_to_clear(page, until):
    until(lambda: page.cacheLabel.text() == "nothing")
    assert not page.clearButton.isEnabled()


def test_a_page_that_is_closed_at_once_leaves_no_error(opened):
    keep(PART, 10)
    for _ in range(3):
        page = opened()
        options = page.window()
        options.close()
        options.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QTest.qWait(100)


def test_what_comes_with_qgis_needs_no_installation(opened):
    from landcover_interpreter.core.libraries import SCIKIT_LEARN

    sklearn = pytest.importorskip("sklearn")
    page = opened((SCIKIT_LEARN,))
    assert page.libraryList.item(0).text() == f"scikit-learn\ncomes with QGIS, version {sklearn.__version__}"
    assert not page.installButton.isEnabled() and not page.uninstallButton.isEnabled()


def test_what_is_too_big_to_fetch_is_looked_for_alone(opened):
    from dataclasses import replace

    from landcover_interpreter.core.libraries import PYTORCH

    page = opened((replace(PYTORCH, module="landcover_absent", distribution="landcover_absent"),))
    assert page.libraryList.item(0).text() == "PyTorch\nnot there"
    assert "too big" in page.libraryLabel.text()
    assert not page.installButton.isEnabled() and not page.uninstallButton.isEnabled()


def dialog_of(page):
    (dialog,) = page.window().findChildren(InstallDialog)
    return dialog


@needs_pip
def test_a_library_is_installed_and_removed_from_the_page(page, index, until, answers):
    assert page.libraryList.item(0).text() == "Probe\nnot there"
    click(page.installButton)
    dialog = dialog_of(page)
    assert not dialog.isModal() and str(place()) in dialog.introLabel.text() and index.server.got == []
    click(dialog.installButton)
    assert not page.installButton.isEnabled()
    until(dialog.resultLabel.isVisible, 60)
    assert dialog.resultLabel.text() == "Probe is installed and can be used at once."
    assert "Successfully installed" in dialog.outputText.toPlainText()
    click(dialog.closeButton)
    assert page.libraryList.item(0).text() == "Probe\ninstalled here, version 1.0"
    answers.append(Answer.Cancel)
    click(page.uninstallButton)
    assert installed(PROBE) is not None
    answers.append(Answer.Yes)
    click(page.uninstallButton)
    until(lambda: page.libraryList.item(0).text() == "Probe\nnot there")
    assert not place().exists() and page.installButton.isEnabled()


@needs_pip
def test_without_consent_nothing_is_fetched(page, index, until):
    click(page.installButton)
    QTest.keyClick(dialog_of(page), Qt.Key.Key_Escape)
    QTest.qWait(50)
    assert index.server.got == [] and not place().exists()


@needs_pip
def test_an_installation_is_cancelled_by_its_button(page, index, until, profile):
    index.server.script(NEVER)
    click(page.installButton)
    dialog = dialog_of(page)
    click(dialog.installButton)
    until(lambda: index.server.got)
    click(dialog.cancelButton)
    until(lambda: page.installButton.isEnabled())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.window().findChildren(InstallDialog) == [] and list(profile.iterdir()) == []


@needs_pip
def test_an_installation_goes_on_when_the_options_are_closed(page, index, until, desktop):
    click(page.installButton)
    dialog, options = dialog_of(page), page.window()
    click(dialog.installButton)
    options.accept()
    options.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    until(dialog.resultLabel.isVisible, 60)
    assert dialog.parent() is desktop.window and dialog.isVisible()
    assert "is installed" in dialog.resultLabel.text()
    click(dialog.closeButton)


@needs_pip
def test_a_failure_is_told_in_the_window_and_on_the_page(opened, index, until):
    from dataclasses import replace

    page = opened((replace(PROBE, requirement="landcover_probe>=2"),))
    click(page.installButton)
    dialog = dialog_of(page)
    click(dialog.installButton)
    until(dialog.resultLabel.isVisible, 60)
    assert "no wheel" in dialog.resultLabel.text()
    assert page.libraryLabel.text() == dialog.resultLabel.text()
    assert dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()), "all of it is in view"
    click(dialog.closeButton)


def test_a_library_that_no_longer_fits_qgis_numpy_is_told(opened):
    place().mkdir(parents=True)
    Installed("1.0", "0.9").write(place())
    use_libraries()
    assert str(place()) not in sys.path
    page = opened()
    assert (
        page.libraryList.item(0).text() == "Probe\ninstalled here, version 1.0, but for another NumPy: install it again"
    )
    assert page.installButton.isEnabled() and page.uninstallButton.isEnabled()


def test_every_control_has_a_name_and_a_hint(page):
    kinds = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QLineEdit)
    controls = [each for kind in kinds for each in page.findChildren(kind) if each.parent().objectName() != ""]
    controls = [each for each in controls if not each.objectName().startswith("qt_")]
    assert len(controls) >= 16
    assert [each.objectName() for each in controls if not each.accessibleName() or not each.toolTip()] == []
    buddies = {label.buddy().objectName() for label in page.findChildren(QLabel) if label.buddy()}
    assert buddies == {
        *("voterView", "urlEdit", "mirrorEdit", "folderEdit", "limitSpin", "threadsSpin", "memorySpin", "libraryList")
    }


def test_the_help_on_the_page_opens_though_the_options_block_other_windows(opened, until):
    page = opened()
    page.window().setModal(True)
    click(page.helpButton)
    (window,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow)]
    assert window.isVisible() and window.parent() is page.window()
    assert window.browser.source().fileName() == "settings.html"


def test_the_tab_key_reaches_every_control_in_the_order_of_the_page(opened, until):
    save_choice(VoterChoice((ListedVoter(SPECTRAL, True), ListedVoter(HERE, False)), False))
    keep(PART, 10)
    page = opened()
    until(lambda: page.clearButton.isEnabled())
    page.voterView.setCurrentIndex(page.voterView.model().index(1, 0))
    write(page.urlEdit, "https://tiles.example.org")
    page.activateWindow()
    page.voterView.setFocus()
    seen = [page.voterView.objectName()]
    while QApplication.focusWidget() is not page.installButton:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget().objectName())
        assert len(seen) < 24
    assert seen == [
        *("voterView", "addVoterButton", "removeVoterButton", "onlyHereBox"),
        *("urlEdit", "resetUrlButton", "mirrorEdit", "mirrorButton", "folderEdit", "clearButton", "limitSpin"),
        *("threadsSpin", "memorySpin", "libraryList", "installButton"),
    ]


def test_the_mnemonics_are_all_different(page):
    texts = [each.text() for kind in (QAbstractButton, QLabel) for each in page.findChildren(kind)]
    keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(keys) == len(set(keys)) == 17


def test_the_page_has_the_name_by_which_qgis_opens_it(page):
    assert page.objectName() == OBJECT_NAME
