"""Four models name a real scene from the command line, each in its provider's language."""

import json
from hashlib import sha256

import pytest
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.jobs import cluster
from landcover_interpreter.core.scene.scene import SceneRequest
from landcover_interpreter.tests.clusterings import by_pixels
from landcover_interpreter.tests.models_server import ModelsServer
from landcover_interpreter.tests.polls import KEY, answer
from landcover_interpreter.tests.programs import call, options
from landcover_interpreter.tests.scenes import SHARED

CHILE = SHARED / "scenes" / "tm_chile" / "s2_l2a_4band.tif"


@pytest.fixture
def run(demo, tmp_path):
    scene = CHILE if CHILE.is_file() else demo.image
    cluster(SceneRequest((str(scene),), bands="B02=1,B03=2,B04=3,B08=4"), by_pixels(clusters=6), tmp_path, SILENT)
    return tmp_path


def voters(server):
    at_once = "concurrency=4 key=MODELS_KEY"
    return (
        f"spectral; openai:seer@{server.openai_url} {at_once} repeats=2; anthropic:seer@{server.url} {at_once}; "
        f"gemini:seer@{server.url} {at_once}; ollama:seer@{server.url} {at_once}"
    )


def test_four_models_vote_on_a_real_scene(program, environment, run):
    says = {"openai": "Cropland", "anthropic": "Cropland", "gemini": "fields of maize", "ollama": "Water"}
    secret = {**environment, "MODELS_KEY": KEY}
    with ModelsServer(key=KEY) as server:
        server.answer = lambda text: answer(says[server.questions[-1].provider], 0.9)
        command = [program, "--json", "run", "landcover:label", *options(RUN=run, VOTERS=voters(server))]
        done = call(command, secret)
        assert done.returncode == 0, done.stderr
        asked = len(server.questions)
        again = call(command, secret)
        assert len(server.questions) == asked
    results = json.loads(done.stdout)["results"]
    assert {entry["voter"].partition(":")[0]: entry["requests"] for entry in json.loads(results["USAGE"])} == {
        "openai": 12,
        "anthropic": 6,
        "gemini": 6,
        "ollama": 6,
    }
    found = load_interpretation(run)
    assert len(found.votes) == 6 * 6
    assert {verdict.code for verdict in found.verdicts} == {40}
    assert all("disagreement" in verdict.flags for verdict in found.verdicts)
    assert json.loads(json.loads(again.stdout)["results"]["LABELS"]) == json.loads(results["LABELS"])
    kept = {sha256(path.read_bytes()).hexdigest() for path in (run / "evidence").glob("*.png")}
    assert {sha256(png).hexdigest() for heard in server.questions for png in heard.pictures} == kept
    written = [path for path in run.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]
    assert not written
    assert KEY not in done.stdout + done.stderr


def test_voters_are_checked_and_their_models_listed(program, environment):
    with ModelsServer(answer(), key=KEY) as server:
        text = f"spectral; ollama:seer@{server.url} key=MODELS_KEY; ollama:reader@{server.url} key=MODELS_KEY; gemini:m"
        clean = {name: value for name, value in environment.items() if name != "GEMINI_API_KEY"}
        done = call(
            [program, "--json", "run", "landcover:checkvoters", *options(VOTERS=text)], {**clean, "MODELS_KEY": KEY}
        )
        assert server.questions == []
    results = json.loads(done.stdout)["results"]
    states = json.loads(results["MODELS"])
    assert results["READY"] == 2
    assert [state["ready"] for state in states] == [True, True, False, False]
    assert "takes no pictures" in states[2]["problem"]
    assert "GEMINI_API_KEY" in states[3]["problem"]
    assert "seer" in states[1]["models"]
