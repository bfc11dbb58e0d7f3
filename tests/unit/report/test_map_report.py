"""The report on any map that is no run's."""

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.legends import OtherLegendError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.tests.report_pages import ReportReader
from landcover_interpreter.tests.scenes import write_raster


def test_any_map_that_is_compared_has_a_report_of_its_own(tmp_path):
    codes = np.repeat(np.repeat(np.random.default_rng(2).choice((1, 2, 3), (20, 25)), 8, 0), 8, 1).astype("uint8")
    own = write_raster(tmp_path / "forest & co.tif", [codes], nodata=0)
    truth = np.select([codes == 1, codes == 2], [10, 40], 80).astype("uint8")
    truth[:, 1:] = truth[:, :-1].copy()
    reference = write_raster(tmp_path / "reference.tif", [truth], nodata=0)
    target = tmp_path / "about.html"
    request = jobs.ComparisonRequest(str(reference), map_classes="1 = 10, 2 = cropland, 3 = water", report=target)
    compared = jobs.compare_map(own, request, SILENT)
    page = ReportReader(target.read_text(encoding="utf-8"))
    same = (truth == np.select([codes == 1, codes == 2], [10, 40], 80)).mean()
    assert compared.agreement.overall_agreement == pytest.approx(same)
    assert "Agreement of forest & co.tif" in page.text
    assert f"{100 * same:.1f}\u00a0%" in page.text
    assert page.table("Area of each class").column("Class") == [
        {10: "Tree cover", 40: "Cropland", 80: "Permanent water bodies"}[code]
        for code in sorted((10, 40, 80), key=lambda c: -(codes == {10: 1, 40: 2, 80: 3}[c]).sum())
    ]
    assert page.table("Areas compared").rows
    assert len([a for tag, a in page.tags if tag == "img"]) == 3
    assert "Clusters and their classes" not in [table.caption for table in page.tables]
    assert str(tmp_path) not in page.text


def test_a_map_in_another_legend_asks_for_its_classes(tmp_path):
    own = write_raster(tmp_path / "own.tif", [np.full((9, 9), 3, np.uint8)])
    reference = write_raster(tmp_path / "reference.tif", [np.full((9, 9), 80, np.uint8)])
    with pytest.raises(
        OtherLegendError, match=r"own\.tif holds the codes 3.*in MAP_CLASSES of landcover:agreement: 3 = \?"
    ):
        jobs.compare_map(own, jobs.ComparisonRequest(str(reference)), SILENT)
