"""Which features are clustered: some that are often of use by name, and all of them in a line of text."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QObject, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.words import said
from ...core.clustering.features.request import NOISE, PIXELS, TEXTONS, feature_spec, with_encoder
from ...core.clustering.model import ALGORITHMS, Algorithm
from ...core.clustering.request import ClusterRequest
from ...core.errors import ClusteringError
from ...core.scene.scene import Scene

_TEXTURE = f"{PIXELS}; deviation NIR 5; deviation B04 5"
_COMPONENTS = f"{PIXELS}; pca 4"
_SMOOTH = f"{PIXELS}; smooth 3"
_TERRAIN = f"{PIXELS}; elevation; slope"
_CUSTOM = ""


def tr(text: str) -> str:
    """Translate a text about the features."""
    return QCoreApplication.translate("FeatureChoice", text)


def presets() -> tuple[tuple[str, str, str], ...]:
    """Return the features to choose from: their text, their name, and what they are good for."""
    return (
        (PIXELS, tr("Bands and indices"), tr("Every pixel by itself. Fine lines stay, and so do single odd pixels.")),
        (
            TEXTONS,
            tr("Noise fractions and textons"),
            tr("Every pixel with the pattern around it, which tells towns, forests and fields apart. Slower."),
        ),
        (
            NOISE,
            tr("Minimum noise fractions"),
            tr("Bands turned so that the noise between neighbours counts little. Every pixel by itself."),
        ),
        (
            _TEXTURE,
            tr("Bands, indices and texture"),
            tr("Also how much near infrared and red vary around a pixel: towns and forests against fields."),
        ),
        (_SMOOTH, tr("Smoothed bands and indices"), tr("Averages of 3 × 3 pixels: a calmer map, fine lines get lost.")),
        (
            _COMPONENTS,
            tr("Principal components"),
            tr("What bands and indices say together in four numbers, without saying it twice."),
        ),
        (
            _TERRAIN,
            tr("Bands, indices and terrain"),
            tr("Also how high and how steep the ground is. Needs an elevation layer, which step 1 takes."),
        ),
    )


class FeatureChoice(QObject):
    """Serves the list of features, the line that has them in words, and the note below it.

    `changed` says that the features, or whether they can be had, are others.
    """

    changed = pyqtSignal()

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._combo, self._edit, self._note = form.featuresCombo, form.featuresEdit, form.featuresNote
        self._scene: Scene | None = None
        self._algorithm = ALGORITHMS[ClusterRequest().algorithm]
        self.refusal = ""
        for text, name, use in presets():
            self._add(name, text, use)
        self._add(tr("Custom…"), _CUSTOM, tr("Features of your own, in words in the line below."))
        self._edit.setText(self._algorithm.features)
        self._edit.textChanged.connect(self._follow)
        self._combo.currentIndexChanged.connect(self._take)
        self._show()

    def _add(self, name: str, text: str, use: str) -> None:
        self._combo.addItem(name, text)
        self._combo.setItemData(self._combo.count() - 1, use, Qt.ItemDataRole.ToolTipRole)

    @property
    def text(self) -> str:
        """The features in words."""
        return self._edit.text()

    def know(self, scene: Scene | None) -> None:
        """Hear of the scene whose features they are, None while there is none."""
        self._scene = scene
        self._show()

    def expect(self, algorithm: Algorithm) -> None:
        """Hear of the algorithm. Features that suit the one before give way to those that suit it; others stay."""
        before, self._algorithm = self._algorithm, algorithm
        if self.text.strip() == before.features != algorithm.features:
            self._edit.setText(algorithm.features)
        else:
            self._show()

    def _take(self, *index: int) -> None:
        if self._combo.currentData() == _CUSTOM:
            self._edit.setFocus()
        else:
            self._edit.setText(self._combo.currentData())

    def _follow(self, *text: str) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Name the features by what is in the line, and say what is wrong with it."""
        with QSignalBlocker(self._combo):
            known = self._combo.findData(self.text.strip() or None)
            self._combo.setCurrentIndex(known if known >= 0 else self._combo.findData(_CUSTOM))
        self.refusal = self._refusal()
        self._note.setText(self.refusal)
        self._note.setVisible(bool(self.refusal))

    def _refusal(self) -> str:
        if self._scene is None:
            return ""
        try:
            # Without a look at the files: the scene has been opened before.
            brought = self._algorithm.encoder
            feature_spec(with_encoder(self.text, brought) if brought else self.text, self._scene)
        except ClusteringError as error:
            return said(str(error))
        return ""
