"""Comparing with points: figures by hand over every pixel that was drawn, bad points named and survived."""

import json
import shutil
import time
from collections import Counter
from dataclasses import replace
from math import sqrt
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.agreement.contingency import load_contingency
from landcover_interpreter.core.agreement.estimation import NO_DESIGN, SIMPLE
from landcover_interpreter.core.agreement.point_sample import load_points
from landcover_interpreter.core.errors import ReferenceMapError, RunFolderError
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import LabelRequest, PointsRequest, SampleRequest
from landcover_interpreter.core.run_folder import keeping
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.core.scene.synthetic import write_demo_scene
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.polls import Told
from landcover_interpreter.tests.sampled_runs import interpret, looked_up, places, raster_values, table, write_points
from landcover_interpreter.tests.scenes import write_raster
from osgeo import gdal, ogr

SIDE = 128
CLUSTERS = 6


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return write_demo_scene(tmp_path_factory.mktemp("demo"), SIDE)


@pytest.fixture(scope="module")
def labelled(demo, tmp_path_factory):
    run = tmp_path_factory.mktemp("run") / "labelled"
    jobs.cluster(SceneRequest((str(demo.image),)), by_pixels(clusters=CLUSTERS), run, SILENT)
    jobs.label(run, LabelRequest(), SILENT)
    jobs.override(run, 3, "unlabelled")
    return run


@pytest.fixture
def run(labelled, tmp_path):
    return Path(shutil.copytree(labelled, tmp_path / "run"))


@pytest.fixture
def truth(demo):
    """Returns the class in truth at a place."""
    values = raster_values(demo.reference)
    return lambda x, y: looked_up(values, demo.reference, x, y)


@pytest.fixture
def sample(run, truth, tmp_path):
    """A sample of the run's map that was interpreted without a mistake."""
    sampled = jobs.sample_run(run, SampleRequest(size=240, minimum=25), tmp_path / "sample.gpkg", SILENT)
    interpret(sampled.path, truth)
    return sampled


def compare(run, path, heard=SILENT, **request):
    return jobs.compare_with_points(run, PointsRequest(str(path), **request), heard)


def by_hand(run, sample, truth):
    """The points as (stratum, map class, class in truth), from rasters and tables alone."""
    codes = {entry.cluster: entry.code or 0 for entry in load_interpretation(run).legend}
    clusters = raster_values(run / "clusters.tif")
    strata = {row["id"]: row["stratum"] for row in table(sample.path, "stratum_of_point")}
    return [
        (strata[number], codes[looked_up(clusters, run / "clusters.tif", x, y)], truth(x, y))
        for number, (x, y) in places(sample.path).items()
    ]


def stratified(points, sample, part):
    """A mean over the population and its standard error, stratum by stratum (Stehman 2014, equations 3 and 25)."""
    whole = sum(stratum.pixels for stratum in sample.strata)
    mean = variance = 0
    for stratum in sample.strata:
        values = [part(mapped, true) for code, mapped, true in points if code == stratum.code]
        n, centre = len(values), sum(values) / len(values)
        spread = sum((value - centre) ** 2 for value in values) / (n - 1)
        mean += stratum.pixels / whole * centre
        variance += (stratum.pixels / whole) ** 2 * (1 - n / stratum.pixels) * spread / n
    return mean, sqrt(variance)


def same_as_by_hand(estimates, points, sample):
    def expected(part):
        return pytest.approx(stratified(points, sample, part), abs=1e-9)

    assert (estimates.overall.value, estimates.overall.standard_error) == expected(lambda mapped, true: mapped == true)
    for each in estimates.classes:
        share = expected(lambda mapped, true, code=each.code: true == code)
        assert (each.share.value, each.share.standard_error) == share


def test_a_sample_that_was_interpreted_is_taken_back(run, sample, truth):
    compared = compare(run, sample.path)
    points = by_hand(run, sample, truth)
    assert compared.estimates.points == len(points) == 240
    assert compared.estimates.design == "stratified random"
    assert {each.code: each.points for each in compared.estimates.strata} == Counter(point[0] for point in points)
    same_as_by_hand(compared.estimates, points, sample)
    hectares = sum(profile.hectares for profile in load_interpretation(run).profiles)
    assert sum(each.hectares.value for each in compared.estimates.classes) == pytest.approx(hectares)


def test_the_counts_make_the_usual_report(run, sample, truth):
    """Matrix and ceiling are of the points, cluster by cluster."""
    compared = compare(run, sample.path)
    points = by_hand(run, sample, truth)
    agreed = sum(mapped == true for _, mapped, true in points)
    assert compared.agreement.pixels_compared == len(points)
    assert compared.agreement.overall_agreement == pytest.approx(agreed / len(points))
    assert compared.agreement.pixels_unlabelled == sum(not mapped for _, mapped, _ in points)
    table_ = load_contingency(run / "contingency.csv")
    assert compared.agreement.ceiling == pytest.approx(table_.counts.max(axis=1).sum() / len(points))
    assert json.loads((run / "agreement.json").read_text(encoding="utf-8"))["reference"]["name"] == str(sample.path)
    found = load_interpretation(run)
    assert found.reference.name == str(sample.path)
    assert found.history[-1].what == f"compared with {sample.path}"


def test_a_label_gives_new_estimates_at_once_and_without_the_layer(run, sample, truth):
    """The strata are those of the draw, the classes those of now: Stehman's case."""
    compare(run, sample.path)
    code = load_interpretation(run).legend[0].code
    jobs.override(run, 3, str(code))
    points = by_hand(run, sample, truth)
    sample.path.rename(sample.path.with_suffix(".away"))
    found = load_interpretation(run)
    kept = jobs.points_of(run, found)
    began = time.perf_counter()
    estimates = jobs.estimates_of(found, kept)
    assert time.perf_counter() - began < 0.1
    assert any(stratum != mapped for stratum, mapped, _ in points)
    same_as_by_hand(estimates, points, sample)
    assert estimates.classes != jobs.estimates_of(found.overridden(3, None), kept).classes


def test_the_record_names_every_point(run, sample, truth):
    compare(run, sample.path)
    kept = load_points(run)
    clusters = raster_values(run / "clusters.tif")
    assert [each.id for each in kept.points] == [str(number) for number in range(1, 241)]
    for each in kept.points:
        assert each.cluster == looked_up(clusters, run / "clusters.tif", each.x, each.y)
        assert each.code == truth(each.x, each.y)
    header = (run / "points.csv").read_text(encoding="utf-8").splitlines()[0]
    assert header == "id,cluster,stratum,code,class,x,y"
    assert kept.strata == sample.strata


@pytest.mark.parametrize("revise", ["merge", "split"])
def test_points_follow_clusters_that_are_merged_or_split(run, sample, truth, revise):
    compare(run, sample.path)
    if revise == "merge":
        jobs.merge(run, (1, 2), SILENT)
    else:
        jobs.split(run, 1, 3, 1, SILENT)
    found, kept = load_interpretation(run), load_points(run)
    clusters = raster_values(run / "clusters.tif")
    there = [looked_up(clusters, run / "clusters.tif", each.x, each.y) for each in kept.points]
    assert [each.cluster for each in kept.points] == there
    assert set(there) <= set(found.clusters) and max(there) > CLUSTERS
    assert found.reference is not None
    same_as_by_hand(jobs.estimates_of(found, jobs.points_of(run, found)), by_hand(run, sample, truth), sample)
    table_ = load_contingency(run / "contingency.csv")
    expected = Counter((cluster, each.code) for cluster, each in zip(there, kept.points))
    counted = {
        (cluster, code): int(count)
        for cluster, row in zip(table_.clusters, table_.counts)
        for code, count in zip(table_.codes, row)
        if count
    }
    assert counted == expected


def test_clusters_put_back_have_their_points_back(run, sample):
    compare(run, sample.path)
    before, found, table_ = load_points(run), load_interpretation(run), load_contingency(run / "contingency.csv")
    kept, keep = keeping(run), keeping(run)
    jobs.merge(run, (1, 2), SILENT, keep=kept)
    assert load_points(run) != before
    jobs.put_back(run, kept, keep, found, table_)
    assert load_points(run) == before


def test_another_comparison_is_not_taken_for_points(run, sample, demo):
    compare(run, sample.path)
    jobs.compare_run(run, jobs.ComparisonRequest(str(demo.reference)), SILENT)
    assert jobs.points_of(run, load_interpretation(run)) is None


def test_a_run_without_a_comparison_has_no_points(run):
    assert jobs.points_of(run, load_interpretation(run)) is None


def test_a_damaged_record_is_named(run, sample):
    compare(run, sample.path)
    (run / "points.csv").write_text("id,cluster\n1,2\n", encoding="utf-8")
    with pytest.raises(RunFolderError, match=r"points\.csv cannot be read.*Compare with the points again"):
        load_points(run)


def test_half_a_sample_is_a_smaller_sample(run, sample, truth, tmp_path):
    half = jobs.sample_run(run, SampleRequest(size=240, minimum=25), tmp_path / "half.gpkg", SILENT)
    first = {place for number, place in places(half.path).items() if number <= 120}
    interpret(half.path, lambda x, y: truth(x, y) if (x, y) in first else None)
    heard = Told()
    estimates = compare(run, half.path, heard).estimates
    assert estimates.points == 120
    assert [text for text in heard.texts if "without a class" in text and "121, 122" in text and "(120 in all)" in text]
    same_as_by_hand(estimates, by_hand(run, half, truth)[:120], half)


# Where the demo scene lies: a corner, and the size of a pixel.
def corner(run):
    return load_interpretation(run).scene.grid.position(0, 0)


@pytest.fixture
def scattered(run, truth, tmp_path):
    """Random points with the names of their classes in truth, some of them useless."""
    left, top = corner(run)
    rng = np.random.default_rng(2)
    names = {entry.code: entry.name for entry in load_interpretation(run).taxonomy.classes}
    good = [(left + float(x), top - float(y)) for x, y in rng.uniform(0, SIDE * 10, (150, 2))]
    points = [(x, y, names[truth(x, y)].upper()) for x, y in good]
    bad = [
        (left - 5, top - 5, "water"),
        (left + 5, top - 5, None),
        (left + 5, top - 5, "castle"),
        (None, None, "water"),
    ]
    return good, write_points(tmp_path / "field.gpkg", [*points, *bad])


def test_bad_points_are_named_and_left_out(run, scattered):
    heard = Told()
    compared = compare(run, scattered[1], heard, design=SIMPLE)
    assert compared.estimates.points == 150
    told = "\n".join(heard.texts)
    assert "off the map: 151, 154." in told
    assert "without a class: 152." in told
    assert "class “castle” is not in the taxonomy: 153." in told


def test_random_points_are_post_stratified_by_the_maps_classes_of_now(run, scattered, truth):
    compare(run, scattered[1], design=SIMPLE)
    for label in (None, "Cropland"):
        if label:
            jobs.override(run, 3, label)
        found = load_interpretation(run)
        estimates = jobs.estimates_of(found, jobs.points_of(run, found))
        pixels = Counter()
        for entry, profile in zip(found.legend, found.profiles):
            pixels[entry.code or 0] += profile.pixels
        assert {each.code: each.pixels for each in estimates.strata} == pixels
        assert not estimates.corrected and "post-stratified" in estimates.notes[0]
        codes = {entry.cluster: entry.code or 0 for entry in found.legend}
        clusters = raster_values(run / "clusters.tif")
        seen = [(codes[looked_up(clusters, run / "clusters.tif", *place)], truth(*place)) for place in scattered[0]]
        share = {code: sum(1 for mapped, _ in seen if mapped == code) for code in pixels}
        expected = sum(
            pixels[code] / sum(pixels.values()) * sum(mapped == true == code for mapped, true in seen) / share[code]
            for code in pixels
        )
        assert estimates.overall.value == pytest.approx(expected, abs=1e-9)


def test_points_without_a_design_have_no_intervals(run, scattered):
    for request in ({}, {"design": NO_DESIGN}):
        heard = Told()
        compared = compare(run, scattered[1], heard, **request)
        estimates = compared.estimates
        assert estimates.overall.value == compared.agreement.overall_agreement
        assert estimates.overall.standard_error is None and estimates.classes[0].share is None
        assert [text for text in heard.texts if "no probability sample" in text]


def test_a_sample_that_was_interpreted_elsewhere(run, sample, truth, tmp_path):
    """As AcATaMa saves it: ID, and the class as a whole number in a field of its own, in another coordinate system."""
    given = places(sample.path)
    elsewhere = write_points(
        tmp_path / "acatama.gpkg",
        [(*place, truth(*place)) for place in given.values()],
        field="Is labeled as",
        kind=ogr.OFTInteger,
    )
    compared = compare(run, elsewhere, class_field="Is labeled as", sample=str(sample.path))
    same_as_by_hand(compared.estimates, by_hand(run, sample, truth), sample)
    extra = write_points(
        tmp_path / "more.gpkg", [(*place, 10) for place in [*given.values(), given[1]]], kind=ogr.OFTInteger
    )
    heard = Told()
    assert compare(run, extra, heard, sample=str(sample.path)).estimates.points == 240
    assert [text for text in heard.texts if "not of the sample that was drawn: 241." in text]
    with pytest.raises(ReferenceMapError, match="does not tell how a sample was drawn"):
        compare(run, elsewhere, class_field="Is labeled as", sample=str(elsewhere))


def test_a_point_that_is_there_twice_counts_once(run, sample):
    package = gdal.OpenEx(str(sample.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    package.ExecuteSQL("UPDATE sample SET id = 7 WHERE id = 8")
    del package
    heard = Told()
    assert compare(run, sample.path, heard).estimates.points == 239
    assert [text for text in heard.texts if "in the layer twice: 7." in text]


def test_a_sample_of_another_taxonomy_is_refused(run, sample):
    package = gdal.OpenEx(str(sample.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    package.ExecuteSQL("UPDATE design SET value = 'Crops of Ukraine' WHERE item = 'taxonomy'")
    del package
    with pytest.raises(ReferenceMapError, match="codes of the taxonomy Crops of Ukraine"):
        compare(run, sample.path)


def test_a_sample_of_a_larger_map_says_so(run, sample):
    package = gdal.OpenEx(str(sample.path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    package.ExecuteSQL("UPDATE strata SET pixels = pixels * 2")
    del package
    estimates = compare(run, sample.path).estimates
    assert f"the {2 * SIDE * SIDE} pixels that it was drawn from; this map has {SIDE * SIDE}" in estimates.notes[-1]
    hectares = sum(each.hectares.value for each in estimates.classes)
    assert hectares == pytest.approx(2 * sum(p.hectares for p in load_interpretation(run).profiles))


def test_where_no_point_is_left_that_is_an_error_and_nothing_changes(run, tmp_path):
    before = {path.name: path.read_bytes() for path in run.iterdir() if path.is_file()}
    points = write_points(tmp_path / "far.gpkg", [(0.0, 0.0, "water")])
    with pytest.raises(ReferenceMapError, match="of 1 points none can be compared"):
        compare(run, points)
    assert {path.name: path.read_bytes() for path in run.iterdir() if path.is_file()} == before


def test_a_class_of_another_taxonomy_keeps_its_name(run, sample):
    """Points know their class by name: a taxonomy that numbers it otherwise gives the same figures."""
    compare(run, sample.path)
    found = load_interpretation(run)
    classes = tuple(replace(entry, code=entry.code + 100) for entry in found.taxonomy.classes)
    legend = tuple(replace(entry, code=entry.code and entry.code + 100) for entry in found.legend)
    other = replace(found, taxonomy=replace(found.taxonomy, classes=classes), legend=legend)
    kept = jobs.points_of(run, found)
    one, two = jobs.estimates_of(found, kept), jobs.estimates_of(other, kept)
    assert (one.overall, one.matrix) == (two.overall, two.matrix)
    assert [each.code + 100 for each in one.classes] == [each.code for each in two.classes]


def test_any_map_in_worldcovers_codes(tmp_path, demo, truth):
    rng = np.random.default_rng(6)
    codes = raster_values(demo.reference)
    codes = np.where(rng.random(codes.shape) < 0.3, rng.choice(np.unique(codes), codes.shape), codes).astype(np.uint8)
    source = gdal.Open(str(demo.reference))
    raster = write_raster(tmp_path / "map.tif", codes[None], nodata=0, geotransform=source.GetGeoTransform())
    sampled = jobs.sample_map(raster, SampleRequest(size=300), tmp_path / "sample.gpkg", SILENT)
    interpret(sampled.path, truth)
    compared = jobs.compare_map_with_points(raster, PointsRequest(str(sampled.path)), SILENT)
    strata = {row["id"]: row["stratum"] for row in table(sampled.path, "stratum_of_point")}
    points = [(strata[n], strata[n], truth(*place)) for n, place in places(sampled.path).items()]
    same_as_by_hand(compared.estimates, points, sampled)
    assert (
        compared.estimates.overall.low
        < (codes == raster_values(demo.reference)).mean()
        < compared.estimates.overall.high
    )
    assert compared.path == tmp_path / "map_agreement.json" and compared.path.is_file()
    assert sum(each.hectares.value for each in compared.estimates.classes) == pytest.approx(SIDE * SIDE / 100)
    again = jobs.compare_map_with_points(raster, PointsRequest(str(sampled.path), design=SIMPLE), SILENT)
    assert {each.code: each.pixels for each in again.estimates.strata} == {s.code: s.pixels for s in sampled.strata}
