"""The ids, parameters and outputs that scripts and models rely on, and what the toolbox shows."""

import re
from pathlib import Path

import pytest
from landcover_interpreter.core.clustering.request import ClusterRequest
from landcover_interpreter.tools.check_package import ROOT
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterDefinition, QgsProject
from qgis.gui import QgsGui, QgsProcessingGui
from qgis.PyQt.QtCore import QUrl

SCENE = {
    "INPUT": "multilayer",
    "BANDS": "string",
    "OFFSET": "number",
    "MASK": "raster",
    "MASK_CLASSES": "string",
    "AOI": "source",
    "DATES": "multilayer",
    "DATE_NAMES": "string",
    "DATE_BANDS": "string",
    "DATE_MASKS": "multilayer",
    "ELEVATION": "raster",
}
CLUSTER = {
    "ALGORITHM": "enum",
    "CLUSTERS": "number",
    "FEATURES": "string",
    "SAMPLE": "number",
    "MIN_MAPPING_UNIT_HA": "number",
    "SEGMENTS": "number",
    "MAJORITY": "number",
    "EPS": "number",
    "MIN_SAMPLES": "number",
    "NOISE": "enum",
    "SEED": "number",
}
LABEL = {
    "VOTERS": "string",
    "TAXONOMY": "file",
    "EVIDENCE": "enum",
    "MIN_SHARE": "number",
    "FREE_WORDS": "boolean",
    "STABILITY_TEST": "boolean",
}
REPLIES = {"ESTIMATE_ONLY": "boolean", "REPLAY": "boolean"}
TILES = {"BASE_URL": "string", "MIRROR": "file"}
REFERENCE = {"REFERENCE": "raster", **TILES}
HOW = {**dict.fromkeys(("REFERENCE_CLASSES", "MAP_CLASSES", "GROUPS"), "string"), "REPORT": "fileDestination"}
HOW |= {"DISAGREEMENT": "rasterDestination"}
POINTS = {"POINTS": "source", "CLASS_FIELD": "field", "DESIGN": "enum", "SAMPLE_FILE": "file"}
DRAW = {"TARGET": "number", "EXPECTED": "string", "MINIMUM": "number", "SIZE": "number", "SEED": "number"}
TARGETS = {"RASTER": "rasterDestination", "VECTOR": "vectorDestination", "REPORT": "fileDestination"}
NEW_RUN, OLD_RUN = {"RUN": "folderDestination"}, {"RUN": "file"}

RUN = {"RUN": "outputFolder"}
REVISED = {**RUN, "NEW_CLUSTERS": "outputString"}
CLUSTERED = dict.fromkeys(("CLUSTERS_RASTER", "MEMBERSHIP_RASTER", "OBSERVATIONS_RASTER"), "outputRaster")
LABELLED = {"LABELS": "outputString", "NEEDS_REVIEW": "outputNumber"}
FITTED = {"FIT": "outputString", "NOVEL_SHARE": "outputNumber", "NEEDS_REVIEW": "outputNumber"}
USED = {"ESTIMATE": "outputString", "USAGE": "outputString"}
CHECKED = {"READY": "outputNumber", "MODELS": "outputString"}
EXPORTED = {"RASTER": "outputRaster", "VECTOR": "outputVector", "REPORT": "outputHtml"}
FIGURES = ("OVERALL_AGREEMENT", "CEILING", "LABELLING_EFFICIENCY", "MEAN_IOU", "KAPPA")
SUGGESTED = {"SUGGESTED": "outputNumber", "COUNTS": "outputString", "TABLE": "outputFile"}
SUGGEST = {name: kind for name, kind in CLUSTER.items() if name in ("FEATURES", "SAMPLE", "SEED")}
APART = dict.fromkeys(("WORST_DISTANCE", "PAIRS_HARDLY_APART", "PAIRS_NOT_WELL_APART"), "outputNumber")
APART |= {"WORST_PAIR": "outputString", "SEPARABILITY": "outputString", "REPORT": "outputHtml", "TABLE": "outputFile"}
COMPARED = {**dict.fromkeys(FIGURES, "outputNumber"), "ANATOMY": "outputString", "AGREEMENT_JSON": "outputFile"}
DIFFERENCE = {"DISAGREEMENT": "outputRaster", "REPORT": "outputHtml"}
ESTIMATED = {**dict.fromkeys(("OVERALL_ACCURACY", "STANDARD_ERROR"), "outputNumber"), "ESTIMATES": "outputString"}
DRAWN = {"OUTPUT": "outputVector", "POINTS": "outputNumber", "STRATA": "outputString"}

CONTRACT = {
    "cluster": ({**SCENE, **CLUSTER, **NEW_RUN}, {**RUN, **CLUSTERED}),
    "suggest": ({**SCENE, **SUGGEST, "TABLE": "fileDestination"}, SUGGESTED),
    "separability": ({**OLD_RUN, **dict.fromkeys(("REPORT", "TABLE"), "fileDestination")}, APART),
    "apply": (
        {**OLD_RUN, **SCENE, "NORMALISE": "enum", "NEW_RUN": "folderDestination", **TARGETS},
        {"NEW_RUN": "outputFolder", **CLUSTERED, **FITTED, **EXPORTED},
    ),
    "checkvoters": ({"VOTERS": "string"}, CHECKED),
    "label": ({**OLD_RUN, **LABEL, **REPLIES}, {**RUN, **LABELLED, **USED}),
    "override": ({**OLD_RUN, "CLUSTER": "number", "CLASS": "string"}, RUN),
    "merge": ({**OLD_RUN, "CLUSTERS": "string"}, REVISED),
    "split": ({**OLD_RUN, "CLUSTER": "number", "INTO": "number", "SEED": "number"}, REVISED),
    "export": ({**OLD_RUN, **TARGETS}, EXPORTED),
    "agreement": ({**OLD_RUN, "MAP": "raster", **REFERENCE, **HOW, **POINTS}, {**COMPARED, **ESTIMATED, **DIFFERENCE}),
    "sample": ({**OLD_RUN, "MAP": "raster", **DRAW, "OUTPUT": "vectorDestination"}, DRAWN),
    "worldcover": (
        {
            **OLD_RUN,
            "INPUT": "raster",
            "EXTENT": "extent",
            "EDITION": "enum",
            **TILES,
            "WORLDCOVER": "rasterDestination",
        },
        {"WORLDCOVER": "outputRaster"},
    ),
    "interpret": (
        {**SCENE, **CLUSTER, **LABEL, **REFERENCE, **NEW_RUN, **TARGETS},
        {**RUN, **CLUSTERED, **LABELLED, **USED, **EXPORTED, **COMPARED},
    ),
}
REQUIRED = {
    "cluster": {"INPUT", *CLUSTER, "RUN"} - {"EPS", "FEATURES"},
    "suggest": {"INPUT", *SUGGEST} - {"FEATURES"},
    "separability": {"RUN"},
    "apply": {"RUN", "INPUT", "NORMALISE", "NEW_RUN"},
    "checkvoters": {"VOTERS"},
    "label": {"RUN", "VOTERS", "EVIDENCE", "MIN_SHARE", *REPLIES, "FREE_WORDS", "STABILITY_TEST"},
    "override": {"RUN", "CLUSTER", "CLASS"},
    "merge": {"RUN", "CLUSTERS"},
    "split": {"RUN", "CLUSTER", "INTO", "SEED"},
    "export": {"RUN"},
    "agreement": {"DESIGN"},
    "sample": {"TARGET", "EXPECTED", "MINIMUM", "SEED", "OUTPUT"},
    "worldcover": {"EDITION", "WORLDCOVER"},
}
REQUIRED["interpret"] = REQUIRED["cluster"] | REQUIRED["label"] - {*REPLIES}
ADVANCED = {"BANDS", "OFFSET", "MASK_CLASSES", "DATE_NAMES", "DATE_BANDS", "DATE_MASKS", "GROUPS"}
ADVANCED |= {"REFERENCE_CLASSES", "MAP_CLASSES"}
ADVANCED |= {"SAMPLE", "EPS", "MIN_SAMPLES", "NOISE", "SEED", *LABEL, *REPLIES, *TILES, "SIZE", "SAMPLE_FILE"} - {
    "VOTERS"
}

pytestmark = pytest.mark.usefixtures("landcover")


@pytest.fixture(params=CONTRACT)
def algorithm(request):
    found = QgsApplication.processingRegistry().createAlgorithmById(f"landcover:{request.param}")
    assert found is not None
    return found


def test_these_algorithms_and_no_others():
    provider = QgsApplication.processingRegistry().providerById("landcover")
    assert {each.id() for each in provider.algorithms()} == {f"landcover:{name}" for name in CONTRACT}


def test_the_provider_has_a_name_and_an_icon():
    provider = QgsApplication.processingRegistry().providerById("landcover")
    assert provider.name() == "Land Cover Interpreter"
    assert Path(provider.svgIconPath()) == ROOT / "resources" / "icons" / "icon.svg"
    assert Path(provider.svgIconPath()).is_file()
    assert not provider.icon().pixmap(24, 24).isNull()
    assert provider.defaultRasterFileExtension() == "tif"
    assert provider.defaultVectorFileExtension(True) == "gpkg"
    assert not provider.supportsNonFileBasedOutput()


def test_parameters_and_outputs(algorithm):
    parameters, outputs = CONTRACT[algorithm.name()]
    assert {each.name(): each.type() for each in algorithm.parameterDefinitions()} == parameters
    assert {each.name(): each.type() for each in algorithm.outputDefinitions()} == outputs


def test_what_must_be_given_and_what_is_advanced(algorithm):
    flag = QgsProcessingParameterDefinition.Flag
    definitions = algorithm.parameterDefinitions()
    assert {d.name() for d in definitions if not d.flags() & flag.FlagOptional} == REQUIRED[algorithm.name()]
    assert {d.name() for d in definitions if d.flags() & flag.FlagAdvanced} == ADVANCED & {
        d.name() for d in definitions
    }


def test_it_presents_itself(algorithm):
    help_text = algorithm.shortHelpString()
    assert re.match(r"[A-Z][a-z].* [a-z]", algorithm.displayName())
    assert len(help_text) > 100
    assert "sentinel-2" in algorithm.tags()
    assert not algorithm.icon().pixmap(16, 16).isNull()
    flags = type(algorithm).Flag
    assert algorithm.flags() & flags.FlagSupportsBatch
    assert algorithm.flags() & flags.FlagCanCancel
    assert not algorithm.flags() & flags.FlagNoThreading


def test_its_help_is_a_page_that_is_shipped(algorithm):
    page = Path(QUrl(algorithm.helpUrl()).toLocalFile())
    expected = {"interpret": "index", "cluster": "clusters", "checkvoters": "voters", "export": "results"}
    expected |= {"worldcover": "results"}
    expected |= dict.fromkeys(("suggest", "separability", "apply"), "clusters")
    expected |= dict.fromkeys(("label", "override", "merge", "split"), "labels")
    assert page.is_file()
    assert page.stem == expected.get(algorithm.name(), page.stem)


def test_a_layer_takes_its_name_from_the_output(algorithm):
    """QGIS names the layer of a destination by the parameter's title: no hints in it."""
    for name in ("RASTER", "VECTOR"):
        if output := algorithm.outputDefinition(name):
            assert re.fullmatch(r"Land cover( polygons)?", output.description())


DIALOG = {
    "BANDS": None,
    "OFFSET": None,
    "MASK": None,
    "MASK_CLASSES": "0,1,3,8,9,10",
    "AOI": None,
    "DATES": None,
    "DATE_NAMES": None,
    "DATE_BANDS": None,
    "DATE_MASKS": None,
    "ELEVATION": None,
    "ALGORITHM": "kmeans",
    "CLUSTERS": ClusterRequest().clusters,
    "SAMPLE": ClusterRequest().sample,
    "FEATURES": None,
    "MIN_MAPPING_UNIT_HA": 0.0,
    "SEGMENTS": 0,
    "MAJORITY": ClusterRequest().majority,
    "EPS": None,
    "MIN_SAMPLES": ClusterRequest().min_samples,
    "NOISE": ClusterRequest().noise,
    "SEED": 1,
    "VOTERS": "spectral",
    "RUN": "TEMPORARY_OUTPUT",
    "RASTER": None,
    "VECTOR": None,
}


@pytest.mark.parametrize(("name", "reference"), [("interpret", None), ("agreement", "worldcover:2021")])
def test_what_the_dialog_starts_with(name, reference, qgis_new_project):
    """The dialog's own widgets, as the toolbox fills them, without a layer in the project."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landcover:{name}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    shown = {}
    for definition in algorithm.parameterDefinitions():
        wrapper = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(
            definition, QgsProcessingGui.WidgetType.Standard
        )
        widget = wrapper.createWrappedWidget(context)
        wrapper.setWidgetValue(definition.defaultValueForGui(), context)
        value = wrapper.parameterValue()
        shown[definition.name()] = None if value in ("", None) else value
        widget.deleteLater()
    assert shown["REFERENCE"] == reference
    assert shown["BASE_URL"].startswith("https://")
    expected = {**DIALOG, "RUN": None} if name == "agreement" else DIALOG
    assert {key: shown[key] for key in expected if key in shown} == {
        key: value for key, value in expected.items() if key in shown
    }
