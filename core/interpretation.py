"""The interpretation of one scene: everything that is known about it, and its run folder.

An Interpretation is frozen; every operation returns a new one with a line of history. The run folder
holds it as interpretation.json beside the files that it speaks of.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

from .agreement.report import ReferenceMap
from .clustering.features import variables_of
from .clustering.mapping import ClusterRequest
from .clustering.profiles import PERCENTILES, ClusterProfile
from .errors import InterpreterError, RunFolderError, TaxonomyError
from .labelling.counting.interrater import PairwiseAgreement, fleiss_kappa, pairwise_agreement
from .labelling.counting.legend import ANALYST, LegendEntry, legend_of
from .labelling.counting.plausibility import contradiction
from .labelling.counting.stability import Stability, stability_of
from .labelling.counting.voting import CONTRADICTED, LEAST_SHARE, Verdict, decide, review_order
from .labelling.evidence import Evidence, gather_evidence
from .labelling.normalise import normalise
from .labelling.taxonomy import LandCoverClass, Taxonomy, load_taxonomy
from .labelling.voters.base import Vote
from .output.landcover import ClassSummary
from .records import read_record
from .run_folder import CLUSTERS, INTERPRETATION, finish_change
from .scene.scene import Scene

# 2: votes and verdicts tell more; all of that has defaults, so that runs of schema 1 are read as they are.
SCHEMA = 2


@dataclass(frozen=True)
class HistoryEntry:
    """When (UTC, ISO 8601) and what was done."""

    when: str
    what: str


@dataclass(frozen=True)
class Interpretation:
    """A scene, how it was clustered, what was voted, and the legend that holds."""

    scene: Scene
    request: ClusterRequest
    profiles: tuple[ClusterProfile, ...]
    taxonomy: Taxonomy
    votes: tuple[Vote, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    reference: ReferenceMap | None = None
    history: tuple[HistoryEntry, ...] = ()

    @property
    def clusters(self) -> tuple[int, ...]:
        """The cluster ids, 1 … K."""
        return tuple(profile.cluster for profile in self.profiles)

    def noted(self, what: str) -> Interpretation:
        """Return this with a line of history."""
        when = datetime.now(timezone.utc).isoformat(timespec="seconds")
        return replace(self, history=(*self.history, HistoryEntry(when, what)))

    def labelled(
        self, votes: Sequence[Vote], voters: Sequence[str], taxonomy: Taxonomy, least_share: float = LEAST_SHARE
    ) -> Interpretation:
        """Return this with votes counted and the legend they give; the analyst's own labels stay.

        A class needs `least_share` of the voters, 0…1; one that the spectrum speaks against is flagged. Of the
        analyst's labels, those go whose class another taxonomy does not have, by code and name.
        """
        evidence = gather_evidence(self.scene, self.profiles)
        verdicts = tuple(_decide(shown, votes, taxonomy, least_share) for shown in evidence)
        legend = {entry.cluster: entry for entry in legend_of(verdicts, voters)}
        known = {None, *((entry.code, entry.name) for entry in taxonomy.classes)}
        for entry in self.legend:
            own = (entry.code, self.taxonomy.by_code(entry.code).name) if entry.code else None
            if entry.origin == ANALYST and own in known:
                legend[entry.cluster] = entry
        return replace(
            self,
            taxonomy=taxonomy,
            votes=tuple(votes),
            verdicts=verdicts,
            legend=tuple(legend[cluster] for cluster in self.clusters),
        ).noted(f"labelled by {', '.join(voters)} with the taxonomy {taxonomy.title}")

    def overridden(self, cluster: int, code: int | None) -> Interpretation:
        """Return this with the analyst's class for a cluster, None to leave it unlabelled."""
        self._check_cluster(cluster)
        before = {entry.cluster: entry for entry in self.legend}
        entries = {**{c: LegendEntry(c, None, "") for c in self.clusters}, **before}
        entries[cluster] = LegendEntry(cluster, code, ANALYST)
        change = (
            f"cluster {cluster}: {self._name(before.get(cluster))} → {self._name(entries[cluster])}, by the analyst"
        )
        return replace(self, legend=tuple(entries[c] for c in self.clusters)).noted(change)

    def reverted(self, cluster: int) -> Interpretation:
        """Return this with the voters' label for a cluster in place of the analyst's; unlabelled without votes."""
        self._check_cluster(cluster)
        verdicts = [verdict for verdict in self.verdicts if verdict.cluster == cluster]
        voters = tuple(dict.fromkeys(vote.voter for vote in self.votes))
        entry = legend_of(verdicts, voters)[0] if verdicts else LegendEntry(cluster, None, "")
        legend = tuple(entry if old.cluster == cluster else old for old in self.legend)
        return replace(self, legend=legend).noted(f"cluster {cluster}: the analyst's label taken back")

    def _check_cluster(self, cluster: int) -> None:
        if cluster not in self.clusters:
            raise InterpreterError(f"CLUSTER {cluster} does not exist: the clusters are 1 to {len(self.clusters)}.")

    def _name(self, entry: LegendEntry | None) -> str:
        found = self.taxonomy.by_code(entry.code) if entry and entry.code else None
        return found.name if found else "unlabelled"

    def find_class(self, words: str) -> LandCoverClass | None:
        """Return the class that words or a code mean; None for '' or "unlabelled"; raises when it is unknown."""
        if words.strip().lower() in ("", "0", "none", "unlabelled"):
            return None
        code = normalise(words, self.taxonomy)
        if code is None:
            known = ", ".join(f"{entry.code} {entry.name}" for entry in self.taxonomy.classes)
            raise InterpreterError(f"CLASS '{words}' is not in the taxonomy. Its classes: {known}; or 'unlabelled'.")
        return self.taxonomy.by_code(code)

    @property
    def settled_by_analyst(self) -> frozenset[int]:
        """The clusters whose class is the analyst's."""
        return frozenset(entry.cluster for entry in self.legend if entry.origin == ANALYST)

    @property
    def needs_review(self) -> tuple[int, ...]:
        """The clusters whose verdict is in doubt and that the analyst has not settled, the most rewarding first."""
        settled = self.settled_by_analyst
        open_ones = [v for v in self.verdicts if v.needs_review and v.cluster not in settled]
        return review_order(open_ones, self.profiles)

    @property
    def pairwise_agreement(self) -> tuple[PairwiseAgreement, ...]:
        """How far each pair of voters agrees."""
        return pairwise_agreement(self.votes)

    @property
    def fleiss_kappa(self) -> float | None:
        """How far all voters agree beyond chance, None where that is not defined."""
        return fleiss_kappa(self.votes)

    @property
    def stability(self) -> tuple[Stability, ...]:
        """How stable the voters' answers are, of those that were put to the test."""
        return stability_of(self.votes)

    def class_summaries(self) -> tuple[ClassSummary, ...]:
        """Return the classes of the map by falling area."""
        found = [self._summary(entry) for entry in self.taxonomy.classes]
        return tuple(sorted((s for s in found if s.clusters), key=lambda s: -s.pixels))

    def _summary(self, entry: LandCoverClass) -> ClassSummary:
        members = {label.cluster for label in self.legend if label.code == entry.code}
        profiles = [profile for profile in self.profiles if profile.cluster in members]
        hectares = None if any(p.hectares is None for p in profiles) else sum(p.hectares for p in profiles)
        return ClassSummary(
            code=entry.code,
            name=entry.name,
            colour=entry.colour,
            clusters=tuple(profile.cluster for profile in profiles),
            pixels=sum(profile.pixels for profile in profiles),
            hectares=hectares,
            share=sum(profile.share for profile in profiles),
        )

    def mapped_to_worldcover(self, clusters: Sequence[int]) -> tuple[list[int], list[bool]]:
        """Return, for clusters, the WorldCover code of their class (0 = unlabelled) and whether there is one."""
        codes = {entry.cluster: entry.code for entry in self.legend if entry.code}
        mapped = [self.taxonomy.to_worldcover(codes[c]) if c in codes else 0 for c in clusters]
        return [code or 0 for code in mapped], [code is not None for code in mapped]

    def to_dict(self) -> dict:
        """Return the interpretation as JSON values."""
        return {
            "schema": SCHEMA,
            "scene": asdict(self.scene),
            "request": asdict(self.request),
            "taxonomy": self.taxonomy.to_dict(),
            "profiles": [profile.to_dict() for profile in self.profiles],
            "votes": [vote.to_dict() for vote in self.votes],
            "verdicts": [verdict.to_dict() for verdict in self.verdicts],
            "legend": [entry.to_dict() for entry in self.legend],
            "reference": self.reference and asdict(self.reference),
            "history": [asdict(entry) for entry in self.history],
        }

    def write(self, folder: Path) -> None:
        """Write interpretation.json into a folder."""
        text = json.dumps(self.to_dict(), indent=1, ensure_ascii=False, allow_nan=False)
        (folder / INTERPRETATION).write_text(text, encoding="utf-8")


def load_interpretation(run: Path) -> Interpretation:
    """Read a run folder, raising RunFolderError that names the file and what is wrong with it."""
    path = run / INTERPRETATION
    if run.is_dir():
        finish_change(run)
    if not path.is_file():
        raise RunFolderError(f"{run} is not a run folder: it has no {INTERPRETATION}. Cluster a scene into it first.")
    if not (run / CLUSTERS).is_file():
        raise RunFolderError(f"{run} is damaged: {CLUSTERS} is missing. Cluster the scene again.")
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(data, dict) and isinstance(version := data.pop("schema", None), int):
            if version > SCHEMA:
                raise RunFolderError(
                    f"{path} was written by a newer version of the plugin. Update the plugin to open it."
                )
            found = read_record(Interpretation, data, readers={Taxonomy: Taxonomy.from_dict})
            _check(found)
            return found
        raise ValueError("it has no schema number")
    except (OSError, ValueError, OverflowError, RecursionError, TaxonomyError) as error:
        what = str(error).rstrip(".")
        raise RunFolderError(f"{path} is damaged: {what}. Cluster the scene again.") from error


def _check(found: Interpretation) -> None:
    """Raise ValueError where the parts do not speak of the same clusters, variables and classes."""
    clusters = set(found.clusters)
    if len(found.scene.grid.geotransform) != 6:
        raise ValueError("scene.grid.geotransform does not have six numbers")
    if not clusters or found.clusters != tuple(range(1, len(clusters) + 1)):
        raise ValueError("profiles are not of the clusters 1, 2, …")
    names = variables_of(found.scene).names
    for profile in found.profiles:
        if any(tuple(facts) != names for facts in (profile.mean, profile.deviation, profile.percentiles)):
            raise ValueError(f"the profile of cluster {profile.cluster} does not have the scene's variables")
        if any(len(values) not in (0, len(PERCENTILES)) for values in profile.percentiles.values()):
            raise ValueError(f"the profile of cluster {profile.cluster} lacks percentiles")
    _check_labels(found)


def _check_labels(found: Interpretation) -> None:
    """Raise ValueError where votes, verdicts or the legend say what they cannot."""
    clusters, codes = set(found.clusters), {None, *found.taxonomy.codes}
    named = [(entry.cluster, entry.code) for entry in (*found.votes, *found.verdicts, *found.legend)]
    named += [(vote.cluster, vote.second) for vote in found.votes]
    named += [(verdict.cluster, verdict.runner_up) for verdict in found.verdicts]
    for cluster, code in named:
        if cluster not in clusters or code not in codes:
            raise ValueError(f"class {code} of cluster {cluster} does not exist")
    for vote in found.votes:
        _check_vote(vote)
    for verdict in found.verdicts:
        _check_verdict(verdict)
    for name, entries in {"legend does": found.legend, "verdicts do": found.verdicts}.items():
        if entries and tuple(entry.cluster for entry in entries) != found.clusters:
            raise ValueError(f"the {name} not have every cluster once")


def _check_vote(vote: Vote) -> None:
    whose = f"a vote of {vote.voter} on cluster {vote.cluster}"
    if not 0 <= vote.confidence <= 1:
        raise ValueError(f"{whose} has the confidence {vote.confidence}")
    if vote.repeat < 1:
        raise ValueError(f"{whose} is repeat {vote.repeat}")
    if vote.failure and vote.code is not None:
        raise ValueError(f"{whose} failed and names class {vote.code}")


def _check_verdict(verdict: Verdict) -> None:
    whose = f"the verdict on cluster {verdict.cluster}"
    if not (0 <= verdict.share <= 1 and 0 <= verdict.confidence <= 1 and verdict.entropy >= 0):
        raise ValueError(f"{whose} has a share, a confidence or an entropy that cannot be")
    if verdict.code is None and not verdict.flags:
        raise ValueError(f"{whose} has no class and no flag that says why")
    if verdict.code is not None and verdict.runner_up == verdict.code:
        raise ValueError(f"{whose} names class {verdict.code} twice")


def new_interpretation(scene: Scene, request: ClusterRequest, profiles: Sequence[ClusterProfile]) -> Interpretation:
    """Return the interpretation of a scene that was just clustered, still without labels."""
    blank = Interpretation(scene, request, tuple(profiles), load_taxonomy(None))
    return blank.noted(f"clustered with {request.algorithm} into {len(profiles)} clusters, seed {request.seed}")


def _decide(shown: Evidence, votes: Sequence[Vote], taxonomy: Taxonomy, least_share: float) -> Verdict:
    """Count the votes on a cluster, and flag a winner that its spectrum speaks against."""
    cluster = shown.profile.cluster
    verdict = decide(cluster, votes, least_share)
    worldcover = None if verdict.code is None else taxonomy.to_worldcover(verdict.code)
    against = "" if worldcover is None else contradiction(shown, worldcover)
    return decide(cluster, votes, least_share, [f"{CONTRADICTED}: {against}"]) if against else verdict
