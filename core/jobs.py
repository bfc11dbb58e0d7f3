"""The jobs that a user asks for, each from a run folder to a run folder: cluster, label, override, export, compare."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass, replace
from pathlib import Path

from .agreement.contingency import (
    Contingency,
    check_overlap,
    count_contingency,
    load_contingency,
    save_contingency,
    shown_codes,
)
from .agreement.metrics import Agreement, measure_agreement
from .agreement.report import ReferenceMap, save_agreement
from .agreement.worldcover import check_reachable, default_cache, edition_of, worldcover_reference
from .clustering.mapping import ClusterRequest, cluster_scene
from .clustering.model import save_model
from .clustering.raster import cluster_colour
from .errors import InterpreterError, ReferenceMapError, RunFolderError
from .feedback import Feedback, Step, stop_if_cancelled
from .interpretation import Interpretation, load_interpretation, new_interpretation
from .labelling.evidence import gather_evidence
from .labelling.legend import ANALYST, codes_by_cluster
from .labelling.taxonomy import Taxonomy, load_taxonomy
from .labelling.voters import voters_of
from .output.landcover import write_landcover
from .output.polygons import write_polygons
from .output.style import LayerMetadata, StyleClass, metadata_qmd, raster_qml
from .raster import open_raster, raising
from .run_folder import (
    AGREEMENT_CSV,
    AGREEMENT_JSON,
    ALL_PRODUCTS,
    CLUSTERS,
    CONTINGENCY,
    INTERPRETATION,
    LANDCOVER,
    MODEL,
    POLYGONS,
    change,
)
from .scene.grid import Grid, grid_of
from .scene.scene import Scene, SceneRequest, open_scene
from .streaming import threads

_MOST_PIXELS_AS_POLYGONS = 25_000_000
_SENTINEL_LICENCE = "Copernicus Sentinel data are free and open (Copernicus Sentinel Data Terms and Conditions)."
_SENTINEL_ATTRIBUTION = "Of a Sentinel-2 image: contains modified Copernicus Sentinel data."


@contextmanager
def _gdal_errors(run: Path) -> Iterator[None]:
    """Turn what GDAL could not write or read in mid-job into an error that names the run folder."""
    try:
        yield
    except RuntimeError as error:
        if isinstance(error, NotImplementedError):
            raise
        raise RunFolderError(
            f"{run}: reading or writing a raster failed: {error}. Check the disk's free space and the input files."
        ) from error


def cluster(scene_request: SceneRequest, request: ClusterRequest, run: Path, feedback: Feedback) -> Interpretation:
    """Cluster a scene into a run folder, replacing what an earlier clustering left there.

    Raises RunFolderError when that holds labels by the analyst, which do not fit other clusters.
    """
    _check_replaceable(run)
    return _cluster(open_scene(scene_request), request, run, feedback)


def _check_replaceable(run: Path) -> None:
    if not (run / INTERPRETATION).is_file():
        return
    try:
        legend = load_interpretation(run).legend
    except RunFolderError:
        return
    if own := sum(entry.origin == ANALYST for entry in legend):
        raise RunFolderError(
            f"{run} holds {own} label(s) by the analyst, which a new clustering would drop. Choose another run folder, "
            "or delete this one."
        )


def _cluster(scene: Scene, request: ClusterRequest, run: Path, feedback: Feedback) -> Interpretation:
    for note in scene.notes:
        feedback.text(note)
    with change(run, drop=ALL_PRODUCTS) as folder, _gdal_errors(run), threads() as executor:
        clustering = cluster_scene(scene, request, folder / CLUSTERS, executor, feedback)
        interpretation = new_interpretation(scene, request, clustering.profiles)
        save_model(clustering.model, folder / MODEL)
        count = len(clustering.profiles)
        styles = [StyleClass(c, f"Cluster {c}", cluster_colour(c, count)) for c in interpretation.clusters]
        (folder / CLUSTERS).with_suffix(".qml").write_text(raster_qml(styles), encoding="utf-8")
        interpretation.write(folder)
        stop_if_cancelled(feedback)
    return interpretation


def label(run: Path, voters: str, taxonomy_path: Path | None, feedback: Feedback) -> Interpretation:
    """Let the voters name every cluster of a run; the run is only changed when all of them were asked."""
    interpretation = load_interpretation(run)
    chosen = voters_of(voters)
    taxonomy = load_taxonomy(taxonomy_path) if taxonomy_path else interpretation.taxonomy
    evidence = gather_evidence(interpretation.scene, interpretation.profiles)
    votes = []
    for number, shown in enumerate(evidence):
        for voter in chosen:
            stop_if_cancelled(feedback)
            votes.append(voter.vote(shown, taxonomy, feedback))
        feedback.progress((number + 1) / len(evidence))
    labelled = interpretation.labelled(votes, [voter.name for voter in chosen], taxonomy)
    _save_legend(run, labelled)
    return labelled


def override(run: Path, cluster_id: int, words: str) -> Interpretation:
    """Give a cluster the analyst's class, by name or code; '' or "unlabelled" takes its label away."""
    interpretation = load_interpretation(run)
    found = interpretation.find_class(words)
    changed = interpretation.overridden(cluster_id, found.code if found else None)
    _save_legend(run, changed)
    return changed


def _save_legend(run: Path, interpretation: Interpretation) -> None:
    """Save an interpretation whose legend changed, and the figures of agreement that follow from it."""
    table = load_contingency(run / CONTINGENCY) if _has_contingency(run, interpretation) else None
    agreement = table and _agreement(interpretation, table)
    # Without a class that has a counterpart in the reference there is nothing to compare any more.
    with change(run, drop=() if agreement else (CONTINGENCY,)) as folder:
        (interpretation if agreement else replace(interpretation, reference=None)).write(folder)
        if agreement:
            _save_agreement(interpretation, agreement, folder)


def _has_contingency(run: Path, interpretation: Interpretation) -> bool:
    return interpretation.reference is not None and (run / CONTINGENCY).is_file()


@dataclass(frozen=True)
class Exported:
    """The files of a map; `vector` is None when no polygons were asked for."""

    raster: Path
    vector: Path | None


def export(run: Path, raster: Path | None, vector: Path | None, feedback: Feedback) -> Exported:
    """Write the land-cover map of a run: raster and polygons, styled, in the run folder unless told otherwise.

    A large map's polygons are only written where `vector` says so: they take minutes and gigabytes.
    """
    interpretation = load_interpretation(run)
    if not interpretation.legend:
        raise RunFolderError(f"{run} has no labels yet. Label its clusters before exporting the map.")
    raster = raster or run / LANDCOVER
    if vector is None and interpretation.scene.grid.pixels <= _MOST_PIXELS_AS_POLYGONS:
        vector = run / POLYGONS
    _check_targets(run, raster, vector)
    if vector is not None and vector.parent == raster.parent:
        with change(raster.parent) as folder, _gdal_errors(raster.parent):
            _write_raster(run, interpretation, folder / raster.name, Step(feedback, 0, 0.4))
            _write_polygons(interpretation, folder / raster.name, folder / vector.name, Step(feedback, 0.4, 1))
        return Exported(raster, vector)
    # Polygons that are not written again would show the labels of before.
    stale = (POLYGONS,) if vector is None and raster == run / LANDCOVER else ()
    with change(raster.parent, drop=stale) as folder, _gdal_errors(raster.parent):
        _write_raster(run, interpretation, folder / raster.name, Step(feedback, 0, 0.4))
    if vector is None:
        feedback.text("Polygons of so large a map are only written when VECTOR says where.")
        return Exported(raster, None)
    with change(vector.parent) as folder, _gdal_errors(vector.parent):
        _write_polygons(interpretation, raster, folder / vector.name, Step(feedback, 0.4, 1))
    return Exported(raster, vector)


def _check_targets(run: Path, raster: Path, vector: Path | None) -> None:
    for target in filter(None, (raster, vector)):
        if target.parent.resolve() == run.resolve() and target.name in (CLUSTERS, CLUSTERS + ".aux.xml"):
            raise RunFolderError(f"{target} is the run's own raster of clusters. Choose another name for the map.")


def _write_polygons(interpretation: Interpretation, raster: Path, target: Path, feedback: Feedback) -> None:
    feedback.text("Writing the land-cover polygons…")
    write_polygons(raster, target, interpretation.class_summaries(), feedback)


def _write_raster(run: Path, interpretation: Interpretation, target: Path, feedback: Feedback) -> None:
    feedback.text("Writing the land-cover raster…")
    codes = codes_by_cluster(interpretation.legend, len(interpretation.clusters))
    classes = interpretation.class_summaries()
    with threads() as executor:
        write_landcover(run / CLUSTERS, target, codes, classes, interpretation.taxonomy, executor, feedback)
    styles = [StyleClass(entry.code, entry.name, entry.colour) for entry in classes]
    target.with_suffix(".qml").write_text(raster_qml(styles), encoding="utf-8")
    target.with_suffix(".qmd").write_text(metadata_qmd(_metadata(interpretation)), encoding="utf-8")


def _metadata(interpretation: Interpretation) -> LayerMetadata:
    scene = interpretation.scene
    labels = [
        f"cluster {e.cluster}: {found.name if found else 'unlabelled'} ({e.origin})"
        for e in interpretation.legend
        for found in [interpretation.taxonomy.by_code(e.code) if e.code else None]
    ]
    return LayerMetadata(
        title=f"Land cover of {scene.name}",
        abstract=(
            "Land-cover classes given to clusters of a Sentinel-2 image without training pixels. A draft: labels come "
            "from the voters named in the lineage, and from the analyst where it says so. Taxonomy: "
            f"{interpretation.taxonomy.title}. Clusters that need review: {len(interpretation.needs_review)}."
        ),
        lineage=[
            f"Input: {', '.join(Path(file).name for file in scene.files)}",
            *(f"Assumed: {note}" for note in scene.notes),
            *(f"{entry.when} {entry.what}" for entry in interpretation.history),
            *labels,
        ],
        licence=_SENTINEL_LICENCE,
        attribution=_SENTINEL_ATTRIBUTION,
        crs=_authority(scene.grid),
    )


def _authority(grid: Grid) -> str:
    if not grid.crs or not grid.reference.GetAuthorityCode(None):
        return ""
    return f"{grid.reference.GetAuthorityName(None)}:{grid.reference.GetAuthorityCode(None)}"


@dataclass(frozen=True)
class Compared:
    """The figures of a comparison, and the file that holds them."""

    agreement: Agreement
    path: Path


def compare_run(run: Path, reference: str, base_url: str, feedback: Feedback) -> Compared:
    """Compare a run with a reference in WorldCover's codes, or with "worldcover:2021" itself."""
    interpretation = load_interpretation(run)
    if not interpretation.legend:
        raise RunFolderError(f"{run} has no labels yet. Label its clusters before comparing the map.")
    table, named = _contingency(run / CLUSTERS, reference, base_url, feedback)
    compared = replace(interpretation, reference=named).noted(f"compared with {named.name}")
    agreement = _required(_agreement(compared, table), named)
    with change(run) as folder:
        save_contingency(table, folder / CONTINGENCY)
        _save_agreement(compared, agreement, folder)
        compared.write(folder)
    return Compared(agreement, run / AGREEMENT_JSON)


def compare_map(raster: Path, reference: str, base_url: str, feedback: Feedback) -> Compared:
    """Compare any map in WorldCover's codes with a reference; the figures stand beside the map."""
    worldcover = load_taxonomy(None)
    table, named = _contingency(raster, reference, base_url, feedback)
    if foreign := sorted(set(table.clusters) - set(worldcover.codes)):
        raise ReferenceMapError(
            f"{raster} holds the codes {shown_codes(foreign)}, not WorldCover's. Give its RUN instead."
        )
    agreement = _required(measure_agreement(table, table.clusters, [True] * len(table.clusters)), named)
    json_path = raster.with_name(f"{raster.stem}_agreement.json")
    with change(raster.parent) as folder:
        save_agreement(agreement, named, worldcover, folder / json_path.name, folder / f"{json_path.stem}.csv")
    return Compared(agreement, json_path)


def _contingency(raster: Path, reference: str, base_url: str, feedback: Feedback) -> tuple[Contingency, ReferenceMap]:
    allowed = frozenset(load_taxonomy(None).codes)
    edition = edition_of(reference)
    with threads() as executor, _gdal_errors(raster.parent):
        if edition is None:
            return count_contingency(raster, reference, allowed, executor, feedback), ReferenceMap(reference)
        with raising():
            grid = grid_of(open_raster(str(raster)))
        with worldcover_reference(grid, edition, base_url, default_cache(), feedback) as mosaic:
            table = count_contingency(raster, mosaic, allowed, executor, feedback)
        return table, ReferenceMap(f"ESA WorldCover {edition.year} {edition.version}", edition.attribution)


def _agreement(interpretation: Interpretation, table: Contingency) -> Agreement | None:
    return measure_agreement(table, *interpretation.mapped_to_worldcover(table.clusters))


def _save_agreement(interpretation: Interpretation, agreement: Agreement, folder: Path) -> None:
    names: Taxonomy = load_taxonomy(None)
    save_agreement(agreement, interpretation.reference, names, folder / AGREEMENT_JSON, folder / AGREEMENT_CSV)


def _required(agreement: Agreement | None, reference: ReferenceMap) -> Agreement:
    if agreement is None:
        raise ReferenceMapError(
            f"Nothing can be compared with {reference.name}: no cluster's class has a counterpart in WorldCover."
        )
    return agreement


@dataclass(frozen=True)
class InterpretRequest:
    """The whole job: scene, clustering, who names the clusters, what to compare with ('' for nothing), outputs."""

    scene: SceneRequest
    clustering: ClusterRequest
    voters: str
    taxonomy: Path | None
    reference: str
    base_url: str
    raster: Path | None
    vector: Path | None


@dataclass(frozen=True)
class Interpreted:
    """What the whole job gives; `compared` is None without a reference."""

    interpretation: Interpretation
    exported: Exported
    compared: Compared | None


def interpret(request: InterpretRequest, run: Path, feedback: Feedback) -> Interpreted:
    """Cluster, label, export and compare; the run folder changes once, when all of it is done."""
    _check_replaceable(run)
    scene = _checked_scene(request)
    with change(run, drop=ALL_PRODUCTS) as folder, _named(folder, run):
        _cluster(scene, request.clustering, folder, Step(feedback, 0, 0.5))
        labelled = label(folder, request.voters, request.taxonomy, Step(feedback, 0.5, 0.55))
        raster, vector = (_prepared(target, run, folder) for target in (request.raster, request.vector))
        exported = export(folder, raster, vector, Step(feedback, 0.55, 0.85))
        compared = None
        if request.reference:
            compared = compare_run(folder, request.reference, request.base_url, Step(feedback, 0.85, 1))
            compared = replace(compared, path=run / compared.path.name)
    final = Exported(*(path and (run / path.name if path.parent == folder else path) for path in astuple(exported)))
    return Interpreted(labelled, final, compared)


def _prepared(target: Path | None, run: Path, folder: Path) -> Path | None:
    """Return where to prepare an output: one that goes to the run folder is prepared with the rest of it."""
    return folder / target.name if target and target.parent.resolve() == run.resolve() else target


def _checked_scene(request: InterpretRequest) -> Scene:
    """Open the scene, raising at once for what the job would only trip over at its end."""
    voters_of(request.voters)
    load_taxonomy(request.taxonomy)
    scene = open_scene(request.scene)
    if request.reference and edition_of(request.reference) is not None:
        check_reachable(scene.grid, request.base_url)
    elif request.reference:
        with raising():
            check_overlap(scene.grid, request.reference)
    return scene


@contextmanager
def _named(folder: Path, run: Path) -> Iterator[None]:
    """Let errors name the run folder, not the folder in it where a change is prepared."""
    try:
        yield
    except InterpreterError as error:
        if str(folder) not in str(error):
            raise
        raise type(error)(str(error).replace(str(folder), str(run))) from error
