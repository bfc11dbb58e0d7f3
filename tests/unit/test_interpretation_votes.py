"""The interpretation of a scene with votes of several voters: doubt, review, figures, and what is read back."""

import json
import shutil
from dataclasses import replace

import pytest
from landcover_interpreter.core import jobs
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.prompting.answer import Answer
from landcover_interpreter.core.labelling.taxonomy import Taxonomy, load_taxonomy
from landcover_interpreter.core.labelling.voters.base import Exchange, Provenance, Vote
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.patchwork import FIVE_BANDS, parcels
from landcover_interpreter.tests.scenes import write_raster

CLUSTERS = (1, 2, 3, 4, 5)


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A run that the spectral voter named."""
    folder = tmp_path_factory.mktemp("votes")
    file = write_raster(folder / "scene.tif", parcels(90, 100), names=FIVE_BANDS, nodata=0)
    run = folder / "run"
    jobs.cluster(SceneRequest((str(file),)), by_pixels(clusters=len(CLUSTERS)), run, SILENT)
    jobs.label(run, jobs.LabelRequest(), SILENT)
    return run


@pytest.fixture
def run(original, tmp_path):
    return shutil.copytree(original, tmp_path / "run")


@pytest.fixture
def interpretation(original):
    return load_interpretation(original)


def votes_of(codes, confidence=0.9):
    return [Vote("one", cluster, code, confidence, "because") for cluster, code in zip(CLUSTERS, codes)]


def without_counterparts():
    data = load_taxonomy(None).to_dict()
    data["classes"] = [{"code": 200, "name": "Quarry", "colour": "#010203", "worldcover": None}]
    return Taxonomy.from_dict({**data, "id": "mine", "title": "Mine"})


def test_review_begins_with_the_largest_doubt_in_pixels(interpretation):
    labelled = interpretation.labelled(votes_of([40, None, None, 40, None], 0.45), ["one"], interpretation.taxonomy)
    pixels = {profile.cluster: profile.pixels for profile in interpretation.profiles}
    # A class of confidence 0.45 with one flag is worth 1 − 0.45 / 2 of its pixels, no class all of them.
    worth = {1: 0.775 * pixels[1], 2: pixels[2], 3: pixels[3], 4: 0.775 * pixels[4], 5: pixels[5]}
    assert [v.flags for v in labelled.verdicts if v.cluster in (1, 4)] == [("low confidence",)] * 2
    assert labelled.needs_review == tuple(sorted(worth, key=worth.get, reverse=True))
    assert labelled.needs_review != CLUSTERS


def test_a_class_that_the_spectrum_rules_out_is_kept_and_flagged(interpretation):
    """Snow on clusters darker than snow; their classes stay what the voters said."""
    labelled = interpretation.labelled(votes_of([70] * 5), ["one"], interpretation.taxonomy)
    green = {profile.cluster: profile.mean["B03"] for profile in interpretation.profiles}
    for verdict in labelled.verdicts:
        (flag,) = verdict.flags
        assert flag.startswith("contradicts the spectrum: ")
        assert flag.endswith("not snow or ice")
        assert f"{green[verdict.cluster]:.2f}" in flag or "NDVI" in flag
        assert (verdict.code, verdict.share, verdict.confidence) == (70, 1, 0.9)
    assert not interpretation.labelled(votes_of([40] * 5), ["one"], interpretation.taxonomy).needs_review


def test_a_class_without_a_counterpart_is_not_judged_by_its_spectrum(interpretation):
    labelled = interpretation.labelled(votes_of([200] * 5), ["one"], without_counterparts())
    assert {verdict.flags for verdict in labelled.verdicts} == {()}


def test_the_share_that_a_class_needs_reaches_the_verdicts(interpretation):
    votes = [*votes_of([40] * 5), *(replace(v, voter="two", code=30) for v in votes_of([40] * 5))]
    votes += [replace(v, voter="three", code=40) for v in votes_of([40] * 5)]
    voters = ["one", "two", "three"]
    assert {v.code for v in interpretation.labelled(votes, voters, interpretation.taxonomy).verdicts} == {40}
    strict = interpretation.labelled(votes, voters, interpretation.taxonomy, 0.7)
    assert {(v.code, v.flags) for v in strict.verdicts} == {(None, ("no majority",))}
    assert strict.fleiss_kappa == pytest.approx(-0.5)
    assert [(pair.first, pair.second, pair.same) for pair in strict.pairwise_agreement] == [
        ("one", "three", 5),
        ("one", "two", 0),
        ("three", "two", 0),
    ]


def model_votes():
    """Return votes with everything that a model's vote can have."""
    origin = Provenance(
        model="model-2",
        prompt="1",
        prompt_hash="00",
        pictures=("11", "22"),
        exchanges=(Exchange("33", '{"größe": 1}', 1.5, 2), Exchange("44", "", 0.0, 1)),
        answer=Answer("trees", "shrubs", 0.9, True, "because"),
        input_tokens=1200,
        output_tokens=None,
    )
    cast = [
        replace(vote, voter="model", second=20, mixed=True, repeat=2, provenance=origin)
        for vote in votes_of([10, 40, 40, 40, 40])
    ]
    flipped = replace(cast[1], code=30, repeat=1, variant="outline")
    failed = Vote("other", 3, None, 0.0, "the network", failure="no reply", provenance=replace(origin, answer=None))
    return [*cast, flipped, failed]


def test_all_that_votes_can_hold_is_read_back(interpretation, run):
    labelled = interpretation.labelled(model_votes(), ["model", "other"], interpretation.taxonomy)
    labelled.write(run)
    found = load_interpretation(run)
    assert found == labelled
    assert found.verdicts[1].flags == ("mixed cluster", "unstable")
    assert [(s.voter, s.asked, s.kept, s.flipped) for s in found.stability] == [("model", 1, 0, (2,))]


def test_a_run_of_the_first_schema_is_read_with_defaults_and_written_anew(interpretation, run):
    path = run / "interpretation.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["schema"] == 4
    data["schema"] = 1
    for vote in data["votes"]:
        for name in set(vote) - {"voter", "cluster", "code", "confidence", "reason", "second"}:
            del vote[name]
    for verdict in data["verdicts"]:
        for name in set(verdict) - {"cluster", "code", "share", "confidence", "flags"}:
            del verdict[name]
    path.write_text(json.dumps(data), encoding="utf-8")
    found = load_interpretation(run)
    assert found.votes == interpretation.votes
    assert found.legend == interpretation.legend
    assert sorted(found.needs_review) == sorted(interpretation.needs_review)
    assert {verdict.dissent for verdict in found.verdicts} == {()}
    jobs.override(run, 1, "water")
    assert json.loads(path.read_text(encoding="utf-8"))["schema"] == 4
