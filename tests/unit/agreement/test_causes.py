"""Who stands behind a cell of the confusion matrix."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement.causes import Cause, causes_of
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.metrics import measure_agreement

TABLE = Contingency(
    (1, 2, 3, 4, 5),
    (10, 30, 80),
    np.array([[50, 10, 0], [5, 30, 1], [0, 40, 9], [7, 7, 7], [90, 90, 90]]),
    np.zeros(5, np.int64),
)
MAPPED, COMPARABLE = [10, 10, 10, 0, 0], [True, True, True, True, False]


def test_the_clusters_of_a_cell_come_by_falling_pixels_with_their_share_of_it():
    found = causes_of(TABLE, MAPPED, COMPARABLE, 10, 30)
    assert found == (Cause(3, 40, 0.5, 40), Cause(2, 30, 0.375, 25), Cause(1, 10, 0.125, -40))


def test_a_cluster_without_a_pixel_in_the_cell_causes_nothing():
    assert [cause.cluster for cause in causes_of(TABLE, MAPPED, COMPARABLE, 10, 80)] == [3, 2]


def test_unlabelled_clusters_are_asked_for_by_zero_and_those_without_a_counterpart_stay_out():
    assert causes_of(TABLE, MAPPED, COMPARABLE, 0, 10) == (Cause(4, 7, 1.0, 7),)


def test_the_gain_is_what_another_class_would_make_agree_more():
    for cause in causes_of(TABLE, MAPPED, COMPARABLE, 10, 30):
        other = [30 if cluster == cause.cluster else code for cluster, code in zip(TABLE.clusters, MAPPED)]
        before, after = (measure_agreement(TABLE, codes, COMPARABLE) for codes in (MAPPED, other))
        assert np.trace(after.matrix) - np.trace(before.matrix) == cause.gain


def test_a_class_that_the_map_or_the_reference_lacks_has_no_causes():
    assert causes_of(TABLE, MAPPED, COMPARABLE, 80, 10) == ()
    assert causes_of(TABLE, MAPPED, COMPARABLE, 10, 95) == ()


@pytest.mark.parametrize("map_code", [10, 0])
def test_the_causes_of_every_cell_add_up_to_the_matrix(map_code):
    agreement = measure_agreement(TABLE, MAPPED, COMPARABLE)
    row = agreement.codes.index(map_code) if map_code else len(agreement.codes)
    for column, code in enumerate(agreement.codes):
        causes = causes_of(TABLE, MAPPED, COMPARABLE, map_code, code)
        assert sum(cause.pixels for cause in causes) == agreement.matrix[row, column]
