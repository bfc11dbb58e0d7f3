"""The clusters of a run: colour, number, picture, area and mean spectrum."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPixmap

from ...core.clustering.features import variables_of
from ...core.clustering.profiles import ClusterProfile
from ...core.clustering.raster import cluster_colour
from ...core.interpretation import Interpretation
from ...core.labelling.pictures.thumbnails import Thumbnail
from ...core.scene.bands import KINDS
from ..decoding import pixmap_of
from ..numbers import shown_hectares, shown_share
from .class_table import plain

# What a column is sorted by, the spectrum as points (x, y) between 0 and 1, a row's cluster, and its picture.
SORT_ROLE = Qt.ItemDataRole.UserRole
SPECTRUM_ROLE = Qt.ItemDataRole.UserRole + 1
CLUSTER_ROLE = Qt.ItemDataRole.UserRole + 2
PICTURE_ROLE = Qt.ItemDataRole.UserRole + 3

CLUSTER, PICTURE, SPECTRUM, SHARE, HECTARES = range(5)
_COLUMNS = 5
_WAVELENGTHS_NM = {kind.role: kind.centre_nm for kind in KINDS}


def tr(text: str) -> str:
    """Translate a text of the table."""
    return QCoreApplication.translate("ClusterTable", text)


class ClusterTable(QAbstractTableModel):
    """One row per cluster, by number; it follows the run that it is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._profiles: tuple[ClusterProfile, ...] = ()
        self._bands: tuple[str, ...] = ()
        self._first = 0
        self._brightest = 1.0
        self._pictures: dict[int, Thumbnail] = {}
        # Of those that were painted: to decode all of them takes longer than to show a page.
        self._pixmaps: dict[int, QPixmap] = {}

    def show(self, interpretation: Interpretation | None) -> None:
        """Show the clusters of a run, or none."""
        self.beginResetModel()
        self._profiles = interpretation.profiles if interpretation else ()
        self._first = interpretation.first_clusters if interpretation else 0
        bands = variables_of(interpretation.scene).bands if interpretation else ()
        # Of several dates those of the first.
        first = [band for band in bands if band in _WAVELENGTHS_NM]
        self._bands = tuple(sorted(first, key=_WAVELENGTHS_NM.__getitem__))
        # One scale for all rows, so that they can be compared.
        self._brightest = max((p.mean[band] for p in self._profiles for band in self._bands), default=0.0) or 1.0
        self._pictures, self._pixmaps = {}, {}
        self.endResetModel()

    def add_picture(self, thumbnail: Thumbnail) -> None:
        """Show a cluster's picture, which has just come."""
        row = self.row_of(thumbnail.cluster)
        if row < 0 or self._pictures.get(thumbnail.cluster) is thumbnail:
            return
        self._pictures[thumbnail.cluster] = thumbnail
        self._pixmaps.pop(thumbnail.cluster, None)
        self.dataChanged.emit(self.index(row, PICTURE), self.index(row, PICTURE))

    def row_of(self, cluster: int) -> int:
        """Return the row of a cluster, −1 if there is none."""
        return next((row for row, profile in enumerate(self._profiles) if profile.cluster == cluster), -1)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of clusters."""
        return 0 if parent.isValid() else len(self._profiles)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of columns."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a column's title, or what it means as its tool tip and for screen readers."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < _COLUMNS:
            return None
        title, meaning = (
            (tr("Cluster"), tr("The cluster's colour on the canvas while it has no label, and its number")),
            # A title would be wider than the pictures.
            ("", tr("A place where the cluster is typical, in true colour; what is not the cluster is faint")),
            (tr("Spectrum"), tr("Mean reflectance by wavelength, on one scale; sorted from dark to bright")),
            (tr("Share"), tr("Share of all pixels with data")),
            (tr("ha"), tr("Area on the ground, in hectares")),
        )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return meaning
        return title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, says, or is sorted by."""
        if not index.isValid():
            return None
        profile, column = self._profiles[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(profile, column)
        if role == SORT_ROLE:
            return self._key(profile, column)
        if role == CLUSTER_ROLE:
            return profile.cluster
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.DecorationRole and column == CLUSTER:
            return QColor(*cluster_colour(profile.cluster, self._first))
        if column == SPECTRUM:
            return self._spectrum(profile, role)
        if column == PICTURE:
            return self._picture(profile.cluster, role)
        # A bare number says little to someone who hears it.
        said = tr("Cluster {}").format(profile.cluster) if column == CLUSTER else None
        return said if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _spectrum(self, profile: ClusterProfile, role: int) -> Any:
        if role == SPECTRUM_ROLE:
            last = max(len(self._bands) - 1, 1)
            heights = [profile.mean[band] / self._brightest for band in self._bands]
            return [(place / last, max(height, 0.0)) for place, height in enumerate(heights)]
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            values = (f"{band} {QLocale().toString(profile.mean[band], 'f', 3)}" for band in self._bands)
            return tr("Mean reflectance: {}").format(", ".join(values))
        return None

    def _picture(self, cluster: int, role: int) -> Any:
        """Return a cluster's picture, a larger one as the tool tip, and in words whether there is one."""
        thumbnail = self._pictures.get(cluster)
        if role == PICTURE_ROLE:
            return self._pixmap(thumbnail) if thumbnail else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("Picture of a typical place") if thumbnail else tr("No picture")
        if role == Qt.ItemDataRole.ToolTipRole and thumbnail:
            png = b64encode(thumbnail.pair).decode("ascii")
            words = tr("A typical place of cluster {}, and beside it the cluster outlined.").format(cluster)
            return f'<p><img src="data:image/png;base64,{png}"></p><p>{words}</p>'
        return None

    def _pixmap(self, thumbnail: Thumbnail) -> QPixmap:
        if thumbnail.cluster not in self._pixmaps:
            self._pixmaps[thumbnail.cluster] = pixmap_of(QImage.fromData(thumbnail.marked))
        return self._pixmaps[thumbnail.cluster]

    def _key(self, profile: ClusterProfile, column: int) -> float:
        if column == SPECTRUM:
            return sum(profile.mean[band] for band in self._bands) / len(self._bands)
        if column == HECTARES:
            return -1.0 if profile.hectares is None else profile.hectares
        return profile.share if column == SHARE else float(profile.cluster)


def _shown(profile: ClusterProfile, column: int) -> str | None:
    if column == CLUSTER:
        return str(profile.cluster)
    if column == SHARE:
        return shown_share(profile.share)
    return shown_hectares(profile.hectares) if column == HECTARES else None


def _alignment(column: int) -> int:
    across = Qt.AlignmentFlag.AlignRight if column in (SHARE, HECTARES) else Qt.AlignmentFlag.AlignLeft
    return plain(across | Qt.AlignmentFlag.AlignVCenter)
