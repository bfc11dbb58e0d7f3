"""The page of results in a window of its own, and what a user does there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from landcover_interpreter.ui.pages.results import ResultsPage
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
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
    # Now, and not while a later test makes its own window.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + LIMIT_S
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QCoreApplication.processEvents()
        time.sleep(0.005)


def click(page: ResultsPage, button: QPushButton) -> None:
    """Click a button where it is on the screen, and wait for the job that it starts."""
    # Nobody clicks before the page has taken its shape, and until then a new button has no height.
    wait_for(lambda: button.height() > 5)
    page.scroll.ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_for(lambda: page._tasks.current is None)


def messages(page: ResultsPage) -> list[str]:
    """What the page tells."""
    return [notice.text for notice in (page.compare_notice, page.export_notice) if notice.isVisible()]


def choose(combo, text):
    """Choose an entry with the keyboard."""
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.count()):
        if combo.currentText().startswith(text):
            return
        QTest.keyClick(combo, Qt.Key.Key_Down)
    raise AssertionError(f"no entry {text}")


def choose_layer(page, path):
    layer = QgsRasterLayer(str(path), Path(path).stem)
    QgsProject.instance().addMapLayer(layer)
    choose(page.comboReference, "a layer")
    choose(page.comboLayer, layer.name())


def compared(page, path):
    choose_layer(page, path)
    click(page, page.buttonCompare)


def column(view, number):
    model = view.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def click_cell(page, row, place):
    view = page.agreement.tableMatrix
    index = view.model().index(row, place)
    page.scroll.ensureWidgetVisible(view)
    view.scrollTo(index)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, view.visualRect(index).center()
    )


def lit(layers):
    """The clusters that stand out on the canvas, none when all are alike."""
    alphas = {int(each.value): each.color.alpha() for each in layers.layer.renderer().classes()}
    return set() if len(set(alphas.values())) == 1 else {c for c, alpha in alphas.items() if alpha == 255}


def largest_error(page):
    """Row and column of the fullest cell off the diagonal."""
    matrix = page._state.agreement.matrix.copy()
    for place in range(len(matrix) - 1):
        matrix[place, place] = 0
    return np.unravel_index(matrix.argmax(), matrix.shape)
