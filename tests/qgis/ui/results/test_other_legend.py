"""A reference in another legend: the page asks which of its values are which classes, and goes on."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.tests.results_window import choose, choose_layer, click, compared, messages
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def foreign(demo, tmp_path):
    """The demo's reference with values 1, 2, 3 …, of which the last has no name; the file and its codes in order."""
    values = gdal.Open(str(demo.reference)).ReadAsArray()
    codes = sorted(set(np.unique(values)) - {0})
    other = np.zeros_like(values)
    for place, code in enumerate(codes, 1):
        other[values == code] = place
    grid = gdal.Open(str(demo.reference)).GetGeoTransform()
    path = write_raster(tmp_path / "other.tif", other[None], nodata=0, geotransform=grid)
    names = class_names(codes)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["", *names[:-1], "something else"])
    del dataset
    return path, codes


def class_names(codes):
    return [load_taxonomy(None).by_code(int(code)).name for code in codes]


def retype(line, text):
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def test_nothing_is_asked_of_a_reference_in_worldcovers_codes(page, state, run, demo):
    state.open(run)
    compared(page, demo.reference)
    assert messages(page) == []
    assert not page.lineRecoding.isVisible() and not page.labelRecoding.isVisible()


def test_the_page_asks_with_a_proposal_and_compares_by_the_answer(page, state, run, demo, foreign):
    path, codes = foreign
    state.open(run)
    compared(page, path)
    (message,) = messages(page)
    assert message.startswith("other.tif holds values of another legend. Say under “Classes of the reference's values”")
    assert page.lineRecoding.isVisible() and page.labelRecoding.buddy() is page.lineRecoding
    expected = [f"{value} = {code}" for value, code in enumerate(codes[:-1], 1)] + [f"{len(codes)} = ?"]
    assert page.lineRecoding.text() == ", ".join(expected)
    assert state.agreement is None
    retype(page.lineRecoding, page.lineRecoding.text().replace("?", str(codes[-1])))
    click(page, page.buttonCompare)
    assert messages(page) == []
    straight = jobs.compare_run(run, jobs.ComparisonRequest(str(demo.reference)), SILENT)
    assert state.agreement.overall_agreement == straight.agreement.overall_agreement
    np.testing.assert_array_equal(state.agreement.matrix, straight.agreement.matrix)


def test_an_answer_that_is_not_complete_is_refused_and_kept(page, state, run, foreign):
    state.open(run)
    compared(page, foreign[0])
    asked = page.lineRecoding.text()
    click(page, page.buttonCompare)
    (message,) = messages(page)
    assert "'?' is no class of ESA WorldCover" in message
    assert page.lineRecoding.isVisible() and page.lineRecoding.text() == asked
    assert state.agreement is None and load_interpretation(run).reference is None


def test_another_reference_hides_the_question_and_the_same_one_finds_the_answer_again(page, state, run, foreign, demo):
    state.open(run)
    choose_layer(page, demo.reference)
    compared(page, foreign[0])
    retype(page.lineRecoding, "1 = none")
    choose(page.comboReference, "ESA WorldCover 2021")
    assert not page.lineRecoding.isVisible()
    choose(page.comboReference, "a layer")
    assert page.lineRecoding.isVisible() and page.lineRecoding.text() == "1 = none"
    choose(page.comboLayer, demo.reference.stem)
    assert not page.lineRecoding.isVisible()
    click(page, page.buttonCompare)
    assert messages(page) == [] and load_interpretation(run).reference.recoding == ""


def test_a_run_that_was_compared_so_is_opened_with_its_answer(page, state, run, foreign):
    path, codes = foreign
    answer = ", ".join(f"{value} = {code}" for value, code in enumerate(codes, 1))
    jobs.compare_run(run, jobs.ComparisonRequest(str(path), recoding=answer), SILENT)
    state.open(run)
    choose_layer(page, path)
    assert page.lineRecoding.isVisible() and page.lineRecoding.text() == answer


def test_tab_goes_from_the_layer_to_the_answer_and_on(page, state, run, foreign):
    state.open(run)
    compared(page, foreign[0])
    page.comboLayer.setFocus()
    QTest.keyClick(page.comboLayer, Qt.Key.Key_Tab)
    assert page.lineRecoding.hasFocus()
    QTest.keyClick(page.lineRecoding, Qt.Key.Key_Tab)
    assert page.buttonCompare.hasFocus()
