"""A cluster's spectrum stands beside that of all pixels, by wavelength."""

import numpy as np
import pytest
from landcover_interpreter.core.clustering.spectra import spectrum_of
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tests.patchwork import FIVE_BANDS, read
from landcover_interpreter.tests.polls import clustered_run


def test_means_deviations_and_the_scenes_means_are_those_of_the_pixels(tmp_path):
    run = clustered_run(tmp_path)
    found = load_interpretation(run)
    values, clusters = read(tmp_path / "scene.tif") / 10_000, read(run / "clusters.tif")
    spectrum = spectrum_of(found.profiles, 2, FIVE_BANDS)
    assert [level.role for level in spectrum] == ["B02", "B03", "B04", "B08", "B11"]
    for level, band in zip(spectrum, values):
        inside = band[clusters == 2]
        assert level.mean == pytest.approx(inside.mean(), abs=2e-5)
        assert level.deviation == pytest.approx(inside.std(), abs=2e-5)
        assert level.scene_mean == pytest.approx(band[clusters > 0].mean(), abs=2e-5)


def test_bands_stand_by_wavelength_whatever_their_order(tmp_path):
    found = load_interpretation(clustered_run(tmp_path))
    spectrum = spectrum_of(found.profiles, 1, ("B11", "B02", "B08"))
    assert [level.role for level in spectrum] == ["B02", "B08", "B11"]
    assert np.all(np.diff([level.wavelength_nm for level in spectrum]) > 0)
    assert spectrum[1].wavelength_nm == 832.8
