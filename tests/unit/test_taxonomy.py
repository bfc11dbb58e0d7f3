"""The shipped taxonomy, a user's own, and what is wrong with a bad one."""

import copy
import json
from collections import defaultdict

import pytest
from landcover_interpreter.core.errors import InterpreterError, TaxonomyError
from landcover_interpreter.core.labelling.phrases import phrase_key
from landcover_interpreter.core.labelling.taxonomy import (
    WORLDCOVER_PATH,
    LandCoverClass,
    Taxonomy,
    load_taxonomy,
    read_copy,
)

OFFICIAL = {
    10: ("Tree cover", (0, 100, 0), "#006400"),
    20: ("Shrubland", (255, 187, 34), "#FFBB22"),
    30: ("Grassland", (255, 255, 76), "#FFFF4C"),
    40: ("Cropland", (240, 150, 255), "#F096FF"),
    50: ("Built-up", (250, 0, 0), "#FA0000"),
    60: ("Bare / sparse vegetation", (180, 180, 180), "#B4B4B4"),
    70: ("Snow and ice", (240, 240, 240), "#F0F0F0"),
    80: ("Permanent water bodies", (0, 100, 200), "#0064C8"),
    90: ("Herbaceous wetland", (0, 150, 160), "#0096A0"),
    95: ("Mangroves", (0, 207, 117), "#00CF75"),
    100: ("Moss and lichen", (250, 230, 160), "#FAE6A0"),
}
LANGUAGES = ["en", "uk", "es", "fr", "de"]


def own_record():
    """Four classes of a national map: two of them forest, one that WorldCover does not know."""
    return {
        "schema": "landcover-interpreter/taxonomy/1",
        "id": "national-4",
        "title": "Карта угідь",
        "licence": "CC0",
        "classes": [
            {
                "code": 1,
                "name": "Хвойний ліс",
                "colour": "#003300",
                "worldcover": 10,
                "synonyms": {"en": ["conifers"]},
            },
            {
                "code": 2,
                "name": "Листяний ліс",
                "colour": "#66cc66",
                "worldcover": 10,
                "definition": " Буки \n й дуби ",
            },
            {"code": 254, "name": "Вода", "colour": "#0000FF", "worldcover": 80},
            {"code": 7, "name": "Згарище", "colour": "#000000", "worldcover": None},
        ],
    }


@pytest.fixture
def own_file(tmp_path):
    def write(record, name="моя легенда.json"):
        path = tmp_path / name
        path.write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
        return path

    return write


def test_worldcover_has_the_official_codes_names_and_colours():
    taxonomy = load_taxonomy()
    found = {entry.code: (entry.name, entry.colour, entry.hex_colour) for entry in taxonomy.classes}
    assert found == OFFICIAL
    assert taxonomy.codes == tuple(OFFICIAL)
    assert all(taxonomy.to_worldcover(code) == code for code in OFFICIAL)
    assert (taxonomy.id, taxonomy.title) == ("worldcover", "ESA WorldCover")


def test_worldcover_credits_its_makers():
    taxonomy = load_taxonomy()
    assert "10.5281/zenodo.7254221" in taxonomy.source
    assert taxonomy.licence.startswith("CC BY 4.0")
    assert taxonomy.attribution.startswith("© ESA WorldCover project 2021 / Contains modified Copernicus Sentinel data")


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        (10, ["10 %", "oil palm", "not mangroves"]),
        (20, ["10 %", "5 m"]),
        (30, ["10 %", "steppes", "pastures"]),
        (40, ["12 months", "greenhouses"]),
        (50, ["greenhouses", "parks", "extraction sites"]),
        (60, ["never exceeds 10 %", "sand"]),
        (70, ["glaciers"]),
        (80, ["more than 9 months", "salt"]),
        (90, ["10 %", "brackish", "swamp forest"]),
        (95, ["tides", "estuaries"]),
        (100, ["Lichens", "mosses"]),
    ],
)
def test_definitions_state_the_thresholds_of_the_manual(code, facts):
    definition = load_taxonomy().by_code(code).definition
    assert [fact for fact in facts if fact not in definition] == []


def test_every_class_has_synonyms_in_five_languages():
    for entry in load_taxonomy().classes:
        synonyms = dict(entry.synonyms)
        assert list(synonyms) == LANGUAGES
        assert len(synonyms["en"]) >= 9, entry.name
        assert all(len(words) >= 3 for words in synonyms.values()), entry.name


def test_a_synonym_belongs_to_one_class():
    owners = defaultdict(set)
    for entry in load_taxonomy().classes:
        for words in entry.words:
            assert phrase_key(words), words
            owners[phrase_key(words)].add(entry.name)
    assert {key: names for key, names in owners.items() if len(names) > 1} == {}
    assert len(owners) > 1200


def test_no_synonym_is_written_twice_in_one_language():
    for entry in load_taxonomy().classes:
        for language, words in entry.synonyms:
            folded = [word.casefold() for word in words]
            assert sorted(folded) == sorted(set(folded)), (entry.name, language)


@pytest.mark.parametrize("words", ["vegetation", "field", "land", "moor", "see", "swamp", "vineyard", "park", "fallow"])
def test_ambiguous_words_belong_to_no_class(words):
    assert phrase_key(words) not in {phrase_key(w) for entry in load_taxonomy().classes for w in entry.words}


def test_a_taxonomy_survives_the_run_folder():
    taxonomy = load_taxonomy()
    kept = json.loads(json.dumps(taxonomy.to_dict()))
    assert Taxonomy.from_dict(kept) == taxonomy
    assert kept == json.loads(WORLDCOVER_PATH.read_text(encoding="utf-8"))


def test_equal_taxonomies_hash_alike_and_cannot_be_changed():
    assert hash(load_taxonomy()) == hash(load_taxonomy(WORLDCOVER_PATH))
    with pytest.raises(AttributeError):
        load_taxonomy().title = "another"


def test_a_taxonomy_of_ones_own(own_file):
    taxonomy = load_taxonomy(own_file(own_record()))
    assert taxonomy.codes == (1, 2, 254, 7)
    assert [taxonomy.to_worldcover(code) for code in taxonomy.codes] == [10, 10, 80, None]
    assert taxonomy.by_code(2) == LandCoverClass(2, "Листяний ліс", (0x66, 0xCC, 0x66), "Буки й дуби", 10)
    assert taxonomy.by_code(1).synonyms == (("en", ("conifers",)),)
    assert (taxonomy.title, taxonomy.licence, taxonomy.source) == ("Карта угідь", "CC0", "")
    assert Taxonomy.from_dict(taxonomy.to_dict()) == taxonomy


def test_a_byte_order_mark_is_no_obstacle(tmp_path):
    path = tmp_path / "bom.json"
    path.write_text(json.dumps(own_record()), encoding="utf-8-sig")
    assert load_taxonomy(path).codes == (1, 2, 254, 7)


def test_an_unknown_code_names_the_classes_there_are():
    with pytest.raises(TaxonomyError, match=r"ESA WorldCover.*no class 11.*10 Tree cover, 20 Shrubland"):
        load_taxonomy().by_code(11)
    with pytest.raises(TaxonomyError, match="no class 0"):
        load_taxonomy().to_worldcover(0)


def damaged(where, value):
    record = own_record()
    target = record
    for step in where[:-1]:
        target = target[step]
    if value is KeyError:
        del target[where[-1]]
    else:
        target[where[-1]] = value
    return record


CLASS = ("classes", 1)
BAD = [
    (("schema",), KeyError, "schema", "landcover-interpreter/taxonomy/1"),
    (("schema",), "landcover-interpreter/taxonomy/2", "schema", "newer version of the plugin; update"),
    (("schema",), "landcover-interpreter/taxonomy/0", "schema", "must be"),
    (("schema",), "landcover-interpreter/run/1", "schema", "must be"),
    (("schema",), 1, "schema", "must be"),
    (("id",), KeyError, "id", "is missing"),
    (("id",), 5, "id", "line of text"),
    (("title",), KeyError, "title", "is missing"),
    (("title",), " ", "title", "line of text"),
    (("licence",), ["CC0"], "licence", "line of text"),
    (("classes",), KeyError, "classes", "is missing"),
    (("classes",), [], "classes", "at least one class"),
    (("classes",), {"1": "forest"}, "classes", "at least one class"),
    (("colour",), "#FFFFFF", '"colour"', "unknown; the fields are schema, id"),
    (CLASS, "forest", "classes[1]", "JSON object"),
    ((*CLASS, "code"), KeyError, "classes[1].code", "is missing"),
    ((*CLASS, "code"), 0, "classes[1].code", "from 1 to 254, found 0"),
    ((*CLASS, "code"), 255, "classes[1].code", "from 1 to 254, found 255"),
    ((*CLASS, "code"), -1, "classes[1].code", "from 1 to 254"),
    ((*CLASS, "code"), 2.0, "classes[1].code", "whole number"),
    ((*CLASS, "code"), "2", "classes[1].code", "whole number"),
    ((*CLASS, "code"), True, "classes[1].code", "whole number"),
    ((*CLASS, "code"), 1, "classes[1].code", "1 is taken by an earlier class"),
    ((*CLASS, "name"), KeyError, "classes[1].name", "is missing"),
    ((*CLASS, "name"), "", "classes[1].name", "line of text"),
    ((*CLASS, "name"), "12", "classes[1].name", "letters"),
    ((*CLASS, "name"), "Unsure", "classes[1].name", "models say"),
    ((*CLASS, "name"), "none", "classes[1].name", "models say"),
    ((*CLASS, "name"), "UNLABELLED", "classes[1].name", "models say"),
    ((*CLASS, "name"), "a\x07b", "classes[1].name", "line of text"),
    ((*CLASS, "name"), "a\ud800b", "classes[1].name", "line of text"),
    ((*CLASS, "name"), "ліс хвойний", "classes[1].name", "means the same as “Хвойний ліс”"),
    ((*CLASS, "name"), "Conifer", "classes[1].name", "means the same as “conifers” of class “Хвойний ліс”"),
    ((*CLASS, "colour"), KeyError, "classes[1].colour", "is missing"),
    ((*CLASS, "colour"), "#GG0000", "classes[1].colour", 'such as “#006400”, found "#GG0000"'),
    ((*CLASS, "colour"), "#0640", "classes[1].colour", "such as"),
    ((*CLASS, "colour"), "#006400\n", "classes[1].colour", "such as"),
    ((*CLASS, "colour"), [0, 100, 0], "classes[1].colour", "such as"),
    ((*CLASS, "worldcover"), KeyError, "classes[1].worldcover", "give null where"),
    ((*CLASS, "worldcover"), 11, "classes[1].worldcover", "10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 100"),
    ((*CLASS, "worldcover"), 0, "classes[1].worldcover", "null or a WorldCover code"),
    ((*CLASS, "worldcover"), "10", "classes[1].worldcover", "null or a WorldCover code"),
    ((*CLASS, "definition"), 5, "classes[1].definition", "line of text"),
    ((*CLASS, "synonyms"), ["wood"], "classes[1].synonyms", "by language"),
    ((*CLASS, "synonyms"), {"en": "wood"}, "classes[1].synonyms.en", "list of words"),
    ((*CLASS, "synonyms"), {"en": ["wood", 5]}, "classes[1].synonyms.en[1]", "line of text"),
    ((*CLASS, "synonyms"), {"en": ["wood", "—"]}, "classes[1].synonyms.en[1]", "letters"),
    ((*CLASS, "synonyms"), {"en": ["Conifers"]}, "classes[1].synonyms", "means the same as “conifers”"),
    ((*CLASS, "synonym"), {"en": ["wood"]}, 'classes[1]."synonym"', "unknown; the fields are code, name"),
]


@pytest.mark.parametrize(("where", "value", "field", "complaint"), BAD, ids=[f"{b[2]} {b[3]}"[:60] for b in BAD])
def test_a_bad_taxonomy_is_told_by_file_and_field(own_file, where, value, field, complaint):
    record = damaged(where, value)
    path = own_file(copy.deepcopy(record)) if value != "a\ud800b" else None
    with pytest.raises(TaxonomyError) as caught:
        load_taxonomy(path) if path else Taxonomy.from_dict(record, "here.json")
    message = str(caught.value)
    assert message.startswith(f"{path or 'here.json'}: {field}: ")
    assert complaint in message
    message.encode("utf-8")


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "is not JSON in UTF-8"),
        (b"<!DOCTYPE html><html></html>", "is not JSON in UTF-8"),
        (b"II*\x00\xff\xfe\x80\x81", "is not JSON in UTF-8"),
        (b'{"schema": ', "is not JSON in UTF-8"),
        (b"[" * 100_000, "is not JSON in UTF-8"),
        (b"[]", "schema"),
        (b"null", "schema"),
        (b" " * 4_000_001, "too large"),
    ],
    ids=["empty", "html", "tiff", "cut", "deep", "list", "null", "large"],
)
def test_what_is_no_taxonomy_file_is_told_so(tmp_path, content, complaint):
    path = tmp_path / "legend.json"
    path.write_bytes(content)
    with pytest.raises(TaxonomyError, match=r"legend\.json") as caught:
        load_taxonomy(path)
    assert complaint in str(caught.value)


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    with pytest.raises(InterpreterError, match=r"nowhere\.json: cannot be read"):
        load_taxonomy(tmp_path / "nowhere.json")
    with pytest.raises(InterpreterError, match="cannot be read"):
        load_taxonomy(tmp_path)


def test_a_name_may_repeat_as_a_synonym_of_its_own_class():
    record = own_record()
    record["classes"][0]["synonyms"] = {"uk": ["хвойний ліс", "ліс хвойний"], "de": ["Nadelwald"]}
    assert Taxonomy.from_dict(record).by_code(1).words[1:] == ("хвойний ліс", "ліс хвойний", "Nadelwald")


def test_a_copy_of_the_shipped_taxonomy_is_that_and_another_one_is_checked():
    shipped = load_taxonomy(None)
    assert read_copy(json.loads(json.dumps(shipped.to_dict())), "run") is shipped
    own = shipped.to_dict()
    own["classes"] = own["classes"][:2]
    assert read_copy(own, "run") == Taxonomy.from_dict(own) and len(read_copy(own, "run").classes) == 2
    own["classes"][0]["code"] = 500
    with pytest.raises(TaxonomyError, match=r"run.*classes\[0\].code"):
        read_copy(own, "run")
