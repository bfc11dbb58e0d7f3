"""The figures of agreement against scikit-learn's and against the definitions written out pixel by pixel."""

import itertools
import json

import numpy as np
import pytest
from landcover_interpreter.core.agreement.contingency import Contingency
from landcover_interpreter.core.agreement.metrics import measure_agreement
from sklearn import metrics

EXACT = {"rel": 1e-12, "abs": 1e-12}
WORLDCOVER = (10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100)
UNLABELLED, NO_COUNTERPART = 0, None


def table(counts, codes, without=None):
    counts = np.asarray(counts, np.int64)
    blank = np.zeros(len(counts), np.int64) if without is None else np.asarray(without, np.int64)
    return Contingency(tuple(range(1, len(counts) + 1)), tuple(codes), counts, blank)


def measure(found, labels):
    """Measure with a label per cluster: a code, UNLABELLED, or NO_COUNTERPART in the reference."""
    return measure_agreement(found, [label or 0 for label in labels], [label is not None for label in labels])


def random_tables(seed, number=60):
    """Yield tables with rare classes, clusters of every sort, and labels for them."""
    rng = np.random.default_rng(seed)
    for _ in range(number):
        codes = sorted(rng.choice(WORLDCOVER, rng.integers(2, 8), replace=False).tolist())
        clusters = int(rng.integers(2, 12))
        counts = rng.integers(0, 10 ** rng.integers(1, 4), (clusters, len(codes))) * rng.integers(
            0, 2, (clusters, len(codes))
        )
        counts[0, 0] += 3
        counts[-1] += 1
        choice = rng.integers(0, 4, clusters)
        labels = [
            UNLABELLED if kind == 0 else int(rng.choice(WORLDCOVER)) if kind == 1 else int(rng.choice(codes))
            for kind in choice
        ]
        yield table(counts, codes, rng.integers(0, 9, clusters)), labels


def pixel_pairs(found, labels):
    """Return the reference's and the map's class of every pixel."""
    rows = [
        (np.full(pixels, code), np.full(pixels, label))
        for label, row in zip(labels, found.counts)
        for code, pixels in zip(found.codes, row)
    ]
    truth, mapped = zip(*rows)
    return np.concatenate(truth), np.concatenate(mapped)


def test_every_figure_is_scikit_learns():
    for found, labels in random_tables(1):
        agreement = measure(found, labels)
        truth, mapped = pixel_pairs(found, labels)
        present = sorted(set(truth.tolist()))
        with_unlabelled = [*agreement.codes, UNLABELLED]
        by_sklearn = metrics.confusion_matrix(mapped, truth, labels=with_unlabelled)
        np.testing.assert_array_equal(agreement.matrix, by_sklearn[:, :-1])
        assert agreement.overall_agreement == pytest.approx(metrics.accuracy_score(truth, mapped), **EXACT)
        assert agreement.kappa == pytest.approx(metrics.cohen_kappa_score(truth, mapped), **EXACT)
        options = {"labels": present, "average": None, "zero_division": 0}
        f1 = metrics.f1_score(truth, mapped, **options)
        iou = metrics.jaccard_score(truth, mapped, **options)
        recall = metrics.recall_score(truth, mapped, **options)
        precision = metrics.precision_score(truth, mapped, **options)
        assert agreement.mean_f1 == pytest.approx(f1.mean(), **EXACT)
        assert agreement.mean_iou == pytest.approx(iou.mean(), **EXACT)
        by_code = {entry.code: entry for entry in agreement.classes}
        for place, code in enumerate(present):
            entry = by_code[code]
            assert (entry.f1, entry.iou, entry.producers) == pytest.approx(
                (f1[place], iou[place], recall[place]), **EXACT
            )
            if (mapped == code).any():
                assert entry.users == pytest.approx(precision[place], **EXACT)
            assert (entry.reference_pixels, entry.map_pixels) == ((truth == code).sum(), (mapped == code).sum())


def test_quantity_and_allocation_disagreement_are_those_of_pontius_and_millones():
    """With p the matrix in shares: Σ|p+g − pg+| / 2 and Σ min(pg+ − pgg, p+g − pgg), together 1 − Σ pgg."""
    for found, labels in random_tables(2):
        agreement = measure(found, labels)
        truth, mapped = pixel_pairs(found, labels)
        quantity = allocation = 0.0
        for group in {*truth.tolist(), *mapped.tolist()}:
            on_map, in_truth = (mapped == group).mean(), (truth == group).mean()
            both = ((mapped == group) & (truth == group)).mean()
            quantity += abs(on_map - in_truth) / 2
            allocation += min(on_map - both, in_truth - both)
        assert agreement.quantity_disagreement == pytest.approx(quantity, **EXACT)
        assert agreement.allocation_disagreement == pytest.approx(allocation, **EXACT)
        parts = agreement.quantity_disagreement + agreement.allocation_disagreement
        assert parts == pytest.approx(1 - agreement.overall_agreement, **EXACT)


def test_the_ceiling_is_the_best_of_all_labellings():
    for found, _ in itertools.islice(random_tables(3), 40):
        if len(found.codes) ** len(found.clusters) > 3000:
            continue
        best = max(
            measure(found, labels).overall_agreement
            for labels in itertools.product(found.codes, repeat=len(found.clusters))
        )
        assert measure(found, [UNLABELLED] * len(found.clusters)).ceiling == pytest.approx(best, **EXACT)


def test_no_labelling_exceeds_the_ceiling_and_the_majority_reaches_it():
    for found, labels in random_tables(4, 300):
        agreement = measure(found, labels)
        assert 0 <= agreement.overall_agreement <= agreement.ceiling <= 1
        expected = agreement.overall_agreement / agreement.ceiling
        assert agreement.labelling_efficiency == pytest.approx(expected, **EXACT)
        best = measure(found, [found.codes[row.argmax()] for row in found.counts])
        assert best.overall_agreement == pytest.approx(agreement.ceiling, **EXACT)
        assert best.labelling_efficiency == pytest.approx(1, **EXACT)


def test_a_perfect_map():
    agreement = measure(table([[7, 0], [0, 5], [2, 0]], (10, 80)), [10, 80, 10])
    assert (agreement.overall_agreement, agreement.ceiling, agreement.labelling_efficiency) == (1, 1, 1)
    assert (agreement.kappa, agreement.mean_iou, agreement.mean_f1) == (1, 1, 1)
    assert (agreement.quantity_disagreement, agreement.allocation_disagreement) == (0, 0)
    assert agreement.matrix.tolist() == [[9, 0], [0, 5], [0, 0]]


def test_a_class_absent_from_the_reference_is_not_defined_and_not_in_the_means():
    agreement = measure(table([[6, 2], [1, 3]], (10, 80)), [10, 50])
    built = {entry.code: entry for entry in agreement.classes}[50]
    assert agreement.codes == (10, 50, 80)
    assert (built.producers, built.f1, built.iou) == (None, None, None)
    assert (built.users, built.map_pixels, built.reference_pixels) == (0, 4, 0)
    assert agreement.mean_iou == pytest.approx((6 / 9 + 0) / 2, **EXACT)
    assert agreement.mean_f1 == pytest.approx((12 / 15 + 0) / 2, **EXACT)


def test_a_class_absent_from_the_map_has_no_users_figure():
    agreement = measure(table([[6, 2], [1, 3]], (10, 80)), [10, 10])
    water = {entry.code: entry for entry in agreement.classes}[80]
    assert water.users is None
    assert (water.producers, water.f1, water.iou) == (0, 0, 0)


def test_kappa_of_a_scene_of_one_class_is_not_defined():
    agreement = measure(table([[8], [4]], (80,)), [80, 80])
    assert agreement.kappa is None
    assert agreement.overall_agreement == 1
    wrong = measure(table([[8], [4]], (80,)), [80, 10])
    assert wrong.kappa == pytest.approx(0, **EXACT)


def test_leaving_a_cluster_out_counts_as_missing_it():
    found = table([[6, 2], [1, 3], [5, 4]], (10, 80), [1, 2, 3])
    labelled, left_out = measure(found, [10, 80, 10]), measure(found, [10, 80, UNLABELLED])
    assert left_out.pixels_compared == labelled.pixels_compared == 21
    assert left_out.pixels_unlabelled == 9
    assert left_out.matrix.tolist() == [[6, 2], [1, 3], [5, 4]]
    assert left_out.overall_agreement == pytest.approx(9 / 21, **EXACT)
    assert left_out.ceiling == labelled.ceiling == pytest.approx(14 / 21, **EXACT)
    trees, water = left_out.classes
    assert (trees.reference_pixels, water.reference_pixels) == (12, 9)
    assert (trees.producers, water.producers) == (6 / 12, 3 / 9)
    assert left_out.mean_iou == pytest.approx((6 / 14 + 3 / 10) / 2, **EXACT)
    assert left_out.mean_f1 == pytest.approx((12 / 20 + 6 / 13) / 2, **EXACT)


def test_leaving_a_cluster_out_never_raises_the_overall_agreement():
    for found, labels in random_tables(5, 200):
        whole = measure(found, labels)
        for place in range(len(labels)):
            left_out = measure(found, [*labels[:place], UNLABELLED, *labels[place + 1 :]])
            assert left_out.overall_agreement <= whole.overall_agreement
            assert left_out.labelling_efficiency <= whole.labelling_efficiency


def test_what_has_no_counterpart_is_left_out_and_counted():
    found = table([[6, 2], [1, 3], [50, 40]], (10, 80), [1, 2, 3])
    agreement = measure(found, [10, 80, NO_COUNTERPART])
    assert agreement.pixels_compared == 12
    assert agreement.pixels_not_comparable == 90
    assert agreement.pixels_without_reference == 6
    assert agreement.pixels_unlabelled == 0
    assert agreement.overall_agreement == pytest.approx(9 / 12, **EXACT)
    assert agreement.ceiling == pytest.approx(9 / 12, **EXACT)


def test_nothing_to_compare_gives_no_figures():
    found = table([[6, 2], [1, 3]], (10, 80))
    assert measure(found, [NO_COUNTERPART, NO_COUNTERPART]) is None


def test_the_figures_go_into_json_without_nan():
    agreement = measure(table([[6, 2], [1, 3]], (10, 80)), [10, 50])
    found = json.loads(json.dumps(agreement.to_dict(), allow_nan=False))
    assert found["matrix"] == [[6, 0, 2], [1, 0, 3], [0, 0, 0], [0, 0, 0]]
    assert found["classes"][1]["iou"] is None
    assert found["pixels_compared"] == 12


def test_a_full_tile_is_counted_without_overflow():
    counts = np.full((3, 2), 2**40, np.int64)
    agreement = measure(table(counts, (10, 80)), [10, 80, 10])
    assert agreement.pixels_compared == 6 * 2**40
    assert agreement.overall_agreement == 0.5
