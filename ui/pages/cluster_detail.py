"""All that is known of one cluster: each voter's answer, the verdict, the reference, spectrum and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...adapters.label_words import doubt_words, failure_words
from ...adapters.words import class_words, number, said
from ...core.agreement.contingency import Contingency
from ...core.clustering.features import variables_of
from ...core.clustering.spectra import spectrum_of
from ...core.interpretation import Interpretation
from ...core.labelling.counting.legend import ANALYST
from ...core.labelling.voters.base import Vote
from ...core.run_folder import EVIDENCE
from ..models.class_table import worldcover
from ..numbers import shown_hectares, shown_share
from ..picture_view import PictureView, ShownPicture
from ..spectrum_chart import SpectrumChart
from ..state import State

_MOST_REFERENCE_CLASSES = 4


def tr(text: str) -> str:
    """Translate a text of the pane."""
    return QCoreApplication.translate("ClusterDetail", text)


class ClusterDetail(QWidget):
    """Follows the cluster that it is told to show."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._shown: tuple[Path | None, int | None] = (None, None)
        self.head = _label(tr("Summary of the cluster"))
        font = self.head.font()
        font.setBold(True)
        self.head.setFont(font)
        self.facts = _label(tr("What holds of the cluster"))
        self.pictures = PictureView(self)
        self.answers = _label(tr("Answers of the voters"))
        self.chart = SpectrumChart(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (self.head, self.facts, self.pictures, self.chart, self.answers):
            layout.addWidget(part)
        layout.addStretch(1)
        self.show_cluster(None)

    def show_cluster(self, cluster: int | None) -> None:
        """Show a cluster as the state has it, or what to do to see one."""
        found = self._state.interpretation
        if found is None or cluster not in found.clusters:
            cluster = None
        shows = cluster is not None
        self.head.setText(_head(found, cluster) if shows else "")
        self.head.setVisible(shows)
        facts = "\n".join(_facts(found, cluster, self._state.contingency)) if shows else ""
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        hint = (tr("Select a cluster to see why it has its class."),)
        self.answers.setText("\n\n".join(_answers(found, cluster) if shows else hint))
        roles = variables_of(found.scene).bands if shows else ()
        self.chart.show_spectrum(cluster or 0, spectrum_of(found.profiles, cluster, roles) if shows else ())
        if (self._state.run, cluster) != self._shown:
            self._shown = (self._state.run, cluster)
            self.pictures.show_pictures(_pictures(self._state.run, cluster) if shows else ())

    def forget(self) -> None:
        """Read the pictures anew when the cluster is shown next: they may have been drawn again."""
        self._shown = (None, None)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setAccessibleName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    # A long word must not make the dock wider. Before the wrapping, which adds that the height follows the width.
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _pictures(run: Path, cluster: int) -> list[ShownPicture]:
    folder = run / EVIDENCE
    own = sorted(folder.glob(f"cluster-{cluster:02d}-*.png"))
    # The first date's has no number.
    scene = sorted(folder.glob("scene*.png"), key=lambda path: (len(path.stem), path.stem)) if own else []
    return [ShownPicture(path.name, path.read_bytes) for path in (*scene, *own)]


def _head(found: Interpretation, cluster: int) -> str:
    profile = found.profile_of(cluster)
    area = tr("cluster {}, {} of the map").format(cluster, shown_share(profile.share))
    if profile.hectares is not None:
        area = tr("{} ({} ha)").format(area, shown_hectares(profile.hectares))
    entry = next((entry for entry in found.legend if entry.cluster == cluster), None)
    name = _name(found, entry.code if entry else None) or tr("Unlabelled")
    return tr("{}: {}").format(name, area)


def _name(found: Interpretation, code: int | None) -> str:
    return class_words(found.taxonomy.by_code(code)) if code else ""


def _facts(found: Interpretation, cluster: int, table: Contingency | None) -> Iterator[str]:
    """Yield what the analyst decided, the doubts, the analyst's note, and the reference."""
    verdict = next((verdict for verdict in found.verdicts if verdict.cluster == cluster), None)
    entry = next((entry for entry in found.legend if entry.cluster == cluster), None)
    if entry is not None and entry.origin == ANALYST:
        proposal = _name(found, verdict.code if verdict else None) or tr("no class")
        yield tr("Your class. The voters propose: {}.").format(proposal)
    if verdict is not None and verdict.flags:
        yield tr("In doubt: {}.").format("; ".join(map(doubt_words, verdict.flags)))
    if note := found.note_of(cluster):
        yield tr("Your note: {}").format(note)
    if table is not None and found.reference is not None and cluster in table.clusters:
        yield from _reference(found, table, cluster)


def _answers(found: Interpretation, cluster: int) -> Iterator[str]:
    """Yield each voter's answers."""
    votes = [vote for vote in found.votes if vote.cluster == cluster]
    if not votes:
        yield tr("No voter was asked yet.")
    for vote in votes:
        yield _answer(found, vote)


def _answer(found: Interpretation, vote: Vote) -> str:
    who = vote.voter
    if vote.variant:
        who = tr("{}, asked again with {}").format(who, vote.variant)
    elif vote.repeat > 1:
        who = tr("{}, asked again ({})").format(who, vote.repeat)
    if vote.failure:
        what = tr("failed, {}").format(failure_words(vote.failure))
    elif vote.code is None:
        what = tr("unsure")
    else:
        what = tr("{}, confidence {}").format(_name(found, vote.code), number(vote.confidence, 2))
    if vote.mixed:
        what = tr("{}, sees more than one cover").format(what)
    if vote.second:
        what = tr("{}, or else {}").format(what, _name(found, vote.second))
    answer, reason = tr("{}: {}").format(who, what), said(vote.reason.strip())
    return f"{answer}\n{reason}" if reason else answer


def _reference(found: Interpretation, table: Contingency, cluster: int) -> Iterator[str]:
    """Yield the reference's most frequent classes under a cluster, and how much of it agrees with its class."""
    counts = table.counts[table.clusters.index(cluster)]
    total = int(counts.sum())
    if not total:
        return
    order = [place for place in np.argsort(-counts, kind="stable") if counts[place]][:_MOST_REFERENCE_CLASSES]
    names = {entry.code: class_words(entry) for entry in worldcover().classes}
    shares = ((names.get(table.codes[place], str(table.codes[place])), counts[place] / total) for place in order)
    # Of a file, its name alone.
    reference = found.reference.name.replace("\\", "/").rpartition("/")[2]
    words = ", ".join(f"{name} {shown_share(share)}" for name, share in shares)
    yield tr("{}: {}.").format(reference, words)
    (code,), (comparable,) = found.mapped_to_worldcover([cluster])
    if not comparable:
        yield tr("The reference has no class like this one.")
    elif code:
        agreeing = counts[table.codes.index(code)] / total if code in table.codes else 0.0
        yield tr("{} of the cluster agrees with the reference.").format(shown_share(agreeing))
