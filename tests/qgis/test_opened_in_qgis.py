"""What a user sees who opens a result in QGIS: names and colours with no click, and where it comes from."""

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

# ESA WorldCover product user manual v2.0, table of classes: names and colours.
OFFICIAL = {
    10: ("Tree cover", "#006400"),
    20: ("Shrubland", "#ffbb22"),
    30: ("Grassland", "#ffff4c"),
    40: ("Cropland", "#f096ff"),
    50: ("Built-up", "#fa0000"),
    60: ("Bare / sparse vegetation", "#b4b4b4"),
    70: ("Snow and ice", "#f0f0f0"),
    80: ("Permanent water bodies", "#0064c8"),
    90: ("Herbaceous wetland", "#0096a0"),
    95: ("Mangroves", "#00cf75"),
    100: ("Moss and lichen", "#fae6a0"),
}
HECTARES_PER_PIXEL = 0.01


def palette(layer):
    assert layer.renderer().type() == "paletted"
    return {int(each.value): (each.label, each.color.name()) for each in layer.renderer().classes()}


def categories(layer):
    assert layer.renderer().type() == "categorizedSymbol"
    assert layer.renderer().classAttribute() == "code"
    return {int(each.value()): (each.label(), each.symbol().color().name()) for each in layer.renderer().categories()}


@pytest.fixture
def counts(finished, pixels):
    """Pixels per class code of the map."""
    codes, numbers = np.unique(pixels(finished.folder / "landcover.tif"), return_counts=True)
    return {int(code): int(number) for code, number in zip(codes, numbers) if code}


@pytest.fixture
def official(counts):
    """The names and colours of the classes that are in the map."""
    return {code: OFFICIAL[code] for code in counts}


def test_the_map_shows_class_names_in_official_colours(finished, official):
    layer = QgsRasterLayer(str(finished.folder / "landcover.tif"))
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32633"
    assert palette(layer) == official
    assert len(official) >= 4


def test_the_colours_reach_the_screen(finished, pixels):
    """Not the class list but the picture: a block of the renderer, pixel by pixel."""
    path = finished.folder / "landcover.tif"
    layer = QgsRasterLayer(str(path))
    block = layer.renderer().block(1, layer.extent(), 256, 256)
    codes = pixels(path)
    for code in np.unique(codes):
        row, column = np.argwhere(codes == code)[0]
        assert QColor(block.color(int(row), int(column))).name() == OFFICIAL[code][1]


def test_the_map_tells_where_it_comes_from(finished):
    layer = QgsRasterLayer(str(finished.folder / "landcover.tif"))
    layer.loadDefaultMetadata()  # as QGIS does with a file that a user opens
    metadata = layer.metadata()
    assert metadata.title() == "Land cover of demo_scene"
    assert "not" in metadata.abstract() or "draft" in metadata.abstract()
    assert "Copernicus Sentinel data" in " ".join(metadata.rights())
    assert any("Copernicus" in licence for licence in metadata.licenses())
    history = "\n".join(metadata.history())
    for words in ("demo_scene.tif", "8 clusters", "seed 1", "voter spectral", "cluster 8: "):
        assert words in history
    assert metadata.crs().authid() == "EPSG:32633"


def test_the_clusters_have_neutral_names(finished):
    layer = QgsRasterLayer(str(finished.folder / "clusters.tif"))
    shown = palette(layer)
    assert {value: label for value, (label, _) in shown.items()} == {n: f"Cluster {n}" for n in range(1, 9)}
    colours = {colour for _, colour in shown.values()}
    assert len(colours) == 8
    assert not colours & {colour for _, colour in OFFICIAL.values()}


@pytest.mark.parametrize("suffix", ["", "|layername=landcover"])
def test_the_polygons_show_class_names_in_official_colours(suffix, finished, official, counts):
    layer = QgsVectorLayer(str(finished.folder / "landcover.gpkg") + suffix, "patches")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:32633"
    assert categories(layer) == official
    area = dict.fromkeys(counts, 0.0)
    for feature in layer.getFeatures():
        code = feature["code"]
        assert feature["class"] == OFFICIAL[code][0]
        assert feature["hectares"] == pytest.approx(feature.geometry().area() / 1e4)
        area[code] += feature["hectares"]
    assert area == pytest.approx({code: number * HECTARES_PER_PIXEL for code, number in counts.items()})


def test_the_attribute_table_is_in_the_file(finished, counts):
    dataset = gdal.Open(str(finished.folder / "landcover.tif"))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    columns = {table.GetNameOfCol(number): number for number in range(table.GetColumnCount())}
    for row in range(table.GetRowCount()):
        code = table.GetValueAsInt(row, columns["Value"])
        name, colour = OFFICIAL[code]
        rgb = [table.GetValueAsInt(row, columns[part]) for part in ("Red", "Green", "Blue")]
        assert table.GetValueAsString(row, columns["Class"]) == name
        assert "#{:02x}{:02x}{:02x}".format(*rgb) == colour
        assert table.GetValueAsInt(row, columns["Pixels"]) == counts.pop(code)
    assert not counts


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 33000, reason="QGIS reads raster attribute tables from 3.30 on")
def test_qgis_reads_the_attribute_table(finished, counts):
    layer = QgsRasterLayer(str(finished.folder / "landcover.tif"))
    table = layer.attributeTable(1)
    assert table.isValid()[0]
    assert table.hasColor()
    names = [field.name for field in table.fields()]
    rows = [dict(zip(names, row)) for row in table.data()]
    assert {row["Value"]: row["Class"] for row in rows} == {code: OFFICIAL[code][0] for code in counts}
    assert {row["Value"]: row["Pixels"] for row in rows} == counts
    assert sum(row["Hectares"] for row in rows) == pytest.approx(256 * 256 * HECTARES_PER_PIXEL)


def loaded(algorithm, **parameters):
    """Run as a script that wants the layers in the project does; return those by the names of their files.

    How a layer itself is called depends on QGIS's version and the user's settings.
    """
    import processing

    processing.runAndLoadResults(f"landcover:{algorithm}", parameters)
    layers = list(QgsProject.instance().mapLayers().values())
    assert all(layer.isValid() for layer in layers)
    by_file = {Path(layer.source().split("|")[0]).name: layer for layer in layers}
    assert len(by_file) == len(layers), "each but once"
    return by_file


def test_the_whole_job_loads_its_map(toolbox, demo, tmp_path):
    layers = loaded("interpret", INPUT=str(demo.image), RUN=str(tmp_path / "run"))
    assert set(layers) == {"clusters.tif", "landcover.tif", "landcover.gpkg"}
    shown = palette(layers["landcover.tif"])
    assert shown == {code: OFFICIAL[code] for code in shown}
    assert shown == categories(layers["landcover.gpkg"])
    assert layers["landcover.tif"].metadata().title() == "Land cover of demo_scene"


def test_the_clusters_load_by_themselves(toolbox, demo, tmp_path):
    layers = loaded("cluster", INPUT=str(demo.image), CLUSTERS=3, RUN=str(tmp_path / "run"))
    assert set(layers) == {"clusters.tif"}
    labels = [label for label, _ in palette(layers["clusters.tif"]).values()]
    assert labels == ["Cluster 1", "Cluster 2", "Cluster 3"]


def test_a_map_that_is_asked_for_loads_once_and_styled(toolbox, copied, official, tmp_path):
    """The dialog's "Open output file after running algorithm" is ticked."""
    targets = {"RASTER": str(tmp_path / "map.tif"), "VECTOR": str(tmp_path / "patches.gpkg")}
    layers = loaded("export", RUN=str(copied), **targets)
    assert palette(layers.pop("map.tif")) == official
    assert categories(layers.pop("patches.gpkg")) == official
    assert not layers


def test_a_map_that_is_asked_for_but_not_opened(toolbox, copied, tmp_path):
    """The tick is taken away: the file is written and stays closed."""
    toolbox.run("export", RUN=str(copied), RASTER=str(tmp_path / "map.tif"), VECTOR=str(tmp_path / "patches.gpkg"))
    assert toolbox.context.layersToLoadOnCompletion() == {}


def test_a_taxonomy_of_ones_own_shows_its_own_names(toolbox, demo, tmp_path):
    taxonomy = {
        "schema": "landcover-interpreter/taxonomy/1",
        "id": "wet-or-dry",
        "title": "Wet or dry",
        "classes": [
            {"code": 1, "name": "Wasser <naß> & Eis", "colour": "#0000ff", "worldcover": 80},
            {"code": 2, "name": "Land", "colour": "#00ff00", "worldcover": 30},
        ],
    }
    file = tmp_path / "own.json"
    file.write_text(json.dumps(taxonomy), encoding="utf-8")
    run = tmp_path / "run"
    toolbox.run("cluster", INPUT=str(demo.image), CLUSTERS=3, RUN=str(run))
    toolbox.run("label", RUN=str(run), TAXONOMY=str(file))
    toolbox.run("override", RUN=str(run), CLUSTER=1, CLASS="Land")
    toolbox.run("override", RUN=str(run), CLUSTER=2, CLASS="1")
    results = toolbox.run("export", RUN=str(run))
    shown = palette(QgsRasterLayer(results["RASTER"]))
    assert shown[1] == ("Wasser <naß> & Eis", "#0000ff")
    assert shown[2] == ("Land", "#00ff00")
    assert categories(QgsVectorLayer(results["VECTOR"])) == shown
    assert Path(results["RASTER"]).is_file()
