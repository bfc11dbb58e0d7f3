"""The core's protocols over what QGIS offers: its network stack and its authentication database."""
