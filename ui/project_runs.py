"""Which run belongs to which layer, and which one is shown: kept in the project file."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject

_SCOPE = "LandCoverInterpreter"
_RUNS = "/runs"
_SHOWN = "/shown"


class ProjectRuns(QObject):
    """Remembers the run of each layer of a project; it is read with the project and forgotten with it.

    The project holds paths as its own settings say, relative to its file as a rule, so that they are written
    anew with every save.
    """

    def __init__(self, project: QgsProject | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project or QgsProject.instance()
        self._runs: dict[str, Path] = {}
        self._shown: Path | None = None
        self._links = (
            (self._project.readProject, self._read),
            (self._project.writeProject, self._write),
            (self._project.cleared, self._forget),
        )
        for signal, slot in self._links:
            signal.connect(slot)
        self._read()

    @property
    def shown(self) -> Path | None:
        """The run that the dock shows, or showed when the project was saved."""
        return self._shown

    def of(self, layer: QgsMapLayer) -> Path | None:
        """Return the run of a layer."""
        return self._runs.get(layer.id())

    def layer_of(self, run: Path | None) -> QgsMapLayer | None:
        """Return the layer of a run, None when there is none in the project."""
        found = (self._project.mapLayer(layer) for layer, of_layer in self._runs.items() if of_layer == run)
        return next(filter(None, found), None)

    def assign(self, layer: QgsMapLayer, run: Path) -> None:
        """Remember the run of a layer, in place of an earlier one."""
        if self._runs.get(layer.id()) != run:
            self._runs[layer.id()] = run
            self._write()

    def show(self, run: Path | None) -> None:
        """Remember which run is shown."""
        if self._shown != run:
            self._shown = run
            self._write()

    def end(self) -> None:
        """Follow the project no longer; what it holds stays in it."""
        for signal, slot in self._links:
            signal.disconnect(slot)

    def _read(self, *document: object) -> None:
        shown, _ = self._project.readEntry(_SCOPE, _SHOWN)
        self._shown = self._absolute(shown) if shown else None
        text, _ = self._project.readEntry(_SCOPE, _RUNS)
        self._runs = {layer: self._absolute(path) for layer, path in _pairs(text).items()}

    def _write(self, *document: object) -> None:
        runs = {layer: self._relative(run) for layer, run in self._runs.items() if self._project.mapLayer(layer)}
        shown = self._relative(self._shown) if self._shown else ""
        for key, text in ((_RUNS, json.dumps(runs) if runs else ""), (_SHOWN, shown)):
            if text:
                self._project.writeEntry(_SCOPE, key, text)
            elif self._project.readEntry(_SCOPE, key)[0]:
                self._project.removeEntry(_SCOPE, key)

    def _forget(self) -> None:
        self._runs, self._shown = {}, None

    def _absolute(self, path: str) -> Path:
        return Path(self._project.readPath(path))

    def _relative(self, run: Path) -> str:
        return self._project.writePath(str(run))


def _pairs(text: str) -> dict[str, str]:
    """Return what a project holds; one that was edited by hand into something else holds nothing."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {layer: path for layer, path in pairs if isinstance(path, str)}
