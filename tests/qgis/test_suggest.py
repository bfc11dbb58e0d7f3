"""landcover:suggest as the toolbox runs it."""

from __future__ import annotations

import csv
import json

import numpy as np
from landcover_interpreter.core.clustering.choosing import LADDER
from landcover_interpreter.tests.scenes import write_raster


def test_a_number_is_suggested_and_the_measures_are_told(toolbox, demo, tmp_path):
    table = tmp_path / "measures.csv"
    results = toolbox.run("suggest", INPUT=str(demo.image), TABLE=str(table))
    found = json.loads(results["COUNTS"])
    assert found["counts"] == list(LADDER)
    assert results["SUGGESTED"] == found["suggested"]
    assert found["reason"] in toolbox.feedback.texts
    assert sum("Calinski-Harabasz" in text for text in toolbox.feedback.texts) == len(LADDER)
    with table.open(encoding="utf-8", newline="") as stream:
        heading, *rows = csv.reader(stream)
    assert heading == ["clusters", "silhouette", "calinski-harabasz", "inertia"]
    np.testing.assert_allclose(
        np.array(rows, float).T,
        [found[name] for name in ("counts", "silhouette", "calinski_harabasz", "inertia")],
    )
    assert results["TABLE"] == str(table)


def test_the_seed_decides_and_no_table_is_written_unasked(toolbox, demo, tmp_path):
    one, same, other = (toolbox.run("suggest", INPUT=str(demo.image), SEED=seed) for seed in (4, 4, 5))
    assert one == same
    assert one["COUNTS"] != other["COUNTS"]
    assert one["TABLE"] is None


def test_what_cannot_be_is_told(toolbox, demo, tmp_path):
    assert "TABLE" in toolbox.refusal("suggest", INPUT=str(demo.image), TABLE=str(tmp_path / "table.txt"))
    assert "gone.tif" in toolbox.refusal("suggest", INPUT=str(tmp_path / "gone.tif"))
    flat = write_raster(tmp_path / "flat.tif", np.full((4, 20, 20), 500, np.uint16), names=("B02", "B03", "B04", "B08"))
    assert "alike" in toolbox.refusal("suggest", INPUT=str(flat))
