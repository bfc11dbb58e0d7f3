"""Voters as a user writes them down."""

import pytest
from landcover_interpreter.core.errors import VoterError
from landcover_interpreter.core.labelling.voters.registry import checked_specs
from landcover_interpreter.core.labelling.voters.specification import VoterSpec, read_specs


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("spectral", VoterSpec("spectral")),
        ("ollama:qwen3-vl:8b", VoterSpec("ollama", "qwen3-vl:8b")),
        ("anthropic:claude-haiku-4-5", VoterSpec("anthropic", "claude-haiku-4-5")),
        (
            "openai:qwen/qwen3-vl@http://localhost:1234/v1/",
            VoterSpec("openai", "qwen/qwen3-vl", "http://localhost:1234/v1"),
        ),
        (
            "openai:a@b@https://example.org/v1 repeats=3 timeout=90 concurrency=2 key=OPENROUTER_API_KEY",
            VoterSpec("openai", "a@b", "https://example.org/v1", 3, 90, 2, "OPENROUTER_API_KEY"),
        ),
        ("gemini:m authcfg=a1B2c3d", VoterSpec("gemini", "m", authcfg="a1B2c3d")),
    ],
)
def test_a_voter_is_read_as_it_is_written(text, spec):
    assert read_specs(f" {text} ;") == (spec,)


def test_voters_keep_their_order():
    assert [spec.name for spec in read_specs("gemini:b; spectral ;anthropic:a@https://proxy.example.org")] == [
        "gemini:b",
        "spectral",
        "anthropic:a@https://proxy.example.org",
    ]


def test_a_model_on_this_computer_is_asked_one_question_at_a_time_and_given_more_time():
    spec = read_specs("openai:m")[0]
    assert (spec.at_once("http://127.0.0.1:1234/v1"), spec.seconds("http://127.0.0.1:1234/v1")) == (1, 600)
    assert (spec.at_once("https://api.example.org/v1"), spec.seconds("https://api.example.org/v1")) == (4, 120)
    chosen = read_specs("openai:m timeout=7 concurrency=9")[0]
    assert (chosen.at_once("http://localhost"), chosen.seconds("https://api.example.org")) == (9, 7)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "names no voter"),
        (" ; ", "names no voter"),
        ("oracle:delphi", "'oracle' is unknown. Known: spectral, anthropic, gemini, ollama, openai."),
        ("spectral:fast", "'spectral' takes no model"),
        ("spectral repeats=2", "'spectral' takes no model, no address and no options"),
        ("anthropic", "names no model"),
        ("anthropic:a; anthropic:a", "'anthropic:a' stands twice"),
        ("anthropic:a; anthropic:a repeats=2", "'anthropic:a' stands twice"),
        ("openai:m@http://192.168.1.5:11434/v1", "plain http, which is only allowed for this computer"),
        ("openai:m@ftp://localhost/v1", "is not an address"),
        ("openai:m@https://user:word@example.org/v1", "must not hold a user"),
        ("openai:m@https://example.org/v1?key=x", "must not hold a user, password, query"),
        ("openai:m repeats=0", "repeats of 'openai:m' must be a whole number from 1 to 25"),
        ("openai:m concurrency=many", "concurrency of 'openai:m' must be a whole number"),
        ("openai:m temperature=0", "'openai:m' has an option that is unknown. Known: repeats, timeout"),
        ("openai:m key=SOME_KEY authcfg=a1B2c3d", "'openai:m' has both key= and authcfg=. Give one of them."),
        ("spectral, ollama:m", "Separate voters by semicolons"),
        ("ollama,openai:m", "Separate voters by semicolons"),
        ("openai:m; openai:m@https://api.openai.com/v1/", "a model stands twice"),
        ("ollama:m@http://localhost:11434; spectral; ollama:m repeats=2", "a model stands twice"),
        ("openai:m authcfg=short", "authcfg of 'openai:m' takes the seven characters"),
    ],
)
def test_a_voter_that_cannot_be_read_is_named_with_what_belongs_there(text, words):
    with pytest.raises(VoterError) as caught:
        checked_specs(text)
    assert words in str(caught.value)


def test_one_model_at_two_servers_is_two_voters():
    assert len(checked_specs("openai:m; openai:m@https://example.org/v1; openai:a,b; gemini:m")) == 4


@pytest.mark.parametrize(
    "text",
    [
        "openai:m key=not-a-name-but-the-thing-itself",
        "openai:m api_key=not-a-name-but-the-thing-itself",
        "openai:m not-a-name-but-the-thing-itself",
        "openai:m authcfg=not-a-name-but-the-thing-itself",
        "openai:m@https://x:not-a-name-but-the-thing-itself@example.org/v1",
        "openai:m@https://example.org/v1?key=not-a-name-but-the-thing-itself",
    ],
)
def test_a_key_in_the_wrong_place_is_not_repeated_in_the_error(text):
    with pytest.raises(VoterError) as caught:
        checked_specs(text)
    assert "not-a-name" not in str(caught.value)
