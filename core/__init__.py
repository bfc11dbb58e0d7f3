"""The core of the plugin: NumPy and GDAL, nothing of QGIS or Qt."""
