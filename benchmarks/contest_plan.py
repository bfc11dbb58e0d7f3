"""What the contest runs: not the full product of algorithms, features, K and seeds, but what answers its questions.

Each question is a part of the plan. Runs that differ only in K, seed, majority window or segments make a group, which
is one process and one file of results.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from ..core.clustering import minibatch
from ..core.clustering.features.request import NOISE, PIXELS, TEXTONS
from ..core.clustering.model import ALGORITHMS
from ..core.clustering.request import ClusterRequest
from .contest_scenes import ContestScene

KMEANS, BANDS = "kmeans", "bands"
PEER_FEATURES = "peer"
SEEDS = (1, 2, 3)
NUMBERS, MANY = (8, 12, 20), (40, 60)
K = 20  # the number at which feature sets, algorithms and ways to smooth are compared
WINDOWS = (3, 5, 9)
SPACINGS = (4, 6, 8, 12)
PLAIN_TEXTONS = f"{PIXELS}; textons 48 9 0.2"
SMOOTHED = (TEXTONS, 5)
# remotior-sensus starts its worker processes anew for every step: half a minute for the smallest scene.
SLOW_PEERS = ("remotior-sensus",)

PLAIN_SETS = (
    "log bands; indices",
    "bands; indices; deviation NIR 5; deviation B04 5",
    "bands; indices; edges NIR 5",
    "bands; smooth 3; indices",
    "bands; smooth 5; indices",
    "bands; indices; pca 4",
    "bands; indices; mnf 10",
)
TEXTON_SETS = (
    "bands; textons 48 9 0.2",
    "bands; mnf 10; textons 48 9 0.2",
    "bands; mnf 10; textons 48 9 0.3",
    "bands; indices; mnf 10; textons 48 9 0.2",
    "bands; indices; mnf 10; textons 48 9 0.25",
    "bands; indices; textons 48 9 0",
    "bands; indices; textons 48 7 0.2",
    "bands; indices; textons 48 7 0",
)


@dataclass(frozen=True)
class Run:
    """One clustering of a group."""

    clusters: int
    majority: int
    seed: int
    segments: int = 0


@dataclass(frozen=True)
class Group:
    """The clusterings of a scene by one algorithm on one feature set, or by a peer."""

    scene: str
    algorithm: str
    features: str
    runs: tuple[Run, ...]

    @property
    def is_peer(self) -> bool:
        """Whether another program clusters."""
        return self.features == PEER_FEATURES


@dataclass(frozen=True)
class Choice:
    """How to cluster, but for K and seed."""

    algorithm: str = KMEANS
    features: str = BANDS
    majority: int = 1
    segments: int = 0


BASELINE = Choice()


def shipped() -> Choice:
    """Return the plugin's defaults."""
    request = ClusterRequest()
    return Choice(request.algorithm, request.features, request.majority, request.segments)


def main_sets() -> tuple[str, ...]:
    """Return the feature sets that everything else is tried on, that of the defaults among them."""
    return tuple(dict.fromkeys((BANDS, PIXELS, NOISE, PLAIN_TEXTONS, TEXTONS, shipped().features)))


def main_choices() -> tuple[Choice, ...]:
    """Return what is tried with every K on every scene."""
    choices = (*(Choice(features=features) for features in main_sets()), Choice(KMEANS, *SMOOTHED), shipped())
    return tuple(dict.fromkeys(choices))


def algorithm_choices() -> tuple[Choice, ...]:
    """Return every algorithm on the pixels by themselves, and if it brings no encoder, with textons; of the defaults'
    features, which are too many for the others, those that divide like K-Means."""
    return tuple(
        Choice(name, features)
        for name, algorithm in ALGORITHMS.items()
        for features in (
            PIXELS,
            NOISE,
            *(() if algorithm.encoder else (PLAIN_TEXTONS,)),
            *((TEXTONS,) if name in (KMEANS, minibatch.NAME) else ()),
        )
    )


def smoothed_choices() -> tuple[Choice, ...]:
    """Return every way to smooth the main feature sets, and none."""
    windows = [Choice(KMEANS, features, window) for features in main_sets() for window in (1, *WINDOWS)]
    segments = [Choice(KMEANS, features, 1, spacing) for features in main_sets() for spacing in SPACINGS]
    return (*windows, *segments)


def planned(
    scenes: Sequence[ContestScene], peers: Sequence[str], quick: bool = False, seeds: Sequence[int] = SEEDS
) -> list[Group]:
    """Return the groups to run, those of the main questions first."""
    core = [scene for scene in scenes if scene.core]
    if quick:
        return _grouped([*_runs(core, main_choices(), (K,), SEEDS[:1]), *_peer_runs(core, peers, (K,))])
    sets = [Choice(features=features) for features in (*PLAIN_SETS, *TEXTON_SETS)]
    return _grouped(
        [
            *_runs(scenes, main_choices(), NUMBERS, seeds),
            *_runs(core, main_choices(), MANY, seeds),
            *_runs(core, smoothed_choices(), (K,), seeds),
            *_peer_runs(core, [peer for peer in peers if peer not in SLOW_PEERS], NUMBERS),
            *_peer_runs(core, [peer for peer in peers if peer in SLOW_PEERS], (K,)),
            *_runs(core, sets, (K,), seeds),
            *_runs(core, algorithm_choices(), (K,), seeds),
        ]
    )


def _runs(
    scenes: Iterable[ContestScene], choices: Iterable[Choice], numbers: Sequence[int], seeds: Sequence[int]
) -> Iterator[tuple[tuple[str, str, str], Run]]:
    """Yield the group that each run belongs to, and the run."""
    for scene, choice in product(scenes, choices):
        for seed, clusters in product(seeds, numbers):
            yield (scene.name, choice.algorithm, choice.features), Run(clusters, choice.majority, seed, choice.segments)


def _peer_runs(
    scenes: Iterable[ContestScene], peers: Iterable[str], numbers: Sequence[int]
) -> Iterator[tuple[tuple[str, str, str], Run]]:
    """Yield what each peer does, once: with their defaults all of them give the same map again."""
    for scene, peer, clusters in product(scenes, peers, numbers):
        yield (scene.name, peer, PEER_FEATURES), Run(clusters, 1, SEEDS[0])


def _grouped(runs: Iterable[tuple[tuple[str, str, str], Run]]) -> list[Group]:
    """Gather runs into groups, each without repeats and in the order that shares most: seed, K, majority, segments."""
    gathered: dict[tuple[str, str, str], set[Run]] = {}
    for key, run in runs:
        gathered.setdefault(key, set()).add(run)
    return [
        Group(*key, tuple(sorted(found, key=lambda run: (run.seed, run.clusters, run.majority, run.segments))))
        for key, found in gathered.items()
    ]
