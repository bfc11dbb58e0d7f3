"""A sample drawn, opened in QGIS, interpreted there, and taken back by landcover:agreement."""

from __future__ import annotations

import json
from collections import Counter

import numpy as np
import pytest
from landcover_interpreter.core.agreement.estimation import NO_DESIGN, SIMPLE
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import estimates_of, points_of
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.tests.sampled_runs import looked_up, table
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QComboBox

CLASSES = load_taxonomy(None).classes
SIZE = {"SIZE": 240, "MINIMUM": 25}


@pytest.fixture
def drawn(toolbox, copied, tmp_path):
    return toolbox.run("sample", RUN=str(copied), OUTPUT=str(tmp_path / "sample.gpkg"), **SIZE)


@pytest.fixture
def layer(drawn):
    """The sample as a user opens it."""
    found = QgsVectorLayer(drawn["OUTPUT"], "sample", "ogr")
    assert found.isValid()
    return found


@pytest.fixture
def truth(demo, pixels):
    """Returns the class in truth at a place."""
    values = pixels(demo.reference)
    return lambda x, y: looked_up(values, demo.reference, x, y)


def interpret(layer, truth, most=None):
    """Fill in the classes in QGIS's own editing, and save."""
    place = layer.fields().lookupField("class")
    layer.startEditing()
    for feature in list(layer.getFeatures()):
        if most is None or feature["id"] <= most:
            point = feature.geometry().asPoint()
            layer.changeAttributeValue(feature.id(), place, truth(point.x(), point.y()))
    assert layer.commitChanges()


def by_hand(run, path, truth, pixels):
    """Overall accuracy by the weights of the strata, from rasters and tables alone."""
    codes = {entry.cluster: entry.code for entry in load_interpretation(run).legend}
    clusters = pixels(run / "clusters.tif")
    strata = {row["id"]: row["stratum"] for row in table(path, "stratum_of_point")}
    weights = {row["stratum"]: row["pixels"] for row in table(path, "strata")}
    right, all_ = Counter(), Counter()
    for feature in QgsVectorLayer(str(path), "points", "ogr").getFeatures():
        point = feature.geometry().asPoint()
        stratum = strata[feature["id"]]
        all_[stratum] += 1
        mapped = codes[looked_up(clusters, run / "clusters.tif", point.x(), point.y())]
        right[stratum] += mapped == truth(point.x(), point.y())
    return sum(weights[s] * right[s] / all_[s] for s in weights) / sum(weights.values())


def test_the_sample_opens_with_a_form_and_the_taxonomys_colours(layer):
    assert layer.renderer().type() == "categorizedSymbol"
    assert layer.renderer().classAttribute() == "class"
    to_do, *rest = layer.renderer().categories()
    assert to_do.label() == "to do"
    shown = {int(each.value()): (each.label(), each.symbol().color().name()) for each in rest}
    assert shown == {entry.code: (entry.name, entry.hex_colour.lower()) for entry in CLASSES}
    assert to_do.symbol().symbolLayer(0).shape() not in {each.symbol().symbolLayer(0).shape() for each in rest}


def test_the_class_is_chosen_from_a_drop_down(layer):
    setup = layer.editorWidgetSetup(layer.fields().lookupField("class"))
    assert setup.type() == "ValueMap"
    entries = [(name, value) for entry in setup.config()["map"] for name, value in entry.items()]
    assert entries[0][0] == "to do"
    assert entries[1:] == [(entry.name, str(entry.code)) for entry in CLASSES]
    place = layer.fields().lookupField("class")
    widget = QgsGui.editorWidgetRegistry().create(layer, place, None, None)
    box = widget.widget()
    assert isinstance(box, QComboBox)
    widget.setValues(None, [])
    assert box.currentText() == "to do"
    box.setCurrentText("Cropland")
    point = next(layer.getFeatures()).id()
    layer.startEditing()
    assert layer.changeAttributeValue(point, place, widget.value()) and layer.commitChanges()
    assert layer.getFeature(point)["class"] == 40
    assert layer.editorWidgetSetup(layer.fields().lookupField("confidence")).type() == "ValueMap"


def test_a_point_takes_its_colour_from_the_class_and_stands_out_while_it_has_none(layer, truth):
    context = QgsRenderContext()
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    feature = next(layer.getFeatures())
    undone = renderer.originalSymbolForFeature(feature, context).symbolLayer(0)
    assert undone.strokeColor().name() == "#ff00ff"
    feature["class"] = 80
    assert renderer.originalSymbolForFeature(feature, context).color().name() == "#0064c8"
    renderer.stopRender(context)


def test_what_the_map_says_is_not_among_the_fields(layer):
    assert [field.name() for field in layer.fields()] == ["fid", "id", "class", "confidence", "comment"]


def test_a_sample_that_was_interpreted_in_qgis_gives_the_figures(toolbox, copied, drawn, layer, truth, demo, pixels):
    interpret(layer, truth)
    results = toolbox.run("agreement", RUN=str(copied), POINTS=drawn["OUTPUT"])
    expected = by_hand(copied, drawn["OUTPUT"], truth, pixels)
    assert results["OVERALL_ACCURACY"] == pytest.approx(expected, abs=1e-9)
    estimates = json.loads(results["ESTIMATES"])
    assert estimates["overall"]["standard_error"] == results["STANDARD_ERROR"] > 0
    assert estimates["design"] == "stratified random" and estimates["points"] == 240
    assert {s["name"]: s["points"] for s in estimates["strata"]} == {
        s["name"]: s["points"] for s in json.loads(drawn["STRATA"])
    }
    assert drawn["POINTS"] == 240
    mapped = pixels(copied / "landcover.tif")
    census = (mapped == pixels(demo.reference))[mapped > 0].mean()
    assert estimates["overall"]["low"] < census < estimates["overall"]["high"]
    assert results["CEILING"] >= results["OVERALL_AGREEMENT"]
    assert any("Estimated overall accuracy" in text and "240 points" in text for text in toolbox.feedback.texts)


def test_a_later_override_gives_new_estimates(toolbox, copied, drawn, layer, truth, pixels):
    interpret(layer, truth)
    toolbox.run("agreement", RUN=str(copied), POINTS=layer)
    cluster = load_interpretation(copied).clusters[0]
    toolbox.run("override", RUN=str(copied), CLUSTER=cluster, CLASS="Mangroves")
    found = load_interpretation(copied)
    estimates = estimates_of(found, points_of(copied, found))
    assert estimates.overall.value == pytest.approx(by_hand(copied, drawn["OUTPUT"], truth, pixels), abs=1e-9)


def test_edits_that_are_not_saved_are_not_left_out_in_silence(toolbox, copied, layer):
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().lookupField("class"), 10)
    QgsProject.instance().addMapLayer(layer)
    assert "edits that are not saved" in toolbox.refusal("agreement", RUN=str(copied), POINTS=layer.id())
    layer.rollBack()


def test_selected_points_of_the_sample_keep_their_design(toolbox, copied, layer, truth):
    """What QGIS writes to a temporary file for the core still belongs to the sample it was drawn as."""
    interpret(layer, truth)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression('"id" <= 150')
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    estimates = json.loads(toolbox.run("agreement", RUN=str(copied), POINTS=selected)["ESTIMATES"])
    assert (estimates["points"], estimates["design"]) == (150, "stratified random")
    assert estimates["overall"]["standard_error"] > 0
    assert load_interpretation(copied).reference.name == layer.source().split("|")[0]


def test_a_layer_in_memory_in_words(toolbox, copied, truth):
    found = load_interpretation(copied)
    grid, names = found.scene.grid, {entry.code: entry.name for entry in CLASSES}
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=cover:string", "field work", "memory")
    rng = np.random.default_rng(1)
    for column, row in rng.uniform(0, 256, (120, 2)):
        x, y = grid.position(column, row)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({x} {y})"))
        feature["cover"] = names[truth(x, y)]
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    asked = {"RUN": str(copied), "POINTS": layer.id(), "CLASS_FIELD": "cover"}
    estimates = json.loads(toolbox.run("agreement", **asked, DESIGN=SIMPLE)["ESTIMATES"])
    assert (estimates["points"], estimates["design"]) == (120, SIMPLE)
    assert load_interpretation(copied).reference.name == "field work"
    for request in ({"DESIGN": NO_DESIGN}, {}):
        results = toolbox.run("agreement", **asked, **request)
        assert results["STANDARD_ERROR"] is None
        assert results["OVERALL_ACCURACY"] == pytest.approx(results["OVERALL_AGREEMENT"])
        assert any("no probability sample" in text for text in toolbox.feedback.texts)


def test_a_map_without_a_run(toolbox, finished, demo, truth, tmp_path):
    target = str(tmp_path / "map sample.gpkg")
    drawn = toolbox.run("sample", MAP=finished.results["RASTER"], OUTPUT=target, EXPECTED="0.9,tree cover=0.6")
    assert any("points of" in text for text in toolbox.feedback.texts)
    layer = QgsVectorLayer(target, "sample", "ogr")
    interpret(layer, truth)
    results = toolbox.run("agreement", MAP=finished.results["RASTER"], POINTS=target)
    assert 0 < results["STANDARD_ERROR"] < 0.04
    assert json.loads(results["ESTIMATES"])["points"] == drawn["POINTS"]


def test_bad_input_is_named(toolbox, copied, drawn, layer, tmp_path):
    target = str(tmp_path / "other.gpkg")
    both = {"RUN": str(copied), "MAP": str(copied / "landcover.tif")}
    assert "Give either RUN" in toolbox.refusal("sample", OUTPUT=target)
    assert "Give either RUN" in toolbox.refusal("sample", **both, OUTPUT=target)
    assert ".gpkg" in toolbox.refusal("sample", RUN=str(copied), OUTPUT=str(tmp_path / "sample.shp"))
    assert "EXPECTED: '40=good'" in toolbox.refusal("sample", RUN=str(copied), OUTPUT=target, EXPECTED="0.8,40=good")
    assert "SIZE is 3" in toolbox.refusal("sample", RUN=str(copied), OUTPUT=target, SIZE=3)
    assert "none can be compared" in toolbox.refusal("agreement", RUN=str(copied), POINTS=drawn["OUTPUT"])
    wrong = {"POINTS": drawn["OUTPUT"], "CLASS_FIELD": "cover"}
    assert "no field cover" in toolbox.refusal("agreement", RUN=str(copied), **wrong)
    interpret(layer, lambda x, y: 10, most=1)
    assert "with a class already" in toolbox.refusal("sample", RUN=str(copied), OUTPUT=drawn["OUTPUT"])


def test_the_layer_that_is_opened_has_its_style(toolbox, copied, tmp_path):
    import processing  # QGIS puts it on the path when it starts

    target = str(tmp_path / "opened.gpkg")
    results = processing.runAndLoadResults("landcover:sample", {"RUN": str(copied), "OUTPUT": target, **SIZE})
    (layer,) = QgsProject.instance().mapLayers().values()
    assert layer.renderer().type() == "categorizedSymbol" and results["POINTS"] == 240
    assert layer.editorWidgetSetup(2).type() == "ValueMap"
