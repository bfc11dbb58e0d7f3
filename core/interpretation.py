"""The interpretation of one scene: everything that is known about it, and its run folder.

An Interpretation is frozen; every operation returns a new one with a line of history. The run folder
holds it as interpretation.json beside the files that it speaks of.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path

from .agreement.report import ReferenceMap
from .clustering.features.request import PIXELS
from .clustering.profiles import ClusterProfile
from .clustering.request import ClusterRequest
from .errors import InterpreterError, RunFolderError, TaxonomyError
from .integrity import check
from .labelling.carried import Carried
from .labelling.counting.interrater import PairwiseAgreement, fleiss_kappa, pairwise_agreement
from .labelling.counting.legend import ANALYST, LegendEntry, legend_of
from .labelling.counting.plausibility import contradiction
from .labelling.counting.revisions import Revision, shown_ids
from .labelling.counting.stability import Stability, stability_of
from .labelling.counting.voting import CONTRADICTED, LEAST_SHARE, Verdict, decide, review_order
from .labelling.evidence import Evidence, gather_evidence, path_reflectance
from .labelling.normalise import normalise
from .labelling.notes import ClusterNote, with_note
from .labelling.taxonomy import LandCoverClass, Taxonomy, load_taxonomy, read_copy
from .labelling.voters.base import Vote
from .output.landcover import ClassSummary
from .records import json_lines, read_record, record_values
from .run_folder import CLUSTERS, INTERPRETATION, finish_change
from .scene.scene import Scene

# 2: votes and verdicts tell more; 3: notes and revisions; 4: dates, elevation, features. All of that has defaults, so
# that former runs are read as they are.
SCHEMA = 4
# Before that every run was clustered by bands and indices.
_FEATURES_TOLD = 4


@dataclass(frozen=True)
class HistoryEntry:
    """When (UTC, ISO 8601) and what was done."""

    when: str
    what: str


@dataclass(frozen=True)
class Interpretation:
    """A scene, how it was clustered, what was voted, and the legend that holds.

    `path` is the path reflectance of the clusters that the clustering made, None as long as they are all there.
    `carried` tells of the run whose model and labels were applied to this scene, None where it was clustered itself.
    """

    scene: Scene
    request: ClusterRequest
    profiles: tuple[ClusterProfile, ...]
    taxonomy: Taxonomy
    votes: tuple[Vote, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    legend: tuple[LegendEntry, ...] = ()
    reference: ReferenceMap | None = None
    history: tuple[HistoryEntry, ...] = ()
    notes: tuple[ClusterNote, ...] = ()
    revisions: tuple[Revision, ...] = ()
    path: Mapping[str, float] | None = None
    carried: Carried | None = None

    @property
    def clusters(self) -> tuple[int, ...]:
        """The cluster ids, rising; 1 … K until clusters are merged or split, with gaps from then on."""
        return tuple(profile.cluster for profile in self.profiles)

    @property
    def first_clusters(self) -> int:
        """The number of clusters that the clustering made, 1 … this."""
        return len(self.profiles) + sum(len(each.retired) - len(each.became) for each in self.revisions)

    @property
    def next_cluster(self) -> int:
        """The lowest id that no cluster has ever had."""
        return 1 + max(self.first_clusters, *(each.became[-1] for each in self.revisions), 0)

    @property
    def atmosphere(self) -> Mapping[str, float]:
        """The path reflectance by role, which belongs to the scene: what is split or merged later leaves it alone."""
        return path_reflectance(self.profiles) if self.path is None else self.path

    def evidence(self) -> tuple[Evidence, ...]:
        """Return the evidence of every cluster, still without pictures."""
        return gather_evidence(self.scene, self.profiles, self.atmosphere, self.request.looks_around)

    @property
    def all_votes(self) -> tuple[Vote, ...]:
        """The votes, and those on clusters that are gone."""
        return (*self.votes, *(vote for revision in self.revisions for vote in revision.votes))

    def profile_of(self, cluster: int) -> ClusterProfile:
        """Return a cluster's profile; raises InterpreterError where there is no such cluster."""
        self.check_cluster(cluster)
        return self.profiles[self.clusters.index(cluster)]

    def noted(self, what: str) -> Interpretation:
        """Return this with a line of history."""
        when = datetime.now(timezone.utc).isoformat(timespec="seconds")
        return replace(self, history=(*self.history, HistoryEntry(when, what)))

    def labelled(
        self, votes: Sequence[Vote], voters: Sequence[str], taxonomy: Taxonomy, least_share: float = LEAST_SHARE
    ) -> Interpretation:
        """Return this with votes counted and the legend they give; the analyst's own labels stay.

        A class needs `least_share` of the voters, 0…1; one that the spectrum speaks against is flagged. A cluster
        that was made of others, and that no vote is about, keeps what it has from them. Of the labels that stay,
        those go whose class another taxonomy does not have, by code and name.
        """
        heirs = {cluster for cluster in self.clusters if cluster > self.first_clusters}
        heirs -= {vote.cluster for vote in votes}
        known = {
            v.cluster: v for v in self.verdicts if v.cluster in heirs and self._is_in(taxonomy, v.code, v.runner_up)
        }
        verdicts = tuple(
            known.get(shown.profile.cluster) or _decide(shown, votes, taxonomy, least_share)
            for shown in self.evidence()
        )
        legend = {entry.cluster: entry for entry in legend_of(verdicts, voters)}
        for entry in self.legend:
            if (entry.origin == ANALYST or entry.cluster in heirs) and self._is_in(taxonomy, entry.code):
                legend[entry.cluster] = entry
        return replace(
            self,
            taxonomy=taxonomy,
            votes=tuple(votes),
            verdicts=verdicts,
            legend=tuple(legend[cluster] for cluster in self.clusters),
        ).noted(f"labelled by {', '.join(voters)} with the taxonomy {taxonomy.title}")

    def _is_in(self, taxonomy: Taxonomy, *codes: int | None) -> bool:
        """Return whether a taxonomy has classes of this one's, by code and name; None is in all."""
        known = {None, *((entry.code, entry.name) for entry in taxonomy.classes)}
        return all((code and (code, self.taxonomy.by_code(code).name)) in known for code in codes)

    def overridden(self, cluster: int, code: int | None) -> Interpretation:
        """Return this with the analyst's class for a cluster, None to leave it unlabelled; itself where that holds."""
        self.check_cluster(cluster)
        before = {entry.cluster: entry for entry in self.legend}
        if (old := before.get(cluster)) == LegendEntry(cluster, code, ANALYST):
            return self
        entries = {**{c: LegendEntry(c, None, "") for c in self.clusters}, **before}
        entries[cluster] = LegendEntry(cluster, code, ANALYST)
        change = f"cluster {cluster}: {self.class_name(old and old.code)} → {self.class_name(code)}, by the analyst"
        return replace(self, legend=tuple(entries[c] for c in self.clusters)).noted(change)

    def reverted(self, cluster: int) -> Interpretation:
        """Return this with the voters' label for a cluster in place of the analyst's; unlabelled without votes.

        It is itself where the label is not the analyst's.
        """
        self.check_cluster(cluster)
        if cluster not in self.settled_by_analyst:
            return self
        entry = self._proposed(cluster)
        legend = tuple(entry if old.cluster == cluster else old for old in self.legend)
        return replace(self, legend=legend).noted(f"cluster {cluster}: the analyst's label taken back")

    def _proposed(self, cluster: int) -> LegendEntry:
        """Return the label that holds without the analyst's: the voters', or the one that was carried over."""
        verdicts = [verdict for verdict in self.verdicts if verdict.cluster == cluster]
        voters = tuple(dict.fromkeys(vote.voter for vote in self.all_votes))
        if verdicts and not voters and self.carried is not None:
            return self.carried.entry(verdicts[0])
        return legend_of(verdicts, voters)[0] if verdicts else LegendEntry(cluster, None, "")

    def annotated(self, cluster: int, text: str) -> Interpretation:
        """Return this with the analyst's note on a cluster, '' to take it away; itself where the text stays."""
        self.check_cluster(cluster)
        notes = with_note(self.notes, cluster, text)
        if notes == self.notes:
            return self
        changed = replace(self, notes=notes)
        words = " ".join(changed.note_of(cluster).split())
        return changed.noted(f"cluster {cluster}: noted “{words}”" if words else f"cluster {cluster}: note taken away")

    def note_of(self, cluster: int) -> str:
        """Return the analyst's note on a cluster, '' where there is none."""
        return next((note.text for note in self.notes if note.cluster == cluster), "")

    def check_cluster(self, cluster: int) -> None:
        """Raise InterpreterError for a cluster that does not exist."""
        if cluster not in self.clusters:
            raise InterpreterError(f"CLUSTER {cluster} does not exist: the clusters are {shown_ids(self.clusters)}.")

    def class_name(self, code: int | None) -> str:
        """Return a class's name, "unlabelled" for none."""
        return self.taxonomy.by_code(code).name if code else "unlabelled"

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

    @property
    def without_class(self) -> tuple[ClusterProfile, ...]:
        """The profiles of the clusters that have no class: no data on the map."""
        labelled = {entry.cluster for entry in self.legend if entry.code}
        return tuple(profile for profile in self.profiles if profile.cluster not in labelled)

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
            "scene": record_values(self.scene),
            "request": record_values(self.request),
            "taxonomy": self.taxonomy.to_dict(),
            "profiles": [profile.to_dict() for profile in self.profiles],
            "votes": [vote.to_dict() for vote in self.votes],
            "verdicts": [verdict.to_dict() for verdict in self.verdicts],
            "legend": [entry.to_dict() for entry in self.legend],
            "reference": self.reference and record_values(self.reference),
            "history": [record_values(entry) for entry in self.history],
            "notes": [note.to_dict() for note in self.notes],
            "revisions": [revision.to_dict() for revision in self.revisions],
            "path": None if self.path is None else dict(self.path),
            "carried": self.carried and record_values(self.carried),
        }

    def write(self, folder: Path) -> None:
        """Write interpretation.json into a folder."""
        (folder / INTERPRETATION).write_text(json_lines(self.to_dict()), encoding="utf-8")


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
            if version < _FEATURES_TOLD:
                data["request"] = {"features": PIXELS, **data["request"]}
            found = read_record(Interpretation, data, readers={Taxonomy: read_copy})
            check(found)
            return found
        raise ValueError("it has no schema number")
    except (OSError, ValueError, OverflowError, RecursionError, TaxonomyError) as error:
        what = str(error).rstrip(".")
        raise RunFolderError(f"{path} is damaged: {what}. Cluster the scene again.") from error


def new_interpretation(scene: Scene, request: ClusterRequest, profiles: Sequence[ClusterProfile]) -> Interpretation:
    """Return the interpretation of a scene that was just clustered, still without labels."""
    blank = Interpretation(scene, request, tuple(profiles), load_taxonomy(None))
    dates = f", dates {', '.join(date.date for date in scene.dates)}" if scene.others else ""
    return blank.noted(
        f"clustered with {request.algorithm} into {len(profiles)} clusters, seed {request.seed}, "
        f"features {_in_line(request.features)}{dates}"
    )


def _in_line(text: str) -> str:
    return " ".join(text.split())


def _decide(shown: Evidence, votes: Sequence[Vote], taxonomy: Taxonomy, least_share: float) -> Verdict:
    """Count the votes on a cluster, and flag a winner that its spectrum speaks against."""
    cluster = shown.profile.cluster
    verdict = decide(cluster, votes, least_share)
    worldcover = None if verdict.code is None else taxonomy.to_worldcover(verdict.code)
    against = "" if worldcover is None else contradiction(shown, worldcover)
    return decide(cluster, votes, least_share, [f"{CONTRADICTED}: {against}"]) if against else verdict
