"""Worked examples of the literature, to the digits that were published."""

from math import lcm

import numpy as np
import pytest
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.metrics import measure_agreement

WORLDCOVER = (10, 20, 30, 40, 50, 60, 70, 80, 90)


def measured(matrix):
    """Return the figures of a matrix with a row per class of the map and a column per class of the reference."""
    counts = np.array(matrix, np.int64)
    codes = WORLDCOVER[: len(counts)]
    return measure_agreement(Contingency(codes, codes, counts, counts[:, 0] * 0), codes, [True] * len(codes))


def per_cent(values):
    return [round(100 * value) for value in values]


def test_the_matrix_of_congalton_1991():
    """The example of doi 10.1016/0034-4257(91)90048-B: deciduous, conifer, agriculture, shrub; 321 of 434 agree."""
    found = measured([[65, 4, 22, 24], [6, 81, 5, 8], [0, 11, 85, 19], [4, 7, 3, 90]])
    assert found.pixels_compared == 434
    assert per_cent([found.overall_agreement]) == [74]
    assert per_cent([each.producers for each in found.classes]) == [87, 79, 74, 64]
    assert per_cent([each.users for each in found.classes]) == [57, 81, 74, 87]


ARIZONA = (
    (19, 1, 0, 0, 0, 0, 0, 0, 0),
    (3, 35, 0, 1, 0, 0, 0, 0, 0),
    (0, 0, 17, 3, 19, 0, 1, 0, 2),
    (0, 0, 12, 77, 12, 0, 1, 0, 2),
    (0, 0, 8, 13, 74, 0, 0, 0, 0),
    (0, 0, 0, 1, 1, 19, 2, 0, 0),
    (0, 0, 1, 4, 3, 2, 9, 1, 0),
    (0, 0, 0, 5, 3, 0, 0, 13, 0),
    (0, 0, 3, 10, 7, 0, 0, 0, 0),
)


def test_nine_classes_with_kappa_as_they_were_published():
    """Table 9.4 of Lunetta and Lyon (editors) 2004, Remote Sensing and GIS Accuracy Assessment: land cover of 1986."""
    found = measured(ARIZONA)
    assert found.pixels_compared == 384
    assert per_cent([found.overall_agreement]) == [68]
    assert round(found.kappa, 2) == 0.61
    # The third class was rounded twice there: 41.46 % to 42, 40.48 % to 41.
    producers, users = ([100 * getattr(each, name) for each in found.classes] for name in ("producers", "users"))
    assert producers == pytest.approx([86, 97, 42, 68, 62, 91, 69, 93, 0], abs=0.55)
    assert users == pytest.approx([95, 90, 41, 74, 78, 83, 45, 62, 0], abs=0.55)


def test_the_two_cases_that_tell_quantity_from_allocation():
    """16 cases each, from the discussion of Pontius and Millones 2011 in Wikipedia's article Cohen's kappa.

    There, 14 of 16 disagree by quantity alone and κ is 0.01; 2 of 16 by allocation alone and κ is −0.07.
    """
    quantity, allocation = measured([[1, 14], [0, 1]]), measured([[0, 1], [1, 14]])
    assert (quantity.quantity_disagreement, quantity.allocation_disagreement) == (0.875, 0)
    assert round(quantity.kappa, 2) == 0.01
    assert (allocation.quantity_disagreement, allocation.allocation_disagreement) == (0, 0.125)
    assert round(allocation.kappa, 2) == -0.07


SHEET = np.array([[11, 12, 13, 14], [21, 22, 23, 24], [31, 32, 33, 34], [41, 42, 43, 44]])


def test_the_worksheet_of_pontius_and_millones_2011():
    """PontiusMatrix26.xlsx of R. G. Pontius, as the tests of the R package teamlucc (azvoleff/teamlucc) quote it."""
    found = measured(SHEET)
    assert found.quantity_disagreement == pytest.approx(0.163636, abs=5e-7)
    assert found.allocation_disagreement == pytest.approx(0.586364, abs=5e-7)


def test_the_same_worksheet_where_the_sample_is_of_a_stratified_population():
    """Equation 1 of Pontius and Millones 2011: the map's classes have 100, 200, 300 and 400 of the population."""
    rows, population = SHEET.sum(axis=1), np.array((100, 200, 300, 400))
    scale = lcm(*rows.tolist())
    found = measured(SHEET * (population * scale // rows)[:, None])
    assert found.quantity_disagreement == pytest.approx(0.182234, abs=1e-6)
    assert found.allocation_disagreement == pytest.approx(0.567193, abs=1e-6)


def test_the_kappa_of_a_predictor():
    """Table 5.4 of Witten and Frank 2005, Data Mining, 2nd edition: 140 of 200 right, 82 by chance, kappa 49.2 %."""
    found = measured([[88, 10, 2], [14, 40, 6], [18, 10, 12]])
    assert found.overall_agreement == 0.7
    assert round(found.kappa, 3) == 0.492
