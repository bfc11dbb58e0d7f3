"""The shipped help in a window of its own.

Not in the system's browser: one that comes in a sandbox, as Snap's and Flatpak's do, may not read the hidden folder in
which QGIS keeps its plugins.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QColor, QImage, QImageReader, QKeySequence, QPalette, QPixmap, QTextDocument
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QTextBrowser, QTextEdit, QToolBar, QVBoxLayout, QWidget

from ..adapters.help_pages import help_page
from ..core.feedback import Feedback, stop_if_cancelled
from .decoding import decoded, pixmap_of, scaled
from .latest import HandOver, Latest

_NAME = "LandCoverInterpreterHelp"
_FIRST_SIZE = QSize(640, 720)
# Pictures are kept larger than they are shown, so that they stay crisp on dense screens.
_PICTURE_DENSITY = 1.5
# Of 255: where the page is darker than this, the usual blue of links cannot be read on it.
_DARK, _BLUE_ON_DARK = 128, "#7fb4ff"
_Key = QKeySequence.StandardKey
_Resource = QTextDocument.ResourceType


def tr(text: str) -> str:
    """Translate a text of the help's window."""
    return QCoreApplication.translate("Help", text)


def open_help(topic: str, parent: QWidget | None = None) -> None:
    """Show the page on a topic, in a window that belongs to QGIS's, or to a `parent` that blocks others than its own.

    There are index, scene, clusters, labels, results, voters, settings, glossary and troubleshooting.
    """
    if parent is None and qgis.utils.iface:
        parent = qgis.utils.iface.mainWindow()
    window = _window()
    if window is None:
        window = HelpWindow(parent)
    elif window.parent() is not parent:
        window.setParent(parent, window.windowFlags())
    # First, for pictures are fitted to the window's width.
    window.show()
    window.browser.setSource(QUrl.fromLocalFile(str(help_page(topic))))
    window.raise_()
    window.activateWindow()


def close_help() -> None:
    """Close the window, if it is open; the plugin goes."""
    window = _window()
    if window is not None:
        window.close()


def _window() -> HelpWindow | None:
    return next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, HelpWindow)), None)


class HelpBrowser(QTextBrowser):
    """Shows the pages in the colours of QGIS's theme, and their pictures as dense as the screen is.

    A page is laid out at once, with room for its pictures, which are decoded beside the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Help"))
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(self.fontMetrics().height())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # The pictures that have not come yet, by the names that the page has for them: file and size in pixels.
        self._missing: dict[str, tuple[Path, QSize]] = {}
        self._decoding = Latest()
        # The job may outlive the window.
        self.destroyed.connect(self._decoding.stop)
        self._asked = QTimer(self)
        self._asked.setSingleShot(True)
        self._asked.timeout.connect(self._decode)
        # Beside this widget, not in it, where it would take over the colours that are set here.
        self._sample = QTextEdit(parent)
        self._sample.hide()
        self._sample.installEventFilter(self)
        self._adopt_theme()

    @property
    def is_decoded(self) -> bool:
        """Whether all pictures of the page are there that can be read."""
        return not self._asked.isActive() and not self._decoding.is_busy

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Return a page as it is; of a picture the room, in the size in which it will be shown."""
        if kind == _Resource.HtmlResource:
            # Pictures that were put into the document would be shown by the next page too, whatever its width.
            self._decoding.stop()
            self._missing.clear()
            self.document().clear()
        if kind != _Resource.ImageResource:
            return super().loadResource(kind, name)
        path = Path(self.source().resolved(name).toLocalFile())
        size = self._size(QImageReader(str(path)).size())
        if size.isEmpty():
            return QPixmap()
        self._missing[name.toString()] = (path, size)
        self._asked.start(0)
        room = QPixmap(size)
        room.fill(Qt.GlobalColor.transparent)
        room.setDevicePixelRatio(self.devicePixelRatioF())
        return room

    def _size(self, kept: QSize) -> QSize:
        """Return the size of a picture in the screen's pixels, of that of its file."""
        if kept.isEmpty():
            return QSize()
        room = self.viewport().width() - 2 * int(self.document().documentMargin())
        dense = max(round(min(kept.width() // _PICTURE_DENSITY, room) * self.devicePixelRatioF()), 1)
        return QSize(dense, max(round(kept.height() * dense / kept.width()), 1))

    def _decode(self) -> None:
        """Have the missing pictures decoded, also those that another job was about to."""
        self._decoding.start(tr("Help"), partial(_draw, dict(self._missing)), arrived=self._take)

    def _take(self, drawn: tuple[str, QImage]) -> None:
        """Put a picture into its room, which has its size."""
        name, image = drawn
        del self._missing[name]
        picture = pixmap_of(image)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.document().addResource(_Resource.ImageResource, QUrl(name), picture)
        self.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._adopt_theme()
        return super().eventFilter(watched, event)

    def _adopt_theme(self) -> None:
        """Take the colours of other texts: QGIS's dark theme would have this kind of widget white."""
        self._sample.ensurePolished()
        palette = self._sample.palette()
        base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
        sheet = f"QTextBrowser {{ background-color: {base.name()}; color: {text.name()}; }}"
        if sheet == self.styleSheet():
            return
        self.setStyleSheet(sheet)
        link = QColor(_BLUE_ON_DARK) if base.lightness() < _DARK else palette.color(QPalette.ColorRole.Link)
        self.document().setDefaultStyleSheet(f"a {{ color: {link.name()}; }}")
        self.reload()


class HelpWindow(QDialog):
    """The pages, with the way back, forward and to the first of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self.setWindowTitle(tr("Land Cover Interpreter: help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = HelpBrowser(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._tools())
        layout.addWidget(self.browser)
        self.resize(_FIRST_SIZE)
        QgsGui.enableAutoGeometryRestore(self)
        self.browser.setFocus()

    def _tools(self) -> QToolBar:
        bar, browser = QToolBar(self), self.browser
        home = QUrl.fromLocalFile(str(help_page("index")))
        for text, icon, key, act, available in (
            (tr("Back"), "/mActionArrowLeft.svg", _Key.Back, browser.backward, browser.backwardAvailable),
            (tr("Forward"), "/mActionArrowRight.svg", _Key.Forward, browser.forward, browser.forwardAvailable),
            (tr("Contents"), "/mActionHelpContents.svg", None, lambda: browser.setSource(home), None),
        ):
            action = QAction(QgsApplication.getThemeIcon(icon), text, self)
            action.triggered.connect(act)
            if key is not None:
                action.setShortcuts(key)
                action.setEnabled(False)
                available.connect(action.setEnabled)
            bar.addAction(action)
        return bar


def _draw(missing: Mapping[str, tuple[Path, QSize]], feedback: Feedback, hand_over: HandOver) -> None:
    """Hand over pictures in their sizes, each with its name; of what cannot be read there is none."""
    for name, (path, size) in missing.items():
        stop_if_cancelled(feedback)
        try:
            image = decoded(path.read_bytes())
        except OSError:
            continue
        if not image.isNull():
            hand_over((name, scaled(image, size)))
