"""The contingency table against pixels looked up one by one, on the same grid and on others."""

import re

import numpy as np
import pytest
from landcover_interpreter.core.agreement.contingency import (
    Contingency,
    load_contingency,
    save_contingency,
)
from landcover_interpreter.core.agreement.counting import count_contingency
from landcover_interpreter.core.errors import Cancelled, ReferenceMapError, RunFolderError, SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal, osr

WORLDCOVER = frozenset((10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100))
CODES = np.array((10, 30, 40, 50, 80), np.uint8)


def count(clusters, reference, feedback=SILENT):
    with threads(3) as executor:
        return count_contingency(clusters, str(reference), WORLDCOVER, executor, feedback)


def mosaic(height, width, cell, seed=0, kinds=CODES):
    rng = np.random.default_rng(seed)
    cells = rng.choice(kinds, (height // cell + 1, width // cell + 1))
    return np.repeat(np.repeat(cells, cell, 0), cell, 1)[:height, :width]


def places(height, width, cell=20):
    """Return a map whose ids say where a pixel lies, with a corner of no data, so that no two shifts agree."""
    columns = width // cell + 1
    ids = (np.arange(height)[:, None] // cell * columns + np.arange(width) // cell) % 250 + 1
    ids[: height // 8, : width // 5] = 0
    return ids.astype(np.uint8)


def table_of(ids, codes):
    """Return {(cluster, code): pixels} of all pixels with a cluster; code 0 is no reference."""
    pairs, counts = np.unique(np.stack((ids, codes))[:, ids > 0], axis=1, return_counts=True)
    return {tuple(pair): int(pixels) for pair, pixels in zip(pairs.T.tolist(), counts)}


def as_table(table):
    found = {
        (cluster, code): int(pixels)
        for cluster, row in zip(table.clusters, table.counts)
        for code, pixels in zip(table.codes, row)
        if pixels
    }
    blank = zip(table.clusters, table.without_reference)
    return {**found, **{(cluster, 0): int(pixels) for cluster, pixels in blank if pixels}}


def differing(one, other):
    """Return the share of pixels that would have to change their pair to make the tables equal."""
    pairs = set(one) | set(other)
    return sum(abs(one.get(pair, 0) - other.get(pair, 0)) for pair in pairs) / 2 / sum(one.values())


# Nearest neighbour but for pixels within an eighth of a pixel of a border (GDAL's tolerance, which the warp
# keeps): under this share. A reference that lay half a pixel off would differ in several per cent.
TOLERATED = 0.01


def looked_up(map_path, reference_path):
    """Return the reference's values at the centres of the map's pixels, 0 outside, by coordinates alone."""
    one, other = gdal.Open(str(map_path)), gdal.Open(str(reference_path))
    x0, a, b, y0, c, d = one.GetGeoTransform()
    row, column = np.indices((one.RasterYSize, one.RasterXSize)) + 0.5
    x, y = x0 + a * column + b * row, y0 + c * column + d * row
    systems = [osr.SpatialReference(dataset.GetProjection()) for dataset in (one, other)]
    for system in systems:
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(*systems)
    points = np.array(transformation.TransformPoints(np.stack((x.ravel(), y.ravel()), axis=1)))
    x0, a, b, y0, c, d = other.GetGeoTransform()
    inverse = np.linalg.inv([[a, b], [c, d]])
    column, row = np.floor(inverse @ (points[:, :2].T - [[x0], [y0]])).astype(int)
    inside = (column >= 0) & (row >= 0) & (column < other.RasterXSize) & (row < other.RasterYSize)
    values = other.ReadAsArray()
    found = np.zeros(len(points), values.dtype)
    found[inside] = values[row[inside], column[inside]]
    return found.reshape(one.RasterYSize, one.RasterXSize)


@pytest.mark.parametrize("size", [(90, 120), (1100, 1300)])
def test_on_the_same_grid_every_pair_is_counted(tmp_path, size):
    ids, codes = places(*size), mosaic(*size, 7)
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    reference = write_raster(tmp_path / "reference.tif", [codes])
    table = count(map_path, reference)
    assert as_table(table) == table_of(ids, codes)
    assert table.counts.sum() == np.count_nonzero(ids)
    assert table.codes == tuple(CODES)


def test_a_reference_in_degrees_under_a_map_in_utm(tmp_path):
    ids = places(1400, 250)
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    codes = mosaic(2100, 700, 5)
    reference = write_raster(
        tmp_path / "reference.tif", [codes], epsg=4326, geotransform=(14.99, 1 / 12000, 0, 48.76, 0, -1 / 12000)
    )
    expected = looked_up(map_path, reference)
    assert (expected > 0).all()
    assert differing(as_table(count(map_path, reference)), table_of(ids, expected)) < TOLERATED


def test_a_map_in_degrees_over_a_reference_in_utm(tmp_path):
    ids = places(400, 500)
    map_path = write_raster(
        tmp_path / "clusters.tif", [ids], epsg=4326, geotransform=(15.001, 1.3e-4, 0, 48.75, 0, -0.9e-4), nodata=0
    )
    reference = write_raster(tmp_path / "reference.tif", [mosaic(1000, 1000, 9)])
    expected = looked_up(map_path, reference)
    assert (expected > 0).mean() > 0.9
    assert differing(as_table(count(map_path, reference)), table_of(ids, expected)) < TOLERATED


def test_a_rotated_map(tmp_path):
    ids = places(300, 400)
    turned = (500_000, 8.66, 5, 5_400_000, 5, -8.66)
    map_path = write_raster(tmp_path / "clusters.tif", [ids], geotransform=turned, nodata=0)
    reference = write_raster(tmp_path / "reference.tif", [mosaic(600, 900, 6)], origin=(499_990, 5_401_000))
    expected = looked_up(map_path, reference)
    assert 0.5 < (expected > 0).mean() <= 1
    assert differing(as_table(count(map_path, reference)), table_of(ids, expected)) < TOLERATED


def test_pixels_beyond_the_reference_are_counted_as_without(tmp_path):
    ids = places(200, 300)
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    reference = write_raster(tmp_path / "reference.tif", [mosaic(100, 100, 9)], origin=(502_003, 5_399_003))
    expected = looked_up(map_path, reference)
    table = count(map_path, reference)
    assert as_table(table) == table_of(ids, expected)
    assert table.without_reference.sum() == np.count_nonzero((expected == 0) & (ids > 0)) > 40_000


@pytest.mark.parametrize("shift", [0, 3])
@pytest.mark.parametrize(
    ("kind", "nodata", "blank"),
    [
        (np.uint8, 0, 0),
        (np.uint8, None, 0),
        (np.uint8, 255, 255),
        (np.uint8, None, 255),
        (np.uint8, 7, 7),
        (np.int16, -9999, -9999),
        (np.uint16, 65535, 65535),
        (np.float32, np.nan, np.nan),
        (np.float32, None, np.nan),
        (np.float64, -3.4e38, -3.4e38),
    ],
)
def test_no_data_of_the_reference_in_every_fashion(tmp_path, kind, nodata, blank, shift):
    ids, codes = places(100, 120), mosaic(100, 120, 10)
    empty = mosaic(100, 120, 13, seed=3) == 50
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    stored = np.where(empty, blank, codes.astype(np.float64)).astype(kind)
    origin = (500_000 + shift, 5_400_000)
    reference = write_raster(tmp_path / "reference.tif", [stored], nodata=nodata, origin=origin)
    assert as_table(count(map_path, reference)) == table_of(ids, np.where(empty, 0, codes))


def test_no_data_of_the_map_by_its_tag(tmp_path):
    ids, codes = places(100, 120), mosaic(100, 120, 10)
    reference = write_raster(tmp_path / "reference.tif", [codes])
    for kind, nodata in ((np.uint8, 255), (np.int32, -1), (np.float32, np.nan)):
        stored = np.where(ids > 0, ids.astype(np.float64), nodata).astype(kind)
        map_path = write_raster(tmp_path / "clusters.tif", [stored], nodata=nodata)
        assert as_table(count(map_path, reference)) == table_of(ids, codes)


def test_clusters_beyond_a_byte(tmp_path):
    ids = (np.arange(90 * 120).reshape(90, 120) // 17 + 1).astype(np.uint16)
    codes = mosaic(90, 120, 7)
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    table = count(map_path, write_raster(tmp_path / "reference.tif", [codes]))
    assert table.clusters == tuple(range(1, 637))
    assert as_table(table) == table_of(ids, codes)


def test_a_reference_of_several_bands_is_read_in_its_first(tmp_path):
    ids, codes = places(80, 90), mosaic(80, 90, 10)
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    for shift in (0, 3):
        bands = [codes, np.full_like(codes, 200)]
        origin = (500_000 + shift, 5_400_000)
        reference = write_raster(tmp_path / "reference.tif", bands, origin=origin)
        assert as_table(count(map_path, reference)) == table_of(ids, codes)


@pytest.mark.parametrize("zone", [32601, 32633, 32660, 32733])
def test_a_reference_of_the_whole_world(tmp_path, zone):
    ids = places(80, 90)
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0, epsg=zone)
    reference = write_raster(
        tmp_path / "world.tif",
        [np.full((180, 360), 40, np.uint8)],
        epsg=4326,
        geotransform=(-180, 1, 0, 90, 0, -1),
    )
    assert as_table(count(map_path, reference)) == table_of(ids, np.full_like(ids, 40))


def test_foreign_codes_are_listed(tmp_path):
    map_path = write_raster(tmp_path / "clusters.tif", [places(80, 90)], nodata=0)
    codes = mosaic(80, 90, 10, kinds=np.array((10, 12, 30, 111), np.uint8))
    reference = write_raster(tmp_path / "corine.tif", [codes])
    with pytest.raises(ReferenceMapError, match=r"corine\.tif holds the codes 12, 111, which are not .*10, 20, 30"):
        count(map_path, reference)


def test_a_foreign_code_beside_the_map_does_not_matter(tmp_path):
    ids, codes = places(80, 90), mosaic(80, 90, 10)
    codes[ids == 0] = 12
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    assert as_table(count(map_path, write_raster(tmp_path / "r.tif", [codes]))) == table_of(ids, codes)


@pytest.mark.parametrize(
    "values", [np.float32([0.5, 12.25]), np.int16([-3, 10]), np.uint16([10, 4000]), np.int32([10, 70_000])]
)
def test_measurements_are_no_reference_and_no_map(tmp_path, values):
    ids = places(80, 90)
    map_path = write_raster(tmp_path / "clusters.tif", [ids], nodata=0)
    heights = write_raster(tmp_path / "heights.tif", [np.resize(values, (80, 90))])
    found = re.escape(", ".join(f"{value:g}" for value in values))
    with pytest.raises(ReferenceMapError, match=rf"heights\.tif holds values such as {found}, which are no class"):
        count(map_path, heights)
    if values.max() > 65535 or values.min() < 1:
        with pytest.raises(ReferenceMapError, match=rf"heights\.tif holds values such as {found}"):
            count(heights, write_raster(tmp_path / "reference.tif", [mosaic(80, 90, 9)]))


def test_no_overlap_tells_both_extents(tmp_path):
    map_path = write_raster(tmp_path / "clusters.tif", [places(80, 90)], nodata=0)
    far = write_raster(tmp_path / "far.tif", [mosaic(80, 90, 9)], origin=(700_000, 5_000_000))
    extents = "x 700000 … 700900, y 4999200 … 5000000 .*x 500000 … 500900, y 5399200 … 5400000"
    with pytest.raises(ReferenceMapError, match=rf"far\.tif does not overlap the map: {extents}"):
        count(map_path, far)
    other_side = write_raster(
        tmp_path / "far.tif", [mosaic(80, 90, 9)], epsg=4326, geotransform=(-120, 0.01, 0, 30, 0, -0.01)
    )
    with pytest.raises(ReferenceMapError, match="does not overlap"):
        count(map_path, other_side)


def test_a_reference_that_is_empty_under_the_map_says_so(tmp_path):
    map_path = write_raster(tmp_path / "clusters.tif", [places(80, 90)], nodata=0)
    reference = write_raster(tmp_path / "sea.tif", [np.zeros((80, 90), np.uint8)])
    with pytest.raises(ReferenceMapError, match=r"sea\.tif has no data under the map"):
        count(map_path, reference)


@pytest.mark.parametrize("which", ["map", "reference"])
def test_without_a_coordinate_system_there_is_no_comparison(tmp_path, which):
    ids = [places(80, 90)]
    map_path = write_raster(tmp_path / "clusters.tif", ids, epsg=None if which == "map" else 32633)
    reference = write_raster(
        tmp_path / "reference.tif", [mosaic(80, 90, 9)], epsg=None if which == "reference" else 32633
    )
    named = r"The map has no coordinate system.*Assign one" if which == "map" else r"reference\.tif has no coord"
    with pytest.raises(ReferenceMapError, match=named):
        count(map_path, reference)


def test_a_file_that_is_not_there_is_named(tmp_path):
    map_path = write_raster(tmp_path / "clusters.tif", [places(80, 90)], nodata=0)
    with pytest.raises(SceneError, match=r"nowhere\.tif does not exist"):
        count(map_path, tmp_path / "nowhere.tif")


def test_the_pass_can_be_cancelled(tmp_path):
    class Stopped:
        def progress(self, fraction):
            pass

        def text(self, message):
            pass

        def cancelled(self):
            return True

    map_path = write_raster(tmp_path / "clusters.tif", [places(80, 90)], nodata=0)
    reference = write_raster(tmp_path / "reference.tif", [mosaic(80, 90, 9)])
    with pytest.raises(Cancelled):
        count(map_path, reference, Stopped())


def test_a_table_read_back_is_the_same(tmp_path):
    counts = np.array([[5, 0, 2**40], [0, 1, 2]], np.int64)
    table = Contingency((1, 300), (10, 80, 100), counts, np.array([7, 0], np.int64))
    save_contingency(table, tmp_path / "contingency.csv")
    found = load_contingency(tmp_path / "contingency.csv")
    assert (found.clusters, found.codes) == (table.clusters, table.codes)
    np.testing.assert_array_equal(found.counts, counts)
    np.testing.assert_array_equal(found.without_reference, [7, 0])
    first = (tmp_path / "contingency.csv").read_text(encoding="utf-8").splitlines()[0]
    assert first == "cluster,10,80,100,no reference"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "a\0b",
        "\udcff",
        "cluster,10,no reference\n",
        "cluster\n1\n",
        "cluster,10,no reference\n1,2\n",
        "cluster,10,no reference\n1,x,2\n",
        "cluster,10,no reference\n1,1.5,2\n",
        "cluster,10,no reference\n1,-1,2\n",
        "cluster,10,no reference\n1,99999999999999999999,2\n",
        "cluster,ten,no reference\n1,2,3\n",
        "cluster,10,20\n1,2,3\n",
    ],
)
def test_a_damaged_table_is_named(tmp_path, text):
    path = tmp_path / "contingency.csv"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(RunFolderError, match=r"contingency\.csv cannot be read.*Compare with the reference again"):
        load_contingency(path)
    path.unlink()
    with pytest.raises(RunFolderError, match=r"contingency\.csv"):
        load_contingency(path)


def test_a_reference_of_another_zone_is_told_to_lie_elsewhere(tmp_path):
    """Seen from a zone on the other side of the globe its corners have no coordinates at all."""
    map_path = write_raster(tmp_path / "clusters.tif", [places(20, 20)], nodata=0)
    far = write_raster(tmp_path / "far.tif", [mosaic(20, 20, 1)], epsg=32718)
    with pytest.raises(ReferenceMapError, match=r"far\.tif does not overlap the map"):
        count(map_path, far)
