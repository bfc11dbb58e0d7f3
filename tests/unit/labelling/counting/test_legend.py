"""The legend: who said what each cluster is, and the table from clusters to classes."""

import numpy as np
import pytest
from landcover_interpreter.core.labelling.counting.legend import LegendEntry, codes_by_cluster, legend_of
from landcover_interpreter.core.labelling.counting.voting import Verdict

VERDICTS = [Verdict(1, 10, 1.0, 0.9, ()), Verdict(2, None, 0.0, 0.0, ("no label",))]


@pytest.mark.parametrize(
    ("voters", "origin"), [(["spectral"], "voter spectral"), (["spectral", "ollama"], "vote of 2")]
)
def test_the_origin_of_a_label_is_written_on_it(voters, origin):
    assert legend_of(VERDICTS, voters) == (LegendEntry(1, 10, origin), LegendEntry(2, None, origin))


def test_the_table_has_0_for_no_data_and_for_what_is_unlabelled():
    legend = [LegendEntry(3, 80, ""), LegendEntry(1, 254, ""), LegendEntry(2, None, "")]
    codes = codes_by_cluster(legend, 4)
    assert codes.dtype == np.uint8
    assert codes.tolist() == [0, 254, 0, 80, 0]


def test_no_legend_is_a_table_of_nothing():
    assert codes_by_cluster([], 2).tolist() == [0, 0, 0]
