"""disagreement.tif: where map and reference agree, and where not, whether a label or the clustering is to blame."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..agreement.contingency import Contingency
from ..agreement.counting import read_codes
from ..agreement.labelling import Labelling
from ..agreement.report import ReferenceMap
from ..clustering.raster import add_overviews, create_compressed, read_ids
from ..feedback import Feedback, Step
from ..raster import open_raster, raising, require_whole, writing
from ..scene.grid import Grid, Window, grid_of
from ..streaming import map_ordered
from .style import LayerMetadata, StyleClass, metadata_qmd, raster_qml

AGREES, LABELLING_ERROR, CLUSTERING_ERROR, NO_REFERENCE = 1, 2, 3, 4
# Told apart with every kind of colour vision (ColorBrewer's PuOr), and unlike any land cover.
CLASSES = (
    StyleClass(AGREES, "agrees", (214, 219, 224)),
    StyleClass(LABELLING_ERROR, "labelling error: another label would agree", (94, 60, 153)),
    StyleClass(CLUSTERING_ERROR, "clustering error: no label of the cluster would agree", (230, 97, 1)),
    StyleClass(NO_REFERENCE, "no reference", (255, 255, 255)),
)
_ROWS = 1024


@dataclass(frozen=True)
class Disagreement:
    """The reference that a layer of disagreement is drawn from, how it is recoded, and what it is called."""

    raster: str
    recoded: Mapping[int, int] | None
    named: ReferenceMap


def kinds(table: Contingency, labelling: Labelling) -> np.ndarray:
    """Return what a pixel of each cluster and reference code is, (highest cluster + 1, 256) uint8; 0 beside the map.

    A pixel agrees where the reference has its cluster's label, is a labelling error where it has the class that most
    of the cluster has, and a clustering error otherwise. Where the label is not the best one, labelling errors are
    thus more than an override wins: it loses the pixels that agree now.
    """
    found = np.zeros((max(table.clusters) + 1, 256), np.uint8)
    for row, cluster in enumerate(table.clusters):
        found[cluster] = NO_REFERENCE
        if labelling.comparable[row]:
            found[cluster, list(table.codes)] = CLUSTERING_ERROR
            if table.counts[row].any():
                found[cluster, table.codes[int(table.counts[row].argmax())]] = LABELLING_ERROR
            if labelling.mapped[row] in table.codes:
                found[cluster, labelling.mapped[row]] = AGREES
    return found


def write_disagreement(
    clusters: Path,
    layer: Disagreement,
    table: Contingency,
    labelling: Labelling,
    target: Path,
    executor: Executor,
    feedback: Feedback,
) -> None:
    """Write the layer on the clusters' grid in one streamed pass, with colours, names, style and metadata."""
    with raising():
        grid = grid_of(open_raster(str(clusters)))
    windows = [Window(0, row, grid.width, min(_ROWS, grid.height - row)) for row in range(0, grid.height, _ROWS)]
    job = partial(_kind_of_window, str(clusters), layer, grid, kinds(table, labelling))
    with raising(), writing(create_compressed(target, grid, np.uint8)) as dataset:
        parts = map_ordered(job, windows, executor, Step(feedback, 0, 0.9))
        for window, part in zip(windows, parts):
            dataset.GetRasterBand(1).WriteArray(part, 0, window.row)
            dataset.FlushCache()
    with raising():
        require_whole(target)
    _describe(target)
    add_overviews(target, Step(feedback, 0.9, 1))
    target.with_suffix(".qml").write_text(raster_qml(CLASSES), encoding="utf-8")
    target.with_suffix(".qmd").write_text(metadata_qmd(_metadata(layer.named)), encoding="utf-8")


def _kind_of_window(clusters: str, layer: Disagreement, grid: Grid, found: np.ndarray, window: Window) -> np.ndarray:
    codes = read_codes(layer.raster, grid, window, layer.recoded)
    return found[read_ids(clusters, window), codes]


def _describe(path: Path) -> None:
    with raising(), writing(gdal.Open(str(path), gdal.GA_Update)) as dataset:
        band = dataset.GetRasterBand(1)
        table, names = gdal.ColorTable(), ["no data"]
        for kind in CLASSES:
            table.SetColorEntry(kind.code, (*kind.colour, 255))
            names.append(kind.label)
        band.SetRasterColorTable(table)
        band.SetCategoryNames(names)
        band.SetDescription("disagreement")


def _metadata(named: ReferenceMap) -> LayerMetadata:
    return LayerMetadata(
        title="Disagreement of map and reference",
        abstract=(
            f"Where the map agrees with {Path(named.name).name}, and where it does not, whether another label of the "
            "cluster would (labelling error) or none (clustering error). The reference has errors of its own."
        ),
        lineage=[],
        licence="",
        attribution=named.attribution,
        crs="",
    )
