"""Before anything is sent: what goes where, how much, at which price, and the very pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QHeaderView, QTreeWidgetItem, QWidget

from ...adapters.words import number
from ...core.jobs import Foreseen
from ...core.labelling.costs.cost import THIS_COMPUTER, Estimate
from ...core.labelling.evidence import Evidence
from ...core.labelling.pictures.picture import Picture
from ..heights import follow_rows
from ..numbers import shown_count
from ..picture_view import PictureView, ShownPicture

_FORM = Path(__file__).resolve().parents[1] / "forms" / "send.ui"
_CENT = 0.01
# Rows of estimates; further ones are scrolled to.
_MOST_ROWS = 6
_OF_SCREEN = 0.9


def tr(text: str) -> str:
    """Translate a text of the dialog."""
    return QCoreApplication.translate("SendDialog", text)


class SendDialog(QDialog):
    """Shows what naming would send; accepted means that it may be sent."""

    def __init__(self, foreseen: Foreseen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._evidence = {shown.profile.cluster: shown for shown in reversed(foreseen.evidence)}
        self.pictures = PictureView(self)
        self.picturesLayout.addWidget(self.pictures)
        for estimate in foreseen.estimates:
            self.estimateView.addTopLevelItem(_item(estimate))
        header = self.estimateView.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        follow_rows(self.estimateView, 1, _MOST_ROWS)
        self.sumLabel.setText(total_words(foreseen.estimates))
        self.sendButton = self.buttonBox.addButton(tr("Send"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.sendButton.setAutoDefault(False)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        self.clusterBox.setRange(min(self._evidence), max(self._evidence))
        self.clusterBox.valueChanged.connect(self._show_cluster)
        self._show_cluster(self.clusterBox.value())

    def showEvent(self, event: QShowEvent) -> None:
        """Be wide enough for all columns, if the screen is: themes have come to their sizes by now."""
        super().showEvent(event)
        self.estimateView.header().resizeSections(QHeaderView.ResizeMode.ResizeToContents)
        self._widen(self.estimateView.header().length())

    def _widen(self, columns: int) -> None:
        margins = self.layout().contentsMargins()
        # Columns get a little wider once they are drawn, in one theme more than in another.
        spare = 4 * self.fontMetrics().averageCharWidth()
        needed = columns + spare + 2 * self.estimateView.frameWidth() + margins.left() + margins.right()
        most = round(_OF_SCREEN * QApplication.primaryScreen().availableGeometry().width())
        self.resize(min(max(self.width(), needed), most), self.height())

    def _show_cluster(self, cluster: int) -> None:
        """Show a cluster's pictures, and the same one of them in full as before."""
        found, row = self._evidence.get(cluster), max(0, self.pictures.strip.currentRow())
        self.pictures.show_pictures(_pictures(found) if found else ())
        self.pictures.strip.setCurrentRow(min(row, self.pictures.strip.count() - 1))


def _pictures(shown: Evidence) -> list[ShownPicture]:
    return [ShownPicture(picture.name, _reader(picture)) for picture in shown.pictures]


def _reader(picture: Picture) -> Callable[[], bytes]:
    return lambda: picture.png


def _item(estimate: Estimate) -> QTreeWidgetItem:
    kept = tr(" (+ {} kept)").format(shown_count(estimate.kept)) if estimate.kept else ""
    here = estimate.destination == THIS_COMPUTER
    texts = [
        estimate.voter,
        tr("this computer") if here else estimate.destination,
        shown_count(estimate.requests) + kept,
        shown_count(estimate.pictures),
        tr("{} MB").format(number(estimate.sent_bytes / 1e6, 1)),
        tr("{} in, {} out").format(_about(estimate.input_tokens), _about(estimate.output_tokens)),
        price_words(estimate),
    ]
    item = QTreeWidgetItem(texts)
    item.setToolTip(0, estimate.voter)
    for column in (2, 3, 4):
        item.setTextAlignment(column, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
    return item


def _about(number_of: int) -> str:
    """Write a number to two significant digits; an estimate knows no more."""
    return shown_count(round(number_of, 2 - len(str(number_of))))


def price_words(estimate: Estimate) -> str:
    """Return a voter's price: an estimate, "unknown", or that there is nothing to pay."""
    if estimate.local or not estimate.requests:
        return tr("nothing to pay")
    if estimate.price_usd is None:
        return tr("unknown")
    return tr("{} (prices of {})").format(_dollars(estimate.price_usd), estimate.prices_of)


def _dollars(dollars: float) -> str:
    if dollars < _CENT:
        return tr("less than ${}").format(number(_CENT, 2))
    return tr("about ${}").format(number(dollars, 2))


def total_words(estimates: Sequence[Estimate]) -> str:
    """Return what all voters cost together, and that a part of it is unknown where it is."""
    charged = [estimate for estimate in estimates if estimate.requests and not estimate.local]
    known = [estimate.price_usd for estimate in charged if estimate.price_usd is not None]
    if not charged:
        return tr("Nothing leaves this computer, and there is nothing to pay.")
    if not known:
        return tr("The price is unknown.")
    words = tr("All together: {}.").format(_dollars(sum(known)))
    return words if len(known) == len(charged) else tr("{} Other voters' prices are unknown.").format(words)
