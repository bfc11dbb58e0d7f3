"""The print layout: everything on the page, nothing over anything else, nothing cut."""

import json
from itertools import combinations

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.ui.print_layout import add_layout
from landcover_interpreter.ui.print_sheet import sheet_of
from landcover_interpreter.ui.scene_layers import add_scene_layer
from landcover_interpreter.ui.state import State
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QLocale, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtWidgets import QApplication

PAGE = QRectF(0, 0, 297, 210)
LONG = "S2B_MSIL2A_20230512T101559_N0509_R065_T33TWM_20230512T132458 " * 6
PLACES = {
    "utm": {},
    "no system": {"epsg": None},
    "degrees": {"epsg": 4326, "geotransform": (15.2, 1.4e-4, 0, 61.3, 0, -0.9e-4)},
}

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def project(qgis_new_project):
    found = QgsProject.instance()
    found.setCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    found.setEllipsoid("EPSG:7030")
    return found


def taxonomy(folder, names):
    classes = [
        {"code": code, "name": name, "colour": f"#{code:02x}{code * 37 % 256:02x}40", "worldcover": None}
        for code, name in enumerate(names, 1)
    ]
    content = {"schema": "landcover-interpreter/taxonomy/1", "id": "t", "title": "T", "classes": classes}
    path = folder / "taxonomy.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def exported_run(folder, values=None, names=(), name="scene", **place):
    scene = write_raster(
        folder / f"{name}.tif", parcels() if values is None else values, names=FIVE_BANDS, nodata=0, **place
    )
    run = folder / "run"
    jobs.cluster(SceneRequest((str(scene),)), by_pixels(clusters=len(names) or 4), run, SILENT)
    jobs.label(run, jobs.LabelRequest(taxonomy=taxonomy(folder, names) if names else None), SILENT)
    found = load_interpretation(run)
    for code in range(1, len(names) + 1):
        found = found.overridden(code, code)
    jobs.save_labels(run, found)
    jobs.export(run, None, None, SILENT)
    return run


def made(project, run, with_scene=True):
    state = State()
    state.open(run)
    scene = add_scene_layer(project, state.interpretation.scene) if with_scene else None
    layer = QgsRasterLayer(str(run / "landcover.tif"), "Land cover")
    layer.loadDefaultStyle()
    project.addMapLayer(layer)
    return add_layout(project, sheet_of(state.interpretation, state.agreement, layer, scene))


def places(layout):
    items = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.id()]
    return {item.id(): item.mapRectToScene(item.rect()) for item in items}


def check_arrangement(layout):
    found = places(layout)
    for name, place in found.items():
        assert PAGE.contains(place), f"{name} leaves the page: {place}"
    for (one, first), (other, second) in combinations(found.items(), 2):
        common = first.intersected(second)
        assert common.width() < 0.01 or common.height() < 0.01, f"{one} and {other} overlap"
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            check_label(item, found[item.id()])
    return found


def check_label(item, place):
    """Every line fits its label, measured by the label itself."""
    text = item.text()
    lines, height = text.split("\n"), 0
    for line in lines:
        item.setText(line)
        assert item.sizeForText().width() <= place.width(), line
        height += item.sizeForText().height() if line else 0
    item.setText(text)
    assert height * 0.95 <= place.height(), f"{item.id()}: {len(lines)} lines in {place.height()} mm"


def printed(layout, path, dpi=60):
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    file = path / "page.png"
    result = QgsLayoutExporter(layout).exportToImage(str(file), settings)
    assert result == QgsLayoutExporter.ExportResult.Success
    image = QImage(str(file))
    assert not image.isNull()
    return image


def colours(image, place):
    """The colours in a place of the page, by how often they are there."""
    scale = image.width() / PAGE.width()
    spots = [
        (int(x * scale), int(y * scale))
        for x in np.linspace(place.left() + 1, place.right() - 1, 80)
        for y in np.linspace(place.top() + 1, place.bottom() - 1, 80)
    ]
    found = [image.pixelColor(*spot).name() for spot in spots]
    return {name: found.count(name) for name in set(found)}


@pytest.fixture(scope="module")
def compared(tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    demo = write_demo_scene(folder, 128)
    run = folder / "run"
    jobs.cluster(SceneRequest((str(demo.image),)), by_pixels(clusters=8), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    jobs.compare_run(run, jobs.ComparisonRequest(str(demo.reference)), SILENT)
    jobs.export(run, None, None, SILENT)
    return run


def test_the_page_has_everything_and_nothing_overlaps_or_is_cut(project, compared, tmp_path):
    layout = made(project, compared)
    found = check_arrangement(layout)
    assert set(found) == {"title", "note", "map", "legend", "scale bar", "north", "figures", "credits"}
    state = State()
    state.open(compared)
    figures = layout.itemById("figures").text()
    for value in (
        state.agreement.overall_agreement,
        state.agreement.ceiling,
        state.agreement.labelling_efficiency,
    ):
        assert f"{100 * value:.1f}\u00a0%" in figures
    assert f"Clusters in doubt: {len(state.interpretation.needs_review)} of 8" in figures
    assert "demo_reference.tif" in figures
    assert layout.itemById("title").text() == "Land cover of demo_scene"
    assert "draft" in layout.itemById("note").text()
    assert "Copernicus" in layout.itemById("credits").text()
    on_map = colours(printed(layout, tmp_path), found["map"])
    expected = {QColor(*entry.colour).name() for entry in state.interpretation.class_summaries()}
    assert expected <= set(on_map)


def test_the_legend_has_the_classes_of_the_map_and_follows_the_map_item(project, compared):
    layout = made(project, compared)
    legend = layout.itemById("legend")
    assert legend.linkedMap() == layout.itemById("map")
    (node,) = legend.model().rootGroup().findLayers()
    assert node.layer() == layout.itemById("map").layers()[0]
    state = State()
    state.open(compared)
    shown = [entry.data(0) for entry in legend.model().layerLegendNodes(node)]
    assert shown == [entry.name for entry in state.interpretation.class_summaries()]


def test_the_map_lies_over_the_scene_with_a_margin(project, compared):
    layout = made(project, compared)
    item = layout.itemById("map")
    assert [layer.name() for layer in item.layers()] == ["Land cover", "demo_scene"]
    assert item.keepLayerSet()
    inner, outer = item.layers()[0].extent(), item.extent()
    assert outer.contains(inner)
    assert max(inner.width() / outer.width(), inner.height() / outer.height()) == pytest.approx(1 / 1.04)


def test_a_map_that_was_not_compared_says_so(project, tmp_path):
    layout = made(project, exported_run(tmp_path))
    assert layout.itemById("figures").text().startswith("Not compared with a reference map")


@pytest.mark.parametrize("place", PLACES)
def test_scale_and_north_are_there_where_they_are_known(project, tmp_path, place):
    layout = made(project, exported_run(tmp_path, **PLACES[place]))
    found = check_arrangement(layout)
    assert ("scale bar" in found) == ("north" in found) == (place != "no system")
    assert colours(printed(layout, tmp_path), found["map"])["#ffffff"] < 5000


def length_of_bar(image, place):
    """How long the scale bar is in millimetres: from the first to the last ink in the row that has most of it."""
    scale = image.width() / PAGE.width()
    left, right = int(place.left() * scale), int(place.right() * scale)
    longest = 0
    for row in range(int(place.top() * scale), int(place.bottom() * scale)):
        ink = [x for x in range(left, right) if image.pixelColor(x, row).lightness() < 128]
        if len(ink) > 0.4 * (right - left):
            longest = max(longest, ink[-1] - ink[0])
    return longest / scale


def test_the_scale_bar_is_as_long_as_it_says(project, tmp_path):
    layout = made(project, exported_run(tmp_path, **PLACES["degrees"]))
    bar, item = layout.itemById("scale bar"), layout.itemById("map")
    # A degree of longitude at 61.29 degrees north is 53.6 km.
    km_per_mm = item.extent().width() * 53.6 / places(layout)["map"].width()
    km = bar.unitsPerSegment() * bar.numberOfSegments() * {"m": 0.001, "km": 1}[bar.unitLabel()]
    image = printed(layout, tmp_path, dpi=150)
    assert length_of_bar(image, places(layout)["scale bar"]) * km_per_mm == pytest.approx(km, rel=0.03)


def test_without_an_ellipsoid_degrees_have_no_scale(project, tmp_path):
    project.setEllipsoid("NONE")
    found = places(made(project, exported_run(tmp_path, **PLACES["degrees"])))
    assert "scale bar" not in found
    assert "north" in found


@pytest.mark.parametrize("shape", [(40, 1200), (900, 40)])
def test_scenes_of_any_shape_and_names_of_any_length_fit(project, tmp_path, shape):
    names = [f"Class {code} {'of forests and orchards ' * 4}" for code in range(1, 31)]
    run = exported_run(tmp_path, parcels(*shape, 40), names, name=LONG[:180])
    layout = made(project, run)
    found = check_arrangement(layout)
    title = layout.itemById("title").text()
    assert title.startswith("Land cover of\nS2B_MSIL2A")
    assert title.endswith("…")
    assert title.count("\n") == 1
    legend = layout.itemById("legend")
    (node,) = legend.model().rootGroup().findLayers()
    assert len(legend.model().layerLegendNodes(node)) == 30
    image = printed(layout, tmp_path)
    assert set(colours(image, found["legend"])) - {"#ffffff", "#000000"}


def test_of_more_classes_than_fit_the_largest_are_shown_and_the_title_says_so(project, tmp_path):
    names = [f"A class with a long name {code}" for code in range(1, 201)]
    layout = made(project, exported_run(tmp_path, names=names), with_scene=False)
    check_arrangement(layout)
    legend = layout.itemById("legend")
    (node,) = legend.model().rootGroup().findLayers()
    shown = len(legend.model().layerLegendNodes(node))
    assert 50 < shown < 200
    assert legend.title() == f"The {shown} largest classes"


def test_paper_is_white_and_ink_is_black_in_a_dark_theme(project, compared, tmp_path):
    before = QApplication.palette()
    dark = QPalette(before)
    for role, colour in ((QPalette.ColorRole.Window, "#202020"), (QPalette.ColorRole.WindowText, "#f0f0f0")):
        dark.setColor(role, QColor(colour))
        dark.setColor(QPalette.ColorRole.Text, QColor("#f0f0f0"))
        dark.setColor(QPalette.ColorRole.Base, QColor("#101010"))
    QApplication.setPalette(dark)
    try:
        layout = made(project, compared)
        image = printed(layout, tmp_path)
        title = colours(image, places(layout)["title"])
    finally:
        QApplication.setPalette(before)
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert max(title, key=title.get) == "#ffffff"
    assert min(title) < "#606060", "the darkest of it is ink"


def test_dates_are_written_as_the_locale_has_them(project, compared):
    QLocale.setDefault(QLocale(QLocale.Language.German))
    german = made(project, compared).itemById("note").text()
    QLocale.setDefault(QLocale(QLocale.Language.French))
    french = made(project, compared).itemById("note").text()
    assert german != french


def test_names_of_layouts_are_never_taken_twice(project, compared):
    names = [made(project, compared).name() for _ in range(3)]
    assert names == ["Land cover of demo_scene", "Land cover of demo_scene (2)", "Land cover of demo_scene (3)"]
    assert len(project.layoutManager().layouts()) == 3


def test_the_layout_is_saved_with_the_project(project, compared, tmp_path):
    made(project, compared)
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "project.qgz"))
    (layout,) = project.layoutManager().printLayouts()
    assert set(check_arrangement(layout)) == {
        *("title", "note", "map", "legend", "scale bar", "north", "figures", "credits"),
    }
    assert layout.itemById("map").layers()[0].isValid()


def test_names_that_hold_an_expression_are_printed_and_not_computed(project, tmp_path):
    names = ("Trees [% 6*7 %]", "Grass", "Crops", "Water")
    layout = made(project, exported_run(tmp_path, names=names, name="[% 6*7 %]"), with_scene=False)
    assert layout.itemById("title").currentText() == "Land cover of [ % 6*7 %]"
    legend = layout.itemById("legend")
    (node,) = legend.model().rootGroup().findLayers()
    labels = [entry.data(0) for entry in legend.model().layerLegendNodes(node)]
    settings, context = legend.legendSettings(), layout.createExpressionContext()
    shown = " ".join(line for label in labels for line in settings.evaluateItemText(label, context))
    assert "6*7" in shown and "42" not in shown
