"""The jobs that name clusters: voters do, and the analyst does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..agreement.contingency import load_contingency
from ..feedback import Feedback, stop_if_cancelled
from ..interpretation import Interpretation, load_interpretation
from ..labelling.evidence import gather_evidence
from ..labelling.taxonomy import load_taxonomy
from ..labelling.voters import voters_of
from ..run_folder import CONTINGENCY, change
from .comparison import agreement_of, save_figures


def label(run: Path, voters: str, taxonomy_path: Path | None, feedback: Feedback) -> Interpretation:
    """Let the voters name every cluster of a run; the run is only changed when all of them were asked."""
    interpretation = load_interpretation(run)
    chosen = voters_of(voters)
    taxonomy = load_taxonomy(taxonomy_path) if taxonomy_path else interpretation.taxonomy
    evidence = gather_evidence(interpretation.scene, interpretation.profiles)
    votes = []
    for number, shown in enumerate(evidence):
        for voter in chosen:
            stop_if_cancelled(feedback)
            votes.append(voter.vote(shown, taxonomy, 1, feedback))
        feedback.progress((number + 1) / len(evidence))
    labelled = interpretation.labelled(votes, [voter.name for voter in chosen], taxonomy)
    _save_legend(run, labelled)
    return labelled


def override(run: Path, cluster_id: int, words: str) -> Interpretation:
    """Give a cluster the analyst's class, by name or code; '' or "unlabelled" takes its label away."""
    interpretation = load_interpretation(run)
    found = interpretation.find_class(words)
    changed = interpretation.overridden(cluster_id, found.code if found else None)
    _save_legend(run, changed)
    return changed


def _save_legend(run: Path, interpretation: Interpretation) -> None:
    """Save an interpretation whose legend changed, and the figures of agreement that follow from it."""
    table = load_contingency(run / CONTINGENCY) if _has_contingency(run, interpretation) else None
    agreement = table and agreement_of(interpretation, table)
    # Without a class that has a counterpart in the reference there is nothing to compare any more.
    with change(run, drop=() if agreement else (CONTINGENCY,)) as folder:
        (interpretation if agreement else replace(interpretation, reference=None)).write(folder)
        if agreement:
            save_figures(interpretation, agreement, folder)


def _has_contingency(run: Path, interpretation: Interpretation) -> bool:
    return interpretation.reference is not None and (run / CONTINGENCY).is_file()
