"""agreement.json and .csv say what was measured, against what, and that it is no accuracy."""

import csv
import json

import numpy as np
import pytest
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.metrics import measure_agreement
from landcover_interpreter.core.agreement.report import ReferenceMap, save_agreement
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy

REFERENCE = ReferenceMap("Karte, „Österreich“.tif", "© somebody, CC BY 4.0")


@pytest.fixture
def report(tmp_path):
    counts = np.array([[60, 20, 0], [10, 30, 5], [0, 2, 3]], np.int64)
    table = Contingency((1, 2, 3), (10, 30, 80), counts, np.array([4, 0, 1], np.int64))
    agreement = measure_agreement(table, [10, 50, 0], [True, True, True])
    save_agreement(agreement, REFERENCE, load_taxonomy(None), tmp_path / "a.json", tmp_path / "a.csv")
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    return agreement, json.loads(text, parse_constant=pytest.fail), rows


def test_json_holds_every_figure(report):
    agreement, found, _ = report
    assert found["schema"] == "landcover-interpreter/agreement/1"
    assert found["overall_agreement"] == pytest.approx(60 / 130)
    assert found["ceiling"] == pytest.approx(93 / 130)
    assert found["labelling_efficiency"] == pytest.approx(60 / 93)
    assert found["kappa"] == agreement.kappa
    assert found["pixels_compared"] == 130
    assert found["pixels_unlabelled"] == 5
    assert found["pixels_without_reference"] == 5
    assert found["reference"] == {"name": REFERENCE.name, "attribution": REFERENCE.attribution}
    assert found["codes"] == [10, 30, 50, 80]
    assert found["matrix"] == [[60, 20, 0, 0], [0, 0, 0, 0], [10, 30, 0, 5], [0, 0, 0, 0], [0, 2, 0, 3]]
    assert [entry["name"] for entry in found["classes"]] == [
        "Tree cover",
        "Grassland",
        "Built-up",
        "Permanent water bodies",
    ]
    assert found["classes"][2]["producers"] is None
    assert found["classes"][0]["producers"] == pytest.approx(60 / 70)


def test_both_call_it_agreement_and_tell_how_right_worldcover_is(report):
    _, found, rows = report
    for meaning in (found["meaning"], dict(row[:2] for row in rows if row)["meaning"]):
        assert meaning.startswith("Agreement with a reference map, not accuracy")
        assert "76.7 %" in meaning


def test_csv_holds_the_same_figures_and_na_where_there_is_none(report):
    agreement, found, rows = report
    figures = {row[0]: row[1] for row in rows[2:14]}
    assert len(figures) == 12
    for name, text in figures.items():
        expected = getattr(agreement, name)
        assert text == "n/a" if expected is None else float(text) == pytest.approx(expected, abs=1e-6)
    start = rows.index(["code", "class", "reference pixels", "map pixels", "producer's", "user's", "F1", "IoU"])
    by_code = {row[0]: row[1:] for row in rows[start + 1 : start + 5]}
    assert by_code["50"] == ["Built-up", "0", "45", "n/a", "0.0", "n/a", "n/a"]
    assert by_code["80"][:3] == ["Permanent water bodies", "8", "0"]
    assert by_code["80"][4] == "n/a"
    assert [row[1:] for row in rows[-5:]] == [[str(pixels) for pixels in row] for row in found["matrix"]]
    assert rows[-1][0] == "unlabelled"
    assert rows[1][1:] == [REFERENCE.name, REFERENCE.attribution]
