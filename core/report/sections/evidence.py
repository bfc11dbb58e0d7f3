"""A card for each cluster: what it looks like, what it was called, and who said otherwise."""

from __future__ import annotations

from base64 import b64encode

from ...labelling.counting.ballots import ballots_of
from ...labelling.counting.legend import LegendEntry
from ..evidence import Exhibit
from ..markup import Html, element, joined
from ..numbers import share
from ..subject import Subject
from ..tables import swatch


def evidence(subject: Subject) -> Html | str:
    """Return the section; '' where there are no pictures."""
    if not subject.exhibits:
        return ""
    interpretation = subject.interpretation
    entries = {entry.cluster: entry for entry in interpretation.legend}
    cards = [_card(subject, c, entries.get(c, LegendEntry(c, None, ""))) for c in interpretation.clusters]
    return element("section", element("h2", "What the clusters look like"), element("div", *cards, class_="cards"))


def _card(subject: Subject, cluster: int, entry: LegendEntry) -> Html:
    interpretation = subject.interpretation
    shown = swatch(interpretation.taxonomy.by_code(entry.code).colour) if entry.code else ""
    title = element("h3", f"{cluster}: ", shown, subject.class_name(entry.code), class_="card-title")
    size = f"{share(interpretation.profile_of(cluster).share)} of the map"
    pictures = (_picture(exhibit, cluster) for exhibit in subject.exhibits.get(cluster, ()))
    return element(
        "article", title, element("p", size, class_="quiet"), *pictures, _ballots(subject, cluster), class_="card"
    )


def _picture(exhibit: Exhibit, cluster: int) -> Html:
    source = f"data:image/jpeg;base64,{b64encode(exhibit.jpeg).decode('ascii')}"
    words = f"Cluster {cluster}: {exhibit.caption}"
    image = element("img", src=source, width=exhibit.width, height=exhibit.height, alt=words)
    return element("figure", image, element("figcaption", exhibit.caption, class_="quiet"), class_="exhibit")


def _ballots(subject: Subject, cluster: int) -> Html | str:
    """Return what each voter called the cluster, dissent first."""
    found = [ballot for ballot in ballots_of(subject.interpretation.votes) if ballot.cluster == cluster]
    verdict = next((each.code for each in subject.interpretation.verdicts if each.cluster == cluster), None)
    found.sort(key=lambda ballot: (ballot.code == verdict, ballot.voter))
    lines = []
    for ballot in found:
        said = "no reply" if ballot.failure else "abstained" if ballot.code is None else subject.class_name(ballot.code)
        dissent = ballot.code is not None and ballot.code != verdict
        lines.append(element("li", joined((f"{ballot.voter}: ", element("b", said) if dissent else said))))
    return element("ul", *lines, class_="ballots") if lines else ""
