"""Step 1: further dates and elevation, what the page asks of the core for them, and what it says of them."""

import shutil

import numpy as np
import pytest
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clicks import add_raster, click
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster
from landcover_interpreter.ui.dialogs.combine import CombineDialog
from landcover_interpreter.ui.layers import PREVIEW
from landcover_interpreter.ui.models.date_table import DATE, IMAGE
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit

FOUR = ("B02", "B03", "B04", "B08")


@pytest.fixture
def dates(page):
    """The page with its groups open; its table of dates keeps to Qt's rules."""
    model = page.dates.table
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal).setParent(model)
    page.datesGroup.setCollapsed(False)
    page.elevationGroup.setCollapsed(False)
    return page.dates


@pytest.fixture
def spring(tmp_path):
    return write_raster(tmp_path / "S2_20210401.tif", digital_numbers(ground(FOUR, seed=2), 1000), names=FOUR)


@pytest.fixture
def summer(tmp_path):
    return write_raster(tmp_path / "S2_20210715.tif", digital_numbers(ground(FOUR, seed=3), 1000), names=FOUR)


def entry(dates, text):
    """An entry of the menu behind the button."""
    dates.menu.aboutToShow.emit()
    return next(action for action in dates.menu.actions() if action.text().replace("&", "") == text)


def shown(page, column=DATE):
    model = page.datesView.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def select(page, row):
    click(page.datesView.viewport(), page.datesView.visualRect(page.datesView.model().index(row, IMAGE)).center())


def with_both(page, dates, image, spring, summer, settled):
    add_raster(image)
    settled()
    for path in (spring, summer):
        add_raster(path, path.stem)
        entry(dates, path.stem).trigger()
        settled(f"{page.datesView.model().rowCount()} dates")
    return page.request()


def test_the_simple_case_stays_simple(page, image, settled):
    add_raster(image)
    settled()
    assert page.datesGroup.isCollapsed() and page.elevationGroup.isCollapsed()
    page.datesGroup.setCollapsed(False)
    assert page.datesHint.isVisible() and page.addDateButton.isVisible()
    for widget in (page.datesView, page.removeDateButton, page.earlierButton, page.laterButton, page.dateBandsEdit):
        assert not widget.isVisible(), widget.objectName()
    assert page.request() == SceneRequest((str(image),))


def test_layers_become_dates_in_their_order(page, dates, image, spring, summer, settled):
    found = with_both(page, dates, image, spring, summer, settled)
    assert [other.inputs for other in found.others] == [(str(spring),), (str(summer),)]
    assert page.verdictLabel.text() == "4 bands, 10 m, 0.0048 Mpx, 3 dates, ready"
    assert shown(page)[1:] == ["2021-04-01", "2021-07-15"], "the days are told from the names"
    assert shown(page, IMAGE) == ["image", spring.stem, summer.stem]
    assert not page.datesHint.isVisible()
    assert [date.date for date in page.opened().dates[1:]] == ["2021-04-01", "2021-07-15"]


def test_dates_move_and_go_but_the_image_stays_the_first(page, dates, image, spring, summer, settled, until):
    with_both(page, dates, image, spring, summer, settled)
    assert not page.laterButton.isEnabled()
    click(page.earlierButton)
    until(lambda: [other.inputs for other in page.request().others] == [(str(summer),), (str(spring),)])
    assert not page.earlierButton.isEnabled() and page.laterButton.isEnabled()
    select(page, 0)
    for button in (page.removeDateButton, page.earlierButton, page.laterButton):
        assert not button.isEnabled(), button.objectName()
    select(page, 2)
    click(page.removeDateButton)
    until(lambda: [other.inputs for other in page.request().others] == [(str(summer),)])
    assert page.verdictLabel.text().endswith("2 dates, ready")


def type_name(page, row, name, until):
    view = page.datesView
    view.setCurrentIndex(view.model().index(row, DATE))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    field = view.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    until(lambda: view.findChild(QLineEdit) is None)


def test_dates_are_named_by_hand(page, dates, image, spring, summer, settled, until):
    with_both(page, dates, image, spring, summer, settled)
    type_name(page, 0, "autumn", until)
    type_name(page, 2, "harvest", until)
    until(lambda: page.request().date == "autumn" and page.request().others[1].date == "harvest")
    settled()
    assert shown(page) == ["autumn", "2021-04-01", "harvest"]
    type_name(page, 2, "2021-07-15", until)
    until(lambda: page.request().others[1].date == "2021-07-15")


def test_one_raster_may_hold_two_dates(page, dates, tmp_path, settled, until):
    values = np.concatenate([digital_numbers(ground(FOUR, seed=seed)) for seed in (1, 2)])
    path = write_raster(tmp_path / "both.tif", values, names=[*FOUR, *"efgh"])
    add_raster(path, "both")
    settled()
    entry(dates, "both").trigger()
    settled("2 dates")
    QTest.keyClicks(page.dateBandsEdit, "B02=5,B03=6,B04=7,B08=8")
    until(lambda: page.request() and page.request().others[0].bands == "B02=5,B03=6,B04=7,B08=8")
    settled("2 dates")
    assert [band.number for band in page.opened().others[0].bands] == [5, 6, 7, 8]
    select(page, 0)
    assert not page.dateBandsEdit.isVisible(), "the image's own bands are in the table above"
    select(page, 1)
    assert page.dateBandsEdit.text() == "B02=5,B03=6,B04=7,B08=8"
    page.dateBandsEdit.setFocus()
    page.dateBandsEdit.selectAll()
    QTest.keyClicks(page.dateBandsEdit, "B02=99")
    settled("99")
    assert not page.nextButton.isEnabled()


def test_each_date_may_have_its_mask(page, dates, image, spring, summer, tmp_path, settled, until):
    clouds = add_raster(write_raster(tmp_path / "SCL.tif", np.full((1, 60, 80), 9, np.uint8)), "SCL")
    with_both(page, dates, image, spring, summer, settled)
    select(page, 1)
    page.dateMaskCombo.setLayer(clouds)
    until(lambda: page.request() and page.request().others[0].mask == str(tmp_path / "SCL.tif"))
    assert page.request().mask is None and page.request().others[1].mask is None
    assert page.request().others[0].masked_classes == page.request().masked_classes
    select(page, 2)
    assert page.dateMaskCombo.currentLayer() is None
    QgsProject.instance().removeMapLayer(clouds)
    until(lambda: page.request() and page.request().others[0].mask is None)


def test_dates_that_do_not_overlap_are_refused_in_words(page, dates, tmp_path, settled):
    add_raster(write_raster(tmp_path / "a.tif", digital_numbers(ground(FOUR))))
    settled()
    roles = [band.role for band in page.bandsView.model().bands]
    far = write_raster(tmp_path / "far.tif", digital_numbers(ground(FOUR)), names=FOUR, origin=(900_000, 5_400_000))
    add_raster(far, "far")
    entry(dates, "far").trigger()
    assert settled("does not lie on the ground of the first date") is None
    assert str(far) in page.verdictLabel.text()
    assert "table below" not in page.verdictLabel.text()
    assert not page.nextButton.isEnabled()
    assert [band.role for band in page.bandsView.model().bands] == roles, "the image's bands are as before"
    click(page.removeDateButton)
    assert settled().others == ()


def test_dates_without_common_bands_are_refused_in_words(page, dates, image, tmp_path, settled):
    add_raster(image)
    settled()
    roles = ("B03", "B04", "B8A")
    other = write_raster(tmp_path / "narrow.tif", digital_numbers(ground(roles)), names=roles)
    dates.add_files([str(other)])
    assert settled("too few bands in common") is None


def test_files_become_dates_and_files_of_bands_become_one(page, dates, image, spring, summer, tmp_path, settled):
    add_raster(image)
    settled()
    values = digital_numbers(ground(FOUR, seed=5), 1000)
    bands = [write_raster(tmp_path / f"T33_{role}.tif", values[[place]]) for place, role in enumerate(FOUR)]
    dates.add_files([str(spring), str(summer)])
    settled("3 dates")
    dates.add_files(list(map(str, bands)))
    settled("4 dates")
    inputs = [other.inputs for other in page.request().others]
    assert inputs == [(str(spring),), (str(summer),), tuple(map(str, bands))]
    assert shown(page, IMAGE)[3] == "T33_B02.tif and 3 more"


def test_band_layers_are_combined_to_a_date(page, dates, image, tmp_path, settled, until):
    add_raster(image)
    settled()
    values = digital_numbers(ground(FOUR, seed=5), 1000)
    for place, role in enumerate(FOUR):
        add_raster(write_raster(tmp_path / f"T33_{role}.tif", values[[place]]), f"T33_{role}")
    entry(dates, "Combined band layers…").trigger()
    dialog = page.findChild(CombineDialog)
    until(dialog.isVisible)
    click(dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    settled("2 dates")
    assert len(page.request().others[0].inputs) == 4


def test_a_layer_that_goes_takes_its_date_along(page, dates, image, spring, summer, settled, until):
    with_both(page, dates, image, spring, summer, settled)
    QgsProject.instance().removeMapLayer(QgsProject.instance().mapLayersByName(spring.stem)[0])
    until(lambda: page.request() and [other.inputs for other in page.request().others] == [(str(summer),)])


def test_what_is_being_made_is_no_date(page, dates, image, settled):
    add_raster(image)
    settled()
    preview = QgsRasterLayer(str(image), "Clusters (preview)", "gdal")
    preview.setCustomProperty(PREVIEW, True)
    QgsProject.instance().addMapLayer(preview)
    dates.menu.aboutToShow.emit()
    assert [action.text() for action in dates.menu.actions() if not action.isSeparator()] == ["image", "&Files…"]


def test_an_elevation_layer_is_taken_and_goes(page, dates, image, tmp_path, settled, until):
    add_raster(image)
    settled()
    assert page.elevationCombo.currentText() == "None"
    heights = add_raster(write_raster(tmp_path / "dem.tif", np.full((1, 60, 80), 300, np.float32)), "heights")
    page.elevationCombo.setLayer(heights)
    assert settled("with elevation").elevation == str(tmp_path / "dem.tif")
    assert page.opened().elevation == str(tmp_path / "dem.tif")
    QgsProject.instance().removeMapLayer(heights)
    until(lambda: page.request() and not page.request().elevation)


def test_an_elevation_of_other_ground_is_refused_in_words(page, dates, image, tmp_path, settled):
    add_raster(image)
    settled()
    path = write_raster(tmp_path / "dem.tif", np.full((1, 60, 80), 300, np.float32), origin=(900_000, 5_400_000))
    page.elevationCombo.setLayer(add_raster(path, "heights"))
    assert settled("has no elevation under the scene") is None


def test_another_image_starts_without_dates(page, dates, image, spring, summer, tmp_path, settled, until):
    with_both(page, dates, image, spring, summer, settled)
    path = write_raster(tmp_path / "b.tif", digital_numbers(ground(FOUR)), names=FOUR)
    page.set_layer(add_raster(path, "b"))
    until(lambda: page.request() == SceneRequest((str(path),)))
    assert page.datesHint.isVisibleTo(page)


def test_dates_and_elevation_come_back_with_the_project(page, dates, image, spring, summer, tmp_path, settled, until):
    home = tmp_path / "home"
    home.mkdir()
    for path in (image, spring, summer):
        shutil.copy(path, home / path.name)
    write_raster(home / "dem.tif", np.full((1, 60, 80), 300, np.float32))
    with_both(page, dates, *(home / path.name for path in (image, spring, summer)), settled)
    page.elevationCombo.setLayer(add_raster(home / "dem.tif", "heights"))
    settled("with elevation")
    type_name(page, 1, "April", until)
    chosen = settled("with elevation")
    assert chosen.others[0].date == "April"
    assert QgsProject.instance().write(str(home / "project.qgs"))
    QgsProject.instance().clear()
    assert page.dates.table.dates == ()
    assert QgsProject.instance().read(str(home / "project.qgs"))
    assert settled("with elevation") == chosen
    assert not QgsProject.instance().isDirty()


def test_the_keyboard_reaches_the_dates(page, dates, image, spring, summer, settled):
    with_both(page, dates, image, spring, summer, settled)
    select(page, 1)
    page.datesView.setFocus()
    visited = []
    for _ in range(12):
        visited.append(QApplication.focusWidget().objectName())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    wanted = ["datesView", "addDateButton", "removeDateButton", "laterButton", "dateBandsEdit", "dateMaskCombo"]
    assert [name for name in visited if name in wanted] == wanted


def test_nothing_is_wider_than_the_dock(page, dates, image, spring, summer, settled):
    with_both(page, dates, image, spring, summer, settled)
    QTest.qWait(10)
    assert page.scrollArea.viewport().width() >= page.content.minimumSizeHint().width()


def test_groups_that_are_collapsed_stay_so(page, dates, image, settled):
    add_raster(image)
    settled()
    for group in (page.bandsGroup, page.datesGroup):
        group.setCollapsed(True)
    page.offsetEdit.setText("5")
    settled()
    assert not page.bandsView.isVisible() and not page.addDateButton.isVisible()
