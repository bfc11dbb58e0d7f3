"""How to cluster, as a user asks for it."""

from __future__ import annotations

from dataclasses import dataclass

from .features.request import ENCODERS, TEXTONS, looks_around

SAMPLE_PIXELS = 30_000
# What becomes of pixels that a density-based algorithm leaves out: each joins the nearest cluster, or all are one.
JOIN, KEEP = "join", "keep"


@dataclass(frozen=True)
class ClusterRequest:
    """How to cluster: algorithm, number, sample size in pixels, minimum mapping unit in ha, seed, features as a line
    of text (see features/request), the side in pixels of the square whose majority every pixel takes, and how many
    pixels lie between the seeds of the segments whose majority it takes before that, 0 for none.

    For algorithms by density: the radius `eps` in standardised features, None for the knee of the distances; the number
    of pixels within it that make a core, and what becomes of noise, JOIN or KEEP.

    The defaults are the winners of the contest in docs/contest.md: with 20 clusters, textons of noise fractions beside
    the pixel's own raised the mean ceiling over seven scenes of four sites from 0.787 to 0.837, and the agreement of
    maps that the spectral voter named from 0.671 to 0.713. More clusters raise the ceiling on and on, but hardly the
    agreement: 0.707 with 40, 0.715 with 60.
    """

    algorithm: str = "kmeans"
    clusters: int = 20
    sample: int = SAMPLE_PIXELS
    minimum_mapping_unit_ha: float = 0.0
    seed: int = 1
    features: str = TEXTONS
    majority: int = 1
    segments: int = 0
    eps: float | None = None
    min_samples: int = 10
    noise: str = JOIN

    @property
    def looks_around(self) -> bool:
        """Whether a pixel's cluster depends on the pixels around it."""
        return self.majority > 1 or self.segments > 1 or self.algorithm in ENCODERS or looks_around(self.features)
