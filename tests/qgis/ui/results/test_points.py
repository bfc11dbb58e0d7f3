"""Points of the project as a reference: what is compared, what the page says of the whole map, and how it follows."""

import sys
from types import ModuleType

import numpy as np
import pytest
from landcover_interpreter.algorithms.provider import LandCoverProvider
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tests.results_window import choose, click, compared, messages
from landcover_interpreter.tests.sampled_runs import interpret, looked_up, write_points
from landcover_interpreter.ui.state import State
from osgeo import gdal
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer

MOSS = 100

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def truth(demo):
    values = gdal.Open(str(demo.reference)).ReadAsArray()
    return lambda x, y: looked_up(values, demo.reference, x, y)


@pytest.fixture
def sample(run, truth, tmp_path):
    """A sample of the run that was interpreted by the demo's truth."""
    path = tmp_path / "sample.gpkg"
    jobs.sample_run(run, jobs.SampleRequest(size=240, minimum=25), path, SILENT)
    interpret(path, truth)
    return path


def places(demo, count):
    """Centres of pixels in the middle of the demo."""
    left, width, _, top, _, height = gdal.Open(str(demo.reference)).GetGeoTransform()
    chosen = np.random.default_rng(4).integers(20, 100, (count, 2))
    return [(left + (column + 0.5) * width, top + (row + 0.5) * height) for column, row in chosen.tolist()]


def add(page, layer):
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    choose(page.comboReference, "points of")
    choose(page.comboPoints, layer.name())


def sample_layer(path):
    return QgsVectorLayer(f"{path}|layername=sample", "sample", "ogr")


def estimated(estimates):
    low, high = (f"{100 * value:.1f}\u00a0%" for value in (estimates.overall.low, estimates.overall.high))
    return f"overall accuracy {100 * estimates.overall.value:.1f}\u00a0%, 95\u00a0% interval {low} to {high}"


def test_the_fields_are_there_for_points_alone(page, state, run, sample):
    state.open(run)
    fields = (page.comboPoints, page.labelField, page.comboField)
    assert not any(field.isVisible() for field in fields)
    choose(page.comboReference, "points of")
    assert all(field.isVisible() for field in fields)
    assert not page.comboLayer.isVisible() and not page.buttonCompare.isEnabled()
    add(page, sample_layer(sample))
    assert page.comboField.currentField() == "class"
    assert page.labelField.buddy() is page.comboField
    assert page.buttonCompare.isEnabled()


def test_a_sample_tells_accuracy_with_its_interval_and_design(page, state, run, sample):
    state.open(run)
    add(page, sample_layer(sample))
    click(page, page.buttonCompare)
    assert messages(page) == []
    found = jobs.estimates_of(state.interpretation, jobs.points_of(run, state.interpretation))
    words = page.agreement.textOverall.text()
    assert estimated(found) in words.replace("95 %", "95\u00a0%")
    assert words.endswith("(240 points, stratified random).")
    assert page.agreement.labelPixels.text().startswith("240 points compared")
    assert "Of all points" in page.agreement.labelLosses.text()
    assert "compared points" in page.agreement.labelMatrix.text()
    assert "compared points (" in page.agreement._matrix.sentence(page.agreement._matrix.index(0, 0))
    assert not page.agreement.buttonDisagreement.isVisible()


def test_the_estimates_follow_a_label_and_come_back_with_undo(page, state, run, sample):
    state.open(run)
    add(page, sample_layer(sample))
    click(page, page.buttonCompare)
    before = page.agreement.textOverall.text()
    largest = max(state.interpretation.profiles, key=lambda profile: profile.pixels)
    state.override([largest.cluster], MOSS)
    after = page.agreement.textOverall.text()
    changed = jobs.estimates_of(state.interpretation, jobs.points_of(run, load_interpretation(run)))
    assert after != before and estimated(changed) in after.replace("95 %", "95\u00a0%")
    state.undo_stack.undo()
    assert page.agreement.textOverall.text() == before


def test_points_of_no_design_speak_of_themselves_alone(page, state, run, demo, truth, tmp_path):
    names = {entry.code: entry.name for entry in load_interpretation(run).taxonomy.classes}
    spots = places(demo, 40)
    path = write_points(tmp_path / "field.gpkg", [(x, y, names[truth(x, y)]) for x, y in spots], field="what")
    state.open(run)
    add(page, QgsVectorLayer(str(path), "field", "ogr"))
    choose(page.comboField, "what")
    click(page, page.buttonCompare)
    assert messages(page) == []
    assert "no probability sample" in page.agreement.textOverall.text()
    assert "interval" not in page.agreement.textOverall.text()
    clusters = gdal.Open(str(run / "clusters.tif")).ReadAsArray()
    codes = {entry.cluster: entry.code for entry in state.interpretation.legend}
    right = sum(codes[looked_up(clusters, demo.reference, x, y)] == truth(x, y) for x, y in spots)
    assert page.agreement.numberOverall.text() == f"{100 * right / 40:.1f}\u00a0%"


def test_a_layer_that_is_no_file_and_is_filtered_is_compared_as_it_shows(page, state, run, demo, truth):
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=id:integer&field=class:integer", "scratch", "memory")
    layer.setCrs(crs_of(demo))
    spots = places(demo, 30)
    features = []
    for number, (x, y) in enumerate(spots, 1):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([number, truth(x, y)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setSubsetString('"id" <= 20')
    state.open(run)
    add(page, layer)
    click(page, page.buttonCompare)
    assert messages(page) == []
    assert state.agreement.pixels_compared == layer.featureCount()
    assert state.interpretation.reference.name == "scratch"


def crs_of(demo):
    return QgsRasterLayer(str(demo.image), "image").crs()


def test_edits_that_are_not_saved_are_asked_for_first(page, state, run, sample):
    state.open(run)
    layer = sample_layer(sample)
    add(page, layer)
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("class"), MOSS)
    click(page, page.buttonCompare)
    (message,) = messages(page)
    assert "has edits that are not saved" in message
    assert state.agreement is None
    layer.rollBack()


def test_undoing_comparisons_brings_the_points_of_before_back(page, state, run, sample, demo, truth, tmp_path):
    state.open(run)
    add(page, sample_layer(sample))
    click(page, page.buttonCompare)
    first = page.agreement.textOverall.text()
    spots = [(x, y, truth(x, y)) for x, y in places(demo, 25)]
    add(page, QgsVectorLayer(str(write_points(tmp_path / "other.gpkg", spots)), "other", "ogr"))
    click(page, page.buttonCompare)
    compared(page, demo.reference)
    assert "pixels compared" in page.agreement.labelPixels.text()
    assert page.agreement.buttonDisagreement.isVisibleTo(page)
    state.undo_stack.undo()
    assert page.agreement.labelPixels.text().startswith("25 points compared")
    state.undo_stack.undo()
    assert page.agreement.textOverall.text() == first
    state.save()
    again = State()
    again.open(run)
    assert again.is_of_points and again.estimates == state.estimates
    assert again.estimates.points == 240


def test_a_run_of_points_is_opened_as_one(page, state, run, sample):
    jobs.compare_with_points(run, jobs.PointsRequest(str(sample), "sample"), SILENT)
    state.open(run)
    assert page.comboReference.currentText() == "points of the project…"
    assert "stratified random" in page.agreement.textOverall.text()


def test_without_processing_no_sample_can_be_drawn_and_it_says_why(page, state, run):
    state.open(run)
    assert QgsApplication.processingRegistry().algorithmById("landcover:sample") is None
    assert page.buttonSample.isVisible() and not page.buttonSample.isEnabled()
    assert "Processing" in page.buttonSample.toolTip()


def test_the_window_of_the_sample_is_opened_for_the_run_as_it_is_shown(page, state, run, monkeypatch):
    """Processing's own window stops the loop of events, so another stands in for it and keeps what it is given."""
    opened = []
    desk = ModuleType("processing")
    desk.execAlgorithmDialog = lambda name, parameters: opened.append((name, parameters))
    monkeypatch.setitem(sys.modules, "processing", desk)
    provider = LandCoverProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        state.open(run)
        state.override([1], MOSS)
        click(page, page.buttonSample)
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
    assert opened == [("landcover:sample", {"RUN": str(run)})]
    assert state.is_saved and load_interpretation(run).legend[0].code == MOSS
