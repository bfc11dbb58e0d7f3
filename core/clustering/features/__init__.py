"""What a pixel is described by: variables, of which profiles speak, and features, which the clustering sees."""

from .indices import INDICES, PROFILED, Index
from .spec import FeatureSpec, Texture
from .variables import DARKEST, Variables, date_of, dated, plain, variables_of

__all__ = [
    "DARKEST",
    "INDICES",
    "PROFILED",
    "FeatureSpec",
    "Index",
    "Texture",
    "Variables",
    "date_of",
    "dated",
    "plain",
    "variables_of",
]
