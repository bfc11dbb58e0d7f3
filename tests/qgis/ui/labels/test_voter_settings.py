"""The list of voters as it is kept between sessions."""

import pytest
from landcover_interpreter.core.labelling.voters.specification import VoterSpec, read_specs
from landcover_interpreter.ui.voter_settings import (
    SPECTRAL,
    ListedVoter,
    VoterChoice,
    is_here,
    load_choice,
    save_choice,
    spec_text,
)
from qgis.core import QgsSettings

GROUP = "landcover_interpreter/voters"


def read(text):
    return read_specs(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "spectral",
        "ollama:qwen3-vl:8b",
        "openai:some/model@http://localhost:1234/v1 repeats=3 timeout=60 concurrency=2 key=OTHER_KEY",
        "anthropic:claude-haiku-4-5 authcfg=abc1234",
    ],
)
def test_a_voter_is_written_as_it_is_read(text):
    assert spec_text(read(text)) == text


def test_at_first_there_is_the_spectral_voter_alone_and_it_votes():
    assert load_choice() == VoterChoice((ListedVoter(SPECTRAL, True),), False)


def test_voters_ticks_and_the_limit_to_this_computer_come_back():
    here, there = read("ollama:seer repeats=2"), read("openai:seer authcfg=abc1234")
    kept = VoterChoice((ListedVoter(SPECTRAL, False), ListedVoter(here, True), ListedVoter(there, False)), True)
    save_choice(kept)
    assert load_choice() == kept


def test_what_cannot_be_read_is_left_out_and_the_rest_stays():
    settings = QgsSettings()
    settings.setValue(f"{GROUP}/list", "spectral; martian:seer; ollama:seer; ollama:seer; ollama:x wrong=1; ; gemini:g")
    settings.setValue(f"{GROUP}/ticked", "gemini:g; martian:seer")
    assert [(v.spec.name, v.ticked) for v in load_choice().voters] == [
        ("spectral", False),
        ("ollama:seer", False),
        ("gemini:g", True),
    ]


def test_a_voter_elsewhere_is_not_ticked_while_only_this_computer_may_be_asked():
    settings = QgsSettings()
    settings.setValue(f"{GROUP}/list", "openai:seer; ollama:seer")
    settings.setValue(f"{GROUP}/ticked", "openai:seer; ollama:seer")
    settings.setValue(f"{GROUP}/only_here", True)
    assert [v.ticked for v in load_choice().voters] == [False, False, True]


@pytest.mark.parametrize(
    ("text", "here"),
    [
        ("spectral", True),
        ("ollama:qwen3-vl:8b", True),
        ("ollama:qwen3-vl:235b-cloud", False),
        ("ollama:seer@https://models.example.org", False),
        ("openai:seer@http://127.0.0.1:1234/v1", True),
        ("openai:seer@http://[::1]:1234/v1", True),
        ("openai:seer", False),
        ("anthropic:seer@https://localhost.example.org", False),
    ],
)
def test_a_voter_is_here_when_nothing_leaves_this_computer(text, here):
    assert is_here(read(text)) is here


def test_a_provider_of_another_version_is_not_here():
    assert not is_here(VoterSpec("martian", "seer"))
