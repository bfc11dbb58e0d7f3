"""What models are told and shown of several dates; of a single one that nobody named, what they always were."""

from dataclasses import replace

import numpy as np
import pytest
from landcover_interpreter.core.clustering.profiles import ClusterProfile
from landcover_interpreter.core.clustering.tally import Site
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.labelling.evidence import (
    DateFacts,
    Evidence,
    SceneFacts,
    gather_evidence,
    path_reflectance,
)
from landcover_interpreter.core.labelling.pictures.drawing import draw_pictures
from landcover_interpreter.core.labelling.pictures.frame import MOST_DATES, read_frame, shown_dates
from landcover_interpreter.core.labelling.pictures.lattice import fits
from landcover_interpreter.core.labelling.pictures.picture import MASK, SCENE, SPOTLIGHT, ZOOM, ZOOM_DATES, Picture
from landcover_interpreter.core.labelling.prompting.facts import facts_table
from landcover_interpreter.core.labelling.prompting.prompt import ask_about
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.core.scene.dates import open_dates
from landcover_interpreter.core.scene.grid import Window
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.pictures import png_pixels, write_clusters
from landcover_interpreter.tests.scenes import digital_numbers, ground, write_raster

ROLES = ("B02", "B03", "B04", "B08")
MAY = {"B02": 0.04, "B03": 0.06, "B04": 0.05, "B08": 0.35, "NDVI": 0.75, "NDWI": -0.7}
AUGUST = {"B02@2": 0.08, "B03@2": 0.12, "B04@2": 0.2, "B08@2": 0.3, "NDVI@2": 0.2, "NDWI@2": -0.43}
PARTS = frozenset({"scene", "mask", "spotlight", "zooms"})
WORLDCOVER = load_taxonomy()


def profile(means, unseen=(), cluster=3, sites=()):
    percentiles = {name: () if name in unseen else (value,) * 5 for name, value in means.items()}
    means = {name: 0.0 if name in unseen else value for name, value in means.items()}
    return ClusterProfile(
        cluster, 1000, 10.0, 0.1, means, dict.fromkeys(means, 0.01), percentiles, 0.1, 0.1, 0.7, tuple(sites)
    )


def facts(*names, **changes):
    dates = tuple(DateFacts(name, "B08", {}) for name in names)
    return replace(SceneFacts("B08", 10.0, {}, 0.5, 1024, 840, dates=dates), **changes)


def table(found, scene):
    return facts_table(Evidence(found, scene)).splitlines()


# The facts


def test_the_first_date_is_told_in_full_and_the_others_by_their_means():
    plain = table(profile(MAY), facts())
    told = table(profile({**MAY, **AUGUST}), facts("2023-05-14", "August"))
    assert told == [
        *plain[:2],
        "date 1 of 2, 2023-05-14",
        *plain[2:],
        "date 2 of 2, August",
        "means: B02 0.080, B03 0.120, B04 0.200, B08 0.300, NDVI 0.20, NDWI -0.43",
    ]


def test_an_atmosphere_is_taken_off_the_date_that_it_belongs_to():
    dates = (DateFacts("May", "B08", {}), DateFacts("August", "B08", {"B04": 0.02}))
    told = table(profile({**MAY, **AUGUST}), facts(dates=dates))
    assert "B04 red 665 nm: 0.050 (0.050…0.050)" in told
    assert told[-1].startswith(
        "means (the atmosphere's part taken off): B02 0.080, B03 0.120, B04 0.180, B08 0.300, NDVI"
    )
    assert "NDVI 0.25" in told[-1]  # (0.3 − 0.18) / (0.3 + 0.18)


@pytest.mark.parametrize(
    ("unseen", "hidden", "seen"), [(MAY, "date 1 of 2", "means: B02"), (AUGUST, "date 2", "B02 blue")]
)
def test_a_date_that_saw_nothing_of_a_cluster_has_no_numbers(unseen, hidden, seen):
    told = table(profile({**MAY, **AUGUST}, unseen), facts("May", "August"))
    assert [line for line in told if "none of the cluster is seen" in line and line.startswith(hidden)]
    assert [line for line in told if line.startswith(seen)]
    assert not [line for line in told if "0.001" in line or "0.000" in line]


def test_the_path_reflectance_of_every_date_is_its_own():
    hazy = {name: value + 0.05 for name, value in AUGUST.items()}
    dark = {**MAY, **hazy, "B02@2": 0.07}
    assert path_reflectance([profile({**MAY, **hazy}), profile(dark)]) == pytest.approx(
        {"B02@2": 0.06, "B03@2": 0.05, "B04@2": 0.03, "B08@2": 0.015}
    )
    assert path_reflectance([profile({**MAY, **AUGUST}, AUGUST)]) == {}, "a date that saw nothing at all"


# The question

KINDS = (SCENE, MASK, SPOTLIGHT, ZOOM, ZOOM, ZOOM, ZOOM)
USUAL = tuple(Picture(kind, f"{n}.png", 1024, 840, f"{kind} {n}".encode()) for n, kind in enumerate(KINDS))
DATED = (
    USUAL[0],
    replace(USUAL[0], name="scene-2.png", dates=(1,)),
    *USUAL[1:5],
    replace(USUAL[4], kind=ZOOM_DATES, dates=(1,)),
)


@pytest.mark.parametrize(
    ("changes", "asked", "known"),
    [
        ({}, {}, "e74e6e28505f3ab0843db02c38129b3f312ed577d421dae336862271cf8cc423"),
        ({}, {"free_words": True}, "dff6ee6bdd204596a94404ed7fddc82eb717ad72af5af55e5aae82809689a253"),
        ({}, {"facts": False}, "a1fbf1d5f29872aa0e91ba60706e677d92b92f4bde157d46ac6f195c80690814"),
        (
            {"false_colour": True, "path": {"B02": 0.03}},
            {},
            "31e1326b75a002da3e2cf9ed839e7949232ebf86d1f793732f9c93ab965257a6",
        ),
    ],
)
def test_a_date_that_nobody_named_changes_no_letter(changes, asked, known):
    """The hashes were taken before there were dates: replies that are kept from then still count."""
    assert ask_about(Evidence(profile(MAY), facts(**changes), USUAL), WORLDCOVER, **asked).prompt_hash == known


def test_dates_are_named_in_their_order_and_every_picture_has_its_own():
    question = ask_about(Evidence(profile({**MAY, **AUGUST}), facts("2023-05-14", "August"), DATED), WORLDCOVER)
    assert question.version == "classes-2"
    assert "The scene was imaged on 2 dates, in this order: 1 (2023-05-14), 2 (August)." in question.system
    lines = [line for line in question.system.splitlines() if line[:1].isdigit()]
    assert [line.split(".")[0] for line in lines] == ["1", "2", "3", "4", "5–6", "7"]
    assert lines[0] == "1. Scene: the whole frame in true colour on date 1 (2023-05-14)."
    assert lines[1] == "2. Scene: the whole frame in true colour on date 2 (August)."
    assert "date" not in lines[2]
    assert "in true colour on date 1 (2023-05-14)" in lines[3]
    assert "in true colour on date 1 (2023-05-14)" in lines[4]
    assert "in true colour on date 2 (August)" in lines[5]
    assert "- Compare the dates." in question.system


def test_close_ups_side_by_side_are_told_from_left_to_right():
    shown = (replace(USUAL[3], kind=ZOOM_DATES, dates=(1, 3)),)
    system = ask_about(Evidence(profile(MAY), facts(*"abcd"), shown), WORLDCOVER).system
    assert "in true colour on dates 2 (b), 4 (d), from left to right" in system


def test_a_date_without_blue_is_told_to_be_in_false_colour():
    dates = (DateFacts("May", "B08", {}), DateFacts("August", "B08", {}, false_colour=True))
    system = ask_about(Evidence(profile(MAY), facts(dates=dates), DATED), WORLDCOVER).system
    assert "1. Scene: the whole frame in true colour on date 1 (May)." in system
    assert "2. Scene: the whole frame in false colour on date 2 (August)." in system
    assert "False colour shows near infrared" in system


def test_a_single_date_that_was_named_is_told_and_not_compared():
    question = ask_about(Evidence(profile(MAY), facts("2023-05-14"), USUAL), WORLDCOVER)
    assert "The image's date: 2023-05-14." in question.system
    assert "1. Scene: the whole frame in true colour.\n" in question.system
    assert "Compare the dates" not in question.system
    assert "date 1 of" not in question.text
    unnamed = ask_about(Evidence(profile(MAY), facts(), USUAL), WORLDCOVER)
    assert question.system.replace(" The image's date: 2023-05-14.", "") == unnamed.system
    assert question.text == unnamed.text


@pytest.mark.parametrize("free_words", [False, True])
def test_no_place_of_a_text_is_left_open(free_words):
    for names in (("May",), ("May", "August")):
        system = ask_about(Evidence(profile(MAY), facts(*names), DATED[:1]), WORLDCOVER, free_words=free_words).system
        assert "${" not in system
        assert "  " not in system


# The pictures


def scene_of(tmp_path, *others, height=150, width=200):
    """Write and open dates of the same ground: (values, options of write_raster) each."""
    files = []
    for number, (values, options) in enumerate([(digital_numbers(ground(ROLES, height, width)), {}), *others], 1):
        files.append(str(write_raster(tmp_path / f"date{number}.tif", values, names=ROLES, **options)))
    first, *rest = (SceneRequest((file,), offset=0.0) for file in files)
    return open_dates(replace(first, others=tuple(rest)))


def other(height=150, width=200):
    return digital_numbers(ground(ROLES, height, width, seed=7))[:, ::-1]


def test_every_date_has_a_picture_of_the_same_frame(tmp_path):
    values = other()
    scene = scene_of(tmp_path, (values, {}))
    clusters = np.zeros((150, 200), int)
    clusters[30:90, 50:150] = 1
    frame = read_frame(scene, write_clusters(tmp_path, clusters), {}, SILENT)
    (date,) = frame.others
    assert (date.date, date.picture.name, date.picture.dates) == (1, "scene-2.png", (1,))
    assert (date.picture.width, date.picture.height) == (frame.picture.width, frame.picture.height)
    shown = png_pixels(date.picture.png)[3::8, 3::8]
    np.testing.assert_array_equal(shown, date.rendition.read(frame.window))
    alone = open_dates(SceneRequest((str(tmp_path / "date2.tif"),), offset=0.0))
    single = read_frame(alone, write_clusters(tmp_path, clusters), {}, SILENT)
    np.testing.assert_array_equal(shown, single.colours)
    first = read_frame(replace(scene, others=()), write_clusters(tmp_path, clusters), {}, SILENT)
    assert (first.picture.sha256, first.others) == (frame.picture.sha256, ())


def test_a_date_on_another_grid_is_shown_where_it_lies(tmp_path):
    """At 20 m, 40 pixels of the first date further right, where it does not reach all of it."""
    values = other(75, 100)
    scene = scene_of(tmp_path, (values, {"pixel_m": 20, "origin": (500_400, 5_400_000)}))
    frame = read_frame(scene, write_clusters(tmp_path, np.ones((150, 200))), {}, SILENT)
    shown = png_pixels(frame.others[0].picture.png)[:: frame.repeat, :: frame.repeat]
    assert not shown[:, :40].any(), "no data is black"
    alone = open_dates(SceneRequest((str(tmp_path / "date2.tif"),), offset=0.0))
    truth = read_frame(alone, write_clusters(tmp_path, np.ones((75, 100))), {}, SILENT).colours
    np.testing.assert_array_equal(shown[:, 40:], truth.repeat(2, axis=0).repeat(2, axis=1)[:, :160])
    place = Window(30, 20, 50, 60)
    np.testing.assert_array_equal(frame.others[0].rendition.read(place), shown[20:80, 30:80])


def test_the_path_of_a_date_darkens_its_own_picture(tmp_path):
    scene, clusters = scene_of(tmp_path, (other(), {})), write_clusters(tmp_path, np.ones((150, 200)))
    plain, cleared = (read_frame(scene, clusters, path, SILENT) for path in ({}, {"B02@2": 0.02}))
    assert plain.picture.sha256 == cleared.picture.sha256
    before, after = (png_pixels(frame.others[0].picture.png).astype(int) for frame in (plain, cleared))
    np.testing.assert_array_equal(before[..., :2], after[..., :2])
    assert (after[..., 2] < before[..., 2]).all()


def test_of_many_dates_some_are_shown_from_the_first_to_the_last():
    assert [shown_dates(count) for count in (1, 2, MOST_DATES)] == [(0,), (0, 1), tuple(range(MOST_DATES))]
    for count in range(MOST_DATES + 1, 13):
        shown = shown_dates(count)
        assert (shown[0], shown[-1], len(set(shown))) == (0, count - 1, MOST_DATES)


@pytest.mark.parametrize(("dates", "parts"), [(2, PARTS), (4, PARTS), (2, {"scene"}), (2, {"zooms"}), (2, {"mask"})])
def test_pictures_in_their_order_each_with_its_dates(tmp_path, dates, parts):
    scene = scene_of(tmp_path, *[(other(400, 400), {})] * (dates - 1), height=400, width=400)
    clusters = np.repeat([1, 2], 200)[None].repeat(400, axis=0)
    frame = read_frame(scene, write_clusters(tmp_path, clusters), {}, SILENT)
    sites = tuple(Site(64 * n, 96 * n, 32, 1.0) for n in range(3))
    shown = draw_pictures(frame, Evidence(profile(MAY, cluster=1, sites=sites), facts()), frozenset(parts))
    rest = tuple(range(1, dates))
    expected = [("scene.png", (0,)), *((f"scene-{n + 1}.png", (n,)) for n in rest)] if "scene" in parts else []
    expected += [("cluster-01-mask.png", (0,))] if "mask" in parts else []
    expected += [("cluster-01-spotlight.png", (0,))] if "spotlight" in parts else []
    zooms = [(f"cluster-01-zoom-{n}.png", (0,)) for n in (1, 2, 3)]
    expected += [*zooms, *((f"cluster-01-zoom-{n}-dates.png", rest) for n in (1, 2))] if "zooms" in parts else []
    assert [(picture.name, picture.dates) for picture in shown.pictures] == expected
    assert all(fits(picture.width, picture.height) for picture in shown.pictures)
    again = draw_pictures(frame, shown, frozenset(parts))
    assert [one is two for one, two in zip(again.pictures, shown.pictures)] == [True] * len(expected)


def test_close_ups_on_other_dates_show_the_place_of_the_close_up(tmp_path):
    scene = scene_of(tmp_path, (other(400, 400), {}), (other(400, 400) // 2, {}), height=400, width=400)
    frame = read_frame(scene, write_clusters(tmp_path, np.ones((400, 400))), {}, SILENT)
    found = profile(MAY, cluster=1, sites=[Site(96, 160, 32, 1.0)])
    shown = draw_pictures(frame, Evidence(found, facts()), frozenset({"zooms"})).pictures
    assert [picture.kind for picture in shown] == [ZOOM, ZOOM_DATES]
    pixels, place = png_pixels(shown[1].png), Window(96 + 16 - 32, 160 + 16 - 32, 64, 64)
    assert pixels.shape == (512, 2 * 512 + 8, 3)
    for panel, date in zip((pixels[:, :512], pixels[:, 520:]), frame.others):
        np.testing.assert_array_equal(panel[4::8, 4::8], date.rendition.read(place))


def test_evidence_of_a_scene_knows_its_dates(tmp_path):
    scene = scene_of(tmp_path, (other(), {}))
    found = gather_evidence(scene, [profile({**MAY, **AUGUST})], {"B04": 0.01, "B04@2": 0.02})[0].scene
    assert found.dates == (DateFacts("date1", "B08", {"B04": 0.01}), DateFacts("date2", "B08", {"B04": 0.02}))
    assert found.path == {"B04": 0.01}
    single = replace(scene, others=(), date="")
    assert gather_evidence(single, [profile(MAY)])[0].scene.dates == ()
    named = gather_evidence(replace(single, date="May"), [profile(MAY)])[0].scene
    assert [date.name for date in named.dates] == ["May"]
