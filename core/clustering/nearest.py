"""The nearest of many labelled points, exactly, with a look at few of them.

Some points are anchors. What lies nearer to an anchor than half its distance to the nearest point of another label has
the anchor's label, because every other label is farther away (Elkan 2003 has the same bound for K-Means); that decides
most pixels. Else the anchor's distance is a bound: of the groups that all points fall into, only those are measured
that come within it, and where these have one label only, that decides. Which anchor is taken has no say in the result.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .neighbours import blocks, leaves, left_terms, right_terms

_ANCHORS = 4096
_GROUPS, _POINT_GROUPS = 64, 256
# Anchors looked at around the centre of a group.
_NEAR_GROUP = 192
# Pixels whose distances are held at once.
_AT_ONCE = 2048
# What rounding may add to a distance in float32, as a share of it, and to the square of one in float64.
_SLACK, _LEAST = 1e-5, 1e-12


@dataclass(frozen=True)
class LabelledPoints:
    """Points (n, features) float32, the label of each (n,), and the radius (n,) within which each is heeded: one for
    all points of a label, and it may be infinite."""

    points: np.ndarray
    labels: np.ndarray
    radii: np.ndarray

    def label_of_nearest(self, pixels: np.ndarray) -> np.ndarray:
        """Return the label (n,) of the point nearest to each pixel (features, n) float32, −1 beyond its radius.

        It is the same for a pixel whichever others are asked about with it. Distances are those of float32; of points
        at the same distance the first one counts.
        """
        anchor, distance = self._near_anchor(pixels)
        found = self._index.labels[anchor]
        rest = np.flatnonzero(distance >= self._index.certain[anchor])
        if len(rest):
            found[rest] = self._measured(pixels[:, rest], anchor[rest], distance[rest])
        return found

    @cached_property
    def _index(self) -> _Index:
        return _index(self)

    @cached_property
    def _columns(self) -> np.ndarray:
        return np.ascontiguousarray(self.points.T)

    @cached_property
    def _farthest(self) -> float:
        return float(self.radii.max())

    def _near_anchor(self, pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return an anchor (n,) near each pixel, mostly the nearest, and its distance."""
        index = self._index
        terms = np.vstack((pixels, np.ones((1, pixels.shape[1]), np.float32))).T
        group = np.concatenate(
            [(terms[s : s + _AT_ONCE] @ index.groups).argmin(axis=1) for s in range(0, len(terms), _AT_ONCE)]
        ).astype(np.uint8)
        order = np.argsort(group, kind="stable")
        ends = np.cumsum(np.bincount(group, minlength=len(index.near)))
        ordered, anchor = terms[order], np.empty(len(terms), np.intp)
        for number, end in enumerate(ends):
            start = ends[number - 1] if number else 0
            for first in range(start, end, _AT_ONCE):
                some = slice(first, min(first + _AT_ONCE, end))
                anchor[order[some]] = index.near[number][(ordered[some] @ index.near_terms[number]).argmin(axis=1)]
        return anchor, np.sqrt(_squares(pixels, self._columns, index.places[anchor]))

    def _measured(self, pixels: np.ndarray, anchor: np.ndarray, distance: np.ndarray) -> np.ndarray:
        """Return the labels of pixels (features, n) at a distance (n,) from an anchor each."""
        index, precise = self._index, pixels.T.astype(np.float64)
        found, radius = index.labels[anchor], self.radii[index.places[anchor]]
        reach = np.minimum(distance.astype(np.float64), self._farthest) * (1 + _SLACK)
        gaps = left_terms(index.centres) @ right_terms(precise)
        np.sqrt(np.maximum(gaps, 0, out=gaps), out=gaps)
        gaps -= index.reaches[:, None]
        other = (gaps <= reach) & (index.pure[:, None] != found)
        doubtful = np.flatnonzero(other.any(axis=0) | (distance > radius * (1 - _SLACK)))
        if len(doubtful):
            found[doubtful] = self._among(pixels, precise, reach, gaps, doubtful)
        return found

    def _among(
        self, pixels: np.ndarray, precise: np.ndarray, reach: np.ndarray, gaps: np.ndarray, chosen: np.ndarray
    ) -> np.ndarray:
        """Return the labels of chosen pixels of (features, n), also given as float64 (n, features), whose nearest point
        is within `reach` (n,) if it counts; of a group at least `gaps` (groups, n) away are none nearer.

        Distances by products round otherwise than those that count, so these decide where more than one can be least.
        """
        best, seen = reach**2, []
        for number, row in enumerate(gaps):
            some = chosen[row[chosen] <= reach[chosen]]
            if len(some):
                least = self._squares_to(number, precise[some]).min(axis=1)
                best[some] = np.minimum(best[some], least * (1 + _SLACK) + _LEAST)
                reach[some] = np.sqrt(best[some])
                seen.append((number, some, least))
        pairs = []
        for number, some, least in seen:
            if len(left := some[least <= best[some]]):
                squares = self._squares_to(number, precise[left])
                row, column = np.nonzero(squares <= best[left][:, None])
                pairs.append((left[row], self._index.members[number][column], squares[row, column]))
        return self._first_of(pixels, best, pairs)[chosen]

    def _squares_to(self, group: int, precise: np.ndarray) -> np.ndarray:
        """Return the squared distances (n, m) of pixels to the points of a group."""
        return left_terms(precise - self._index.centres[group]) @ self._index.terms[group]

    def _first_of(self, pixels: np.ndarray, best: np.ndarray, pairs: list[tuple[np.ndarray, ...]]) -> np.ndarray:
        """Return the labels of pixels by the nearest of the points that they are paired with (pixel, place, square)."""
        found = np.full(pixels.shape[1], -1, self.labels.dtype)
        if not pairs:
            return found
        pixel, place, square = map(np.concatenate, zip(*pairs))
        left = square <= best[pixel]
        pixel, place = pixel[left], place[left]
        exact = _squares(pixels[:, pixel], self._columns, place)
        order = np.lexsort((place, exact, pixel))
        pixel, first = np.unique(pixel[order], return_index=True)
        nearest = place[order][first]
        heeded = np.sqrt(exact[order][first]) <= self.radii[nearest]
        found[pixel[heeded]] = self.labels[nearest[heeded]]
        return found


def _squares(pixels: np.ndarray, columns: np.ndarray, places: np.ndarray) -> np.ndarray:
    """Return the squared distances float32 of pixels (features, …) to the points at places (…), added up feature by
    feature: the same bits in any company."""
    total = np.zeros(places.shape, np.float32)
    for pixel, column in zip(pixels, columns):
        apart = column[places]
        apart -= pixel
        apart *= apart
        total += apart
    return total


@dataclass(frozen=True)
class _Index:
    """Anchors: their places among the points, labels, and the distance within which the label is certain.

    Groups of anchors: terms (features + 1, groups) of their centres, the anchors near each, and terms (features + 1, m)
    of these. Groups of all points: centres float64, how far the members reach from them, the members' one label or −2,
    the members, and terms (features + 2, m) float64 of these from the centre.
    """

    places: np.ndarray
    labels: np.ndarray
    certain: np.ndarray
    groups: np.ndarray
    near: list[np.ndarray]
    near_terms: list[np.ndarray]
    centres: np.ndarray
    reaches: np.ndarray
    pure: np.ndarray
    members: list[np.ndarray]
    terms: list[np.ndarray]


def _index(labelled: LabelledPoints) -> _Index:
    points, labels = labelled.points, labelled.labels
    places = _anchors(points)
    anchors = points[places]
    together = leaves(anchors, -(-len(anchors) // _GROUPS))
    middles = np.array([anchors[group].mean(axis=0, dtype=np.float64) for group in together])
    near = list(np.argsort(left_terms(middles) @ right_terms(anchors), axis=1)[:, :_NEAR_GROUP])
    members = leaves(points, -(-len(points) // _POINT_GROUPS))
    centres = np.array([points[group].mean(axis=0, dtype=np.float64) for group in members])
    local = [points[group] - centre for group, centre in zip(members, centres)]
    return _Index(
        places=places,
        labels=labels[places],
        certain=_certain(labelled, places),
        groups=_terms(middles),
        near=near,
        near_terms=[_terms(anchors[some]) for some in near],
        centres=centres,
        reaches=np.array([np.sqrt((part**2).sum(axis=1).max()) for part in local]) * (1 + _SLACK) + _LEAST,
        pure=np.array([labels[g[0]] if (labels[g] == labels[g[0]]).all() else -2 for g in members]),
        members=members,
        terms=[right_terms(part) for part in local],
    )


def _anchors(points: np.ndarray) -> np.ndarray:
    """Return the places (anchors,) of points amid others, spread as all are."""
    groups = leaves(points, -(-len(points) // _ANCHORS))
    amid = (((points[g] - points[g].mean(axis=0)) ** 2).sum(axis=1).argmin() for g in groups)
    return np.array([group[place] for group, place in zip(groups, amid)])


def _certain(labelled: LabelledPoints, places: np.ndarray) -> np.ndarray:
    """Return the distance (anchors,) float32 from anchors at places within which their label is certain."""
    right, certain = right_terms(labelled.points), np.empty(len(places), np.float32)
    for block in blocks(len(places), len(labelled.points)):
        squares = left_terms(labelled.points[places[block]]) @ right
        squares[labelled.labels[places[block]][:, None] == labelled.labels] = np.inf
        gap = np.sqrt(np.maximum(squares.min(axis=1), 0))
        certain[block] = np.minimum(gap / 2, labelled.radii[places[block]]) * (1 - _SLACK)
    return certain


def _terms(points: np.ndarray) -> np.ndarray:
    """Return (features + 1, n) float32 whose products with a pixel and a 1 are least for the nearest point."""
    terms = np.hstack((-2 * points, (points.astype(np.float64) ** 2).sum(axis=1, keepdims=True)))
    return np.ascontiguousarray(terms.T, dtype=np.float32)
