"""What the core says, in the user's language: its sentences, the classes of the shipped taxonomy, its numbers.

The core speaks English and knows no translator. Its sentences are recognised by the templates that they are made
from, which tools/translations.py takes out of its source.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.labelling.taxonomy import LandCoverClass, load_taxonomy
from ..core.output.landcover import ClassSummary

_SENTENCES = Path(__file__).resolve().parents[1] / "i18n" / "sentences.json"
_PLACE = re.compile(r"\{\d+\}")
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
# Measured facts in a row: "NDVI 0.80, NDWI -0.68, texture red 0.19".
_DECIMAL = re.compile(r"-?\d+\.(\d+)")
_FACTS = re.compile(r"[\w ]+ -?\d+\.\d+(, [\w ]+ -?\d+\.\d+)*")


def translated(context: str, text: str) -> str:
    """Translate a text that is known to translators but is no literal here: marked elsewhere, or of the core."""
    return QCoreApplication.translate(context, text)


def class_words(entry: LandCoverClass | ClassSummary) -> str:
    """Return a class's name for people; those of an analyst's own taxonomy stay as they are."""
    return translated("Taxonomy", entry.name) if (entry.code, entry.name) in _shipped_classes() else entry.name


@cache
def _shipped_classes() -> frozenset[tuple[int, str]]:
    return frozenset((entry.code, entry.name) for entry in load_taxonomy(None).classes)


def number(value: float, decimals: int = 0) -> str:
    """Return a number as the user's language writes it, thousands apart, which QGIS leaves out unless told to."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale.toString(float(value), "f", decimals)


def said(text: str) -> str:
    """Return what the core says in the user's language; as it is where it is not known or not translated."""
    template, values = _recognised(text)
    if template:
        shown = translated("Core", template)
        return text if shown == template else shown.format(*(_said_value(value, text) for value in values))
    return "\n".join(map(said, text.split("\n"))) if "\n" in text else text


@lru_cache(maxsize=4096)
def _recognised(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the template that a text is made from, and its values; '' and none where it is not known."""
    for sentence in _sentences():
        if values := sentence.values_in(text):
            return sentence.template, values[1:]
    return "", ()


def _said_value(value: str, whole: str) -> str:
    """Return a part of a sentence: a sentence itself, numbers, or what has no language."""
    if _GROUPED.fullmatch(value):
        return number(int(value.replace(",", "")))
    if _FACTS.fullmatch(value):
        return _said_facts(value)
    return said(value) if value != whole else value


def _said_facts(facts: str) -> str:
    """Return facts with their numbers as the user's language writes them, told apart by more than what is in them."""
    between = "; " if QLocale().decimalPoint() == "," else ", "
    return between.join(
        _DECIMAL.sub(lambda found: number(float(found.group()), len(found.group(1))), fact)
        for fact in facts.split(", ")
    )


@dataclass(frozen=True)
class _Sentence:
    """A template of the core with {0}, {1}, … for its values, and what its sentences look like."""

    template: str
    literals: tuple[str, ...]
    pattern: re.Pattern[str]

    def values_in(self, text: str) -> tuple[str, ...]:
        """Return a text and the values in it, () for a text that is not made from this template."""
        # Most templates are ruled out by one of their words, far faster than by the pattern.
        if not all(literal in text for literal in self.literals):
            return ()
        found = self.pattern.fullmatch(text)
        return (text, *found.groups()) if found else ()


@cache
def _sentences() -> tuple[_Sentence, ...]:
    """Return the sentences of the core; those with more words of their own first, which say more exactly what fits."""
    if not _SENTENCES.is_file():
        return ()
    templates = json.loads(_SENTENCES.read_text(encoding="utf-8"))
    return tuple(sorted(map(_sentence, templates), key=lambda sentence: -sum(map(len, sentence.literals))))


def _sentence(template: str) -> _Sentence:
    literals = [part.replace("{{", "{").replace("}}", "}") for part in _PLACE.split(template)]
    return _Sentence(template, tuple(filter(None, literals)), re.compile("(.*?)".join(map(re.escape, literals)), re.S))
