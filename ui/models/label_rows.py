"""What the table of labels shows of each cluster, worked out from the interpretation and the votes so far."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...core.clustering.raster import cluster_colour
from ...core.interpretation import Interpretation
from ...core.labelling.counting.ballots import Ballot, ballots_of, leading
from ...core.labelling.counting.legend import ANALYST
from ...core.labelling.counting.voting import review_order
from ...core.labelling.taxonomy import LandCoverClass
from ...core.labelling.taxonomy_fields import Colour
from ...core.labelling.voters.base import Vote

Ballots = Mapping[int, Sequence[Ballot]]
Ballots = Mapping[int, Sequence[Ballot]]
WITH, AGAINST, UNSURE, FAILED = "with", "against", "unsure", "failed"

# What the column "your class" holds where it is no code.
AS_PROPOSED, UNLABELLED = -1, 0


@dataclass(frozen=True)
class Segment:
    """A voter's part of the bar of votes: with the leading class, against it, unsure or failed."""

    voter: str
    stand: str
    land_cover: LandCoverClass | None


@dataclass(frozen=True)
class LabelRow:
    """A cluster in the table of labels.

    `colour` is the one on the map, `proposed` the voters' class, `own` the analyst's code, UNLABELLED or
    AS_PROPOSED. `agreeing` counts the voters behind the leading class; `confidence` is None without a verdict.
    `rank` is the place in the order of review, from 0. `note` is the analyst's, on one line.
    """

    cluster: int
    share: float
    colour: Colour
    proposed: LandCoverClass | None
    own: int
    own_class: LandCoverClass | None
    segments: tuple[Segment, ...]
    agreeing: int
    confidence: float | None
    flags: tuple[str, ...]
    in_doubt: bool
    rank: int
    note: str

    @property
    def is_own(self) -> bool:
        """Whether the analyst has settled the class."""
        return self.own != AS_PROPOSED


def review_ranks(interpretation: Interpretation) -> dict[int, int]:
    """Return each cluster's place in the order of review: those in doubt, other verdicts, then by falling share."""
    by_share = sorted(interpretation.profiles, key=lambda profile: (-profile.pixels, profile.cluster))
    order = (
        *interpretation.needs_review,
        *review_order(interpretation.verdicts, interpretation.profiles),
        *(profile.cluster for profile in by_share),
    )
    return {cluster: rank for rank, cluster in enumerate(dict.fromkeys(order))}


def label_rows(
    interpretation: Interpretation,
    ranks: Mapping[int, int],
    ballots: Ballots,
    clusters: Collection[int] | None = None,
    polling: bool = False,
) -> Iterator[LabelRow]:
    """Yield a row per cluster, or per cluster that is asked for, in the order of their numbers.

    While voters are being asked, `polling`, verdicts of before are not shown.
    """
    legend = {entry.cluster: entry for entry in interpretation.legend}
    verdicts = {} if polling else {verdict.cluster: verdict for verdict in interpretation.verdicts}
    classes = {entry.code: entry for entry in interpretation.taxonomy.classes}
    in_doubt = frozenset(interpretation.needs_review)
    notes = {note.cluster: " ".join(note.text.split()) for note in interpretation.notes}
    for profile in interpretation.profiles:
        cluster = profile.cluster
        if clusters is not None and cluster not in clusters:
            continue
        entry, verdict = legend.get(cluster), verdicts.get(cluster)
        is_own = entry is not None and entry.origin == ANALYST
        shown = classes.get(entry.code) if entry else None
        segments, agreeing = _segments(ballots.get(cluster, ()), classes)
        yield LabelRow(
            cluster=cluster,
            share=profile.share,
            colour=shown.colour if shown else cluster_colour(cluster, interpretation.first_clusters),
            proposed=classes.get(verdict.code) if verdict else None,
            own=(entry.code or UNLABELLED) if is_own else AS_PROPOSED,
            own_class=shown if is_own else None,
            segments=segments,
            agreeing=agreeing,
            confidence=verdict.confidence if verdict else None,
            flags=verdict.flags if verdict else (),
            in_doubt=cluster in in_doubt,
            rank=ranks[cluster],
            note=notes.get(cluster, ""),
        )


def ballots_by_cluster(votes: Iterable[Vote]) -> Ballots:
    """Return each cluster's ballots; votes on altered pictures are not among them."""
    found: dict[int, list[Ballot]] = {}
    for ballot in ballots_of(vote for vote in votes if not vote.variant):
        found.setdefault(ballot.cluster, []).append(ballot)
    return found


def _segments(ballots: Sequence[Ballot], classes: Mapping[int, LandCoverClass]) -> tuple[tuple[Segment, ...], int]:
    """Return the bar, those who agree first, and how many are behind the leading class."""
    lead = leading((ballot.code, ballot.confidence) for ballot in ballots if ballot.code is not None)
    found = [Segment(b.voter, _stand(b, lead.code), classes.get(b.code)) for b in ballots]
    order = (WITH, AGAINST, UNSURE, FAILED)
    return tuple(sorted(found, key=lambda segment: order.index(segment.stand))), lead.votes


def _stand(ballot: Ballot, leader: int | None) -> str:
    if ballot.failure:
        return FAILED
    if ballot.code is None:
        return UNSURE
    return WITH if ballot.code == leader else AGAINST
