"""Pixels hidden on some dates take what pixels alike on the others have there."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.features.gaps import GapFiller, fit_gaps

DATES = np.array([0, 0, 1, 1, 2])
# Three covers in bands of three dates; the first two differ on the second date only.
COVERS = np.array([[500, 2000, 600, 2500, 900], [500, 2000, 1800, 900, 900], [2500, 700, 600, 2500, 3000]])


def pixels(n=3000, seed=1, kind=np.uint16):
    rng = np.random.default_rng(seed)
    cover = rng.integers(0, 3, n)
    return (COVERS[cover] + rng.normal(0, 20, (n, 5))).astype(kind).T, cover


def test_hidden_bands_are_those_of_pixels_alike():
    values, cover = pixels()
    filler = fit_gaps(values, np.ones((3, 3000), bool), DATES, 1)
    seen = np.ones((3, 3000), bool)
    seen[1, ::2] = False
    seen[2, ::3] = False
    # What is hidden is no data, or cloud: it must not matter.
    hidden = np.where(seen[DATES], values, 9999)
    filled = filler.fill(hidden, seen)
    assert filled.dtype == np.float32
    np.testing.assert_array_equal(filled[seen[DATES]], values[seen[DATES]])
    third = np.flatnonzero(~seen[1] & (cover == 2))
    np.testing.assert_allclose(filled[2:4, third], COVERS[2, 2:4, None] * np.ones(len(third)), atol=60)
    only_third_date = np.flatnonzero(~seen[2] & seen[1])
    np.testing.assert_allclose(filled[4, only_third_date], COVERS[cover[only_third_date], 4], atol=60)


def test_what_the_other_dates_cannot_tell_is_filled_with_one_of_those_that_fit():
    values, cover = pixels()
    filler = fit_gaps(values, np.ones((3, 3000), bool), DATES, 1)
    seen = np.ones((3, 3000), bool)
    seen[1] = False
    filled = filler.fill(values, seen)[2, cover < 2]
    assert (np.minimum(abs(filled - 600), abs(filled - 1800)) < 80).all()


def test_a_pixel_that_no_date_saw_stays_and_without_gaps_nothing_is_copied():
    values, _ = pixels(300)
    filler = fit_gaps(values, np.ones((3, 300), bool), DATES, 1)
    seen = np.ones((3, 300), bool)
    assert filler.fill(values, seen) is values
    seen[:, 7] = False
    assert filler.fill(values, seen) is values
    seen[0, 8] = False
    before = values.copy()
    assert filler.fill(values, seen)[:, 7].tolist() == values[:, 7].tolist()
    np.testing.assert_array_equal(values, before)


def test_no_data_that_is_no_number_does_not_spread():
    values, _ = pixels(2000, kind=np.float32)
    filler = fit_gaps(values, np.ones((3, 2000), bool), DATES, 1)
    seen = np.ones((3, 2000), bool)
    seen[1, :1500] = False
    values[2:4, :1500] = np.nan
    assert np.isfinite(filler.fill(values, seen)).all()


def test_filling_is_the_same_to_the_last_bit_in_any_block():
    values, _ = pixels(40_000)
    rng = np.random.default_rng(3)
    seen = rng.uniform(size=(3, 40_000)) > 0.4
    filler = fit_gaps(values[:, :5000], seen[:, :5000], DATES, 1)
    whole = filler.fill(values, seen)
    for size in (1, 17, 999, 16_385):
        for start in range(0, 3 * size, size):
            part = slice(start, start + size)
            np.testing.assert_array_equal(filler.fill(values[:, part], seen[:, part]), whole[:, part])


def test_a_sample_without_gaps_still_fits_a_filler_for_what_it_missed():
    values, _ = pixels(500)
    assert fit_gaps(values, np.ones((3, 500), bool), DATES, 1) is not None
    assert fit_gaps(values[:2], np.ones((1, 500), bool), DATES[:2], 1) is None


def test_where_hardly_any_pixel_was_seen_always_the_medians_of_the_dates_serve():
    values, _ = pixels(400)
    seen = np.zeros((3, 400), bool)
    seen[0, :200], seen[1, 200:], seen[2, 100:300] = True, True, True
    filler = fit_gaps(values, seen, DATES, 1)
    filled = filler.fill(values, seen)
    np.testing.assert_allclose(filled[2, :100], np.median(values[2, 200:]))
    np.testing.assert_allclose(filled[0, 200:], np.median(values[0, :200]))


def test_a_date_that_saw_nothing_at_all_is_filled_with_nothing():
    values, _ = pixels(400)
    seen = np.ones((3, 400), bool)
    seen[2] = False
    filled = fit_gaps(values, seen, DATES, 1).fill(values, seen)
    assert (filled[4] == 0).all()
    np.testing.assert_array_equal(filled[:4], values[:4])


def test_what_is_kept_gives_the_same_filler():
    values, _ = pixels(900)
    seen = np.random.default_rng(2).uniform(size=(3, 900)) > 0.3
    filler = fit_gaps(values, seen, DATES, 1)
    again = GapFiller.from_arrays(filler.arrays())
    np.testing.assert_array_equal(again.fill(values, seen), filler.fill(values, seen))


@pytest.mark.parametrize("name", ["codes", "deviation", "dates"])
def test_parts_that_do_not_fit_are_refused(name):
    values, _ = pixels(300)
    arrays = fit_gaps(values, np.ones((3, 300), bool), DATES, 1).arrays()
    with pytest.raises(ValueError, match="filling of gaps"):
        GapFiller.from_arrays({**arrays, name: arrays[name][..., :-1]})
