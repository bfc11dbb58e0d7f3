"""What a model is asked about a cluster, put together from the versioned texts in resources/prompts/.

A text is changed by adding a version, never in place: votes are kept with the version of their prompt. Only
pictures and facts that are there are spoken of.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cache
from itertools import groupby
from pathlib import Path
from string import Template
from typing import Any

from ...errors import VoterError
from ..evidence import Evidence, SceneFacts
from ..taxonomy import Taxonomy
from .answer import UNSURE
from .facts import facts_table
from .question import Question

PROMPTS_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "prompts"

_CLASSES, _FREE, _PARTS, _REPAIR = "classes", "free", "parts", "repair-1"
# Versions of the texts: of a scene whose dates are not told, and of one whose dates are.
_UNDATED, _DATED = "1", "2"
_NO_SECOND = "none"
_LONGEST_REPLY = 1000
"""Characters of an unusable reply that are shown to the model again."""


def ask_about(evidence: Evidence, taxonomy: Taxonomy, facts: bool = True, free_words: bool = False) -> Question:
    """Return the question about one cluster: its pictures, its table of facts if `facts`, and the classes.

    With `free_words` no class is listed, the model's own words are asked for. VoterError when there is
    neither picture nor fact to ask about.
    """
    if not (evidence.pictures or facts):
        raise VoterError("There is nothing to ask about: send pictures, facts or both.")
    number = _DATED if evidence.scene.dates else _UNDATED
    kind = _FREE if free_words else _CLASSES
    version = f"{kind}-{number}"
    schema = _schema(f"{kind}-1", () if free_words else [entry.name for entry in taxonomy.classes])
    parts = _parts(f"{_PARTS}-{number}.txt")
    system = Template(_text(f"{version}.txt")).substitute(
        classes=_class_list(taxonomy),
        unsure=UNSURE,
        dates=_dates(evidence.scene, parts),
        evidence=_pictures(evidence, parts) if evidence.pictures else parts["no pictures"].template,
        guidance=_guidance(bool(evidence.pictures), facts, len(evidence.scene.dates) > 1, parts),
        schema=json.dumps(schema, ensure_ascii=False),
    )
    asked = "question with facts" if facts else "question"
    text = parts[asked].substitute(facts=facts_table(evidence) if facts else "")
    return Question(system, text, evidence.pictures, schema, version)


def ask_again(question: Question, reply: str, cause: str) -> Question:
    """Return the question with the reply that could not be used, clipped, and what was wrong with it."""
    shown = reply if len(reply) <= _LONGEST_REPLY else reply[:_LONGEST_REPLY] + "…"
    repair = Template(_text(f"{_REPAIR}.txt"))
    text = repair.substitute(question=question.text, cause=cause.strip(), reply=shown.strip())
    # A reply may hold halves of characters, which cannot be sent.
    text = text.encode("utf-8", "replace").decode("utf-8")
    return Question(question.system, text, question.pictures, question.schema, f"{question.version}+{_REPAIR}")


def _class_list(taxonomy: Taxonomy) -> str:
    named = ((entry.name, entry.definition) for entry in taxonomy.classes)
    return "\n".join(f"- {name} — {definition}" if definition else f"- {name}" for name, definition in named)


def _schema(name: str, names: Sequence[str]) -> dict[str, Any]:
    """Return the answer's JSON schema, class and second choice limited to the names where there are any."""
    schema = json.loads(_text(f"{name}.json"))
    if names:
        schema["properties"]["class"]["enum"] = list(dict.fromkeys([*names, UNSURE]))
        schema["properties"]["second_choice"]["enum"] = list(dict.fromkeys([*names, _NO_SECOND]))
    return schema


def _pictures(evidence: Evidence, parts: dict[str, Template]) -> str:
    """Describe the pictures in their order, neighbours of one kind together."""
    lines = []
    pictures = enumerate(evidence.pictures, 1)
    for (kind, dates), group in groupby(pictures, lambda numbered: (numbered[1].kind, numbered[1].dates)):
        numbers = [number for number, _ in group]
        span = f"{numbers[0]}" if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
        colour = "false colour" if _in_false_colour(evidence.scene, dates) else "true colour"
        when = _on_dates(evidence.scene, dates, parts)
        lines.append(f"{span}. {parts[kind].substitute(colour=parts[colour].template, date=when)}")
    if any(_in_false_colour(evidence.scene, picture.dates) for picture in evidence.pictures):
        lines.append(parts["false colour explained"].template)
    return parts["pictures"].substitute(list="\n".join(lines), frame=_frame(evidence.scene, parts)).strip()


def _dates(scene: SceneFacts, parts: dict[str, Template]) -> str:
    """Name the dates in their order; '' where they are not told."""
    if not scene.dates:
        return ""
    names = [date.name for date in scene.dates]
    if len(names) == 1:
        return parts["one date"].substitute(dates=names[0])
    numbered = ", ".join(f"{number} ({name})" for number, name in enumerate(names, 1))
    return parts["several dates"].substitute(count=len(names), dates=numbered)


def _in_false_colour(scene: SceneFacts, dates: Sequence[int]) -> bool:
    return any(scene.dates[date].false_colour for date in dates) if scene.dates else scene.false_colour


def _on_dates(scene: SceneFacts, dates: Sequence[int], parts: dict[str, Template]) -> str:
    """Say which of several dates a picture shows, after a space."""
    if len(scene.dates) < 2:
        return ""
    shown = ", ".join(f"{date + 1} ({scene.dates[date].name})" for date in dates)
    return " " + parts["on a date" if len(dates) == 1 else "on dates"].substitute(dates=shown)


def _frame(scene: SceneFacts, parts: dict[str, Template]) -> str:
    """Say how large the scene is, in kilometres where its pixels have a known size; '' where nothing is known."""
    if not (scene.width and scene.height):
        return ""
    size = f"{scene.width} × {scene.height} pixels"
    if scene.pixel_size_m:
        wide, high = (length * scene.pixel_size_m / 1000 for length in (scene.width, scene.height))
        size = f"{wide:.3g} km wide and {high:.3g} km high, {size} of {round(scene.pixel_size_m, 1):g} m"
    return parts["frame"].substitute(size=size)


def _guidance(pictures: bool, facts: bool, dates: bool, parts: dict[str, Template]) -> str:
    chosen = {
        "with pictures": pictures,
        "with several dates": dates,
        "with facts": facts,
        "with both": pictures and facts,
        "with facts alone": facts and not pictures,
    }
    advice = "\n".join(parts[name].template for name, wanted in chosen.items() if wanted)
    return parts["guidance"].substitute(list=advice)


@cache
def _text(name: str) -> str:
    return (PROMPTS_FOLDER / name).read_text(encoding="utf-8").strip()


@cache
def _parts(name: str) -> dict[str, Template]:
    """Return the sections of a parts' file by the name in brackets above each."""
    _, *pieces = re.split(r"^\[(.+)\]$", _text(name), flags=re.MULTILINE)
    return {name: Template(body.strip()) for name, body in zip(pieces[::2], pieces[1::2])}
