"""agreement.json and agreement.csv: the figures with what they mean and where they come from."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..labelling.taxonomy import Taxonomy
from .metrics import Agreement

_SCHEMA = "landcover-interpreter/agreement/1"
_MEANING = (
    "Agreement with a reference map, not accuracy: the reference has errors of its own. ESA WorldCover 2021 is right "
    "in about 76.7 % of cases, WorldCover 2020 in about 74.4 % (their validation reports)."
)
_FIGURES = (
    "overall_agreement",
    "ceiling",
    "labelling_efficiency",
    "mean_iou",
    "mean_f1",
    "kappa",
    "quantity_disagreement",
    "allocation_disagreement",
    "pixels_compared",
    "pixels_unlabelled",
    "pixels_without_reference",
    "pixels_not_comparable",
)


@dataclass(frozen=True)
class ReferenceMap:
    """What the map was compared with: its name or path, and its licence line ('' if unknown)."""

    name: str
    attribution: str = ""


def save_agreement(
    agreement: Agreement, reference: ReferenceMap, names: Taxonomy, json_path: Path, csv_path: Path
) -> None:
    """Write both files."""
    content = {
        "schema": _SCHEMA,
        "meaning": _MEANING,
        "reference": {"name": reference.name, "attribution": reference.attribution},
        **agreement.to_dict(),
    }
    for entry in content["classes"]:
        entry["name"] = _name(entry["code"], names)
    json_path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
    with csv_path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(_rows(agreement, reference, names))


def _rows(agreement: Agreement, reference: ReferenceMap, names: Taxonomy) -> Sequence[Sequence[object]]:
    labels = [_name(code, names) for code in agreement.codes]
    per_class = [
        [entry.code, _name(entry.code, names), entry.reference_pixels, entry.map_pixels]
        + [_shown(value) for value in (entry.producers, entry.users, entry.f1, entry.iou)]
        for entry in agreement.classes
    ]
    matrix = [[label, *row] for label, row in zip([*labels, "unlabelled"], agreement.matrix.tolist())]
    return [
        ["meaning", _MEANING],
        ["reference", reference.name, reference.attribution],
        *([figure, _shown(getattr(agreement, figure))] for figure in _FIGURES),
        [],
        ["code", "class", "reference pixels", "map pixels", "producer's", "user's", "F1", "IoU"],
        *per_class,
        [],
        ["map \\ reference (pixels)", *labels],
        *matrix,
    ]


def _name(code: int, names: Taxonomy) -> str:
    return names.by_code(code).name


def _shown(value: float | None) -> object:
    if value is None:
        return "n/a"
    return round(value, 6) if isinstance(value, float) else value
