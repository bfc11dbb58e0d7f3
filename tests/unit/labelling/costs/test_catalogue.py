"""The list of models and prices that comes with the plugin, a user's own over it, and what is wrong with a bad one."""

import json

import pytest
from landcover_interpreter.core.errors import VoterError
from landcover_interpreter.core.labelling.costs.catalogue import CATALOGUE_PATH, SCHEMA, Price, load_catalogue

CATALOGUE = load_catalogue()
ENTRY = {"provider": "openai", "model": "gpt-7", "input_usd_per_million": 3, "output_usd_per_million": 4.5}


@pytest.fixture
def own(tmp_path):
    def write(*models, **changes):
        record = {"schema": SCHEMA, "prices_of": "2027-02", "source": "own", "models": list(models), **changes}
        path = tmp_path / "ціни.json"
        path.write_text(json.dumps({k: v for k, v in record.items() if v is not KeyError}), encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(
    ("provider", "model", "price"),
    [
        ("anthropic", "claude-haiku-4-5", (1.0, 5.0)),
        ("anthropic", "claude-haiku-5-5", (0.1, 0.5)),
        ("openai", "gpt-5.4-mini", (0.75, 4.5)),
        ("gemini", "gemini-3.5-flash-lite", (0.3, 2.5)),
    ],
)
def test_prices_of_well_known_models(provider, model, price):
    assert CATALOGUE.price(provider, model) == Price(*price, "2026-11")


def test_a_price_is_per_million_tokens():
    assert Price(1.0, 5.0, "2026-11").of(96_000, 3_000) == pytest.approx(0.111)


@pytest.mark.parametrize("model", ["claude-haiku-4-5-20251001", "claude-haiku-4-5-2025-10-01"])
def test_a_dated_snapshot_costs_what_its_base_costs(model):
    assert CATALOGUE.price("anthropic", model) == CATALOGUE.price("anthropic", "claude-haiku-4-5")


@pytest.mark.parametrize(
    "model",
    [
        "claude-haiku-4",
        "claude-haiku-4-5-latest",
        "claude-haiku-4-5-thinking-20251001",
        "claude-haiku-4-5-1234",
        "claude-haiku-4-5-19991001",
        "Claude-Haiku-4-5",
        "",
    ],
)
def test_another_name_is_another_model_of_unknown_price(model):
    assert CATALOGUE.price("anthropic", model) is None


def test_a_price_is_a_providers_at_its_own_address():
    assert CATALOGUE.price("openai", "claude-haiku-4-5") is None
    assert CATALOGUE.price("openai", "gpt-5.4-mini", "https://openrouter.ai/api/v1") is None


def test_unknown_is_none_and_never_nothing():
    assert CATALOGUE.price("ollama", "qwen3-vl:8b") is None
    prices = [entry.price for entry in CATALOGUE.models if entry.price]
    assert len(prices) >= 20
    assert all(price.input_usd_per_million > 0 and price.output_usd_per_million > 0 for price in prices)


def test_every_provider_has_one_default_that_does_not_end():
    for provider in ("openai", "anthropic", "gemini", "ollama"):
        models = CATALOGUE.of_provider(provider)
        assert [entry.model for entry in models if entry.default] == [CATALOGUE.default(provider).model]
        assert CATALOGUE.default(provider).ends is None
        assert len(models) >= 4
    assert CATALOGUE.default("nobody") is None
    assert CATALOGUE.of_provider("nobody") == ()


def test_ends_of_life_are_noted():
    ends = {entry.model: entry.ends for entry in CATALOGUE.models if entry.ends}
    assert ends == {"gpt-5.4-nano": "2027-04-01", "claude-sonnet-4-5": "2026-11-30"}


def test_models_that_shut_down_within_weeks_of_the_list_are_not_proposed():
    text = CATALOGUE_PATH.read_text(encoding="utf-8")
    assert [name for name in ('"gpt-5"', '"gpt-5-mini"', '"gpt-5-nano"', '"o3"') if name in text] == []


def test_a_users_entries_take_the_place_of_the_plugins(own):
    changed = {**ENTRY, "model": "gpt-5.4-mini", "default": False}
    mine = {**ENTRY, "default": True, "prices_of": "2027-01", "note": "mine"}
    elsewhere = {**ENTRY, "model": "x/gpt-7", "url": "https://openrouter.ai/api/v1/", "input_usd_per_million": 9}
    catalogue = load_catalogue(own(changed, mine, elsewhere))
    assert catalogue.price("openai", "gpt-5.4-mini") == Price(3.0, 4.5, "2027-02")
    assert catalogue.price("openai", "gpt-7") == Price(3.0, 4.5, "2027-01")
    assert catalogue.price("openai", "x/gpt-7", "https://openrouter.ai/api/v1") == Price(9.0, 4.5, "2027-02")
    assert catalogue.price("openai", "x/gpt-7") is None
    assert catalogue.price("anthropic", "claude-haiku-4-5") == Price(1.0, 5.0, "2026-11")
    assert catalogue.default("openai").model == "gpt-7"
    assert [entry.model for entry in catalogue.models if entry.provider == "openai" and entry.default] == ["gpt-7"]
    assert catalogue.default("anthropic").model == "claude-haiku-4-5"
    assert len(catalogue.models) == len(CATALOGUE.models) + 2


def test_a_users_file_may_be_empty_of_models(own):
    assert load_catalogue(own()) == CATALOGUE


def without(name):
    return {key: value for key, value in ENTRY.items() if key != name}


@pytest.mark.parametrize(
    ("models", "changes", "place"),
    [
        ([], {"schema": "landcover-interpreter/models/2"}, "schema"),
        ([], {"schema": KeyError}, "schema is missing"),
        ([], {"prices_of": "November"}, "prices_of"),
        ([], {"prices_of": KeyError}, "prices_of is missing"),
        ([], {"models": {}}, "models"),
        ([], {"prices": []}, "prices is unknown"),
        ([ENTRY, without("model")], {}, r"models\[1\]\.model is missing"),
        ([without("output_usd_per_million")], {}, r"models\[0\]\.output_usd_per_million is missing"),
        ([{**ENTRY, "output_usd_per_million": None}], {}, r"models\[0\]\.output_usd_per_million"),
        ([{**ENTRY, "input_usd_per_million": "3"}], {}, r"models\[0\]\.input_usd_per_million"),
        ([{**ENTRY, "input_usd_per_million": -1}], {}, r"models\[0\]\.input_usd_per_million"),
        ([{**ENTRY, "input_usd_per_million": float("nan")}], {}, r"models\[0\]\.input_usd_per_million"),
        ([{**ENTRY, "provider": " "}], {}, r"models\[0\]\.provider"),
        ([{**ENTRY, "model": ""}], {}, r"models\[0\]\.model"),
        ([{**ENTRY, "ends": "soon"}], {}, r"models\[0\]\.ends"),
        ([{**ENTRY, "prices_of": "2027"}], {}, r"models\[0\]\.prices_of"),
        ([{**ENTRY, "colour": "blue"}], {}, r"models\[0\]\.colour is unknown"),
        ([ENTRY, ENTRY], {}, r"models\[1\]\.model stands twice"),
        ([{**ENTRY, "default": True}, {**ENTRY, "model": "b", "default": True}], {}, r"models\[1\]\.default"),
        ([{**ENTRY, "default": "yes"}], {}, r"models\[0\]\.default"),
    ],
)
def test_a_bad_file_is_named_with_the_field(own, models, changes, place):
    path = own(*models, **changes)
    with pytest.raises(VoterError, match=place) as caught:
        load_catalogue(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "Give a price list" in str(caught.value)


def test_a_file_that_is_none_is_named(tmp_path):
    path = tmp_path / "prices.json"
    with pytest.raises(VoterError, match=r"prices\.json: cannot be read"):
        load_catalogue(path)
    path.write_text("{", encoding="utf-8")
    with pytest.raises(VoterError, match=r"prices\.json: is not JSON"):
        load_catalogue(path)
    path.write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(VoterError, match=r"prices\.json: is not JSON"):
        load_catalogue(path)
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(VoterError, match="where a JSON object belongs"):
        load_catalogue(path)
    path.write_text(" " * 1_000_001, encoding="utf-8")
    with pytest.raises(VoterError, match="too large"):
        load_catalogue(path)
