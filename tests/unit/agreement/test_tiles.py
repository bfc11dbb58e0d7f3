"""Which of WorldCover's tiles lie under a place or an area."""

import pytest
from landcover_interpreter.core.agreement.editions import EDITIONS
from landcover_interpreter.core.agreement.tiles import tiles_under


@pytest.mark.parametrize(
    ("place", "corner"),
    [
        ((16.37, 48.21), "N48E015"),  # Vienna
        ((-43.2, -22.9), "S24W045"),  # Rio de Janeiro
        ((-78.5, -0.2), "S03W081"),  # Quito
        ((7.4, 1.6), "N00E006"),  # Príncipe
        ((174.8, -41.3), "S42E174"),  # Wellington
        ((-0.1, 51.5), "N51W003"),  # London
        ((0.5, 0.5), "N00E000"),
        ((-179.5, 66.5), "N66W180"),
        ((20.0, 83.9), "N81E018"),
        ((20.0, -59.9), "S60E018"),
    ],
)
def test_the_tile_of_a_place(place, corner):
    lon, lat = place
    bounds = (lon, lat, lon + 0.01, lat + 0.01)
    for year, version in ((2021, "v200"), (2020, "v100")):
        names = [tile.name for tile in tiles_under(bounds, EDITIONS[year])]
        assert names == [f"ESA_WorldCover_10m_{year}_{version}_{corner}_Map.tif"]


@pytest.mark.parametrize(
    ("bounds", "corners"),
    [
        ((14.9, 47.9, 15.1, 48.1), ["N45E012", "N45E015", "N48E012", "N48E015"]),
        ((-0.1, -0.1, 0.1, 0.1), ["S03W003", "S03E000", "N00W003", "N00E000"]),
        ((12, 45, 15, 48), ["N45E012"]),
        ((179.9, -17.1, 180.2, -17.0), ["S18E177", "S18W180"]),
        ((5, 82, 5.1, 85), ["N81E003"]),
        ((5, 84, 5.1, 85), []),
        ((5, -62, 5.1, -59), ["S60E003"]),
        ((5, -64, 5.1, -61), []),
    ],
)
def test_the_tiles_of_an_area(bounds, corners):
    names = [
        tile.name[len("ESA_WorldCover_10m_2021_v200_") : -len("_Map.tif")]
        for tile in tiles_under(bounds, EDITIONS[2021])
    ]
    assert names == corners
