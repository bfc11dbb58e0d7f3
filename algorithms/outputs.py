"""The outputs, each defined once; their names are a contract. Results open styled by their side-car files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
)
from qgis.PyQt import sip

from ..adapters.words import class_words, number
from ..core.agreement.assessment import Assessment
from ..core.agreement.estimation import Estimate, Estimates
from ..core.agreement.report import anatomy_facts
from ..core.clustering.fit import Fit
from ..core.interpretation import Interpretation
from ..core.jobs import Applied, Compared, Exported, Labelled, Sampled
from ..core.labelling.counting.ballots import Ballot, ballots_of
from ..core.labelling.counting.voting import Verdict
from ..core.labelling.taxonomy import load_taxonomy
from ..core.run_folder import CLUSTERS, MEMBERSHIP, OBSERVATIONS
from .base import Parameters, ProcessingFeedback, tr
from .label_lines import failure_lines, label_lines, voter_lines

Outputs = list[QgsProcessingOutputDefinition]


def run_output() -> Outputs:
    """Return RUN for algorithms that change a run."""
    return [QgsProcessingOutputFolder("RUN", tr("Run folder"))]


def revision_outputs() -> Outputs:
    """Return RUN, and the clusters that a merge or a split has made, as "21,22"."""
    return [*run_output(), QgsProcessingOutputString("NEW_CLUSTERS", tr("New clusters"))]


def revision_results(run: Path, interpretation: Interpretation, feedback: ProcessingFeedback) -> Parameters:
    """Show what became of which clusters, and return RUN and NEW_CLUSTERS."""
    feedback.text(interpretation.history[-1].what)
    feedback.text(tr("Export the map again to see it on the map."))
    made = interpretation.revisions[-1].became
    return {"RUN": str(run), "NEW_CLUSTERS": ",".join(map(str, made))}


def cluster_outputs() -> Outputs:
    """Return what clustering gives."""
    return [QgsProcessingOutputRasterLayer(name, title) for name, (_, title) in _cluster_layers().items()]


def _cluster_layers() -> dict[str, tuple[str, str]]:
    """Return the outputs of clustering: the files in the run folder and the layers' titles."""
    return {
        "CLUSTERS_RASTER": (CLUSTERS, tr("Clusters")),
        "MEMBERSHIP_RASTER": (MEMBERSHIP, tr("Membership of the clusters (%)")),
        "OBSERVATIONS_RASTER": (OBSERVATIONS, tr("Dates that show a pixel")),
    }


def cluster_results(run: Path, context: QgsProcessingContext) -> Parameters:
    """Return RUN and the rasters of clustering, which are opened; None for those that the run does not have.

    All but the clusters are opened unticked: they would lie on the map and hide it.
    """
    found = {name: (run / file, title) for name, (file, title) in _cluster_layers().items() if (run / file).is_file()}
    for name, (path, title) in found.items():
        open_when_done(path, title, name, context, ticked=path.name == CLUSTERS)
    return {"RUN": str(run), **{name: str(found[name][0]) if name in found else None for name in _cluster_layers()}}


def fit_outputs() -> Outputs:
    """Return how a run that is applied fits the scene."""
    return [
        QgsProcessingOutputString("FIT", tr("How the run fits the image (JSON)")),
        QgsProcessingOutputNumber("NOVEL_SHARE", tr("Share of pixels unlike the run's (0…1)")),
        QgsProcessingOutputNumber("NEEDS_REVIEW", tr("Clusters that need review")),
    ]


def fit_results(applied: Applied) -> Parameters:
    """Return FIT, NOVEL_SHARE and NEEDS_REVIEW; `before` in FIT is without normalisation."""
    told = {**_fit_facts(applied.fit), "before": applied.before and _fit_facts(applied.before)}
    told["normalisation"] = [asdict(line) for line in applied.lines]
    return {
        "FIT": json.dumps(told, ensure_ascii=False),
        "NOVEL_SHARE": applied.fit.novel,
        "NEEDS_REVIEW": len(applied.interpretation.needs_review),
    }


def _fit_facts(fit: Fit) -> dict[str, Any]:
    return {**asdict(fit), "fits": not fit.is_poor}


def label_outputs() -> Outputs:
    """Return what labelling gives."""
    return [
        QgsProcessingOutputString("LABELS", tr("Labels (JSON)")),
        QgsProcessingOutputNumber("NEEDS_REVIEW", tr("Clusters that need review")),
    ]


def usage_outputs() -> Outputs:
    """Return what asking models was going to cost, and did."""
    return [
        QgsProcessingOutputString("ESTIMATE", tr("Estimate before sending (JSON)")),
        QgsProcessingOutputString("USAGE", tr("Requests and tokens used (JSON)")),
    ]


def voter_outputs() -> Outputs:
    """Return what checking voters gives."""
    return [
        QgsProcessingOutputNumber("READY", tr("Voters that are ready")),
        QgsProcessingOutputString("MODELS", tr("Voters and the models of their providers (JSON)")),
    ]


def agreement_outputs() -> Outputs:
    """Return what comparing gives."""
    figures = {
        "OVERALL_AGREEMENT": tr("Overall agreement (0…1)"),
        "CEILING": tr("Ceiling (0…1)"),
        "LABELLING_EFFICIENCY": tr("Labelling efficiency (0…1)"),
        "MEAN_IOU": tr("Mean IoU (0…1)"),
        "KAPPA": tr("Kappa, for comparison only"),
    }
    numbers: Outputs = [QgsProcessingOutputNumber(name, title) for name, title in figures.items()]
    return [
        *numbers,
        QgsProcessingOutputString("ANATOMY", tr("The override and the split that would win most (JSON)")),
        QgsProcessingOutputFile("AGREEMENT_JSON", tr("Agreement report")),
    ]


def estimate_outputs() -> Outputs:
    """Return what comparing with points gives besides."""
    return [
        QgsProcessingOutputNumber("OVERALL_ACCURACY", tr("Estimated overall accuracy (0…1)")),
        QgsProcessingOutputNumber("STANDARD_ERROR", tr("Its standard error")),
        QgsProcessingOutputString("ESTIMATES", tr("Estimates of accuracy and area with intervals (JSON)")),
    ]


def estimate_results(estimates: Estimates | None, feedback: ProcessingFeedback) -> Parameters:
    """Show the estimates and return OVERALL_ACCURACY, STANDARD_ERROR and ESTIMATES; None where there are none."""
    if estimates is None:
        return {"OVERALL_ACCURACY": None, "STANDARD_ERROR": None, "ESTIMATES": None}
    overall = tr("Estimated overall accuracy {} from {} points.")
    feedback.text(overall.format(_interval(estimates.overall), number(estimates.points)))
    for entry in estimates.classes:
        feedback.text(
            tr("{}: user's accuracy {}, producer's accuracy {}, share of the area {}").format(
                entry.name, *(_interval(each) for each in (entry.users, entry.producers, entry.share))
            )
        )
    return {
        "OVERALL_ACCURACY": estimates.overall.value,
        "STANDARD_ERROR": estimates.overall.standard_error,
        "ESTIMATES": json.dumps(estimates.to_dict(), ensure_ascii=False),
    }


def _interval(estimate: Estimate | None) -> str:
    """Return a figure with its 95 % interval, as far as there are any."""
    if estimate is None or estimate.value is None:
        return "–"
    if estimate.standard_error is None:
        return number(estimate.value, 3)
    return f"{number(estimate.value, 3)} ({number(estimate.low, 3)} … {number(estimate.high, 3)})"


def sample_outputs() -> Outputs:
    """Return what drawing a sample gives besides its file."""
    return [
        QgsProcessingOutputNumber("POINTS", tr("Number of points")),
        QgsProcessingOutputString("STRATA", tr("Strata with their pixels and points (JSON)")),
    ]


def sample_results(sampled: Sampled, context: QgsProcessingContext, feedback: ProcessingFeedback) -> Parameters:
    """Show the strata, and return OUTPUT, whose first layer opens with its form, POINTS and STRATA."""
    for stratum, points in zip(sampled.strata, sampled.points):
        line = tr("{}: {} points of {} pixels")
        feedback.text(line.format(stratum.name, number(points), number(stratum.pixels)))
    style_when_opened(sampled.path, context)
    strata = [{**asdict(stratum), "points": points} for stratum, points in zip(sampled.strata, sampled.points)]
    return {
        "OUTPUT": str(sampled.path),
        "POINTS": sum(sampled.points),
        "STRATA": json.dumps(strata, ensure_ascii=False),
    }


def labels_json(interpretation: Interpretation) -> str:
    """Return the legend with class names, and what the votes were, as JSON text.

    `votes` has for each voter its class, null where it abstained, or "failed: " and the cause.
    """
    verdicts = {verdict.cluster: verdict for verdict in interpretation.verdicts}
    classes = {entry.code: entry.name for entry in interpretation.taxonomy.classes}
    ballots = ballots_of(interpretation.votes)
    review = set(interpretation.needs_review)
    entries = [
        {
            **entry.to_dict(),
            "class": classes.get(entry.code),
            **_verdict_facts(verdicts.get(entry.cluster)),
            "needs_review": entry.cluster in review,
            "votes": {b.voter: _said(b, classes) for b in ballots if b.cluster == entry.cluster},
        }
        for entry in interpretation.legend
    ]
    return json.dumps(entries, ensure_ascii=False)


def _verdict_facts(verdict: Verdict | None) -> dict[str, Any]:
    """Return a verdict's figures; a cluster that the analyst named before any vote has none."""
    names = ("confidence", "share", "entropy", "runner_up", "flags")
    return {name: getattr(verdict, name, None) for name in names}


def _said(ballot: Ballot, classes: Mapping[int, str]) -> str | None:
    return f"failed: {ballot.failure}" if ballot.failure else classes.get(ballot.code)


def label_results(interpretation: Interpretation, feedback: ProcessingFeedback) -> Parameters:
    """Show the labels and return LABELS and NEEDS_REVIEW."""
    told = (label_lines, failure_lines, voter_lines)
    for line in (line for lines in told for line in lines(interpretation)):
        feedback.text(line)
    review = interpretation.needs_review
    if review:
        counts = tr("{} of {} clusters need review, most rewarding first:")
        feedback.text(f"{counts.format(len(review), len(interpretation.clusters))} {', '.join(map(str, review))}")
    return {"LABELS": labels_json(interpretation), "NEEDS_REVIEW": len(review)}


def usage_results(labelled: Labelled) -> Parameters:
    """Return ESTIMATE and USAGE."""
    parts = {"ESTIMATE": labelled.estimates, "USAGE": labelled.usage}
    return {name: json.dumps([asdict(entry) for entry in entries]) for name, entries in parts.items()}


def agreement_results(compared: Compared, feedback: ProcessingFeedback) -> Parameters:
    """Show the figures and return them."""
    figures = compared.agreement
    with_map = compared.estimates is None
    line = (
        tr("Overall agreement {}, ceiling {}, labelling efficiency {}, over {} pixels.")
        if with_map
        else tr("Overall agreement {}, ceiling {}, labelling efficiency {}, of {} points by count.")
    )
    shares = (figures.overall_agreement, figures.ceiling, figures.labelling_efficiency)
    feedback.text(line.format(*(number(share, 3) for share in shares), number(figures.pixels_compared)))
    for line in _anatomy_lines(compared.assessment):
        feedback.text(line)
    if with_map:
        feedback.text(
            tr("This is agreement with a reference map, not accuracy: WorldCover 2021 itself is right in 76.7 %.")
        )
    return {
        "OVERALL_AGREEMENT": figures.overall_agreement,
        "CEILING": figures.ceiling,
        "LABELLING_EFFICIENCY": figures.labelling_efficiency,
        "MEAN_IOU": figures.mean_iou,
        "KAPPA": figures.kappa,
        "ANATOMY": json.dumps(anatomy_facts(compared.assessment.anatomy)),
        "AGREEMENT_JSON": str(compared.path),
    }


def comparison_files(compared: Compared, context: QgsProcessingContext) -> Parameters:
    """Return DISAGREEMENT, which opens styled, and REPORT; None where they were not asked for."""
    files = {"DISAGREEMENT": compared.disagreement, "REPORT": compared.report}
    if compared.disagreement is not None:
        style_when_opened(compared.disagreement, context)
    return {name: path and str(path) for name, path in files.items()}


def _anatomy_lines(assessment: Assessment) -> Iterator[str]:
    """Yield what would win most."""
    names, anatomy = load_taxonomy(None), assessment.anatomy
    override, split = anatomy.best_override, anatomy.best_split
    if override is not None:
        words = tr("Most to win by one label: cluster {} as {}, {} of what was compared.")
        gain = anatomy.share(override.labelling_error)
        yield words.format(override.cluster, class_words(names.by_code(override.best_code)), number(gain, 3))
    if split is not None:
        words = tr("Most to win by one split: cluster {}, at most {} of what was compared.")
        yield words.format(split.cluster, number(anatomy.share(split.second_pixels), 3))


def export_results(exported: Exported, asked: tuple[bool, bool], context: QgsProcessingContext) -> Parameters:
    """Return RASTER, VECTOR and REPORT.

    Layers that were not `asked` for as files are opened; QGIS opens the others itself.
    """
    titles = {"RASTER": tr("Land cover"), "VECTOR": tr("Land cover polygons")}
    for (output, title), path, known in zip(titles.items(), (exported.raster, exported.vector), asked):
        if known:
            style_when_opened(path, context)
        elif path is not None:
            open_when_done(path, title, output, context)
    files = {"RASTER": exported.raster, "VECTOR": exported.vector, "REPORT": exported.report}
    return {output: path and str(path) for output, path in files.items()}


def open_when_done(path: Path, title: str, output: str, context: QgsProcessingContext, ticked: bool = True) -> None:
    """Let QGIS load a file, styled, when the algorithm has ended, and show it on the canvas where it is `ticked`.

    Without a project nobody looks; and of a step in a model only what the model gives out is loaded.
    """
    in_model = context.expressionContext().hasVariable("model_name")
    if context.project() is not None and not in_model:
        details = QgsProcessingContext.LayerDetails(title, context.project(), output)
        context.addLayerToLoadOnCompletion(str(path), details)
        style_when_opened(path, context, ticked)


def style_when_opened(path: Path, context: QgsProcessingContext, ticked: bool = True) -> None:
    """Let a file take on the style and metadata that came with it, if QGIS is going to load it."""
    for name in context.layersToLoadOnCompletion():
        if Path(name) == path:
            context.layerToLoadOnCompletionDetails(name).setPostProcessor(_StyleLoader.held(ticked))


class _StyleLoader(QgsProcessingLayerPostProcessorInterface):
    """Gives a layer the style and metadata beside its file, which Processing leaves out."""

    # QGIS owns the C++ half of a loader and ends it with the context; the Python half lives in here.
    _held: ClassVar[list[_StyleLoader]] = []

    def __init__(self, ticked: bool) -> None:
        super().__init__()
        self._ticked = ticked

    @classmethod
    def held(cls, ticked: bool) -> _StyleLoader:
        """Return a new loader that lives until QGIS has done with it."""
        cls._held = [*(loader for loader in cls._held if not sip.isdeleted(loader)), cls(ticked)]
        return cls._held[-1]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Load both, on the main thread."""
        layer.loadDefaultStyle()
        layer.loadDefaultMetadata()
        entry = context.project() and context.project().layerTreeRoot().findLayer(layer.id())
        if entry and not self._ticked:
            entry.setItemVisibilityChecked(False)
