"""More layers of the run: how surely each pixel belongs to its cluster, and on how many dates it was seen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject
from qgis.PyQt.QtGui import QColor

from ..core.run_folder import MEMBERSHIP, OBSERVATIONS
from .layers import PREVIEW
from .state import State

# In the order in which they are offered.
RUN_LAYERS = (MEMBERSHIP, OBSERVATIONS)
# Viridis, upside down (Smith and van der Walt 2015): what is unsure stands out.
_UNSURE = ((0, "#fde725"), (50, "#5ec962"), (75, "#21918c"), (90, "#3b528b"), (100, "#440154"))
# What was seen on few dates stands out, too.
_FEW_SEEN, _ALL_SEEN = QColor("#b30000"), QColor("#fee8c8")


def tr(text: str) -> str:
    """Translate a text of the layers."""
    return QCoreApplication.translate("RunLayers", text)


class RunLayers(QObject):
    """Adds such layers of the run that the state shows, and takes them away with it.

    They are let go of while files of pixels are replaced, and come back where their files are still there.
    """

    def __init__(self, state: State, parent: QObject | None = None, project: QgsProject | None = None) -> None:
        super().__init__(parent)
        self._state = state
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
        return tuple(name for name in RUN_LAYERS if run is not None and (run / name).is_file())

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
        # Not an image to map, and not part of an export.
        layer.setCustomProperty(PREVIEW, True)
        renderer = _membership(layer) if name == MEMBERSHIP else _observations(layer, self._dates())
        layer.setRenderer(renderer)
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer)
        return layer

    def _title(self, name: str) -> str:
        what = tr("{}: membership in %") if name == MEMBERSHIP else tr("{}: dates with data")
        return what.format(self._state.interpretation.scene.name)

    def _dates(self) -> int:
        return len(self._state.interpretation.scene.dates)

    def _follow(self) -> None:
        """Take away the layers of the run before; those of a run that is shown again, as a project has it, stay."""
        if self._state.run != self._run:
            self._remove(RUN_LAYERS)
        self._run, self._back = self._state.run, ()

    def _let_go(self) -> None:
        self._back = tuple(name for name in RUN_LAYERS if self.find(name) is not None)
        self._remove(self._back)

    def _come_back(self) -> None:
        names, self._back = self._back, ()
        for name in names:
            if name in self.offered:
                self.add(name)

    def _remove(self, names: Sequence[str]) -> None:
        layers = [layer for name in names if (layer := self.find(name)) is not None]
        self._project.removeMapLayers([layer.id() for layer in layers])


def _layer_of(project: QgsProject, file: Path) -> QgsRasterLayer | None:
    return next((layer for layer in project.mapLayers().values() if layer.source() == str(file)), None)


def _membership(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """Return a ramp of per cent, unsure pixels bright."""
    ramp = QgsColorRampShader(0, 100)
    legend = QgsColorRampLegendNodeSettings()
    legend.setSuffix(tr(" %"))
    ramp.setLegendSettings(legend)
    items = [QgsColorRampShader.ColorRampItem(at, QColor(colour), tr("{} %").format(at)) for at, colour in _UNSURE]
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)


def _observations(layer: QgsRasterLayer, dates: int) -> QgsRasterRenderer:
    """Return a colour for each number of dates."""
    classes = [
        QgsPalettedRasterRenderer.Class(count, _between(count / dates), _count_words(count, dates))
        for count in range(1, dates + 1)
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def _between(share: float) -> QColor:
    low, high = _FEW_SEEN.getRgb()[:3], _ALL_SEEN.getRgb()[:3]
    return QColor(*(round(a + (b - a) * share) for a, b in zip(low, high)))


def _count_words(count: int, dates: int) -> str:
    return tr("on {} of {} dates").format(count, dates)
