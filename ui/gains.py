"""Where it pays to go on: the one override and the one split that would win most, each shown on the map by a button."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ..core.agreement.anatomy import Anatomy
from .models.matrix import class_name
from .numbers import shown_share


def tr(text: str) -> str:
    """Translate a text of the panel."""
    return QCoreApplication.translate("AgreementPanel", text)


class Gains(QObject):
    """Works the lines in the panel's form. `chosen` carries the cluster of a line that the user picked, or none."""

    chosen = pyqtSignal(object)

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._labels: tuple[QLabel, ...] = (form.labelOverride, form.labelSplit)
        self._buttons: tuple[QPushButton, ...] = (form.buttonOverride, form.buttonSplit)
        self._clusters: list[int | None] = [None, None]
        for place, button in enumerate(self._buttons):
            button.clicked.connect(partial(self._choose, place))

    def show(self, anatomy: Anatomy, of_points: bool) -> None:
        """Show the lines as they stand; a button whose cluster is another one now is no longer pressed."""
        override, split = anatomy.best_override, anatomy.best_split
        found = (override and override.cluster, split and split.cluster)
        words = (_override_words(anatomy, of_points), _split_words(anatomy, of_points))
        for place, (label, button) in enumerate(zip(self._labels, self._buttons)):
            label.setText(words[place])
            if found[place] != self._clusters[place]:
                button.setChecked(False)
            button.setVisible(found[place] is not None)
            button.setAccessibleName(tr("Show cluster {} on the map").format(found[place]))
            button.setToolTip(button.accessibleName())
        self._clusters = list(found)

    def release(self) -> None:
        """Let no button be pressed: something else is shown."""
        for button in self._buttons:
            button.setChecked(False)

    def _choose(self, place: int, pressed: bool) -> None:
        self._buttons[1 - place].setChecked(False)
        self.chosen.emit((self._clusters[place],) if pressed else ())


def _override_words(anatomy: Anatomy, of_points: bool) -> str:
    best = anatomy.best_override
    if best is None:
        return tr("No other label of a cluster would win anything.")
    words = (
        tr("The label that would win most: cluster {} as “{}”, {} of the points (step 3).")
        if of_points
        else tr("The label that would win most: cluster {} as “{}”, {} of the pixels (step 3).")
    )
    return words.format(best.cluster, class_name(best.best_code), shown_share(anatomy.share(best.labelling_error)))


def _split_words(anatomy: Anatomy, of_points: bool) -> str:
    best = anatomy.best_split
    if best is None:
        return tr("No split of a cluster would win anything.")
    words = (
        tr("The split that would win most: cluster {}, at most {} of the points (step 3).")
        if of_points
        else tr("The split that would win most: cluster {}, at most {} of the pixels (step 3).")
    )
    return words.format(best.cluster, shown_share(anatomy.share(best.second_pixels)))
