"""The canvas is brought to a place where a cluster is typical."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas

from ..core.clustering.profiles import ClusterProfile
from ..core.scene.grid import Window
from ..core.scene.scene import Scene

# How many edges of the site are left and right of it, to see what lies around.
_AROUND = 3


def zoom_to(canvas: QgsMapCanvas, scene: Scene, profile: ClusterProfile) -> None:
    """Show a cluster's purest site and its surroundings; raises QgsCsException where the canvas's map has no place.

    The profile must have a site.
    """
    site = profile.sites[0]
    margin, edge = _AROUND * site.size, (2 * _AROUND + 1) * site.size
    place = QgsRectangle(*scene.grid.bounds(Window(site.column - margin, site.row - margin, edge, edge)))
    source = QgsCoordinateReferenceSystem.fromWkt(scene.grid.crs)
    shown = canvas.mapSettings().destinationCrs()
    if source.isValid() and shown.isValid():
        place = QgsCoordinateTransform(source, shown, QgsProject.instance()).transformBoundingBox(place)
    canvas.setExtent(place)
    canvas.refresh()
