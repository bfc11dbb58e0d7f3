"""The core of the plugin: NumPy, GDAL, scikit-learn and requests, nothing of QGIS or Qt."""
