"""Numbers as the report writes them, in English whatever the locale, so that the same run gives the same file."""

from __future__ import annotations

NOT_DEFINED = "–"
PER_CENT = "\u00a0%"  # stays with its number at the end of a line
_LEAST_SHARE = 0.0005


def share(value: float | None) -> str:
    """Write a share, 0…1, as per cent with one decimal, and never 0.0 for one that is not."""
    if value is None:
        return NOT_DEFINED
    return ("<0.1" if 0 < value < _LEAST_SHARE else f"{100 * value:.1f}") + PER_CENT


def count(value: int) -> str:
    """Write a whole number."""
    return f"{value:,}"


def hectares(value: float | None) -> str:
    """Write an area with one decimal; a dash for a map without a coordinate system."""
    return NOT_DEFINED if value is None else f"{value:,.1f}"


def decimal(value: float) -> str:
    """Write a number of any size without needless digits or exponents."""
    return f"{value:.10g}"
