"""Thumbnails of pictures in a row, and the chosen one in full below; decoded beside the window, one by one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from qgis.PyQt.QtGui import QIcon, QImage, QPixmap
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

from ..core.feedback import Feedback, stop_if_cancelled
from .decoding import decoded, pixmap_of, scaled, thumbnail
from .latest import HandOver, Latest

_SIDE = 88
_FULL_HEIGHT = 280
_NAME = re.compile(r"(?:cluster-[0-9]+-)?(?P<kind>.*?)(?:-(?P<number>[0-9]+))?\.png")


def tr(text: str) -> str:
    """Translate a text of the view."""
    return QCoreApplication.translate("PictureView", text)


@dataclass(frozen=True)
class ShownPicture:
    """A picture by its file's name; `read` returns the PNG's bytes, in any thread, and may raise OSError."""

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
        # What decodes the enlarged picture, or has it decoded already.
        self._enlarged: Callable[[], QImage] | None = None
        self._decoding, self._fitting = Latest(), Latest()
        self.strip.currentRowChanged.connect(self._enlarge)
        self.strip.itemClicked.connect(lambda item: self._enlarge(self.strip.row(item)))
        # The jobs may outlive the window.
        self.destroyed.connect(self._decoding.stop)
        self.destroyed.connect(self._fitting.stop)
        self.show_pictures(())

    def show_pictures(self, pictures: Sequence[ShownPicture]) -> None:
        """Show other pictures; their thumbnails follow one by one."""
        self._decoding.stop()
        self._fitting.stop()
        self._pictures, self._enlarged = tuple(pictures), None
        self.strip.clear()
        for picture in self._pictures:
            self.strip.addItem(QListWidgetItem(_blank(), picture.caption))
        self._frame.hide()
        self.strip.setVisible(bool(pictures))
        if self._pictures:
            draw = partial(_draw, self._pictures)
            self._decoding.start(tr("Pictures"), draw, arrived=self._take)

    @property
    def is_decoded(self) -> bool:
        """Whether all thumbnails are there, and the enlarged picture in its size."""
        return not self._decoding.is_busy and not self._fitting.is_busy

    def _take(self, drawn: tuple[int, QImage]) -> None:
        row, square = drawn
        self.strip.item(row).setIcon(QIcon(pixmap_of(square)))

    def _enlarge(self, row: int) -> None:
        if not 0 <= row < len(self._pictures):
            return
        picture = self._pictures[row]
        self._enlarged = partial(_decoded, picture)
        self.full.setAccessibleName(picture.caption)
        self._frame.show()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the enlarged picture to the room that it gets."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """Have the enlarged picture in the width that there is; the label's own scaling would wait for a thread."""
        if self._enlarged is not None:
            fit = partial(_fitted, self._enlarged, self._frame.viewport().width())
            self._fitting.start(tr("Pictures"), fit, self._show_fitted)

    def _show_fitted(self, found: tuple[QImage, QImage]) -> None:
        image, fitted = found
        self._enlarged = lambda: image
        self.full.setPixmap(pixmap_of(fitted))


def _draw(pictures: Sequence[ShownPicture], feedback: Feedback, hand_over: HandOver) -> None:
    """Hand over thumbnails, each with its row; of what cannot be read there is none."""
    for row, picture in enumerate(pictures):
        stop_if_cancelled(feedback)
        image = _decoded(picture)
        if not image.isNull():
            hand_over((row, thumbnail(image, _SIDE)))


def _fitted(decode: Callable[[], QImage], room: int, *job: object) -> tuple[QImage, QImage]:
    """Return a picture, and the same as wide as there is room, but no larger than it was sent."""
    image = decode()
    if image.isNull() or image.width() <= room:
        return image, image
    height = max(1, round(image.height() * room / image.width()))
    return image, scaled(image, QSize(room, height))


def _decoded(picture: ShownPicture) -> QImage:
    """Return the picture, a null one where it cannot be read."""
    try:
        return decoded(picture.read())
    except OSError:
        return QImage()


def _blank() -> QIcon:
    square = QPixmap(_SIDE, _SIDE)
    square.fill(Qt.GlobalColor.transparent)
    return QIcon(square)
