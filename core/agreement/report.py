"""agreement.json, .csv and .md: the figures with what they mean and where they come from."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..labelling.taxonomy import Taxonomy
from ..records import json_lines, record_values
from .anatomy import Anatomy
from .assessment import Assessment
from .sheets import Sheet, sheets_of

SCHEMA = "landcover-interpreter/agreement/2"
SCHEMA_FILE = Path(__file__).resolve().parents[2] / "resources" / "schemas" / "agreement-2.json"
_MEANING = (
    "Agreement with a reference map, not accuracy: the reference has errors of its own. ESA WorldCover 2021 is right "
    "in about 76.7 % of cases, WorldCover 2020 in about 74.4 % (their validation reports)."
)


@dataclass(frozen=True)
class ReferenceMap:
    """What the map was compared with: its name or path, its licence line ('' if unknown).

    `recoding` is how its values became WorldCover's codes, as in legends.read_recoding, '' where they are; `groups` is
    the coarser legend that is compared too, as in grouping.read_groups, '' for a broad one.
    """

    name: str
    attribution: str = ""
    recoding: str = ""
    groups: str = ""


def save_assessment(assessment: Assessment, reference: ReferenceMap, names: Taxonomy, path: Path) -> None:
    """Write the JSON file at a path, and beside it the same as .csv and .md."""
    path.write_text(json_lines(_content(assessment, reference, names)), encoding="utf-8")
    sheets = sheets_of(assessment, names)
    with path.with_suffix(".csv").open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(_rows(sheets, reference))
    path.with_suffix(".md").write_text("\n".join(_lines(sheets, reference)) + "\n", encoding="utf-8")


def _content(assessment: Assessment, reference: ReferenceMap, names: Taxonomy) -> dict:
    """Return the figures as JSON values, as the schema in resources/schemas has them."""
    content = {
        "schema": SCHEMA,
        "meaning": _MEANING,
        "reference": record_values(reference),
        "unit": assessment.unit,
        **assessment.agreement.to_dict(),
        "areas": [
            {**record_values(area), "difference_hectares": area.difference_hectares} for area in assessment.areas
        ],
        "bounds": assessment.bounds and record_values(assessment.bounds),
        "variability": assessment.variability and record_values(assessment.variability),
        "edges": [record_values(band) for band in assessment.edges],
        "anatomy": {
            **anatomy_facts(assessment.anatomy),
            "clusters": [record_values(each) for each in assessment.anatomy.clusters],
        },
        "grouped": {
            "groups": [record_values(group) for group in assessment.grouped.groups],
            "agreement": assessment.grouped.agreement and assessment.grouped.agreement.to_dict(),
        },
        "label_sets": [record_values(each) for each in assessment.label_sets],
        "label_tests": [{**record_values(each), "gain": each.gain} for each in assessment.label_tests],
        "estimates": assessment.estimates and assessment.estimates.to_dict(),
    }
    for entry in content["classes"]:
        entry["name"] = names.by_code(entry["code"]).name
    return content


def anatomy_facts(anatomy: Anatomy) -> dict:
    """Return the two errors, and the override and the split that would win most, as JSON values."""
    override, split = anatomy.best_override, anatomy.best_split
    return {
        "labelling_error": anatomy.labelling_error,
        "clustering_error": anatomy.clustering_error,
        "best_override": override
        and {
            "cluster": override.cluster,
            "code": override.best_code,
            "gain": anatomy.share(override.labelling_error),
        },
        "best_split": split and {"cluster": split.cluster, "gain_at_most": anatomy.share(split.second_pixels)},
    }


def _rows(sheets: tuple[Sheet, ...], reference: ReferenceMap) -> Iterator[list[object]]:
    """Yield the tables one below the other, the figures first and without a heading."""
    yield ["meaning", _MEANING]
    yield ["reference", reference.name, reference.attribution]
    for sheet in sheets:
        if sheet is not sheets[0]:
            yield []
            yield [f"# {sheet.title}", *([sheet.note] if sheet.note else [])]
            yield list(sheet.columns)
        yield from (list(row) for row in sheet.rows)


def _lines(sheets: tuple[Sheet, ...], reference: ReferenceMap) -> Iterator[str]:
    """Yield the lines of the Markdown file (GitHub's tables)."""
    yield "# Agreement with a reference map"
    yield ""
    yield _MEANING
    yield ""
    yield f"Reference: {_escaped(reference.name)}. {_escaped(reference.attribution)}".rstrip()
    for sheet in sheets:
        yield from ("", f"## {sheet.title}", "")
        if sheet.note:
            yield from (_escaped(sheet.note), "")
        yield _line(sheet.columns)
        yield _line(["---"] + ["---:" if isinstance(value, (int, float)) else "---" for value in sheet.rows[0][1:]])
        yield from (_line([_escaped(value) for value in row]) for row in sheet.rows)


def _line(cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


# What Markdown or HTML would take for more than text.
_MARKS = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_{}[]<>|#!"} | {"\n": " ", "\r": " ", "&": "&amp;"})


def _escaped(value: object) -> str:
    return value.translate(_MARKS) if isinstance(value, str) else str(value)
