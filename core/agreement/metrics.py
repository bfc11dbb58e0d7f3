"""Figures of agreement from a contingency table and a legend, in microseconds.

With a land-cover product as reference they are agreement, not accuracy: the product has errors of its own.
Definitions: overall agreement, producer's and user's figures after Congalton 1991, doi
10.1016/0034-4257(91)90048-B; quantity and allocation disagreement after Pontius and Millones 2011, doi
10.1080/01431161.2011.552923; kappa after Cohen 1960, for comparison with older work only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..records import record_values
from .contingency import Contingency


@dataclass(frozen=True)
class ClassAgreement:
    """A class's figures, 0…1, None where they are not defined (the class is absent).

    `producers` is the share of the reference's pixels that the map also gives this class, `users` the
    share of the map's pixels that the reference also gives it.
    """

    code: int
    reference_pixels: int
    map_pixels: int
    producers: float | None
    users: float | None
    f1: float | None
    iou: float | None


@dataclass(frozen=True)
class Agreement:
    """How far a map agrees with a reference; shares are 0…1 of the compared pixels.

    Compared are all pixels of clusters whose class can be compared, where the reference has data;
    unlabelled ones among them count as disagreeing, and as missed in the figures of their reference class,
    so that to leave a cluster out never raises the overall agreement.
    `ceiling` is the best that any labelling of these clusters could reach, `labelling_efficiency` is
    overall agreement ÷ ceiling. `matrix` holds pixels, a row per map class and a column per reference
    class, both in the order of `codes`; its last row is the unlabelled pixels.
    """

    codes: tuple[int, ...]
    matrix: np.ndarray
    overall_agreement: float
    ceiling: float
    labelling_efficiency: float
    mean_iou: float | None
    mean_f1: float | None
    kappa: float | None
    quantity_disagreement: float
    allocation_disagreement: float
    pixels_compared: int
    pixels_unlabelled: int
    pixels_without_reference: int
    pixels_not_comparable: int
    classes: tuple[ClassAgreement, ...]

    def to_dict(self) -> dict:
        """Return the figures as JSON values; what is not defined is null."""
        return {**record_values(self), "matrix": self.matrix.tolist()}


def measure_agreement(table: Contingency, mapped: Sequence[int], comparable: Sequence[bool]) -> Agreement | None:
    """Return the figures for the reference codes that the clusters are mapped to (0 = unlabelled).

    `mapped` and `comparable` follow `table.clusters`; a cluster that is not comparable has a class
    without a counterpart in the reference and is left out. None when nothing can be compared.
    """
    taken = np.array(comparable, bool)
    counts, labels = table.counts[taken], np.array(mapped, np.int64)[taken]
    total = int(counts.sum())
    if not total:
        return None
    codes = tuple(sorted({int(code) for code in labels if code} | set(table.codes)))
    matrix = _matrix(counts, labels, codes, table.codes)
    agreed = float(np.trace(matrix)) / total
    ceiling = float(counts.max(axis=1).sum()) / total
    map_share, reference_share = matrix.sum(axis=1) / total, matrix.sum(axis=0) / total
    chance = float(map_share[:-1] @ reference_share)
    quantity = (np.abs(map_share[:-1] - reference_share).sum() + map_share[-1]) / 2
    classes = tuple(_class_agreement(code, place, matrix) for place, code in enumerate(codes))
    return Agreement(
        codes=codes,
        matrix=matrix,
        overall_agreement=agreed,
        ceiling=ceiling,
        labelling_efficiency=agreed / ceiling,
        mean_iou=_mean([entry.iou for entry in classes]),
        mean_f1=_mean([entry.f1 for entry in classes]),
        kappa=None if chance >= 1 else (agreed - chance) / (1 - chance),
        quantity_disagreement=float(quantity),
        allocation_disagreement=max(0.0, 1 - agreed - float(quantity)),
        pixels_compared=total,
        pixels_unlabelled=int(matrix[-1].sum()),
        pixels_without_reference=int(table.without_reference.sum()),
        pixels_not_comparable=int(table.counts[~taken].sum()),
        classes=classes,
    )


def _matrix(
    counts: np.ndarray, labels: np.ndarray, codes: tuple[int, ...], reference_codes: tuple[int, ...]
) -> np.ndarray:
    """Add the clusters up by class: (classes + 1, classes) int64, the last row for label 0."""
    rows = {code: row for row, code in enumerate(codes)}
    matrix = np.zeros((len(codes) + 1, len(codes)), np.int64)
    columns = [rows[code] for code in reference_codes]
    for label, pixels in zip(labels, counts):
        matrix[rows.get(int(label), len(codes)), columns] += pixels
    return matrix


def _class_agreement(code: int, place: int, matrix: np.ndarray) -> ClassAgreement:
    both, on_map, in_reference = int(matrix[place, place]), int(matrix[place].sum()), int(matrix[:, place].sum())
    either = on_map + in_reference
    return ClassAgreement(
        code=code,
        reference_pixels=in_reference,
        map_pixels=on_map,
        producers=both / in_reference if in_reference else None,
        users=both / on_map if on_map else None,
        f1=2 * both / either if in_reference else None,
        iou=both / (either - both) if in_reference else None,
    )


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
