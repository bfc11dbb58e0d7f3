"""The map with its legend, its scale and where north is."""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Sequence

from ...labelling.taxonomy import load_taxonomy
from ...output.disagreement import CLASSES
from ..comparison_pictures import ComparisonPictures
from ..map_picture import MapPicture
from ..markup import Html, element, joined
from ..numbers import share
from ..subject import MapSubject, file_name
from ..tables import swatch

# A scale bar takes at most this share of the picture's width.
_LONGEST_BAR = 0.3
# Small scenes are enlarged to about this width, as far as the window is wide enough.
_LEAST_WIDTH_PX = 700
_LARGEST_REPEAT = 8
_KM = 1000


def land_cover(subject: MapSubject) -> Html:
    """Return the map, and beside it the reference and where both differ, where it was compared."""
    shown = _pictured(subject, subject.picture.png, _map_words(subject))
    figures = [element("figure", shown, element("figcaption", _legend(subject)))]
    if subject.pictures is not None:
        figures.append(element("div", *_comparison(subject, subject.pictures), class_="pair"))
    return element("section", element("h2", "Map"), *figures)


def _map_words(subject: MapSubject) -> str:
    classes = ", ".join(entry.name for entry in subject.classes) or "no class yet"
    return f"Land-cover map of {subject.name}: {classes}"


def _pictured(subject: MapSubject, png: bytes, words: str) -> Html:
    """Return a picture of the map's cells with its scale."""
    picture = subject.picture
    source = f"data:image/png;base64,{b64encode(png).decode('ascii')}"
    image = element("img", src=source, width=picture.width, height=picture.height, alt=words)
    return element("div", image, _scale_and_north(picture), class_="map", style=_width(picture))


def _comparison(subject: MapSubject, pictures: ComparisonPictures) -> tuple[Html, Html]:
    """Return the reference, and where it and the map differ, each with its legend."""
    reference = subject.reference
    name = file_name(reference.name) if reference else ""
    classes = load_taxonomy(None)
    held = [
        joined((swatch(entry.colour), element("span", entry.name))) for entry in map(classes.by_code, pictures.codes)
    ]
    kinds = [joined((swatch(kind.colour), element("span", kind.label))) for kind in CLASSES]
    return (
        _small(subject, f"The reference, {name}", pictures.reference, held),
        _small(subject, "Where map and reference differ, and why", pictures.disagreement, kinds),
    )


def _small(subject: MapSubject, title: str, png: bytes, legend: Sequence[Html]) -> Html:
    entries = element("ul", *(element("li", entry) for entry in legend), class_="legend")
    return element("figure", element("h3", title), _pictured(subject, png, title), element("figcaption", entries))


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


def _legend(subject: MapSubject) -> Html:
    entries = [
        joined((swatch(entry.colour), element("span", entry.name), element("span", share(entry.share))))
        for entry in subject.classes
    ]
    if subject.picture.has_unlabelled:
        entries.append(joined((element("span", class_="swatch hatched"), "not labelled")))
    if subject.picture.has_no_data:
        entries.append(joined((element("span", class_="swatch empty"), "no data, or left out")))
    return element("ul", *(element("li", entry) for entry in entries), class_="legend")
