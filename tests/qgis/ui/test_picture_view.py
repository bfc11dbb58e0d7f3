"""Pictures are decoded and fitted beside the window, which goes on whatever the threads of QGIS are at."""

import faulthandler
import threading
import time

import pytest
from landcover_interpreter.ui.decoding import decoded, pixmap_of, scaled
from landcover_interpreter.ui.picture_view import PictureView, ShownPicture
from landcover_interpreter.ui.tasks import JobTask
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QBuffer, QSize, QThreadPool
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest

Format = QImage.Format
WIDTH, HEIGHT = 900, 600
RED, GREY = QColor(200, 30, 40), QColor(70, 70, 70)
SEE_THROUGH = QColor(20, 90, 160, 127)


def png(colour, kind, width=WIDTH, height=HEIGHT):
    """A picture of one colour with a black column at its left edge."""
    image = QImage(width, height, Format.Format_ARGB32)
    image.fill(colour)
    for row in range(height):
        image.setPixelColor(0, row, QColor("black"))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.convertToFormat(kind).save(buffer, "PNG")
    return bytes(buffer.data())


PICTURES = {
    "scene.png": (RED, Format.Format_RGB888),
    "cluster-01-mask.png": (GREY, Format.Format_Grayscale8),
    "cluster-01-spotlight.png": (SEE_THROUGH, Format.Format_RGBA8888),
}


@pytest.fixture(scope="module")
def files():
    return {name: png(*made) for name, made in PICTURES.items()}


@pytest.fixture
def pictures(files):
    return [ShownPicture(name, lambda data=data: data) for name, data in files.items()]


@pytest.fixture
def view(qgis_new_project, until):
    found = PictureView()
    found.resize(500, 500)
    found.show()
    yield found
    found.close()
    found.deleteLater()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)


@pytest.fixture
def occupy(until):
    """Keeps the threads that QGIS has for tasks at work in Python, all but some, until the event is set."""
    faulthandler.dump_traceback_later(60, exit=True)
    over, begun, tasks = threading.Event(), [], []
    end = time.monotonic() + 30

    def work(feedback):
        begun.append(True)
        while not over.is_set() and time.monotonic() < end:
            pass

    def begin(spare=0):
        tasks.extend(JobTask("work", work) for _ in range(QThreadPool.globalInstance().maxThreadCount() - spare))
        for task in tasks:
            QgsApplication.taskManager().addTask(task)
        until(lambda: len(begun) == len(tasks))
        return over

    yield begin
    over.set()
    until(lambda: all(task.is_over for task in tasks))
    faulthandler.cancel_dump_traceback_later()


def icon_colour(view, row):
    """The colour in the middle of a thumbnail, and whether the room above it is free."""
    image = view.strip.item(row).icon().pixmap(88, 88).toImage()
    assert image.size() == QSize(88, 88)
    assert image.pixelColor(44, 5).alpha() == 0
    return image.pixelColor(44, 44)


def is_near(colour, other):
    return all(abs(one - two) <= 2 for one, two in zip(colour.getRgb(), other.getRgb()))


def test_thumbnails_come_one_by_one_into_squares_that_are_blank_before(view, pictures, until):
    view.show_pictures(pictures)
    assert not view.is_decoded
    assert all(view.strip.item(row).icon().pixmap(88, 88).toImage().pixelColor(44, 44).alpha() == 0 for row in range(3))
    until(lambda: view.is_decoded)
    for row, (colour, _) in enumerate(PICTURES.values()):
        assert is_near(icon_colour(view, row), colour)


def test_a_picture_fits_the_room_that_it_gets_and_is_no_larger_than_it_was_sent(view, pictures, files, until):
    view.show_pictures(pictures)
    view.strip.setCurrentRow(0)
    for width in (500, 300, 1200):
        view.resize(width, 500)
        QTest.qWait(20)
        until(lambda: view.is_decoded)
        room = view._frame.viewport().width()
        shown = view.full.pixmap()
        assert shown.width() == min(room, WIDTH)
        assert shown.height() == round(HEIGHT * shown.width() / WIDTH)
        assert shown.toImage() == scaled(decoded(files["scene.png"]), shown.size())


def test_what_cannot_be_read_leaves_its_square_blank(view, pictures, until):
    def gone():
        raise FileNotFoundError("gone.png")

    damaged = ShownPicture("mask.png", lambda: b"no picture")
    view.show_pictures([ShownPicture("gone.png", gone), damaged, pictures[0]])
    until(lambda: view.is_decoded)
    for row in (0, 1):
        assert icon_colour(view, row).alpha() == 0
    assert is_near(icon_colour(view, 2), RED)
    view.strip.setCurrentRow(2)
    until(lambda: view.is_decoded)
    view.strip.setCurrentRow(1)
    until(lambda: view.is_decoded)
    assert view.full.pixmap() is None or view.full.pixmap().isNull(), "not the picture of before"


def test_other_pictures_stop_those_of_before(view, pictures, until):
    begun, go_on, read = threading.Event(), threading.Event(), []

    def slow():
        begun.set()
        go_on.wait(20)
        return pictures[0].read()

    later = ShownPicture("mask.png", lambda: read.append(True) or pictures[1].read())
    view.show_pictures([ShownPicture("scene.png", slow), later])
    until(begun.is_set)
    view.show_pictures(pictures[2:])
    go_on.set()
    until(lambda: view.is_decoded and QgsApplication.taskManager().countActiveTasks() == 0)
    assert read == []
    assert view.strip.count() == 1
    assert is_near(icon_colour(view, 0), SEE_THROUGH)


def test_a_view_that_goes_stops_its_jobs(qgis_new_project, pictures, until):
    begun, go_on, read = threading.Event(), threading.Event(), []

    def slow():
        begun.set()
        go_on.wait(20)
        return pictures[0].read()

    view = PictureView()
    view.show_pictures([ShownPicture("scene.png", slow), ShownPicture("mask.png", lambda: read.append(True) or b"")])
    until(begun.is_set)
    view.deleteLater()
    QTest.qWait(20)
    go_on.set()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert read == []


def test_pictures_come_when_all_threads_were_at_tasks_in_python(occupy, view, pictures, until):
    threading.Timer(1, occupy().set).start()
    view.show_pictures(pictures)
    QTest.qWait(100)
    for row, (colour, _) in enumerate(PICTURES.values()):
        view.strip.setCurrentRow(row)
        until(lambda: view.is_decoded)
        assert is_near(icon_colour(view, row), colour)
        shown = view.full.pixmap().toImage()
        assert is_near(shown.pixelColor(shown.width() // 2, 100), colour)


def test_one_free_thread_is_enough(occupy, view, pictures, until):
    over = occupy(spare=1)
    view.show_pictures(pictures)
    view.strip.setCurrentRow(2)
    until(lambda: view.is_decoded, 20)
    assert not over.is_set() and is_near(icon_colour(view, 2), SEE_THROUGH)


def test_the_window_goes_on_while_no_thread_is_free(occupy, view, pictures, until):
    view.show_pictures(pictures)
    view.strip.setCurrentRow(0)
    until(lambda: view.is_decoded)
    over, begun = occupy(), time.monotonic()
    view.resize(420, 500)
    view.grab()
    view.strip.setCurrentRow(2)
    view.repaint()
    QTest.qWait(300)
    assert time.monotonic() - begun < 10, "it waited for a thread"
    assert not view.is_decoded
    over.set()
    until(lambda: view.is_decoded)
    assert view.full.pixmap().width() == view._frame.viewport().width()


@pytest.mark.parametrize("kind", [Format.Format_RGB888, Format.Format_Grayscale8, Format.Format_RGBA8888])
def test_a_decoded_picture_is_shown_as_it_is(qgis_app, kind):
    image = decoded(png(SEE_THROUGH, kind))
    transparent = kind == Format.Format_RGBA8888
    assert image.format() == (Format.Format_ARGB32_Premultiplied if transparent else Format.Format_RGB32)
    kept = pixmap_of(image).toImage()
    assert kept.format() == image.format()
    assert int(kept.constBits()) == int(image.constBits()), "the same memory: nothing was converted"
