"""How much ground each class has on the map and in the reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .contingency import Contingency
from .labelling import Labelling


@dataclass(frozen=True)
class ClassArea:
    """A class's area on the map and in the reference, of the pixels compared; hectares are None without a system."""

    code: int
    map_pixels: int
    reference_pixels: int
    map_hectares: float | None
    reference_hectares: float | None

    @property
    def difference_hectares(self) -> float | None:
        """How much larger the class is on the map."""
        return None if self.map_hectares is None else self.map_hectares - self.reference_hectares


def measure_areas(
    table: Contingency, labelling: Labelling, codes: Sequence[int], hectares: Sequence[float | None]
) -> tuple[ClassArea, ...]:
    """Return the area of each code; `hectares` are those of one pixel of each cluster."""
    taken = labelling.taken
    counts, columns = table.counts[taken], labelling.columns(codes)[taken]
    pixel = [size for size, known in zip(hectares, taken) if known]
    reference = _by_code(table, counts, codes)
    weights = None if None in pixel else np.array(pixel, float)[:, None]
    found = []
    for place, code in enumerate(codes):
        on_map, in_reference = counts[columns == place], reference[:, place]
        found.append(
            ClassArea(
                code,
                int(on_map.sum()),
                int(in_reference.sum()),
                None if weights is None else float((on_map * weights[columns == place]).sum()),
                None if weights is None else float((in_reference * weights[:, 0]).sum()),
            )
        )
    return tuple(found)


def _by_code(table: Contingency, counts: np.ndarray, codes: Sequence[int]) -> np.ndarray:
    """Return the counts (clusters, codes) for codes of which the table may not hold all."""
    found = np.zeros((len(counts), len(codes)), np.int64)
    for column, code in enumerate(table.codes):
        found[:, list(codes).index(code)] = counts[:, column]
    return found
