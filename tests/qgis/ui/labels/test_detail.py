"""Step 3: all that is known of the selected cluster."""

import json

from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.labels_window import CROPS, LEFT, TREES, WATER, named, tick
from landcover_interpreter.tests.models_server import Act
from landcover_interpreter.tests.patchwork import read
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.ui.numbers import shown_share
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def test_the_detail_pane_shows_answers_as_plain_text_and_the_pictures_sent(page, state, tasks, server, run, until):
    server.answer = json.dumps(
        {
            "reason": "<b>Rows</b> & <img src='x'>",
            "class": "Grassland",
            "second_choice": "Cropland",
            "confidence": 0.7,
            "mixed": True,
        }
    )
    state.open(run)
    tick(page, 0, 1)
    named(page, tasks, until)
    page.select(2)
    text = page.detail.answers.text()
    assert "<b>Rows</b> & <img src='x'>" in text
    assert page.detail.answers.textFormat() == Qt.TextFormat.PlainText
    assert f"ollama:seer@{server.url}: Grassland, confidence 0.70, sees more than one cover, or else Cropland" in text
    assert "spectral: " in text
    until(lambda: page.detail.pictures.is_decoded)
    strip = page.detail.pictures.strip
    assert [strip.item(row).text() for row in range(3)] == ["Scene", "Mask", "Spotlight"]
    assert strip.count() == 1 + len(list((run / "evidence").glob("cluster-02-*.png")))
    QTest.mouseClick(strip.viewport(), LEFT, pos=strip.visualItemRect(strip.item(1)).center())
    assert page.detail.pictures.full.isVisible()
    until(lambda: page.detail.pictures.is_decoded)
    assert not page.detail.pictures.full.pixmap().isNull()


def test_the_detail_pane_tells_failures_and_the_reference(page, state, tasks, server, run, until, tmp_path):
    server.answer = Act("no", stop="length")
    state.open(run)
    tick(page, 0, 1)
    named(page, tasks, until)
    clusters = read(run / "clusters.tif")
    # Of cluster 2, the upper half is cropland and the rest trees; all else is water.
    truth = (clusters > 0).astype("uint8") * WATER
    rows = (clusters == 2).any(axis=1).nonzero()[0]
    half = int(rows[len(rows) // 2])
    truth[:half][clusters[:half] == 2] = CROPS
    truth[half:][clusters[half:] == 2] = TREES
    reference = write_raster(tmp_path / "truth.tif", truth[None], nodata=0)
    jobs.compare_run(run, jobs.ComparisonRequest(str(reference)), SILENT)
    state.open(run)
    page.select(2)
    assert "failed, answer cut off" in page.detail.answers.text()
    of_two = truth[clusters == 2]
    crops = float((of_two == CROPS).mean())
    assert crops < 0.5
    told = page.detail.facts.text()
    assert f"truth.tif: Tree cover {shown_share(1 - crops)}, Cropland {shown_share(crops)}." in told
    state.override([2], CROPS)
    assert f"{shown_share(crops)} of the cluster agrees with the reference." in page.detail.facts.text()
    state.override([2], None)
    assert "agrees" not in page.detail.facts.text()


def test_the_spectrum_of_the_selected_cluster_is_drawn_and_told_in_words(labelled, state):
    chart = labelled.detail.chart
    assert not chart.isVisible()
    labelled.select(2)
    assert chart.isVisible()
    profile = state.interpretation.profile_of(2)
    heard = chart.accessibleDescription()
    assert f"B08, 833\u00a0nm: reflectance {profile.mean['B08']:.3f}" in heard
    assert heard.count("reflectance") == 5
    labelled.select(3)
    assert f"reflectance {state.interpretation.profile_of(3).mean['B08']:.3f}" in chart.accessibleDescription()


def test_the_analysts_note_and_class_are_told(labelled, state):
    labelled.select(2)
    state.annotate([2], "reeds?")
    state.override([2], WATER)
    assert "Your note: reeds?" in labelled.detail.facts.text()
    assert "Your class. The voters propose:" in labelled.detail.facts.text()


def test_a_long_word_of_a_model_does_not_make_the_page_wider(page, state, tasks, server, run, until):
    server.answer = json.dumps({"reason": "w" * 900, "class": "Grassland", "confidence": 0.7})
    state.open(run)
    tick(page, 1)
    named(page, tasks, until)
    page.select(2)
    page.resize(320, 900)
    QTest.qWait(20)
    assert page.contents.minimumSizeHint().width() <= 320
    assert page.width() == 320
