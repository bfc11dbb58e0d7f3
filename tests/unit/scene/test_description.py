"""What the analyst is told about a chosen image before anything is computed."""

import numpy as np
import pytest
from landcover_interpreter.core.scene.bands import ROLES
from landcover_interpreter.core.scene.description import ASSUMED, describe
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster

FOUR = ("B02", "B03", "B04", "B08")


def roles_of(description):
    return [band.role for band in description.bands]


def test_named_bands_have_their_names_and_where_the_roles_come_from(tmp_path):
    path = write_raster(tmp_path / "a.tif", digital_numbers(ground(FOUR)), names=["blue", "green", "red", "nir"])
    found = describe(SceneRequest((str(path),)))
    assert [band.name for band in found.bands] == ["blue", "green", "red", "nir"]
    assert roles_of(found) == list(FOUR)
    assert {band.source for band in found.bands} == {"band descriptions"}
    assert found.scene.roles == FOUR
    assert found.pixel_m == pytest.approx(10)
    assert (found.refusal, found.lacks_roles) == ("", False)


def test_unnamed_bands_are_assumed(tmp_path):
    path = write_raster(tmp_path / "a.tif", digital_numbers(ground(FOUR), 1000))
    found = describe(SceneRequest((str(path),)))
    assert {band.source for band in found.bands} == {ASSUMED}
    assert "assumed" in found.scene.notes[0]
    assert (found.scales, found.offsets) == ((1e-4,), (-1000.0,))


def test_bands_without_a_role_are_listed_too(tmp_path):
    bands = np.concatenate([digital_numbers(ground(FOUR)), np.ones((1, 60, 80), np.uint16)])
    path = write_raster(tmp_path / "a.tif", bands, names=["quality", "B04", "B03", "B08", "angle"])
    assert roles_of(describe(SceneRequest((str(path),)))) == ["", "B04", "B03", "B08", ""]


@pytest.mark.parametrize("mask", [False, True])
def test_a_classification_among_the_bands_has_its_row_whether_another_replaces_it_or_not(tmp_path, mask):
    classes = np.full((1, 60, 80), 4, np.uint16)
    bands = np.concatenate([classes, digital_numbers(ground(FOUR))])
    path = write_raster(tmp_path / "a.tif", bands, names=["SCL", *FOUR])
    other = write_raster(tmp_path / "scl.tif", classes) if mask else None
    found = describe(SceneRequest((str(path),), mask=other and str(other)))
    assert roles_of(found) == ["SCL", *FOUR]


def test_a_classification_recognised_by_its_codes_behind_unnamed_bands(tmp_path):
    roles = [role for role in ROLES if role != "B10"]
    codes = np.tile(np.arange(3, 11, dtype=np.uint16), (1, 60, 10))
    path = write_raster(tmp_path / "a.tif", np.concatenate([digital_numbers(ground(roles)), codes]))
    assert roles_of(describe(SceneRequest((str(path),)))) == [*roles, "SCL"]


def test_a_classification_in_a_file_of_its_own_is_numbered_through_the_files(tmp_path):
    values = digital_numbers(ground(FOUR))
    files = [write_raster(tmp_path / f"{role}.tif", values[n : n + 1]) for n, role in enumerate(FOUR)]
    scl = write_raster(tmp_path / "SCL.tif", np.full((1, 60, 80), 4, np.uint8))
    found = describe(SceneRequest(tuple(map(str, [files[0], scl, *files[1:]]))))
    assert roles_of(found) == ["B02", "SCL", "B03", "B04", "B08"]
    assert found.bands[1].name == "SCL"


def test_where_roles_are_missing_the_others_are_shown_with_the_reason(tmp_path):
    path = write_raster(tmp_path / "a.tif", digital_numbers(ground(FOUR)), names=["blue", "green", "this", "that"])
    found = describe(SceneRequest((str(path),)))
    assert roles_of(found) == ["B02", "B03", "", ""]
    assert found.scene is None
    assert found.lacks_roles
    assert "red (B04) and near infrared (B08) not found" in found.refusal


def test_another_reason_is_no_lack_of_roles(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((4, 60, 80), np.uint16), names=FOUR)
    found = describe(SceneRequest((str(path),)))
    assert "every pixel is no data" in found.refusal
    assert (roles_of(found), found.lacks_roles) == (list(FOUR), False)


def test_a_file_that_is_not_there_has_a_reason_and_no_bands(tmp_path):
    found = describe(SceneRequest((str(tmp_path / "gone.tif"),)))
    assert found.bands == ()
    assert "does not exist" in found.refusal


def test_a_pixel_has_no_metres_without_a_coordinate_system(tmp_path):
    path = write_raster(tmp_path / "a.tif", digital_numbers(ground(FOUR)), names=FOUR, epsg=None)
    assert describe(SceneRequest((str(path),))).pixel_m is None


def test_a_pixel_in_degrees_is_told_in_metres(tmp_path):
    degrees = (15.0, 1e-4, 0, 48.0, 0, -1e-4)
    path = write_raster(tmp_path / "a.tif", digital_numbers(ground(FOUR)), names=FOUR, epsg=4326, geotransform=degrees)
    # 1e-4° is 11.12 m along the meridian and 7.46 m along the parallel of 48°: the root of 82.9 m².
    assert describe(SceneRequest((str(path),))).pixel_m == pytest.approx(9.11, abs=0.02)


def test_what_is_wrong_with_another_date_leaves_the_bands_of_the_first(tmp_path):
    first = write_raster(tmp_path / "a.tif", digital_numbers(ground(FOUR)))
    far = write_raster(tmp_path / "b.tif", digital_numbers(ground(FOUR)), names=FOUR, origin=(900_000, 5_400_000))
    found = describe(SceneRequest((str(first),), others=(SceneRequest((str(far),)),)))
    assert roles_of(found) == list(FOUR)
    assert found.scene is None and not found.lacks_roles
    assert found.refusal.startswith(f"{far} does not lie on the ground of the first date")
