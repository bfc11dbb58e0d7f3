"""Keys on rows: 1…9, 0 and letters give the first, second, … class, Delete the voters' label; Escape selects none."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from ..adapters.words import class_words
from ..core.labelling.taxonomy import LandCoverClass

KEYS = "1234567890" + ascii_uppercase
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_TOLD = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)


class ClassKeys(QObject):
    """Hears the keys of the widgets that it filters the events of.

    `chosen` carries a class code; `reverted` says that the voters' label shall hold again, `cleared` that no row
    shall be selected (Escape). QGIS's own shortcuts for the same keys (Delete among them) rest while such a
    widget has the focus.
    """

    chosen = pyqtSignal(int)
    reverted = pyqtSignal()
    cleared = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: tuple[int, ...] = ()

    def set_classes(self, classes: Sequence[LandCoverClass]) -> None:
        """Give the keys to these classes, in their order."""
        self._codes = tuple(entry.code for entry in classes[: len(KEYS)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that means something, and leave all others."""
        if event.type() not in _TOLD or event.modifiers() not in _PLAIN:
            return False
        code = self._code(event)
        others = {Qt.Key.Key_Delete: self.reverted, Qt.Key.Key_Escape: self.cleared}
        if code is None and event.key() not in others:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            if code is None:
                others[event.key()].emit()
            else:
                self.chosen.emit(code)
        return True

    def _code(self, event: QKeyEvent) -> int | None:
        key = int(event.key())
        place = KEYS.find(chr(key)) if 0 < key < 128 else -1
        return self._codes[place] if 0 <= place < len(self._codes) else None


def keys_words(classes: Sequence[LandCoverClass]) -> str:
    """Return which key gives which class, for people; a key and its class stay on one line."""
    pairs = (f"{key} {class_words(entry)}".replace(" ", "\u00a0") for key, entry in zip(KEYS, classes))
    return "   ".join(pairs)
