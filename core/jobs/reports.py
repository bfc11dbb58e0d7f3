"""The jobs that write reports: of a run, and of any map that was compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..agreement.assessment import Assessment
from ..agreement.contingency import Contingency
from ..agreement.labelling import Labelling
from ..agreement.report import ReferenceMap
from ..assessing import assess_run, legend_on, table_of_run
from ..estimating import points_of
from ..feedback import Feedback, Step
from ..interpretation import Interpretation
from ..labelling.counting.legend import codes_by_cluster
from ..labelling.taxonomy import load_taxonomy
from ..output.landcover import ClassSummary
from ..report.comparison_pictures import draw_comparison
from ..report.evidence import exhibits_of
from ..report.map_picture import MapCells, draw_map, read_cells
from ..report.page import map_report_page, report_page
from ..report.subject import MapSubject, Subject
from ..report.versions import versions
from ..run_folder import CLUSTERS
from ..scene.grid import Grid


def write_report(run: Path, interpretation: Interpretation, target: Path, feedback: Feedback) -> None:
    """Write the report of a run's interpretation as one HTML file; the same run gives the same bytes."""
    feedback.text("Writing the report…")
    cells = read_cells(run / CLUSTERS, interpretation.scene.grid, Step(feedback, 0, 0.7))
    exhibits = exhibits_of(run, interpretation, Step(feedback, 0.7, 1))
    subject = Subject(interpretation, _map_of(run, interpretation, cells), versions(), exhibits)
    target.write_bytes(report_page(subject).encode("utf-8"))


def _map_of(run: Path, interpretation: Interpretation, cells: MapCells) -> MapSubject:
    """Return a run's map, with the figures and the pictures of its comparison."""
    codes = codes_by_cluster(interpretation.legend, max(interpretation.clusters))
    taxonomy, table = interpretation.taxonomy, table_of_run(run, interpretation)
    return MapSubject(
        interpretation.scene.name,
        interpretation.class_summaries(),
        taxonomy,
        draw_map(cells, interpretation.scene.grid, codes, taxonomy),
        interpretation.reference,
        table and assess_run(interpretation, table, sample=points_of(run, interpretation)),
        table and draw_comparison(cells, table, legend_on(table, interpretation)),
    )


@dataclass(frozen=True)
class ComparedMap:
    """A map that is no run's, and what its comparison found: counts, the values' classes, figures, the reference.

    `pixels` are how many pixels each value of the map has.
    """

    raster: Path
    grid: Grid
    table: Contingency
    labelling: Labelling
    assessment: Assessment
    reference: ReferenceMap
    pixels: Mapping[int, int]


def pixels_of(table: Contingency) -> Mapping[int, int]:
    """Return how many pixels each value of a map has that was compared with another one."""
    return dict(zip(table.clusters, (table.counts.sum(axis=1) + table.without_reference).tolist()))


def write_map_report(compared: ComparedMap, target: Path, feedback: Feedback) -> None:
    """Write the report on any map that was compared as one HTML file."""
    feedback.text("Writing the report…")
    table, labelling, worldcover = compared.table, compared.labelling, load_taxonomy(None)
    cells = read_cells(compared.raster, compared.grid, feedback)
    codes = np.zeros(max(int(cells.values.max()), *compared.pixels) + 1, np.uint8)
    codes[list(table.clusters)] = labelling.mapped
    subject = MapSubject(
        compared.raster.name,
        _classes(compared),
        worldcover,
        draw_map(cells, compared.grid, codes, worldcover),
        compared.reference,
        compared.assessment,
        draw_comparison(cells, table, labelling),
    )
    target.write_bytes(map_report_page(subject).encode("utf-8"))


def _classes(compared: ComparedMap) -> tuple[ClassSummary, ...]:
    """Return the classes of a map by falling area."""
    area_m2, total = compared.grid.pixel_area_m2(), sum(compared.pixels.values())
    codes = dict(zip(compared.table.clusters, compared.labelling.mapped))
    found = []
    for entry in load_taxonomy(None).classes:
        members = tuple(value for value in compared.pixels if codes.get(value, value) == entry.code)
        if members:
            pixels = sum(compared.pixels[value] for value in members)
            hectares = None if area_m2 is None else pixels * area_m2 / 1e4
            found.append(ClassSummary(entry.code, entry.name, entry.colour, members, pixels, hectares, pixels / total))
    return tuple(sorted(found, key=lambda each: -each.pixels))
