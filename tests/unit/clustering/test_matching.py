"""A scene is brought to what a model was fitted to: gaps filled in its own stored values, smoothing never skipped."""

import numpy as np
from landcover_interpreter.core.clustering.features import FeatureSpec
from landcover_interpreter.core.clustering.features.extraction import Block, Extraction
from landcover_interpreter.core.clustering.features.gaps import GapFiller
from landcover_interpreter.core.clustering.features.variables import variables_of
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster


def test_a_filler_gives_the_same_reflectances_in_other_units_and_fewer_bands():
    rng = np.random.default_rng(1)
    codes = rng.uniform(500, 4000, (20, 4))
    filler = GapFiller(codes, codes.std(axis=0), np.array([0, 0, 1, 1]))
    values = rng.uniform(500, 4000, (4, 300))
    seen = np.array([np.ones(300, bool), rng.random(300) < 0.5])
    gains, shifts = np.array([2.0, 1.0, 0.5]), np.array([1000.0, 0.0, -3.0])
    rows = [1, 2, 3]
    stored = values[rows] * gains[:, None] + shifts[:, None]
    few = GapFiller(codes[:, rows], filler.deviation[rows], filler.dates[rows])
    expected = few.fill(values[rows], seen) * gains[:, None] + shifts[:, None]
    np.testing.assert_allclose(filler.restored(rows, gains, shifts).fill(stored, seen), expected, rtol=1e-5)
    same = filler.restored(range(4), np.ones(4), np.zeros(4))
    np.testing.assert_array_equal(same.fill(values, seen), filler.fill(values, seen))


def test_features_of_the_scenes_own_names_are_smoothed_where_the_spec_says_so(tmp_path):
    file = write_raster(tmp_path / "scene.tif", parcels(), names=FIVE_BANDS, nodata=0)
    variables = variables_of(open_scene(SceneRequest((str(file),))))
    block = parcels()[:, :9, :9].astype(np.float32)
    spec = FeatureSpec(variables.bands, variables.indices, False, smoothing=3)
    found = Extraction(spec).features(variables, Block(block, np.ones((9, 9), bool)))
    assert found.shape == (8, 7, 7)
    np.testing.assert_allclose(found[0, 0, 0], block[0, :3, :3].mean() * 1e-4, rtol=1e-5)
