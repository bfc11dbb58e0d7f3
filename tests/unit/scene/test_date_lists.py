"""The other dates from lists beside them: each takes its own, and numbers that do not fit are told."""

import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.scene.date_lists import with_dates
from landcover_interpreter.core.scene.scene import SceneRequest

FIRST = SceneRequest(("a.tif",), offset=-1000.0, masked_classes=(8, 9), area="POLYGON", elevation="dem.tif")
TWO = ("b.tif", "c.SAFE")


def test_without_lists_everything_is_found():
    found = with_dates(FIRST, TWO)
    assert found.others == tuple(SceneRequest((file,), masked_classes=(8, 9)) for file in TWO)
    assert (found.date, found.elevation, found.area) == ("", "dem.tif", "POLYGON")
    assert with_dates(FIRST, ()) == FIRST


def test_every_date_takes_its_own():
    found = with_dates(FIRST, TWO, " May; July ;August", "B04=5, B08=6; ", ("b-scl.tif", ""))
    assert [date.date for date in (found, *found.others)] == ["May", "July", "August"]
    assert [date.bands for date in found.others] == ["B04=5, B08=6", ""]
    assert [date.mask for date in found.others] == ["b-scl.tif", None]


def test_an_offset_holds_for_the_files_that_it_was_given_for():
    found = with_dates(FIRST, ("a.tif", "b.tif"))
    assert [date.offset for date in (found, *found.others)] == [-1000.0, -1000.0, None]


def test_a_single_date_may_have_a_name():
    assert with_dates(FIRST, (), "2023-05-14;").date == "2023-05-14"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("May;June;July;", ["May", "June", "July"]),
        ("May;;", ["May", "", ""]),
        (";June;", ["", "June", ""]),
        (";;;", ["", "", ""]),
        (" ", ["", "", ""]),
    ],
)
def test_entries_may_be_empty_and_a_semicolon_may_end_them(names, expected):
    found = with_dates(FIRST, TWO, names)
    assert [date.date for date in (found, *found.others)] == expected


@pytest.mark.parametrize(
    ("lists", "words"),
    [
        ({"names": "May; June"}, ("DATE_NAMES has 2 names", "3 dates", "the image's first")),
        ({"names": "1;2;3;4"}, ("DATE_NAMES has 4 names", "3 dates")),
        ({"bands": "B04=1"}, ("DATE_BANDS has 1 entries", "DATES has 2")),
        ({"bands": "B04=1;B04=2;B04=3"}, ("DATE_BANDS has 3 entries", "DATES has 2")),
        ({"masks": ("scl.tif",)}, ("DATE_MASKS has 1 entries", "DATES has 2")),
    ],
)
def test_a_number_that_does_not_fit_is_told(lists, words):
    with pytest.raises(SceneError) as caught:
        with_dates(FIRST, TWO, **lists)
    assert [word for word in words if word not in str(caught.value)] == []


@pytest.mark.parametrize("lists", [{"bands": "B04=1"}, {"masks": ("scl.tif",)}])
def test_lists_without_other_dates_are_told(lists):
    with pytest.raises(SceneError, match="without other dates: choose them in DATES"):
        with_dates(FIRST, (), **lists)
