"""Algorithms of the Processing toolbox, opened from the dock with what it knows already filled in."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication


def is_offered(algorithm: str) -> bool:
    """Return whether the toolbox has an algorithm: Processing, which is a plugin too, may be switched off."""
    return QgsApplication.processingRegistry().algorithmById(algorithm) is not None


def open_dialog(algorithm: str, parameters: Mapping[str, str]) -> None:
    """Open the window of an algorithm."""
    import processing

    processing.execAlgorithmDialog(algorithm, dict(parameters))
