"""The page of step 1 in a window of its own, an image, and a way to wait for its verdict."""

from contextlib import suppress

import pytest
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from landcover_interpreter.ui.layers import CanvasLayers
from landcover_interpreter.ui.pages.scene import ScenePage
from landcover_interpreter.ui.state import State
from landcover_interpreter.ui.tasks import Tasks
from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QApplication

FOUR = ("B02", "B03", "B04", "B08")


@pytest.fixture
def project(qgis_new_project):
    return qgis_new_project


@pytest.fixture
def canvas(project):
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    yield canvas
    sip.delete(canvas)


@pytest.fixture
def state(project):
    return State()


@pytest.fixture
def page(state, canvas):
    page = ScenePage(state, Tasks(), CanvasLayers(state), canvas=canvas)
    page.resize(320, 900)
    page.show()
    QApplication.setActiveWindow(page)
    yield page
    with suppress(RuntimeError):
        page.close()
        sip.delete(page)


@pytest.fixture
def image(tmp_path):
    return write_raster(tmp_path / "image.tif", digital_numbers(ground(FOUR), 1000), names=FOUR)


@pytest.fixture
def settled(page, until):
    """Waits until the page says, and has not yet said before, what it thinks of the choice."""

    def wait(word="ready"):
        until(lambda: word in page.verdictLabel.text() and not page._timer.isActive() and not page._looks.is_busy)
        return page.request()

    return wait
