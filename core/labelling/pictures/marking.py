"""How a cluster is marked in an image: arrays in, arrays out.

`colours` is uint8 (height, width, 3), `inside` bool (height, width): where the cluster is.
"""

from __future__ import annotations

import numpy as np

_WHITE = 255
_MIDDLE = 128
# The faintest grey around a dark cluster.
_PALE = 170
# Luma in 256ths (ITU-R BT.601).
_LUMA = (77, 150, 29)


def enlarge(image: np.ndarray, repeat: int) -> np.ndarray:
    """Repeat every pixel of (height, width, …) in both directions."""
    return image if repeat == 1 else image.repeat(repeat, axis=0).repeat(repeat, axis=1)


def mask(inside: np.ndarray) -> np.ndarray:
    """Return the cluster in white on black, uint8 (height, width)."""
    return inside.astype(np.uint8) * np.uint8(_WHITE)


def inverted_mask(inside: np.ndarray) -> np.ndarray:
    """Return the cluster in black on white, uint8 (height, width)."""
    return mask(~inside)


def spotlight(colours: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Return the image with all but the cluster in faint grey: pale around a dark cluster, dark around a bright one.

    With one grey for all clusters either water and wood or roofs and gravel are lost in it, in a middle grey
    both of them a little. The greys 0 … 85 and 170 … 255 lie a third of the range or more from the other half's
    extreme, and leave the lie of the land to be seen.
    """
    grey = _brightness(colours)
    faint = grey // 3
    if inside.any() and np.median(grey[inside]) < _MIDDLE:
        faint += _PALE
    shown = np.repeat(faint[..., None], colours.shape[-1], axis=-1)
    shown[inside] = colours[inside]
    return shown


def shade(colours: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Return the image with all but the cluster in half its brightness and without hue."""
    shown = np.repeat((_brightness(colours) // 2)[..., None], colours.shape[-1], axis=-1)
    shown[inside] = colours[inside]
    return shown


def outline(colours: np.ndarray, inside: np.ndarray, thickness: int) -> np.ndarray:
    """Return the image with a white line around the cluster, drawn on its neighbours so that all of it is seen."""
    grown = inside
    for _ in range(thickness):
        grown = _grow(grown)
    shown = colours.copy()
    shown[grown & ~inside] = _WHITE
    return shown


def _grow(inside: np.ndarray) -> np.ndarray:
    """Return the pixels inside and those that share an edge with one."""
    grown = inside.copy()
    grown[1:] |= inside[:-1]
    grown[:-1] |= inside[1:]
    grown[:, 1:] |= inside[:, :-1]
    grown[:, :-1] |= inside[:, 1:]
    return grown


def _brightness(colours: np.ndarray) -> np.ndarray:
    """Return the luma of colours, uint8."""
    red, green, blue = (weight * colours[..., place].astype(np.uint16) for place, weight in enumerate(_LUMA))
    return ((red + green + blue) >> 8).astype(np.uint8)
