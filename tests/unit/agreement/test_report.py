"""agreement.json, .csv and .md say what was measured, against what, and that it is no accuracy."""

import csv
import json

import jsonschema
import numpy as np
import pytest
from landcover_interpreter.core.agreement.assessment import assess
from landcover_interpreter.core.agreement.contingency import Contingency, Spread
from landcover_interpreter.core.agreement.labelling import Labelling
from landcover_interpreter.core.agreement.report import SCHEMA_FILE, ReferenceMap, save_assessment
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy

REFERENCE = ReferenceMap("Karte, „Österreich“ | <b>.tif", "© somebody, CC BY 4.0", "1 = 10, 2 = 30")
COUNTS = np.array([[60, 20, 0], [10, 30, 5], [0, 2, 3]], np.int64)
LABELS = Labelling((10, 50, 0), (True, True, True))


def write(folder, table, labels=LABELS, accuracy=0.767, others=None, pairs=()):
    """Return the assessment, the JSON file's content, the rows of the CSV file and the text of the other."""
    hectares = [0.01] * len(table.clusters)
    found = assess(table, labels, hectares, accuracy, others=others, pairs=pairs)
    save_assessment(found, REFERENCE, load_taxonomy(None), folder / "a.json")
    content = json.loads((folder / "a.json").read_text(encoding="utf-8"), parse_constant=pytest.fail)
    with (folder / "a.csv").open(newline="", encoding="utf-8") as stream:
        return found, content, list(csv.reader(stream)), (folder / "a.md").read_text(encoding="utf-8")


@pytest.fixture
def report(tmp_path):
    blocks = np.stack([COUNTS] * 12)
    spread = Spread(32, blocks, np.stack([COUNTS * 12, *[COUNTS * 0] * 3]), np.zeros((1, 1), np.uint8))
    table = Contingency((1, 2, 3), (10, 30, 80), COUNTS * 12, np.array([4, 0, 1], np.int64), spread)
    others = {"as voted": Labelling((30, 30, 80), (True,) * 3), "after review": LABELS}
    return write(tmp_path, table, others=others, pairs=[("as voted", "after review")])


def test_json_holds_every_figure(report):
    assessment, found, *_ = report
    assert found["schema"] == "landcover-interpreter/agreement/2"
    assert found["overall_agreement"] == pytest.approx(60 / 130)
    assert found["ceiling"] == pytest.approx(93 / 130)
    assert found["labelling_efficiency"] == pytest.approx(60 / 93)
    assert found["kappa"] == assessment.agreement.kappa
    assert found["pixels_compared"] == 130 * 12
    assert (found["pixels_unlabelled"], found["pixels_without_reference"]) == (60, 5)
    assert found["reference"] == vars(REFERENCE)
    assert found["codes"] == [10, 30, 50, 80]
    assert found["matrix"][2] == [120, 360, 0, 60]
    assert [entry["name"] for entry in found["classes"]] == [
        "Tree cover",
        "Grassland",
        "Built-up",
        "Permanent water bodies",
    ]
    assert found["classes"][2]["producers"] is None
    assert found["areas"][0]["map_hectares"] == pytest.approx(9.6)
    assert found["areas"][0]["difference_hectares"] == pytest.approx((80 - 70) * 0.12)
    assert found["bounds"]["high"] == pytest.approx(1 - abs(60 / 130 - 0.767))
    assert found["variability"]["overall_agreement"]["low"] == pytest.approx(60 / 130)
    assert found["edges"][0]["pixels"] == 1560
    assert found["anatomy"]["best_override"] == {"cluster": 2, "code": 30, "gain": pytest.approx(30 / 130)}
    assert found["anatomy"]["best_split"] == {"cluster": 1, "gain_at_most": pytest.approx(20 / 130)}
    assert found["grouped"]["groups"][0] == {"name": "Vegetation", "codes": [10, 20, 30, 40, 90, 95, 100]}
    assert found["label_tests"][0]["gain"] == pytest.approx(found["label_sets"][1]["overall_agreement"] - 53 / 130)


def schema():
    return json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))


def test_json_is_as_the_shipped_schema_has_it(report, tmp_path):
    jsonschema.Draft202012Validator.check_schema(schema())
    bare = Contingency((1,), (80,), np.array([[7]], np.int64), np.zeros(1, np.int64))
    for content in (report[1], write(tmp_path, bare, Labelling((80,), (True,)), None)[1]):
        jsonschema.validate(content, schema())
    assert (content["kappa"], content["bounds"], content["variability"]) == (None, None, None)
    assert content["anatomy"]["best_override"] is content["anatomy"]["best_split"] is None


@pytest.mark.parametrize("damage", [{"overall_agreement": 1.2}, {"edges": None}, {"extra": 1}])
def test_the_schema_refuses_what_is_no_report(report, damage):
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**report[1], **damage}, schema())


def test_all_call_it_agreement_and_tell_how_right_worldcover_is(report):
    _, found, rows, text = report
    for meaning in (found["meaning"], rows[0][1], text.split("\n\n")[1]):
        assert meaning.startswith("Agreement with a reference map, not accuracy")
        assert "76.7 %" in meaning


def test_csv_holds_the_same_figures_and_na_where_there_is_none(report):
    assessment, found, rows, _ = report
    figures = {row[0]: row[1] for row in rows[2:14]}
    assert len(figures) == 12
    for name, text in figures.items():
        expected = getattr(assessment.agreement, name)
        assert text == "n/a" if expected is None else float(text) == pytest.approx(expected, abs=1e-6)
    start = rows.index(["code", "class", "reference pixels", "map pixels", "producer's", "user's", "F1", "IoU"])
    by_code = {row[0]: row[1:] for row in rows[start + 1 : start + 5]}
    assert by_code["50"] == ["Built-up", "0", "540", "n/a", "0.0", "n/a", "n/a"]
    start = rows.index(["# Confusion matrix"]) + 2
    assert [row[1:] for row in rows[start : start + 5]] == [[str(p) for p in row] for row in found["matrix"]]
    assert rows[start + 4][0] == "unlabelled"
    assert rows[1][1:] == [REFERENCE.name, REFERENCE.attribution]


def test_markdown_holds_a_table_of_each_kind_and_nothing_breaks_it(report):
    *_, rows, text = report
    titles = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    assert titles == ["Figures", *(row[0][2:] for row in rows if row and row[0].startswith("# "))]
    assert len(titles) == 11
    assert "Karte, „Österreich“ \\| \\<b\\>.tif" in text
    lines = text.splitlines()
    for place, line in enumerate(lines):
        if line.startswith("| ---"):
            columns = line.count("|")
            assert lines[place - 1].replace("\\|", "").count("|") == columns
            assert lines[place + 1].replace("\\|", "").count("|") == columns
