"""What the map does not tell, in plain words."""

from __future__ import annotations

from ...agreement.worldcover import EDITIONS
from ..markup import Html, element
from ..numbers import share
from ..subject import Subject


def limits(subject: Subject) -> Html:
    """Return the limits of the method."""
    right = " and ".join(f"{share(edition.accuracy)} ({year})" for year, edition in EDITIONS.items())
    several = bool(subject.interpretation.scene.others)
    days = "days of its images together" if several else "day of the image"
    sentences = (
        "The map is a draft for review. It was made without training pixels and without a visit on the ground.",
        "All pixels of a cluster get one class. Covers that look alike in the image share a cluster, and no label "
        "can tell them apart: the ceiling says how far that goes.",
        "Voters can be wrong together. That they agree makes a label likelier, not true; clusters in doubt are those "
        "where they did not.",
        "Agreement is not accuracy: it says how far two maps are alike, and the reference has errors of its own. ESA "
        f"WorldCover itself is right in {right} of cases, after its validation reports.",
        f"The map shows the {days}. Between {'them' if several else 'that day'} and the reference's year the land may "
        "have changed.",
        "Clouds, shadows, snow and haze that the mask has missed are mapped as if they were land cover.",
    )
    return element("section", element("h2", "Limits"), element("ul", *(element("li", words) for words in sentences)))
