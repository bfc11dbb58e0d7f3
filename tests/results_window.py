"""The page of results in a window of its own, and what a user does there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from landcover_interpreter.ui.pages.results import ResultsPage
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QScrollArea

LIMIT_S = 30


@contextmanager
def shown_page(*parts) -> Iterator[ResultsPage]:
    """Show the page in a window that scrolls, as the dock's does; it is `page.scroll`."""
    page, window = ResultsPage(*parts), QScrollArea()
    window.setWidgetResizable(True)
    window.setWidget(page)
    window.resize(400, 900)
    window.show()
    page.scroll = window
    yield page
    window.close()
    window.deleteLater()


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def click(page: ResultsPage, button: QPushButton) -> None:
    """Click a button where it is on the screen, and wait for the job that it starts."""
    page.scroll.ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_for(lambda: page._tasks.current is None)


def messages(page: ResultsPage) -> list[str]:
    """What the page tells."""
    return [notice.text for notice in (page.compare_notice, page.export_notice) if notice.isVisible()]
