"""Which algorithm clusters: what each is for, and which library it needs."""

from __future__ import annotations

import re
import sys

from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.libraries import lacking, version_in
from ...adapters.words import said
from ...core.clustering.model import ALGORITHMS, Algorithm
from ...core.clustering.request import ClusterRequest
from ...core.libraries import LIBRARIES

_SKLEARN, _TORCH = "sklearn", "torch"
# Algorithm → the optional library that it cannot do without.
_NEEDED = {
    "hdbscan": _SKLEARN,
    "autoencoder": _SKLEARN,
    "convolutional": _TORCH,
}
# Algorithm → the first version of the library that has it.
_SINCE = {"hdbscan": (1, 3)}


def tr(text: str) -> str:
    """Translate a text about the algorithms."""
    return QCoreApplication.translate("AlgorithmChoice", text)


def title(name: str) -> str:
    """Return an algorithm's name for people; what is a name in every language stays."""
    return {
        "minibatch": tr("Mini-batch K-Means"),
        "mixture": tr("Gaussian mixture"),
        "autoencoder": tr("Autoencoder, then K-Means"),
        "convolutional": tr("Convolutional autoencoder, then K-Means"),
    }.get(name, ALGORITHMS[name].title)


def purpose(name: str) -> str:
    """Return what an algorithm is for, '' for one that is not known here."""
    return {
        "kmeans": tr("Compact clusters around their means. Fast, and a good first choice for every scene."),
        "minibatch": tr("K-Means on small parts of the sample at a time, for samples of millions of pixels."),
        "mixture": tr(
            "Clusters that are stretched and overlap, such as crops in several stages. Tells for every pixel how "
            "surely it belongs to its cluster."
        ),
        "dbscan": tr(
            "Clusters of any shape, as dense regions with gaps between them. Finds their number itself, and leaves "
            "out pixels that belong nowhere."
        ),
        "hdbscan": tr(
            "Clusters of any shape, each with its own density. Finds their number. Needs scikit-learn 1.3 or newer."
        ),
        "autoencoder": tr(
            "Learns from patches of the scene which patterns matter, and clusters by these. Needs scikit-learn."
        ),
        "convolutional": tr(
            "Learns patterns of wider surroundings with a small neural network, and clusters by these. Needs PyTorch."
        ),
    }.get(name, "")


class AlgorithmChoice(QObject):
    """Serves the list of algorithms and the note below it; `changed` says that another one was chosen."""

    changed = pyqtSignal()

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._combo, self._note = form.algorithmCombo, form.algorithmNote
        for name in ALGORITHMS:
            self._combo.addItem(title(name), name)
            self._combo.setItemData(self._combo.count() - 1, purpose(name), Qt.ItemDataRole.ToolTipRole)
        self._combo.setCurrentIndex(self._combo.findData(ClusterRequest().algorithm))
        self._combo.currentIndexChanged.connect(self._tell)
        self.look()

    @property
    def name(self) -> str:
        """The name of the algorithm."""
        return self._combo.currentData()

    @property
    def algorithm(self) -> Algorithm:
        """The algorithm."""
        return ALGORITHMS[self.name]

    def look(self) -> None:
        """Say what the algorithm is for, or what it lacks by now."""
        lack = hurdle(self.name)
        self._note.setText(lack or purpose(self.name))
        self._note.setVisible(bool(self._note.text()))

    def _tell(self, *index: int) -> None:
        self.look()
        self.changed.emit()


def hurdle(name: str) -> str:
    """Return what an algorithm lacks and where to get it, '' for nothing."""
    library = LIBRARIES.get(_NEEDED.get(name, ""))
    if library is None:
        return ""
    if lack := lacking(library):
        return said(lack)
    since = _SINCE.get(name)
    version = version_in(library.distribution, sys.path) if since else ""
    if not version or tuple(map(int, re.findall(r"\d+", version)[:2])) >= since:
        return ""
    words = tr(
        "Needs {library} {since} or newer; here is {version}. A newer QGIS may bring it; DBSCAN needs no library."
    )
    return words.format(library=library.title, since=".".join(map(str, since)), version=version)
