"""A run applied to another scene: what of its interpretation holds there.

A cluster's number means the same on both. Labels are carried over and marked; votes, notes and comparisons stay where
they belong, for they are about the other scene.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .clustering.fit import Fit
from .clustering.normalisation import BandLine
from .clustering.profiles import ClusterProfile
from .interpretation import Interpretation
from .labelling.carried import UNLIKE, Carried, carried_legend, carried_verdict
from .labelling.counting.plausibility import contradiction
from .labelling.counting.voting import CONTRADICTED
from .labelling.evidence import Evidence
from .scene.scene import Scene


def applied(
    found: Interpretation,
    run: str,
    scene: Scene,
    profiles: Sequence[ClusterProfile],
    fit: Fit,
    lines: Sequence[BandLine] = (),
) -> Interpretation:
    """Return the interpretation of another scene by a run's model, with the run's labels.

    `found` is the run's, `run` its name; `profiles` are those of the run's clusters on the scene. A label is in doubt
    where it was, where the spectrum speaks against it, and where the run does not fit.
    """
    legend = carried_legend(found.legend, run)
    new = replace(
        found,
        scene=scene,
        profiles=tuple(profiles),
        votes=(),
        verdicts=(),
        legend=legend,
        reference=None,
        notes=(),
        revisions=tuple(replace(revision, votes=()) for revision in found.revisions),
        path=None,
        carried=Carried(run, found.scene.name, fit, tuple(lines), legend),
    )
    before = {verdict.cluster: verdict for verdict in found.verdicts}
    doubts = {shown.profile.cluster: tuple(_doubts(shown, new, fit)) for shown in new.evidence()}
    verdicts = tuple(carried_verdict(entry, before.get(entry.cluster), doubts[entry.cluster]) for entry in found.legend)
    return replace(new, verdicts=verdicts).noted(_told(found, run, scene, fit, lines))


def _doubts(shown: Evidence, new: Interpretation, fit: Fit) -> Iterator[str]:
    """Yield what speaks against the label that a cluster has from elsewhere."""
    cluster = shown.profile.cluster
    code = next((entry.code for entry in new.legend if entry.cluster == cluster), None)
    if code is None or not shown.profile.pixels:
        return
    worldcover = new.taxonomy.to_worldcover(code)
    against = "" if worldcover is None else contradiction(shown, worldcover)
    if against:
        yield f"{CONTRADICTED}: {against}"
    if fit.is_poor or cluster in fit.poor_clusters:
        yield UNLIKE


def _told(found: Interpretation, run: str, scene: Scene, fit: Fit, lines: Sequence[BandLine]) -> str:
    novel = "" if fit.novel is None else f", {100 * fit.novel:.1f} % novel pixels"
    normalised = ", normalised" if lines else ""
    return (
        f"applied from the run {run}, made of {found.scene.name}, to {scene.name}{normalised}: the clusters have moved "
        f"by {fit.moved:.2f} of their standard deviations{novel}"
    )
