"""Pixels that are hidden on some dates: what they lack is filled from pixels that are alike on the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...feedback import SILENT, Feedback
from ..products import nearest_row

_CODES = 64
# Pixels whose distances to all codes are held at once.
_CHUNK = 16_384
_FEWEST = 2 * _CODES


@dataclass(frozen=True)
class GapFiller:
    """Typical pixels that every date saw: `codes` (codes, bands) in stored values, `deviation` (bands,) that makes the
    bands alike in weight, and the date of each band, `dates` (bands,), counted from 0."""

    codes: np.ndarray
    deviation: np.ndarray
    dates: np.ndarray

    def fill(self, values: np.ndarray, seen: np.ndarray) -> np.ndarray:
        """Return stored values (bands, n) with those of dates that `seen` (dates, n) excludes filled in.

        A pixel takes the hidden bands of the code that is nearest in the bands that were seen. A pixel that no date
        saw stays as it is.
        """
        gaps = np.flatnonzero(seen.any(axis=0) & ~seen.all(axis=0))
        if not len(gaps):
            return values
        filled = values.astype(np.result_type(values.dtype, np.float32))
        # Which dates saw a pixel, as the digits of a number.
        patterns = (1 << np.arange(len(seen))) @ seen[:, gaps]
        for pattern in np.unique(patterns):
            known = (pattern >> self.dates & 1).astype(bool)
            pixels = gaps[patterns == pattern]
            for start in range(0, len(pixels), _CHUNK):
                some = pixels[start : start + _CHUNK]
                nearest = self._nearest(filled[np.ix_(known, some)], known)
                filled[np.ix_(~known, some)] = self.codes[nearest][:, ~known].T
        return filled

    def _nearest(self, values: np.ndarray, known: np.ndarray) -> np.ndarray:
        scale = 1 / self.deviation[known]
        # From the codes' middle, so that large numbers of little spread lose nothing.
        middle = self.codes[:, known].mean(axis=0)
        codes = (self.codes[:, known] - middle) * scale
        pixels = ((values - middle[:, None]) * scale[:, None]).astype(np.float32)
        return nearest_row((-2 * codes).astype(np.float32), (codes**2).sum(axis=1).astype(np.float32), pixels)[0]

    def restored(self, rows: Sequence[int], gains: Sequence[float], shifts: Sequence[float]) -> GapFiller:
        """Return it for the bands at `rows`, whose stored values are value × gain + shift of what they were."""
        kept, gain = list(rows), np.asarray(gains, np.float64)
        return GapFiller(self.codes[:, kept] * gain + np.asarray(shifts), self.deviation[kept] * gain, self.dates[kept])

    def arrays(self) -> dict[str, np.ndarray]:
        """Return what has to be kept."""
        return {"codes": self.codes, "deviation": self.deviation, "dates": self.dates}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, np.ndarray]) -> GapFiller:
        """Build it from what was kept, raising ValueError where the parts do not fit."""
        codes, deviation = (np.asarray(arrays[name], np.float64) for name in ("codes", "deviation"))
        dates = np.asarray(arrays["dates"], np.int64)
        if codes.ndim != 2 or not codes.shape[1:] == deviation.shape == dates.shape or not np.isfinite(codes).all():
            raise ValueError("its filling of gaps does not fit its bands")
        return cls(codes, deviation, dates)


def fit_gaps(
    values: np.ndarray, seen: np.ndarray, dates: np.ndarray, seed: int, feedback: Feedback = SILENT
) -> GapFiller | None:
    """Fit to a sample of stored values (bands, n) seen (dates, n), also where every date saw all of it: other pixels
    may be hidden. None for a single date.

    Where hardly any pixel was seen on every date, the codes are the medians of the dates.
    """
    from ..kmeans import fit_centres

    if len(seen) == 1:
        return None
    whole = seen.all(axis=0)
    if whole.sum() < _FEWEST:
        medians = [np.median(band[seen[date]]) if seen[date].any() else 0.0 for band, date in zip(values, dates)]
        codes = np.array([medians])
        return GapFiller(codes, np.ones(len(dates)), dates)
    sample = values[:, whole].T.astype(np.float64)
    deviation = np.maximum(sample.std(axis=0), 1e-9)
    codes = fit_centres(sample / deviation, min(_CODES, len(np.unique(sample, axis=0))), seed, feedback) * deviation
    return GapFiller(np.round(codes, 6), deviation, dates)
