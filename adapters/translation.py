"""The plugin's translator: that of QGIS's language, where there is one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FOLDER = Path(__file__).resolve().parents[1] / "i18n"
_NAME = "landcover_interpreter"


def install_translator() -> QTranslator | None:
    """Install the translation to QGIS's language and return it; None where there is none, and texts stay English.

    A language is looked for with its country first: uk_UA, then uk. Texts that exist already do not change.
    """
    locale = QgsApplication.locale().replace("-", "_")
    for language in dict.fromkeys((locale, locale.partition("_")[0])):
        translator = QTranslator()
        file = FOLDER / f"{_NAME}_{language}.qm"
        if language and file.is_file() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            return translator
    return None


def remove_translator(translator: QTranslator | None) -> None:
    """Take a translator away again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
