"""landcover.tif: codes looked up by cluster, with names, colours and an attribute table that other programs read."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import InterpreterError, RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal


def opened(mapped):
    return gdal.Open(str(mapped.run / "landcover.tif"))


def attribute_table(mapped):
    """Return the rows by class code, each as a dictionary of the column names."""
    dataset = opened(mapped)
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    names = [table.GetNameOfCol(column) for column in range(table.GetColumnCount())]
    read_value = {
        gdal.GFT_Integer: table.GetValueAsInt,
        gdal.GFT_Real: table.GetValueAsDouble,
        gdal.GFT_String: table.GetValueAsString,
    }
    kinds = [table.GetTypeOfCol(column) for column in range(len(names))]
    rows = [
        {name: read_value[kinds[column]](row, column) for column, name in enumerate(names)}
        for row in range(table.GetRowCount())
    ]
    usages = {names[column]: table.GetUsageOfCol(column) for column in range(len(names))}
    return {row["Value"]: row for row in rows}, usages


def test_every_pixel_has_the_code_of_its_cluster(mapped_anywhere):
    np.testing.assert_array_equal(read(mapped_anywhere.run / "landcover.tif"), mapped_anywhere.codes)
    assert set(np.unique(mapped_anywhere.codes)) == {0, 3, 7, 80}


def test_a_byte_per_pixel_tiled_and_compressed_on_the_grid_of_the_scene(mapped):
    raster = opened(mapped)
    scene = gdal.Open(str(mapped.run.parent / "Szene & <1>.tif"))
    band = raster.GetRasterBand(1)
    assert (raster.RasterCount, band.DataType, band.GetNoDataValue()) == (1, gdal.GDT_Byte, 0)
    assert band.GetBlockSize() == [512, 512]
    assert raster.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert raster.GetGeoTransform() == scene.GetGeoTransform()
    assert raster.GetSpatialRef().IsSame(scene.GetSpatialRef())


def test_names_and_colours_of_every_class(mapped):
    raster = opened(mapped)
    band = raster.GetRasterBand(1)
    assert band.GetColorInterpretation() == gdal.GCI_PaletteIndex
    table, names = band.GetColorTable(), band.GetCategoryNames()
    for entry in mapped.interpretation.taxonomy.classes:
        assert table.GetColorEntry(entry.code) == (*entry.colour, 255)
        assert names[entry.code] == entry.name == mapped.names[entry.code]
    assert names[0] == "no data"
    assert [name for code, name in enumerate(names) if code not in mapped.names][1:] == [""] * 250


def test_the_attribute_table_adds_up_to_the_map(mapped_anywhere):
    rows, usages = attribute_table(mapped_anywhere)
    codes, clusters = mapped_anywhere.codes, mapped_anywhere.clusters
    assert list(rows) == sorted({3, 7, 80}, key=lambda code: -np.count_nonzero(codes == code))
    for code, row in rows.items():
        pixels = np.count_nonzero(codes == code)
        assert row["Class"] == mapped_anywhere.names[code]
        assert row["Pixels"] == pixels
        assert row["Share"] == pytest.approx(pixels / np.count_nonzero(clusters))
        assert row["Clusters"] == ", ".join(
            str(i) for i in range(1, 7) if mapped_anywhere.codes[clusters == i][0] == code
        )
        colour = mapped_anywhere.interpretation.taxonomy.by_code(code).colour
        assert (row["Red"], row["Green"], row["Blue"]) == colour
        if mapped_anywhere.place == "utm":
            assert row["Hectares"] == pytest.approx(pixels * 0.04)
    assert (usages["Value"], usages["Class"]) == (gdal.GFU_MinMax, gdal.GFU_Name)
    assert usages["Pixels"] == gdal.GFU_PixelCount
    assert [usages[name] for name in ("Red", "Green", "Blue")] == [gdal.GFU_Red, gdal.GFU_Green, gdal.GFU_Blue]


def test_a_small_map_needs_no_overviews_and_a_large_one_has_them(mapped, tmp_path):
    small = opened(mapped)
    assert small.GetRasterBand(1).GetOverviewCount() == 0
    values = parcels(700, 2100, cell=40)
    file = write_raster(tmp_path / "scene.tif", values, names=FIVE_BANDS)
    run = tmp_path / "run"
    jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=4), run, SILENT)
    for cluster in (1, 2, 3, 4):
        jobs.override(run, cluster, str(cluster * 10))
    jobs.export(run, None, None, SILENT)
    raster = gdal.Open(str(run / "landcover.tif"))
    band = raster.GetRasterBand(1)
    sizes = [band.GetOverview(i).XSize for i in range(band.GetOverviewCount())]
    assert sizes == [1050, 525, 263]
    whole, half = band.ReadAsArray(), band.GetOverview(0).ReadAsArray()
    assert set(np.unique(half)) <= set(np.unique(whole))
    assert (half == whole[::2, ::2]).mean() > 0.9
    assert raster.GetRasterBand(1).GetOverview(2).GetColorTable() is not None
    assert not (run / "landcover.tif.ovr").exists()


def test_loading_and_exporting_again_gives_the_same_bytes(mapped, tmp_path):
    names = ("landcover.tif", "landcover.qml", "landcover.tif.aux.xml")
    before = {name: (mapped.run / name).read_bytes() for name in names if (mapped.run / name).exists()}
    assert "landcover.tif" in before
    exported = jobs.export(mapped.run, tmp_path / "elsewhere" / "landcover.tif", tmp_path / "polygons.gpkg", SILENT)
    assert exported.raster == tmp_path / "elsewhere" / "landcover.tif"
    assert {name: (tmp_path / "elsewhere" / name).read_bytes() for name in before} == before
    assert (tmp_path / "polygons.gpkg").exists()


def test_another_label_changes_the_map_and_nothing_else(tmp_path):
    values = parcels(60, 70)
    file = write_raster(tmp_path / "scene.tif", values, names=FIVE_BANDS)
    run = tmp_path / "run"
    jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=4), run, SILENT)
    for cluster in (1, 2, 3, 4):
        jobs.override(run, cluster, str(cluster * 10))
    jobs.export(run, None, None, SILENT)
    before, clusters = read(run / "landcover.tif"), (run / "clusters.tif").read_bytes()
    jobs.override(run, 2, "water")
    jobs.export(run, None, None, SILENT)
    after = read(run / "landcover.tif")
    np.testing.assert_array_equal(after, np.where(before == 20, 80, before))
    assert (run / "clusters.tif").read_bytes() == clusters
    assert [entry.code for entry in load_interpretation(run).legend] == [10, 80, 30, 40]


def test_without_labels_there_is_no_map(tmp_path):
    file = write_raster(tmp_path / "scene.tif", parcels(60, 70), names=FIVE_BANDS)
    jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=4), tmp_path / "run", SILENT)
    with pytest.raises(RunFolderError, match=r"has no labels yet\. Label its clusters"):
        jobs.export(tmp_path / "run", None, None, SILENT)


@pytest.mark.parametrize("damage", ["other clusters", "measurements", "cut off", "gone"])
def test_a_cluster_raster_that_is_not_the_runs_own_is_refused(tmp_path, damage):
    file = write_raster(tmp_path / "scene.tif", parcels(60, 70), names=FIVE_BANDS)
    run, clusters = tmp_path / "run", tmp_path / "run" / "clusters.tif"
    jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=4), run, SILENT)
    jobs.override(run, 1, "water")
    if damage == "cut off":
        clusters.write_bytes(clusters.read_bytes()[:200])
    elif damage == "gone":
        clusters.unlink()
    else:
        kind = np.uint8 if damage == "other clusters" else np.float32
        write_raster(clusters, [np.full((60, 70), 5, kind)])
    with pytest.raises(InterpreterError, match=r"clusters\.tif"):
        jobs.export(run, None, None, SILENT)
    assert not (run / "landcover.tif").exists()
