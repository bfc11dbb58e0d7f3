"""The algorithms as steps of a model, in a batch, and at work away from the main thread."""

import json

import numpy as np
import pytest
from landcover_interpreter.tests.scenes import write_raster
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

Source = QgsProcessingModelChildParameterSource


def child(name, **sources):
    step = QgsProcessingModelChildAlgorithm(f"landcover:{name}")
    step.setChildId(name)
    for parameter, source in sources.items():
        step.addParameterSources(parameter, [source])
    return step


def three_steps():
    """Return a model: an image and a number of clusters in, the exported map out."""
    model = QgsProcessingModelAlgorithm("map it", "tests")
    for definition in (
        QgsProcessingParameterRasterLayer("image", "Image"),
        QgsProcessingParameterNumber("clusters", "Clusters", QgsProcessingParameterNumber.Type.Integer, 5),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    image, clusters = (Source.fromModelParameter(name) for name in ("image", "clusters"))
    model.addChildAlgorithm(child("cluster", INPUT=image, CLUSTERS=clusters))
    model.addChildAlgorithm(child("label", RUN=Source.fromChildOutput("cluster", "RUN")))
    export = child("export", RUN=Source.fromChildOutput("label", "RUN"))
    export.setModelOutputs({name: output(name) for name in ("RASTER", "VECTOR")})
    model.addChildAlgorithm(export)
    return model


def output(name):
    target = QgsProcessingModelOutput(name, name)
    target.setChildId("export")
    target.setChildOutputName(name)
    return target


def targets(model, **values):
    """Return the model's targets, whose names differ between versions of QGIS: export:RASTER, raster."""
    names = {d.name().split(":")[-1].upper(): d.name() for d in model.destinationParameterDefinitions()}
    assert set(names) == set(values)
    return {names[name]: value for name, value in values.items()}


def test_three_steps_in_a_model(toolbox, demo, tmp_path, pixels):
    import processing

    model = three_steps()
    raster, vector = tmp_path / "map.tif", tmp_path / "patches.gpkg"
    layer = QgsRasterLayer(str(demo.image), "valley")
    QgsProject.instance().addMapLayer(layer)
    given = {"image": layer, "clusters": 6, **targets(model, RASTER=str(raster), VECTOR=str(vector))}
    results = processing.run(model, given)
    assert {str(raster), str(vector)} <= set(map(str, results.values()))

    direct = toolbox.run("interpret", INPUT=str(demo.image), CLUSTERS=6, RUN=str(tmp_path / "run"))
    assert np.array_equal(pixels(raster), pixels(direct["RASTER"]))
    assert vector.is_file()


def test_of_a_model_only_its_own_results_are_loaded_and_styled(toolbox, demo, tmp_path):
    import processing

    model = three_steps()
    raster, vector = tmp_path / "map.tif", tmp_path / "patches.gpkg"
    processing.runAndLoadResults(
        model, {"image": str(demo.image), **targets(model, RASTER=str(raster), VECTOR=str(vector))}
    )
    layers = QgsProject.instance().mapLayers().values()
    assert sorted(layer.source().split("|")[0] for layer in layers) == [str(raster), str(vector)]
    assert {layer.renderer().type() for layer in layers} == {"paletted", "categorizedSymbol"}


def test_a_model_survives_being_saved(toolbox, demo, tmp_path, pixels):
    import processing

    assert three_steps().toFile(str(tmp_path / "map it.model3"))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(tmp_path / "map it.model3"))
    temporary = targets(model, **dict.fromkeys(("RASTER", "VECTOR"), QgsProcessing.TEMPORARY_OUTPUT))
    results = processing.run(model, {"image": str(demo.image), **temporary})
    maps = [value for value in results.values() if str(value).endswith(".tif")]
    assert [pixels(path).shape for path in maps] == [(256, 256)]


def test_a_batch_of_two(toolbox, demo, tmp_path):
    """One algorithm object, run once per row, as the batch dialog does."""
    import processing

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landcover:interpret")
    rows = [{"CLUSTERS": 4}, {"CLUSTERS": 6, "SEED": 3, "REFERENCE": str(demo.reference)}]
    done = []
    for number, row in enumerate(rows):
        parameters = {"INPUT": [str(demo.image)], "RUN": str(tmp_path / f"run {number}"), **row}
        assert algorithm.checkParameterValues(parameters, toolbox.context) == (True, "")
        done.append(processing.run(algorithm, parameters))
    assert [len(json.loads(results["LABELS"])) for results in done] == [4, 6]
    assert [results["RUN"] for results in done] == [str(tmp_path / "run 0"), str(tmp_path / "run 1")]
    assert ["OVERALL_AGREEMENT" in results for results in done] == [False, True]


def run_in_background(task, patience_ms=30_000):
    """Run a task as the toolbox does and return whether it succeeded, and its results."""
    outcome, loop = [], QEventLoop()
    task.executed.connect(lambda *told: (outcome.extend(told), loop.quit()))
    QTimer.singleShot(patience_ms, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert outcome, "the task came to no end"
    return outcome


def test_in_the_background_as_the_toolbox_runs_it(toolbox, demo, tmp_path, finished):
    """The parameters are read on the main thread, the job runs on another, with a layer of the project."""
    from processing.tools import dataobjects

    layer = QgsRasterLayer(str(demo.image), "valley")
    QgsProject.instance().addMapLayer(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landcover:interpret")
    context = dataobjects.createContext(toolbox.feedback)
    parameters = {
        "INPUT": [layer],
        "CLUSTERS": 8,
        "REFERENCE": str(demo.reference),
        "RUN": str(tmp_path / "run"),
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, toolbox.feedback)
    succeeded, results = run_in_background(task)
    assert succeeded, toolbox.feedback.errors
    assert results["OVERALL_AGREEMENT"] == finished.results["OVERALL_AGREEMENT"]
    shown = {results["CLUSTERS_RASTER"], results["RASTER"], results["VECTOR"]}
    assert set(context.layersToLoadOnCompletion()) == shown


@pytest.mark.parametrize("when", ["read", "run"])
def test_one_error_from_the_background(when, toolbox, demo, tmp_path):
    from processing.tools import dataobjects

    write_raster(tmp_path / "two.tif", np.ones((2, 8, 8), np.uint16))
    wrong = {"read": {"AOI": "nowhere"}, "run": {"INPUT": str(tmp_path / "two.tif")}}[when]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landcover:cluster")
    context = dataobjects.createContext(toolbox.feedback)
    parameters = {"INPUT": str(demo.image), "RUN": str(tmp_path / "run"), **wrong}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, toolbox.feedback)
    succeeded, results = run_in_background(task)
    assert not succeeded
    assert results == {}
    assert len(toolbox.feedback.errors) == 1
    assert {"read": "AOI 'nowhere'", "run": "BANDS=B02=1"}[when] in toolbox.feedback.errors[0]
