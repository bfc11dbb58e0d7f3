"""The jobs that compare a run, or any map, with a reference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from ..agreement.assessment import Assessment, assess
from ..agreement.contingency import Contingency, load_contingency, save_contingency
from ..agreement.counting import count_contingency
from ..agreement.editions import Edition, edition_in, edition_named, edition_of
from ..agreement.estimation import Estimates
from ..agreement.grouping import BROAD, read_groups
from ..agreement.labelling import Labelling, labelling_of
from ..agreement.legends import MAP_CLASSES, other_legend, read_recoding
from ..agreement.metrics import Agreement, measure_agreement
from ..agreement.report import ReferenceMap, save_assessment
from ..agreement.worldcover import default_cache, kept_reference, worldcover_reference
from ..assessing import assess_run, legend_on
from ..errors import ReferenceMapError, RunFolderError
from ..estimating import points_of
from ..feedback import Feedback, Step
from ..interpretation import Interpretation, load_interpretation
from ..labelling.exchange.transport import Transport
from ..labelling.taxonomy import load_taxonomy
from ..output.disagreement import Disagreement, write_disagreement
from ..raster import open_raster, raising
from ..resources import resources_in_force
from ..run_folder import AGREEMENT_JSON, CLUSTERS, CONTINGENCY, INTERPRETATION, change
from ..scene.grid import Grid, grid_of
from ..streaming import threads
from .common import gdal_errors, load_again
from .reports import ComparedMap, pixels_of, write_map_report, write_report

Found = TypeVar("Found")
_M2_PER_HA = 10_000


@dataclass(frozen=True)
class Compared:
    """The figures of a comparison, the file that holds them, and a layer and a report, where those were asked for."""

    assessment: Assessment
    path: Path
    disagreement: Path | None = None
    report: Path | None = None

    @property
    def agreement(self) -> Agreement:
        """The figures of the classes as they are."""
        return self.assessment.agreement

    @property
    def estimates(self) -> Estimates | None:
        """What a sample of points says of the whole map, None where the reference is a map."""
        return self.assessment.estimates


@dataclass(frozen=True)
class ComparisonRequest:
    """What a map is compared with, and how.

    `reference` is a raster, or "worldcover:2021" itself, fetched from `base_url`; `recoding` says which of its values
    are which classes, '' where they are WorldCover's codes; `groups` is a coarser legend, '' for a broad one;
    `disagreement` is a GeoTIFF to write that shows where map and reference differ, and why, `report` an HTML file.
    `map_classes` says which values of a map that is no run's are which classes, as `recoding` does of the reference.
    """

    reference: str
    base_url: str = ""
    recoding: str = ""
    groups: str = ""
    disagreement: Path | None = None
    report: Path | None = None
    map_classes: str = ""


def compare_run(
    run: Path, request: ComparisonRequest, feedback: Feedback, transport: Transport | None = None
) -> Compared:
    """Compare a run with a reference and keep the figures in it; what is fetched comes over the transport."""
    interpretation = load_interpretation(run)
    if not interpretation.legend:
        raise RunFolderError(f"{run} has no labels yet. Label its clusters before comparing the map.")
    with _reference(run / CLUSTERS, request, feedback, transport) as reference, threads() as executor:
        counting, drawing = _shares(request, feedback)
        table = reference.count(run / CLUSTERS, executor, counting)
        now = load_again(run, interpretation)
        compared = replace(now, reference=reference.named).noted(f"compared with {reference.named.name}")
        assessment = required(assess_run(compared, table), reference.named)
        labelling = legend_on(table, compared)
        reference.draw(run / CLUSTERS, table, labelling, request.disagreement, executor, drawing)
    with change(run) as folder:
        save_contingency(table, folder / CONTINGENCY)
        save_figures(compared, assessment, folder)
        compared.write(folder)
    if request.report is not None:
        with change(request.report.parent) as folder:
            write_report(run, compared, folder / request.report.name, feedback)
    return Compared(assessment, run / AGREEMENT_JSON, request.disagreement, request.report)


def compare_map(
    raster: Path, request: ComparisonRequest, feedback: Feedback, transport: Transport | None = None
) -> Compared:
    """Compare any map in WorldCover's codes with a reference, as compare_run does; the figures stand beside the map.

    Of a map in another legend, `request.map_classes` says which of its values are which classes.
    """
    groups = read_groups(request.groups) or BROAD
    classes = read_recoding(request.map_classes, MAP_CLASSES)
    with _reference(raster, request, feedback, transport) as reference, threads() as executor:
        counting, drawing = _shares(request, feedback)
        table = reference.count(raster, executor, counting)
        labelling = _own_labels(raster, table, classes)
        area = reference.grid.pixel_area_m2()
        hectares = [area and area / _M2_PER_HA] * len(table.clusters)
        accuracy = reference.edition and reference.edition.accuracy
        assessment = required(assess(table, labelling, hectares, accuracy, groups), reference.named)
        reference.draw(raster, table, labelling, request.disagreement, executor, drawing)
    json_path = raster.with_name(f"{raster.stem}_agreement.json")
    with change(raster.parent) as folder:
        save_assessment(assessment, reference.named, load_taxonomy(None), folder / json_path.name)
    if request.report is not None:
        compared = ComparedMap(raster, reference.grid, table, labelling, assessment, reference.named, pixels_of(table))
        with change(request.report.parent) as folder:
            write_map_report(compared, folder / request.report.name, feedback)
    return Compared(assessment, json_path, request.disagreement, request.report)


def _own_labels(raster: Path, table: Contingency, classes: Mapping[int, int]) -> Labelling:
    """Return what the values of a map mean: WorldCover's codes themselves, or the classes that they are said to be."""
    if classes:
        return labelling_of(table, {value: classes.get(value) or None for value in table.clusters})
    foreign = sorted(set(table.clusters) - set(load_taxonomy(None).codes))
    if foreign and (raster.parent / INTERPRETATION).is_file():
        raise ReferenceMapError(f"{raster} holds the clusters of a run, and no classes. Give its RUN instead.")
    if foreign:
        raise other_legend(str(raster), table.clusters, foreign, MAP_CLASSES)
    return Labelling(table.clusters, (True,) * len(table.clusters))


def _shares(request: ComparisonRequest, feedback: Feedback) -> tuple[Feedback, Feedback]:
    """Return the parts of the progress bar for counting and for the layer."""
    if request.disagreement is None:
        return feedback, feedback
    return Step(feedback, 0, 0.6), Step(feedback, 0.6, 1)


@dataclass(frozen=True)
class _Reference:
    """A reference that is open: the raster that GDAL reads, what it is called, and the grid of the map."""

    raster: str
    named: ReferenceMap
    grid: Grid
    edition: Edition | None = None

    @property
    def recoded(self) -> dict[int, int] | None:
        return read_recoding(self.named.recoding) if self.named.recoding else None

    def count(self, clusters: Path, executor: Executor, feedback: Feedback) -> Contingency:
        """Count a map against it."""
        allowed = frozenset(load_taxonomy(None).codes)
        table = count_contingency(clusters, self.raster, allowed, executor, feedback, self.recoded)
        if blank := int(table.without_reference.sum()):
            feedback.text(f"{blank:,} pixels lie where {self.named.name} has no data, and are left out.")
        return table

    def draw(
        self,
        clusters: Path,
        table: Contingency,
        labelling: Labelling,
        target: Path | None,
        executor: Executor,
        feedback: Feedback,
    ) -> None:
        """Write the layer of disagreement where it is wanted."""
        if target is None:
            return
        feedback.text("Writing the layer of disagreement…")
        layer = Disagreement(self.raster, self.recoded, self.named)
        with change(target.parent) as folder:
            write_disagreement(clusters, layer, table, labelling, folder / target.name, executor, feedback)


@contextmanager
def _reference(
    raster: Path, request: ComparisonRequest, feedback: Feedback, transport: Transport | None
) -> Iterator[_Reference]:
    """Lend what a map is compared with."""
    edition = edition_of(request.reference)
    # What cannot be read is told before anything is fetched.
    read_recoding(request.recoding)
    read_groups(request.groups)
    with gdal_errors(raster.parent):
        with raising():
            grid = grid_of(open_raster(str(raster)))
        if edition is None:
            yield _file(request, grid)
            return
        named = ReferenceMap(edition.name, edition.attribution, groups=request.groups)
        lent = worldcover_reference(grid, edition, request.base_url, default_cache(), feedback, transport)
        with lent as mosaic, _kept(mosaic):
            yield _Reference(mosaic, named, grid, edition)


def _file(request: ComparisonRequest, grid: Grid) -> _Reference:
    """Return a raster as a reference; one that tells that it is of WorldCover is credited as that."""
    with raising():
        edition = edition_in(request.reference, open_raster(request.reference))
    credit = edition.attribution if edition else ""
    named = ReferenceMap(request.reference, credit, request.recoding, request.groups)
    return _Reference(request.reference, named, grid, edition)


@contextmanager
def _kept(mosaic: str) -> Iterator[None]:
    """Say so where parts of WorldCover were deleted while they were read: another window may clear the cache."""
    with raising():
        parts = [Path(part) for part in open_raster(mosaic).GetFileList() if part != mosaic]
    try:
        yield
    except RuntimeError as error:
        if all(part.is_file() for part in parts):
            raise
        raise ReferenceMapError(
            f"{parts[0].parent}: parts of WorldCover were deleted while they were compared with. Compare again: they "
            "are fetched again."
        ) from error


def count_again(clusters: Path, reference: ReferenceMap, executor: Executor, feedback: Feedback) -> Contingency | None:
    """Count changed clusters against the reference that a run was compared with, None where it is not at hand.

    It is, where it is a file that is there, or an edition of WorldCover of which all that is needed was fetched
    before or lies in the folder of downloaded tiles: nothing is fetched here.
    """
    with _at_hand(clusters, reference) as kept:
        return kept and kept.count(clusters, executor, feedback)


def draw_disagreement(
    run: Path, target: Path, base_url: str, feedback: Feedback, transport: Transport | None = None
) -> Path:
    """Write the layer of disagreement of a run that was compared with a map, by its labels as they are, and return it.

    WorldCover is fetched again from `base_url` where it is not at hand. Raises ReferenceMapError where the run was
    compared with no map, SceneError where the map is gone.
    """
    found = load_interpretation(run)
    if found.reference is None or points_of(run, found) is not None:
        raise ReferenceMapError(
            f"{run} was not compared with a map yet. Compare it with one, then draw where they differ."
        )
    table = load_contingency(run / CONTINGENCY)
    labelling = legend_on(table, found)
    lent = _own_reference(run / CLUSTERS, found.reference, base_url, feedback, transport)
    with gdal_errors(run), lent as reference, threads() as executor:
        reference.draw(run / CLUSTERS, table, labelling, target, executor, feedback)
    return target


@contextmanager
def _own_reference(
    clusters: Path, reference: ReferenceMap, base_url: str, feedback: Feedback, transport: Transport | None
) -> Iterator[_Reference]:
    """Lend what a run was compared with, as it was compared."""
    with _at_hand(clusters, reference) as kept:
        if kept is not None:
            yield kept
            return
    edition = edition_named(reference.name)
    name = f"worldcover:{edition.year}" if edition else reference.name
    with _reference(clusters, ComparisonRequest(name, base_url, reference.recoding), feedback, transport) as found:
        yield found


@contextmanager
def _at_hand(clusters: Path, reference: ReferenceMap) -> Iterator[_Reference | None]:
    """Lend the reference that a run was compared with, None where it would have to be fetched or is gone."""
    edition = edition_named(reference.name)
    with raising():
        grid = grid_of(open_raster(str(clusters)))
    if edition is None:
        yield _Reference(reference.name, reference, grid) if Path(reference.name).is_file() else None
        return
    with kept_reference(grid, edition, default_cache(), resources_in_force().tile_folder) as mosaic:
        if mosaic is None:
            yield None
            return
        with _kept(mosaic):
            yield _Reference(mosaic, reference, grid, edition)


def agreement_of(interpretation: Interpretation, table: Contingency) -> Agreement | None:
    """Return the figures of the legend that holds, None when no class has a counterpart in the reference."""
    return measure_agreement(table, *interpretation.mapped_to_worldcover(table.clusters))


def save_figures(interpretation: Interpretation, assessment: Assessment, folder: Path) -> None:
    """Write the figures into a folder."""
    save_assessment(assessment, interpretation.reference, load_taxonomy(None), folder / AGREEMENT_JSON)


def required(found: Found | None, reference: ReferenceMap) -> Found:
    """Return what was found, raising ReferenceMapError where nothing can be compared."""
    if found is None:
        raise ReferenceMapError(
            f"Nothing can be compared with {reference.name}: no cluster whose class has a counterpart in WorldCover "
            "lies where it has data. Give clusters such a class, or choose another reference."
        )
    return found
