"""What can be done with the selected rows of the table of labels, as a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QMenu, QWidget

from ...adapters.words import class_words
from ...core.labelling.taxonomy import LandCoverClass
from ..class_keys import KEYS
from ..label_delegates import swatch
from ..models.label_rows import AS_PROPOSED, UNLABELLED
from .revision_buttons import FEWEST_PARTS, MOST_PARTS, RevisionButtons


def tr(text: str) -> str:
    """Translate a text of the menu."""
    return QCoreApplication.translate("LabelMenu", text)


@dataclass(frozen=True)
class RowIntents:
    """What the menu asks of its page: a class for the selected rows, to write a note, to show a typical place."""

    give: Callable[[int], None]
    note: Callable[[], None]
    show_place: Callable[[], None]
    why_no_place: str


def make_menu(
    classes: Sequence[LandCoverClass], revision: RevisionButtons, intents: RowIntents, parent: QWidget
) -> QMenu:
    """Return the menu of the selected rows; what cannot be done now says why."""
    menu = QMenu(parent)
    menu.setToolTipsVisible(True)
    _add_classes(menu.addMenu(tr("&Your class")), classes, intents.give)
    menu.addAction(tr("&Revert to the proposal")).triggered.connect(lambda: intents.give(AS_PROPOSED))
    menu.addAction(tr("Write a &note")).triggered.connect(intents.note)
    menu.addSeparator()
    merge = menu.addAction(tr("&Merge"))
    merge.triggered.connect(revision.merge)
    _explain(merge, revision.why_not_merge)
    parts = menu.addMenu(tr("&Split"))
    for count in range(FEWEST_PARTS, MOST_PARTS + 1):
        split = parts.addAction(tr("into &{} parts").format(count))
        split.triggered.connect(lambda checked, count=count: revision.split(count))
    _explain(parts.menuAction(), revision.why_not_split)
    menu.addSeparator()
    place = menu.addAction(tr("&Zoom to a typical place"))
    place.triggered.connect(intents.show_place)
    _explain(place, intents.why_no_place)
    return menu


def _add_classes(menu: QMenu, classes: Sequence[LandCoverClass], give: Callable[[int], None]) -> None:
    for place, entry in enumerate(classes):
        # The key works in the table; behind a tab it is only shown.
        key = f"\t{KEYS[place]}" if place < len(KEYS) else ""
        action = menu.addAction(swatch(entry.colour), class_words(entry).replace("&", "&&") + key)
        action.triggered.connect(lambda checked, code=entry.code: give(code))
    menu.addSeparator()
    menu.addAction(tr("Unlabelled")).triggered.connect(lambda: give(UNLABELLED))


def _explain(action: QAction, why_not: str) -> None:
    action.setEnabled(not why_not)
    if why_not:
        action.setToolTip(why_not)
