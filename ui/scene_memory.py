"""How each image of a project is to be read, as its user chose it: kept in the project's file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from qgis.core import QgsProject

from ..core.records import read_record
from ..core.scene.masks import MASKED_BY_DEFAULT

_SCOPE = "LandCoverInterpreter"
_SCENES = "/scenes"

WHOLE, CANVAS, POLYGONS = "whole", "canvas", "polygons"


@dataclass(frozen=True)
class AreaChosen:
    """Which part of an image: all of it, what the canvas showed (WKT), or features of a layer that were selected."""

    kind: str = WHOLE
    wkt: str = ""
    crs: str = ""
    layer: str = ""
    features: tuple[int, ...] = ()


@dataclass(frozen=True)
class DateChosen:
    """A date: layers by their ids, or files; what it is called, '' for what was found; roles and mask as below."""

    layers: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    name: str = ""
    roles: str = ""
    mask: str = ""


@dataclass(frozen=True)
class SceneChosen:
    """What was chosen for an image of one or more layers, all layers by their ids in the project.

    `roles` is "B02=1,B03=2,…", '' for those found; `offset` is as typed; `mask` is a layer's id, '' for none, and so
    is `elevation`. `date` is what the image's own date is called, '' for what was found.
    """

    inputs: tuple[str, ...]
    roles: str = ""
    offset: str = ""
    mask: str = ""
    masked_classes: tuple[int, ...] = tuple(sorted(MASKED_BY_DEFAULT))
    area: AreaChosen = AreaChosen()
    date: str = ""
    dates: tuple[DateChosen, ...] = ()
    elevation: str = ""

    @property
    def is_worth_keeping(self) -> bool:
        """Whether it says more than that the image was chosen."""
        return len(self.inputs) > 1 or self != SceneChosen(self.inputs)


def keep_choice(project: QgsProject, chosen: SceneChosen) -> None:
    """Write what was chosen for an image into the project, or take it out where it says nothing."""
    before = _scenes(project)
    after = {name: scene for name, scene in before.items() if name != chosen.inputs[0] and project.mapLayer(name)}
    if chosen.is_worth_keeping:
        after[chosen.inputs[0]] = chosen
    if after == before:
        return
    if after:
        project.writeEntry(_SCOPE, _SCENES, json.dumps([asdict(scene) for scene in after.values()]))
    else:
        project.removeEntry(_SCOPE, _SCENES)


def recall_choice(project: QgsProject, inputs: tuple[str, ...]) -> SceneChosen | None:
    """Return what was chosen for these layers together, None where nothing was."""
    found = _scenes(project).get(inputs[0]) if inputs else None
    return found if found is not None and found.inputs == inputs else None


def recall_combination(project: QgsProject, first: str | None) -> tuple[str, ...]:
    """Return the layers that made an image together with `first`, or of any image where that is None; () for none."""
    scenes = _scenes(project).values()
    fitting = (scene.inputs for scene in scenes if len(scene.inputs) > 1 and first in (None, scene.inputs[0]))
    return next((inputs for inputs in fitting if all(map(project.mapLayer, inputs))), ())


def recall_image_of(project: QgsProject, date: str) -> str | None:
    """Return the first layer of the image of which a layer was another date, None where it was none."""
    scenes = _scenes(project).values()
    found = (scene.inputs[0] for scene in scenes if any(date in other.layers for other in scene.dates))
    return next((image for image in found if image != date and project.mapLayer(image)), None)


def _scenes(project: QgsProject) -> dict[str, SceneChosen]:
    """Return what a project holds; one that was edited by hand into something else holds nothing."""
    text, _ = project.readEntry(_SCOPE, _SCENES)
    try:
        found = [read_record(SceneChosen, scene) for scene in json.loads(text)] if text else []
        return {scene.inputs[0]: scene for scene in found}
    except (ValueError, TypeError, IndexError, RecursionError):
        return {}
