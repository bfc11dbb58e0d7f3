"""GDAL, opened and read the one way: errors that name the file, and a setting that is left as it was found."""

import os
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.raster import open_raster, raising, read_bands, reading, spatial_reference, writing
from landcover_interpreter.tests.scenes import crs_wkt, write_raster
from osgeo import gdal, ogr, osr

MODULES = (gdal, ogr, osr)
MISSING = "/nowhere/at/all.tif"
CONFTEST = Path(__file__).parents[1] / "conftest.py"


def settings():
    return tuple(bool(module.GetUseExceptions()) for module in MODULES)


def use(wanted):
    """Set the modules; GDAL before 3.7 lets them go only in the reverse of the order in which they were set."""
    while any(settings()):
        for module in MODULES:
            with suppress(RuntimeError):
                module.DontUseExceptions()
    for module, on in zip(MODULES, wanted):
        if on:
            module.UseExceptions()
    return settings()


@pytest.fixture(params=[(False,) * 3, (True,) * 3, (True, False, True), (False, True, False)], ids=str)
def found(request):
    """The process's setting of exceptions as some other plugin left it."""
    before = settings()
    yield use(request.param)
    use(before)


def open_fails_by(module_setting):
    """Return whether GDAL behaves as its setting says, outside of our block."""
    with quiet():
        if not module_setting:
            return gdal.Open(MISSING) is None
        with pytest.raises(RuntimeError):
            gdal.Open(MISSING)
        return True


@contextmanager
def quiet():
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    yield
    gdal.PopErrorHandler()


def test_gdal_raises_inside_and_is_left_as_found(found):
    with raising():
        with pytest.raises(RuntimeError, match=r"all\.tif"):
            gdal.Open(MISSING)
        assert settings() == (True, True, True)
    assert settings() == found
    assert open_fails_by(found[0])


def test_the_setting_survives_nesting_and_errors(found):
    with pytest.raises(ZeroDivisionError), raising(), raising():
        raise ZeroDivisionError
    assert settings() == found
    with raising():
        with raising():
            pass
        with pytest.raises(RuntimeError):
            ogr.CreateGeometryFromWkt("POLYGON((")
    assert settings() == found
    assert open_fails_by(found[0])


def test_the_setting_survives_threads_that_come_and_go(found):
    start = threading.Barrier(8)

    def work(number):
        start.wait()
        raised = 0
        for _ in range(50):
            with raising():
                try:
                    gdal.Open(MISSING)
                except RuntimeError:
                    raised += 1
        return raised

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(8))) == [50] * 8
        after = list(pool.map(lambda _: settings(), range(8)))
    assert settings() == found
    assert set(after) == {found}
    assert open_fails_by(found[0])


def test_the_handler_of_another_plugin_hears_nothing_from_us_and_its_own_errors_again_afterwards():
    heard = []
    before = settings()
    use((False,) * 3)
    gdal.PushErrorHandler(lambda kind, number, message: heard.append(message))
    try:
        with raising(), pytest.raises(RuntimeError):
            gdal.Open(MISSING)
        assert heard == []
        gdal.Open(MISSING)
    finally:
        gdal.PopErrorHandler()
        use(before)
    assert len(heard) == 1
    assert MISSING in heard[0]


def complaint(name):
    with raising(), pytest.raises(SceneError) as caught:
        open_raster(str(name))
    assert str(name) in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("name", ["not there.tif", "kein Ordner/ä 雪.tif", "nul\0byte.tif"])
def test_a_missing_file_is_named(tmp_path, name):
    assert "does not exist" in complaint(tmp_path / name)


def test_a_path_through_a_file_does_not_exist(tmp_path):
    (tmp_path / "file").write_text("x")
    assert "does not exist" in complaint(tmp_path / "file" / "scene.tif")


def test_a_name_too_long_for_the_file_system_is_no_crash(tmp_path):
    complaint(tmp_path / ("x" * 300 + ".tif"))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "empty"),
        (b"\n <!DOCTYPE html><html><body>403 Forbidden</body></html>", "web page"),
        (b"<HTML><HEAD><TITLE>Sign in</TITLE></HEAD></HTML>", "web page"),
        (b"<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>", "cannot be read as a raster"),
        (b"just some words\nand no image\n", "cannot be read as a raster"),
        (b"II*\0\x08\0\0\0", "cannot be read as a raster"),
    ],
    ids=["empty", "html", "upper-case html", "xml", "text", "eight bytes of a TIFF"],
)
def test_a_file_that_is_no_raster_is_named_with_what_it_is(tmp_path, content, why):
    path = tmp_path / "Szene für ä.tif"
    path.write_bytes(content)
    assert why in complaint(path)


def test_a_folder_is_named(tmp_path):
    assert "folder without Sentinel-2 band files" in complaint(tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="rights of another user are a matter of POSIX")
def test_a_file_that_may_not_be_read_is_named(tmp_path):
    path = write_raster(tmp_path / "secret.tif", np.ones((1, 4, 4), np.uint16))
    path.chmod(0)
    root = os.geteuid() == 0
    if root:  # who may read everything
        os.seteuid(65534)
    try:
        assert "rights" in complaint(path)
    finally:
        if root:
            os.seteuid(0)


def test_bands_come_in_the_order_asked_for_from_the_window_asked_for(tmp_path):
    bands = np.arange(3 * 20 * 30, dtype=np.uint16).reshape(3, 20, 30)
    path = write_raster(tmp_path / "a.tif", bands)
    with raising():
        values = read_bands(open_raster(str(path)), (3, 1), 7, 4, 11, 9)
    assert values.dtype == np.uint16
    np.testing.assert_array_equal(values, bands[[2, 0], 4:13, 7:18])


@pytest.mark.parametrize(
    ("first", "second", "common"),
    [
        (np.uint16, np.int16, np.int32),
        (np.uint8, np.uint16, np.uint16),
        (np.int16, np.float32, np.float32),
        (np.uint32, np.float64, np.float64),
    ],
)
def test_bands_of_two_types_come_in_one_that_holds_both(tmp_path, first, second, common):
    values = [np.full((1, 4, 5), np.iinfo(first).max, first), np.full((1, 4, 5), -7).astype(second)]
    paths = [str(write_raster(tmp_path / f"{i}.tif", bands)) for i, bands in enumerate(values)]
    stack = gdal.BuildVRT(str(tmp_path / "both.vrt"), paths, separate=True)
    stack.FlushCache()
    with raising():
        read = read_bands(open_raster(str(tmp_path / "both.vrt")), (1, 2), 0, 0, 5, 4)
    assert read.dtype == common
    np.testing.assert_array_equal(read[0], values[0][0].astype(common))
    np.testing.assert_array_equal(read[1], values[1][0].astype(common))


@pytest.mark.parametrize("kind", [np.complex64, np.complex128])
def test_complex_pixels_are_refused_with_their_type(tmp_path, kind):
    path = write_raster(tmp_path / "slc.tif", np.full((2, 4, 4), 1 + 2j, kind))
    with raising(), pytest.raises(SceneError, match=r"CFloat(32|64).*Convert"):
        read_bands(open_raster(str(path)), (1, 2), 0, 0, 4, 4)


def test_what_breaks_while_reading_is_told_of_the_file():
    expected = r"^b04\.tif is damaged or cut off: strip 7\. Fetch"
    with pytest.raises(SceneError, match=expected) as caught, reading("b04.tif"):
        raise RuntimeError("strip 7.")
    assert isinstance(caught.value.__cause__, RuntimeError)


def test_what_was_written_is_on_disk_when_the_block_ends(tmp_path):
    path, values = tmp_path / "a.tif", np.arange(64, dtype=np.uint8).reshape(8, 8)
    with raising():
        with writing(gdal.GetDriverByName("GTiff").Create(str(path), 8, 8)) as dataset:
            dataset.GetRasterBand(1).WriteArray(values)
        np.testing.assert_array_equal(gdal.Open(str(path)).ReadAsArray(), values)
    assert dataset is not None  # a reference that is still held does not keep the file open


def test_an_error_while_writing_is_the_one_that_is_raised(tmp_path):
    created = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 8, 8)
    with pytest.raises(ZeroDivisionError), raising(), writing(created) as dataset:
        dataset.GetRasterBand(1).Fill(1)
        raise ZeroDivisionError


@pytest.mark.skipif(sys.platform == "win32", reason="file sizes are limited by POSIX")
def test_what_the_disk_does_not_take_at_the_end_is_raised(tmp_path):
    """In a process of its own, because the limit would hold for all that this one writes."""
    code = """
import resource, runpy, sys
runpy.run_path(sys.argv[1])
from landcover_interpreter.core.raster import raising, writing
from osgeo import gdal
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
with raising():
    try:
        with writing(gdal.GetDriverByName("GTiff").Create(sys.argv[2], 500, 500)) as dataset:
            dataset.GetRasterBand(1).Fill(1)
    except RuntimeError as error:
        print("raised", error)
"""
    command = [sys.executable, "-c", code, str(CONFTEST), str(tmp_path / "a.tif")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.startswith("raised")


def test_coordinates_are_x_before_y():
    degrees = spatial_reference(crs_wkt(4326))
    metres = spatial_reference(crs_wkt(32633))
    x, y, _ = osr.CoordinateTransformation(degrees, metres).TransformPoint(15.0, 48.0)
    assert (round(x), round(y / 1000)) == (500_000, 5316)
