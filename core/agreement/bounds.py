"""What agreement with a reference says of a map's accuracy, given the reference's own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class AccuracyBounds:
    """The least and the greatest accuracy of the map, 0…1, if the reference is right in `reference` of cases here.

    Where map and reference agree, both are right or both are wrong; where they do not, at most one is right. So
    accuracy lies between the extremes of how their errors can fall together.
    """

    reference: float
    low: float
    high: float


def accuracy_bounds(agreement: float, reference: float) -> AccuracyBounds:
    """Return the bounds for an overall agreement and a reference's accuracy, both 0…1.

    With a the agreement and r the reference's accuracy: at least max(0, a + r − 1), at most 1 − |a − r|.
    """
    return AccuracyBounds(reference, max(0.0, agreement + reference - 1), 1 - abs(agreement - reference))
