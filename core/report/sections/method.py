"""How the map was made: parameters, voters, versions and history, enough to make it again."""

from __future__ import annotations

from ...clustering.model import ALGORITHMS
from ...clustering.request import JOIN, ClusterRequest
from ..markup import Html, element
from ..numbers import count, decimal
from ..subject import Subject, file_name
from ..tables import Column, facts, table

_VOTER_COLUMNS = (
    Column("Voter"),
    Column("Model as reported"),
    Column("Prompt"),
    Column("Different prompts", True),
    Column("Answers", True),
    Column("Failed", True),
)


def method(subject: Subject) -> Html:
    """Return parameters, voters, versions and history."""
    history = [
        element("li", element("time", entry.when), f" {_told(entry.what)}") for entry in subject.interpretation.history
    ]
    return element(
        "section",
        element("h2", "How it was made"),
        element("p", _IN_WORDS),
        _parameters(subject),
        _voters(subject),
        element("h3", "History"),
        element("ul", *history, class_="history"),
    )


def _told(what: str) -> str:
    """Return a line of the history with a reference's name in place of its path."""
    return _COMPARED + file_name(what[len(_COMPARED) :]) if what.startswith(_COMPARED) else what


# As jobs/comparison.py has it.
_COMPARED = "compared with "
_IN_WORDS = (
    "The image's pixels were grouped into clusters by their spectra. Voters named every cluster from its spectrum "
    "or its pictures, their votes were counted, and an analyst could overrule them. The map gives every pixel "
    "the class of its cluster."
)


def _parameters(subject: Subject) -> Html:
    request, taxonomy = subject.interpretation.request, subject.interpretation.taxonomy
    return facts(
        (
            ("Algorithm", request.algorithm),
            ("Clusters", f"{request.clusters} asked for, {len(subject.interpretation.clusters)} found"),
            ("Features", " ".join(request.features.split())),
            ("Sample", f"{count(request.sample)} pixels"),
            ("Density", _density(request)),
            ("Segments", f"about {request.segments} × {request.segments} pixels" if request.segments > 1 else ""),
            ("Majority filter", f"{request.majority} × {request.majority} pixels" if request.majority > 1 else ""),
            ("Minimum mapping unit", f"{decimal(request.minimum_mapping_unit_ha)} ha"),
            ("Seed", str(request.seed)),
            ("Taxonomy", f"{taxonomy.title}, {len(taxonomy.classes)} classes"),
            ("Report written with", ", ".join(f"{name} {number}" for name, number in subject.versions.items())),
        )
    )


def _density(request: ClusterRequest) -> str:
    """Say how cores were found, of an algorithm that finds the number of clusters by density."""
    chosen = ALGORITHMS.get(request.algorithm)
    if chosen is None or not chosen.finds_number:
        return ""
    radius = "from the distances" if request.eps is None else decimal(request.eps)
    noise = "joins the nearest cluster" if request.noise == JOIN else "is kept as a cluster"
    return f"radius {radius}, cores of at least {request.min_samples} pixels, noise {noise}"


def _voters(subject: Subject) -> Html | str:
    found = subject.interpretation.votes
    rows = []
    for voter in dict.fromkeys(vote.voter for vote in found):
        cast = [vote for vote in found if vote.voter == voter]
        sources = [vote.provenance for vote in cast if vote.provenance]
        rows.append(
            (
                voter,
                ", ".join(sorted({source.model for source in sources if source.model})),
                ", ".join(sorted({source.prompt for source in sources})),
                str(len({source.prompt_hash for source in sources})),
                str(len(cast)),
                str(sum(bool(vote.failure) for vote in cast)),
            )
        )
    return table("Voters", _VOTER_COLUMNS, rows) if rows else ""
