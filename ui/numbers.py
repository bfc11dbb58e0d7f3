"""Numbers as people of this locale write them."""

from __future__ import annotations

from ..adapters.words import number

NOT_DEFINED = "–"
_NO_BREAK = "\u00a0"


def shown_share(share: float | None) -> str:
    """Write a share, 0…1, as per cent with one decimal; a dash where it is not defined."""
    return NOT_DEFINED if share is None else f"{number(100 * share, 1)}{_NO_BREAK}%"


def shown_count(count: int) -> str:
    """Write a whole number; its size is not bounded by 32 bits."""
    return number(count)


def shown_hectares(hectares: float | None) -> str:
    """Write an area with one decimal; a dash for a map without a coordinate system."""
    return NOT_DEFINED if hectares is None else number(hectares, 1)
