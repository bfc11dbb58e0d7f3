"""The map with its legend, its scale and where north is."""

from __future__ import annotations

import math
from base64 import b64encode

from ..map_picture import MapPicture
from ..markup import Html, element, joined
from ..numbers import share
from ..subject import Subject
from ..tables import swatch

# A scale bar takes at most this share of the picture's width.
_LONGEST_BAR = 0.3
# Small scenes are enlarged to about this width, as far as the window is wide enough.
_LEAST_WIDTH_PX = 700
_LARGEST_REPEAT = 8
_KM = 1000


def land_cover(subject: Subject) -> Html:
    """Return the figure."""
    picture = subject.picture
    shown = element("div", _image(subject), _scale_and_north(picture), class_="map", style=_width(picture))
    return element(
        "section",
        element("h2", "Map"),
        element("figure", shown, element("figcaption", _legend(subject))),
    )


def _image(subject: Subject) -> Html:
    picture = subject.picture
    classes = ", ".join(entry.name for entry in subject.interpretation.class_summaries()) or "no class yet"
    source = f"data:image/png;base64,{b64encode(picture.png).decode('ascii')}"
    words = f"Land-cover map of {subject.interpretation.scene.name}: {classes}"
    return element("img", src=source, width=picture.width, height=picture.height, alt=words)


def _width(picture: MapPicture) -> str:
    repeat = min(max(_LEAST_WIDTH_PX // max(picture.width, picture.height), 1), _LARGEST_REPEAT)
    return f"max-width:{picture.width * repeat}px"


def _scale_and_north(picture: MapPicture) -> Html:
    """Return the bar in per cent of the picture, so that it stays true at any size."""
    if picture.cell_m is None:
        return element("p", "Without a coordinate system there is neither a scale nor a north.", class_="quiet")
    metres = bar_length_m(picture.cell_m * picture.width * _LONGEST_BAR)
    part = 100 * metres / (picture.cell_m * picture.width)
    words = f"{metres / _KM:g} km" if metres >= _KM else f"{metres:g} m"
    bar = element("span", words, class_="bar", style=f"width:{part:.3f}%")
    return element("div", bar, _north(picture), class_="scale")


def _north(picture: MapPicture) -> Html | str:
    if picture.north_degrees is None:
        return ""
    arrow = element("span", "↑", class_="arrow", style=f"transform:rotate({picture.north_degrees:g}deg)")
    return element("span", arrow, " N", title="grid north")


def bar_length_m(most: float) -> float:
    """Return the longest of 1, 2 or 5 times a power of ten that is not more than `most`."""
    power = 10.0 ** math.floor(math.log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most * (1 + 1e-9))


def _legend(subject: Subject) -> Html:
    entries = [
        joined((swatch(entry.colour), element("span", entry.name), element("span", share(entry.share))))
        for entry in subject.interpretation.class_summaries()
    ]
    if subject.picture.has_unlabelled:
        entries.append(joined((element("span", class_="swatch hatched"), "not labelled")))
    if subject.picture.has_no_data:
        entries.append(joined((element("span", class_="swatch empty"), "no data, or left out")))
    return element("ul", *(element("li", entry) for entry in entries), class_="legend")
