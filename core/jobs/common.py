"""What the jobs share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import RunFolderError
from ..interpretation import Interpretation, load_interpretation
from ..scene.grid import Grid


@contextmanager
def gdal_errors(run: Path) -> Iterator[None]:
    """Turn what GDAL could not write or read in mid-job into an error that names the run folder."""
    try:
        yield
    except RuntimeError as error:
        if isinstance(error, NotImplementedError):
            raise
        raise RunFolderError(
            f"{run}: reading or writing a raster failed: {error}. Check the disk's free space and the input files."
        ) from error


def load_again(run: Path, found: Interpretation) -> Interpretation:
    """Read a run of which `found` is known, with the labels that it has by now.

    Raises RunFolderError where the clusters are others: what is known of `found` is not true of those.
    """
    now = load_interpretation(run)
    if now.profiles != found.profiles:
        raise RunFolderError(
            f"The clusters of {run} were changed by another program meanwhile. Open the run folder again, or start "
            "this step again."
        )
    return now


def authority(grid: Grid) -> str:
    """Return the authority's id of a grid's coordinate system, as EPSG:32633; '' where it has none."""
    if not grid.crs or not grid.reference.GetAuthorityCode(None):
        return ""
    return f"{grid.reference.GetAuthorityName(None)}:{grid.reference.GetAuthorityCode(None)}"
