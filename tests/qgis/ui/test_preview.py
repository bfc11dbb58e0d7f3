"""The preview layer follows canvas and settings, the newest wins, and nothing of it stays behind."""

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels, read
from landcover_interpreter.tests.scenes import write_raster
from landcover_interpreter.ui.preview import CanvasPreview
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtTest import QTest

HEIGHT, WIDTH = 900, 1200
LEFT, TOP = 500_000, 5_400_000
NAME = "Clusters (preview)"
ASKED = by_pixels(clusters=4)


def previews():
    return QgsProject.instance().mapLayersByName(NAME)


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    values = parcels(HEIGHT, WIDTH, cell=100)
    return write_raster(tmp_path_factory.mktemp("preview") / "scene.tif", values, names=FIVE_BANDS, nodata=0)


class Watched:
    """A preview on a canvas of 300 × 225 pixels, with the scene's layer in the project."""

    def __init__(self, file, until):
        self.canvas = canvas = QgsMapCanvas()
        canvas.resize(300, 225)
        canvas.show()
        self.until = until
        self.scene = SceneRequest((str(file),))
        layer = QgsRasterLayer(str(file), "scene", "gdal")
        QgsProject.instance().addMapLayer(layer)
        canvas.setDestinationCrs(layer.crs())
        self.look_at(0, 0, WIDTH, HEIGHT)
        self.preview = CanvasPreview(canvas)
        self.told, self.dropped = [], []
        self.preview.told.connect(self.told.append)
        self.preview.dropped.connect(lambda: self.dropped.append(True))

    def look_at(self, column, row, width, height):
        left, top = LEFT + 10 * column, TOP - 10 * row
        self.canvas.setExtent(QgsRectangle(left, top - 10 * height, left + 10 * width, top))

    def show(self, request=ASKED, scene=None):
        self.preview.show(scene or self.scene, request)
        self.wait()

    def wait(self):
        """Wait until what was asked for last is there."""
        self.until(lambda: not self.preview._timer.isActive() and not self.preview._latest.is_busy)

    def labels(self):
        return read(Path(self.preview.layer.source()))

    @property
    def pixel_m(self):
        return self.preview.layer.rasterUnitsPerPixelX()


@pytest.fixture
def watched(qgis_new_project, file, until, monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    found = Watched(file, until)
    yield found
    found.preview.hide()
    found.canvas.close()


def test_it_shows_what_the_canvas_shows_at_the_canvass_resolution(watched, file):
    watched.show()
    layer = watched.preview.layer
    assert previews() == [layer]
    assert QgsProject.instance().layerTreeRoot().layerOrder()[0] is layer
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:32633")
    assert (watched.pixel_m, layer.width(), layer.height()) == (40, 300, 225)
    assert set(np.unique(watched.labels())) == {0, 1, 2, 3, 4}
    assert [each.value for each in layer.renderer().classes()] == [1, 2, 3, 4]
    assert len({each.color.name() for each in layer.renderer().classes()}) == 4
    np.testing.assert_array_equal(watched.labels() == 0, (read(file) == 0).all(axis=0)[2::4, 2::4])
    assert "4 × 4" in watched.told[-1]


def test_zooming_and_panning_make_it_again_finer_and_elsewhere(watched):
    watched.show()
    layer = watched.preview.layer
    watched.look_at(100, 50, 300, 225)
    watched.wait()
    assert watched.preview.layer is layer, "the layer and its place in the tree stay"
    assert watched.pixel_m == 10
    corner = layer.extent().xMinimum(), layer.extent().yMaximum()
    # The canvas gives an extent its own proportions, which adds a pixel or two.
    assert corner == pytest.approx((LEFT + 1000, TOP - 500), abs=20)
    watched.look_at(400, 50, 300, 225)
    watched.wait()
    assert layer.extent().xMinimum() == pytest.approx(LEFT + 4000, abs=20)


def test_another_number_of_clusters_makes_it_again_from_what_was_read(watched, file):
    watched.show()
    aside = file.rename(file.with_suffix(".aside"))
    try:
        watched.show(replace(ASKED, clusters=7))
        assert watched.labels().max() == 7
        assert len(watched.preview.layer.renderer().classes()) == 7
    finally:
        aside.rename(file)


def test_many_changes_at_once_end_with_the_newest(watched):
    watched.show()
    for clusters in range(3, 12):
        watched.preview.show(watched.scene, replace(ASKED, clusters=clusters))
        QTest.qWait(30)
    # Past the pause, so that a job is under way when the last change comes.
    QTest.qWait(170)
    watched.show(replace(ASKED, clusters=5))
    assert watched.labels().max() == 5
    assert len(previews()) == 1


def test_it_follows_a_canvas_in_another_system(watched):
    watched.show()
    watched.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    watched.wait()
    assert watched.labels().max() == 4


def test_off_the_scene_it_says_so_and_comes_back(watched):
    watched.show()
    watched.look_at(5000, 5000, 300, 225)
    watched.wait()
    assert previews() == []
    assert "shows nothing of the scene" in watched.told[-1]
    assert watched.preview.is_on
    assert watched.dropped == []
    watched.look_at(0, 0, 300, 225)
    watched.wait()
    assert len(previews()) == 1


def test_switched_off_it_leaves_no_layer_and_no_file(watched, tmp_path):
    watched.show()
    watched.show(replace(ASKED, clusters=5))
    assert len(list(tmp_path.rglob("*.tif"))) == 1
    watched.preview.hide()
    assert previews() == []
    assert list(tmp_path.iterdir()) == []
    assert watched.told[-1] == ""
    watched.look_at(100, 50, 300, 225)
    QTest.qWait(300)
    assert previews() == []


def test_switched_off_in_mid_job_nothing_comes(watched, tmp_path):
    watched.preview.show(watched.scene, ASKED)
    watched.until(lambda: watched.preview._latest.is_busy)
    watched.preview.hide()
    watched.until(lambda: not watched.preview._latest._alive)
    QTest.qWait(50)
    assert previews() == []
    assert list(tmp_path.rglob("*.tif")) == []


def test_a_user_who_removes_the_layer_switches_it_off(watched):
    watched.show()
    QgsProject.instance().removeMapLayer(watched.preview.layer.id())
    assert not watched.preview.is_on
    assert watched.dropped == [True]
    watched.look_at(100, 50, 300, 225)
    QTest.qWait(300)
    assert previews() == []


def test_a_new_project_switches_it_off(watched):
    watched.show()
    QgsProject.instance().clear()
    assert not watched.preview.is_on


def test_another_scene_replaces_it_and_one_that_cannot_be_read_is_named(watched, tmp_path):
    watched.show()
    other = write_raster(tmp_path / "other.tif", parcels(300, 300), names=FIVE_BANDS, nodata=0)
    watched.show(scene=SceneRequest((str(other),)))
    assert watched.preview.layer.extent().width() <= 3000
    watched.show(scene=SceneRequest((str(tmp_path / "missing.tif"),)))
    assert previews() == []
    assert "missing.tif" in watched.told[-1]


@pytest.mark.parametrize("suffix", ["qgz", "qgs"])
def test_a_project_is_saved_without_it_and_it_stays_in_view(watched, tmp_path, suffix):
    project = QgsProject.instance()
    watched.show()
    labels = watched.labels()
    assert project.write(str(tmp_path / f"project.{suffix}"))
    watched.until(previews)
    assert previews() == [watched.preview.layer] and project.layerTreeRoot().layerOrder()[0] is watched.preview.layer
    assert (watched.labels() == labels).all()
    assert watched.preview.is_on and watched.dropped == []
    assert not project.isDirty()
    watched.show(replace(ASKED, clusters=5))
    assert watched.labels().max() == 5 and len(previews()) == 1


def test_a_project_that_was_saved_with_it_opens_with_no_layer_missing(watched, tmp_path):
    project = QgsProject.instance()
    watched.show()
    assert project.write(str(tmp_path / "project.qgs"))
    saved = (tmp_path / "project.qgs").read_text(encoding="utf-8")
    assert "<layer-tree-layer" in saved and NAME not in saved and "landcover-preview-" not in saved
    project.clear()
    assert project.read(str(tmp_path / "project.qgs"))
    assert [layer.name() for layer in project.mapLayers().values()] == ["scene"]
    assert [node.name() for node in project.layerTreeRoot().findLayers()] == ["scene"]
