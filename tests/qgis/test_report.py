"""The report as an output of Processing."""

import shutil

import pytest
from landcover_interpreter.tests.report_pages import ReportReader


@pytest.fixture
def run(finished, tmp_path):
    return shutil.copytree(finished.folder, tmp_path / "run")


def test_a_report_is_written_where_it_is_asked_for(toolbox, run, tmp_path):
    target = tmp_path / "about the map.html"
    results = toolbox.run("export", RUN=str(run), REPORT=str(target))
    assert results["REPORT"] == str(target)
    page = ReportReader(target.read_text(encoding="utf-8"))
    assert page.table("Area of each class").rows
    assert page.table("Confusion matrix").rows


def test_without_asking_there_is_none(toolbox, run):
    assert toolbox.run("export", RUN=str(run))["REPORT"] is None
    assert not (run / "report.html").exists()


def test_a_report_of_another_kind_is_refused(toolbox, run, tmp_path):
    message = toolbox.refusal("export", RUN=str(run), REPORT=str(tmp_path / "report.pdf"))
    assert "report.pdf must end in .html" in message
