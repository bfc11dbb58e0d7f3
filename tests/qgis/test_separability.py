"""landcover:separability as the toolbox runs it."""

from __future__ import annotations

import json

from landcover_interpreter.tests.report_pages import ReportReader

CLUSTERS = 8


def content(run):
    return {path.name: path.read_bytes() for path in run.iterdir() if path.is_file()}


def test_the_worst_pair_is_told_and_nothing_of_the_run_changes(toolbox, copied, tmp_path):
    before = content(copied)
    report, table = tmp_path / "page.html", tmp_path / "pairs.csv"
    results = toolbox.run("separability", RUN=str(copied), REPORT=str(report), TABLE=str(table))
    found = json.loads(results["SEPARABILITY"])
    # With features from the pixels around, the distance of the pixels by themselves counts where it is smaller.
    measured = {(p["first"], p["second"]): (p["distance"], p["spectral"]) for p in found["pairs"]}
    distances = {pair: min(value for value in both if value is not None) for pair, both in measured.items()}
    assert len(distances) == CLUSTERS * (CLUSTERS - 1) // 2
    worst = min(distances, key=distances.get)
    assert results["WORST_PAIR"] == f"{worst[0]},{worst[1]}"
    assert results["WORST_DISTANCE"] == distances[worst]
    for name, bound in (("PAIRS_HARDLY_APART", 1), ("PAIRS_NOT_WELL_APART", 1.9)):
        assert results[name] == sum(distance < bound for distance in distances.values())
    assert any(f"{worst[0]} and {worst[1]}" in text for text in toolbox.feedback.texts)
    assert (results["REPORT"], results["TABLE"]) == (str(report), str(table))
    assert len(table.read_text(encoding="utf-8").splitlines()) == 1 + len(distances)
    assert ReportReader(report.read_text(encoding="utf-8")).table("Jeffries-Matusita distances").rows
    assert content(copied) == before


def test_a_merged_pair_is_gone_from_the_next_report(toolbox, copied):
    worst = toolbox.run("separability", RUN=str(copied))["WORST_PAIR"]
    toolbox.run("merge", RUN=str(copied), CLUSTERS=worst)
    results = toolbox.run("separability", RUN=str(copied))
    clusters = [entry["cluster"] for entry in json.loads(results["SEPARABILITY"])["clusters"]]
    assert CLUSTERS + 1 in clusters and not set(map(int, worst.split(","))) & set(clusters)
    assert (results["REPORT"], results["TABLE"]) == (None, None)


def test_what_cannot_be_is_told(toolbox, copied, tmp_path):
    assert "not a run folder" in toolbox.refusal("separability", RUN=str(tmp_path))
    assert ".html" in toolbox.refusal("separability", RUN=str(copied), REPORT=str(tmp_path / "page.pdf"))
    assert ".csv" in toolbox.refusal("separability", RUN=str(copied), TABLE=str(tmp_path / "pairs.txt"))
