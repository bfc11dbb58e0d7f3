"""Where WorldCover's tiles come from and how much of them is kept, among QGIS's options."""

import pytest
from landcover_interpreter.adapters.settings import load_resources, worldcover_source
from landcover_interpreter.core.resources import Resources
from landcover_interpreter.tests.clicks import click
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog

pytestmark = pytest.mark.usefixtures("english")


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_the_folder_of_tiles_and_the_limit_are_kept(opened, tmp_path):
    page = opened()
    assert page.mirrorEdit.text() == ""
    assert page.limitSpin.value() == 2048
    write(page.mirrorEdit, str(tmp_path))
    page.limitSpin.setValue(500)
    page.apply()
    assert load_resources() == Resources(tile_cache_mb=500, tile_folder=str(tmp_path))
    assert worldcover_source() == str(tmp_path)
    again = opened()
    assert (again.mirrorEdit.text(), again.limitSpin.value()) == (str(tmp_path), 500)
    write(again.urlEdit, "https://tiles.example.org")
    again.mirrorEdit.clear()
    again.apply()
    assert worldcover_source() == "https://tiles.example.org"


def test_a_folder_that_is_not_there_is_told_and_not_kept(opened, tmp_path):
    page = opened()
    write(page.mirrorEdit, str(tmp_path / "gone"))
    assert page.mirrorFaultLabel.isVisible() and "no such folder" in page.mirrorFaultLabel.text()
    assert not page.isValid()
    page.limitSpin.setValue(700)
    page.apply()
    assert load_resources() == Resources(tile_cache_mb=700)
    page.mirrorEdit.clear()
    assert not page.mirrorFaultLabel.isVisible() and page.isValid()


def test_the_folder_is_chosen_in_a_dialog_that_may_be_left(opened, tmp_path, monkeypatch):
    page = opened()
    asked = []
    for chosen in (str(tmp_path), ""):
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args, c=chosen: asked.append(args[2]) or c)
        click(page.mirrorButton)
        assert page.mirrorEdit.text() == str(tmp_path)
    assert asked == ["", str(tmp_path)], "the dialog begins where one was before"
