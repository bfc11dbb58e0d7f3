"""The land of the demo scene: a river valley with a lake, a town, villages, fields, meadows and woods.

Everything is drawn on a grid of 5 m, half a pixel of the image. What is large (river, lake, town, woods) has
its size in shares of the scene's side; what people and trees make (fields, houses, crowns) has it in metres.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .synthetic_fields import (
    TABLE,
    Cells,
    Mosaic,
    look_up,
    meander,
    pyramid_noise,
    scramble,
    signed_distance,
    smooth_path,
    stretch,
    uneven_strips,
)
from .synthetic_spectra import INDEX, column

FINE_M = 5.0
_COARSE_M = 40.0
_ROWS = 64

# Shares of the scene that the layers aim at. Gardens, riverside trees and hedges add to grass and wood; of
# the settlements about two thirds are roof, street and yard.
_WATER, _WETLAND, _QUARRY, _SETTLED, _WOOD, _GRASS = 0.06, 0.045, 0.010, 0.11, 0.21, 0.12

# What grows on the fields in early July in central Europe, and how often.
_CROPS = {
    "ripe grain": 0.30,
    "turning grain": 0.15,
    "maize": 0.22,
    "beet": 0.11,
    "young crop": 0.06,
    "stubble": 0.08,
    "tilled soil": 0.08,
}

Places = tuple[tuple[complex, float], ...]


@dataclass(frozen=True)
class Landscape:
    """The ground at 5 m, all (height, width): cover (index in COVERS, intp), share of `over`, brightness."""

    cover: np.ndarray
    share: np.ndarray
    gain: np.ndarray


@dataclass(frozen=True)
class _Site:
    """Where the large things are, as x + iy in m from the upper left; places with their radius in m."""

    river: np.ndarray
    axis: np.ndarray
    settlements: Places
    lakes: Places
    quarries: Places
    roads: tuple[np.ndarray, ...]


def _choose_site(rng: np.random.Generator, side: float) -> _Site:
    start, end = complex(-0.2, rng.uniform(0.35, 0.65)), complex(1.2, rng.uniform(0.35, 0.65))
    river = meander(rng, start, end, wavelength=0.12, bend=1.2)
    town = river[np.argmin(np.abs(river.real - rng.uniform(0.35, 0.65)))] + 1j * rng.choice((-0.07, 0.07))
    spots = [complex(x, y) for y in (0.15, 0.85) for x in (0.17, 0.5, 0.83)]
    spots = [spots[i] + complex(*rng.uniform(-0.06, 0.06, 2)) for i in rng.permutation(6)]
    lake, villages = spots[0], spots[1:]
    north, south = ([spot for spot in villages if (spot.imag < 0.5) == upper] for upper in (True, False))
    far = 0.28j if lake.imag > 0.5 else 0.72j
    roads = (
        [complex(north[0].real, -0.15), north[0], town, south[0], complex(south[-1].real, 1.15)],
        [complex(-0.15, north[-1].imag), north[-1], town, south[-1], complex(1.15, south[-1].imag)],
        [far + complex(*knot) for knot in ((-0.15, -0.05), (0.3, 0.03), (0.7, -0.02), (1.15, 0.08))],
    )
    pits = [river[np.argmin(np.abs(river.real - at))] + away for at, away in ((0.14, 0.08j), (0.86, -0.08j))]
    farms = [(complex(*rng.random(2)), rng.uniform(0.005, 0.012)) for _ in range(18)]
    sizes = [0.11, *rng.uniform(0.022, 0.045, len(villages))]

    def scaled(places: list[tuple[complex, float]]) -> Places:
        return tuple((place * side, radius * side) for place, radius in places)

    return _Site(
        river=river * side,
        axis=np.convolve(river, np.full(24, 1 / 24), "valid")[::6] * side,
        settlements=scaled([*zip([town, *villages], sizes), *farms]),
        lakes=scaled([(lake, 0.10), (lake + 0.05 + 0.04j, 0.07), (pits[0], 0.020), (pits[1], 0.028)]),
        quarries=scaled([(pits[1] + 0.045 + 0.01j, 0.024), (pits[0] - 0.03 + 0.01j, 0.014)]),
        roads=tuple(smooth_path([knot * side for knot in road]) for road in roads),
    )


def draw_landscape(rng: np.random.Generator, pixels: int) -> Landscape:
    """Draw a landscape of pixels × pixels cells of 5 m."""
    painter = _Painter(rng, pixels)
    painter.sow_fields()
    painter.plant_woods()
    painter.lay_riverside()
    painter.build_settlements()
    painter.build_roads()
    painter.flood()
    return Landscape(painter.cover, painter.share(), painter.gain())


class _Painter:
    """Paints cover over cover, the later over the earlier.

    `unit` numbers the things on the ground (field, stand, lot), so that all cells of one are alike. Noise:
    `crown` from cell to cell, `detail` over tens of metres, `patch` over hundreds, `relief` (coarse) over km.
    """

    def __init__(self, rng: np.random.Generator, pixels: int) -> None:
        self.rng = rng
        self.shape = (pixels, pixels)
        self.side = pixels * FINE_M
        self.site = _choose_site(rng, self.side)
        self.centres = ((np.arange(pixels) + 0.5) * FINE_M).astype(np.float32)
        coarse = max(8, round(self.side / _COARSE_M))
        self.coarse = ((np.arange(coarse) + 0.5) * self.side / coarse).astype(np.float32)
        self.normal = np.clip(rng.standard_normal(TABLE, np.float32), -2.2, 2.2)
        self.uniform = rng.random(TABLE, np.float32)
        self.crown = pyramid_noise(rng, self.shape, 2)
        self.detail = pyramid_noise(rng, self.shape, 16, 3, 0.6)
        self.patch = pyramid_noise(rng, self.shape, 64, 4, 0.6)
        self.relief = self._coarse_noise(64)
        self.warp = self._coarse_noise(32) + 1j * self._coarse_noise(32)
        self.roads = [signed_distance(road, self.coarse, self.coarse) for road in self.site.roads]
        self.river = self._distance(self.site.river)
        self.cover = np.empty(self.shape, np.intp)
        self.unit = np.empty(self.shape, np.uint32)
        self.row = np.empty(self.shape, np.float32)
        self.block = np.empty(self.shape, np.float32)

    def _coarse_noise(self, cell: int, octaves: int = 5) -> np.ndarray:
        return pyramid_noise(self.rng, (len(self.coarse),) * 2, cell, octaves, 0.55)

    def _fine(self, field: np.ndarray) -> np.ndarray:
        return stretch(field.astype(np.float32), self.shape)

    def _distance(self, line: np.ndarray) -> np.ndarray:
        return self._fine(signed_distance(line, self.coarse, self.coarse))

    def _near(self, distance: np.ndarray, reach: float) -> np.ndarray:
        """Fall from 1 at distance 0 to 1/e at `reach`, which is a share of the scene's side."""
        return np.exp(np.abs(distance) * np.float32(-1 / (reach * self.side)))

    def _depth(self, places: Places, ragged_m: float) -> np.ndarray:
        """Return how far inside the nearest place's ragged border each cell is, m; negative outside."""
        here = self.coarse[None, :] + 1j * self.coarse[:, None] + ragged_m * self.warp
        return np.maximum.reduce([radius - np.abs(here - place) for place, radius in places])

    def _highest(self, score: np.ndarray, share: float, free: np.ndarray | None = None) -> np.ndarray:
        """Mark the free cells of the highest score, so many that they are `share` of the scene."""
        free = np.ones(self.shape, bool) if free is None else free
        wanted = share * free.size / max(1, np.count_nonzero(free))
        return free & (score > np.quantile(score[free][::5], np.clip(1 - wanted, 0, 1)))

    def _put(self, where: np.ndarray, name: str) -> None:
        np.copyto(self.cover, INDEX[name], where=where)

    def sow_fields(self) -> None:
        """Cut the land into blocks between tracks, the blocks into fields in rows, and sow each field."""
        mosaic = Mosaic(self.rng, self.side, 780.0)
        turn = self.rng.normal(self.rng.uniform(0, np.pi), 0.35, mosaic.count)
        width, length = (self.rng.lognormal(np.log(mean), 0.4, mosaic.count) for mean in (125, 300))
        table = np.array([np.cos(turn), np.sin(turn), width, length], np.float32)
        east, south = (self._fine(45 * self._coarse_noise(32, 2)) for _ in range(2))
        for rows in self._bands():
            x, y = east[rows] + self.centres, south[rows] + self.centres[rows, None]
            self._cut_fields(rows, mosaic.cells(x, y), table)
        self._make_meadows()

    def _bands(self) -> Iterator[slice]:
        return (slice(row, row + _ROWS) for row in range(0, self.shape[0], _ROWS))

    def _cut_fields(self, rows: slice, block: Cells, table: np.ndarray) -> None:
        cos, sin, width, length = table[:, block.number]
        across, along = cos * block.east + sin * block.south, cos * block.south - sin * block.east
        strip, side_gap = uneven_strips(across / width, block.number, self.uniform)
        key = scramble(strip, block.number)
        piece, end_gap = uneven_strips(along / length, key, self.uniform)
        unit = scramble(piece, key)
        kinds = np.searchsorted(np.cumsum(list(_CROPS.values())), np.float32(0.9999) * self.uniform)
        cover = np.array([INDEX[name] for name in _CROPS])[look_up(kinds, unit)]
        open_edge = look_up(self.uniform, scramble(unit, 1)) < 0.5
        cover[open_edge & (np.minimum(side_gap * width, end_gap * length) < 2.5)] = INDEX["verge"]
        cover[block.edge < 4.0] = INDEX["verge"]
        hedged = look_up(self.uniform, scramble(block.number, 2)) < 0.25
        cover[hedged & (block.edge < 9) & (self.detail[rows] + self.crown[rows] > 0)] = INDEX["tree row"]
        self.cover[rows], self.unit[rows] = cover, unit
        self.row[rows] = look_up(self.normal, scramble(np.floor(across / 11).astype(np.int32), unit))
        self.block[rows] = look_up(self.normal, scramble(block.number, 3))

    def _make_meadows(self) -> None:
        score = np.float32(0.6) * self.block + np.float32(0.7) * look_up(self.normal, scramble(self.unit, 4))
        score += np.float32(2.0) * self._near(self.river, 0.03)
        crop = np.take(column("code"), self.cover) == 40
        meadow = self._highest(score, _GRASS / (1 - _WATER - _SETTLED - _WOOD - _WETLAND), crop)
        mown = look_up(self.uniform, scramble(self.unit, 5)) < 0.35
        self._put(meadow, "meadow")
        self._put(meadow & mown, "mown meadow")

    def plant_woods(self) -> None:
        """Plant woods on the heights, away from river and houses, in stands of one kind and age."""
        score = self._fine(0.9 * self.relief + 0.8 * self._coarse_noise(32))
        score += np.float32(0.4) * self.block + np.float32(0.15) * self.patch + np.float32(0.10) * self.detail
        score -= np.float32(1.5) * self._near(self.river, 0.03)
        score -= self._fine(3 * self._near(np.minimum(self._depth(self.site.settlements, 100), 0), 0.02))
        rows, columns = np.nonzero(self._highest(score, _WOOD))
        x = self.centres[columns] + 30 * self.detail[rows, columns]
        y = self.centres[rows] + 30 * self.patch[rows, columns]
        unit = scramble(Mosaic(self.rng, self.side, 170.0).cells(x, y).number, 6)
        dark = self._fine(self._coarse_noise(16))[rows, columns] + look_up(self.normal, unit)
        kind = np.where(dark > 0.2, INDEX["conifer wood"], INDEX["broadleaf wood"])
        kind[look_up(self.uniform, unit) < 0.10] = INDEX["young wood"]
        kind[look_up(self.uniform, unit) > 0.95] = INDEX["clearing"]
        self.cover[rows, columns], self.unit[rows, columns] = kind, unit

    def lay_riverside(self) -> None:
        """Lay trees along the banks, reed and wet meadows where lake and bends are near, and quarries."""
        self._put((np.abs(self.river) < 60 + 30 * self.detail) & (self.patch > -0.1), "broadleaf wood")
        bend = np.abs(signed_distance(self.site.axis, self.coarse, self.coarse)) / (0.02 * self.side)
        lake = np.minimum(self._depth(self.site.lakes, 0.02 * self.side) / (0.008 * self.side), 0)
        wet = self._fine(np.maximum(lake, -bend) + 1.1 * self._coarse_noise(16))
        wet += np.float32(0.25) * self.detail
        marsh = self._highest(wet, 1.7 * _WETLAND, np.take(column("code"), self.cover) != 10)
        drier = self.patch + self.detail > 0.5
        self._put(marsh & ~drier, "reed")
        self._put(marsh & drier, "wet meadow")
        quarry = self._fine(self._depth(self.site.quarries, 120) + 60 * self._coarse_noise(8))
        quarry += 8 * self.detail
        self._put(self._highest(quarry, _QUARRY, np.abs(self.river) > 0.02 * self.side), "gravel")

    def build_settlements(self) -> None:
        """Build a town, villages along the roads and farms, in quarters between streets."""
        road = np.minimum.reduce([np.abs(distance) for distance in self.roads[:2]])
        depth = self._depth(self.site.settlements, 0.02 * self.side) / self.side
        score = self._fine(depth + 0.02 * self._near(road, 0.008) + 0.014 * self._coarse_noise(16))
        score += np.float32(0.0016) * self.detail
        rows, columns = np.nonzero(self._highest(score, _SETTLED, np.abs(self.river) > 70))
        dense = score[rows, columns]
        dense = np.clip((dense - dense.min()) * 7 + self.patch[rows, columns] * 0.08, 0, 0.8)
        x = self.centres[columns] + 15 * self.patch[rows, columns]
        y = self.centres[rows] + 15 * self.detail[rows, columns]
        mosaic = Mosaic(self.rng, self.side, 140.0)
        plan = np.array([self.rng.uniform(0, np.pi, mosaic.count), self.rng.random(mosaic.count)], np.float32)
        quarter = mosaic.cells(x, y)
        kind, unit = self._build_houses(quarter, plan[:, quarter.number], dense, self.crown[rows, columns])
        self.cover[rows, columns], self.unit[rows, columns] = kind, unit

    def _build_houses(
        self, quarter: Cells, plan: np.ndarray, dense: np.ndarray, crown: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        turn, use = plan
        works, park = (use < 0.09) & (dense < 0.5), use > 0.95
        lot_m = np.where(works, np.float32(80), np.float32(22) + 18 * use)
        across = (np.cos(turn) * quarter.east + np.sin(turn) * quarter.south) / lot_m
        along = (np.cos(turn) * quarter.south - np.sin(turn) * quarter.east) / lot_m
        key = scramble(np.floor(along).astype(np.int32), quarter.number)
        lot = scramble(np.floor(across).astype(np.int32), key)
        pick, more = look_up(self.uniform, scramble(lot, 7)), look_up(self.uniform, scramble(lot, 8))
        off = np.maximum(np.abs(across % 1 - 0.5), np.abs(along % 1 - 0.5) * (0.6 + 0.6 * more))
        reach = np.where(works, np.float32(0.38), 0.18 + 0.10 * pick + 0.24 * dense)
        roof, yard = off < reach, off < reach + np.where(works, 1.0, 0.13 * more)
        kind = np.where(crown + 2 * more > 1.3, INDEX["garden trees"], INDEX["garden"])
        kind[yard & ~park] = INDEX["yard"]
        kind[roof & ~park] = np.where(pick < 0.65, INDEX["tiled roof"], INDEX["grey roof"])[roof & ~park]
        kind[roof & works] = np.where(pick < 0.55, INDEX["hall"], INDEX["grey roof"])[roof & works]
        kind[quarter.edge < 3.5] = INDEX["street"]
        return kind, lot

    def build_roads(self) -> None:
        """Build two country roads and a motorway, with verges."""
        for road, half_width_m in zip(self.roads, (4.5, 4.5, 12.0)):
            distance = np.abs(self._fine(road))
            outside = ~np.isin(self.cover, [INDEX["tiled roof"], INDEX["grey roof"]])
            self._put(outside & (distance < half_width_m + 5), "verge")
            self._put(distance < half_width_m, "street")

    def flood(self) -> None:
        """Fill river and lakes, lay gravel on the inside of the bends; only streets bridge the river."""
        half_width = np.float32(max(14.0, 0.0038 * self.side)) * (1 + np.float32(0.15) * self.patch)
        bank = np.abs(self.river) - half_width
        inner = -np.sign(self.river) * self._distance(self.site.axis) / np.float32(0.012 * self.side)
        bar = np.clip(inner, 0, 1.5) * 40 * np.clip(self.patch + np.float32(0.5) * self.detail, 0, 1.5)
        dry = self.cover != INDEX["street"]
        self._put((bank < bar) & dry, "gravel")
        river = bank < 0
        self._put(river & dry, "river")
        inside = self._fine(self._depth(self.site.lakes, 0.028 * self.side))
        inside += np.float32(0.0006 * self.side) * self.detail
        lake = self._highest(inside, _WATER - river.mean(), ~river)
        self._put(lake, "lake")
        # Silt makes the water's edge brighter: `patch` is what the share of clear water varies by.
        depth = (inside - inside[lake].min(initial=np.inf)) / 40 - 3
        np.copyto(self.patch, np.minimum(depth, 1.5), where=lake)

    def share(self) -> np.ndarray:
        """Return how much of each cell's cover is `over`."""
        share = np.take(column("share"), self.cover)
        unit = look_up(self.normal, scramble(self.unit, 9))
        fields = {"by_unit": unit, "by_patch": self.patch, "by_crown": self.crown, "by_row": self.row}
        for name, field in fields.items():
            share += np.take(column(name), self.cover) * field
        return np.clip(share, 0, 1, out=share)

    def gain(self) -> np.ndarray:
        """Return how bright each cell is: lit by a sun in the south-east, in the shade of trees."""
        gain = np.take(column("gain"), self.cover)
        gain *= look_up(self.normal, scramble(self.unit, 10))
        south, east = np.gradient(self.relief)
        slope = south + east
        gain += self._fine(1 + 0.03 * slope / slope.std())
        code = np.take(column("code"), self.cover)
        gain[code == 80] = 1
        tall = code == 10
        shaded = ~tall[:-2, :-1] & tall[2:, 1:]
        gain[:-2, :-1][shaded] *= np.float32(0.65)
        return gain
