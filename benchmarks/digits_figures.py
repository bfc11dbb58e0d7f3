"""The same figures from our core, from scikit-learn, and in exact fractions from another program's counts.

Figures have one name whoever tells them: "kappa", or "producer's 40" for the one of a class.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from ..core import jobs
from ..core.agreement.contingency import Contingency
from ..core.agreement.counting import count_contingency
from ..core.agreement.estimation import Estimates, Observation, Stratum, Z, estimate
from ..core.agreement.labelling import labelling_of
from ..core.agreement.metrics import Agreement, measure_agreement
from ..core.feedback import SILENT
from ..core.labelling.taxonomy import load_taxonomy
from ..core.raster import open_raster, raising
from ..core.streaming import threads
from .digits_pairs import PIXEL_M, UNLABELLED, Pair
from .digits_programs import Cells, Printed, Reading

Figures = Mapping[str, "float | None"]


@dataclass(frozen=True)
class Ours:
    """Our figures of a pair, our counts as another program has them, and the map's pixels by class, all of them.

    `map_pixels` are also those where there is no reference.
    """

    figures: Figures
    cells: Cells
    clusters: Cells
    map_pixels: Mapping[int, int]
    codes: tuple[int, ...]


def our_figures(pair: Pair) -> Ours:
    """Return what the core says of a pair: through its jobs where they take it, and of points that are all its pixels.

    A run is compared as a run; a map that has a label everywhere as a map; one without labels in places is counted
    by its clusters and measured with their labels, as in a run under review.
    """
    with threads() as executor:
        allowed = frozenset(load_taxonomy(None).codes)
        table = count_contingency(pair.clusters, str(pair.reference), allowed, executor, SILENT)
    agreement, cells = _compared(pair, table), _cells(table, pair.labels)
    map_pixels = {UNLABELLED: 0}
    for cluster, counts, blank in zip(table.clusters, table.counts, table.without_reference):
        code = pair.labels[cluster] or UNLABELLED
        map_pixels[code] = map_pixels.get(code, 0) + int(counts.sum() + blank)
    figures = {**_agreement_figures(agreement), **_estimated_figures(cells, map_pixels)}
    named = {cluster: cluster for cluster in table.clusters}
    return Ours(figures, cells, _cells(table, named), map_pixels, agreement.codes)


def _compared(pair: Pair, table: Contingency) -> Agreement:
    request = jobs.ComparisonRequest(str(pair.reference))
    if pair.run is not None:
        return jobs.compare_run(pair.run, request, SILENT).agreement
    if all(pair.labels.values()):
        return jobs.compare_map(pair.codes, request, SILENT).agreement
    labelling = labelling_of(table, pair.labels)
    found = measure_agreement(table, labelling.mapped, labelling.comparable)
    if found is None:
        raise ValueError(f"{pair.name}: map and reference have no pixel in common")
    return found


def _cells(table: Contingency, labels: Mapping[int, int]) -> Cells:
    cells: dict[tuple[int, int], int] = {}
    for cluster, counts in zip(table.clusters, table.counts.tolist()):
        for code, pixels in zip(table.codes, counts):
            key = labels[cluster] or UNLABELLED, code
            cells[key] = cells.get(key, 0) + pixels
    return cells


def _agreement_figures(agreement: Agreement) -> dict[str, float | None]:
    names = ("overall_agreement", "kappa", "mean_f1", "mean_iou", "quantity_disagreement", "allocation_disagreement")
    found: dict[str, float | None] = {name.replace("_", " "): getattr(agreement, name) for name in names}
    found |= {"ceiling": agreement.ceiling, "pixels compared": agreement.pixels_compared}
    rows, columns = agreement.matrix.sum(axis=1).tolist(), agreement.matrix.sum(axis=0).tolist()
    for place, entry in enumerate(agreement.classes):
        found[f"producer's {entry.code}"], found[f"user's {entry.code}"] = entry.producers, entry.users
        found[f"F1 {entry.code}"], found[f"IoU {entry.code}"] = entry.f1, entry.iou
        both, row = int(agreement.matrix[place, place]), rows[place]
        chance = row * columns[place] / agreement.pixels_compared
        found[f"conditional kappa {entry.code}"] = (both - chance) / (row - chance) if row else None
    return found


def _estimated_figures(cells: Cells, map_pixels: Mapping[int, int]) -> dict[str, float | None]:
    """Return the area-based figures, every compared pixel a point of the stratum that is its class on the map."""
    label = {code: 0 if code == UNLABELLED else code for code in map_pixels}
    points = [Observation(label[row], label[row], code) for (row, code), pixels in cells.items() for _ in range(pixels)]
    strata = [Stratum(label[code], str(code), pixels) for code, pixels in map_pixels.items()]
    hectares = sum(map_pixels.values()) * PIXEL_M**2 / 1e4
    found = estimate(points, strata, {}, hectares, corrected=False)
    if found is None:
        return {}
    told: dict[str, float | None] = {"weighted overall": found.overall.value, "weighted kappa": _kappa(found)}
    for entry in found.classes:
        told[f"weighted producer's {entry.code}"] = entry.producers.value
        told[f"weighted user's {entry.code}"] = entry.users.value
        told[f"area {entry.code}"] = entry.hectares.value * 1e4
        told[f"standard error of the area {entry.code}"] = entry.hectares.standard_error * 1e4
        told[f"half interval of the area {entry.code}"] = Z * entry.hectares.standard_error * 1e4
    return told


def _kappa(found: Estimates) -> float:
    """Return kappa of the area-weighted matrix, which the core does not tell."""
    shares = np.array(found.matrix)
    agreed, chance = np.trace(shares), shares.sum(axis=1)[:-1] @ shares.sum(axis=0)
    return float((agreed - chance) / (1 - chance))


def exact_figures(reading: Reading) -> Reading:
    """Return the figures that a program's counts give in fractions, by the definitions alone.

    Overall, producer's and user's after Congalton 1991, kappa after Cohen 1960, quantity and allocation disagreement
    after Pontius and Millones 2011, equations 2 to 6: the sums over classes of |p+g − pg+| ÷ 2 and of
    min(p+g − pgg, pg+ − pgg).
    """
    cells, total = reading.cells, sum(reading.cells.values())
    codes = sorted({code for cell, pixels in cells.items() if pixels for code in cell})
    on_map = {code: sum(cells.get((code, other), 0) for other in codes) for code in codes}
    truth = {code: sum(cells.get((other, code), 0) for other in codes) for code in codes}
    both = {code: cells.get((code, code), 0) for code in codes}
    agreed, chance = Fraction(sum(both.values()), total), Fraction(sum(on_map[c] * truth[c] for c in codes), total**2)
    quantity = Fraction(sum(abs(on_map[c] - truth[c]) for c in codes), 2 * total)
    allocation = Fraction(sum(min(on_map[c], truth[c]) - both[c] for c in codes), total)
    found: dict[str, Fraction | None] = {"overall agreement": agreed, "kappa": (agreed - chance) / (1 - chance)}
    found |= {"quantity disagreement": quantity, "allocation disagreement": allocation}
    for code in codes:
        here, there = truth[code], on_map[code]
        found[f"producer's {code}"] = Fraction(both[code], here) if here else None
        found[f"user's {code}"] = Fraction(both[code], there) if there else None
        found[f"F1 {code}"] = Fraction(2 * both[code], here + there) if here else None
        found[f"IoU {code}"] = Fraction(both[code], here + there - both[code]) if here else None
    for mean, name in (("mean f1", "F1"), ("mean iou", "IoU")):
        known = [found[f"{name} {code}"] for code in codes if truth[code]]
        found[mean] = sum(known, Fraction(0)) / len(known)
    found["ceiling"] = Fraction(sum(_best(reading.clusters).values()), total)
    values = {name: Printed(None if value is None else float(value)) for name, value in found.items()}
    return Reading(f"exact fractions of {reading.program.split()[0]}'s counts", values, cells, reading.clusters)


def _best(clusters: Cells) -> dict[int, int]:
    """Return the most pixels that each cluster has on one class."""
    best: dict[int, int] = {}
    for (cluster, _), pixels in clusters.items():
        best[cluster] = max(best.get(cluster, 0), pixels)
    return best


def sklearn_figures(pair: Pair) -> Reading:
    """Return what scikit-learn says of the pixels where both rasters have data."""
    import sklearn
    from sklearn import metrics

    with raising():
        mapped, truth = (open_raster(str(path)).ReadAsArray().ravel() for path in (pair.codes, pair.reference))
    known = (mapped > 0) & (truth > 0)
    mapped, truth = mapped[known], truth[known]
    codes = sorted({*mapped.tolist(), *truth.tolist()})
    matrix = metrics.confusion_matrix(mapped, truth, labels=codes).tolist()
    cells = {(row, code): n for row, counts in zip(codes, matrix) for code, n in zip(codes, counts)}
    found: dict[str, float | None] = {
        "overall agreement": metrics.accuracy_score(truth, mapped),
        "kappa": metrics.cohen_kappa_score(truth, mapped),
    }
    options = {"labels": codes, "average": None, "zero_division": 0}
    scores = _scores(metrics, truth, mapped, options)
    for name, values in scores.items():
        found |= {f"{name} {code}": float(value) for code, value in zip(codes, values)}
    present = np.isin(codes, truth)
    found |= {"mean f1": float(scores["F1"][present].mean()), "mean iou": float(scores["IoU"][present].mean())}
    figures = {name: Printed(value) for name, value in found.items()}
    return Reading(f"scikit-learn {sklearn.__version__}", figures, cells)


def _scores(metrics: object, truth: np.ndarray, mapped: np.ndarray, options: Mapping[str, object]) -> dict:
    return {
        "producer's": metrics.recall_score(truth, mapped, **options),
        "user's": metrics.precision_score(truth, mapped, **options),
        "F1": metrics.f1_score(truth, mapped, **options),
        "IoU": metrics.jaccard_score(truth, mapped, **options),
    }


def remotior_way(cells: Cells, map_pixels: Mapping[int, int], codes: Sequence[int]) -> tuple[Cells, Figures]:
    """Return the counts and figures that remotior-sensus 0.7.5 comes to, as cross_classification._cross_table does it.

    It writes the rows of the classes that the map has one below the other into a matrix of all classes, so that those
    below a class that the map lacks move up; gives a class that the reference lacks no weight; and divides the
    empty rows at the end by their sum, 0.
    """
    rows = sorted({row for (row, _), pixels in cells.items() if pixels})
    held = {code for (_, code), pixels in cells.items() if pixels}
    counts = np.zeros((len(codes), len(codes)))
    for place, row in enumerate(rows):
        counts[place] = [cells.get((row, code), 0) for code in codes]
    whole = sum(map_pixels.values())
    weights = np.array([map_pixels.get(code, 0) / whole if code in held else 0 for code in codes])[:, None]
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = weights * counts / counts.sum(axis=1, keepdims=True)
        on_map, truth, both = shares.sum(axis=1), shares.sum(axis=0), shares.diagonal()
        errors = np.sqrt(np.nansum((shares * weights - shares**2) / (counts.sum(axis=1, keepdims=True) - 1), axis=0))
        columns = {
            "weighted producer's": both / truth,
            "weighted user's": both / on_map,
            "area": truth * weights.sum() * whole * PIXEL_M**2,
            "standard error of the area": errors * whole * PIXEL_M**2,
            "half interval of the area": Z * errors * whole * PIXEL_M**2,
        }
        chance = on_map @ truth
        found = {"weighted overall": both.sum(), "weighted kappa": (both.sum() - chance) / (1 - chance)}
    found |= {f"{name} {code}": value for name, values in columns.items() for code, value in zip(codes, values)}
    figures = {name: None if np.isnan(value) else float(value) for name, value in found.items()}
    return {(row, code): int(counts[i, j]) for i, row in enumerate(codes) for j, code in enumerate(codes)}, figures
