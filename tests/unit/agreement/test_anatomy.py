"""The anatomy of the error against the figures that it explains."""

import numpy as np
import pytest
from landcover_interpreter.core.agreement.anatomy import anatomy_of
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.labelling import Labelling
from landcover_interpreter.core.agreement.metrics import measure_agreement

TABLE = Contingency(
    (1, 2, 7), (10, 40, 80), np.array([[60, 30, 10], [5, 45, 0], [0, 0, 50]], np.int64), np.zeros(3, np.int64)
)


def labels(*codes):
    return Labelling(tuple(code or 0 for code in codes), tuple(code is not None for code in codes))


def measured(table, labelling):
    return measure_agreement(table, labelling.mapped, labelling.comparable)


def test_each_cluster_tells_what_an_override_and_a_split_would_win():
    found = anatomy_of(TABLE, labels(40, 40, 80))
    one, two, three = sorted(found.clusters, key=lambda each: each.cluster)
    assert (one.agreed, one.best, one.best_code, one.second_code, one.second_pixels) == (30, 60, 10, 40, 30)
    assert (one.labelling_error, one.clustering_error) == (30, 40)
    assert (two.labelling_error, two.clustering_error, two.second_pixels) == (0, 5, 5)
    assert (three.labelling_error, three.clustering_error, three.second_code) == (0, 0, None)
    assert (found.best_override.cluster, found.best_split.cluster) == (1, 1)
    assert [each.cluster for each in found.clusters] == [1, 2, 7]


def test_it_adds_up_to_what_ceiling_and_agreement_leave():
    rng = np.random.default_rng(5)
    for _ in range(60):
        counts = rng.integers(0, 50, (rng.integers(1, 9), 4)) * rng.integers(0, 2, 4)
        counts[0, 1] += 1
        table = Contingency(tuple(range(1, len(counts) + 1)), (10, 40, 50, 80), counts, counts[:, 0] * 0)
        labelling = labels(*rng.choice([0, 10, 30, 40, 50, 80], len(counts)).tolist())
        figures, found = measured(table, labelling), anatomy_of(table, labelling)
        assert found.clustering_error == pytest.approx(1 - figures.ceiling, abs=1e-12)
        assert found.labelling_error == pytest.approx(figures.ceiling - figures.overall_agreement, abs=1e-12)


def test_the_best_override_wins_what_it_says_and_no_other_wins_more():
    labelling = labels(40, 0, 10)
    before, found = measured(TABLE, labelling), anatomy_of(TABLE, labelling)
    gains = {}
    for place, cluster in enumerate(TABLE.clusters):
        for code in TABLE.codes:
            codes = [*labelling.mapped[:place], code, *labelling.mapped[place + 1 :]]
            gains[cluster, code] = measured(TABLE, labels(*codes)).overall_agreement - before.overall_agreement
    best = found.best_override
    assert found.share(best.labelling_error) == pytest.approx(max(gains.values()), abs=1e-12)
    assert gains[best.cluster, best.best_code] == max(gains.values())


def test_where_every_label_is_the_best_none_is_proposed():
    found = anatomy_of(TABLE, labels(10, 40, 80))
    assert found.best_override is None
    assert (found.best_split.cluster, found.best_split.second_pixels) == (1, 30)


def test_pure_clusters_need_no_split():
    table = Contingency((1, 2), (10, 80), np.array([[9, 0], [0, 4]], np.int64), np.zeros(2, np.int64))
    assert anatomy_of(table, labels(10, 80)).best_split is None


def test_what_is_not_compared_has_no_errors():
    found = anatomy_of(TABLE, labels(None, 40, 80))
    assert {each.cluster for each in found.clusters} == {2, 7}
    assert found.pixels == 100
    assert anatomy_of(TABLE, labels(None, None, None)) is None
