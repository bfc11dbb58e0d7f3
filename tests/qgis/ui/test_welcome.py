"""How to begin: the demo scene, and a run folder."""

import re

import pytest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.dock_window import (
    click,
    page_in_view,
    told,
    usable,
)
from landcover_interpreter.ui import welcome
from qgis.core import QgsMultiBandColorRenderer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QFileDialog


@pytest.fixture
def demo_folder(tmp_path, monkeypatch):
    """The demo scene in the profile, smaller than the plugin makes it, so that the test is quick."""
    folder = tmp_path / "profile" / "landcover_interpreter" / "demo"
    folder.mkdir(parents=True)
    write_demo_scene(folder, 128)
    monkeypatch.setattr(welcome.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    return folder


def test_the_demo_scene_opens_in_true_colour_and_is_ready(dock, demo_folder, qgis_new_project, until):
    click(dock.welcome.demo_button)
    until(lambda: qgis_new_project.mapLayers())
    (layer,) = qgis_new_project.mapLayers().values()
    assert layer.source() == str(demo_folder / "demo_scene.tif")
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)
    for stretch in (renderer.redContrastEnhancement(), renderer.blueContrastEnhancement()):
        assert (stretch.minimumValue(), stretch.maximumValue()) == pytest.approx((0, 2500))
    until(lambda: usable(dock)[1])
    assert page_in_view(dock) is dock.pages.scene and dock.pages.scene.layer() == layer


def test_the_demo_scene_is_made_where_it_is_missing(tmp_path):
    class Feedback:
        def cancelled(self):
            return False

    scene = welcome.open_demo_scene(tmp_path / "new" / "demo", Feedback())
    assert scene.name == "demo_scene" and len(scene.bands) == 12
    assert (tmp_path / "new" / "demo" / "demo_scene.tif").is_file()


def test_a_profile_that_cannot_be_written_is_told(dock, tmp_path, monkeypatch, until):
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setattr(welcome.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "file"))
    click(dock.welcome.demo_button)
    assert not dock.welcome.demo_button.isEnabled()
    until(lambda: told(dock))
    assert str(tmp_path / "file") in told(dock)
    assert dock.welcome.demo_button.isEnabled()


def test_a_run_folder_is_opened_with_its_scene(dock, state, labelled, tmp_path, monkeypatch, qgis_new_project):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(labelled))
    click(dock.welcome.folder_button)
    QTest.qWait(1)
    assert state.run == labelled
    assert dock.pages.scene.layer().source() == str(tmp_path / "scene.tif")
    assert dock.session.runs.of(dock.pages.scene.layer()) == labelled
    order = [layer.name() for layer in qgis_new_project.layerTreeRoot().layerOrder()]
    assert order == ["scene: land cover (preview)", "scene"], "the map lies on the scene"


def test_a_folder_without_a_run_is_told(dock, state, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    click(dock.welcome.folder_button)
    assert state.run is None
    assert told(dock).startswith(f"{tmp_path} is not a run folder")


@pytest.mark.parametrize("width", [320, 480])
def test_three_pictures_say_how_it_works(dock, width):
    page = dock.welcome
    dock.setFloating(True)
    dock.resize(width, 700)
    QTest.qWait(20)
    pictures = [page.image_picture, page.clusters_picture, page.map_picture]
    sentences = [page.image_sentence, page.clusters_sentence, page.map_sentence]
    for picture, sentence in zip(pictures, sentences):
        assert picture.accessibleName()
        assert picture.pixmap().width() >= 2 * picture.width(), "crisp on a screen of twice the density"
        assert sentence.mapTo(page, sentence.rect().topRight()).x() < page.width()
        assert sentence.height() >= sentence.heightForWidth(sentence.width()), "none of it is cut off"
        assert picture.mapTo(page, picture.rect().topRight()).x() < sentence.mapTo(page, sentence.rect().topLeft()).x()
    assert page.width() <= width


def test_the_legend_names_the_colours_that_the_picture_of_the_map_has(dock):
    picture = dock.welcome.map_picture.pixmap().toImage()
    shown = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    named = dict(re.findall(r"color: (#[0-9a-f]{6})\">■</span> ([^<]+)", dock.welcome.legend.text().lower()))
    assert set(named) == shown
    assert named["#0064c8"] == "permanent water bodies"
