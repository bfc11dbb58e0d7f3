"""Clusters merged into one: the raster recoded, and one profile made of theirs without a look at the scene."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from functools import partial
from pathlib import Path

import numpy as np

from ..feedback import Feedback, Step
from ..scene.grid import Grid, Window
from ..scene.scene import Scene
from ..streaming import map_ordered
from .distributions import mixture
from .features import Variables, variables_of
from .mapping import added
from .passes import detail_step
from .profiles import PERCENTILES, ClusterProfile
from .raster import id_type, read_ids, recode
from .tally import Tally, histogram_range

_WINDOW = 1024


def merge_clusters(
    scene: Scene,
    profiles: Mapping[int, ClusterProfile],
    members: Sequence[int],
    cluster: int,
    raster: Path,
    target: Path,
    executor: Executor,
    feedback: Feedback,
) -> ClusterProfile:
    """Write `target` (new) as the raster with `cluster` in place of its members, and return that one's profile.

    `profiles` are those of all clusters of the raster. No pixel of the scene is read, so that its files need
    not be there. Pixels, hectares, share, cohesion and sites are exact. Mean and deviation are those of the members,
    weighed by their pixels: exact to the last decimal where every row was described and every date saw all. So is
    texture, but for the pixels that have no neighbour to the right, under 0.1 % of it in all. The percentiles are
    those of the members' distributions, taken as straight between the percentiles that are known: over two real
    scenes of 12 clusters reflectances were within 0.003 in the middle and 0.012 at most.
    """
    codes = np.arange(max(profiles) + 1)
    codes[list(members)] = cluster
    kept = set(profiles) - set(members) | {cluster}
    recode(raster, target, codes.astype(id_type(max(kept))), executor, Step(feedback, 0, 0.7))
    variables = variables_of(scene)
    job = partial(_tally, variables, scene.grid, str(target), cluster)
    tally = added(map_ordered(job, scene.grid.windows(_WINDOW), executor, Step(feedback, 0.7, 1)))
    return _combined([profiles[member] for member in members], cluster, variables, tally)


def _tally(variables: Variables, grid: Grid, raster: str, cluster: int, window: Window) -> Tally:
    """Tally a window's cohesion, of every n-th row, and sites: the cluster is 1, the others are 2."""
    ids = read_ids(raster, window)
    labels = np.where(ids == cluster, np.uint8(1), np.uint8(2) * (ids > 0))
    tally = Tally(variables, 2)
    tally.add_sites(labels, window.column, window.row)
    step = detail_step(grid)
    below = np.zeros_like(labels)
    below[:-1] = labels[1:]
    first = -window.row % step
    tally.add_cohesion(labels[first::step], below[first::step])
    return tally


def _combined(members: Sequence[ClusterProfile], cluster: int, variables: Variables, tally: Tally) -> ClusterProfile:
    # A member without percentiles had no row described, or none that this date saw: there is nothing to weigh.
    described = {name: [profile for profile in members if profile.percentiles[name]] for name in variables.names}
    weights = {name: np.array([p.pixels for p in known], float) for name, known in described.items()}
    means = {name: _mean([p.mean[name] for p in known], weights[name]) for name, known in described.items()}
    same, pairs = tally.neighbours[1].tolist()
    nir, red = (variables.bands[place] for place in (variables.nir, variables.red))
    return ClusterProfile(
        cluster=cluster,
        pixels=sum(profile.pixels for profile in members),
        hectares=None if any(p.hectares is None for p in members) else sum(p.hectares for p in members),
        share=sum(profile.share for profile in members),
        mean={name: round(mean, 6) for name, mean in means.items()},
        deviation={name: _deviation(known, weights[name], name, means[name]) for name, known in described.items()},
        percentiles={
            name: _percentiles(
                [p.percentiles[name] for p in described[name]], weights[name], histogram_range(variables, column)
            )
            for column, name in enumerate(variables.names)
        },
        texture_nir=_texture([p.texture_nir * p.mean[nir] for p in described[nir]], weights[nir], means[nir]),
        texture_red=_texture([p.texture_red * p.mean[red] for p in described[red]], weights[red], means[red]),
        cohesion=round(same / pairs, 6) if pairs else 0.0,
        sites=tally.sites[1],
    )


def _mean(values: Sequence[float], weights: np.ndarray) -> float:
    return float(np.average(values, weights=weights)) if weights.any() else 0.0


def _deviation(members: Sequence[ClusterProfile], weights: np.ndarray, name: str, mean: float) -> float:
    """Return the deviation within the members and between them, by the law of total variance."""
    return round(_mean([p.deviation[name] ** 2 + (p.mean[name] - mean) ** 2 for p in members], weights) ** 0.5, 6)


def _texture(contrasts: Sequence[float], weights: np.ndarray, mean: float) -> float:
    return round(_mean(contrasts, weights) / mean, 6) if mean else 0.0


def _percentiles(
    members: Sequence[Sequence[float]], weights: np.ndarray, limits: tuple[float, float]
) -> tuple[float, ...]:
    """Return the percentiles of a mixture of distributions that are straight between their own percentiles."""
    if not members:
        return ()
    found = mixture(members, weights, limits).quantiles(np.array(PERCENTILES) / 100)
    return tuple(round(float(value), 4) for value in found)
