"""The job that loads WorldCover as a layer: clipped, styled, and with whom to credit."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..agreement.editions import LICENCE, Edition
from ..agreement.tiles import pixels_under, tiles_under, world_bounds
from ..agreement.worldcover import default_cache, worldcover_reference
from ..errors import ReferenceMapError
from ..feedback import Feedback, Step
from ..labelling.exchange.transport import Transport
from ..labelling.taxonomy import load_taxonomy
from ..output.landcover import ClassSummary
from ..output.reference_map import write_reference_map
from ..output.style import LayerMetadata, StyleClass, metadata_qmd, raster_qml
from ..raster import open_raster, raising
from ..run_folder import change
from ..scene.grid import Grid, bounds_text, grid_of
from ..streaming import threads
from .common import authority, gdal_errors

# 12 × 12 degrees: a gigabyte or two to fetch.
_MOST_TILES = 16


@dataclass(frozen=True)
class Loaded:
    """WorldCover as a file: its edition, its classes, and how many pixels have none."""

    path: Path
    edition: Edition
    classes: tuple[ClassSummary, ...]
    without_data: int


def grid_of_raster(raster: str) -> Grid:
    """Return the grid of a raster, on which WorldCover is laid by nearest neighbour."""
    with raising():
        return grid_of(open_raster(raster))


def grid_of_extent(bounds: tuple[float, float, float, float], crs: str, edition: Edition) -> Grid:
    """Return the grid of WorldCover's own pixels, in degrees, under xmin, ymin, xmax, ymax of a coordinate system.

    Raises ReferenceMapError without one, and for ground that would take hours to fetch.
    """
    if not crs:
        raise ReferenceMapError("EXTENT has no coordinate system. Write it as xmin,xmax,ymin,ymax [EPSG:4326].")
    try:
        with raising():
            world = world_bounds(bounds, crs)
    except RuntimeError as error:
        raise ReferenceMapError(f"EXTENT {bounds_text(bounds, crs)} is nowhere on Earth: {error}.") from error
    if len(tiles := tiles_under(world, edition)) > _MOST_TILES:
        raise ReferenceMapError(
            f"EXTENT covers {len(tiles)} tiles of 3 × 3 degrees, of which at most {_MOST_TILES} are loaded at once. "
            "Choose a smaller one."
        )
    return pixels_under(world)


def load_worldcover(
    grid: Grid,
    edition: Edition,
    base_url: str,
    target: Path,
    feedback: Feedback,
    transport: Transport | None = None,
) -> Loaded:
    """Write WorldCover on a grid as a GeoTIFF, styled, with attribution and licence inside and beside it.

    Where it comes from is as in compare_run. Raises ReferenceMapError where there is none, Cancelled.
    """
    taxonomy = load_taxonomy(None)
    with threads() as executor, gdal_errors(target.parent), change(target.parent) as folder:
        file = folder / target.name
        with worldcover_reference(grid, edition, base_url, default_cache(), feedback, transport) as mosaic:
            classes = write_reference_map(
                mosaic, grid, file, taxonomy, _metadata(edition), executor, Step(feedback, 0.1, 1)
            )
        styles = [StyleClass(entry.code, entry.name, entry.colour) for entry in classes]
        file.with_suffix(".qml").write_text(raster_qml(styles), encoding="utf-8")
        file.with_suffix(".qmd").write_text(metadata_qmd(_layer_metadata(edition, grid)), encoding="utf-8")
    blank = grid.pixels - sum(entry.pixels for entry in classes)
    if blank:
        feedback.text(f"{blank:,} of {grid.pixels:,} pixels have no data in {edition.name}.")
    return Loaded(target, edition, classes, blank)


def _metadata(edition: Edition) -> dict[str, str]:
    """Return what the file itself says, under the names that the product's own tiles use."""
    return {
        "title": f"{edition.name}, clipped",
        "copyright": edition.attribution,
        "license": LICENCE,
        "reference": f"https://doi.org/{edition.doi}",
        # TIFF 6.0 allows nothing but ASCII there.
        "TIFFTAG_COPYRIGHT": edition.attribution.replace("©", "(c)"),
    }


def _layer_metadata(edition: Edition, grid: Grid) -> LayerMetadata:
    return LayerMetadata(
        title=edition.name,
        abstract=(
            f"Land cover of {edition.year} at 10 m after ESA WorldCover, clipped. The product is right in "
            f"{100 * edition.accuracy:.1f} % of cases, after its validation report. doi:{edition.doi}"
        ),
        lineage=[f"Clipped from the tiles of {edition.name}, pixels by nearest neighbour"],
        licence=LICENCE,
        attribution=edition.attribution,
        crs=authority(grid),
    )
