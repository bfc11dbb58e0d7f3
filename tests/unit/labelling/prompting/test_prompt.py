"""What a model is asked: classes, pictures in their order, advice, schema; nothing of what is not there."""

import json
import re
from dataclasses import replace

import jsonschema
import pytest
from landcover_interpreter.core.clustering.profiles import ClusterProfile
from landcover_interpreter.core.errors import VoterError
from landcover_interpreter.core.labelling.evidence import Evidence, SceneFacts
from landcover_interpreter.core.labelling.pictures.picture import (
    INVERTED_MASK,
    MASK,
    OUTLINE,
    SCENE,
    SPOTLIGHT,
    ZOOM,
    Picture,
)
from landcover_interpreter.core.labelling.prompting.answer import UNSURE
from landcover_interpreter.core.labelling.prompting.facts import facts_table
from landcover_interpreter.core.labelling.prompting.prompt import PROMPTS_FOLDER, ask_about, ask_again
from landcover_interpreter.core.labelling.taxonomy import LandCoverClass, Taxonomy, load_taxonomy

MEAN = {"B02": 0.04, "B03": 0.06, "B04": 0.05, "B08": 0.35, "NDVI": 0.75, "NDWI": -0.7}
PROFILE = ClusterProfile(
    cluster=3,
    pixels=1000,
    hectares=10.0,
    share=0.1,
    mean=MEAN,
    deviation=dict.fromkeys(MEAN, 0.01),
    percentiles={name: (value,) * 5 for name, value in MEAN.items()},
    texture_nir=0.1,
    texture_red=0.1,
    cohesion=0.7,
    sites=(),
)
FACTS = SceneFacts(nir="B08", pixel_size_m=10.0, path={}, green_share=0.5, width=1024, height=840)
USUAL = (SCENE, MASK, SPOTLIGHT, ZOOM, ZOOM, ZOOM, ZOOM)
EVERY_KIND = (SCENE, MASK, SPOTLIGHT, ZOOM, INVERTED_MASK, OUTLINE)
WORLDCOVER = load_taxonomy()
OWN = Taxonomy(
    "own",
    "Own",
    (
        LandCoverClass(1, "Хвойний ліс", (0, 51, 0), "Смереки й ялиці, $100 за м³.", 10),
        LandCoverClass(2, "Вода", (0, 0, 255), "", 80),
    ),
)

# "Bright" and "dark" are what black and white are called when their names are avoided.
COLOUR_WORDS = re.compile(
    r"\b(white|black|gr[ae]y|red|green|blue|yellow|orange|purple|magenta|cyan|pink|brown|bright|dark|light|colou?red)\b",
    re.IGNORECASE,
)
PROVIDERS = re.compile(r"openai|anthropic|claude|gpt|gemini|google|ollama|qwen|llama|mistral", re.IGNORECASE)


def evidence(*kinds, **facts):
    pictures = tuple(Picture(kind, f"{n}.png", 1024, 840, f"{kind} {n}".encode()) for n, kind in enumerate(kinds))
    return Evidence(PROFILE, replace(FACTS, **facts), pictures)


def asked(*kinds, taxonomy=WORLDCOVER, facts=True, free_words=False, **changes):
    return ask_about(evidence(*kinds, **changes), taxonomy, facts, free_words)


def section(system, start):
    """Return the lines that follow a heading, up to the next empty line."""
    return system.split(f"{start}\n", 1)[1].split("\n\n", 1)[0].splitlines()


def test_every_class_stands_with_its_definition_in_the_order_of_the_taxonomy():
    lines = [line for line in section(asked(*USUAL).system, "Classes:") if line.startswith("- ")]
    assert lines == [f"- {entry.name} — {entry.definition}" for entry in WORLDCOVER.classes]


def test_a_taxonomy_of_ones_own_is_asked_for_by_its_own_names():
    question = asked(*USUAL, taxonomy=OWN)
    assert "- Хвойний ліс — Смереки й ялиці, $100 за м³.\n- Вода\n" in question.system
    assert question.schema["properties"]["class"]["enum"] == ["Хвойний ліс", "Вода", UNSURE]
    assert "Tree cover" not in question.system


def test_the_pictures_are_described_in_the_order_in_which_they_are_sent():
    question = asked(*USUAL)
    assert [picture.kind for picture in question.pictures] == list(USUAL)
    lines = section(question.system, "Pictures, in this order:")
    assert [line.split(":")[0] for line in lines[:4]] == ["1. Scene", "2. Mask", "3. Spotlight", "4–7. Close-up"]
    assert lines[4] == "The frame is 10.2 km wide and 8.4 km high, 1024 × 840 pixels of 10 m."
    other = section(asked(ZOOM, MASK, SCENE, ZOOM, ZOOM).system, "Pictures, in this order:")
    assert [line.split(":")[0] for line in other[:4]] == ["1. Close-up", "2. Mask", "3. Scene", "4–5. Close-up"]


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_only_a_picture_that_is_there_is_spoken_of(kind):
    names = {SCENE: "Scene", MASK: "Mask", INVERTED_MASK: "Mask", SPOTLIGHT: "Spotlight", OUTLINE: "Outline"}
    names[ZOOM] = "Close-up"
    system = asked(kind).system
    assert [name for name in set(names.values()) if f"{name}: " in system] == [names[kind]]
    elsewhere = set(names.values()) - {names[kind], "Scene"}
    assert [name for name in elsewhere if name.lower() in system.lower()] == []


def test_an_inverted_mask_is_read_the_other_way_round():
    assert "frame, lit where the cluster lies and unlit elsewhere" in asked(SCENE, MASK).system
    assert "frame, unlit where the cluster lies and lit elsewhere" in asked(SCENE, INVERTED_MASK).system


@pytest.mark.parametrize("kind", [MASK, INVERTED_MASK, OUTLINE, SPOTLIGHT, ZOOM])
def test_no_word_of_colour_describes_how_a_cluster_is_marked(kind):
    line = next(line for line in asked(kind).system.splitlines() if line.startswith("1. "))
    assert COLOUR_WORDS.findall(line.replace("true colour", "")) == []
    assert "cluster" in line


def test_advice_uses_no_word_of_colour_for_what_pictures_show():
    for line in section(asked(*USUAL, facts=False).system, "Advice:"):
        assert COLOUR_WORDS.findall(line) == []


def test_false_colour_is_said_and_explained_once():
    system = asked(*USUAL, false_colour=True).system
    assert "true colour" not in system
    assert system.count("False colour shows near infrared, red and green reflectance") == 1
    assert "1. Scene: the whole frame in false colour." in system
    assert "false colour" not in asked(*USUAL).system.lower()


def test_size_is_said_only_where_it_is_known():
    assert "The frame is 1024 × 840 pixels." in asked(*USUAL, pixel_size_m=None).system
    assert "The frame is" not in asked(*USUAL, width=0, height=0).system
    assert "110 km wide and 110 km high, 10980 × 10980 pixels of 10 m." in (
        asked(SCENE, width=10980, height=10980).system
    )


def test_facts_are_in_the_question_or_nowhere():
    with_facts, without = asked(*USUAL), asked(*USUAL, facts=False)
    assert facts_table(evidence()) in with_facts.text
    assert "facts" not in (without.system + without.text).lower()
    assert "NDVI" not in without.system + without.text
    assert without.text == "What covers most of this cluster's pixels?"


def test_facts_alone_make_a_question_without_pictures():
    question = asked()
    assert question.pictures == ()
    assert "There are no pictures" in question.system
    assert "Pictures, in this order" not in question.system
    assert "Find the cluster" not in question.system
    assert facts_table(evidence()) in question.text


def test_nothing_to_ask_about_is_an_error():
    with pytest.raises(VoterError, match="send pictures, facts or both"):
        asked(facts=False)


def test_it_may_be_unsure_and_says_how_sure_it_is():
    system = asked(*USUAL).system
    assert 'Answer "unsure" when' in system
    assert "from 0 to 1" in system
    assert "more than a third of the cluster's pixels" in system


def valid(schema, **changes):
    answer = {"reason": "Rows.", "class": "Cropland", "second_choice": "none", "confidence": 0.7, "mixed": False}
    return jsonschema.Draft202012Validator(schema).is_valid({**answer, **changes})


def test_the_schema_takes_an_answer_and_nothing_else():
    schema = asked(*USUAL).schema
    jsonschema.Draft202012Validator.check_schema(schema)
    assert valid(schema)
    assert valid(schema, **{"class": UNSURE, "second_choice": "Grassland"})
    assert not valid(schema, **{"class": "Farmland"})
    assert not valid(schema, **{"class": "none"})
    assert not valid(schema, second_choice=UNSURE)
    assert not valid(schema, confidence="0.7")
    assert not valid(schema, mixed="no")
    assert not valid(schema, colour="green")


@pytest.mark.parametrize("free_words", [False, True])
def test_the_schema_is_one_that_every_provider_takes(free_words):
    """Strict modes want all properties required and no others, and refuse bounds and lengths."""
    schema = asked(*USUAL, free_words=free_words).schema
    assert list(schema["properties"]) == ["reason", "class", "second_choice", "confidence", "mixed"]
    assert schema["required"] == list(schema["properties"])
    assert schema["additionalProperties"] is False
    keywords = {key for spec in schema["properties"].values() for key in spec}
    assert keywords <= {"type", "description", "enum"}


@pytest.mark.parametrize("free_words", [False, True])
def test_the_schema_stands_in_the_text_word_for_word(free_words):
    question = asked(*USUAL, free_words=free_words)
    assert json.loads(question.system.splitlines()[-1]) == question.schema


def test_free_words_list_no_class():
    question = asked(*USUAL, free_words=True)
    assert question.version == "free-1"
    assert [entry.name for entry in WORLDCOVER.classes if entry.name in question.system] == []
    assert not any("enum" in spec for spec in question.schema["properties"].values())
    assert valid(question.schema, **{"class": "beech forest"})
    assert "Find the cluster" in question.system
    assert 'Answer "unsure" when' in question.system


def test_every_text_is_spelt_out_and_names_no_provider():
    for free_words in (False, True):
        question = asked(*EVERY_KIND, false_colour=True, free_words=free_words)
        words = question.system + ask_again(question, "x", "y").text
        assert "${" not in words
        assert PROVIDERS.findall(words) == []
    assert all(not PROVIDERS.search(path.read_text(encoding="utf-8")) for path in PROMPTS_FOLDER.iterdir())


def test_the_system_text_stays_short():
    """Some 4.3 characters a token: 1,400 tokens with WorldCover's eleven definitions."""
    assert len(asked(*USUAL).system) < 6000


def test_the_same_evidence_makes_the_same_question():
    assert asked(*USUAL) == asked(*USUAL)
    assert asked(*USUAL).prompt_hash == asked(*USUAL).prompt_hash


def test_the_hash_changes_with_everything_that_is_said():
    renamed = replace(
        WORLDCOVER, classes=(replace(WORLDCOVER.classes[0], definition="Trees."), *WORLDCOVER.classes[1:])
    )
    plain = asked(*USUAL)
    questions = [
        plain,
        asked(*USUAL[:-1]),
        asked(*USUAL, facts=False),
        asked(*USUAL, free_words=True),
        asked(*USUAL, false_colour=True),
        asked(*USUAL, pixel_size_m=20.0),
        asked(*USUAL, taxonomy=renamed),
        replace(plain, version="classes-2"),
        ask_again(plain, "Forest", "not JSON"),
        ask_again(plain, "Forests", "not JSON"),
        ask_again(plain, "Forest", "empty"),
    ]
    assert len({question.prompt_hash for question in questions}) == len(questions)


def test_a_repair_shows_what_was_said_and_what_was_wrong():
    question = asked(*USUAL)
    again = ask_again(question, "  It is a forest.\n", "answer is not JSON: No JSON object in it.")
    assert (again.system, again.pictures, again.schema) == (question.system, question.pictures, question.schema)
    assert again.version == "classes-1+repair-1"
    assert again.text == (
        f"{question.text}\n\n"
        "Your earlier reply to this question could not be used: answer is not JSON: No JSON object in it.\n"
        "Earlier reply:\n<<<\nIt is a forest.\n>>>\n"
        "Answer again from the same evidence, with one JSON object that follows the schema and with nothing else."
    )


def test_a_long_reply_is_clipped_and_a_broken_one_can_be_sent():
    question = asked(*USUAL)
    again = ask_again(question, "$x " * 10_000, "too long")
    assert len(again.text) < len(question.text) + 1500
    assert "$x $x…" in again.text.replace("$…", "$x…").replace("$x …", "$x…")
    assert ask_again(question, "half \ud83c", "broken").text.encode("utf-8")
    assert ask_again(question, "half \ud83c", "broken").prompt_hash


GOLDEN = """\
1. Scene: the whole frame in true colour.
2. Mask: the whole frame, lit where the cluster lies and unlit elsewhere. It tells where to look and nothing of the \
ground.
3. Spotlight: the whole frame; the cluster's pixels in true colour, all others faint and without hue, at whatever \
brightness sets the cluster off best.
4. Close-up: one place where the cluster is large and pure, enlarged; on the left the ground in true colour, on the \
right the same place with a thin line around the cluster's pixels and the rest faint (no line: all of it is the \
cluster). Such places are no fair sample: the whole frame shows where else the cluster lies.
The frame is 10.2 km wide and 8.4 km high, 1024 × 840 pixels of 10 m.

Advice:
- Find the cluster, then look at the ground there: the form of its patches, their surface, their neighbours.
- Before you choose, estimate which two covers have most of the cluster, and how much of it each.
- Parcels with straight edges, tracks and rows are mostly cropland, whether ploughed, bare, ripe or in leaf, and \
surely so where neighbouring parcels stand at different stages. Meadows and pastures may be fenced or mown as \
straight, but keep their plant cover, are uneven, and lie by woods, slopes, shores, farmsteads and valley floors.
- Speckles among roofs, yards and streets belong to the settlement: built-up, unless gardens or trees clearly prevail.
- Tree crowns cast shade, so forest is rough and darker than grass or crops beside it.
- Thin strips along the border between two covers are mixed pixels: name the cover that has more of them, and lower \
the confidence.
- A small cluster in a large frame is easily overlooked: judge its own patches.
- The facts are measured over the whole cluster. Water and shade are dark in near infrared; dense vegetation has NDVI \
above 0.5, bare ground below 0.2.
- Hold pictures and facts against each other; lower the confidence where they disagree.

Answer with one JSON object that follows this schema, and with nothing else:
"""


def test_the_part_about_pictures_reads_as_it_was_approved():
    system = asked(SCENE, MASK, SPOTLIGHT, ZOOM).system
    assert system[system.index("1. Scene") : system.index('{"type"')] == GOLDEN
