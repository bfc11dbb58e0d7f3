"""Products of matrices whose columns do not depend on each other, and the row that is smallest in each column."""

from __future__ import annotations

import numpy as np

# Linear algebra libraries take columns by so many at most, and what is left over by other code, whose sums end in
# other last bits. OpenBLAS has 16.
_COLUMNS = 64


def product(weights: np.ndarray, features: np.ndarray) -> np.ndarray:
    """Return weights (rows, features) @ features (features, n), both float32, each column the same to the last bit
    whatever the others are and however many: blocks of pixels then leave no border.
    """
    rest = features.shape[1] % _COLUMNS
    if not rest:
        return weights @ features
    found = np.empty((len(weights), features.shape[1]), np.result_type(weights, features))
    np.matmul(weights, features[:, :-rest], out=found[:, :-rest])
    last = np.zeros((len(features), _COLUMNS), features.dtype)
    last[:, :rest] = features[:, -rest:]
    found[:, -rest:] = (weights @ last)[:, :rest]
    return found


def nearest_row(weights: np.ndarray, bias: np.ndarray, features: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return which row of weights @ features + bias is smallest, uint8 or uint16, and its value, for every column.

    With weights −2 c and bias |c|² that is the centre nearest to z, and |z − c|² − |z|². A running minimum
    with a compare is several times faster than NumPy's argmin over the first axis.
    """
    distances = product(weights, features)
    distances += bias[:, None]
    kind = np.uint8 if len(weights) < 255 else np.uint16
    nearest = np.zeros(features.shape[1], kind)
    best = distances[0]
    closer = np.empty(features.shape[1], bool)
    for row in range(1, len(weights)):
        np.less(distances[row], best, out=closer)
        np.minimum(distances[row], best, out=best)
        # The view saves a conversion from bool, which costs more than the product.
        np.maximum(nearest, closer.view(np.uint8) * kind(row), out=nearest)
    return nearest, best
