"""model.npz: a cluster model as plain arrays, without pickle.

The arrays of the fitted model come under their own names. Of what was merged and split since, the header tells
in JSON; the arrays of the n-th change, from 1, begin with "n/". A model that was not revised is written as ever.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import RunFolderError
from .encoders.extractions import extraction_from_arrays
from .features import FeatureSpec
from .features.extraction import REACH, Extraction
from .model import ClusterModel, FittedModel, algorithm
from .revised import Change, Merge, RevisedModel, Split, check_changes

_FEATURES = "features/"
# 3: features that depend on more than a pixel's own bands and indices, and what was fitted for them.
_PLAIN, _REVISED, _FEATURED = (f"landcover-interpreter/model/{number}" for number in (1, 2, 3))


def save_model(model: ClusterModel, path: Path, extraction: Extraction | None = None) -> None:
    """Write a model as .npz of plain arrays, with its algorithm, features and changes as JSON text.

    Of the extraction, what was fitted for the features is kept; without one there is nothing.
    """
    base, changes = (model.base, model.changes) if isinstance(model, RevisedModel) else (model, ())
    fitted = {} if extraction is None else extraction.arrays()
    arrays = base.arrays() | {f"{_FEATURES}{name}": array for name, array in fitted.items()}
    header: dict[str, Any] = {"format": _PLAIN, "algorithm": base.algorithm, "features": base.spec.to_dict()}
    if changes:
        header |= {"format": _REVISED, "changes": [_described(change) for change in changes]}
    # How far the clusters reach can be left out by a reader that does not know of it.
    if not base.spec.is_plain or any(not name.startswith(f"{REACH}/") for name in fitted):
        header["format"] = _FEATURED
    for number, change in enumerate(changes, 1):
        if isinstance(change, Split):
            arrays |= {f"{number}/{name}": array for name, array in change.model.arrays().items()}
    with path.open("wb") as stream:
        np.savez(stream, header=np.array(json.dumps(header)), **arrays)


def _described(change: Change) -> dict[str, Any]:
    if isinstance(change, Merge):
        return {"members": change.members, "cluster": change.cluster}
    return {"cluster": change.cluster, "parts": change.parts, "algorithm": change.model.algorithm}


def load_model(path: Path) -> FittedModel | RevisedModel:
    """Read a model back, raising RunFolderError that names the file when it is missing, damaged or newer."""
    with _damage_named(path):
        return _read_model(path)


def load_extraction(path: Path) -> Extraction:
    """Read how the features of a model are made; raises as load_model does."""
    with _damage_named(path):
        header, arrays = _read(path)
        spec = FeatureSpec.from_dict(header["features"])
        return extraction_from_arrays(spec, _part(arrays, _FEATURES))


@contextmanager
def _damage_named(path: Path) -> Iterator[None]:
    try:
        yield
    except RunFolderError:
        raise
    except Exception as error:
        # A damaged archive fails in more ways than can be listed, each with an exception of its own.
        raise RunFolderError(f"{path} cannot be read as a cluster model: {error}. Cluster the scene again.") from error


def _read_model(path: Path) -> FittedModel | RevisedModel:
    header, arrays = _read(path)
    spec = FeatureSpec.from_dict(header["features"])
    base = algorithm(header["algorithm"]).load(spec, arrays)
    changes = tuple(_change(told, f"{n}/", spec, arrays) for n, told in enumerate(header.get("changes", ()), 1))
    if not changes:
        return base
    check_changes(base, changes)
    return RevisedModel(base, changes)


def _read(path: Path) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Return the header and the arrays of a file."""
    with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as kept:
        arrays = {name: kept[name] for name in kept.files}
    header = json.loads(str(arrays.pop("header")))
    if header["format"] not in (_PLAIN, _REVISED, _FEATURED):
        raise RunFolderError(f"{path} was written by another version ({header['format']}). Update the plugin.")
    return header, arrays


def _part(arrays: Mapping[str, np.ndarray], prefix: str) -> dict[str, np.ndarray]:
    return {name[len(prefix) :]: array for name, array in arrays.items() if name.startswith(prefix)}


def _change(told: Mapping[str, Any], prefix: str, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> Change:
    if "members" in told:
        return Merge(tuple(map(int, told["members"])), int(told["cluster"]))
    own = _part(arrays, prefix)
    model = algorithm(told["algorithm"]).load(spec, own)
    return Split(int(told["cluster"]), tuple(map(int, told["parts"])), model)
