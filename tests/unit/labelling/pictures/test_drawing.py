"""The pictures of a cluster: which, in which order, and what they show."""

from itertools import chain

import numpy as np
import pytest
from landcover_interpreter.core.clustering.tally import Site
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.evidence import Evidence, SceneFacts
from landcover_interpreter.core.labelling.pictures.drawing import PARTS, draw_pictures
from landcover_interpreter.core.labelling.pictures.frame import read_frame
from landcover_interpreter.core.labelling.pictures.lattice import fits
from landcover_interpreter.core.labelling.pictures.picture import INVERTED_MASK, MASK, OUTLINE, SCENE, SPOTLIGHT, ZOOM
from landcover_interpreter.core.scene.scene import SceneRequest, open_scene
from landcover_interpreter.tests.pictures import four_covers, png_chunks, png_pixels, profile_of, write_clusters
from landcover_interpreter.tests.scenes import shared

ALL = frozenset(PARTS)
FACTS = SceneFacts(nir="B08", pixel_size_m=10.0, path={}, green_share=0.5)
SITES = (Site(32, 32, 32, 1.0), Site(224, 160, 32, 0.9))
CLUSTERS = np.random.default_rng(6).integers(0, 4, (200, 300))


@pytest.fixture
def frame(tmp_path):
    return read_frame(four_covers(tmp_path, 200, 300), write_clusters(tmp_path, CLUSTERS), {}, SILENT)


def evidence(cluster=3):
    return Evidence(profile_of(cluster, *SITES), FACTS)


def shown(picture, repeat=1):
    """Return a picture's cells, with their corner pixels alike."""
    pixels = png_pixels(picture.png)
    np.testing.assert_array_equal(pixels[::repeat, ::repeat], pixels[repeat - 1 :: repeat, repeat - 1 :: repeat])
    return pixels[::repeat, ::repeat]


def kinds(drawn):
    return [picture.kind for picture in drawn.pictures]


def test_pictures_come_in_their_order_with_names_for_files(frame):
    drawn = draw_pictures(frame, evidence(), ALL)
    assert kinds(drawn) == [SCENE, MASK, SPOTLIGHT, ZOOM, ZOOM]
    assert [picture.name for picture in drawn.pictures] == [
        "scene.png",
        "cluster-03-mask.png",
        "cluster-03-spotlight.png",
        "cluster-03-zoom-1.png",
        "cluster-03-zoom-2.png",
    ]
    assert drawn.variant == ""
    assert drawn.profile == evidence().profile


def test_mask_and_spotlight_show_the_cluster_on_the_scenes_frame(frame):
    scene, mask, spotlight, *_ = draw_pictures(frame, evidence(), ALL).pictures
    inside = CLUSTERS == 3
    assert (mask.width, mask.height) == (spotlight.width, spotlight.height) == (scene.width, scene.height)
    np.testing.assert_array_equal(shown(mask, frame.repeat), np.where(inside, 255, 0))
    lit = shown(spotlight, frame.repeat)
    np.testing.assert_array_equal(lit[inside], frame.colours[inside])
    assert np.ptp(lit[~inside].astype(int), axis=-1).max() == 0


def test_a_picture_tells_its_size_and_holds_nothing_but_pixels(frame):
    for variant in ("", INVERTED_MASK, OUTLINE):
        for picture in draw_pictures(frame, evidence(), ALL, variant).pictures:
            assert {name for name, _ in png_chunks(picture.png)} == {"IHDR", "IDAT", "IEND"}
            assert png_pixels(picture.png).shape[:2] == (picture.height, picture.width)
            assert fits(picture.width, picture.height)


def test_all_clusters_share_the_very_picture_of_the_scene(frame):
    first, second = (draw_pictures(frame, evidence(cluster), ALL) for cluster in (1, 2))
    assert first.pictures[0] is second.pictures[0] is frame.picture
    others = chain(first.pictures[1:], second.pictures[1:])
    assert len({picture.name for picture in others}) == len(first.pictures) + len(second.pictures) - 2


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"scene", "spotlight"}, [SCENE, SPOTLIGHT]),
        ({"mask", "facts"}, [MASK]),
        ({"zooms"}, [ZOOM, ZOOM]),
        ({"facts"}, []),
    ],
)
def test_only_the_chosen_parts_are_drawn(frame, parts, expected):
    assert kinds(draw_pictures(frame, evidence(), frozenset(parts))) == expected


def test_the_inverted_mask_is_black_on_white_and_all_else_the_same(frame):
    plain, inverted = (draw_pictures(frame, evidence(), ALL, variant) for variant in ("", INVERTED_MASK))
    assert kinds(inverted) == [SCENE, INVERTED_MASK, SPOTLIGHT, ZOOM, ZOOM]
    assert inverted.variant == INVERTED_MASK
    assert inverted.pictures[1].name == "cluster-03-mask-inverted.png"
    np.testing.assert_array_equal(shown(inverted.pictures[1]), 255 - shown(plain.pictures[1]))
    assert [p.sha256 for p in inverted.pictures[2:]] == [p.sha256 for p in plain.pictures[2:]]


def test_the_outline_stands_for_mask_and_spotlight(frame):
    drawn = draw_pictures(frame, evidence(), ALL, OUTLINE)
    assert kinds(drawn) == [SCENE, OUTLINE, ZOOM, ZOOM]
    assert drawn.pictures[1].name == "cluster-03-outline.png"
    scene, outlined = (shown(picture) for picture in drawn.pictures[:2])
    inside = (CLUSTERS == 3).repeat(frame.repeat, axis=0).repeat(frame.repeat, axis=1)
    differs = (scene != outlined).any(axis=-1)
    assert differs.any()
    assert (outlined[differs] == 255).all()
    assert not (differs & inside).any()
    assert kinds(draw_pictures(frame, evidence(), frozenset({"scene"}), OUTLINE)) == [SCENE]


def test_what_is_drawn_already_is_not_drawn_again(frame):
    plain = draw_pictures(frame, evidence(), ALL)
    inverted = draw_pictures(frame, plain, ALL, INVERTED_MASK)
    assert all(new is old for new, old in zip(inverted.pictures[2:], plain.pictures[2:]))
    assert inverted.pictures[1].kind == INVERTED_MASK


def test_a_cluster_between_the_cells_leaves_an_empty_mask(frame):
    mask, spotlight = draw_pictures(frame, evidence(9), frozenset({"mask", "spotlight"})).pictures
    assert not shown(mask).any()
    assert np.ptp(shown(spotlight).astype(int), axis=-1).max() == 0


def test_another_variant_is_refused(frame):
    with pytest.raises(KeyError, match="upside down"):
        draw_pictures(frame, evidence(), ALL, "upside down")


def test_a_scene_that_goes_in_between_is_named(frame, tmp_path):
    (tmp_path / "scene.tif").unlink()
    with pytest.raises(SceneError, match=r"scene\.tif does not exist"):
        draw_pictures(frame, evidence(), frozenset({"zooms"}))


@pytest.mark.parametrize(
    "file",
    [
        "scenes/danube_ftw_two_dates/s2_4band_a.tif",
        "scenes/india_3band_noblue/s2_3band_noblue.tif",
        "scenes/csmask_nocrs/s2_6band_nocrs.tif",
        "scenes/patagonia_xrspatial/s2_6band.tif",
        "scenes/tm_chile/s2_l2a_12band.tif",
    ],
)
def test_real_scenes_use_the_range_and_lose_little_at_its_ends(tmp_path, file):
    """The middle half of the ground is neither dark nor pale, in dark woods, steppe and among clouds."""
    scene = open_scene(SceneRequest((str(shared(file)),)))
    clusters = write_clusters(tmp_path, np.ones((scene.grid.height, scene.grid.width)))
    grey = read_frame(scene, clusters, {}, SILENT).colours.mean(axis=-1)
    low, high = np.percentile(grey, [25, 75])
    assert 50 < low < high < 215
    assert np.mean(grey < 10) < 0.001
