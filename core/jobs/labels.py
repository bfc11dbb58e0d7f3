"""The jobs that name clusters: voters do, and the analyst does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..agreement.contingency import Contingency
from ..agreement.point_sample import PointSample
from ..assessing import assess_run, table_of_run
from ..errors import RunFolderError, VoterError
from ..estimating import points_of
from ..feedback import Feedback, Step, stop_if_cancelled
from ..interpretation import Interpretation, load_interpretation
from ..labelling.costs.cost import Estimate, Usage, lines, usage_lines
from ..labelling.costs.plan import Plan, plan_questions, usage_by_plan, users_catalogue
from ..labelling.counting.voting import LEAST_SHARE
from ..labelling.evidence import Evidence
from ..labelling.exchange.access import Access, access_of_environment
from ..labelling.exchange.replies import Chained, KeptVotes, Recorded
from ..labelling.pictures.drawing import PARTS, draw_pictures
from ..labelling.pictures.frame import Frame, read_frame
from ..labelling.pictures.picture import INVERTED_MASK, OUTLINE
from ..labelling.polling import Arrived, collect_votes
from ..labelling.prompting.answer import STOPPED
from ..labelling.prompting.facts import facts_table
from ..labelling.readiness import check_ready
from ..labelling.taxonomy import Taxonomy, load_taxonomy
from ..labelling.voters.base import Vote, Voter
from ..labelling.voters.model import ModelVoter
from ..labelling.voters.registry import Asking, checked_specs, make_voters, read_again
from ..run_folder import CLUSTERS, CONTINGENCY, EVIDENCE, change
from .common import gdal_errors
from .comparison import agreement_of, save_figures

FACTS = "facts"


@dataclass(frozen=True)
class LabelRequest:
    """Who names the clusters, in which classes, from what.

    `voters` is a list as in voters/specification; `taxonomy` None keeps the run's own; `parts` are those of
    PARTS that models get; `free_words` leaves the list of classes out of the question; a class needs
    `least_share` of the votes, 0…1; `stability` asks again with altered pictures.
    """

    voters: str = "spectral"
    taxonomy: Path | None = None
    parts: frozenset[str] = frozenset(PARTS)
    free_words: bool = False
    least_share: float = LEAST_SHARE
    stability: bool = False


@dataclass(frozen=True)
class Labelled:
    """A run with labels, and what the models cost: foreseen and used."""

    interpretation: Interpretation
    estimates: tuple[Estimate, ...]
    usage: tuple[Usage, ...]


@dataclass(frozen=True)
class Foreseen:
    """What labelling would send: an estimate for each model, and the evidence with the very pictures."""

    estimates: tuple[Estimate, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class _Poll:
    """All that is settled before anyone is asked; `altered` is the evidence of the stability test."""

    interpretation: Interpretation
    taxonomy: Taxonomy
    replies: Recorded
    voters: tuple[Voter, ...]
    evidence: tuple[Evidence, ...]
    altered: tuple[Evidence, ...]

    @property
    def models(self) -> tuple[ModelVoter, ...]:
        """The voters that are models."""
        return tuple(voter for voter in self.voters if isinstance(voter, ModelVoter))

    def plans(self, feedback: Feedback) -> tuple[Plan, ...]:
        """Return what each model will be asked."""
        catalogue = users_catalogue() if self.models else None
        return tuple(
            plan_questions(voter, self.evidence, self.altered, self.taxonomy, catalogue, feedback)
            for voter in self.models
        )


def check_request(request: LabelRequest, access: Access) -> None:
    """Raise VoterError or TaxonomyError for what can be known before a run is there."""
    if request.taxonomy:
        load_taxonomy(request.taxonomy)
    if unknown := sorted(request.parts - frozenset(PARTS)):
        raise VoterError(f"EVIDENCE: '{unknown[0]}' is unknown. Known: {', '.join(PARTS)}.")
    if not request.parts:
        raise VoterError(f"EVIDENCE is empty: a model would see nothing. Choose some of {', '.join(PARTS)}.")
    if not 0 <= request.least_share <= 1:
        raise VoterError(f"MIN_SHARE is {request.least_share}: give a share of the votes from 0 to 1.")
    if request.stability and not request.parts & {"mask", "spotlight"}:
        raise VoterError("STABILITY_TEST alters mask and spotlight. Leave one of them in EVIDENCE.")
    make_voters(checked_specs(request.voters), _asking(request), access)


def _asking(request: LabelRequest) -> Asking:
    return Asking(facts=FACTS in request.parts, free_words=request.free_words)


def estimate_label(run: Path, request: LabelRequest, feedback: Feedback, access: Access) -> tuple[Estimate, ...]:
    """Return what labelling would send to each model; nothing is sent and the run stays as it is."""
    return foresee_label(run, request, feedback, access).estimates


def foresee_label(run: Path, request: LabelRequest, feedback: Feedback, access: Access) -> Foreseen:
    """Return what labelling would send to each model, with the very pictures; keys are not needed for that."""
    poll = _prepare(run, request, replace(access, key_of=lambda spec, provider: None), feedback)
    return Foreseen(tuple(plan.estimate for plan in poll.plans(feedback)), poll.evidence)


def label(
    run: Path,
    request: LabelRequest,
    feedback: Feedback,
    access: Access | None = None,
    arrived: Arrived = lambda vote: None,
) -> Labelled:
    """Let the voters name every cluster of a run; the run changes once, when all of them were asked.

    `arrived` is called for every vote as it comes. Replies are kept as they come, so that a run that was
    stopped goes on where it was. Raises VoterError when a voter cannot be asked, before anything of the
    scene is sent, and when not one of them gave a vote.
    """
    access = access or access_of_environment(feedback)
    poll = _prepare(run, request, access, Step(feedback, 0, 0.2))
    plans = poll.plans(feedback)
    estimates = tuple(plan.estimate for plan in plans)
    for line in lines(estimates):
        feedback.text(line)
    asked = [plan.voter for plan in plans if plan.asked]
    if asked and (problem := poll.replies.problem()):
        feedback.text(problem)
    check_ready(asked, any(shown.pictures for shown in poll.evidence), feedback)
    votes = _collect(poll, Step(feedback, 0.2, 1), arrived)
    usage = usage_by_plan(votes, plans, poll.replies.used)
    for line in usage_lines(usage):
        feedback.text(line)
    labelled = _counted(run, poll, votes, request.least_share, feedback)
    return Labelled(labelled, estimates, usage)


def _counted(run: Path, poll: _Poll, votes: Sequence[Vote], least_share: float, feedback: Feedback) -> Interpretation:
    """Count votes into the run as it is now, which an analyst may have changed while voters were asked."""
    current = load_interpretation(run)
    if current.profiles != poll.interpretation.profiles:
        raise RunFolderError(f"{run} was clustered anew while voters were asked. Label it again; the replies are kept.")
    complaint = _complaint(votes)
    if complaint and current.votes:
        raise VoterError(f"{complaint}\nThe labels of {run} stay as they were.")
    names = [voter.name for voter in poll.voters]
    labelled = current.labelled(votes, names, poll.taxonomy, least_share)
    _tell_dropped(current, labelled, feedback)
    save_labels(run, labelled, _evidence_files(poll))
    if complaint:
        raise VoterError(f"{complaint}\nEvery cluster of {run} stays unlabelled.")
    return labelled


def _tell_dropped(before: Interpretation, after: Interpretation, feedback: Feedback) -> None:
    if dropped := before.settled_by_analyst - after.settled_by_analyst:
        shown = ", ".join(map(str, sorted(dropped)))
        feedback.text(f"The other taxonomy has no class for the analyst's label of cluster {shown}: voters name it.")


def _prepare(run: Path, request: LabelRequest, access: Access, feedback: Feedback) -> _Poll:
    check_request(request, access)
    interpretation = load_interpretation(run)
    taxonomy = load_taxonomy(request.taxonomy) if request.taxonomy else interpretation.taxonomy
    replies = Recorded(Chained(KeptVotes(interpretation.all_votes), access.replies))
    access = replace(access, replies=replies)
    voters = make_voters(checked_specs(request.voters), _asking(request), access)
    evidence = interpretation.evidence()
    parts = request.parts - {FACTS}
    if not parts or not any(voter.sees for voter in voters):
        return _Poll(interpretation, taxonomy, replies, voters, evidence, ())
    feedback.text("Drawing the evidence…")
    with gdal_errors(run):
        drawn = _draw(run, interpretation, evidence, parts, request.stability, feedback)
    return _Poll(interpretation, taxonomy, replies, voters, *drawn)


def _draw(
    run: Path,
    interpretation: Interpretation,
    evidence: Sequence[Evidence],
    parts: frozenset[str],
    stability: bool,
    feedback: Feedback,
) -> tuple[tuple[Evidence, ...], tuple[Evidence, ...]]:
    frame = read_frame(interpretation.scene, run / CLUSTERS, interpretation.atmosphere, Step(feedback, 0, 0.5))
    drawn = []
    for number, shown in enumerate(evidence, 1):
        stop_if_cancelled(feedback)
        drawn.append(draw_pictures(frame, shown, parts))
        feedback.progress(0.5 + 0.5 * number / len(evidence))
    return tuple(drawn), tuple(_altered(frame, drawn, parts, feedback)) if stability else ()


def _altered(frame: Frame, drawn: Sequence[Evidence], parts: frozenset[str], feedback: Feedback) -> Iterator[Evidence]:
    """Yield the evidence whose pictures the stability test alters; what would look the same is not asked again."""
    for variant in (INVERTED_MASK, OUTLINE):
        for shown in drawn:
            stop_if_cancelled(feedback)
            altered = draw_pictures(frame, shown, parts, variant)
            if [picture.sha256 for picture in altered.pictures] != [picture.sha256 for picture in shown.pictures]:
                yield altered


def _collect(poll: _Poll, feedback: Feedback, arrived: Arrived) -> tuple[Vote, ...]:
    share = len(poll.evidence) / (len(poll.evidence) + len(poll.altered))
    votes = collect_votes(poll.voters, poll.evidence, poll.taxonomy, Step(feedback, 0, share), arrived)
    if not poll.altered:
        return votes
    gone = {vote.voter for vote in votes if vote.failure == STOPPED}
    answered = {vote.voter for vote in votes if not vote.failure} - gone
    once = [replace(v, spec=replace(v.spec, repeats=1)) for v in poll.models if v.name in answered]
    return votes + collect_votes(once, poll.altered, poll.taxonomy, Step(feedback, share, 1), arrived)


def _complaint(votes: Sequence[Vote]) -> str:
    """Return each voter's first failure when there is not one vote or abstention, '' otherwise."""
    if any(not vote.failure for vote in votes):
        return ""
    first = {vote.voter: vote for vote in reversed(votes)}
    causes = [f"{vote.voter}: {vote.failure}. {vote.reason}".strip() for vote in first.values()]
    return "No voter gave a vote.\n" + "\n".join(sorted(causes))


def replay(run: Path, taxonomy_path: Path | None, least_share: float, feedback: Feedback) -> Interpretation:
    """Read the kept replies of a run again and count anew; nothing is sent, and no picture is needed.

    The same replies, taxonomy and share give the same votes, verdicts and labels.
    """
    interpretation = load_interpretation(run)
    if not interpretation.votes:
        raise VoterError(f"{run} holds no votes yet. Label its clusters first.")
    taxonomy = load_taxonomy(taxonomy_path) if taxonomy_path else interpretation.taxonomy
    evidence = {shown.profile.cluster: shown for shown in interpretation.evidence()}
    votes = [read_again(vote, evidence[vote.cluster], taxonomy, feedback) for vote in interpretation.votes]
    names = list(dict.fromkeys(vote.voter for vote in votes))
    replies = sum(bool(vote.provenance and vote.provenance.exchanges) for vote in votes)
    shown = ", ".join(names)
    feedback.text(f"Counting {len(votes)} votes of {shown} again, {replies} from kept replies; nothing is sent.")
    labelled = interpretation.labelled(votes, names, taxonomy, least_share)
    _tell_dropped(interpretation, labelled, feedback)
    save_labels(run, labelled)
    return labelled


def override(run: Path, cluster_id: int, words: str) -> Interpretation:
    """Give a cluster the analyst's class, by name or code; '' or "unlabelled" takes its label away."""
    interpretation = load_interpretation(run)
    found = interpretation.find_class(words)
    changed = interpretation.overridden(cluster_id, found.code if found else None)
    save_labels(run, changed)
    return changed


def save_labels(run: Path, interpretation: Interpretation, evidence: Mapping[str, bytes] | None = None) -> None:
    """Save an interpretation whose legend changed, the figures that follow, and new evidence as files by name."""
    table = table_of_run(run, interpretation)
    stale = stale_figures(interpretation, table) + (() if evidence is None else (EVIDENCE,))
    sample = table and points_of(run, interpretation)
    with change(run, drop=stale) as folder:
        write_labels(interpretation, table, folder, sample)
        _write_evidence(evidence or {}, folder / EVIDENCE)


def stale_figures(interpretation: Interpretation, table: Contingency | None) -> tuple[str, ...]:
    """Return the products that go: without a class that has a counterpart in the reference, there are no figures."""
    return () if table and agreement_of(interpretation, table) else (CONTINGENCY,)


def write_labels(
    interpretation: Interpretation, table: Contingency | None, folder: Path, sample: PointSample | None = None
) -> Interpretation:
    """Write an interpretation and the figures that follow into a folder, and return it as it was written.

    It loses its reference where there are no figures. `sample` are the points, where those are the reference.
    """
    assessment = table and assess_run(interpretation, table, sample=sample)
    written = interpretation if assessment else replace(interpretation, reference=None)
    written.write(folder)
    if assessment:
        save_figures(interpretation, assessment, folder)
    return written


def _evidence_files(poll: _Poll) -> dict[str, bytes]:
    """Return the pictures that were sent, each once, and the facts beside them where models got those."""
    files = {picture.name: picture.png for shown in (*poll.evidence, *poll.altered) for picture in shown.pictures}
    if files and any(voter.facts for voter in poll.models):
        facts = {shown.profile.cluster: facts_table(shown) for shown in poll.evidence}
        files |= {f"cluster-{cluster:02d}-facts.txt": f"{text}\n".encode() for cluster, text in facts.items()}
    return files


def _write_evidence(files: Mapping[str, bytes], folder: Path) -> None:
    if files:
        folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
