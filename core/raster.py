"""Rasters through GDAL, opened and read the one way that the core uses.

GDAL's Python bindings either return None or raise, as a setting of the whole process says (of the thread
from 3.7 on). The core raises inside `raising()` and leaves the setting as it found it, because other
plugins live in the same process.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from .errors import SceneError
from .feedback import Feedback, stop_if_cancelled

_MODULES = (gdal, ogr, osr)
_lock = threading.Lock()
_depth = 0
_before: tuple[bool, ...] = ()


def _enter_process_wide() -> None:
    global _depth, _before
    with _lock:
        if _depth == 0:
            _before = tuple(bool(module.GetUseExceptions()) for module in _MODULES)
            for module in _MODULES:
                module.UseExceptions()
        _depth += 1


def _leave_process_wide() -> None:
    global _depth
    with _lock:
        _depth -= 1
        if _depth == 0:
            # In the reverse order: GDAL keeps their error handlers as a stack.
            for module, used in reversed(tuple(zip(_MODULES, _before))):
                if not used:
                    module.DontUseExceptions()


@contextmanager
def raising() -> Iterator[None]:
    """Let GDAL raise RuntimeError, quietly, inside the block; put its setting back after it."""
    with ExitStack() as stack:
        if hasattr(gdal, "ExceptionMgr"):
            for module in _MODULES:
                stack.enter_context(module.ExceptionMgr(useExceptions=True))
        else:
            _enter_process_wide()
            stack.callback(_leave_process_wide)
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        stack.callback(gdal.PopErrorHandler)
        yield


def open_raster(name: str) -> gdal.Dataset:
    """Open a raster for reading, raising SceneError that names the file and says why it cannot be read."""
    try:
        return gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    except RuntimeError as error:
        raise SceneError(_why_unreadable(name, str(error))) from error


@contextmanager
def reading(name: str) -> Iterator[None]:
    """Turn GDAL's complaint about what is read inside the block into a SceneError that names the file."""
    try:
        yield
    except RuntimeError as error:
        reason = str(error).rstrip(".")
        raise SceneError(f"{name} is damaged or cut off: {reason}. Fetch or export it again.") from error


def _why_unreadable(name: str, message: str) -> str:
    if name.startswith(("/vsi", "<")) or "://" in name:
        return f"{name[:200]} cannot be read: {message}"
    try:
        return _why_file_unreadable(Path(name), message)
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return f"{name} does not exist. Check the path."
    except OSError as error:
        return f"{name} cannot be read: {error.strerror}. Check the path and your rights to read it."


def _why_file_unreadable(name: Path, message: str) -> str:
    if name.is_dir():
        return (
            f"{name} is a folder without Sentinel-2 band files (…_B02_10m.jp2, B02.tif). Choose the "
            "product's folder, or the image files themselves."
        )
    with name.open("rb") as stream:
        head = stream.read(512).lstrip().lower()
    if not head:
        return f"{name} is empty. Fetch or export it again."
    if head.startswith((b"<!doctype html", b"<html")):
        return f"{name} is a web page, not a raster: the download was refused or redirected. Fetch it again."
    return f"{name} cannot be read as a raster: {message}. Choose an image file, such as GeoTIFF or JPEG 2000."


def read_bands(
    dataset: gdal.Dataset, numbers: Sequence[int], column: int, row: int, width: int, height: int, step: int = 1
) -> np.ndarray:
    """Read bands of one window as (bands, height, width) in their common type, in one call to GDAL.

    A step above 1 reads the middle one of every step × step pixels, or what stands for them in the overviews,
    as (bands, height // step, width // step).
    """
    types = {dataset.GetRasterBand(number).DataType for number in numbers}
    kind = types.pop()
    for other in types:
        kind = gdal.DataTypeUnion(kind, other)
    columns, rows = width // step, height // step
    window = (column, row, columns * step, rows * step)
    buffer = dataset.ReadRaster(*window, columns, rows, buf_type=kind, band_list=list(numbers))
    return np.frombuffer(buffer, _numpy_type(kind)).reshape(len(numbers), rows, columns)


_NUMPY_TYPES = {
    gdal.GDT_Byte: np.uint8,
    gdal.GDT_UInt16: np.uint16,
    gdal.GDT_Int16: np.int16,
    gdal.GDT_UInt32: np.uint32,
    gdal.GDT_Int32: np.int32,
    gdal.GDT_Float32: np.float32,
    gdal.GDT_Float64: np.float64,
}


def _numpy_type(kind: int) -> np.dtype:
    if kind not in _NUMPY_TYPES:
        raise SceneError(
            f"Pixels of type {gdal.GetDataTypeName(kind)} are not supported. Convert the raster to "
            "UInt16 or Float32 first."
        )
    return np.dtype(_NUMPY_TYPES[kind])


@contextmanager
def writing(dataset: gdal.Dataset) -> Iterator[gdal.Dataset]:
    """Lend a dataset to write to and close it, so that what could not be written raises RuntimeError here.

    After an error in the block it is closed without a word: its file is about to be dropped.
    """
    try:
        yield dataset
    except BaseException:
        with suppress(RuntimeError):
            _close(dataset)
        raise
    _close(dataset)


def _close(dataset: gdal.Dataset) -> None:
    """Close a dataset; before GDAL 3.8 that is left to the last reference, but all pixels are written out."""
    if not hasattr(dataset, "Close"):
        dataset.FlushCache()
        return
    # A Close that raises forgets that it freed the dataset, and the destructor frees it again.
    with gdal.ExceptionMgr(useExceptions=False):
        gdal.ErrorReset()
        if dataset.Close() != gdal.CE_None:
            raise RuntimeError(gdal.GetLastErrorMsg() or "the file could not be closed")


@contextmanager
def cancellable(feedback: Feedback) -> Iterator[Callable[[float, str, object], int]]:
    """Lend the callback of a long GDAL function; raise Cancelled when the user stopped it by that."""

    def progress(share: float, message: str, data: object) -> int:
        feedback.progress(share)
        return 0 if feedback.cancelled() else 1

    try:
        yield progress
    except RuntimeError:
        stop_if_cancelled(feedback)
        raise


def require_whole(path: Path) -> None:
    """Raise RuntimeError when a block of a GeoTIFF lies beyond the end of its file.

    On a full disk GDAL does not always report the last of its writes as failed. The file must be closed.
    """
    dataset, size = open_raster(str(path)), path.stat().st_size
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        width, height = band.GetBlockSize()
        for row in range(-(-dataset.RasterYSize // height)):
            for column in range(-(-dataset.RasterXSize // width)):
                offset = int(band.GetMetadataItem(f"BLOCK_OFFSET_{column}_{row}", "TIFF") or 0)
                length = int(band.GetMetadataItem(f"BLOCK_SIZE_{column}_{row}", "TIFF") or 0)
                if not length or offset + length > size:
                    raise RuntimeError(f"{path.name} was not written whole")


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """Return the coordinate system with x before y, whatever its authority says."""
    with raising():
        reference = osr.SpatialReference()
        reference.ImportFromWkt(wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference
