"""From a project without layers to an exported map, clicked in a QGIS that runs; started by real_window.py.

Knows the dock by the names of its widgets alone. Notes on the way what there is to see, takes pictures where they
are wanted, and ends QGIS as a user does.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hand import Hand, reveal
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QDockWidget, QToolButton, QWidget
from qgis.utils import iface

_CLUSTERS = 24
_PATIENCE_S = 300
# Little beside the canvas, in pixels before scaling.
_LAYERS_WIDTH = 220
# Longer than the scene is left alone before it is looked at again; QGIS would ask about that task when it quits.
_CALM_MS = 1000
# Until a picture that was clicked is there in full.
_SHORT_MS = 100
# Of the plugin's page among the options.
_TITLE = "Land Cover Interpreter"
# What QGIS itself has to say at its start is not ours to answer for.
_OWN_TAGS = ("Land Cover Interpreter", "Python error", "Plugins", "Python warning")


def _visible_of(kind: str) -> QWidget | None:
    found = (widget for widget in QApplication.allWidgets() if type(widget).__name__ == kind)
    return next((widget for widget in found if widget.isVisible()), None)


def begin(orders: Mapping[str, Any]) -> None:
    """Do it all once QGIS has come up; `orders` are those of real_window.click_through."""
    # A crash, and a window that hangs, tell where; what QGIS prints is kept.
    faulthandler.enable(sys.__stderr__)
    faulthandler.dump_traceback_later(_PATIENCE_S, exit=True, file=sys.__stderr__)
    QTimer.singleShot(1500, lambda: ClickThrough(orders).run())


class ClickThrough:
    """The way through the dock, step by step."""

    def __init__(self, orders: Mapping[str, Any]) -> None:
        self._orders = orders
        self._errors: list[str] = []
        self._log: list[str] = []
        self._noted: dict[str, Any] = {}
        self.hand = Hand(Path(orders["pictures"]) if orders.get("pictures") else None)
        sys.excepthook = lambda *error: self._errors.append("".join(traceback.format_exception(*error)))
        QgsApplication.messageLog().messageReceived.connect(self._hear)

    def run(self) -> None:
        """Go the way, tell of it, and leave."""
        try:
            for step in (self.arrange, self.open, self.help, self.settings, self.scene, self.clusters, self.voters):
                step()
            for step in (self.labels, self.revise, self.override, self.results, self.export, self.layout, self.save):
                step()
        except Exception:
            self._errors.append(traceback.format_exc())
            self.hand.picture("failure", iface.mainWindow())
        self._tell()
        self._leave()

    @property
    def dock(self) -> QDockWidget:
        """The dock."""
        return iface.mainWindow().findChild(QDockWidget, "LandCoverInterpreterDock")

    @property
    def state(self) -> Any:
        """What the dock shows."""
        return self.dock.session.state

    def arrange(self) -> None:
        """Make the window as large as the screen, with little beside the canvas."""
        window, look = iface.mainWindow(), self._orders["look"]
        window.setGeometry(0, 0, look["width"], look["height"])
        window.findChild(QDockWidget, "Browser").hide()
        window.activateWindow()
        iface.messageBar().clearWidgets()

    def open(self) -> None:
        """Open the dock by its button in the toolbar."""
        action = iface.mainWindow().findChild(QAction, "LandCoverInterpreterOpen")
        button = next(each for each in action.associatedWidgets() if isinstance(each, QToolButton))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.hand.wait(lambda: self.dock is not None and self.dock.isVisible(), "the dock")
        layers = iface.mainWindow().findChild(QDockWidget, "Layers")
        widths = [_LAYERS_WIDTH, self._orders["look"]["dock_width"]]
        iface.mainWindow().resizeDocks([layers, self.dock], widths, Qt.Orientation.Horizontal)
        self._look("welcome")

    def help(self) -> None:
        """Open the help on what is in view, and close it again."""
        self.hand.click("help_button")
        window = self.hand.find("LandCoverInterpreterHelp")
        self._noted["help"] = window.browser.source().fileName()
        self.hand.wait(lambda: window.browser.is_decoded, "the pictures of the help")
        self.hand.picture("help", window)
        window.close()

    def settings(self) -> None:
        """Look at the plugin's page among QGIS's options, a window that keeps all others waiting."""
        QTimer.singleShot(_CALM_MS, self._look_at_settings)
        iface.showOptionsDialog(iface.mainWindow(), _TITLE)

    def _look_at_settings(self) -> None:
        window = QApplication.activeModalWidget()
        try:
            self.hand.picture("settings", window)
            self._noted["settings"] = _visible_of("OptionsPage") is not None
        finally:
            window.reject()

    def scene(self) -> None:
        """Step 1: the demo scene."""
        self.hand.click("demo_button")
        self.hand.ready("nextButton")
        iface.mapCanvas().zoomToFullExtent()
        self._settle_canvas()
        self._look("scene")
        self._noted["image"] = next(iter(QgsProject.instance().mapLayers().values())).source()
        self.hand.click("nextButton")

    def clusters(self) -> None:
        """Step 2: a preview, a run, a look at one cluster."""
        self.hand.type("clustersSpin", str(_CLUSTERS))
        layers = len(QgsProject.instance().mapLayers())
        self.hand.click("previewButton")
        self.hand.wait(lambda: len(QgsProject.instance().mapLayers()) > layers, "the preview")
        # A sentence that ends so tells that there is more to come, in every language.
        self.hand.wait(lambda: not self.dock.pages.clusters.note.text().endswith("…"), "the whole of the preview")
        self._settle_canvas()
        self._look("preview")
        self.hand.click("runButton")
        self.hand.wait(lambda: self.state.run is not None, "the clusters")
        self._settle_canvas()
        self._look("clusters")
        self.hand.click_cell("table", 0)
        self._settle_canvas()
        self._look("cluster")
        self._noted["run"] = str(self.state.run)
        self.hand.click("nextButton")

    def voters(self) -> None:
        """Step 3, first half: a model joins the voters."""
        self.hand.click("addButton")
        self.hand.choose("providerCombo", lambda combo: combo.currentData() == "ollama")
        self.hand.type("modelCombo", self._orders["model"])
        self.hand.type("urlEdit", self._orders["models_url"])
        self._look_at_dialog("add_voter")
        done = self.hand.find("buttonBox").button(QDialogButtonBox.StandardButton.Ok)
        QTest.mouseClick(done, Qt.MouseButton.LeftButton)
        added = self.hand.find("voterView").model().index(1)
        self._noted["ticked"] = added.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked

    def labels(self) -> None:
        """Step 3, second half: the voters name the clusters, and the analyst has the last word."""
        self.hand.click("nameButton")
        self.hand.find("estimateView")
        dialog = self.hand.find("SendDialog")
        self.hand.wait(lambda: dialog.pictures.is_decoded, "the pictures to be sent")
        self._look_at_dialog("send")
        QTest.mouseClick(dialog.sendButton, Qt.MouseButton.LeftButton)
        self.hand.wait(lambda: self._idle() and self.state.interpretation.votes, "the votes")
        self._settle_canvas()
        self._look("labels")
        self._noted["votes"] = [f"{vote.voter}: {vote.cluster}" for vote in self.state.interpretation.votes]
        self.hand.click_cell("labelView", 0)
        self._settle_canvas()
        self._look("review")
        self._look_at_detail()

    def _look_at_detail(self) -> None:
        """Go down the pane of a cluster: facts, a picture in full, spectrum and answers."""
        detail = self.dock.pages.labels.detail
        strip = detail.pictures.strip
        for name, part in (("detail", detail.chart), ("answers", detail.answers)):
            reveal(part)
            self._look(name)
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=strip.visualItemRect(strip.item(1)).center())
        self.hand.wait(lambda: detail.pictures.is_decoded, "the picture in full")
        QTest.qWait(_SHORT_MS)
        reveal(detail.pictures)
        self._look("picture")

    def revise(self) -> None:
        """Step 3: a note; two clusters become one, one becomes three, and both are undone."""
        self.hand.press("labelView", Qt.Key.Key_F2)
        self.hand.write("labelView", "Fields beside the river, seen in May.")
        self.hand.find("labelView").horizontalScrollBar().setValue(0)
        self.hand.click_cell("labelView", 1, too=True)
        self._look("selected")
        self._revised("mergeButton", "merged", _CLUSTERS - 1)
        self.hand.click_cell("labelView", 0)
        self.hand.type("partsSpin", "3")
        self._revised("splitButton", "split", _CLUSTERS + 2)
        self.hand.click_cell("labelView", 0)

    def _revised(self, button: str, name: str, clusters: int) -> None:
        count = lambda: len(self.state.interpretation.clusters)  # noqa: E731
        self.hand.click(button)
        self.hand.wait(lambda: self._idle() and count() == clusters, f"{clusters} clusters")
        self._settle_canvas()
        self._look(name)
        self.hand.click("undo_button")
        self.hand.wait(lambda: self._idle() and count() == _CLUSTERS, "the clusters of before")

    def override(self) -> None:
        """Step 3: the analyst's class, taken back and given again."""
        cluster = self.dock.pages.labels.selected[0]
        self.hand.press("labelView", Qt.Key.Key_4)
        self._noted["overridden"] = [cluster, self._code_of(cluster)]
        self.hand.click("undo_button")
        self._noted["undone"] = [cluster, self._code_of(cluster)]
        self.hand.click("redo_button")
        self._look("overridden")
        self.hand.click("nextButton")

    def results(self) -> None:
        """Step 4, first half: the agreement with the scene's own truth."""
        reference = QgsRasterLayer(self._orders["reference"], "demo_reference")
        # Out of the tree, where 256 colours of its table would be listed.
        QgsProject.instance().addMapLayer(reference, False)
        self.hand.choose("comboReference", lambda combo: combo.currentData() == "layer")
        self.hand.choose("comboLayer", lambda combo: combo.currentLayer() == reference)
        self.hand.click("buttonCompare")
        self.hand.wait(lambda: self._idle() and self.state.agreement, "the figures")
        reveal(self.hand.find("tableAreas"))
        self._look("results")
        self._noted["agreement"] = self.state.agreement.overall_agreement
        self.hand.click_cell("tableMatrix", 1, 2)
        self._settle_canvas()
        self._look("matrix")

    def export(self) -> None:
        """Step 4, second half: the map is written and joins the project."""
        self.hand.click("buttonExport")
        self.hand.wait(lambda: self._idle() and len(self._exported()) > 1, "the exported layers")
        self._settle_canvas()
        self._look("exported")
        self._noted["exported"] = self._exported()

    def layout(self) -> None:
        """Step 4: the print layout opens in its own window."""
        self.hand.click("buttonLayout")
        designer = self.hand.wait(lambda: next(iter(iface.openLayoutDesigners()), None), "the print layout")
        QTest.qWait(_CALM_MS)
        self.hand.picture("layout", designer.window())
        designer.close()

    def save(self) -> None:
        """Save the project, with which the labels are saved."""
        QgsProject.instance().write(self._orders["project"])
        self._noted["saved"] = self.state.is_saved

    def _exported(self) -> list[str]:
        layers = QgsProject.instance().mapLayers().values()
        return sorted(layer.source() for layer in layers if "landcover." in layer.source() and layer.isValid())

    def _idle(self) -> bool:
        return self.dock.session.tasks.current is None

    def _code_of(self, cluster: int) -> int | None:
        return next(entry.code for entry in self.state.interpretation.legend if entry.cluster == cluster)

    def _settle_canvas(self) -> None:
        canvas = iface.mapCanvas()
        QTest.qWait(300)
        self.hand.wait(lambda: not canvas.isDrawing(), "the canvas")

    def _look(self, name: str) -> None:
        # QGIS's own word on every task that ends.
        iface.messageBar().clearWidgets()
        self.hand.picture(name, iface.mainWindow())
        self.hand.picture(f"{name}-dock", self.dock)

    def _look_at_dialog(self, name: str) -> None:
        self.hand.picture(name, self.hand.find("buttonBox").window())

    def _hear(self, message: str, tag: str, level: object) -> None:
        if tag in _OWN_TAGS:
            self._log.append(f"{tag}: {message}")

    def _tell(self) -> None:
        told = {"errors": self._errors, "log": self._log, "noted": self._noted}
        Path(self._orders["report"]).write_text(json.dumps(told), encoding="utf-8")

    def _leave(self) -> None:
        """Quit by the menu; at once, whatever is still open, where something went wrong."""
        if self._errors:
            os._exit(1)
        QTest.qWait(_CALM_MS)
        self.hand.wait(lambda: not QgsApplication.taskManager().countActiveTasks(), "all tasks to end")
        # Out of Qt's own event loop, as a click comes: called from here it would hold Python's lock while QGIS waits
        # for threads that need it.
        self._exit = QTimer(iface.mainWindow())
        self._exit.setSingleShot(True)
        self._exit.timeout.connect(iface.actionExit().trigger)
        self._exit.start(0)
