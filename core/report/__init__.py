"""The report of a run: one HTML file that explains the map and needs nothing beside it."""
