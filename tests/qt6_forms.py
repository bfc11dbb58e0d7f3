"""Loads forms with PyQt6; of QGIS's own widgets it knows only which of Qt's they extend.

    python qt6_forms.py ui/forms/*.ui

prints, as JSON, the names of the widgets in each form, or what it could not be loaded for.
"""

from __future__ import annotations

import json
import sys
import types
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from PyQt6 import QtWidgets, uic


def stand_in(extends: str) -> type:
    """Return a widget of that kind which takes any property."""

    def ignore(self: object, name: str) -> object:
        if name.startswith("set"):
            return lambda *values: None
        raise AttributeError(name)

    return type("StandIn", (getattr(QtWidgets, extends),), {"__getattr__": ignore})


def custom_widgets(form: Path) -> dict[str, str]:
    widgets = ElementTree.parse(form).iter("customwidget")
    return {each.findtext("class"): each.findtext("extends") for each in widgets}


def load(form: Path) -> list[str] | str:
    gui = types.ModuleType("qgis.gui")
    for name, extends in custom_widgets(form).items():
        setattr(gui, name, stand_in(extends))
    sys.modules.update({"qgis": types.ModuleType("qgis"), "qgis.gui": gui})
    try:
        loaded = uic.loadUi(str(form))
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return sorted(each.objectName() for each in loaded.findChildren(QtWidgets.QWidget) if each.objectName())


if __name__ == "__main__":
    application = QtWidgets.QApplication([])
    print(json.dumps({path: load(Path(path)) for path in sys.argv[1:]}))
