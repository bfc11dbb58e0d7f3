"""Land Cover Interpreter, a QGIS plugin that turns Sentinel-2 clusters into named land cover."""


def classFactory(iface):
    """Return the plugin for the given QGIS interface."""
    from .plugin import LandCoverInterpreter

    return LandCoverInterpreter(iface)
