"""landcover.gpkg: one polygon per patch of a class, with the right area, and the style inside."""

import math
from xml.etree import ElementTree

import numpy as np
import pytest
from landcover_interpreter.core.errors import Cancelled
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.output.landcover import ClassSummary
from landcover_interpreter.core.output.polygons import write_polygons
from landcover_interpreter.tests.patchwork import patches
from landcover_interpreter.tests.scenes import crs_wkt, write_raster
from osgeo import gdal, ogr, osr


def zone_m2(south, north, width):
    """Return the area on WGS 84 between two parallels and meridians `width` degrees apart, exactly."""
    a, e2 = 6378137.0, 6.69437999014e-3
    e = math.sqrt(e2)

    def zone(latitude):
        sine = math.sin(math.radians(latitude))
        logarithm = math.log((1 - e * sine) / (1 + e * sine)) / (2 * e)
        return (1 - e2) * (sine / (1 - e2 * sine**2) - logarithm)

    return a**2 / 2 * math.radians(width) * (zone(north) - zone(south))


def features(path):
    source = ogr.Open(str(path))
    return source, [
        (feature["code"], feature["class"], feature["hectares"], feature.geometry().Clone())
        for feature in source.GetLayer("landcover")
    ]


def written(folder, values, **place):
    raster = write_raster(folder / "map.tif", [values], nodata=0, **place)
    summaries = [
        ClassSummary(int(code), f"Class {code}", (1, 2, 3), (1,), 1, 1.0, 1.0) for code in np.unique(values) if code
    ]
    write_polygons(raster, folder / "map.gpkg", summaries, SILENT)
    return features(folder / "map.gpkg")[1]


def test_one_polygon_per_patch_of_a_class_across_its_clusters(mapped):
    """Clusters that touch and share a class make one patch."""
    _, found = features(mapped.run / "landcover.gpkg")
    expected = sorted(patches(mapped.codes))
    assert sorted((round(geometry.Area() / 400), code) for code, _, _, geometry in found) == expected
    merged = np.where(mapped.codes > 0, mapped.clusters, 0)
    assert len(patches(merged)) > len(expected)
    assert all(geometry.IsValid() for *_, geometry in found)


def test_polygons_cover_exactly_the_labelled_pixels(mapped_anywhere):
    source, found = features(mapped_anywhere.run / "landcover.gpkg")
    raster = gdal.Open(str(mapped_anywhere.run / "landcover.tif"))
    target = gdal.GetDriverByName("MEM").CreateCopy("", raster)
    target.GetRasterBand(1).Fill(0)
    gdal.RasterizeLayer(target, [1], source.GetLayer("landcover"), options=["ATTRIBUTE=code"])
    np.testing.assert_array_equal(target.ReadAsArray(), mapped_anywhere.codes)
    assert {(code, name) for code, name, _, _ in found} == {(c, mapped_anywhere.names[c]) for c in (3, 7, 80)}


def test_hectares_are_those_of_the_pixels(mapped_anywhere):
    _, found = features(mapped_anywhere.run / "landcover.gpkg")
    codes = mapped_anywhere.codes
    for code in (3, 7, 80):
        areas = [hectares for other, _, hectares, _ in found if other == code]
        if mapped_anywhere.place == "no system":
            assert set(areas) == {None}
        elif mapped_anywhere.place == "utm":
            assert sum(areas) == pytest.approx(np.count_nonzero(codes == code) * 0.04, rel=1e-9)
        else:
            rows = [zone_m2(61.3 - (row + 1) * 0.9e-4, 61.3 - row * 0.9e-4, 1.4e-4) for row in range(len(codes))]
            exact = ((codes == code).sum(axis=1) * rows).sum() / 1e4
            assert sum(areas) == pytest.approx(exact, rel=1e-6)


@pytest.mark.parametrize(("latitude", "height"), [(70, 1500), (-45, 1500), (0.05, 1200)])
def test_a_tall_wedge_in_degrees_has_its_own_area(tmp_path, latitude, height):
    """Its centre of gravity lies well above the middle of its box."""
    row, column = np.indices((height, 100))
    values = np.where(column * height > row * 100, 10, 30).astype(np.uint8)
    pixel = 9e-5
    found = written(tmp_path, values, epsg=4326, geotransform=(15, pixel, 0, latitude, 0, -pixel))
    rows = [zone_m2(latitude - (row + 1) * pixel, latitude - row * pixel, pixel) for row in range(height)]
    assert len(found) == 2
    for code, _, hectares, _ in found:
        assert hectares == pytest.approx(((values == code).sum(axis=1) * rows).sum() / 1e4, rel=1e-6)


def test_web_mercators_stretch_is_taken_out(tmp_path):
    """At 48° a square metre of its map is 0.45 of one on the ground."""
    row, column = np.indices((120, 100))
    values = np.where(column * 120 > row * 100, 10, 30).astype(np.uint8)
    place = (1_700_000, 10, 0, 6_100_000, 0, -10)
    found = written(tmp_path, values, epsg=3857, geotransform=place)
    to_degrees = osr.CoordinateTransformation(osr.SpatialReference(crs_wkt(3857)), osr.SpatialReference(crs_wkt(4326)))
    edges = [to_degrees.TransformPoint(1_700_000, 6_100_000 - 10 * row)[0] for row in range(121)]
    width = math.degrees(10 / 6378137)
    rows = [zone_m2(south, north, width) for north, south in zip(edges, edges[1:])]
    for code, _, hectares, _ in found:
        exact = ((values == code).sum(axis=1) * rows).sum() / 1e4
        assert hectares == pytest.approx(exact, rel=1e-6)
        assert hectares == pytest.approx((values == code).sum() * 0.01 * 0.45, rel=0.02)


def test_feet_become_hectares(tmp_path):
    values = np.full((10, 20), 10, np.uint8)
    [(_, _, hectares, _)] = written(tmp_path, values, epsg=2263, geotransform=(980_000, 30, 0, 200_000, 0, -30))
    assert hectares == pytest.approx(200 * 900 * (1200 / 3937) ** 2 / 1e4, rel=1e-9)


def test_a_rotated_map(tmp_path):
    values = np.kron(np.array([[10, 30], [30, 10]], np.uint8), np.ones((10, 12), np.uint8))
    found = written(tmp_path, values, geotransform=(500_000, 8, 6, 5_400_000, 6, -8))
    assert [round(hectares, 6) for _, _, hectares, _ in found] == [1.2] * 4


def test_holes_and_corners(tmp_path):
    """A pixel in the middle is a hole of the rest; pixels that meet at a corner are two patches."""
    values = np.full((5, 5), 10, np.uint8)
    values[2, 2] = 30
    values[0, 4] = 30
    values[1, 3] = 30
    found = written(tmp_path, values)
    assert sorted((code, round(geometry.Area() / 100)) for code, _, _, geometry in found) == [
        (10, 22),
        (30, 1),
        (30, 1),
        (30, 1),
    ]
    assert all(geometry.IsValid() for *_, geometry in found)


def test_the_layer_is_in_the_system_of_the_scene(mapped_anywhere):
    source, _ = features(mapped_anywhere.run / "landcover.gpkg")
    system = source.GetLayer("landcover").GetSpatialRef()
    expected = {"utm": "32633", "degrees": "4326", "no system": None}[mapped_anywhere.place]
    if expected is None:
        assert system is None or "ndefined" in system.GetName()
    else:
        assert system.GetAuthorityCode(None) == expected


def test_the_style_inside_is_the_default_and_names_every_class_on_the_map(mapped):
    source = ogr.Open(str(mapped.run / "landcover.gpkg"))
    rows = [dict(feature.items()) for feature in source.GetLayer("layer_styles")]
    assert len(rows) == 1
    [row] = rows
    assert (row["f_table_name"], row["f_geometry_column"]) == ("landcover", "geom")
    assert row["useAsDefault"] in (1, True)
    style = ElementTree.fromstring(row["styleQML"])
    assert style.find("renderer-v2").get("attr") == "code"
    categories = {c.get("value"): (c.get("label"), c.get("symbol")) for c in style.iter("category")}
    assert {code: label for code, (label, _) in categories.items()} == {str(c): mapped.names[c] for c in (3, 7, 80)}
    colours = {symbol.get("name"): symbol.find("layer/prop[@k='color']").get("v") for symbol in style.iter("symbol")}
    for code, (_, symbol) in categories.items():
        red, green, blue = mapped.interpretation.taxonomy.by_code(int(code)).colour
        assert colours[symbol] == f"{red},{green},{blue},255"


@pytest.mark.parametrize("after", [0, 5])
def test_the_user_can_stop_it(tmp_path, after):
    class Impatient:
        asked = 0

        def progress(self, fraction):
            pass

        def text(self, message):
            pass

        def cancelled(self):
            self.asked += 1
            return self.asked > after

    noise = np.random.default_rng(1).integers(1, 9, (300, 300)).astype(np.uint8)
    raster = write_raster(tmp_path / "map.tif", [noise], nodata=0)
    with pytest.raises(Cancelled):
        write_polygons(raster, tmp_path / "map.gpkg", [], Impatient())
