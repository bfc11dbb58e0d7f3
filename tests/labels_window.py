"""What an analyst does on the page of labels, and what is seen there."""

from __future__ import annotations

from landcover_interpreter.ui.dialogs.send import SendDialog
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

LEFT = Qt.MouseButton.LeftButton
TREES, SHRUBS, GRASS, CROPS, WATER = 10, 20, 30, 40, 80


def tick(page, *rows):
    model = page.voters.model
    for row in range(model.rowCount()):
        wanted = Qt.CheckState.Checked if row in rows else Qt.CheckState.Unchecked
        model.setData(model.index(row), wanted, Qt.ItemDataRole.CheckStateRole)


def click(button):
    QTest.mouseClick(button, LEFT)


def dialog_of(page, until):
    until(lambda: page.findChild(SendDialog) is not None)
    return page.findChild(SendDialog)


def named(page, tasks, until):
    """Name by the ticked voters, agreeing to what is sent."""
    click(page.nameButton)
    click(dialog_of(page, until).sendButton)
    until(lambda: tasks.current is not None)
    until(lambda: tasks.current is None)


def cell(page, cluster, column):
    return page.table.data(page.table.index(cluster - 1, column))


def codes(state):
    return {entry.cluster: entry.code for entry in state.interpretation.legend}


def origins(state):
    return {entry.cluster: entry.origin for entry in state.interpretation.legend}


def press(page, key, modifier=Qt.KeyboardModifier.NoModifier):
    page.labelView.setFocus()
    QTest.keyClick(page.labelView, key, modifier)


def lit(layers):
    return {c.value for c in layers.layer.renderer().classes() if c.color.alpha() == 255}
