"""McNemar's test against its published examples and against pixels looked at one by one."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.label_sets import compare_labels, mcnemar_test
from landcover_interpreter.core.agreement.labelling import Labelling, labelling_of
from scipy import stats


def table(counts):
    counts = np.asarray(counts, np.int64)
    return Contingency(tuple(range(1, len(counts) + 1)), (10, 40, 80), counts, np.zeros(len(counts), np.int64))


def test_counts_are_those_of_the_pixels():
    rng = np.random.default_rng(2)
    for _ in range(40):
        found = table(rng.integers(0, 9, (5, 3)))
        sets = [rng.choice([0, 10, 30, 40, 80], 5) for _ in range(2)]
        known = rng.random((2, 5)) < 0.8
        known[:, 0] = True
        found.counts[0, 0] += 1
        result = compare_labels(
            found, *((name, Labelling(tuple(s.tolist()), tuple(k.tolist()))) for name, s, k in zip("ab", sets, known))
        )
        truth, first, second = [], [], []
        for row in np.flatnonzero(known.all(axis=0)):
            for code, pixels in zip(found.codes, found.counts[row]):
                truth += [code] * int(pixels)
                first += [sets[0][row]] * int(pixels)
                second += [sets[1][row]] * int(pixels)
        a, b = np.array(truth) == first, np.array(truth) == second
        assert (result.both, result.only_first, result.only_second, result.neither) == (
            (a & b).sum(),
            (a & ~b).sum(),
            (~a & b).sum(),
            (~a & ~b).sum(),
        )
        assert result.gain == pytest.approx(b.mean() - a.mean(), abs=1e-12)


@pytest.mark.parametrize(("first", "second"), [(0, 1), (3, 9), (12, 12), (24, 0), (5, 19)])
def test_few_decisive_pixels_are_tested_exactly(first, second):
    statistic, p_value = mcnemar_test(first, second)
    assert statistic is None
    assert p_value == pytest.approx(stats.binomtest(first, first + second).pvalue, rel=1e-12)


@pytest.mark.parametrize(("first", "second"), [(20, 5), (59, 16), (150, 86), (13, 13), (10**6, 10**6 + 5000)])
def test_many_are_tested_by_chi_square(first, second):
    statistic, p_value = mcnemar_test(first, second)
    assert statistic == pytest.approx(max(0, abs(first - second) - 1) ** 2 / (first + second), rel=1e-12)
    assert p_value == pytest.approx(stats.chi2.sf(statistic, 1), rel=1e-9)


def test_agrestis_approval_ratings():
    """Agresti 1990, Categorical Data Analysis, table 10.1: 150 and 86 changed sides, z² = 17.36 uncorrected."""
    assert pytest.approx(17.36, abs=0.005) == (150 - 86) ** 2 / 236
    statistic, p_value = mcnemar_test(150, 86)
    assert statistic == pytest.approx(16.82, abs=0.005)
    assert p_value == pytest.approx(stats.chi2.sf(63**2 / 236, 1), rel=1e-9)


def test_the_same_labels_differ_nowhere():
    labels = labelling_of(table([[5, 1, 0], [0, 2, 3]]), {1: 10, 2: 80})
    result = compare_labels(table([[5, 1, 0], [0, 2, 3]]), ("a", labels), ("b", labels))
    assert (result.both, result.only_first, result.only_second, result.neither) == (8, 0, 0, 3)
    assert (result.statistic, result.p_value, result.gain) == (None, None, 0)


def test_nothing_in_common_gives_no_share():
    nothing = Labelling((0, 0), (False, False))
    result = compare_labels(table([[5, 1, 0], [0, 2, 3]]), ("a", nothing), ("b", nothing))
    assert (result.total, result.gain, result.p_value) == (0, None, None)


def test_labels_by_cluster_become_labels_by_row():
    found = labelling_of(table([[1, 0, 0], [1, 0, 0], [1, 0, 0]]), {1: 40, 3: None})
    assert found == Labelling((40, 0, 0), (True, True, False))
