"""The window of the help: opened from the dock, read by keys, in the colours of the theme, closed with the plugin."""

import pytest
from landcover_interpreter.adapters.help_pages import FOLDER, help_page
from landcover_interpreter.tests.dock_window import click
from landcover_interpreter.ui.dock import CLUSTERS, LABELS, RESULTS
from landcover_interpreter.ui.entries import Entries
from landcover_interpreter.ui.help import HelpWindow, close_help, open_help
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QColor, QImage, QPalette, QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QPushButton, QToolBar

TOPICS = sorted(page.stem for page in (FOLDER / "en").glob("*.html"))


def windows():
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, HelpWindow)]


def topic():
    (window,) = windows()
    return window.browser.source().fileName()


@pytest.fixture(autouse=True)
def closed(until):
    yield
    close_help()
    until(lambda: not windows())


def test_the_button_opens_the_page_of_the_step_in_view(dock, state, labelled):
    button = dock.widget().help_button
    click(button)
    assert topic() == "index.html"
    state.open(labelled)
    for step, name in ((CLUSTERS, "clusters"), (LABELS, "labels"), (RESULTS, "results")):
        dock.go(step)
        click(button)
        assert topic() == f"{name}.html", "the window that is open turns to it"


def test_f1_opens_it_though_qgis_has_the_same_key(dock, desktop):
    opened = []
    action = QAction("Help Contents", desktop.window)
    action.setShortcut("F1")
    action.triggered.connect(lambda: opened.append(True))
    desktop.window.addAction(action)
    field = dock.welcome.demo_button
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert topic() == "index.html"
    assert opened == []


@pytest.mark.parametrize("name", TOPICS)
def test_every_page_shows_its_text_and_its_pictures(dock, name, until):
    open_help(name)
    (window,) = windows()
    assert len(window.browser.toPlainText()) > 400
    until(lambda: window.browser.is_decoded)
    document = window.browser.document()
    block, pictures = document.begin(), 0
    while block.isValid():
        for fragment in fragments(block):
            source = fragment.charFormat().toImageFormat().name()
            if source:
                picture = document.resource(QTextDocument.ResourceType.ImageResource, QUrl(source))
                assert picture.width() / picture.devicePixelRatioF() <= window.browser.viewport().width()
                assert picture.height() > 50
                assert not has_holes(picture), "it is there, not its room alone"
                pictures += 1
        block = block.next()
    html = help_page(name).read_text(encoding="utf-8")
    assert pictures == html.count("<img ")


def has_holes(picture):
    """Whether one of the picture's pixels is transparent."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return any(QColor(image.pixelColor(x, x % image.height())).alpha() < 255 for x in range(image.width()))


def fragments(block):
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1


def first_picture(browser):
    """The block of the first picture on the page, its name and its pixmap."""
    block = browser.document().begin()
    while block.isValid():
        for fragment in fragments(block):
            if name := fragment.charFormat().toImageFormat().name():
                return block, name, browser.document().resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
        block = block.next()
    raise AssertionError("a page without pictures")


def test_a_page_has_room_for_its_pictures_before_they_come_and_none_of_its_lines_moves(dock, until):
    open_help("clusters")
    (window,) = windows()
    browser = window.browser
    assert not browser.is_decoded
    _, name, room = first_picture(browser)
    height = browser.document().size().height()
    assert has_holes(room)
    until(lambda: browser.is_decoded)
    *_, picture = first_picture(browser)
    assert (picture.size(), picture.devicePixelRatioF()) == (room.size(), room.devicePixelRatioF())
    assert browser.document().size().height() == height
    kept = QImage(browser.source().resolved(QUrl(name)).toLocalFile()).convertToFormat(QImage.Format.Format_RGB32)
    ways = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    assert picture.toImage().convertToFormat(QImage.Format.Format_RGB32) == kept.scaled(picture.size(), *ways)


def test_the_pictures_of_the_page_in_view_are_painted(dock, until):
    open_help("clusters")
    (window,) = windows()
    browser = window.browser
    block, *_ = first_picture(browser)
    browser.verticalScrollBar().setValue(int(browser.document().documentLayout().blockBoundingRect(block).top()))
    before = browser.grab().toImage()
    until(lambda: browser.is_decoded)
    assert browser.grab().toImage() != before


def test_pictures_fit_the_width_that_the_window_has_when_a_page_is_turned_to(dock, until):
    widths = []
    for width in (640, 400):
        open_help("clusters")
        (window,) = windows()
        browser = window.browser
        window.resize(width, 720)
        QTest.qWait(20)
        open_help("glossary")
        open_help("clusters")
        until(lambda shown=browser: shown.is_decoded)
        *_, picture = first_picture(browser)
        assert not has_holes(picture)
        widths.append(picture.width() / picture.devicePixelRatioF())
    assert widths[1] < 400 <= widths[0]


def test_the_way_back_and_forward_and_home(dock):
    open_help("scene")
    (window,) = windows()
    window.browser.setSource(QUrl("voters.html"))
    back, forward, contents = window.findChild(QToolBar).actions()
    assert back.isEnabled() and not forward.isEnabled()
    QTest.keyClick(window.browser, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert topic() == "scene.html"
    forward.trigger()
    assert topic() == "voters.html"
    contents.trigger()
    assert topic() == "index.html"
    window.browser.backward()
    bar = window.browser.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    window.browser.setSource(QUrl("clusters.html"))
    assert bar.value() == 0
    back.trigger()
    assert bar.value() == place > 0, "where it was read"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def contrast(one, other):
    """Contrast of two colours after WCAG 2.1, from 1 to 21."""

    def luminance(colour):
        parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("base", "text"), [("#ffffff", "#000000"), ("#232323", "#eeeeee")])
def test_links_and_text_can_be_read_in_light_and_dark_themes(dock, base, text, until):
    before = QApplication.palette()
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    open_help("index")
    (window,) = windows()
    try:
        QApplication.setPalette(palette)
        until(lambda: base in window.browser.styleSheet())
        assert window.browser.grab().toImage().pixelColor(3, 3) == QColor(base)
        link = next(
            fragment.charFormat().foreground().color()
            for fragment in fragments(window.browser.document().begin())
            if fragment.charFormat().isAnchor()
        )
        assert contrast(link, QColor(base)) > 4.5
    finally:
        QApplication.setPalette(before)


def test_the_language_of_qgis_is_taken_where_there_is_help_in_it(tmp_path, monkeypatch):
    for language in ("en", "pt", "pt_BR"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "index.html").write_text(language, encoding="utf-8")
    (tmp_path / "en" / "scene.html").write_text("en", encoding="utf-8")

    def found(locale, name="index"):
        monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
        return help_page(name, tmp_path).parent.name

    assert [found(locale) for locale in ("pt_BR", "pt_PT", "de_DE", "")] == ["pt_BR", "pt", "en", "en"]
    assert found("pt_BR", "scene") == "en", "a page that is not translated yet"


def test_it_turns_to_the_window_that_would_block_it(desktop):
    open_help("scene")
    options = QDialog(desktop.window)
    options.setModal(True)
    options.show()
    button = QPushButton("Help", options)
    button.show()
    button.clicked.connect(lambda: open_help("settings", options))
    click(button)
    (window,) = windows()
    assert window.isVisible() and topic() == "settings.html"
    contents = window.findChild(QToolBar).actions()[2]
    QTest.mouseClick(window.findChild(QToolBar).widgetForAction(contents), Qt.MouseButton.LeftButton)
    assert topic() == "index.html", "a window that is blocked takes no clicks"
    window.close()
    options.close()
    options.deleteLater()


def test_it_closes_with_a_plugin_whose_dock_was_never_open(desktop, until):
    entries = Entries(desktop)
    entries.add()
    open_help("settings", desktop.window)
    entries.remove()
    until(lambda: not windows())


def test_it_closes_with_the_plugin(desktop, until):
    entries = Entries(desktop)
    entries.add()
    entries.open()
    open_help("glossary")
    entries.remove()
    until(lambda: not windows())
