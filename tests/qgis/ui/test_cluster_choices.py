"""Step 2: the algorithm, the features, clean-up and density, and what helps to choose a number of clusters."""

import sys
from dataclasses import replace

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.clustering.features.request import NOISE, PIXELS, TEXTONS
from landcover_interpreter.core.clustering.model import ALGORITHMS
from landcover_interpreter.core.clustering.request import KEEP, ClusterRequest
from landcover_interpreter.core.scene.scene import open_scene
from landcover_interpreter.tests.clusters_step import Step
from landcover_interpreter.ui.pages.algorithm_choice import purpose
from landcover_interpreter.ui.pages.feature_choice import presets
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


@pytest.fixture
def step(desktop, until, tmp_path, monkeypatch):
    """The page with a second algorithm in its list, which finds the number of clusters, or says that it does."""
    if not any(each.finds_number for each in ALGORITHMS.values()):
        by_density = replace(ALGORITHMS["kmeans"], title="By density", finds_number=True)
        monkeypatch.setitem(ALGORITHMS, "density", by_density)
    found = Step(desktop, until, tmp_path)
    yield found
    found.end()


def begin(step):
    step.page.set_scene(step.scene, "Danube", open_scene(step.scene))
    step.until(step.page.runButton.isEnabled)


def choose_density(page):
    name = next(name for name, each in ALGORITHMS.items() if each.finds_number)
    page.algorithmCombo.setCurrentIndex(page.algorithmCombo.findData(name))


def test_every_algorithm_says_what_it_is_for(step):
    page = step.page
    for place in range(page.algorithmCombo.count()):
        name = page.algorithmCombo.itemData(place)
        assert page.algorithmCombo.itemData(place, Qt.ItemDataRole.ToolTipRole) == purpose(name)
        assert purpose(name) or name == "density", name
    assert page.algorithmNote.text() == purpose("kmeans") and page.algorithmNote.isVisible()


def test_a_library_that_is_missing_is_told_with_where_to_get_it(step, monkeypatch):
    begin(step)
    monkeypatch.setitem(ALGORITHMS, "hdbscan", replace(ALGORITHMS["kmeans"], title="HDBSCAN"))
    if step.page.algorithmCombo.findData("hdbscan") < 0:
        step.page.algorithmCombo.addItem("HDBSCAN", "hdbscan")
    monkeypatch.delitem(sys.modules, "sklearn", raising=False)
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "path_importer_cache", {})
    step.page.algorithmCombo.setCurrentIndex(step.page.algorithmCombo.findData("hdbscan"))
    told = step.page.algorithmNote.text()
    monkeypatch.undo()
    assert told.startswith("scikit-learn is needed for this and is not there. Install it in Settings ► Options")
    assert step.page.isEnabled() and step.page.algorithmCombo.isEnabled()


def test_features_are_chosen_by_name_and_shown_in_words(step):
    begin(step)
    page = step.page
    assert page.featuresEdit.text() == ClusterRequest().features
    for text, name, _ in presets():
        page.featuresCombo.setCurrentIndex(page.featuresCombo.findText(name))
        assert page.featuresEdit.text() == page.request().features == text
    page.featuresCombo.setCurrentIndex(page.featuresCombo.findData(PIXELS))
    assert not page.featuresNote.isVisible()


def test_features_that_suit_an_algorithm_give_way_to_those_that_suit_the_next(step):
    begin(step)
    page = step.page

    def choose(name):
        page.algorithmCombo.setCurrentIndex(page.algorithmCombo.findData(name))
        return page.request().features

    assert [choose(name) for name in ("mixture", "autoencoder", "minibatch", "kmeans")] == [
        NOISE,
        NOISE,
        TEXTONS,
        TEXTONS,
    ]
    assert page.runButton.isEnabled()
    page.featuresEdit.setText("bands; NDVI")
    assert choose("mixture") == choose("kmeans") == "bands; NDVI", "the user's own words stay"


def test_features_in_words_are_custom_unless_they_have_a_name(step):
    begin(step)
    page = step.page
    page.featuresEdit.setFocus()
    page.featuresEdit.selectAll()
    QTest.keyClicks(page.featuresEdit, "log bands; NDVI; robust")
    assert page.featuresCombo.currentText() == "Custom…"
    assert page.request().features == "log bands; NDVI; robust" and page.runButton.isEnabled()
    page.featuresEdit.selectAll()
    QTest.keyClicks(page.featuresEdit, TEXTONS)
    assert page.featuresCombo.currentData() == TEXTONS
    page.featuresCombo.setCurrentIndex(page.featuresCombo.count() - 1)
    assert page.featuresEdit.text() == TEXTONS and page.featuresEdit.hasFocus()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("bands; nonsense", "'nonsense' is not understood"),
        ("", "no band, index or texture"),
        ("bands; elevation", "give an elevation raster"),
        ("B12", "the scene has B02, B03, B04, B08, B11"),
        ("bands; pca 4; mnf 7", "leave one of them out"),
    ],
)
def test_features_that_cannot_be_had_are_refused_in_the_cores_words(step, text, word):
    begin(step)
    page = step.page
    page.featuresEdit.setText(text)
    assert word in page.featuresNote.text() and page.featuresNote.isVisible()
    for button in (page.runButton, page.suggestButton):
        assert not button.isEnabled(), button.objectName()
    page.featuresEdit.setText(PIXELS)
    assert page.runButton.isEnabled() and not page.featuresNote.isVisible()


def test_a_preview_waits_until_the_features_mean_something(step):
    begin(step)
    page = step.page
    step.click(page.previewButton)
    done = lambda: not page._preview._timer.isActive() and not page._preview._latest.is_busy  # noqa: E731
    step.until(lambda: page._preview.layer is not None and done())
    before = page._preview.layer.source()
    page.featuresEdit.setText("bands; smooth")
    QTest.qWait(300)
    assert done() and page._preview.layer.source() == before
    page.featuresEdit.setText("bands; smooth 3")
    step.until(lambda: done() and page._preview.layer.source() != before)
    changed = page._preview.layer.source()
    page.majoritySpin.setValue(5)
    step.until(lambda: done() and page._preview.layer.source() != changed)
    changed = page._preview.layer.source()
    page.segmentsSpin.setValue(8)
    step.until(lambda: done() and page._preview.layer.source() != changed)


def test_a_run_has_the_features_and_the_filter_that_were_chosen(step):
    begin(step)
    step.page.featuresEdit.setText("bands; deviation NIR 3")
    step.page.majoritySpin.setValue(3)
    step.page.segmentsSpin.setValue(6)
    step.run(clusters=4)
    asked = step.state.interpretation.request
    assert (asked.features, asked.majority, asked.segments) == ("bands; deviation NIR 3", 3, 6)


def test_segments_are_off_until_they_have_a_size(step):
    page = step.page
    assert (page.segmentsSpin.text(), page.request().segments) == ("off", 0)
    page.segmentsSpin.stepUp()
    page.segmentsSpin.stepUp()
    assert page.request().segments == 4
    page.segmentsSpin.setValue(99)
    assert page.request().segments == 32
    page.segmentsSpin.clear()
    assert page.request().segments == 0


def test_the_majority_filter_takes_odd_squares(step):
    page = step.page
    assert page.majoritySpin.text() == "off"
    page.majoritySpin.stepUp()
    assert page.request().majority == 3
    page.majoritySpin.setValue(6)
    assert page.request().majority == 7
    page.majoritySpin.setValue(99)
    assert page.request().majority == 31


def test_density_has_fields_of_its_own(step):
    begin(step)
    page = step.page
    density = (page.epsSpin, page.distancesButton, page.samplesSpin, page.noiseCombo)
    assert not any(widget.isVisible() for widget in density)
    assert page.clustersSpin.isEnabled() and page.suggestButton.isEnabled()
    choose_density(page)
    assert all(widget.isVisible() for widget in density)
    assert not page.clustersSpin.isEnabled() and not page.suggestButton.isVisible()
    assert page.numberNote.text().endswith("finds the number of clusters itself.")
    assert page.epsSpin.text() == "knee" and page.request().eps is None
    page.epsSpin.setValue(0.25)
    page.samplesSpin.setValue(7)
    page.noiseCombo.setCurrentIndex(page.noiseCombo.findData(KEEP))
    asked = page.request()
    assert (asked.eps, asked.min_samples, asked.noise) == (0.25, 7, KEEP)
    page.algorithmCombo.setCurrentIndex(page.algorithmCombo.findData("kmeans"))
    assert not any(widget.isVisible() for widget in density) and page.clustersSpin.isEnabled()


needs_counts = pytest.mark.skipif(not hasattr(jobs, "suggest_count"), reason="there is no job that counts clusters")
needs_distances = pytest.mark.skipif(not hasattr(jobs, "measure_distances"), reason="there is no job of distances")


def show_chart(step, button):
    page = step.page
    step.click(button)
    step.until(lambda: step.tasks.current is None and page.chartPane.isVisible(), seconds=120)


@needs_counts
def test_a_number_is_suggested_and_taken(step):
    begin(step)
    page = step.page
    page.sampleSpin.setValue(2000)
    assert not page.chartPane.isVisible()
    show_chart(step, page.suggestButton)
    chart, counts = page.number.chart, page.number._counts
    assert counts.counts[chart.mark] == counts.suggested
    assert page.chartNote.text() and str(counts.suggested) in chart.accessibleDescription()
    page.clustersSpin.setValue(33)
    assert page.useButton.isEnabled() and page.useButton.text() == f"Take {counts.suggested} clusters"
    step.click(page.useButton)
    assert page.request().clusters == counts.suggested and not page.useButton.isEnabled()
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    step.click(page.useButton)
    assert page.request().clusters == counts.counts[0]
    step.click(page.closeButton)
    assert not page.chartPane.isVisible()


@needs_counts
def test_a_chart_of_something_else_is_put_away(step):
    begin(step)
    page = step.page
    page.sampleSpin.setValue(2000)
    show_chart(step, page.suggestButton)
    page.unitSpin.setValue(1)
    page.clustersSpin.setValue(7)
    assert page.chartPane.isVisible(), "it is of the same sample"
    page.featuresEdit.setText("bands")
    assert not page.chartPane.isVisible()


@needs_counts
def test_while_numbers_are_tried_nothing_else_starts(step):
    begin(step)
    page = step.page
    step.click(page.suggestButton)
    for button in (page.suggestButton, page.runButton):
        assert not button.isEnabled()
    step.tasks.current.cancel()
    step.until(lambda: step.tasks.current is None)
    assert page.suggestButton.isEnabled() and page.runButton.isEnabled()


@needs_distances
def test_the_radius_is_chosen_on_the_curve_of_distances(step):
    begin(step)
    page = step.page
    page.sampleSpin.setValue(2000)
    choose_density(page)
    show_chart(step, page.distancesButton)
    chart, found = page.number.chart, page.number._distances
    height = lambda: page.number._curves.lines[0].heights[chart.mark]  # noqa: E731
    assert height() == pytest.approx(found.eps, rel=0.1)
    assert page.request().eps is None and not page.useButton.isEnabled()
    chart.setFocus()
    for _ in range(5):
        QTest.keyClick(chart, Qt.Key.Key_PageDown)
    assert page.request().eps == pytest.approx(height(), abs=0.001) and page.request().eps < found.eps
    page.epsSpin.setValue(found.eps * 1.5)
    assert height() == pytest.approx(found.eps * 1.5, rel=0.1)
    step.click(page.useButton)
    assert page.request().eps is None and height() == pytest.approx(found.eps, rel=0.1)
    page.samplesSpin.setValue(page.samplesSpin.value() + 1)
    assert not page.chartPane.isVisible(), "the distance to another neighbour is another curve"


@pytest.mark.parametrize("density", [False, True])
def test_with_any_algorithm_the_page_fits_a_dock_of_320_pixels(step, density):
    begin(step)
    if density:
        choose_density(step.page)
    step.page.chartPane.show()
    QTest.qWait(10)
    assert step.page.minimumSizeHint().width() <= 320


def test_every_control_has_a_name_for_screen_readers(step):
    page = step.page
    for widget in (
        page.featuresCombo,
        page.featuresEdit,
        page.segmentsSpin,
        page.majoritySpin,
        page.epsSpin,
        page.samplesSpin,
        page.noiseCombo,
    ):
        assert widget.accessibleName(), widget.objectName()
