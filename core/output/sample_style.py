"""The QGIS style and form of a sample of points: a drop-down of classes, points coloured by class, "to do" apart."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from .style import Colour, StyleClass

TO_DO = "to do"
CONFIDENCES = ("high", "medium", "low")
# What QGIS's drop-down takes for an empty value.
_NULL = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"
_MAGENTA: Colour = (255, 0, 255)
_WHITE: Colour = (255, 255, 255)
_BLACK: Colour = (0, 0, 0)


def sample_qml(classes: Sequence[StyleClass]) -> str:
    """Return the style of points with the fields id, class, confidence and comment."""
    names = [(TO_DO, _NULL), *((entry.label, str(entry.code)) for entry in classes)]
    sure = [("", _NULL), *((word, word) for word in CONFIDENCES)]
    fields = (
        _field("fid", "Hidden", ""),
        _field("id", "TextEdit", _option("IsMultiline", "false", "bool")),
        _field("class", "ValueMap", _values(names)),
        _field("confidence", "ValueMap", _values(sure)),
        _field("comment", "TextEdit", _option("IsMultiline", "true", "bool")),
    )
    return f"""<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Fields|Forms">
  <fieldConfiguration>{"".join(fields)}</fieldConfiguration>
  <editable><field name="fid" editable="0"/><field name="id" editable="0"/></editable>
  <renderer-v2 type="categorizedSymbol" attr="class" symbollevels="0" enableorderby="0" forceraster="0">
    <categories>{_categories(classes)}</categories>
    <symbols>{_symbols(classes)}</symbols>
  </renderer-v2>
  <blendMode>0</blendMode>
  <layerGeometryType>0</layerGeometryType>
</qgis>
"""


def _categories(classes: Sequence[StyleClass]) -> str:
    # The category without a value is the one for everything else: the points without a class.
    entries = [f'<category render="true" symbol="0" value="" label="{TO_DO}" type="NULL"/>']
    entries += [
        f'<category render="true" symbol="{place}" value="{entry.code}" label="{escape(entry.label)}" type="long"/>'
        for place, entry in enumerate(classes, 1)
    ]
    return "".join(entries)


def _symbols(classes: Sequence[StyleClass]) -> str:
    markers = [_marker(0, "diamond", _WHITE, _MAGENTA, 4, 0.8)]
    markers += [_marker(place, "circle", entry.colour, _BLACK, 3, 0.3) for place, entry in enumerate(classes, 1)]
    return "".join(markers)


def _marker(place: int, shape: str, fill: Colour, line: Colour, size_mm: float, line_mm: float) -> str:
    properties = {
        "name": shape,
        "color": "{},{},{},255".format(*fill),
        "outline_color": "{},{},{},255".format(*line),
        "outline_style": "solid",
        "outline_width": str(line_mm),
        "outline_width_unit": "MM",
        "size": str(size_mm),
        "size_unit": "MM",
    }
    # QGIS before 3.26 reads <prop>, later versions read <Option>.
    props = "".join(f'<prop k="{key}" v="{value}"/>' for key, value in properties.items())
    options = "".join(_option(key, value) for key, value in properties.items())
    return (
        f'<symbol name="{place}" type="marker" alpha="1" clip_to_extent="1" force_rhr="0">'
        '<layer class="SimpleMarker" enabled="1" locked="0" pass="0">'
        f'<Option type="Map">{options}</Option>{props}</layer>'
        "</symbol>"
    )


def _field(name: str, widget: str, options: str) -> str:
    config = f'<config><Option type="Map">{options}</Option></config>'
    return f'<field name="{name}"><editWidget type="{widget}">{config}</editWidget></field>'


def _values(pairs: Sequence[tuple[str, str]]) -> str:
    """Return the entries of a drop-down, in their order: each shown name with its value."""
    entries = "".join(f'<Option type="Map">{_option(name, value)}</Option>' for name, value in pairs)
    return f'<Option type="List" name="map">{entries}</Option>'


def _option(name: str, value: str, kind: str = "QString") -> str:
    return f'<Option type="{kind}" name="{escape(name)}" value="{escape(value)}"/>'
