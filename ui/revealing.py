"""What has just come is brought into view, where a page is longer than its window."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QScrollArea, QWidget


def reveal(widget: QWidget) -> None:
    """Scroll to a widget as soon as the page has taken its new shape."""
    # A timer of the widget's own: it may be gone by then.
    soon = QTimer(widget)
    soon.setSingleShot(True)
    soon.timeout.connect(lambda: _scroll_to(widget))
    soon.timeout.connect(soon.deleteLater)
    soon.start(0)


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            # A layout that waits to be done would move the widget after it was scrolled to.
            above.widget().layout().activate()
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()
