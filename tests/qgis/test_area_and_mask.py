"""AOI and MASK: which pixels take part, given as layers, selections, extents and files."""

import numpy as np
import pytest
from landcover_interpreter.tests.scenes import write_raster
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

UTM = "EPSG:32633"
LEFT, TOP = 412_340, 5_348_770  # of the demo scene; its pixels are 10 m wide


def box(column, row, width, height):
    """Return the outline of a block of pixels in the scene's system."""
    left, top = LEFT + 10 * column, TOP - 10 * row
    return QgsRectangle(left, top - 10 * height, left + 10 * width, top)


def inside(column, row, width, height):
    """Return which pixels of the scene lie in a block."""
    mask = np.zeros((256, 256), bool)
    mask[row : row + height, column : column + width] = True
    return mask


def polygon_layer(shapes, crs=UTM, kind="Polygon"):
    """Return a layer in the project, with a feature for each shape (given in the scene's system)."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "fields", "memory")
    target = QgsCoordinateReferenceSystem(crs)
    project = QgsProject.instance()
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(UTM), target, project)
    features = []
    for shape in shapes:
        geometry = QgsGeometry(shape) if isinstance(shape, QgsGeometry) else QgsGeometry.fromRect(shape)
        geometry.transform(transform)
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    assert layer.featureCount() == len(shapes)
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def taking_part(toolbox, demo, tmp_path, pixels):
    """Returns which pixels were clustered."""

    def run(**parameters):
        results = toolbox.run("cluster", INPUT=str(demo.image), CLUSTERS=4, RUN=str(tmp_path / "run"), **parameters)
        return pixels(results["CLUSTERS_RASTER"]) > 0

    return run


def test_polygons_of_a_layer(taking_part):
    layer = polygon_layer([box(10, 20, 60, 30), box(100, 100, 50, 80)])
    assert np.array_equal(taking_part(AOI=layer), inside(10, 20, 60, 30) | inside(100, 100, 50, 80))


def test_a_layer_in_another_system(taking_part):
    found = taking_part(AOI=polygon_layer([box(40, 50, 120, 90)], "EPSG:4326").id())
    wanted = inside(40, 50, 120, 90)
    assert (found != wanted).sum() < 120, "but for the edges, whose middles bend"
    assert found[60, 60]
    assert not found[45, 60]


def test_selected_features_only(taking_part):
    layer = polygon_layer([box(10, 20, 60, 30), box(100, 100, 50, 80)])
    layer.selectByIds([sorted(layer.allFeatureIds())[1]])
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert np.array_equal(taking_part(AOI=chosen), inside(100, 100, 50, 80))


def test_an_overlay_with_heights_and_arcs(taking_part):
    circle = QgsGeometry.fromWkt(
        f"CurvePolygonZ(CircularStringZ({LEFT + 500} {TOP - 1000} 5, {LEFT + 1000} {TOP - 500} 5, "
        f"{LEFT + 1500} {TOP - 1000} 5, {LEFT + 1000} {TOP - 1500} 5, {LEFT + 500} {TOP - 1000} 5))"
    )
    found = taking_part(AOI=polygon_layer([circle], kind="CurvePolygonZ"))
    centres = np.arange(256) * 10 + 5
    distance = np.hypot(centres[None, :] - 1000, centres[:, None] - 1000)
    assert (found != (distance < 500)).sum() < 20
    assert found.sum() == pytest.approx(np.pi * 50**2, rel=0.01)


def test_a_polygon_that_crosses_itself(taking_part, toolbox):
    """QGIS stops at invalid geometries by default; the message would tear Python down with it."""
    x, y = LEFT + 100, TOP - 100
    bow = f"Polygon(({x} {y}, {x + 800} {y - 800}, {x + 800} {y}, {x} {y - 800}, {x} {y}))"
    found = taking_part(AOI=polygon_layer([QgsGeometry.fromWkt(bow)]))
    check = QgsFeatureRequest.InvalidGeometryCheck
    assert toolbox.context.invalidGeometryCheck() == check.GeometryAbortOnInvalid
    assert found.sum() == pytest.approx(80 * 80 / 2, abs=80)
    assert found[50, 12]
    assert found[50, 88]
    assert not found[12, 50]


@pytest.mark.parametrize("kind", ["text", "text without system", "rectangle", "in degrees", "raster"])
def test_an_extent(kind, taking_part, tmp_path):
    area = box(30, 40, 100, 60)
    text = f"{area.xMinimum()},{area.xMaximum()},{area.yMinimum()},{area.yMaximum()}"
    if kind == "in degrees":
        systems = [QgsCoordinateReferenceSystem(name) for name in (UTM, "EPSG:4326")]
        area = QgsCoordinateTransform(*systems, QgsProject.instance()).transformBoundingBox(area)
        text = f"{area.xMinimum()},{area.xMaximum()},{area.yMinimum()},{area.yMaximum()}"
    given = {
        "text": f"{text} [{UTM}]",
        "text without system": text,
        "rectangle": QgsReferencedRectangle(area, QgsCoordinateReferenceSystem(UTM)),
        "in degrees": f"{text} [EPSG:4326]",
        "raster": str(tmp_path / "cut.tif"),
    }[kind]
    write_raster(tmp_path / "cut.tif", np.ones((1, 6, 10), np.uint8), pixel_m=100, origin=(LEFT + 300, TOP - 400))
    found, wanted = taking_part(AOI=given), inside(30, 40, 100, 60)
    if kind == "in degrees":
        assert (found & wanted).sum() == wanted.sum()
        assert found.sum() < wanted.sum() * 1.06, "a box in degrees is a little wider than one in metres"
    else:
        assert np.array_equal(found, wanted)


def test_off_the_scene_both_places_are_named(toolbox, demo, tmp_path):
    message = toolbox.refusal(
        "interpret", INPUT=str(demo.image), AOI="10,11,46,47 [EPSG:4326]", RUN=str(tmp_path / "run")
    )
    assert "off the scene" in message
    assert "412340 … 414900" in message
    assert not (tmp_path / "run").exists()


def test_an_area_without_polygons_is_not_the_whole_scene(toolbox, demo, tmp_path):
    layer = polygon_layer([box(10, 20, 60, 30)])
    nothing_selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    lines = QgsVectorLayer(f"LineString?crs={UTM}", "roads", "memory")
    QgsProject.instance().addMapLayer(lines)
    for area, name in ((nothing_selected, "fields"), (lines, "roads"), (polygon_layer([]), "fields")):
        message = toolbox.refusal("cluster", INPUT=str(demo.image), AOI=area, RUN=str(tmp_path / "run"))
        assert message.startswith("AOI")
        assert name in message
        assert "polygons" in message


def test_nonsense_for_an_area(toolbox, demo, tmp_path):
    message = toolbox.refusal("cluster", INPUT=str(demo.image), AOI="fields", RUN=str(tmp_path / "run"))
    assert "AOI 'fields'" in message
    assert "xmin,xmax,ymin,ymax" in message


@pytest.fixture
def scene_classification(tmp_path):
    """Cloud of high probability in the west, cloud shadow in the south, on a grid of 20 m."""
    codes = np.full((1, 128, 128), 4, np.uint8)
    codes[:, :, :20] = 9
    codes[:, 100:, :] = 3
    return write_raster(tmp_path / "scl.tif", codes, pixel_m=20, origin=(LEFT, TOP))


def test_a_mask_as_a_layer(taking_part, scene_classification):
    layer = QgsRasterLayer(str(scene_classification), "SCL")
    QgsProject.instance().addMapLayer(layer)
    clear = ~(inside(0, 0, 40, 256) | inside(0, 200, 256, 56))
    assert np.array_equal(taking_part(MASK=layer), clear)


def test_the_masked_classes_can_be_chosen(taking_part, scene_classification):
    assert np.array_equal(taking_part(MASK=str(scene_classification), MASK_CLASSES="3"), ~inside(0, 200, 256, 56))


def test_mask_and_area_together(taking_part, scene_classification):
    found = taking_part(MASK=str(scene_classification), AOI=polygon_layer([box(20, 20, 100, 100)]))
    assert np.array_equal(found, inside(40, 20, 80, 100))
