"""Styles and metadata as XML: well formed whatever classes and files are called."""

from xml.etree import ElementTree

import pytest
from landcover_interpreter.core.output.style import (
    LayerMetadata,
    StyleClass,
    metadata_qmd,
    polygon_qml,
    raster_qml,
)

CLASSES = [
    StyleClass(10, "Wald & <Forst> \"alt\" 'neu'", (0, 100, 0)),
    StyleClass(80, "Вода 水 ➜ ]]>", (0, 7, 255)),
    StyleClass(254, "&amp; --> <!-- </qgis>", (255, 255, 255)),
]


def test_the_raster_style_has_every_class_with_its_colour():
    found = ElementTree.fromstring(raster_qml(CLASSES)).find("pipe/rasterrenderer")
    assert (found.get("type"), found.get("band")) == ("paletted", "1")
    entries = [(e.get("value"), e.get("label"), e.get("color"), e.get("alpha")) for e in found.iter("paletteEntry")]
    assert entries == [
        ("10", CLASSES[0].label, "#006400", "255"),
        ("80", CLASSES[1].label, "#0007ff", "255"),
        ("254", CLASSES[2].label, "#ffffff", "255"),
    ]


def test_the_polygon_style_has_a_category_and_a_symbol_per_class():
    found = ElementTree.fromstring(polygon_qml(CLASSES)).find("renderer-v2")
    assert (found.get("type"), found.get("attr")) == ("categorizedSymbol", "code")
    symbols = {symbol.get("name"): symbol for symbol in found.find("symbols")}
    for entry, category in zip(CLASSES, found.find("categories")):
        assert (category.get("value"), category.get("label")) == (str(entry.code), entry.label)
        layer = symbols.pop(category.get("symbol")).find("layer")
        colour = "{},{},{},255".format(*entry.colour)
        assert layer.find("prop[@k='color']").get("v") == colour
        assert layer.find("Option/Option[@name='color']").get("value") == colour
        assert layer.find("prop[@k='outline_style']").get("v") == "no"
    assert not symbols


def test_a_map_without_classes_still_has_a_style():
    assert list(ElementTree.fromstring(raster_qml([])).iter("paletteEntry")) == []
    assert list(ElementTree.fromstring(polygon_qml([])).iter("category")) == []


@pytest.mark.parametrize("crs", ["EPSG:32633", ""])
def test_metadata_keep_every_word(crs):
    metadata = LayerMetadata(
        title="Land cover of <Szene & 1>",
        abstract='A "draft" & more',
        lineage=["Input: a<b>.tif & c.tif", "2024 labelled, cluster 1: Вода"],
        licence="free & open",
        attribution="© Copernicus <Sentinel>",
        crs=crs,
    )
    found = ElementTree.fromstring(metadata_qmd(metadata))
    assert (found.findtext("title"), found.findtext("abstract")) == (metadata.title, metadata.abstract)
    assert [step.text for step in found.findall("history")] == metadata.lineage
    assert (found.findtext("license"), found.findtext("rights")) == (metadata.licence, metadata.attribution)
    assert found.findtext("crs/spatialrefsys/authid", "") == crs


def test_the_files_of_a_run_are_well_formed_and_tell_how_the_map_came_about(mapped):
    style = ElementTree.parse(mapped.run / "landcover.qml").getroot()
    labels = {entry.get("value"): entry.get("label") for entry in style.iter("paletteEntry")}
    assert labels == {str(code): mapped.names[code] for code in (3, 7, 80)}
    clusters = ElementTree.parse(mapped.run / "clusters.qml").getroot()
    assert [entry.get("label") for entry in clusters.iter("paletteEntry")] == [f"Cluster {i}" for i in range(1, 7)]
    metadata = ElementTree.parse(mapped.run / "landcover.qmd").getroot()
    assert metadata.findtext("title") == "Land cover of Szene & <1>"
    history = [step.text for step in metadata.findall("history")]
    assert "Input: Szene & <1>.tif" in history
    assert f"cluster 1: {mapped.names[3]} (analyst)" in history
    assert "cluster 4: unlabelled (analyst)" in history
    assert any("by the analyst" in step and f"→ {mapped.names[80]}" in step for step in history)
    assert metadata.findtext("crs/spatialrefsys/authid") == "EPSG:32633"
    assert "Copernicus" in metadata.findtext("rights")
