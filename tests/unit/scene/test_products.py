"""Files of 10, 20 and 60 m on the finest grid, product folders, and anything else that GDAL opens."""

import os
import zipfile

import numpy as np
import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.raster import raising
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.products import open_stack, read_stack
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from osgeo import gdal

ROLES = ("B02", "B03", "B04", "B08")
EAST, NORTH = 500_000, 5_400_000


def random_band(height, width, seed):
    return np.random.default_rng(seed).integers(200, 4000, (1, height, width)).astype(np.uint16)


def repeated(band, times):
    return np.repeat(np.repeat(band[0], times, axis=0), times, axis=1)


def read(files, window=None):
    with raising():
        stack = read_stack([str(file) for file in files])
        dataset = open_stack(stack.files)
        window = window or Window(0, 0, stack.grid.width, stack.grid.height)
        values = dataset.ReadAsArray(window.column, window.row, window.width, window.height)
    return stack, values


@pytest.fixture
def three_sizes(tmp_path):
    """Two files of 10 m, one of 20 m, one of 60 m, one of 20 m that begins elsewhere and reaches further."""
    folder = tmp_path / "Müller & Söhne's <Äcker> 雪"
    folder.mkdir()
    written, expected = [], []
    for name, band, size, times, origin in (
        ("S_B03_10m.tif", random_band(60, 84, 1), 10, 1, (EAST, NORTH)),
        ("S_B04_10m.tif", random_band(60, 84, 2), 10, 1, (EAST, NORTH)),
        ("S_B8A_20m.tif", random_band(30, 42, 3), 20, 2, (EAST, NORTH)),
        ("S_B01_60m.tif", random_band(10, 14, 4), 60, 6, (EAST, NORTH)),
    ):
        written.append(write_raster(folder / name, band, pixel_m=size, origin=origin))
        expected.append(repeated(band, times))
    shifted = random_band(40, 50, 5)
    written.append(write_raster(folder / "S_B11_20m.tif", shifted, pixel_m=20, origin=(EAST - 50, NORTH + 70)))
    expected.append(repeated(shifted, 2)[7:67, 5:89])
    return written, np.array(expected)


def test_coarser_files_are_repeated_onto_the_finest_grid(three_sizes):
    files, expected = three_sizes
    stack, values = read(files)
    assert stack.grid.geotransform == (EAST, 10, 0, NORTH, 0, -10)
    assert stack.notes == ()
    np.testing.assert_array_equal(values, expected)


def test_every_window_of_a_stack_holds_what_the_whole_holds(three_sizes):
    files, expected = three_sizes
    chance = np.random.default_rng(8)
    for _ in range(120):
        column, row = int(chance.integers(0, 83)), int(chance.integers(0, 59))
        width, height = int(chance.integers(1, 85 - column)), int(chance.integers(1, 61 - row))
        _, values = read(files, Window(column, row, width, height))
        np.testing.assert_array_equal(values, expected[:, row : row + height, column : column + width])


def test_the_order_of_the_files_numbers_the_bands_and_any_of_them_may_be_the_finest(three_sizes):
    files, expected = three_sizes
    stack, values = read(files[::-1])
    assert [label.file for label in stack.labels] == [str(file) for file in files[::-1]]
    np.testing.assert_array_equal(values, expected[::-1])


def test_a_stack_writes_nothing(three_sizes):
    files, _ = three_sizes
    folder = files[0].parent
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    folder.chmod(0o555)
    try:
        stack, _ = read(files)
        with raising():
            dataset = open_stack(stack.files)
            assert dataset.GetDriver().ShortName == "VRT"
            assert set(dataset.GetFileList()) == {str(file) for file in files}
    finally:
        folder.chmod(0o755)
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_only_ground_that_all_files_cover_is_used(tmp_path):
    """Pixels outside a file would come as 0, which is no reflectance."""
    fine, coarse = random_band(60, 84, 1), random_band(20, 25, 2)
    files = [
        write_raster(tmp_path / "B03.tif", fine),
        write_raster(tmp_path / "B11.tif", coarse, pixel_m=20, origin=(EAST + 100, NORTH - 40)),
    ]
    stack, values = read(files)
    assert stack.grid.geotransform == (EAST + 100, 10, 0, NORTH - 40, 0, -10)
    np.testing.assert_array_equal(values, [fine[0, 4:44, 10:60], repeated(coarse, 2)])
    assert stack.notes == (
        "The band files do not cover the same ground: only their common part is used, 50 × 40 of 84 × 60 pixels.",
    )


def test_a_pixel_belongs_to_a_file_that_covers_its_centre(tmp_path):
    """A 60 m file seldom ends where a 10 m one does."""
    files = [
        write_raster(tmp_path / "B03.tif", random_band(62, 85, 1)),
        write_raster(tmp_path / "B01.tif", random_band(10, 14, 2), pixel_m=60, origin=(EAST + 4, NORTH - 4)),
    ]
    stack, _ = read(files)
    assert stack.grid.geotransform == (EAST, 10, 0, NORTH, 0, -10)
    assert (stack.grid.width, stack.grid.height) == (84, 60)
    files[1] = write_raster(tmp_path / "B01.tif", random_band(10, 14, 2), pixel_m=60, origin=(EAST + 6, NORTH - 6))
    stack, _ = read(files)
    assert stack.grid.geotransform == (EAST + 10, 10, 0, NORTH - 10, 0, -10)
    assert (stack.grid.width, stack.grid.height) == (84, 60)


def test_no_data_scale_and_names_of_single_files_are_kept(tmp_path):
    band = random_band(6, 8, 1)
    band[0, 2, 3] = 65535
    files = []
    for role in ROLES:
        path = write_raster(tmp_path / f"{role}.tif", band, names=[f"{role} of 2023"], nodata=65535)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.GetRasterBand(1).SetScale(2e-5)
        dataset.GetRasterBand(1).SetOffset(-0.25)
        del dataset
        files.append(str(path))
    scene = open_scene(SceneRequest(tuple(files)))
    assert scene.roles_from == "band descriptions"
    assert {(b.scale, b.offset, b.nodata) for b in scene.bands} == {(2e-5, -0.25, 65535.0)}
    with raising():
        _, valid = scene.read_values(Window(0, 0, 8, 6))
    np.testing.assert_array_equal(valid, band[0] != 65535)


def test_a_file_that_was_written_anew_is_seen_as_it_is_now(tmp_path):
    files = [write_raster(tmp_path / "B03.tif", random_band(60, 84, 1)), tmp_path / "B11.tif"]
    write_raster(files[1], random_band(30, 42, 2), pixel_m=20)
    read(files)
    files[1].unlink()
    later = random_band(60, 84, 3)
    write_raster(files[1], later)
    os.utime(files[1], (2_000_000_000, 2_000_000_000))
    _, values = read(files)
    np.testing.assert_array_equal(values[1], later[0])


def jp2(path, band, pixel_m):
    """Write JPEG 2000 without loss, as products do; GeoTIFF where GDAL cannot."""
    path.parent.mkdir(parents=True, exist_ok=True)
    driver = gdal.GetDriverByName("JP2OpenJPEG")
    if driver is None:
        return write_raster(path.with_suffix(".tif"), band, pixel_m=pixel_m)
    source = gdal.Open(str(write_raster(path.with_suffix(".tmp"), band, pixel_m=pixel_m)))
    driver.CreateCopy(str(path), source, options=["QUALITY=100", "REVERSIBLE=YES"])
    path.with_suffix(".tmp").unlink()
    return path


MTD = """<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">
 <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
 <QUANTIFICATION_VALUES_LIST>
  <BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
  <AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>
 </QUANTIFICATION_VALUES_LIST>{offsets}
</n1:Level-2A_User_Product>"""
OFFSETS = """
 <BOA_ADD_OFFSET_VALUES_LIST>
  <BOA_ADD_OFFSET band_id="0">-1000</BOA_ADD_OFFSET>
  <BOA_ADD_OFFSET band_id="1">-1000</BOA_ADD_OFFSET>
 </BOA_ADD_OFFSET_VALUES_LIST>"""

LATE = MTD.format(baseline="05.09", offsets=OFFSETS)


def safe(parent, baseline="N0509", mtd=LATE, brighten=0.0):
    """Write a product in the layout of L2A; brightened, it has no dark pixel that would show the offset."""
    product = parent / f"S2B_MSIL2A_20230820T100029_{baseline}_R122_T33UWP_20230820T130859.SAFE"
    granule = product / "GRANULE" / "L2A_T33UWP_A033713_20230820T100508"
    image = granule / "IMG_DATA"
    roles = ("B02", "B03", "B04", "B08", "B05", "B11", "B8A")
    values = digital_numbers(ground(roles, 60, 84) + brighten, 1000)
    for role, band in zip(roles, values):
        sizes = (10, 20) if role in ("B02", "B03", "B04") else (10,) if role == "B08" else (20,)
        for size in sizes:
            name = f"T33UWP_20230820T100029_{role}_{size}m.jp2"
            jp2(image / f"R{size}m" / name, band[None, :: size // 10, :: size // 10], size)
    jp2(image / "R10m" / "T33UWP_20230820T100029_TCI_10m.jp2", np.ones((1, 60, 84), np.uint8), 10)
    jp2(image / "R20m" / "T33UWP_20230820T100029_SCL_20m.jp2", np.full((1, 30, 42), 4, np.uint8), 20)
    jp2(image / "R60m" / "T33UWP_20230820T100029_B01_60m.jp2", 1000 + random_band(10, 14, 1), 60)
    jp2(granule / "QI_DATA" / "MSK_DETFOO_B02.jp2", np.ones((1, 60, 84), np.uint8), 10)
    jp2(granule / "QI_DATA" / "T33UWP_20230820T100029_PVI.jp2", np.ones((1, 6, 8), np.uint8), 100)
    if mtd:
        (product / "MTD_MSIL2A.xml").write_text(mtd)
    return product, dict(zip(roles, values))


def test_a_product_folder_gives_each_band_in_its_finest_version(tmp_path):
    product, values = safe(tmp_path)
    scene = open_scene(SceneRequest((str(product),)))
    assert (scene.grid.width, scene.grid.height, scene.grid.geotransform[1]) == (84, 60, 10)
    sizes = {os.path.basename(file).split("_")[2]: file.split("_")[-1][:3] for file in scene.files}  # noqa: PTH119
    assert sizes == {
        "B01": "60m",
        **dict.fromkeys(("B02", "B03", "B04", "B08"), "10m"),
        **dict.fromkeys(("B05", "B11", "B8A", "SCL"), "20m"),
    }
    assert scene.classification.path.endswith(("SCL_20m.jp2", "SCL_20m.tif"))
    with raising():
        read_values, valid = scene.read_values(Window(0, 0, 84, 60))
    found = dict(zip(scene.roles, read_values))
    np.testing.assert_array_equal(found["B04"], values["B04"])
    np.testing.assert_array_equal(found["B8A"], repeated(values["B8A"][None, ::2, ::2], 2))
    assert valid.all()


@pytest.mark.parametrize("brighten", [0.0, 0.15])
@pytest.mark.parametrize(
    ("baseline", "mtd", "offset"),
    [
        ("N0509", LATE, -0.1),
        ("renamed", LATE, -0.1),
        ("N0400", None, -0.1),
        ("renamed", MTD.format(baseline="04.00", offsets=""), -0.1),
        ("N0301", MTD.format(baseline="03.01", offsets=""), 0.0),
        ("N0300", None, 0.0),
    ],
)
def test_a_products_own_metadata_tell_its_offset_even_where_no_pixel_is_dark(tmp_path, baseline, mtd, offset, brighten):
    product, _ = safe(tmp_path, baseline, mtd, brighten)
    scene = open_scene(SceneRequest((str(product),)))
    assert {band.offset for band in scene.bands} == {offset}
    assert {band.scale for band in scene.bands} == {1e-4}
    assert any("−1000" in note or "-1000" in note for note in scene.notes) == bool(offset)


def test_files_named_band_by_band_make_a_scene_in_any_order(tmp_path):
    values = digital_numbers(ground(ROLES))
    files = [write_raster(tmp_path / f"{role}.tif", band[None]) for role, band in zip(ROLES, values)]
    for inputs in ([str(tmp_path)], [str(file) for file in (files[3], files[0], files[2], files[1])]):
        scene = open_scene(SceneRequest(tuple(inputs)))
        with raising():
            read_values, _ = scene.read_values(Window(0, 0, 80, 60))
        assert scene.roles == ROLES
        np.testing.assert_array_equal(read_values, values)
        assert scene.name == tmp_path.name


def test_a_folder_of_two_scenes_is_refused_instead_of_mixed(tmp_path):
    for date in ("20230801", "20230820"):
        for role in ROLES:
            write_raster(tmp_path / f"{date}_{role}.tif", random_band(6, 8, 1))
    with pytest.raises(SceneError, match=r"more than one scene: .*20230801_B02\.tif and .*20230820_B02\.tif"):
        open_scene(SceneRequest((str(tmp_path),)))


def refusal(*inputs):
    with pytest.raises(SceneError) as caught:
        open_scene(SceneRequest(tuple(map(str, inputs))))
    return str(caught.value)


def test_a_folder_without_bands_is_named(tmp_path):
    (tmp_path / "readme.txt").write_text("nothing here")
    write_raster(tmp_path / "result.tif", random_band(6, 8, 1))
    message = refusal(tmp_path)
    assert str(tmp_path) in message
    assert "folder without Sentinel-2 band files" in message


@pytest.mark.parametrize("inputs", [(), ("",)])
def test_no_input_is_told(inputs, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write_raster(tmp_path / "B04.tif", random_band(6, 8, 1))
    assert "No image given" in refusal(*inputs)


def test_files_that_do_not_fit_together_are_named_with_both_extents(tmp_path):
    here = write_raster(tmp_path / "B03.tif", random_band(60, 84, 1))
    there = write_raster(tmp_path / "B04.tif", random_band(60, 84, 1), origin=(EAST + 10_000, NORTH))
    message = refusal(here, there)
    assert "does not lie on the ground" in message
    assert "x 500000 … 500840" in message
    assert "x 510000 … 510840" in message
    other_zone = write_raster(tmp_path / "B05.tif", random_band(60, 84, 1), epsg=32632)
    assert "B05.tif has another coordinate system" in refusal(here, other_zone)
    without = write_raster(tmp_path / "B06.tif", random_band(60, 84, 1), epsg=None)
    assert "B06.tif has another coordinate system" in refusal(here, without)
    turn = (EAST, 8, 3, NORTH, 3, -8)
    turned = write_raster(tmp_path / "B08.tif", random_band(60, 84, 1), geotransform=turn)
    assert "B08.tif is rotated" in refusal(here, turned) or "B03.tif is rotated" in refusal(here, turned)


def test_two_coarse_files_beside_each_other_have_no_ground_in_common(tmp_path):
    files = [
        write_raster(tmp_path / "B03.tif", random_band(60, 80, 1)),
        write_raster(tmp_path / "B11.tif", random_band(30, 20, 1), pixel_m=20),
        write_raster(tmp_path / "B12.tif", random_band(30, 20, 1), pixel_m=20, origin=(EAST + 400, NORTH)),
    ]
    assert "no ground in common" in refusal(*files)


def test_files_without_georeference_make_a_stack_only_if_of_one_size(tmp_path):
    nowhere = {"epsg": None, "geotransform": (0, 1, 0, 0, 0, 1)}
    files = [write_raster(tmp_path / f"{role}.tif", random_band(60, 84, 1), **nowhere) for role in ROLES]
    scene = open_scene(SceneRequest(tuple(map(str, files))))
    assert scene.grid.crs == ""
    half = write_raster(tmp_path / "B11.tif", random_band(30, 42, 1), **nowhere)
    assert "without a georeference" in refusal(*files, half)


def test_turned_files_on_one_grid_make_a_stack(tmp_path):
    turn = (EAST, 8, 3, NORTH, 3, -8)
    bands = {role: random_band(60, 84, n) for n, role in enumerate(ROLES)}
    files = [write_raster(tmp_path / f"{role}.tif", band, geotransform=turn) for role, band in bands.items()]
    stack, values = read(files)
    assert stack.grid.geotransform == turn
    np.testing.assert_array_equal(values, np.concatenate(list(bands.values())))


@pytest.mark.parametrize("share", [0.02, 0.5, 0.97])
def test_a_cut_file_of_a_stack_is_named(tmp_path, share):
    files = [write_raster(tmp_path / f"{role}.tif", random_band(300, 400, 1)) for role in ROLES]
    whole = files[2].read_bytes()
    files[2].write_bytes(whole[: int(len(whole) * share)])
    assert "B04.tif" in refusal(*files)


def test_a_file_of_a_stack_that_vanishes_is_named(tmp_path):
    files = [write_raster(tmp_path / f"{role}.tif", random_band(30, 40, 1)) for role in ROLES]
    scene = open_scene(SceneRequest(tuple(map(str, files))))
    files[1].unlink()
    with raising(), pytest.raises(SceneError, match=r"B03\.tif"):
        scene.read_values(Window(0, 0, 40, 30))


@pytest.mark.parametrize(("driver", "ending"), [("ENVI", "dat"), ("HFA", "img"), ("PCIDSK", "pix"), ("VRT", "vrt")])
def test_anything_that_gdal_opens_is_a_scene(tmp_path, driver, ending):
    values = digital_numbers(ground(ROLES))
    path = tmp_path / f"scene.{ending}"
    if driver == "VRT":
        tif = write_raster(tmp_path / "scene.tif", values, names=ROLES)
        gdal.Translate(str(path), str(tif), format="VRT").FlushCache()
    else:
        write_raster(path, values, names=ROLES, driver=driver)
    scene = open_scene(SceneRequest((str(path),)))
    with raising():
        read_values, _ = scene.read_values(Window(0, 0, 80, 60))
    np.testing.assert_array_equal(read_values, values)


def test_a_raster_in_an_archive_is_a_scene(tmp_path):
    values = digital_numbers(ground(ROLES))
    with zipfile.ZipFile(tmp_path / "download.zip", "w") as archive:
        archive.write(write_raster(tmp_path / "scene.tif", values, names=ROLES), "images/scene.tif")
    scene = open_scene(SceneRequest((f"/vsizip/{tmp_path}/download.zip/images/scene.tif",)))
    with raising():
        read_values, _ = scene.read_values(Window(0, 0, 80, 60))
    np.testing.assert_array_equal(read_values, values)
    assert "images/none.tif" in refusal(f"/vsizip/{tmp_path}/download.zip/images/none.tif")


def test_a_container_of_images_tells_which_to_choose(tmp_path):
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("this GDAL has no netCDF")
    path = write_raster(tmp_path / "scene.nc", digital_numbers(ground(ROLES)), driver="netCDF")
    message = refusal(path)
    assert "scene.nc" in message
    assert 'scene.nc":Band1' in message
