"""A reference in another legend: recoded as told, with a proposal from the names that it has."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement.counting import count_contingency
from landcover_interpreter.core.agreement.legends import OtherLegendError, class_names, read_recoding
from landcover_interpreter.core.errors import ReferenceMapError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.streaming import threads
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal

CODES = frozenset((10, 40, 80))


def pair(folder):
    rng = np.random.default_rng(1)
    ids, values = (rng.integers(low, 4, (40, 50)).astype(np.uint8) for low in (1, 0))
    return write_raster(folder / "map.tif", [ids]), write_raster(folder / "corine.tif", [values], nodata=0), ids, values


def name_values(path, names):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(names)
    dataset.FlushCache()


def add_table(path, names):
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.RasterAttributeTable()
    table.CreateColumn("VALUE", gdal.GFT_Integer, gdal.GFU_MinMax)
    table.CreateColumn("Area", gdal.GFT_Real, gdal.GFU_Generic)
    table.CreateColumn("NAME", gdal.GFT_String, gdal.GFU_Name)
    table.SetRowCount(len(names))
    for row, (value, name) in enumerate(names.items()):
        table.SetValueAsInt(row, 0, value)
        table.SetValueAsString(row, 2, name)
    dataset.GetRasterBand(1).SetDefaultRAT(table)
    dataset.FlushCache()


def count(clusters, reference, recoded=None):
    with threads(2) as executor:
        return count_contingency(clusters, str(reference), CODES, executor, SILENT, recoded)


def test_values_are_counted_as_the_classes_they_are_said_to_be(tmp_path):
    clusters, reference, ids, values = pair(tmp_path)
    table = count(clusters, reference, read_recoding("1 = trees, 3=80"))
    assert table.codes == (10, 80)
    for row, cluster in enumerate(table.clusters):
        here = values[ids == cluster]
        assert table.counts[row].tolist() == [(here == 1).sum(), (here == 3).sum()]
        assert table.without_reference[row] == ((here == 0) | (here == 2)).sum()


@pytest.mark.parametrize("how", [name_values, add_table])
def test_another_legend_is_refused_with_what_its_names_suggest(tmp_path, how):
    clusters, reference, *_ = pair(tmp_path)
    names = ["", "Broad-leaved forest", "Something odd", "Water bodies"]
    how(reference, names if how is name_values else dict(enumerate(names[1:], 1)))
    assert class_names(str(reference))[1] == "Broad-leaved forest"
    with pytest.raises(
        OtherLegendError, match=r"corine\.tif holds the codes 1, 2, 3, which are not ESA.*REFERENCE_CLASSES"
    ) as e:
        count(clusters, reference)
    assert e.value.proposal == "1 = 10, 2 = ?, 3 = 80"
    assert e.value.proposal in str(e.value)


def test_without_names_every_value_is_asked_for(tmp_path):
    clusters, reference, *_ = pair(tmp_path)
    with pytest.raises(OtherLegendError) as e:
        count(clusters, reference)
    assert e.value.proposal == "1 = ?, 2 = ?, 3 = ?"


def test_values_words_and_none_are_read():
    assert read_recoding("1=10; 2 = Grassland,\n7 = none, 255 = water") == {1: 10, 2: 30, 7: 0, 255: 80}
    assert read_recoding(" ") == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1", "'1' cannot be read"),
        ("x = 10", "'x = 10' cannot be read"),
        ("0 = 10", "'0 = 10' cannot be read"),
        ("256 = 10", "cannot be read"),
        ("1 = ", "cannot be read"),
        ("1 = ?", r"'\?' is no class of ESA WorldCover"),
        ("1 = 11", "'11' is no class"),
        ("1 = 10, 1 = 20", "the value 1 is given twice"),
    ],
)
def test_what_cannot_be_read_is_named(text, words):
    with pytest.raises(ReferenceMapError, match=f"REFERENCE_CLASSES: .*{words}"):
        read_recoding(text)
