"""What the core says, in the user's language."""

import json
import string
from dataclasses import replace
from pathlib import Path

import pytest
from landcover_interpreter.adapters import words
from landcover_interpreter.adapters.label_words import doubt_words
from landcover_interpreter.adapters.words import class_words, number, said, translated
from landcover_interpreter.core.labelling.exchange.transport import Reply
from landcover_interpreter.core.labelling.taxonomy import LandCoverClass, Taxonomy, load_taxonomy
from landcover_interpreter.core.labelling.voters.faults import fault_of
from landcover_interpreter.core.labelling.voters.providers.ollama import PROVIDER as OLLAMA
from landcover_interpreter.core.scene.bands import BandLabel, detect_roles
from landcover_interpreter.tests.languages import german, german_folder  # noqa: F401 - fixtures
from landcover_interpreter.tests.unit.labelling.voters.test_spectral import PLAIN_CASES, vote

TEMPLATES = json.loads((Path(words.__file__).parents[1] / "i18n/sentences.json").read_text(encoding="utf-8"))
FITTING = "Fitting K-Means with 12 clusters to 200,000 pixels…"


def filled(template):
    """Return a sentence made from a template, with a word of its own for each value."""
    return template.format(*(f"«{letter * 3}»" for letter in string.ascii_lowercase[:9]))


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_sentence_is_recognised_by_its_own_template_first(template):
    found = next(sentence for sentence in words._sentences() if sentence.values_in(filled(template)))
    assert found.template == template


def no_single_class():
    wood = [LandCoverClass(code, name, (0, 99, 0), "", 10) for code, name in ((3, "Forest"), (4, "Wood"))]
    return vote(PLAIN_CASES["conifers"][1], taxonomy=Taxonomy("own", "Own", tuple(wood))).reason


def repeated_bands():
    return detect_roles([BandLabel("a.tif", role) for role in ("B02", "B03", "B04", "B08", "B08")]).notes[0]


def only_thought():
    message = {"content": "", "thinking": "Hm"}
    return OLLAMA.read({"message": message, "done_reason": "stop"}).detail


@pytest.mark.parametrize(
    "say",
    [
        no_single_class,
        repeated_bands,
        only_thought,
        lambda: fault_of("Example", "X_KEY", Reply(401)).message,
        lambda: fault_of("Example", "", Reply(401)).message,
    ],
)
def test_sentences_of_several_parts_leave_no_english_among_their_values(say):
    for line in say().split("\n"):
        template, values = words._recognised(line)
        assert template, line
        assert not any(word in value for value in values for word in ("or ", "spent", "dark", "descriptions"))


def test_without_a_translator_the_core_is_quoted_as_it_is():
    for text in (FITTING, "Assigning every pixel…", "", "{0} {1}", "A\nB", *map(filled, TEMPLATES)):
        assert said(text) == text


def test_sentences_are_translated_with_their_values_in_place(german):  # noqa: F811
    assert said("Assigning every pixel…") == "Jedes Pixel wird zugeordnet…"
    assert said(FITTING) == "K-Means wird mit 12 Clustern an 200.000 Pixel angepasst…"


def test_a_sentence_inside_another_is_translated_too(german):  # noqa: F811
    no_key = (
        "openai:m has no key. Set the environment variable X_KEY, or give authcfg= with the id of a QGIS "
        "authentication configuration; the voter 'spectral' and models on this computer need none."
    )
    told = said(f"{no_key}\nThe labels of /a/b.interpretation stay as they were.")
    assert told == "openai:m hat keinen Schlüssel (X_KEY).\nDie Namen von /a/b.interpretation bleiben, wie sie waren."


def test_what_is_not_known_stays_as_it_is(german):  # noqa: F811
    for text in ("GDAL says no {0}.", "Writing the land-cover raster…", "The model's own words, in English."):
        assert said(text) == text


def test_lines_are_translated_one_by_one(german):  # noqa: F811
    assert said("Assigning every pixel…\nsomething") == "Jedes Pixel wird zugeordnet…\nsomething"


def test_classes_of_the_shipped_taxonomy_are_translated_and_those_of_others_are_not(german):  # noqa: F811
    tree = load_taxonomy(None).by_code(10)
    assert class_words(tree) == "Baumbestand"
    assert class_words(replace(tree, code=11)) == "Tree cover", "the analyst's own class of that name"
    assert class_words(replace(tree, name="Forest")) == "Forest"


def test_doubts_are_translated_with_their_details(german):  # noqa: F811
    told = doubt_words("contradicts the spectrum: green 0.05 is dark: not snow or ice")
    assert told == "widerspricht dem Spektrum: Grün 0.05 ist dunkel: weder Schnee noch Eis"


def test_numbers_are_those_of_the_language(german):  # noqa: F811
    assert number(1234567.891, 2) == "1.234.567,89"
    assert translated("Taxonomy", "Permanent water bodies") == "Dauerhafte Gewässer"


def test_measured_facts_have_the_numbers_of_the_language(german):  # noqa: F811
    said_facts = said("No signature fits well enough (NDVI 0.80, NDWI -0.68, texture red 0.19).")
    assert said_facts == "Keine Signatur passt gut genug (NDVI 0,80; NDWI -0,68; texture red 0,19)."
    assert said("No signature fits well enough (B8A).") == "Keine Signatur passt gut genug (B8A)."
