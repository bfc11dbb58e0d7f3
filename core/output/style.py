"""QGIS styles and metadata as files, so that a layer opens named and coloured with no click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

Colour = tuple[int, int, int]

_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
_VERSION = "3.22.0"


@dataclass(frozen=True)
class StyleClass:
    """A value of the raster or of the polygons' `code`, its label, and its colour."""

    code: int
    label: str
    colour: Colour


def raster_qml(classes: Sequence[StyleClass]) -> str:
    """Return a paletted style for band 1."""
    entries = "\n".join(
        f'        <paletteEntry value="{c.code}" label="{escape(c.label)}" color="{_hex(c.colour)}" alpha="255"/>'
        for c in classes
    )
    return _raster_style(
        f"""    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <colorPalette>
{entries}
      </colorPalette>
    </rasterrenderer>"""
    )


def ramp_qml(stops: Sequence[StyleClass]) -> str:
    """Return a style for band 1 whose colours run from stop to stop, of which there are at least two, rising."""
    lowest, highest = stops[0].code, stops[-1].code
    items = "\n".join(
        f'          <item value="{c.code}" label="{escape(c.label)}" color="{_hex(c.colour)}" alpha="255"/>'
        for c in stops
    )
    return _raster_style(
        f"""    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor=""
        classificationMin="{lowest}" classificationMax="{highest}">
      <rasterTransparency/>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="{lowest}"
            maximumValue="{highest}">
{items}
        </colorrampshader>
      </rastershader>
    </rasterrenderer>"""
    )


def _raster_style(renderer: str) -> str:
    return f"""{_HEAD}<qgis version="{_VERSION}" styleCategories="AllStyleCategories">
  <pipe>
{renderer}
    <brightnesscontrast brightness="0" contrast="0" gamma="1"/>
    <huesaturation saturation="0" grayscaleMode="0" colorizeOn="0"/>
    <rasterresampler maxOversampling="2"/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
"""


def polygon_qml(classes: Sequence[StyleClass]) -> str:
    """Return a categorised style on the field `code`, without outlines."""
    categories = "".join(
        f'<category render="true" symbol="{place}" value="{c.code}" label="{escape(c.label)}" type="long"/>'
        for place, c in enumerate(classes)
    )
    symbols = "".join(_fill(place, c.colour) for place, c in enumerate(classes))
    return f"""{_HEAD}<qgis version="{_VERSION}" styleCategories="Symbology">
  <renderer-v2 type="categorizedSymbol" attr="code" symbollevels="0" enableorderby="0" forceraster="0">
    <categories>{categories}</categories>
    <symbols>{symbols}</symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <layerGeometryType>2</layerGeometryType>
</qgis>
"""


def _fill(place: int, colour: Colour) -> str:
    properties = {"color": "{},{},{},255".format(*colour), "outline_style": "no", "style": "solid"}
    # QGIS before 3.26 reads <prop>, later versions read <Option>.
    props = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in properties.items())
    options = "".join(f'<Option name="{k}" value="{v}" type="QString"/>' for k, v in properties.items())
    return (
        f'<symbol name="{place}" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">'
        '<layer class="SimpleFill" enabled="1" locked="0" pass="0">'
        f'<Option type="Map">{options}</Option>{props}</layer>'
        "</symbol>"
    )


@dataclass(frozen=True)
class LayerMetadata:
    """What a layer says of itself: title, abstract, how it came about, licence, attribution, CRS (auth id)."""

    title: str
    abstract: str
    lineage: Sequence[str]
    licence: str
    attribution: str
    crs: str


def metadata_qmd(metadata: LayerMetadata) -> str:
    """Return the metadata as a .qmd file."""
    history = "\n".join(f"  <history>{escape(step)}</history>" for step in metadata.lineage)
    system = f"<spatialrefsys><authid>{escape(metadata.crs)}</authid></spatialrefsys>" if metadata.crs else ""
    return f"""{_HEAD}<qgis version="{_VERSION}">
  <identifier></identifier>
  <parentidentifier></parentidentifier>
  <language>ENG</language>
  <type>dataset</type>
  <title>{escape(metadata.title)}</title>
  <abstract>{escape(metadata.abstract)}</abstract>
  <links/>
  <fees></fees>
  <rights>{escape(metadata.attribution)}</rights>
  <license>{escape(metadata.licence)}</license>
  <encoding></encoding>
  <crs>{system}</crs>
  <extent/>
{history}
</qgis>
"""


def _hex(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
