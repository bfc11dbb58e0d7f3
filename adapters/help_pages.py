"""Where the shipped help lies: one HTML page for each topic, in a folder for each language."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "help"
_ENGLISH = "en"


def help_page(topic: str, folder: Path = FOLDER) -> Path:
    """Return the page on a topic ("scene", "voters", …) in QGIS's language, in English where that has no help.

    A language is looked for with its country first: pt_BR, then pt.
    """
    locale = QgsApplication.locale().replace("-", "_")
    languages = (locale, locale.partition("_")[0], _ENGLISH)
    pages = [folder / language / f"{topic}.html" for language in languages if language]
    return next((page for page in pages if page.is_file()), pages[-1])
