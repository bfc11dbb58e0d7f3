"""What is known of the chosen image, in a line, and the numbers in it as the user's country writes them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ...adapters.words import said
from ...core.errors import SceneError
from ...core.scene.description import Description
from ...core.scene.scene import Scene


def tr(text: str) -> str:
    """Translate a text of the verdict."""
    return QCoreApplication.translate("SceneVerdict", text)


def verdict(description: Description) -> str:
    """Return what was found and that it is ready, or why it is not."""
    scene = description.scene
    if scene is not None:
        return ", ".join([*_facts(description, scene), tr("ready")])
    if description.lacks_roles:
        return tr("{} Or choose the roles in the table below.").format(said(description.refusal))
    return said(description.refusal)


def _facts(description: Description, scene: Scene) -> list[str]:
    pixel_m = description.pixel_m
    return [
        tr("{} bands").format(len(scene.bands)),
        tr("no coordinate system") if pixel_m is None else tr("{} m").format(number(pixel_m, 3)),
        tr("{} Mpx").format(number(scene.grid.pixels / 1e6, 4)),
        *([tr("clouds masked")] if scene.classification is not None and scene.classification.masked else []),
        *([tr("part of the image")] if scene.area is not None else []),
        *([tr("{} dates").format(len(scene.dates))] if scene.others else []),
        *([tr("with elevation")] if scene.elevation else []),
    ]


def scaling(description: Description) -> str:
    """Return how stored values become reflectance, '' while that is not known."""
    if description.scene is None:
        return ""
    return tr("Reflectance = (value + offset) × scale, with scale {} and offset {}.").format(
        _span(description.scales), _span(description.offsets)
    )


def _span(values: tuple[float, ...]) -> str:
    return " … ".join(number(value, 6) for value in ((values[0], values[-1]) if len(values) > 1 else values))


def number(value: float, digits: int) -> str:
    """Write a number with at most so many significant digits."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(float(f"{value:.{digits}g}"), "g", 12)


def read_offset(text: str) -> float | None:
    """Read an offset as the user's country writes it, None if it is left to be found; raises SceneError."""
    plain = text.strip().replace("−", "-")
    if not plain:
        return None
    for locale in (QLocale(), QLocale.c()):
        value, understood = locale.toDouble(plain)
        if understood:
            return value
    raise SceneError(tr("The offset cannot be '{}'. Write a number such as -1000, or leave it empty.").format(text))
