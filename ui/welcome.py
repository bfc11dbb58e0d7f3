"""What the dock shows before there is anything to work on."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..core.feedback import Feedback, stop_if_cancelled
from ..core.scene.scene import Scene, SceneRequest, open_scene
from ..core.scene.synthetic import write_demo_scene
from .scene_layers import add_scene_layer
from .tasks import JobTask, Tasks

_FORM = Path(__file__).with_name("forms") / "welcome.ui"


def tr(text: str) -> str:
    """Translate a text of the welcome page."""
    return QCoreApplication.translate("WelcomePage", text)


def demo_folder() -> Path:
    """Return where the demo scene is kept, in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "landcover_interpreter" / "demo"


class WelcomePage(QWidget):
    """Says how to begin; `folder_chosen` carries the run folder that the user wants to see, a Path."""

    folder_chosen = pyqtSignal(object)

    def __init__(self, tasks: Tasks, project: QgsProject | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        uic.loadUi(str(_FORM), self)
        self._tasks = tasks
        self._project = project or QgsProject.instance()
        self.demo_button.clicked.connect(self.open_demo)
        self.folder_button.clicked.connect(self.choose_folder)
        tasks.started.connect(self._follow_tasks)
        tasks.ended.connect(self._follow_tasks)

    def open_demo(self) -> None:
        """Make the demo scene where it is not there yet, and add it to the project."""
        folder = demo_folder()
        task = JobTask(tr("Making the demo scene…"), lambda feedback: open_demo_scene(folder, feedback))
        task.done.connect(lambda scene: add_scene_layer(self._project, scene))
        self._tasks.start(task)

    def choose_folder(self) -> None:
        """Let the user point at a run folder."""
        title = tr("Open a run folder")
        if folder := QFileDialog.getExistingDirectory(self, title, self._project.homePath()):
            self.folder_chosen.emit(Path(folder))

    def _follow_tasks(self, *task: object) -> None:
        self.setEnabled(self._tasks.current is None)


def open_demo_scene(folder: Path, feedback: Feedback) -> Scene:
    """Return the demo scene in a folder, made there where it is missing; for a task."""
    image = folder / "demo_scene.tif"
    if not image.is_file():
        with suppress(OSError):  # what cannot be made cannot be written to, which is told with the file's name
            folder.mkdir(parents=True, exist_ok=True)
        image = write_demo_scene(folder).image
    stop_if_cancelled(feedback)
    return open_scene(SceneRequest((str(image),)))
