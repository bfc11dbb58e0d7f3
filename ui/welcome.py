"""What the dock shows before there is anything to work on."""

from __future__ import annotations

from contextlib import suppress
from html import escape
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..adapters.words import class_words
from ..core.feedback import Feedback, stop_if_cancelled
from ..core.labelling.taxonomy import load_taxonomy
from ..core.scene.scene import Scene, SceneRequest, open_scene
from ..core.scene.synthetic import write_demo_scene
from .decoding import pixmap_of
from .scene_layers import add_scene_layer
from .tasks import JobTask, Tasks

_FORM = Path(__file__).with_name("forms") / "welcome.ui"
_PICTURES = Path(__file__).parents[1] / "resources" / "help" / "images"
# In lines of text, so that they grow with it.
_SIDE = 6
# The classes on the third picture.
_CLASSES = (10, 30, 40, 50, 60, 80)


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
        self._illustrate()

    def _illustrate(self) -> None:
        """Show how it works; the labels fit their pictures to the screen's density."""
        side = _SIDE * self.fontMetrics().height()
        for label, name in (
            (self.image_picture, "how-image.jpg"),
            (self.clusters_picture, "how-clusters.png"),
            (self.map_picture, "how-map.png"),
        ):
            label.setPixmap(pixmap_of(QImage(str(_PICTURES / name))))
            label.setFixedSize(side, side)
        self.legend.setText(legend())

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
        for button in (self.demo_button, self.folder_button):
            button.setEnabled(self._tasks.current is None)


def open_demo_scene(folder: Path, feedback: Feedback) -> Scene:
    """Return the demo scene in a folder, made there where it is missing; for a task."""
    image = folder / "demo_scene.tif"
    if not image.is_file():
        with suppress(OSError):  # what cannot be made cannot be written to, which is told with the file's name
            folder.mkdir(parents=True, exist_ok=True)
        image = write_demo_scene(folder).image
    stop_if_cancelled(feedback)
    return open_scene(SceneRequest((str(image),)))


def legend() -> str:
    """Return the classes on the picture of the map, each behind a square in its colour, as rich text."""
    return "<br>".join(
        f'<span style="color: {entry.hex_colour}">■</span> {escape(class_words(entry))}'
        for entry in map(load_taxonomy().by_code, _CLASSES)
    )
