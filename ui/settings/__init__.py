"""The plugin's page in QGIS's options, and the installation of optional libraries from there."""
