"""More layers of the run: membership, its dates, and where map and reference differ."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject

from ..core.run_folder import DISAGREEMENT, MEMBERSHIP, OBSERVATIONS
from .layers import PREVIEW
from .state import State

# In the order in which they are offered.
RUN_LAYERS = (MEMBERSHIP, OBSERVATIONS)


def tr(text: str) -> str:
    """Translate a text of the layers."""
    return QCoreApplication.translate("RunLayers", text)


class RunLayers(QObject):
    """Adds such layers of the run that the state shows, those of `names`, and takes them away with it.

    Their styles lie beside them in the run folder. They are let go of while files of pixels are replaced, and come back
    where their files are still there.
    """

    def __init__(
        self,
        state: State,
        parent: QObject | None = None,
        project: QgsProject | None = None,
        names: Sequence[str] = RUN_LAYERS,
    ) -> None:
        super().__init__(parent)
        self._state, self._names = state, tuple(names)
        self._project = project or QgsProject.instance()
        self._back: tuple[str, ...] = ()
        self._run: Path | None = None
        state.opened.connect(self._follow)
        state.replacing.connect(self._let_go)
        state.replaced.connect(self._come_back)

    @property
    def offered(self) -> tuple[str, ...]:
        """The names of the files that the run has of these."""
        run = self._state.run
        return tuple(name for name in self._names if run is not None and (run / name).is_file())

    def find(self, name: str) -> QgsRasterLayer | None:
        """Return the layer of a file of the run, None where it is not in the project."""
        return _layer_of(self._project, self._run / name) if self._run is not None else None

    def add(self, name: str) -> QgsRasterLayer | None:
        """Return the layer of a file of the run, added above all others; None where it cannot be opened."""
        if (there := self.find(name)) is not None:
            return there
        layer = QgsRasterLayer(str(self._run / name), self._title(name), "gdal")
        if not layer.isValid():
            return None
        layer.loadDefaultMetadata()
        # Not an image to map, and not part of an export.
        layer.setCustomProperty(PREVIEW, True)
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer)
        return layer

    def _title(self, name: str) -> str:
        titles = {
            MEMBERSHIP: tr("{}: membership in %"),
            OBSERVATIONS: tr("{}: dates with data"),
            DISAGREEMENT: tr("{}: disagreement with the reference"),
        }
        return titles[name].format(self._state.interpretation.scene.name)

    def _follow(self) -> None:
        """Take away the layers of the run before; those of a run that is shown again, as a project has it, stay."""
        if self._state.run != self._run:
            self.remove(self._names)
        self._run, self._back = self._state.run, ()

    def _let_go(self) -> None:
        self._back = tuple(name for name in self._names if self.find(name) is not None)
        self.remove(self._back)

    def _come_back(self) -> None:
        names, self._back = self._back, ()
        for name in names:
            if name in self.offered:
                self.add(name)

    def remove(self, names: Sequence[str]) -> None:
        """Take the layers of some files out of the project, which closes them."""
        layers = [layer for name in names if (layer := self.find(name)) is not None]
        self._project.removeMapLayers([layer.id() for layer in layers])


def _layer_of(project: QgsProject, file: Path) -> QgsRasterLayer | None:
    return next((layer for layer in project.mapLayers().values() if layer.source() == str(file)), None)
