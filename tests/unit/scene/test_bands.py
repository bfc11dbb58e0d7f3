"""Which band is which: from names, wavelengths, file names, the usual orders, or the user's own words."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from landcover_interpreter.core.errors import BandsError
from landcover_interpreter.core.scene.bands import (
    BandLabel,
    detect_roles,
    missing_roles,
    near_infrared,
    parse_roles,
    role_of_name,
    standard_order,
)

ROLES = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
ADVICE = (
    "Give the bands their roles: BANDS=B02=1,B03=2,B04=3,B08=4 with the band numbers of your file (B02 may be left "
    "out; green, red and near infrared are needed)."
)


def named(*names):
    return [BandLabel("scene.tif", name) for name in names]


def files(*names):
    return [BandLabel(f"/data/S2_B04/{name}", alone=True) for name in names]


def wavelengths(key, *values):
    return [BandLabel("scene.dat", f"Band {n}", {key: value}) for n, value in enumerate(values, 1)]


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("B4", "B04"),
        ("b08", "B08"),
        ("B8A", "B8A"),
        ("b8a", "B8A"),
        ("B04 - red", "B04"),
        ("sr_B12", "B12"),
        ("B11 (1610 nm)", "B11"),
        ("Red", "B04"),
        (" green ", "B03"),
        ("NIR", "B08"),
        ("Near-Infrared", "B08"),
        ("red_edge_1", "B05"),
        ("rededge3", "B07"),
        ("swir16", "B11"),
        ("SWIR_2", "B12"),
        ("coastal", "B01"),
        ("nir08", "B8A"),
        ("SCL", "SCL"),
        ("T33UXP_20230820T100031_SCL_20m", "SCL"),
        ("S2B_MSIL2A_20230820T100031_N0509_R122_T33UXP_B8A", "B8A"),
        ("scene classification", "SCL"),
        ("", None),
        ("Band 4", None),
        ("B13", None),
        ("B00", None),
        ("AB04", None),
        ("B04x", None),
        ("B02/B03", None),
        ("redish", None),
        ("NDVI", None),
    ],
)
def test_a_name_tells_one_role_or_none(name, role):
    assert role_of_name(name) == role


def test_bands_are_found_in_any_order_by_code():
    roles = detect_roles(named("B4", "B3", "B2", "B8"))
    assert (dict(roles.numbers), roles.source, roles.notes) == (
        {"B04": 1, "B03": 2, "B02": 3, "B08": 4},
        "band descriptions",
        (),
    )


@pytest.mark.parametrize("order", list(itertools.permutations(["Red", "green", "BLUE", "nir"]))[::5])
def test_bands_are_found_in_any_order_by_colour(order):
    roles = {"Red": "B04", "green": "B03", "BLUE": "B02", "nir": "B08"}
    assert detect_roles(named(*order)).numbers == {roles[name]: n for n, name in enumerate(order, 1)}


@settings(deadline=None, database=None)
@given(st.permutations([*ROLES, "SCL", "AOT", "WVP"]), st.sampled_from(["{}", "sr_{}", "{} reflectance"]))
def test_every_order_of_all_bands_is_read_from_their_names(order, shape):
    found = detect_roles(named(*(shape.format(name) for name in order))).numbers
    assert found == {name: n for n, name in enumerate(order, 1) if name not in ("AOT", "WVP")}


# Central wavelengths in nm, B01 … B12: Sentinel-2 User Handbook (2015) and the means of 2A and 2B as measured.
HANDBOOK = (443, 490, 560, 665, 705, 740, 783, 842, 865, 945, 1375, 1610, 2190)
MEASURED_A = (442.7, 492.4, 559.8, 664.6, 704.1, 740.5, 782.8, 832.8, 864.7, 945.1, 1373.5, 1613.7, 2202.4)
MEASURED_B = (442.2, 492.1, 559.0, 664.9, 703.8, 739.1, 779.7, 832.9, 864.0, 943.2, 1376.9, 1610.4, 2185.7)


@pytest.mark.parametrize("centres", [HANDBOOK, MEASURED_A, MEASURED_B])
@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("wavelength", lambda nm: f"{nm}"),
        ("wavelength", lambda nm: f"{nm / 1000:.4f}"),
        ("WAVELENGTH", lambda nm: f"{nm} nm"),
        ("CENTRAL_WAVELENGTH_UM", lambda nm: f"{nm / 1000:.4f}"),
        ("Nominal Wavelength (µm)", lambda nm: f" {nm / 1000:.4f}"),
    ],
)
def test_bands_are_found_by_wavelength_in_nanometres_and_micrometres(centres, key, text):
    order = (7, 3, 2, 12, 8, 1, 0, 4, 5, 6, 9, 11, 10)
    roles = detect_roles(wavelengths(key, *(text(centres[band]) for band in order)))
    assert roles.source == "wavelengths"
    assert roles.numbers == {ROLES[band]: n for n, band in enumerate(order, 1)}


def test_wavelengths_of_another_sensor_are_not_forced_into_bands():
    with pytest.raises(BandsError, match="near infrared"):
        detect_roles(wavelengths("wavelength", "560", "665", "900", "1045"))


def test_bands_are_found_by_file_name_and_not_by_folder():
    order = (
        "T33UXP_B08_10m.jp2",
        "T33UXP_B03_10m.jp2",
        "T33UXP_B04_10m.jp2",
        "T33UXP_SCL_20m.jp2",
        "B8A.tif",
    )
    roles = detect_roles(files(*order))
    assert roles.source == "file names"
    assert roles.numbers == {"B08": 1, "B03": 2, "B04": 3, "SCL": 4, "B8A": 5}
    with pytest.raises(BandsError):
        detect_roles(files("1.tif", "2.tif", "3.tif"))


def test_a_raster_of_several_bands_takes_no_role_from_its_own_name():
    with pytest.raises(BandsError):
        detect_roles([BandLabel("B03.tif"), BandLabel("B04.tif"), BandLabel("B08.tif")])


def test_names_of_different_kinds_complete_each_other():
    labels = [
        BandLabel("a.tif", "green"),
        BandLabel("B04.tif", alone=True),
        BandLabel("c.tif", "", {"wavelength": "842"}),
    ]
    assert detect_roles(labels).numbers == {"B03": 1, "B04": 2, "B08": 3}


@pytest.mark.parametrize(
    ("count", "order"),
    [
        (4, "B02 B03 B04 B08"),
        (10, "B02 B03 B04 B05 B06 B07 B08 B8A B11 B12"),
        (12, "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B11 B12"),
        (13, "B01 B02 B03 B04 B05 B06 B07 B08 B8A B09 B10 B11 B12"),
    ],
)
def test_unnamed_bands_in_a_usual_number_take_the_usual_order_and_that_is_told(count, order):
    roles = detect_roles(named(*[""] * count))
    assert roles.numbers == {role: n for n, role in enumerate(order.split(), 1)}
    assert roles.source == "order"
    assert len(roles.notes) == 1
    assert order.replace(" ", ", ") in roles.notes[0]
    assert "assumed" in roles.notes[0]
    assert "BANDS" in roles.notes[0]


@pytest.mark.parametrize("count", [1, 2, 3, 5, 6, 8, 9, 11, 14])
def test_another_number_of_unnamed_bands_is_refused_with_the_text_to_give(count):
    assert standard_order(count) is None
    with pytest.raises(BandsError) as caught:
        detect_roles(named(*[""] * count))
    message = str(caught.value)
    assert f"among {count} bands: 1 = no name" in message
    assert message.count("no name") == count
    assert message.endswith(ADVICE)


def test_the_text_that_a_refusal_gives_is_taken():
    with pytest.raises(BandsError) as caught:
        detect_roles(named(*[""] * 8))
    text = str(caught.value).split("BANDS=")[1].split()[0]
    assert detect_roles(named(*[""] * 8), text).numbers == {"B02": 1, "B03": 2, "B04": 3, "B08": 4}


def test_a_refusal_tells_the_bands_found_and_those_missing():
    labels = [
        BandLabel("x.tif", "blue"),
        BandLabel("x.tif", "B4"),
        BandLabel("x.tif", "haze"),
        BandLabel("x.tif", ""),
    ]
    with pytest.raises(BandsError) as caught:
        detect_roles(labels)
    assert "green (B03) and near infrared (B08) not found" in str(caught.value)
    assert "1 = blue (B02); 2 = B4 (B04); 3 = haze; 4 = no name" in str(caught.value)


def test_some_names_forbid_to_assume_an_order():
    with pytest.raises(BandsError):
        detect_roles(named("B04", "", "", ""))


def test_what_the_user_says_wins_over_every_name():
    labels = [BandLabel("B02.tif", name, {"wavelength": "490"}, True) for name in ("B02", "B03", "B04", "B08")]
    roles = detect_roles(labels, "B02=4, red = 1; nir=2\nGreen=3")
    assert (dict(roles.numbers), roles.source) == ({"B02": 4, "B04": 1, "B08": 2, "B03": 3}, "given")


def test_what_the_user_says_has_to_name_green_red_and_near_infrared():
    assert detect_roles(named("", "", ""), "B03=1,B04=2,B8A=3").numbers == {"B03": 1, "B04": 2, "B8A": 3}
    with pytest.raises(BandsError, match=r"red \(B04\) not found"):
        detect_roles(named("", "", ""), "B02=1,B03=2,B08=3")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("B02", "'B02' is not of the form"),
        ("B02=", "'B02=' is not of the form"),
        ("B14=1", "'B14=1' is not of the form"),
        ("B02=one", "'B02=one' is not of the form"),
        ("B02=²", "'B02=²' is not of the form"),
        ("B02=1.5", "'B02=1.5' is not of the form"),
        ("B02=-1", "'B02=-1' is not of the form"),
        ("B02=0", "band 0, but the image has bands 1 to 4"),
        ("B03=1,B02=5", "'B02=5' asks for band 5, but the image has bands 1 to 4"),
        ("B02=1,blue=2", "B02 is given twice"),
    ],
)
def test_a_slip_in_the_users_text_is_quoted(text, fault):
    with pytest.raises(BandsError) as caught:
        parse_roles(text, 4)
    assert fault in str(caught.value)


def test_a_band_that_stands_twice_is_used_once_and_that_is_told():
    roles = detect_roles(named("B04", "B03", "B02", "B08", "B04", "B03", "B02", "B08"))
    assert roles.numbers == {"B04": 1, "B03": 2, "B02": 3, "B08": 4}
    assert roles.notes == (
        "B02, B03, B04, B08 stand more than once in the band descriptions: the first of each was used.",
    )


def test_narrow_near_infrared_serves_where_the_broad_one_is_missing():
    assert missing_roles({"B03": 1, "B04": 2, "B8A": 3}) == []
    assert missing_roles({"B02": 1, "B8A": 3}) == ["B03", "B04"]
    assert missing_roles({}) == ["B03", "B04", "B08"]
    assert near_infrared({"B03": 1, "B04": 2, "B8A": 3}) == "B8A"
    assert near_infrared({"B8A": 3, "B08": 4}) == "B08"
