"""What the user sees before anything is sent."""

from dataclasses import replace

import pytest
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.jobs import LabelRequest, foresee_label
from landcover_interpreter.core.labelling.costs.cost import THIS_COMPUTER, Estimate
from landcover_interpreter.tests.polls import access_to, clustered_run
from landcover_interpreter.ui.dialogs.send import SendDialog, price_words, total_words
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox

AWAY = Estimate("openai:seer", "api.openai.com", 12, 0, 84, 4_510_000, 68_359, 1_800, 0.0594, False, "2026-11")
UNPRICED = replace(AWAY, voter="gemini:seer", price_usd=None, prices_of="")
HERE = replace(UNPRICED, voter="ollama:seer", destination=THIS_COMPUTER, local=True)
NOTHING = replace(AWAY, requests=0, kept=12, pictures=0, sent_bytes=0, input_tokens=0, output_tokens=0, price_usd=0.0)


@pytest.fixture(scope="module")
def foreseen(tmp_path_factory):
    """What would be sent of four clusters; nobody listens at the address, for nothing is sent."""
    folder = tmp_path_factory.mktemp("run")
    run = clustered_run(folder)
    with access_to(folder) as access:
        return foresee_label(run, LabelRequest("spectral; ollama:seer@http://127.0.0.1:9"), SILENT, access)


@pytest.fixture
def show(foreseen, qgis_app):
    opened = []

    def opener(*estimates):
        dialog = SendDialog(replace(foreseen, estimates=estimates or foreseen.estimates))
        opened.append(dialog)
        dialog.show()
        return dialog

    yield opener
    for dialog in opened:
        dialog.close()
        dialog.deleteLater()


def cells(dialog, row):
    item = dialog.estimateView.topLevelItem(row)
    return [item.text(column) for column in range(dialog.estimateView.columnCount())]


def captions(dialog):
    strip = dialog.pictures.strip
    return [strip.item(row).text() for row in range(strip.count())]


def test_a_row_says_what_goes_where_how_much_and_at_which_price(show):
    dialog = show(AWAY, HERE, replace(UNPRICED, kept=3))
    assert cells(dialog, 0) == [
        "openai:seer",
        "api.openai.com",
        "12",
        "84",
        "4.5 MB",
        "68,000 in, 1,800 out",
        "about $0.06 (prices of 2026-11)",
    ]
    assert cells(dialog, 1)[1] == "this computer"
    assert cells(dialog, 1)[-1] == "nothing to pay"
    assert cells(dialog, 2)[2] == "12 (+ 3 kept)"
    assert cells(dialog, 2)[-1] == "unknown"


@pytest.mark.parametrize(
    ("estimate", "words"),
    [
        (AWAY, "about $0.06 (prices of 2026-11)"),
        (replace(AWAY, price_usd=0.001), "less than $0.01 (prices of 2026-11)"),
        (UNPRICED, "unknown"),
        (HERE, "nothing to pay"),
        (NOTHING, "nothing to pay"),
    ],
)
def test_an_unknown_price_is_never_nothing(estimate, words):
    assert price_words(estimate) == words


@pytest.mark.parametrize(
    ("estimates", "words"),
    [
        ((HERE,), "Nothing leaves this computer, and there is nothing to pay."),
        ((HERE, AWAY, AWAY), "All together: about $0.12."),
        ((AWAY, UNPRICED, NOTHING), "All together: about $0.06. Other voters' prices are unknown."),
        ((UNPRICED, HERE), "The price is unknown."),
    ],
)
def test_the_sum_says_what_it_leaves_out(estimates, words):
    assert total_words(estimates) == words


def test_the_pictures_are_the_very_ones_of_the_cluster(show, foreseen, until):
    dialog = show()
    assert len(foreseen.estimates) == 1
    for cluster in (1, 3):
        dialog.clusterBox.setValue(cluster)
        until(lambda: dialog.pictures.is_decoded)
        shown = next(e for e in foreseen.evidence if e.profile.cluster == cluster)
        assert len(captions(dialog)) == len(shown.pictures)
        assert captions(dialog)[:4] == ["Scene", "Mask", "Spotlight", "Close-up 1"]
        dialog.pictures.strip.setCurrentRow(2)
        until(lambda: dialog.pictures.is_decoded)
        enlarged = dialog.pictures.full.pixmap()
        sent = QImage.fromData(shown.pictures[2].png).convertToFormat(QImage.Format.Format_RGB32)
        ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        assert enlarged.width() <= sent.width()
        assert enlarged.height() == round(sent.height() * enlarged.width() / sent.width())
        assert enlarged.toImage() == sent.scaled(enlarged.size(), *ways)


def test_send_is_agreed_to_by_its_button_alone(show):
    dialog = show(AWAY)
    accepted, rejected = QSignalSpy(dialog.accepted), QSignalSpy(dialog.rejected)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert (len(accepted), len(rejected)) == (0, 1)
    dialog.show()
    QTest.mouseClick(dialog.sendButton, Qt.MouseButton.LeftButton)
    assert (len(accepted), len(rejected)) == (1, 1)
    dialog.show()
    QTest.mouseClick(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert (len(accepted), len(rejected)) == (1, 2)


def test_a_voters_name_is_read_in_full_and_no_room_is_left_below_the_last(show):
    here = replace(HERE, requests=2, pictures=8)
    dialog = show(here, replace(here, voter="ollama:a-model@http://127.0.0.1:38361"))
    view = dialog.estimateView
    QTest.qWait(50)
    assert view.columnWidth(0) >= view.sizeHintForColumn(0)
    most = round(0.9 * QApplication.primaryScreen().availableGeometry().width())
    assert dialog.width() >= most or not view.horizontalScrollBar().isVisible()
    last = view.visualItemRect(view.topLevelItem(1))
    assert 0 <= view.viewport().height() - last.bottom() < last.height()


def test_a_picture_is_shown_in_full_and_the_same_one_of_the_next_cluster(show, until):
    dialog = show()
    until(lambda: dialog.pictures.is_decoded)
    assert not dialog.pictures.full.pixmap().isNull()
    dialog.pictures.strip.setCurrentRow(1)
    kind = dialog.pictures.full.accessibleName()
    dialog.clusterBox.setValue(dialog.clusterBox.value() + 1)
    assert dialog.pictures.full.accessibleName() == kind == captions(dialog)[1]
