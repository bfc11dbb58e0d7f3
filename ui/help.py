"""The shipped help in a window of its own.

Not in the system's browser: one that comes in a sandbox, as Snap's and Flatpak's do, may not read the hidden folder in
which QGIS keeps its plugins.
"""

from __future__ import annotations

import qgis.utils
from qgis.core import QgsApplication
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QKeySequence, QPalette, QPixmap, QTextDocument
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QTextBrowser, QTextEdit, QToolBar, QVBoxLayout, QWidget

from ..adapters.help_pages import help_page

_NAME = "LandCoverInterpreterHelp"
_FIRST_SIZE = QSize(640, 720)
# Pictures are kept larger than they are shown, so that they stay crisp on dense screens.
_PICTURE_DENSITY = 1.5
# Of 255: where the page is darker than this, the usual blue of links cannot be read on it.
_DARK, _BLUE_ON_DARK = 128, "#7fb4ff"
_Key = QKeySequence.StandardKey


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
    """Shows the pages in the colours of QGIS's theme, and their pictures as dense as the screen is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Help"))
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(self.fontMetrics().height())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Beside this widget, not in it, where it would take over the colours that are set here.
        self._sample = QTextEdit(parent)
        self._sample.hide()
        self._sample.installEventFilter(self)
        self._adopt_theme()

    def loadResource(self, kind: int, name: QUrl) -> object:
        """Return a picture in the size in which it is shown; anything else as it is."""
        if kind != QTextDocument.ResourceType.ImageResource:
            return super().loadResource(kind, name)
        picture = QPixmap(self.source().resolved(name).toLocalFile())
        width = min(
            picture.width() // _PICTURE_DENSITY, self.viewport().width() - 2 * int(self.document().documentMargin())
        )
        dense = round(width * self.devicePixelRatioF())
        picture = picture.scaledToWidth(max(dense, 1), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        return picture

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
