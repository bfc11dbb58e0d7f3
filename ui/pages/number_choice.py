"""How many clusters: their number, or for algorithms by density what finds it; with a chart that helps to choose."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.words import number, said
from ...core import jobs
from ...core.clustering.kmeans import MOST_CLUSTERS
from ...core.clustering.model import Algorithm
from ...core.clustering.request import JOIN, KEEP, ClusterRequest
from ...core.scene.scene import SceneRequest
from ..curves import count_curves, describe_counts, describe_distances, distance_curves, place_of
from ..line_chart import LineChart
from ..tasks import JobTask, Tasks

if TYPE_CHECKING:
    from ...core.clustering.choosing import ClusterCounts
    from ...core.clustering.distances import KDistances

_EVERY_RADIUS = "hdbscan"
_LEAST_EPS = 0.001
_EPS_DECIMALS = 3


def tr(text: str) -> str:
    """Translate a text about the number of clusters."""
    return QCoreApplication.translate("NumberChoice", text)


class NumberChoice(QObject):
    """Serves the number of clusters, the fields of density, and the chart below them.

    `asked` returns the scene and how to cluster it, None while that cannot be said. `changed` says that another
    number, radius or the like was chosen.
    """

    changed = pyqtSignal()

    def __init__(
        self, form: QWidget, tasks: Tasks, asked: Callable[[], tuple[SceneRequest, ClusterRequest] | None]
    ) -> None:
        super().__init__(form)
        self._form, self._tasks, self._asked = form, tasks, asked
        self._counts: ClusterCounts | None = None
        self._distances: KDistances | None = None
        self._curves = None
        self._shown_for: object = None
        self.by_density = False
        self.chart = LineChart(form.chartPane)
        form.chartColumn.insertWidget(0, self.chart)
        self._fill_in()
        self._connect()
        form.chartPane.hide()

    @property
    def eps(self) -> float | None:
        """The radius, None for the knee of the distances."""
        return self._form.epsSpin.value() or None

    def look(self) -> None:
        """See what can be asked for now, and put a chart away that is of something else."""
        asked = self._asked()
        free = asked is not None and self._tasks.current is None
        self._form.suggestButton.setEnabled(free and not self.by_density)
        self._form.distancesButton.setEnabled(free)
        if self._shown_for is not None and self._shown_for != self._subject():
            self.put_away()

    def expect(self, name: str, algorithm: Algorithm) -> None:
        """Show the fields that an algorithm goes by."""
        form, self.by_density = self._form, algorithm.finds_number
        # HDBSCAN takes every radius into account, and has one only not to tell apart what is nearer.
        by_knee = name != _EVERY_RADIUS
        form.distancesButton.setVisible(by_knee)
        form.epsSpin.setSpecialValueText(tr("knee") if by_knee else tr("any"))
        for widget in (form.numberNote, form.densityFields):
            widget.setVisible(self.by_density)
        for widget in (form.clustersLabel, form.clustersSpin):
            widget.setEnabled(not self.by_density)
        form.suggestButton.setVisible(not self.by_density)
        form.numberNote.setText(tr("{} finds the number of clusters itself.").format(algorithm.title))
        self.look()

    def put_away(self) -> None:
        """Put the chart away."""
        self._shown_for = self._curves = self._counts = self._distances = None
        self._form.chartPane.hide()

    def _fill_in(self) -> None:
        form, default = self._form, ClusterRequest()
        form.noiseCombo.addItem(tr("joins the nearest"), JOIN)
        form.noiseCombo.addItem(tr("stays a cluster"), KEEP)
        form.noiseCombo.setCurrentIndex(form.noiseCombo.findData(default.noise))
        form.clustersSpin.setMaximum(MOST_CLUSTERS)
        for spin, value in (
            (form.clustersSpin, default.clusters),
            (form.samplesSpin, default.min_samples),
            (form.epsSpin, default.eps or 0.0),
        ):
            spin.setClearValue(value)
            spin.setValue(value)

    def _connect(self) -> None:
        form = self._form
        form.suggestButton.clicked.connect(self._suggest)
        form.distancesButton.clicked.connect(self._measure)
        form.closeButton.clicked.connect(self.put_away)
        form.useButton.clicked.connect(self._use)
        self.chart.moved.connect(self._mark)
        for signal in (
            form.clustersSpin.valueChanged,
            form.epsSpin.valueChanged,
            form.samplesSpin.valueChanged,
            form.noiseCombo.currentIndexChanged,
        ):
            signal.connect(self._follow)

    def _subject(self) -> object:
        """Return what a chart is of: what makes the sample and, by density, which neighbour counts."""
        asked = self._asked()
        if asked is None:
            return None
        scene, request = asked
        neighbour = request.min_samples if self.by_density else 0
        return scene, request.algorithm, request.features, request.sample, request.seed, neighbour

    def _suggest(self) -> None:
        self._start(JobTask(tr("Trying numbers of clusters…"), partial(jobs.suggest_count, *self._asked())), self._show)

    def _measure(self) -> None:
        job = partial(jobs.measure_distances, *self._asked())
        self._start(JobTask(tr("Measuring distances…"), job), self._show_distances)

    def _start(self, task: JobTask, show: Callable[[object], None]) -> None:
        subject = self._subject()
        task.done.connect(lambda found: show(found) if self._subject() == subject else None)
        self._tasks.start(task)

    def _show(self, counts: ClusterCounts) -> None:
        """Show what speaks for which number of clusters."""
        self._counts, self._distances, self._curves = counts, None, count_curves(counts)
        described = describe_counts(self._curves, counts.suggested)
        mark = min(range(len(counts.counts)), key=lambda place: abs(counts.counts[place] - counts.suggested))
        self._open(mark, f"{said(counts.reason)} {described}", said(counts.reason))

    def _show_distances(self, found: KDistances) -> None:
        """Show how far the pixels of the sample lie from their neighbours."""
        self._counts, self._distances, self._curves = None, found, distance_curves(found)
        words = tr(
            "The curve bends at a distance of {}. Pixels left of the mark lie further apart, and are noise unless a "
            "core is near. Drag the mark to choose another radius."
        ).format(number(found.eps, _EPS_DECIMALS))
        mark = place_of(self._curves, self.eps or found.eps)
        self._open(mark, describe_distances(self._curves, found.eps), words)

    def _open(self, mark: int, description: str, words: str) -> None:
        self._shown_for = self._subject()
        self.chart.show_curves(self._curves, mark, description)
        self._form.chartNote.setText(words)
        self._name_use()
        self._form.chartPane.show()

    def _name_use(self) -> None:
        """Let the button say what it does, and whether that is not so already."""
        button = self._form.useButton
        if self._counts is not None:
            count = self._counts.counts[self.chart.mark]
            button.setText(tr("Take {} clusters").format(count))
            button.setEnabled(self._form.clustersSpin.value() != count)
        else:
            button.setText(tr("Take the knee"))
            button.setEnabled(self.eps is not None)

    def _mark(self, place: int) -> None:
        if self._distances is not None:
            self._form.epsSpin.setValue(max(self._curves.lines[0].heights[place], _LEAST_EPS))
        self._name_use()

    def _use(self) -> None:
        if self._counts is not None:
            self._form.clustersSpin.setValue(self._counts.counts[self.chart.mark])
        else:
            self._form.epsSpin.setValue(0.0)

    def _follow(self, *change: object) -> None:
        self.look()
        if self._distances is not None:
            self._follow_radius()
        if self._curves is not None:
            self._name_use()
        self.changed.emit()

    def _follow_radius(self) -> None:
        radius = self.eps or self._distances.eps
        # Many pixels may lie equally far: the mark stays where the user has put it.
        if round(self._curves.lines[0].heights[self.chart.mark], _EPS_DECIMALS) != round(radius, _EPS_DECIMALS):
            self.chart.set_mark(place_of(self._curves, radius))
