"""Step 2: the scene's pixels are grouped into clusters, tried on the canvas first and then as a whole."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import qgis.utils
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from ...adapters.words import said
from ...core import jobs
from ...core.clustering.cleaning import MAJORITY_WINDOWS
from ...core.clustering.profiles import ClusterProfile
from ...core.clustering.request import ClusterRequest
from ...core.clustering.segments import SEGMENT_SPACINGS
from ...core.errors import InterpreterError
from ...core.interpretation import Interpretation
from ...core.scene.scene import Scene, SceneRequest
from ..cluster_rows import ClusterRows
from ..filling import Filling
from ..latest import Latest
from ..layers import CanvasLayers
from ..pick_tool import Picking
from ..preview import CanvasPreview
from ..run_target import Fate, Target, examine_run, propose_run
from ..state import State
from ..tasks import JobTask, Tasks
from ..thumbnails import Thumbnails
from .algorithm_choice import AlgorithmChoice
from .cluster_menu import ClusterMenu
from .feature_choice import FeatureChoice
from .number_choice import NumberChoice

_FORM, _ = uic.loadUiType(str(Path(__file__).parents[1] / "forms" / "clusters.ui"))
# Milliseconds without a key until a folder that is being typed is looked at.
_PAUSE_MS = 200


def tr(text: str) -> str:
    """Translate a text of the page."""
    return QCoreApplication.translate("ClustersPage", text)


class ClustersPage(QWidget, _FORM):
    """Asks how to cluster, previews and runs it, and shows the clusters of the open run.

    `ready` says that the user wants to go on to the labels. What a run fails with is told where all tasks are
    shown; what cannot be opened or saved is told here.
    """

    ready = pyqtSignal()

    def __init__(
        self,
        state: State,
        tasks: Tasks,
        layers: CanvasLayers,
        parent: QWidget | None = None,
        canvas: QgsMapCanvas | None = None,
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._state, self._tasks = state, tasks
        self._scene: SceneRequest | None = None
        self._name = ""
        self._target: Target | None = None
        # What the user has put in place of the proposal.
        self._chosen: str | None = None
        self._looking = Latest()
        self._rows = ClusterRows(self.table, layers)
        self._thumbnails = Thumbnails(self)
        self._profiles: tuple[ClusterProfile, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.algorithm, self.features = AlgorithmChoice(self), FeatureChoice(self)
        self.number = NumberChoice(self, tasks, self._asked)
        self.menu = ClusterMenu(self.moreButton, state, tasks, self._rows)
        self._fill_in()
        self._tell("")
        self._connect()
        self._add_canvas(canvas or qgis.utils.iface.mapCanvas())
        Filling(self, state, self._fill)
        self._reopen()

    def set_scene(self, request: SceneRequest | None, name: str, opened: Scene | None = None) -> None:
        """Take over the scene to cluster, None while there is none that is ready, and its name."""
        other = request is not None and (self._scene is None or request.inputs[0] != self._scene.inputs[0])
        self._scene, self._name = request, name
        self.features.know(opened if request is not None else None)
        if request is not None and opened is not None:
            self._preview.know(request, opened)
        if other:
            self._chosen = None
        self._look()
        self._update_preview()

    def request(self) -> ClusterRequest:
        """Return how to cluster, as the controls say."""
        return ClusterRequest(
            algorithm=self.algorithm.name,
            clusters=self.clustersSpin.value(),
            sample=self.sampleSpin.value(),
            minimum_mapping_unit_ha=self.unitSpin.value(),
            seed=self.seedSpin.value(),
            features=self.features.text,
            majority=self.majoritySpin.value(),
            segments=self.segmentsSpin.value(),
            eps=self.number.eps,
            min_samples=self.samplesSpin.value(),
            noise=self.noiseCombo.currentData(),
        )

    def _asked(self) -> tuple[SceneRequest, ClusterRequest] | None:
        """Return what would be clustered and how, None while that cannot be."""
        if self._scene is None or self.features.refusal:
            return None
        return self._scene, self.request()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the folder again: labels may have come into it. Pictures are drawn for those who see them."""
        super().showEvent(event)
        self.algorithm.look()
        self._look()
        if not self._thumbnails.is_busy:
            self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the canvas its colours and its tool back."""
        super().hideEvent(event)
        self._rows.dim_none()
        self.pickButton.setChecked(False)

    def _fill_in(self) -> None:
        self.runFile.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        default = ClusterRequest()
        self.majoritySpin.setMaximum(MAJORITY_WINDOWS[-1])
        self.segmentsSpin.setMaximum(SEGMENT_SPACINGS[-1])
        for spin, value in (
            (self.unitSpin, default.minimum_mapping_unit_ha),
            (self.segmentsSpin, default.segments),
            (self.majoritySpin, default.majority),
            (self.seedSpin, default.seed),
            (self.sampleSpin, default.sample),
        ):
            spin.setClearValue(value)
            spin.setValue(value)
        self._expect()

    def _connect(self) -> None:
        self.runFile.fileChanged.connect(self._choose)
        self.runButton.clicked.connect(self._run)
        self.nextButton.clicked.connect(self.ready)
        self.algorithm.changed.connect(self._expect)
        self.majoritySpin.valueChanged.connect(self._keep_odd)
        for changed in (
            self.algorithm.changed,
            self.features.changed,
            self.number.changed,
            self.segmentsSpin.valueChanged,
            self.majoritySpin.valueChanged,
            self.seedSpin.valueChanged,
            self.sampleSpin.valueChanged,
        ):
            changed.connect(self._change)
        self._state.opened.connect(self._reopen)
        # What is read must not be in the way of what is replaced.
        self._state.replacing.connect(self._thumbnails.stop)
        self._state.replaced.connect(self._draw)
        self._thumbnails.arrived.connect(self._rows.add_picture)
        self._state.saved.connect(self._look)
        self._tasks.started.connect(self._enable)
        self._tasks.ended.connect(self._enable)

    def _expect(self) -> None:
        """Ask for what the algorithm goes by."""
        self.features.expect(self.algorithm.algorithm)
        self.number.expect(self.algorithm.name, self.algorithm.algorithm)

    def _keep_odd(self, side: int) -> None:
        """A square around a pixel has an odd side."""
        if side % 2 == 0:
            self.majoritySpin.setValue(side + 1)

    def _change(self, *change: object) -> None:
        """Cluster in another way from now on."""
        self._enable()
        self._update_preview()

    def _add_canvas(self, canvas: QgsMapCanvas) -> None:
        self._preview = CanvasPreview(canvas, parent=self)
        self._preview.told.connect(self._tell)
        self._preview.dropped.connect(partial(self.previewButton.setChecked, False))
        self.previewButton.toggled.connect(self._toggle_preview)
        self._picking = Picking(self.pickButton, canvas, self._state)
        self._picking.picked.connect(self._pick)
        self._picking.failed.connect(self._tell)

    def _choose(self, folder: str) -> None:
        if self._target is None or folder != str(self._target.run):
            self._chosen, self._target = folder, None
            # What is being found out is about another folder.
            self._looking.stop()
            self._enable()
            self._pause.start()

    def _look(self) -> None:
        """Find a folder, or look at the one that the user has chosen, beside the window: disks can be slow."""
        self._pause.stop()
        self._target = None
        self._looking.stop()
        if self._scene is not None and (self._chosen is None or self._chosen.strip()):
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            find = partial(_find, self._chosen, self._scene.inputs[0], self._name, Path(documents))
            self._looking.start(tr("Looking at the run folder"), find, self._take, self._refuse)
        self.runNote.setText(tr("Choose a folder for the run.") if self._chosen == "" else "")
        self._enable()

    def _take(self, target: Target) -> None:
        self._target = target
        if self._chosen is None:
            self.runFile.setFilePath(str(target.run))
        self.runNote.setText(_words(target, self._state.run))
        self._enable()

    def _refuse(self, sentence: str) -> None:
        self.runNote.setText(sentence)

    def _enable(self, *task: object) -> None:
        scene, target = self._scene is not None, self._target
        allowed = target is not None and target.fate is not Fate.REFUSED and not self.features.refusal
        self.runButton.setEnabled(scene and allowed and self._tasks.current is None)
        self.number.look()
        self.previewButton.setEnabled(scene)
        self.runNote.setVisible(bool(self.runNote.text()))

    def _take_typed(self) -> None:
        """Take numbers that are still being typed: a button's key leaves the focus where it is."""
        for spin in (
            *(self.clustersSpin, self.epsSpin, self.samplesSpin),
            *(self.unitSpin, self.segmentsSpin, self.majoritySpin, self.seedSpin, self.sampleSpin),
        ):
            spin.interpretText()

    def _run(self) -> None:
        """Cluster into the folder; a run that is shown from there is closed, as its files are replaced."""
        self._take_typed()
        job = partial(jobs.cluster, self._scene, self.request(), self._target.run)
        task = JobTask(tr("Clustering…"), job)
        run, shown = self._target.run, self._state.run
        if self._tasks.current is not None or not self._tried(self._state.save):
            return
        self.previewButton.setChecked(False)
        if run == shown:
            self._state.close()
            for ending in (task.failed, task.stopped):
                ending.connect(lambda *sentence: self._open(run))
        task.done.connect(lambda interpretation: self._open(run, interpretation))
        self._tasks.start(task)

    def _open(self, run: Path, interpretation: Interpretation | None = None) -> None:
        self._tried(lambda: (self._state.save(), self._state.open(run, interpretation)))

    def _tried(self, work: object) -> bool:
        try:
            work()
        except InterpreterError as error:
            self._tell(said(str(error)))
            return False
        return True

    def _reopen(self) -> None:
        """Offer what can be done with another run."""
        is_open = self._state.interpretation is not None
        self.previewButton.setChecked(False)
        for widget in (self.table, self.pickButton, self.moreButton, self.nextButton):
            widget.setEnabled(is_open)
        if not is_open:
            self.pickButton.setChecked(False)
        self._thumbnails.stop()
        self._look()

    def _fill(self, is_another_run: bool) -> None:
        """Show the clusters of another run, or those that came of splits or merges; other changes do not concern them.

        Before the page is seen no pictures are drawn.
        """
        interpretation = self._state.interpretation
        profiles = interpretation.profiles if interpretation else ()
        if is_another_run or profiles != self._profiles:
            self._profiles = profiles
            self._rows.show(interpretation)
            self._draw()

    def _draw(self) -> None:
        if self.isVisible():
            self._thumbnails.show(self._state.run, self._state.interpretation)

    def _toggle_preview(self, on: bool) -> None:
        if not on:
            self._preview.hide()
        elif self._scene is not None:
            self._take_typed()
            self._show_preview()

    def _update_preview(self, *change: object) -> None:
        if self._scene is None:
            self.previewButton.setChecked(False)
        elif self._preview.is_on:
            self._show_preview()

    def _show_preview(self) -> None:
        """Have the preview follow; while the features are being written, it waits for them to mean something."""
        if not self.features.refusal:
            self._preview.show(self._scene, self.request())

    def _tell(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))

    def _pick(self, cluster: int) -> None:
        self._rows.select(cluster)
        self._tell("" if cluster else tr("There is no cluster at this place."))


def _find(chosen: str | None, image: str, name: str, documents: Path, *job: object) -> Target:
    return propose_run(image, name, documents) if chosen is None else examine_run(Path(chosen))


def _words(target: Target, shown: Path | None) -> str:
    """Say what a run does to a folder, '' for a new one; of the run that is shown, what is there already."""
    if target.fate is Fate.REPLACED and target.run == shown:
        return tr("This folder holds the clusters below. Another run here would replace them.")
    if target.fate is Fate.REPLACED:
        return tr("This folder holds a run already. Its clusters, and all that was made from them, will be replaced.")
    if target.fate is Fate.FILLED:
        return tr("This folder holds other files. They stay, but for those named as the files of a run.")
    return target.reason
