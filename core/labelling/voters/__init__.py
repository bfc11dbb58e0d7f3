"""The voters: models at providers, and the spectral voter that works offline."""
