"""What the jobs share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import RunFolderError


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
