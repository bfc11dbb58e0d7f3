"""Replies as models write them, and as nobody should: an answer, or a cause, and never a guess."""

import json
import math
from fractions import Fraction

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from landcover_interpreter.core.labelling.prompting.answer import EMPTY, NOT_JSON, UNSURE, Answer
from landcover_interpreter.core.labelling.prompting.reading import Unusable, code_of, read_answer
from landcover_interpreter.core.labelling.taxonomy import LandCoverClass, Taxonomy, load_taxonomy

WORLDCOVER = load_taxonomy()
FIELDS = {"reason": "Rows.", "class": "Cropland", "second_choice": "Grassland", "confidence": 0.8, "mixed": False}
PLAIN = json.dumps(FIELDS)
READ = Answer("Cropland", "Grassland", 0.8, False, "Rows.")


def unusable(text):
    with pytest.raises(Unusable) as caught:
        read_answer(text)
    return caught.value


def said(**changes):
    return json.dumps({name: value for name, value in {**FIELDS, **changes}.items() if value is not KeyError})


WRAPPINGS = {
    "as asked": PLAIN,
    "indented": json.dumps(FIELDS, indent=2),
    "with white space": f"\n\n  {PLAIN}\t\n",
    "in a fence": f"```json\n{PLAIN}\n```",
    "in a nameless fence": f"```\n{PLAIN}\n```",
    "in an open fence": f"```json\n{PLAIN}",
    "in prose": f"Here is my answer: {PLAIN} I hope that this helps {{you}}.",
    "after a bracket of prose": f"The index {{NDVI}} and \\frac{{a}}{{b}} say: {PLAIN}",
    "after a quotation mark": f'A ditch 5" wide, {{ "odd {PLAIN}',
    "in a list": f"[{PLAIN}]",
    "in a wrapper": json.dumps({"answer": FIELDS, "version": 1}),
    "in two wrappers": json.dumps({"result": [{"cluster": 3, "label": FIELDS}]}),
    "after thoughts": f'<think>Perhaps {{"class": "Water", "confidence": 1}}?</think>\n{PLAIN}',
    "after thoughts without a beginning": f"Hm, {said(**{'class': 'Mangroves'})}\n</think>\n\n{PLAIN}",
    "before thoughts without an end": f"{PLAIN}<thinking>Was it {said(**{'class': 'Mangroves'})}",
    "with a box": f"<|begin_of_box|>{PLAIN}<|end_of_box|>",
    "twice": f"{PLAIN}\n\n{PLAIN}",
    "after the schema": json.dumps({"type": "object", "properties": {"class": {"type": "string"}}}) + PLAIN,
    "with a comma too many": PLAIN[:-1] + ",\n}",
    "with commas too many and others": f'Well, {PLAIN[:-1]}, "signs": [1, 2, ],}} that\'s it, }}',
    "with keys in capitals": PLAIN.replace("class", "Class").replace("second_choice", "Second Choice"),
    "with more fields": said(cluster=7, alternatives=["a", {"b": 1}]),
    "with a byte order mark": "\ufeff" + PLAIN,
}


@pytest.mark.parametrize("name", WRAPPINGS)
def test_an_answer_is_found_however_it_is_wrapped(name):
    assert read_answer(WRAPPINGS[name]) == READ


def test_a_reason_of_several_lines_and_signs_that_look_like_commas_is_kept():
    text = PLAIN.replace("Rows.", 'Rows,\n } and \\"tracks\\", ]')
    assert read_answer(text).reason == 'Rows, } and "tracks", ]'
    assert read_answer(text[:-1] + ",}").reason == 'Rows, } and "tracks", ]'


def test_thoughts_in_a_reason_are_no_thoughts():
    assert read_answer(said(reason="<think> is a word</think>.")).label == "Cropland"


@pytest.mark.parametrize("text", ["", "  \n\t", "<think>Cropland, I think", "<think>a</think> \n", "</think>"])
def test_no_text_is_an_empty_answer(text):
    assert unusable(text).cause == EMPTY


@pytest.mark.parametrize(
    "text",
    [
        "Cropland",
        "I'm sorry, but I can't help with that.",
        "null",
        "0.8",
        '"Cropland"',
        "[]",
        "{}",
        "{" * 50,
        "[" * 100_000,
        '{"a":' * 100_000,
        PLAIN[:-10],
        PLAIN.replace('"', "'"),
        json.dumps({"label": "Cropland", "confidence": 0.8}),
        json.dumps({"class": {"type": "string"}, "confidence": 0.8}),
        json.dumps({"class": ["Cropland", "Grassland"], "confidence": 0.8}),
    ],
)
def test_what_holds_no_answer_is_not_json(text):
    error = unusable(text)
    assert error.cause == NOT_JSON
    assert error.detail.endswith(".")
    assert len(error.detail) < 200


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"class": None}, "class"),
        ({"class": ""}, "class"),
        ({"class": " \u200b "}, "class"),
        ({"class": 40}, "class"),
        ({"class": True}, "class"),
        ({"class": "crops " * 400}, "class"),
        ({"confidence": KeyError}, "confidence"),
        ({"confidence": None}, "confidence"),
        ({"confidence": "high"}, "confidence"),
        ({"confidence": ""}, "confidence"),
        ({"confidence": True}, "confidence"),
        ({"confidence": -0.1}, "confidence"),
        ({"confidence": 1.01}, "confidence"),
        ({"confidence": 2}, "confidence"),
        ({"confidence": "1.5"}, "confidence"),
        ({"confidence": 100.5}, "confidence"),
        ({"confidence": "101 %"}, "confidence"),
        ({"confidence": [0.8]}, "confidence"),
        ({"confidence": math.nan}, "confidence"),
        ({"confidence": math.inf}, "confidence"),
        ({"mixed": "partly"}, "mixed"),
        ({"mixed": 2}, "mixed"),
        ({"mixed": []}, "mixed"),
        ({"second_choice": ["Grassland"]}, "second_choice"),
        ({"reason": 5}, "reason"),
    ],
)
def test_a_field_that_cannot_be_read_is_named(changes, field):
    error = unusable(said(**changes))
    assert error.cause == NOT_JSON
    assert f"“{field}”" in error.detail


@pytest.mark.parametrize(
    ("value", "confidence"),
    [
        (0, 0.0),
        (1, 1.0),
        (0.35, 0.35),
        (80, 0.8),
        (2.5, 0.025),
        (100, 1.0),
        ("0.8", 0.8),
        (".8", 0.8),
        (" 80 ", 0.8),
        ("80%", 0.8),
        ("80 %", 0.8),
        ("1 %", 0.01),
        ("1.5 %", 0.015),
        ("0.5%", 0.005),
        ("1", 1.0),
    ],
)
def test_confidence_is_a_share_or_per_cents(value, confidence):
    assert read_answer(said(confidence=value)).confidence == pytest.approx(confidence)


@pytest.mark.parametrize(
    ("value", "mixed"),
    [(True, True), (False, False), (None, False), ("yes", True), ("No", False), (" TRUE", True), ("false", False)],
)
def test_mixed_is_yes_or_no(value, mixed):
    assert read_answer(said(mixed=value)).mixed is mixed


def test_what_is_not_needed_may_be_missing():
    assert read_answer('{"class": "Cropland", "confidence": 1}') == Answer("Cropland", "", 1.0, False, "")
    assert read_answer(said(second_choice=None, reason=None)) == Answer("Cropland", "", 0.8, False, "")


@pytest.mark.parametrize(
    "text",
    [
        PLAIN + said(**{"class": "Grassland"}),
        f"First I thought {said(**{'class': 'Grassland'})}, but no: {PLAIN}",
        json.dumps([FIELDS, {**FIELDS, "class": "Grassland"}]),
        json.dumps({"first": FIELDS, "second": {**FIELDS, "class": None}}),
        '{"class": "Cropland", "Class": "Grassland", "confidence": 0.8}',
        '{"class": "Cropland", "confidence": 0.8, "class": "Grassland"}',
        '{"class": "Cropland", "confidence": 0.8, "confidence": 0.1}',
        '{"class": "Water", "confidence": 0.9, "others": [{"class": "Grassland", "confidence": 0.1}], "reason": "cut o',
        '{"class": Cropland, "confidence": 0.8}' + PLAIN,
        PLAIN * 100,
    ],
)
def test_several_answers_that_differ_or_break_off_are_none(text):
    assert unusable(text).cause == NOT_JSON


def test_of_answers_that_agree_on_the_class_the_last_stands():
    assert read_answer(f"Draft: {said(confidence=0.4)} Final: {PLAIN.replace('Cropland', 'CROPLAND.')}") == Answer(
        "CROPLAND.", "Grassland", 0.8, False, "Rows."
    )


@pytest.mark.parametrize("words", ["unsure", "Unsure", " UNSURE. ", "“unsure”", "**unsure**"])
def test_unsure_is_one_word_however_it_is_spelt(words):
    assert read_answer(said(**{"class": words})).label == UNSURE
    assert code_of(words, WORLDCOVER) is None


def test_words_are_kept_as_they_were_said_but_can_be_written():
    answer = read_answer(
        '{"class": "  Tree\\u0000 cov\\u00ader \\ud800", "confidence": 0.5, "reason": "' + "x" * 5000 + '"}'
    )
    assert answer.label == "Tree cover"
    assert len(answer.reason) == 1000
    assert answer.reason.endswith("…")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Cropland", 40),
        ("arable land", 40),
        ("forêt", 10),
        ("Bare / sparse vegetation", 60),
        ("none", None),
        ("None.", None),
        ("", None),
        ("  ", None),
        ("unsure", None),
        ("vegetation", None),
        ("Cropland or grassland", None),
    ],
)
def test_words_become_a_class_or_nothing(words, code):
    assert code_of(words, WORLDCOVER) == code


def test_the_exact_name_of_a_class_goes_before_all_else():
    """A taxonomy made in code may have a class of such a name; a file may not."""
    classes = tuple(
        LandCoverClass(code, name, (0, 0, 0), "", None) for code, name in ((1, "None"), (2, "Crops, other"))
    )
    own = Taxonomy("own", "Own", classes)
    assert [code_of(words, own) for words in ("none", "“NONE.”", "crops,  other", "unsure")] == [1, 1, 2, None]


PIECES = (
    *(
        "{",
        "}",
        "[",
        "]",
        '"',
        "\\",
        ",",
        ":",
        " ",
        "\n",
        "class",
        "0.5",
        "NaN",
        "1e999",
        "-1",
        "true",
        "null",
        "1" * 50,
    ),
    *('"class"', '"confidence"', '"mixed"', '"second_choice"', '"Reason"', '{"class":"Water","confidence":1}'),
    *("<think>", "</think>", "```json", "Cropland", "\ud800", "\x00", "\u202e"),
)
HOSTILE = st.lists(st.sampled_from(PIECES)).map("".join)
JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["class", "Class", "confidence", "mixed", "reason", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
).map(json.dumps)


def check_holds(text):
    """Whatever the text: an answer that can be used and written, or Unusable."""
    try:
        answer = read_answer(text)
    except Unusable as error:
        assert error.cause in (EMPTY, NOT_JSON)
        assert error.detail.encode("utf-8")
        return
    assert answer.label
    assert type(answer.confidence) is float
    assert 0 <= answer.confidence <= 1
    assert type(answer.mixed) is bool
    assert json.dumps([answer.label, answer.second, answer.reason], ensure_ascii=False).encode("utf-8")
    assert code_of(answer.label, WORLDCOVER) in (None, *WORLDCOVER.codes)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(), HOSTILE, JSON))
@example('{"class":"a","confidence":' + "1" * 5000 + "}")
@example('{"class":"a","confidence":"' + "1" * 5000 + '"}')
@example('{"class":"a","class":' + "[" * 900 + "]" * 900 + ',"confidence":1}')
def test_no_text_breaks_the_reader(text):
    check_holds(text)


@settings(max_examples=100, deadline=None)
@given(
    before=st.text(alphabet=st.characters(blacklist_characters="{<", blacklist_categories=["Cs"])),
    after=st.text(alphabet=st.characters(blacklist_characters="{<", blacklist_categories=["Cs"])),
    confidence=st.fractions(0, 1, max_denominator=1000),
    reason=st.text(max_size=50),
)
def test_an_answer_is_found_between_any_words(before, after, confidence, reason):
    answer = read_answer(before + said(confidence=float(confidence), reason=reason) + after)
    assert (answer.label, answer.second) == ("Cropland", "Grassland")
    assert Fraction(answer.confidence).limit_denominator(1000) == confidence


MEGABYTES = {
    "brackets": "{" * 1_000_000,
    "openings": '{"' * 500_000,
    "nested objects": '{"a":' * 200_000,
    "nested lists": '{"a":' + "[" * 1_000_000,
    "escaped quotation marks": '{"a":"' + '\\"' * 500_000,
    "backslashes": '{"' + "\\" * 1_000_000,
    "commas": '{"a",' + ",}" * 500_000,
    "spaces": "{" + " " * 1_000_000 + '"',
    "thoughts": "<think>" * 150_000,
    "ends of thoughts": "</think>" * 125_000 + "x",
    "digits": '{"class":"a","confidence":' + "1" * 1_000_000 + "}",
    "digits as text": '{"class":"a","confidence":"' + "1" * 1_000_000 + '"}',
    "pairs of halves": '{"a":1, "b' * 100_000,
    "answers": PLAIN * 10_000,
}


@pytest.mark.parametrize("name", MEGABYTES)
def test_a_megabyte_of_anything_is_refused(name):
    """Time that grows with the square of the length would take hours here."""
    assert unusable(MEGABYTES[name]).cause in (EMPTY, NOT_JSON)


def test_a_long_reply_may_hold_a_short_answer():
    assert read_answer("All work and no play. " * 50_000 + PLAIN) == READ
    assert read_answer("<think>" + '{"class": "?' * 50_000 + "</think>" + PLAIN) == READ
    assert read_answer(json.dumps([FIELDS] * 5000)) == READ
