"""Clusters merged and split: pixels, profiles and model, and nothing but those of the clusters that were asked for."""

import shutil

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.errors import ClusteringError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.tests.patchwork import patches, read
from landcover_interpreter.tests.revised_runs import CLUSTERS, clustered, content, modelled, profiles, tallied
from osgeo import gdal
from scipy import ndimage


def test_a_merge_gives_the_members_pixels_one_new_id_and_leaves_all_others(run):
    before = read(run / "clusters.tif")
    found = jobs.merge(run, [5, 2], SILENT)
    after = read(run / "clusters.tif")
    assert found.clusters == (1, 3, 4, 6, 7)
    np.testing.assert_array_equal(after == 7, (before == 2) | (before == 5))
    kept = ~np.isin(before, (2, 5))
    np.testing.assert_array_equal(after[kept], before[kept])
    assert load_interpretation(run) == found
    assert found.history[-1].what == "clusters 2, 5 merged into cluster 7"


def test_a_split_divides_one_clusters_pixels_and_leaves_all_others(run):
    before, others = read(run / "clusters.tif"), profiles(run)
    found = jobs.split(run, 2, 3, 1, SILENT)
    after = read(run / "clusters.tif")
    assert found.clusters == (1, 3, 4, 5, 6, 7, 8, 9)
    np.testing.assert_array_equal(np.isin(after, (7, 8, 9)), before == 2)
    np.testing.assert_array_equal(after[before != 2], before[before != 2])
    pixels = [profile.pixels for profile in found.profiles[-3:]]
    assert pixels == sorted(pixels, reverse=True) == [int((after == part).sum()) for part in (7, 8, 9)]
    assert all(pixels)
    assert found.profiles[:-3] == tuple(profile for cluster, profile in others.items() if cluster != 2)
    assert load_interpretation(run) == found


def test_the_parts_of_a_split_are_what_the_algorithm_finds_apart_in_the_cluster(run):
    """Inside the cluster, parts are nearer to themselves: their deviations shrink."""
    whole = profiles(run)[1]
    found = jobs.split(run, 1, 4, 1, SILENT)
    parts = found.profiles[-4:]
    for name in ("B04", "B08", "NDVI"):
        within = sum(part.pixels * part.deviation[name] ** 2 for part in parts) / whole.pixels
        assert within < 0.7 * whole.deviation[name] ** 2
        mean = sum(part.pixels * part.mean[name] for part in parts) / whole.pixels
        assert mean == pytest.approx(whole.mean[name], abs=1e-5)


def test_profiles_of_parts_are_those_of_a_tally_of_the_new_raster(run):
    found = jobs.split(run, 1, 3, 4, SILENT)
    for cluster, expected in list(tallied(run).items())[-3:]:
        assert found.profile_of(cluster) == expected


def test_the_profile_of_a_merge_is_that_of_a_tally_but_for_percentiles_which_come_close(run):
    found = jobs.merge(run, [1, 3, 6], SILENT)
    expected, made = tallied(run)[7], found.profile_of(7)
    for name in ("pixels", "cohesion", "sites"):
        assert getattr(made, name) == getattr(expected, name)
    for name, exact in {"hectares": 1e-12, "share": 1e-12, "texture_nir": 1e-3, "texture_red": 1e-3}.items():
        assert getattr(made, name) == pytest.approx(getattr(expected, name), rel=exact)
    for name, mean in expected.mean.items():
        assert made.mean[name] == pytest.approx(mean, abs=2e-6)
        assert made.deviation[name] == pytest.approx(expected.deviation[name], abs=2e-5)
        spread = expected.percentiles[name][-1] - expected.percentiles[name][0]
        np.testing.assert_allclose(made.percentiles[name], expected.percentiles[name], atol=0.06 * spread)


def test_the_model_gives_what_the_raster_holds_after_any_revisions(run):
    np.testing.assert_array_equal(modelled(run), read(run / "clusters.tif"))
    jobs.split(run, 1, 3, 1, SILENT)
    jobs.merge(run, [2, 8], SILENT)
    jobs.split(run, 10, 2, 1, SILENT)
    found = jobs.merge(run, [3, 11, 12], SILENT)
    assert found.clusters == (4, 5, 6, 7, 9, 13)
    np.testing.assert_array_equal(modelled(run), read(run / "clusters.tif"))
    assert len(np.unique(read(run / "clusters.tif"))) == 7
    assert found.next_cluster == 14 and found.first_clusters == CLUSTERS


def test_ids_are_never_given_again(run):
    jobs.merge(run, [1, 2], SILENT)
    jobs.merge(run, [7, 3], SILENT)
    found = jobs.split(run, 8, 2, 1, SILENT)
    assert found.clusters == (4, 5, 6, 9, 10)
    assert [(r.retired, r.became) for r in found.revisions] == [((1, 2), (7,)), ((3, 7), (8,)), ((8,), (9, 10))]


def test_the_raster_names_and_colours_its_clusters_and_the_others_keep_their_colours(run):
    def shown():
        dataset = gdal.Open(str(run / "clusters.tif"))
        band = dataset.GetRasterBand(1)
        table, names = band.GetRasterColorTable(), band.GetCategoryNames()
        return {c: (table.GetColorEntry(c)[:3], name) for c, name in enumerate(names) if name}

    before = shown()
    jobs.split(run, 2, 3, 1, SILENT)
    after = shown()
    assert sorted(after) == [0, 1, 3, 4, 5, 6, 7, 8, 9]
    assert after[8][1] == "Cluster 8"
    assert all(after[cluster] == before[cluster] for cluster in (1, 3, 4, 5, 6))
    assert len({colour for colour, _ in after.values()}) == len(after)
    style = (run / "clusters.qml").read_text(encoding="utf-8")
    assert 'value="9" label="Cluster 9"' in style and 'value="2"' not in style


def test_above_254_ids_take_two_bytes_in_raster_model_style_and_map(tmp_path):
    run = clustered(tmp_path, clusters=250)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    jobs.split(run, 1, 4, 1, SILENT)
    assert read(run / "clusters.tif").dtype == np.uint8
    found = jobs.split(run, 2, 2, 1, SILENT)
    ids = read(run / "clusters.tif")
    assert ids.dtype == np.uint16
    assert (ids.max(), max(found.clusters)) == (256, 256)
    np.testing.assert_array_equal(modelled(run), ids)
    dataset = gdal.Open(str(run / "clusters.tif"))
    band = dataset.GetRasterBand(1)
    assert band.GetRasterColorTable().GetColorEntry(256)[3] == 255
    assert band.GetCategoryNames()[256] == "Cluster 256"
    assert 'value="256"' in (run / "clusters.qml").read_text(encoding="utf-8")
    jobs.override(run, 256, "water")
    jobs.export(run, None, None, SILENT)
    landcover = read(run / "landcover.tif")
    assert set(landcover[ids == 256]) == {80}
    assert landcover.dtype == np.uint8
    dataset = gdal.Open(str(run / "landcover.tif"))
    table = dataset.GetRasterBand(1).GetDefaultRAT()
    clusters = [table.GetValueAsString(row, 5).split(", ") for row in range(table.GetRowCount())]
    assert "256" in [name for names in clusters for name in names]


def test_a_minimum_mapping_unit_holds_within_the_cluster_and_moves_no_border(tmp_path):
    run = clustered(tmp_path, minimum_mapping_unit_ha=0.12)
    before = read(run / "clusters.tif")
    found = jobs.split(run, 1, 3, 1, SILENT)
    after = read(run / "clusters.tif")
    np.testing.assert_array_equal(np.isin(after, (7, 8, 9)), before == 1)
    np.testing.assert_array_equal(after[before != 1], before[before != 1])
    # What is smaller has no way to a part of the minimum inside the cluster.
    inside = np.where(before == 1, after, 0)
    connected, _ = ndimage.label(before == 1)
    for component in range(1, connected.max() + 1):
        sizes = [pixels for pixels, _ in patches(np.where(connected == component, inside, 0))]
        assert min(sizes) >= 12 or max(sizes) < 12
    assert sum(pixels >= 12 for pixels, _ in patches(inside)) > 20
    for cluster, expected in list(tallied(run).items())[-3:]:
        assert found.profile_of(cluster) == expected


def test_any_number_of_threads_gives_the_same_split(run, tmp_path, monkeypatch):
    from landcover_interpreter.core import streaming

    made = []
    for count in (1, 2, 7):
        copied = shutil.copytree(run, tmp_path / f"with {count}")
        monkeypatch.setattr(streaming, "default_threads", lambda count=count: count)
        jobs.split(copied, 1, 3, 5, SILENT)
        made.append([(copied / name).read_bytes() for name in ("clusters.tif", "clusters.qml")])
        made[-1] += [load_interpretation(copied).profiles]
    assert made[0] == made[1] == made[2]


def test_every_pixel_is_read_once_and_windows_without_the_cluster_never(tmp_path, monkeypatch):
    """Water lies in one corner: a split of it looks at the windows there, once for the sample and once for all."""
    from landcover_interpreter.core.scene.scene import Scene

    values = np.full((5, 1100, 2100), 3000, np.uint16)
    values += np.random.default_rng(3).integers(0, 200, values.shape, np.uint16)
    values[:, 30:260, 40:300] //= 9
    run = clustered(tmp_path, clusters=2, values=values)
    asked = []
    read_values = Scene.read_values

    def counted(scene, window, step=1):
        asked.append(window)
        return read_values(scene, window, step)

    monkeypatch.setattr(Scene, "read_values", counted)
    found = jobs.split(run, 2, 2, 1, SILENT)
    assert sum(profile.pixels for profile in found.profiles[-2:]) == 230 * 260
    whole = [window for window in asked if window.width > 512]
    assert len(whole) == len(set(whole))
    assert all(window.column == 0 and window.row < 260 for window in asked)
    assert sum(window.pixels for window in whole) < 1100 * 2100


def test_too_few_different_pixels_are_told(tmp_path):
    values = np.full((5, 40, 40), 3000, np.uint16)
    values[:, :20] = 400
    values[:, :2, :3] = np.arange(6, dtype=np.uint16).reshape(2, 3) + 395
    run = clustered(tmp_path, clusters=2, values=values)
    before = content(run)
    dark = int(read(run / "clusters.tif")[0, 0])
    with pytest.raises(ClusteringError, match=rf"INTO is 9: .* from 2 to 6; cluster {dark} has 6 distinct pixels"):
        jobs.split(run, dark, 9, 1, SILENT)
    with pytest.raises(ClusteringError, match=rf"All pixels of cluster {3 - dark} are alike: it cannot be split"):
        jobs.split(run, 3 - dark, 2, 1, SILENT)
    assert content(run) == before
