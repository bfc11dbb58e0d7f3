"""Textons: what a pixel's neighbourhood is made of.

The pixels are sorted into many fine classes, and every pixel is described by the shares of these classes in the
square around it (Varma and Zisserman 2005, doi 10.1007/s11263-005-4635-4, with pixels in place of patches). The square
roots of shares have Hellinger's distance, which suits K-Means (Arandjelović and Zisserman 2012, doi
10.1109/CVPR.2012.6248018). Shares change slowly from pixel to pixel and would blur borders, so the pixel's own features
stand beside them with a small weight.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ...errors import ClusteringError
from ...feedback import SILENT, Feedback
from ..features import FeatureSpec
from ..features.neighbourhood import BoxCounts, trim
from ..features.spec import TEXTON
from ..kmeans import KMeansModel, fit_kmeans

_NO_DATA = 255
_CHUNK = 16_384


@dataclass(frozen=True)
class Textons:
    """The fine classes, as a K-Means model of the features, the side of the square in pixels, and the weight of the
    pixel's own standardised features, 0 where they are left out."""

    classes: KMeansModel
    window: int
    own: float = 0.0

    kind = TEXTON

    def encode(self, features: np.ndarray, inside: np.ndarray) -> np.ndarray:
        """Return the roots of the classes' shares, 0…1, (classes, …, h, w) float32; the shares add up to 1.

        The pixel's own features follow, (classes + features, …), where they have a weight.
        """
        codes = self._codes(features.reshape(len(features), -1)).reshape(inside.shape)
        codes = np.where(inside, codes, np.uint8(_NO_DATA))
        boxes = BoxCounts(inside.shape, self.window)
        outputs = self.classes.clusters + (len(features) if self.own else 0)
        made = np.empty((outputs, *boxes.shape), np.float32)
        roots = made[: self.classes.clusters]
        self._add_own(features, made[self.classes.clusters :])
        known = np.float32(self.window**2)
        if not inside.all():
            known = np.maximum(boxes.count(inside, True), 1).astype(np.float32)
        scale = 1 / np.sqrt(known)
        present = np.bincount(codes.ravel(), minlength=self.classes.clusters)
        for code, root in enumerate(roots):
            if present[code]:
                np.sqrt(boxes.count(codes, code), out=root, dtype=np.float32)
                root *= scale
            else:
                root.fill(0)
        return made

    def _add_own(self, features: np.ndarray, made: np.ndarray) -> None:
        """Write the pixels' own features, standardised and weighed, plane by plane; nothing where there is no room."""
        planes = trim(features, self.window // 2)
        for plane, place, mean, deviation in zip(planes, made, self.classes.mean, self.classes.deviation):
            np.subtract(plane, np.float32(mean), out=place)
            place *= np.float32(self.own / deviation)

    def _codes(self, features: np.ndarray) -> np.ndarray:
        """Return the classes (n,) of features (features, n), taken so many at once that they stay in the cache."""
        codes = np.empty(features.shape[1], np.uint8)
        for start in range(0, len(codes), _CHUNK):
            part = slice(start, start + _CHUNK)
            codes[part] = self.classes.assign(features[:, part])
        return codes

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return self.classes.arrays()

    @classmethod
    def from_arrays(cls, spec: FeatureSpec, arrays: Mapping[str, np.ndarray]) -> Textons:
        """Build it from what was kept, raising ValueError where the parts do not fit."""
        classes = KMeansModel.from_arrays(spec.before, arrays)
        if classes.clusters != spec.encoder.outputs:
            raise ValueError("its textons do not fit its features")
        return cls(classes, spec.encoder.window, spec.encoder.own)


def fit_textons(spec: FeatureSpec, sample: np.ndarray, seed: int, feedback: Feedback = SILENT) -> Textons:
    """Fit the fine classes to a sample of features (features, n)."""
    if spec.encoder.outputs < 2:
        raise ClusteringError("All pixels of the sample are alike: there is nothing to tell apart.")
    # Any good set of fine classes will do: the best of several starts would be no better.
    classes = fit_kmeans(spec.before, sample, spec.encoder.outputs, seed, feedback, restarts=1)
    return Textons(classes, spec.encoder.window, spec.encoder.own)
