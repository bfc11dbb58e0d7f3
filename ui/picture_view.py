"""Thumbnails of pictures in a row, and the chosen one in full below; decoded one by one between other events."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

_SIDE = 88
_FULL_HEIGHT = 280
_NAME = re.compile(r"(?:cluster-[0-9]+-)?(?P<kind>.*?)(?:-(?P<number>[0-9]+))?\.png")


def tr(text: str) -> str:
    """Translate a text of the view."""
    return QCoreApplication.translate("PictureView", text)


@dataclass(frozen=True)
class ShownPicture:
    """A picture by its file's name; `read` returns the PNG's bytes, and may raise OSError."""

    name: str
    read: Callable[[], bytes]

    @property
    def caption(self) -> str:
        """What the picture shows, in words."""
        parts = _NAME.fullmatch(self.name)
        kind = parts.group("kind") if parts else self.name
        known = {
            "scene": tr("Scene"),
            "mask": tr("Mask"),
            "spotlight": tr("Spotlight"),
            "mask-inverted": tr("Inverted mask"),
            "outline": tr("Outline"),
        }
        if kind == "zoom":
            return tr("Close-up {}").format(parts.group("number"))
        return known.get(kind, kind)


class PictureView(QWidget):
    """Shows pictures; none takes no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = QListWidget(self)
        self.strip.setAccessibleName(tr("Pictures"))
        self.strip.setToolTip(tr("Click a picture to see it in full."))
        self.strip.setViewMode(QListView.ViewMode.IconMode)
        self.strip.setFlow(QListView.Flow.LeftToRight)
        self.strip.setResizeMode(QListView.ResizeMode.Adjust)
        self.strip.setMovement(QListView.Movement.Static)
        self.strip.setIconSize(QSize(_SIDE, _SIDE))
        cell = QSize(_SIDE + 16, _SIDE + self.fontMetrics().height() + 8)
        self.strip.setGridSize(cell)
        bar = self.strip.horizontalScrollBar().sizeHint().height()
        self.strip.setFixedHeight(cell.height() + bar + 2 * self.strip.frameWidth())
        self.strip.setWrapping(False)
        self.strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.full = QLabel()
        self.full.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._frame = QScrollArea(self)
        self._frame.setWidget(self.full)
        self._frame.setWidgetResizable(True)
        self._frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._frame.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._frame.setFrameShape(QFrame.Shape.NoFrame)
        self._frame.setMinimumHeight(_FULL_HEIGHT)
        self._frame.viewport().installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strip)
        layout.addWidget(self._frame)
        self._pictures: tuple[ShownPicture, ...] = ()
        self._next = 0
        self._enlarged = QPixmap()
        self._decoding = QTimer(self)
        self._decoding.timeout.connect(self._decode)
        self.strip.currentRowChanged.connect(self._enlarge)
        self.strip.itemClicked.connect(lambda item: self._enlarge(self.strip.row(item)))
        self.show_pictures(())

    def show_pictures(self, pictures: Sequence[ShownPicture]) -> None:
        """Show other pictures; their thumbnails follow one by one."""
        self._pictures, self._next = tuple(pictures), 0
        self.strip.clear()
        for picture in self._pictures:
            self.strip.addItem(QListWidgetItem(_blank(), picture.caption))
        self._frame.hide()
        self.strip.setVisible(bool(pictures))
        if self._pictures:
            self._decoding.start(0)

    @property
    def is_decoded(self) -> bool:
        """Whether all thumbnails are there."""
        return self._next >= len(self._pictures)

    def _decode(self) -> None:
        if self.is_decoded:
            self._decoding.stop()
            return
        pixmap = _pixmap(self._pictures[self._next])
        if not pixmap.isNull():
            self.strip.item(self._next).setIcon(_thumbnail(pixmap))
        self._next += 1

    def _enlarge(self, row: int) -> None:
        if not 0 <= row < len(self._pictures):
            return
        picture = self._pictures[row]
        self._enlarged = _pixmap(picture)
        self.full.setAccessibleName(picture.caption)
        self._frame.show()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the enlarged picture to the room that it gets."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """Show the picture as wide as there is room, but no larger than it was sent."""
        if not self._enlarged.isNull():
            width = min(self._enlarged.width(), self._frame.viewport().width())
            self.full.setPixmap(self._enlarged.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))


def _pixmap(picture: ShownPicture) -> QPixmap:
    """Return the picture, a null one where it cannot be read."""
    pixmap = QPixmap()
    try:
        pixmap.loadFromData(picture.read())
    except OSError:
        return pixmap
    return pixmap


def _thumbnail(pixmap: QPixmap) -> QIcon:
    """Return a picture in a square, so that all take the same room."""
    small = pixmap.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    square = QPixmap(_SIDE, _SIDE)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.drawPixmap((_SIDE - small.width()) // 2, (_SIDE - small.height()) // 2, small)
    painter.end()
    return QIcon(square)


def _blank() -> QIcon:
    square = QPixmap(_SIDE, _SIDE)
    square.fill(Qt.GlobalColor.transparent)
    return QIcon(square)
