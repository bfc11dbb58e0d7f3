"""Points read from vector layers and laid on a map: the pixel they lie in, and what is wrong with a layer."""

import math

import numpy as np
import pytest
from landcover_interpreter.core.agreement.points import OFF_THE_MAP, read_points, values_at
from landcover_interpreter.core.errors import ReferenceMapError
from landcover_interpreter.tests.sampled_runs import write_points
from landcover_interpreter.tests.scenes import crs_wkt, write_raster
from osgeo import ogr, osr

UTM = crs_wkt(32633)


@pytest.fixture
def numbers(tmp_path):
    """A map of 7 × 5 pixels of 10 m, numbered 1 to 35 in raster order; pixel 9 has no data."""
    values = np.arange(1, 36, dtype=np.uint8).reshape(5, 7)
    values[1, 1] = 0
    return write_raster(tmp_path / "numbers.tif", values[None], nodata=0)


def at(raster, *points):
    return values_at(raster, [(500_000 + x, 5_400_000 - y) for x, y in points])


def test_a_point_has_the_value_of_the_pixel_it_lies_in(numbers):
    assert at(numbers, (5, 5), (9.99, 0.01), (10.01, 0.01), (69.9, 49.9), (15, 15)) == (1, 1, 2, 35, 0)


def test_several_points_in_one_pixel_are_fine(numbers):
    assert at(numbers, (33, 22), (38, 27), (33, 22)) == (18, 18, 18)


def test_points_beyond_the_map_or_nowhere_are_off_it(numbers):
    beyond = at(numbers, (-0.01, 5), (70.01, 5), (5, -0.01), (5, 50.01))
    assert beyond == (OFF_THE_MAP,) * 4
    assert values_at(numbers, [(math.nan, 1.0), (math.inf, 2.0)]) == (OFF_THE_MAP,) * 2


def test_a_map_in_degrees_with_pixels_that_are_not_square(tmp_path):
    values = np.arange(1, 13, dtype=np.uint8).reshape(1, 3, 4)
    raster = write_raster(tmp_path / "d.tif", values, geotransform=(10, 0.5, 0, 50, 0, -0.25), epsg=4326)
    assert values_at(raster, [(10.6, 49.7), (11.99, 49.26)]) == (6, 12)


@pytest.mark.parametrize("epsg", [32633, 4326, 3857, 32632])
def test_points_in_another_system_are_brought_to_the_maps(tmp_path, epsg):
    system, own = osr.SpatialReference(), osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    own.ImportFromEPSG(32633)
    for each in (system, own):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(own, system).TransformPoint(500_123.0, 5_400_456.0)
    (point,) = read_points(str(write_points(tmp_path / "p.gpkg", [(x, y, "water")], epsg=epsg)), "", "class", UTM)
    assert (point.x, point.y) == pytest.approx((500_123, 5_400_456), abs=0.01)
    assert (point.id, point.words) == ("1", "water")


@pytest.mark.parametrize(("driver", "suffix"), [("GPKG", "gpkg"), ("ESRI Shapefile", "shp"), ("GeoJSON", "geojson")])
@pytest.mark.parametrize(("kind", "value", "words"), [(ogr.OFTInteger, 40, "40"), (ogr.OFTReal, 40.0, "40")])
def test_formats_and_kinds_of_fields(tmp_path, driver, suffix, kind, value, words):
    path = write_points(
        tmp_path / f"p.{suffix}", [(10.0, 50.0, value), (10.0, 50.0, None)], epsg=4326, kind=kind, driver=driver
    )
    assert [point.words for point in read_points(str(path), "", "class", UTM)] == [words, ""]


def test_a_multipoint_is_as_many_points(tmp_path):
    path = write_points(tmp_path / "m.gpkg", [], shape=ogr.wkbMultiPoint)
    source = ogr.Open(str(path), update=1)
    layer = source.GetLayer(0)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("class", "water")
    feature.SetGeometry(ogr.CreateGeometryFromWkt("MULTIPOINT (500005 5399995, 500015 5399995)"))
    layer.CreateFeature(feature)
    del feature, layer, source
    points = read_points(str(path), "", "class", UTM)
    assert [(point.id, point.x, point.words) for point in points] == [("1", 500_005, "water"), ("1", 500_015, "water")]


def test_a_point_without_a_place_is_nowhere(tmp_path):
    (point,) = read_points(str(write_points(tmp_path / "p.gpkg", [(None, None, "water")])), "", "class", UTM)
    assert math.isnan(point.x) and point.words == "water"


def test_a_point_that_cannot_be_transformed_is_nowhere(tmp_path):
    path = write_points(tmp_path / "p.gpkg", [(0.0, 95.0, "water"), (15.0, 48.75, "water")], epsg=4326)
    lost, found = read_points(str(path), "", "class", UTM)
    assert not math.isfinite(lost.x) and math.isfinite(found.x)


def test_what_is_wrong_with_a_layer_is_told(tmp_path):
    path = str(write_points(tmp_path / "p.gpkg", [(1.0, 2.0, "water")], field="type"))
    with pytest.raises(ReferenceMapError, match=r"no field class.*id, type"):
        read_points(path, "", "class", UTM)
    with pytest.raises(ReferenceMapError, match="no layer elsewhere"):
        read_points(path, "elsewhere", "type", UTM)
    with pytest.raises(ReferenceMapError, match="map has no coordinate system"):
        read_points(path, "", "type", "")
    with pytest.raises(ReferenceMapError, match="cannot be read"):
        read_points(str(tmp_path / "absent.gpkg"), "", "class", UTM)
    bare = str(write_points(tmp_path / "bare.shp", [(1.0, 2.0, "water")], epsg=None, driver="ESRI Shapefile"))
    with pytest.raises(ReferenceMapError, match="has no coordinate system"):
        read_points(bare, "", "class", UTM)
    polygons = str(write_points(tmp_path / "areas.gpkg", [], shape=ogr.wkbPolygon))
    with pytest.raises(ReferenceMapError, match="does not hold points"):
        read_points(polygons, "", "class", UTM)
