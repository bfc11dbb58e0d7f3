"""The jobs that compare a run, or any map, with points: agreement as with a map, and estimates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..agreement.assessment import assess
from ..agreement.contingency import save_contingency, shown_codes
from ..agreement.estimation import NO_DESIGN, SIMPLE, STRATIFIED
from ..agreement.grouping import BROAD, read_groups
from ..agreement.labelling import Labelling
from ..agreement.point_sample import PointSample, ReferencePoint, points_table, save_points
from ..agreement.points import OFF_THE_MAP, LabelledPoint, read_points, values_at
from ..agreement.report import ReferenceMap, save_assessment
from ..agreement.sample_design import CLASS_FIELD, SampleDesign, read_design
from ..agreement.sampling import count_values
from ..assessing import assess_run
from ..errors import ReferenceMapError, RunFolderError
from ..estimating import codes_by_name, estimates_by, table_of
from ..feedback import Feedback
from ..interpretation import Interpretation, load_interpretation
from ..labelling.normalise import normalise
from ..labelling.taxonomy import Taxonomy, load_taxonomy
from ..raster import open_raster, raising
from ..run_folder import AGREEMENT_JSON, CLUSTERS, CONTINGENCY, change
from ..scene.grid import grid_of
from ..streaming import threads
from .common import gdal_errors, load_again
from .comparison import Compared, required, save_figures
from .reports import ComparedMap, write_map_report, write_report

RECORDED = "as recorded"
DESIGNS = (RECORDED, SIMPLE, NO_DESIGN)
_MOST_NAMED = 12


@dataclass(frozen=True)
class PointsRequest:
    """Points to compare with: a vector layer ('' for the first) of a source, and the field of their class.

    `design` is one of DESIGNS; `sample` is the GeoPackage of landcover:sample that tells how they were drawn, and
    must; without it `drawn`, or else the source, is looked at, which may. `name` is what the reference is called, the
    source if ''. `report` is an HTML file to write, `groups` a coarser legend that is compared too.
    """

    source: str
    layer: str = ""
    class_field: str = CLASS_FIELD
    design: str = RECORDED
    sample: str = ""
    drawn: str = ""
    name: str = ""
    report: Path | None = None
    groups: str = ""


def compare_with_points(run: Path, request: PointsRequest, feedback: Feedback) -> Compared:
    """Compare a run with points. The classes are the run's own; agreement is counted in WorldCover's.

    Points that cannot be used are named and left out. Raises ReferenceMapError when none is left.
    """
    interpretation = load_interpretation(run)
    if not interpretation.legend:
        raise RunFolderError(f"{run} has no labels yet. Label its clusters before comparing the map.")
    with gdal_errors(run):
        sample = _read_sample(run / CLUSTERS, request, interpretation.taxonomy, feedback)
    now = load_again(run, interpretation)
    named = ReferenceMap(sample.source, groups=request.groups)
    compared = replace(now, reference=named).noted(f"compared with {named.name}")
    table = required(table_of(compared, sample), named)
    assessment = required(assess_run(compared, table, sample=sample), named)
    _tell_incomparable(compared, sample, feedback)
    with change(run) as folder:
        save_contingency(table, folder / CONTINGENCY)
        save_points(sample, folder)
        save_figures(compared, assessment, folder)
        compared.write(folder)
    if request.report is not None:
        with change(request.report.parent) as folder:
            write_report(run, compared, folder / request.report.name, feedback)
    return _told(Compared(assessment, run / AGREEMENT_JSON, report=request.report), feedback)


def compare_map_with_points(raster: Path, request: PointsRequest, feedback: Feedback) -> Compared:
    """Compare any map in WorldCover's codes with points; the figures stand beside the map."""
    worldcover, groups = load_taxonomy(None), read_groups(request.groups) or BROAD
    with threads() as executor, gdal_errors(raster.parent):
        frame = count_values(raster, executor, feedback)
        with raising():
            grid = grid_of(open_raster(str(raster)))
        pixel_m2 = grid.pixel_area_m2()
        sample = _read_sample(raster, request, worldcover, feedback)
    if foreign := sorted(set(frame.values) - set(worldcover.codes)):
        raise ReferenceMapError(
            f"{raster} holds the codes {shown_codes(foreign)}, not WorldCover's. Give its RUN instead."
        )
    pixels = {code: frame.pixels([code]) for code in frame.values}
    hectares = None if pixel_m2 is None else pixel_m2 * sum(pixels.values()) / 10_000
    named = ReferenceMap(sample.source, groups=request.groups)
    table = points_table([each.cluster for each in sample.points], [each.code for each in sample.points])
    labelling = Labelling(table.clusters, (True,) * len(table.clusters))
    estimates = estimates_by(sample, {code: code for code in pixels}, pixels, hectares, worldcover)
    found = assess(table, labelling, [None] * len(table.clusters), None, groups, estimates=estimates)
    assessment = required(found, named)
    json_path = raster.with_name(f"{raster.stem}_agreement.json")
    with change(raster.parent) as folder:
        save_assessment(assessment, named, worldcover, folder / json_path.name)
    if request.report is not None:
        compared = ComparedMap(raster, grid, table, labelling, assessment, named, pixels)
        with change(request.report.parent) as folder:
            write_map_report(compared, folder / request.report.name, feedback)
    return _told(Compared(assessment, json_path, report=request.report), feedback)


def _read_sample(raster: Path, request: PointsRequest, taxonomy: Taxonomy, feedback: Feedback) -> PointSample:
    """Read points and design, lay the points on the map, and leave out with a word those that say nothing."""
    with raising():
        crs = grid_of(open_raster(str(raster))).crs
    read = read_points(request.source, request.layer, request.class_field, crs)
    design = read_design(request.sample or request.drawn or request.source) if request.design == RECORDED else None
    if request.sample and design is None:
        raise ReferenceMapError(f"{request.sample} does not tell how a sample was drawn. Give one of landcover:sample.")
    _check_taxonomy(design, request, taxonomy)
    chosen = request.design if request.design != RECORDED else NO_DESIGN if design is None else STRATIFIED
    strata = () if design is None else design.strata
    points = _usable(read, values_at(raster, [(each.x, each.y) for each in read]), taxonomy, design, feedback)
    source = request.name or request.source
    if not points:
        raise ReferenceMapError(f"{source}: of {len(read)} points none can be compared. See the messages for why.")
    return PointSample(source, chosen, strata, points)


def _check_taxonomy(design: SampleDesign | None, request: PointsRequest, taxonomy: Taxonomy) -> None:
    """Refuse the codes of a sample's own field where they are those of another taxonomy."""
    own = taxonomy.title if design is None else design.facts.get("taxonomy", taxonomy.title)
    if own != taxonomy.title and request.class_field == CLASS_FIELD:
        raise ReferenceMapError(
            f"{request.source} holds codes of the taxonomy {own}, the map has classes of {taxonomy.title}. Label the "
            f"run with {own} again, or give a CLASS_FIELD with the names of classes."
        )


def _usable(
    points: Sequence[LabelledPoint],
    values: Sequence[int],
    taxonomy: Taxonomy,
    design: SampleDesign | None,
    feedback: Feedback,
) -> tuple[ReferencePoint, ...]:
    """Return the points that lie on the map and have a class, and say which do not."""
    names = {entry.code: entry.name for entry in taxonomy.classes}
    usable, left_out = [], {}
    seen: set[str] = set()
    for point, value in zip(points, values):
        code = normalise(point.words, taxonomy)
        fault = _fault(point, value, code, design, seen)
        if fault:
            left_out.setdefault(fault, []).append(point.id)
        else:
            seen.add(point.id)
            stratum = 0 if design is None else design.stratum_of[point.id]
            usable.append(ReferencePoint(point.id, value, stratum, code, names[code], point.x, point.y))
    for fault, ids in left_out.items():
        feedback.text(f"Points left out, {fault}: {_shown(ids)}.")
    return tuple(usable)


def _fault(point: LabelledPoint, value: int, code: int | None, design: SampleDesign | None, seen: set[str]) -> str:
    """Say why a point cannot be used, '' where it can."""
    if value == OFF_THE_MAP:
        return "off the map"
    if not value:
        return "where the map has no data"
    if point.words in ("", "0"):
        return "without a class"
    if code is None:
        return f"class “{point.words}” is not in the taxonomy"
    if design is not None and point.id not in design.stratum_of:
        return "not of the sample that was drawn"
    if design is not None and point.id in seen:
        return "in the layer twice"
    return ""


def _tell_incomparable(interpretation: Interpretation, sample: PointSample, feedback: Feedback) -> None:
    """Name the points that agreement, which is counted in WorldCover's classes, has to do without."""
    clusters = sorted({each.cluster for each in sample.points})
    known = dict(zip(clusters, interpretation.mapped_to_worldcover(clusters)[1]))
    codes, counterpart = codes_by_name(interpretation.taxonomy), interpretation.taxonomy.to_worldcover
    usable = [known[each.cluster] and counterpart(codes[each.name]) is not None for each in sample.points]
    if ids := [each.id for each, use in zip(sample.points, usable) if not use]:
        feedback.text(f"Points left out of agreement, no counterpart in WorldCover: {_shown(ids)}.")


def _shown(ids: Sequence[str]) -> str:
    return ", ".join(ids[:_MOST_NAMED]) + (f", … ({len(ids)} in all)" if len(ids) > _MOST_NAMED else "")


def _told(compared: Compared, feedback: Feedback) -> Compared:
    for note in () if compared.estimates is None else compared.estimates.notes:
        feedback.text(note)
    return compared
