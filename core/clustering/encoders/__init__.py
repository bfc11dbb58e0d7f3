"""Encoders: what features are turned into before they are clustered."""

from .registry import fit_encoder, fitted_spec, load_encoder, side_of_squares

__all__ = ["fit_encoder", "fitted_spec", "load_encoder", "side_of_squares"]
