"""Dataclasses from JSON: what fits is read, what does not is named by its place."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

import pytest
from landcover_interpreter.core.records import json_lines, read_record, record_values


@dataclass(frozen=True)
class Leaf:
    number: int
    share: float
    word: str = "none"
    flag: bool = False


@dataclass(frozen=True)
class Tree:
    leaves: tuple[Leaf, ...]
    first: Leaf | None
    words: tuple[str, ...]
    shares: Mapping[str, float]
    rows: Mapping[str, tuple[float, ...]]
    limit: int | None = None


@dataclass(frozen=True)
class Special:
    day: Day


class Day:
    def __init__(self, text):
        self.text = text


TREE = Tree((Leaf(1, 0.5, "ä", True), Leaf(-2, 1e300)), None, ("a", ""), {"x": 1.0}, {"y": (1.0, 2.0), "z": ()}, 7)


def content(**changes):
    return {**json.loads(json.dumps(asdict(TREE))), **changes}


def test_what_was_written_is_read_back():
    assert read_record(Tree, content()) == TREE


def test_values_are_those_of_the_standard_library_and_no_copies():
    values = record_values(TREE)
    assert values == asdict(TREE)
    assert type(values["leaves"]) is tuple and type(values["leaves"][0]) is dict
    assert values["words"][0] is TREE.words[0]


def test_fields_with_a_default_may_be_missing():
    data = content()
    del data["limit"], data["leaves"][1]["word"], data["leaves"][1]["flag"]
    assert read_record(Tree, data) == Tree(TREE.leaves, None, TREE.words, TREE.shares, TREE.rows)


def test_whole_numbers_are_read_as_floats_where_floats_belong():
    found = read_record(Leaf, {"number": 1, "share": 2})
    assert (found.share, type(found.share)) == (2.0, float)


def test_a_type_can_read_itself():
    found = read_record(Special, {"day": "Monday"}, readers={Day: lambda value, place: Day(f"{place} {value}")})
    assert found.day.text == "day Monday"


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"leaves": None}, "leaves holds None"),
        ({"leaves": {}}, "leaves holds {}"),
        ({"leaves": [1]}, r"leaves\[0\] holds 1 where a JSON object belongs"),
        ({"leaves": [{"share": 1}]}, r"leaves\[0\]\.number is missing"),
        ({"leaves": [{"number": 1, "share": 1, "bark": 3}]}, r"leaves\[0\]\.bark is unknown"),
        ({"leaves": [{"number": 1.5, "share": 1}]}, r"leaves\[0\]\.number holds 1\.5 where int belongs"),
        ({"leaves": [{"number": True, "share": 1}]}, r"leaves\[0\]\.number holds True"),
        ({"leaves": [{"number": 1, "share": "1"}]}, r"leaves\[0\]\.share holds '1' where float belongs"),
        ({"leaves": [{"number": 1, "share": True}]}, r"leaves\[0\]\.share holds True"),
        ({"leaves": [{"number": 1, "share": float("nan")}]}, r"leaves\[0\]\.share holds nan"),
        ({"leaves": [{"number": 1, "share": float("inf")}]}, r"leaves\[0\]\.share holds inf"),
        ({"leaves": [{"number": 1, "share": 1, "flag": 1}]}, r"leaves\[0\]\.flag holds 1 where bool"),
        ({"first": []}, r"first holds \[\]"),
        ({"words": "abc"}, "words holds 'abc'"),
        ({"words": ["a", 2]}, r"words\[1\] holds 2 where str belongs"),
        ({"shares": [1]}, r"shares holds \[1\]"),
        ({"shares": {"x": None}}, r"shares\.x holds None where float belongs"),
        ({"rows": {"y": [1, "b"]}}, r"rows\.y\[1\] holds 'b'"),
        ({"limit": "7"}, "limit holds '7' where int belongs"),
        ({"words": ["x" * 999, 2 * [999 * "y"]]}, r"words\[1\] holds .{39}… where"),
    ],
)
def test_what_does_not_fit_is_named_by_its_place(changes, place):
    with pytest.raises(ValueError, match=f"^{place}"):
        read_record(Tree, content(**changes))


@pytest.mark.parametrize("data", [None, [], 3, "text"])
def test_no_object_at_all(data):
    with pytest.raises(ValueError, match=r"the file holds .* where a JSON object belongs"):
        read_record(Tree, data)


@pytest.mark.parametrize(
    "value", [[], {}, [1, [2.5, None]], ("Größe", "“x”\n"), {"a": [1, {"b": "ü"}]}, "words", 0, True]
)
def test_json_in_lines_is_read_as_what_was_written(value):
    data = {"first": value, "second ü": [value, value]}
    text = json_lines(data)
    assert json.loads(text) == json.loads(json.dumps(data))
    assert text.isascii() is json.dumps(data, ensure_ascii=False).isascii()


def test_json_in_lines_has_a_line_for_each_entry_of_a_list():
    assert json_lines({"a": [{"b": [1, 2]}, 3], "c": {"d": [4]}}) == (
        '{\n"a": [\n {"b": [1, 2]},\n 3\n],\n"c": {"d": [4]}\n}\n'
    )


@pytest.mark.parametrize("value", [float("nan"), [float("inf")]])
def test_json_in_lines_holds_nothing_that_json_has_not(value):
    with pytest.raises(ValueError, match="JSON compliant"):
        json_lines({"a": value})
