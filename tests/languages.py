"""A QGIS in another language, with a translation of some of the plugin's texts that is built here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from landcover_interpreter.adapters import translation
from landcover_interpreter.adapters.translation import install_translator, remove_translator
from landcover_interpreter.tools import translations
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QAbstractItemModel, QLocale, Qt
from qgis.PyQt.QtWidgets import QComboBox, QTableView, QWidget

GERMAN = {
    "Core": {
        "Fitting {0} with {1} clusters to {2} pixels…": "{0} wird mit {1} Clustern an {2} Pixel angepasst…",
        "Assigning every pixel…": "Jedes Pixel wird zugeordnet…",
        "{0}\nThe labels of {1} stay as they were.": "{0}\nDie Namen von {1} bleiben, wie sie waren.",
        "{0} has no key. Set the environment variable {1}, or give authcfg= with the id of a QGIS authentication "
        "configuration; the voter 'spectral' and models on this computer need none.": "{0} hat keinen Schlüssel ({1}).",
        "green {0} is dark: not snow or ice": "Grün {0} ist dunkel: weder Schnee noch Eis",
        "No signature fits well enough ({0}).": "Keine Signatur passt gut genug ({0}).",
    },
    "Taxonomy": {"Tree cover": "Baumbestand", "Permanent water bodies": "Dauerhafte Gewässer"},
    "Labels": {"contradicts the spectrum": "widerspricht dem Spektrum"},
    "Algorithms": {
        "Interpret land cover": "Landbedeckung interpretieren",
        "Clusters": "Cluster (de)",
        "Overall agreement {}, ceiling {}, labelling efficiency {}, over {} pixels.": (
            "Gesamtübereinstimmung {}, Obergrenze {}, Effizienz {}, auf {} Pixeln."
        ),
    },
    "WelcomeForm": {"Open the &demo scene": "&Beispielszene öffnen"},
    "Entries": {"Interpret land cover…": "Landbedeckung interpretieren…"},
    "ClusterTable": {"Share": "Anteil"},
}


def build_german(folder: Path) -> None:
    """Build landcover_interpreter_de.qm in a folder."""
    done = {translations.Text(context, s): t for context, texts in GERMAN.items() for s, t in texts.items()}
    source = folder / "landcover_interpreter_de.ts"
    translations.write(source, "de", dict.fromkeys(done, ()), done, {})
    translations.compile_ts(source, source.with_suffix(".qm"))


@contextmanager
def language(name: str, settings: Mapping[str, object] | None = None) -> Iterator[None]:
    """Let QGIS have a language, as its options set it, and numbers in the same."""
    own, before = QgsSettings(), QLocale()
    values = {"locale/overrideFlag": True, "locale/userLocale": name, **(settings or {})}
    for key, value in values.items():
        own.setValue(key, value)
    QLocale.setDefault(QLocale(name))
    yield
    QLocale.setDefault(before)
    for key in values:
        own.remove(key)


@pytest.fixture
def german_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of translations with a German one, which the plugin takes for its own."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    build_german(folder)
    monkeypatch.setattr(translation, "FOLDER", folder)
    return folder


@pytest.fixture
def german(german_folder: Path) -> Iterator[None]:
    """QGIS in German, with the plugin's translator in it."""
    with language("de"):
        translator = install_translator()
        assert translator is not None
        yield
        remove_translator(translator)


def build_marked(folder: Path, mark: str) -> None:
    """Build a "German" translation in which every text of the plugin stands between two marks."""
    files = translations.find().files
    source = folder / "landcover_interpreter_de.ts"
    translations.write(source, "de", files, {text: mark + text.source + mark for text in files}, {})
    translations.compile_ts(source, source.with_suffix(".qm"))


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what can be read in a window or heard of it, each with the name of its widget, hidden pages too."""
    getters = ("text", "title", "toolTip", "accessibleName", "placeholderText", "windowTitle", "suffix", "statusTip")
    for widget in window.findChildren(QWidget):
        name = widget.objectName() or type(widget).__name__
        for getter in getters:
            # A page may call a part of itself by the name of a getter.
            if callable(getattr(type(widget), getter, None)):
                yield name, getattr(type(widget), getter)(widget)
        if isinstance(widget, QComboBox):
            yield from ((name, widget.itemText(place)) for place in range(widget.count()))
        if isinstance(widget, QTableView) and widget.model() is not None:
            yield from ((name, text) for text in _texts_of_model(widget.model()))
        yield from ((name, action.text()) for action in QWidget.actions(widget))


def _texts_of_model(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(model.columnCount()):
        cells = [model.index(row, column) for row in range(model.rowCount())]
        found = [cell.data(role) for cell in cells for role in roles]
        found += [model.headerData(column, Qt.Orientation.Horizontal, role) for role in roles]
        yield from (text for text in found if isinstance(text, str))
