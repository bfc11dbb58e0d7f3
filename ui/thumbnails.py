"""Pictures of clusters for the tables: drawn beside the window, kept in memory for the runs that were shown last."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..core.clustering.profiles import ClusterProfile
from ..core.feedback import Feedback
from ..core.interpretation import Interpretation
from ..core.labelling.pictures.thumbnails import Thumbnail, draw_thumbnails
from ..core.run_folder import CLUSTERS
from .latest import HandOver, Latest

# Runs whose pictures are kept, some half a megabyte each.
_MOST_RUNS = 8


def tr(text: str) -> str:
    """Translate a text of the thumbnails."""
    return QCoreApplication.translate("Thumbnails", text)


@dataclass(frozen=True)
class _Kept:
    """The pictures of the clusters of a run, which have these profiles; split and merged ones have others."""

    run: Path
    profiles: tuple[ClusterProfile, ...]
    pictures: dict[int, Thumbnail] = field(default_factory=dict)


class Thumbnails(QObject):
    """Hands over a picture per cluster. Where the scene's files are gone there are none, and nobody is told off."""

    arrived = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest()
        self._kept: list[_Kept] = []
        # The job may outlive the window.
        self.destroyed.connect(self._latest.stop)

    @property
    def is_busy(self) -> bool:
        """Whether pictures are being drawn."""
        return self._latest.is_busy

    def show(self, run: Path | None, interpretation: Interpretation | None) -> None:
        """Emit `arrived` with the pictures of a run: at once those that are kept, the others as they are drawn."""
        self._latest.stop()
        if run is None or interpretation is None:
            return
        kept = self._pictures_of(run, interpretation.profiles)
        for picture in kept.pictures.values():
            self.arrived.emit(picture)
        if missing := set(interpretation.clusters) - kept.pictures.keys():
            draw = partial(_draw, run, interpretation, missing)
            take = partial(self._take, kept)
            self._latest.start(tr("Pictures of the clusters"), draw, arrived=take)

    def stop(self) -> None:
        """Draw no more."""
        self._latest.stop()

    def _pictures_of(self, run: Path, profiles: tuple[ClusterProfile, ...]) -> _Kept:
        known = [each for each in self._kept if each.run == run and each.profiles == profiles]
        kept = known[0] if known else _Kept(run, profiles)
        others = [each for each in self._kept if each is not kept]
        self._kept = [kept, *others][:_MOST_RUNS]
        return kept

    def _take(self, kept: _Kept, picture: Thumbnail) -> None:
        kept.pictures[picture.cluster] = picture
        self.arrived.emit(picture)


def _draw(
    run: Path, interpretation: Interpretation, wanted: Collection[int], feedback: Feedback, hand_over: HandOver
) -> None:
    profiles = [interpretation.profile_of(cluster) for cluster in sorted(wanted)]
    scene, path = interpretation.scene, interpretation.atmosphere
    for picture in draw_thumbnails(scene, run / CLUSTERS, profiles, path, feedback):
        hand_over(picture)
