"""Pictures made ready to be shown, in tasks: all but `pixmap_of` is for them alone.

Qt 5.15 hands the conversion of large pictures to another format, and their smooth scaling, to the threads of
QThreadPool.globalInstance() and waits for these, while PyQt holds Python's lock. QGIS runs its tasks in the same
threads: on the main thread that wait has no end once all of them are at tasks in Python, which wait for the lock.
In a task Qt does the work by itself.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter, QPixmap

_Format = QImage.Format


def decoded(data: bytes) -> QImage:
    """Return a file's picture in a format in which it is painted as it is, a null one of what is no picture."""
    image = QImage.fromData(data)
    if image.isNull():
        return image
    return image.convertToFormat(
        _Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else _Format.Format_RGB32
    )


def scaled(image: QImage, size: QSize) -> QImage:
    """Return a picture in a size of pixels."""
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def thumbnail(image: QImage, side: int) -> QImage:
    """Return a picture in the middle of a transparent square, so that all take the same room; `side` in pixels."""
    small = scaled(image, image.size().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    square = QImage(side, side, _Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    painter = QPainter(square)
    painter.drawImage((side - small.width()) // 2, (side - small.height()) // 2, small)
    painter.end()
    return square


def pixmap_of(image: QImage) -> QPixmap:
    """Return a picture for widgets, on the main thread: in its own format, whatever the screen's.

    Without a conversion nothing waits; a file that was not `decoded` should be small, for it is painted more slowly.
    """
    return QPixmap.fromImage(image, Qt.ImageConversionFlag.NoFormatConversion)
