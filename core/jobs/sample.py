"""The job that draws a sample of a map's pixels for people to interpret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from ..agreement.contingency import shown_codes
from ..agreement.estimation import STRATIFIED, UNLABELLED, Stratum
from ..agreement.sampling import FEWEST, Allocation, Frame, allocate, count_values, draw, sample_size
from ..errors import ReferenceMapError, RunFolderError, SampleError
from ..feedback import Feedback, Step
from ..interpretation import load_interpretation
from ..labelling.taxonomy import Taxonomy, load_taxonomy
from ..output.sample_package import SamplePlace, check_not_interpreted, write_sample
from ..output.style import StyleClass
from ..raster import open_raster, raising
from ..run_folder import CLUSTERS, change
from ..scene.grid import Grid, grid_of
from ..streaming import threads
from .common import gdal_errors


@dataclass(frozen=True)
class SampleRequest:
    """How large a sample is and how it is drawn.

    `target` is the wished standard error of the overall accuracy: with 0.02 its 95 % interval is ± 4 points of a
    hundred, for which some 400 points do where four pixels in five are right; 0.01 takes four times as many. `expected`
    is the user's accuracy to reckon with, `by_class` says it of single classes by code. Every class gets `minimum`
    points (Olofsson et al. 2014, section 5.1.2: 50 to 100). `size` overrides what target and expected make.
    """

    target: float = 0.02
    expected: float = 0.8
    by_class: Mapping[int, float] = field(default_factory=dict)
    minimum: int = 50
    size: int | None = None
    seed: int = 1


@dataclass(frozen=True)
class Sampled:
    """A sample that was drawn: its file, and its strata with their points."""

    path: Path
    strata: tuple[Stratum, ...]
    points: tuple[int, ...]


@dataclass(frozen=True)
class _Source:
    """A map to sample: its raster, what to call it, its classes, and the class of each value (0: unlabelled)."""

    raster: Path
    facts: Mapping[str, str]
    taxonomy: Taxonomy
    classes: Mapping[int, int]


def sample_run(run: Path, request: SampleRequest, target: Path, feedback: Feedback) -> Sampled:
    """Draw a sample of a labelled run, whose classes are the strata; unlabelled pixels are a stratum too."""
    found = load_interpretation(run)
    if not found.legend:
        raise RunFolderError(f"{run} has no labels yet. Label its clusters before drawing a sample of the map.")
    classes = {entry.cluster: entry.code or 0 for entry in found.legend}
    facts = {"map": found.scene.name, "run": run.name}
    return _sample(_Source(run / CLUSTERS, facts, found.taxonomy, classes), request, target, feedback)


def sample_map(raster: Path, request: SampleRequest, target: Path, feedback: Feedback) -> Sampled:
    """Draw a sample of any map in WorldCover's codes."""
    worldcover = load_taxonomy(None)
    facts = {"map": raster.name, "run": ""}
    return _sample(
        _Source(raster, facts, worldcover, {code: code for code in worldcover.codes}), request, target, feedback
    )


def _sample(source: _Source, request: SampleRequest, target: Path, feedback: Feedback) -> Sampled:
    check_not_interpreted(target)
    with threads() as executor, gdal_errors(source.raster.parent):
        with raising():
            grid = grid_of(open_raster(str(source.raster)))
        frame = count_values(source.raster, executor, Step(feedback, 0, 0.5))
        members = _members(source, frame)
        strata = tuple(Stratum(code, _name(source, code), frame.pixels(members[code])) for code in sorted(members))
        shared = _shared_out(strata, request, feedback)
        places = _places(source.raster, grid, frame, members, strata, shared, request.seed, executor, feedback)
    classes = [StyleClass(entry.code, entry.name, entry.colour) for entry in source.taxonomy.classes]
    with change(target.parent) as folder, gdal_errors(target.parent):
        write_sample(folder / target.name, grid.crs, places, strata, classes, _facts(source, request))
    return Sampled(target, strata, shared.points)


def _places(
    raster: Path,
    grid: Grid,
    frame: Frame,
    members: Mapping[int, Sequence[int]],
    strata: Sequence[Stratum],
    shared: Allocation,
    seed: int,
    executor: Executor,
    feedback: Feedback,
) -> list[SamplePlace]:
    """Draw the pixels and return their centres."""
    sizes = {stratum.code: count for stratum, count in zip(strata, shared.points)}
    pixels = draw(raster, frame, members, sizes, seed, executor, Step(feedback, 0.5, 1))
    return [SamplePlace(*grid.position(each.column + 0.5, each.row + 0.5), each.stratum) for each in pixels]


def _members(source: _Source, frame: Frame) -> dict[int, list[int]]:
    """Return the raster's values of each class that is on the map."""
    if foreign := sorted(set(frame.values) - set(source.classes)):
        raise ReferenceMapError(
            f"{source.raster} holds the codes {shown_codes(foreign)}, which are not the map's classes. Give its RUN "
            "instead, or a raster in WorldCover's codes."
        )
    members: dict[int, list[int]] = {}
    for value in frame.values:
        members.setdefault(source.classes[value], []).append(value)
    if not members:
        raise ReferenceMapError(f"{source.raster} has no pixel with data. Choose another map.")
    return members


def _name(source: _Source, code: int) -> str:
    return source.taxonomy.by_code(code).name if code else UNLABELLED


def _shared_out(strata: Sequence[Stratum], request: SampleRequest, feedback: Feedback) -> Allocation:
    """Say how many points the sample has, and how many each stratum gets."""
    _check(request, strata)
    pixels = [stratum.pixels for stratum in strata]
    minimum = request.minimum
    if request.size is None:
        expected = [request.by_class.get(stratum.code, request.expected) for stratum in strata]
        total = sample_size([count / sum(pixels) for count in pixels], expected, request.target)
    else:
        total = request.size
        minimum = min(minimum, total // len(strata))
        if minimum < request.minimum:
            feedback.text(f"SIZE {total} is too small for {request.minimum} points in each class: some get {minimum}.")
    shared = allocate(pixels, total, minimum)
    for place in shared.wholly:
        feedback.text(f"{strata[place].name} has {pixels[place]} pixels only: all of them are in the sample.")
    return shared


def _check(request: SampleRequest, strata: Sequence[Stratum]) -> None:
    """Raise SampleError for what no sample can be drawn by."""
    if not 0 < request.target < 1:
        raise SampleError(f"TARGET is {request.target:g}: give a standard error between 0 and 1, such as 0.02.")
    if wrong := [u for u in (request.expected, *request.by_class.values()) if not 0 <= u <= 1]:
        raise SampleError(f"EXPECTED is {wrong[0]:g}: give user's accuracies from 0 to 1, such as 0.8.")
    if request.minimum < FEWEST:
        raise SampleError(f"MINIMUM is {request.minimum}: a class needs at least {FEWEST} points to tell its spread.")
    if request.size is not None and request.size < FEWEST * len(strata):
        raise SampleError(
            f"SIZE is {request.size}, but each of the map's {len(strata)} classes needs at least {FEWEST} points. Give "
            f"{FEWEST * len(strata)} or more."
        )


def _facts(source: _Source, request: SampleRequest) -> dict[str, str]:
    size = (
        f"standard error of the overall accuracy {request.target:g}, expected user's accuracy {request.expected:g}"
        + "".join(f", {_name(source, code)} {value:g}" for code, value in request.by_class.items())
        if request.size is None
        else f"{request.size} points"
    )
    return {
        "design": STRATIFIED,
        **source.facts,
        "taxonomy": source.taxonomy.title,
        "date": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "seed": str(request.seed),
        "size": size,
        "minimum": str(request.minimum),
        "order": "random: the first of the points are a smaller sample of the same kind",
    }
