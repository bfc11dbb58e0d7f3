"""The job that writes the map of a run: raster and polygons, styled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import RunFolderError
from ..feedback import Feedback, Step
from ..interpretation import Interpretation, load_interpretation
from ..labelling.counting.legend import codes_by_cluster
from ..output.landcover import write_landcover
from ..output.polygons import write_polygons
from ..output.style import LayerMetadata, StyleClass, metadata_qmd, raster_qml
from ..run_folder import CLUSTERS, LANDCOVER, POLYGONS, REPORT, change
from ..scene.scene import Scene
from ..streaming import threads
from .common import authority, gdal_errors
from .reports import write_report

_MOST_PIXELS_AS_POLYGONS = 25_000_000
_REPORT_SUFFIXES = (".html", ".htm")
_SENTINEL_LICENCE = "Copernicus Sentinel data are free and open (Copernicus Sentinel Data Terms and Conditions)."
_SENTINEL_ATTRIBUTION = "Of a Sentinel-2 image: contains modified Copernicus Sentinel data."


@dataclass(frozen=True)
class Exported:
    """The files of a map; `vector` and `report` are None when they were not asked for."""

    raster: Path
    vector: Path | None
    report: Path | None = None


def export(
    run: Path,
    raster: Path | None,
    vector: Path | None,
    feedback: Feedback,
    polygons: bool = True,
    report: Path | None = None,
) -> Exported:
    """Write the land-cover map of a run: raster and polygons, styled, in the run folder unless told otherwise.

    A large map's polygons are only written where `vector` says so: they take minutes and gigabytes. Without
    `polygons` none are written at all. A `report` is an HTML file about the map. What goes to one folder changes
    there together.
    """
    interpretation = load_interpretation(run)
    if not interpretation.legend:
        raise RunFolderError(f"{run} has no labels yet. Label its clusters before exporting the map.")
    raster = raster or run / LANDCOVER
    if not polygons:
        vector = None
    elif vector is None and few_enough_for_polygons(interpretation):
        vector = run / POLYGONS
    _check_targets(run, raster, vector, report)
    files = Exported(raster, vector, report)
    for parent in dict.fromkeys(path.parent for path in (raster, vector, report) if path is not None):
        stale = _stale(run, files) if parent == raster.parent else ()
        with change(parent, drop=stale) as folder, gdal_errors(parent):
            _write_into(folder, parent, run, interpretation, files, feedback)
    if vector is None and polygons:
        feedback.text("Polygons of so large a map are only written when VECTOR says where.")
    return files


def _stale(run: Path, files: Exported) -> tuple[str, ...]:
    """Return the products beside the run's own map that are not written again: they would show the labels of before."""
    if files.raster != run / LANDCOVER:
        return ()
    kept = {path for path in (files.vector, files.report) if path is not None}
    return tuple(name for name in (POLYGONS, REPORT) if run / name not in kept)


def _write_into(
    folder: Path, parent: Path, run: Path, interpretation: Interpretation, files: Exported, feedback: Feedback
) -> None:
    """Write the files that belong to `parent` into the folder where its change is prepared."""
    raster, vector, report = files.raster, files.vector, files.report
    if raster.parent == parent:
        raster = folder / raster.name
        _write_raster(run, interpretation, raster, Step(feedback, 0, 0.4))
    if vector is not None and vector.parent == parent:
        _write_polygons(interpretation, raster, folder / vector.name, Step(feedback, 0.4, 0.95))
    if report is not None and report.parent == parent:
        write_report(run, interpretation, folder / report.name, Step(feedback, 0.95, 1))


def few_enough_for_polygons(interpretation: Interpretation) -> bool:
    """Return whether polygons of a map are written without being asked for."""
    return interpretation.scene.grid.pixels <= _MOST_PIXELS_AS_POLYGONS


def _check_targets(run: Path, raster: Path, vector: Path | None, report: Path | None) -> None:
    for target in filter(None, (raster, vector)):
        # Windows and macOS take Clusters.tif for the same file.
        if target.parent.resolve() == run.resolve() and target.name.lower() in (CLUSTERS, CLUSTERS + ".aux.xml"):
            raise RunFolderError(f"{target} is the run's own raster of clusters. Choose another name for the map.")
    if report is not None and report.suffix.lower() not in _REPORT_SUFFIXES:
        raise RunFolderError(f"{report} must end in .html, which is what the report is.")


def _write_polygons(interpretation: Interpretation, raster: Path, target: Path, feedback: Feedback) -> None:
    feedback.text("Writing the land-cover polygons…")
    write_polygons(raster, target, interpretation.class_summaries(), feedback)


def _write_raster(run: Path, interpretation: Interpretation, target: Path, feedback: Feedback) -> None:
    feedback.text("Writing the land-cover raster…")
    codes = codes_by_cluster(interpretation.legend, max(interpretation.clusters))
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
            *_inputs(scene),
            *(f"Assumed: {note}" for note in scene.notes),
            *(f"{entry.when} {entry.what}" for entry in interpretation.history),
            *labels,
        ],
        licence=_SENTINEL_LICENCE,
        attribution=" ".join(filter(None, (_SENTINEL_ATTRIBUTION, *_credits(interpretation)))),
        crs=authority(scene.grid),
    )


def _credits(interpretation: Interpretation) -> Iterator[str]:
    """Yield whom to credit for the reference that the map was compared with, and for its classes."""
    reference, taxonomy = interpretation.reference, interpretation.taxonomy
    if reference is not None and reference.attribution:
        yield f"Compared with: {reference.attribution}."
    if taxonomy.attribution:
        terms = f" ({taxonomy.licence})" if taxonomy.licence else ""
        yield f"Classes: {taxonomy.attribution}{terms}."


def _inputs(scene: Scene) -> Iterator[str]:
    """Yield the files' names, a line for each of several dates, and one for the elevation."""
    for number, date in enumerate(scene.dates, 1):
        which = f" of date {number}, {date.date}" if scene.others else ""
        yield f"Input{which}: {', '.join(Path(file).name for file in date.files)}"
    if scene.elevation:
        yield f"Elevation: {Path(scene.elevation).name}"
