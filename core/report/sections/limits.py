"""What the map does not tell, in plain words."""

from __future__ import annotations

from ...agreement.worldcover import EDITIONS
from ..markup import Html, element
from ..numbers import share
from ..subject import MapSubject, Subject


def limits(subject: Subject) -> Html:
    """Return the limits of the method."""
    several = bool(subject.interpretation.scene.others)
    days = "days of its images together" if several else "day of the image"
    sentences = (
        "The map is a draft for review. It was made without training pixels and without a visit on the ground.",
        "All pixels of a cluster get one class. Covers that look alike in the image share a cluster, and no label "
        "can tell them apart: the ceiling says how far that goes.",
        "Voters can be wrong together. That they agree makes a label likelier, not true; clusters in doubt are those "
        "where they did not.",
        _not_accuracy(),
        f"The map shows the {days}. Between {'them' if several else 'that day'} and the reference's year the land may "
        "have changed.",
        "Clouds, shadows, snow and haze that the mask has missed are mapped as if they were land cover.",
    )
    return element("section", element("h2", "Limits"), element("ul", *(element("li", words) for words in sentences)))


def map_limits(subject: MapSubject) -> Html:
    """Return what a comparison of any map does not tell."""
    sentences = (
        _not_accuracy(),
        "Between the day that the map shows and the reference's the land may have changed.",
        "Both maps are laid over each other pixel by pixel, by nearest neighbour: a shift of a pixel counts as error "
        "along every edge.",
    )
    return element("section", element("h2", "Limits"), element("ul", *(element("li", words) for words in sentences)))


def _not_accuracy() -> str:
    right = " and ".join(f"{share(edition.accuracy)} ({year})" for year, edition in EDITIONS.items())
    return (
        "Agreement is not accuracy: it says how far two maps are alike, and the reference has errors of its own. ESA "
        f"WorldCover itself is right in {right} of cases, after its validation reports."
    )
