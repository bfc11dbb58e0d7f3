"""Land Cover Interpreter, a QGIS plugin that turns Sentinel-2 clusters into named land cover."""


def classFactory(iface):  # noqa: N802, the name that QGIS calls
    """Return the plugin for the given QGIS interface."""
    from .plugin import LandCoverInterpreter

    return LandCoverInterpreter(iface)
