"""What the ground of the demo scene reflects: spectra of materials, and land covers mixed from them.

Canopies are the output of PROSPECT-D and 4SAIL (Jacquemoud et al. 2009, doi 10.1016/j.rse.2008.01.026;
Féret et al. 2017, doi 10.1016/j.rse.2017.03.004), run with the Python package prosail 2.0.5: sun 30° from
the zenith, view at nadir, hot spot 0.1, ellipsoidal leaf angles, carotenoids Cab/5 unless given, `dry` the
share of dry in moist soil below (both interpolated between the bands), averaged over the width of each band
of Sentinel-2A. The parameters stand above each row.
Soil, water, mineral and built surfaces are set by hand, with levels and shapes of the kind found in the
ECOSTRESS library (Meerdink et al. 2019, doi 10.1016/j.rse.2019.05.015) and the USGS Spectral Library 7
(Kokaly et al. 2017, doi 10.3133/ds1035); no spectrum is copied from either.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")

# Surface reflectance (0…1) in the order of BANDS.
# fmt: off
SPECTRA = {
    "dry soil":      (.070, .088, .117, .155, .170, .188, .203, .218, .228, .240, .310, .275),
    "moist soil":    (.045, .056, .073, .097, .107, .119, .130, .142, .149, .158, .205, .170),
    # N 1.5  Cab 45  Cw .020  Cm .005  LAI 4.5  angle 50°  dry .5
    "beet":          (.018, .026, .063, .017, .085, .384, .524, .526, .525, .499, .183, .062),
    # N 1.6  Cab 50  Cw .012  Cm .006  LAI 3.5  angle 60°  dry .5
    "maize":         (.016, .021, .049, .017, .068, .303, .411, .414, .415, .406, .205, .083),
    # N 1.8  Cab 14  Car 6  Cbrown .35  Cw .005  Cm .006  LAI 3  angle 65°  dry .5
    "turning grain": (.017, .031, .085, .038, .130, .250, .295, .320, .334, .347, .252, .126),
    # N 2.4  Cab .5  Car .5  Cbrown .35  Cw .001  Cm .006  LAI 2.2  angle 68°  dry 1
    "ripe grain":    (.077, .103, .142, .176, .218, .248, .273, .295, .307, .322, .309, .193),
    # N 2.6  Cab 0  Car .5  Cbrown .3  Cw .0005  Cm .009  LAI 1.2  angle 55°  dry 1
    "straw":         (.106, .139, .184, .236, .257, .278, .298, .315, .325, .336, .334, .217),
    # N 1.6  Cab 36  Cw .013  Cm .006  LAI 2.8  angle 60°  dry .5
    "meadow":        (.017, .027, .067, .022, .090, .303, .373, .377, .379, .373, .200, .085),
    # N 2  Cab 10  Car 4  Cbrown .4  Cw .004  Cm .008  LAI 1.6  angle 60°  dry .7
    "dry grass":     (.030, .051, .107, .071, .161, .240, .270, .290, .301, .313, .275, .159),
    # N 1.9  Cab 28  Cbrown .4  Cw .010  Cm .010  LAI 2.2  angle 72°  dry 0, soil × .45
    "reed":          (.011, .019, .039, .019, .059, .131, .157, .168, .175, .179, .120, .056),
    # N 1.6  Cab 42  Cw .012  Cm .009  LAI 5  angle 50°  hot spot .2  dry 0
    "broadleaf":     (.021, .031, .076, .020, .101, .389, .502, .503, .503, .490, .234, .086),
    # N 1.5  Cab 50  Car 10  Cbrown .4  Cw .014  Cm .014  LAI 4  angle 60°  hot spot .05  dry 0
    "conifer":       (.014, .017, .034, .014, .052, .201, .274, .297, .309, .315, .144, .044),
    # a crown in the shade of its neighbour: skylight in the blue, light through leaves beyond the red
    "crown shade":   (.016, .017, .024, .012, .028, .085, .108, .110, .111, .108, .045, .018),
    "clear water":   (.024, .024, .022, .012, .009, .006, .006, .005, .004, .004, .002, .002),
    "silty water":   (.046, .060, .086, .066, .059, .031, .029, .025, .020, .012, .006, .004),
    "gravel":        (.150, .180, .215, .245, .258, .268, .278, .285, .290, .295, .330, .310),
    "clay tile":     (.050, .060, .085, .165, .195, .215, .230, .240, .245, .255, .305, .275),
    "grey roof":     (.125, .140, .158, .168, .173, .178, .183, .188, .193, .198, .225, .215),
    "bright roof":   (.290, .320, .340, .350, .355, .360, .360, .360, .360, .350, .360, .340),
    "asphalt":       (.070, .078, .088, .097, .102, .107, .112, .117, .120, .125, .145, .145),
}
# fmt: on


@dataclass(frozen=True)
class Cover:
    """A land cover: its WorldCover code and how its pixels mix `over` with `under`.

    `share` is the mean share of `over` (the leaf cover of a crop, the ripeness of grain, the clearness of
    water). It varies by `by_unit` from one field, stand or house to the next, by `by_patch` over some
    hundred metres, by `by_crown` from one crown or tuft to the next, by `by_row` from one row of a field to
    the next. `gain` is the spread of the brightness between units, which is common to all bands. All
    spreads are standard deviations.
    """

    name: str
    code: int
    over: str
    under: str
    share: float
    by_unit: float = 0.0
    by_patch: float = 0.0
    by_crown: float = 0.0
    by_row: float = 0.0
    gain: float = 0.05


COVERS = (
    Cover("ripe grain", 40, "ripe grain", "dry soil", 0.80, 0.16, 0.10, 0.02, 0.05, 0.09),
    Cover("turning grain", 40, "turning grain", "ripe grain", 0.50, 0.28, 0.12, 0.02, 0.04, 0.06),
    Cover("maize", 40, "maize", "dry soil", 0.80, 0.13, 0.06, 0.02, 0.05, 0.06),
    Cover("beet", 40, "beet", "moist soil", 0.88, 0.08, 0.05, 0.02, 0.03, 0.06),
    Cover("young crop", 40, "maize", "dry soil", 0.36, 0.14, 0.08, 0.02, 0.05, 0.06),
    Cover("stubble", 40, "straw", "moist soil", 0.65, 0.18, 0.10, 0.02, 0.06, 0.07),
    Cover("tilled soil", 40, "dry soil", "moist soil", 0.48, 0.26, 0.20, 0.02, 0.04, 0.07),
    Cover("meadow", 30, "meadow", "dry grass", 0.72, 0.18, 0.13, 0.04, 0.03, 0.06),
    Cover("mown meadow", 30, "meadow", "dry grass", 0.22, 0.16, 0.12, 0.04, 0.04, 0.07),
    Cover("verge", 30, "dry grass", "dry soil", 0.50, 0.00, 0.05, 0.15, 0.00, 0.00),
    Cover("broadleaf wood", 10, "broadleaf", "crown shade", 0.52, 0.07, 0.06, 0.20, 0.00, 0.05),
    Cover("conifer wood", 10, "conifer", "crown shade", 0.62, 0.09, 0.08, 0.25, 0.00, 0.06),
    Cover("young wood", 10, "broadleaf", "meadow", 0.50, 0.12, 0.08, 0.15, 0.00, 0.05),
    Cover("clearing", 30, "dry grass", "meadow", 0.60, 0.20, 0.10, 0.15, 0.00, 0.07),
    Cover("tree row", 10, "broadleaf", "crown shade", 0.60, 0.00, 0.00, 0.20, 0.00, 0.00),
    Cover("reed", 90, "reed", "silty water", 0.82, 0.00, 0.14, 0.08, 0.00, 0.00),
    Cover("wet meadow", 90, "meadow", "reed", 0.35, 0.00, 0.16, 0.08, 0.00, 0.00),
    Cover("lake", 80, "clear water", "silty water", 0.85, 0.00, 0.06, 0.00, 0.00, 0.00),
    Cover("river", 80, "clear water", "silty water", 0.30, 0.00, 0.05, 0.02, 0.00, 0.00),
    Cover("gravel", 60, "gravel", "moist soil", 0.75, 0.00, 0.22, 0.12, 0.00, 0.00),
    Cover("tiled roof", 50, "clay tile", "grey roof", 0.75, 0.25, 0.00, 0.00, 0.00, 0.16),
    Cover("grey roof", 50, "grey roof", "asphalt", 0.65, 0.30, 0.00, 0.00, 0.00, 0.14),
    Cover("hall", 50, "bright roof", "grey roof", 0.30, 0.35, 0.00, 0.00, 0.00, 0.10),
    Cover("street", 50, "asphalt", "grey roof", 0.75, 0.00, 0.05, 0.10, 0.00, 0.00),
    Cover("yard", 50, "asphalt", "dry soil", 0.55, 0.25, 0.00, 0.15, 0.00, 0.08),
    Cover("garden", 30, "meadow", "dry grass", 0.62, 0.20, 0.05, 0.12, 0.00, 0.06),
    Cover("garden trees", 10, "broadleaf", "crown shade", 0.58, 0.05, 0.00, 0.20, 0.00, 0.05),
)
INDEX = {cover.name: number for number, cover in enumerate(COVERS)}


def column(attribute: str) -> np.ndarray:
    """Return one number of every cover as float32 (or uint8 for the codes), in the order of COVERS."""
    values = [getattr(cover, attribute) for cover in COVERS]
    return np.array(values, np.uint8 if attribute == "code" else np.float32)


def reflectances(layer: str, band: int) -> np.ndarray:
    """Return the reflectance in one band of every cover's `over` or `under`, float32."""
    return np.array([SPECTRA[getattr(cover, layer)][band] for cover in COVERS], np.float32)
