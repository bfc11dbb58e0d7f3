"""Free words to class codes: a table over five languages, and properties over generated answers."""

import json
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from landcover_interpreter.core.labelling.normalise import normalise
from landcover_interpreter.core.labelling.phrases import phrase_key, singular, tokens
from landcover_interpreter.core.labelling.taxonomy import Taxonomy, load_taxonomy

WORLDCOVER = load_taxonomy()
REPEATABLE = settings(database=None, derandomize=True, deadline=None)

# A code, or -- where the answer must stay unknown, and the answers for it; an indented line continues one.
ENGLISH = """
 10 Tree cover | TREE COVER | tree_cover | tree-cover | TreeCover | cover tree | ｔｒｅｅ　ｃｏｖｅｒ | 'Tree
    cover' | **Tree cover** | {"class": "Tree cover"} | Tree cover. | a forest | The forests | dense
    forest | large dense forest area | woodland | Broad-leaved forest | mixed forests | forest or
    woodland | forest/woodland | olive groves | oil palm plantations | swamp forest | urban trees |
    Tree cover (dense, evergreen) | Tree cover, dense and evergreen | Tree cover – dark and rough in
    every band | Tree cover - confidence 0.9 | Tree cover (90 %) | Tree cover: about 20 m tall |
    forest (tree cover) | 10 | 10 Tree cover | 10: tree cover | (10) Tree cover | Tree cover (10) |
    10 - Tree cover | 10_tree_cover | class 10: tree cover | Class: tree cover | class=10 | class10
    | land cover class: Tree cover (dense) | code 10 (evergreen)
 20 Shrubland | shrub_and_scrub | scrub and shrub | bushes | Moors and heathland
 30 Grassland | grass | meadows | prairies | prairie | savannah | pasture and meadow | pastures,
    meadows
 40 Cropland | crops | agricultural fields | arable land | fields of crops | rice paddies | Farmland
    (harvested, parcels)
 50 Built-up | builtup | built up | built/up | built–up | BuiltUp | Built Area | urban area | cities
    | residential and industrial area | roads & buildings | Discontinuous urban fabric | greenhouses
 60 Bare / sparse vegetation | bare/sparse vegetation | Bare or sparsely vegetated | sparse
    vegetation | bare soil | Bare soil (no vegetation) | sand | sand dunes | Beaches, dunes, sands |
    salt flat | quarries | dry lake bed
 70 Snow and ice | snow/ice | Ice & snow | snow_and_ice | glaciers
 80 Permanent water bodies | water | Water Body | body of water | rivers, lakes | small river |
    Water (river) | open sea | 80 permanent water bodies
 90 Herbaceous wetland | wetlands | marshes | reed beds | flooded_vegetation | peat bogs
 95 Mangroves | mangrove forest | 95
100 Moss and lichen | lichens & mosses | tundra | 100: moss and lichen
"""

UKRAINIAN = """
 10 Деревний покрив | ліс | ЛІСИ | хвойний ліс (густий) | клас 10: ліс
 20 чагарники
 30 луки | трав'яна рослинність | сіножаті та пасовища
 40 рілля | сільськогосподарські угіддя
 50 Забудована територія | міста і села
 60 пісок | оголений ґрунт
 70 сніг і лід
 80 водойми | річка або озеро
 90 водно-болотні угіддя
 95 мангрові зарості
100 мохи та лишайники | тундра
 -- поле | не ліс | без дерев | ліс або чагарники | рослинність
"""

SPANISH = """
 10 Cobertura arbórea | cobertura arborea | el bosque | bosque denso | un olivar
 20 matorrales
 30 pastizal
 40 tierras de cultivo | Cultivos (regadío)
 50 zona urbana | área edificada
 60 suelo desnudo
 70 nieve y hielo
 80 ríos y lagos | cuerpos de agua
 90 humedales
 95 manglar
100 musgos y líquenes
 -- bosque o matorral | sin árboles | no es agua | campo
"""

FRENCH = """
 10 Couvert arboré | la forêt | une forêt de feuillus | forêt (dense)
 20 landes
 30 prairies permanentes
 40 terres arables | champs de blé
 50 zone urbaine | bâtiments et routes
 60 sol nu | roches
 70 neige et glace
 80 plan d'eau | l'eau
 90 zone humide | marais
 95 palétuviers
100 mousses et lichens
 -- pas d'eau | sans arbres | forêt ou prairie | végétation
"""

GERMAN = """
 10 Wald | Wälder | der dichte Wald | NADELWALD
 20 Buschland
 30 Wiesen und Weiden | Grünland
 40 Ackerland | landwirtschaftliche Flächen
 50 Siedlungsfläche | Straßen | STRASSEN
 60 kahler Boden
 70 Schnee und Eis
 80 Gewässer | Flüsse
 90 Feuchtgebiet | Hochmoor
 95 Mangroven
100 Moose und Flechten
 -- kein Wald | nicht bebaut | Wald oder Wiese | Feld | Moor
"""

UNKNOWN = """
 -- the | ? | - | unknown | mixed | vegetation | field | fields | land | land cover | class | cloud |
    cloud shadow | rangeland | vineyard | green urban areas | burnt area | wetland with trees | not
    water | no trees | non-forest | non forest | nonforest | un-forested area | de-forested | deforested
    area | treeless | ice-free land | without water | lack of vegetation cover | former lake | ≠ water |
    !water | ¬ forest | cropland or grassland | cropland / grassland | crops/trees | Cropland, grassland
    | Cropland (or grassland) | Grassland (possibly cropland) | mix of trees and shrubs | trees and
    shrubs | ice and rock | snow-covered forest | forest next to a river | Forest - a river runs through
    | either forest or water | neither forest nor water | Tree cover: 5 %, Cropland: 95 % | Tree cover:
    no | Water: absent | Water - none visible | Forest (not) | Tree cover: 0 % | No, forest | class:
    none | 0 | 1 | 11 | 010 | -10 | class -10 | 10.5 | 10 % | 10/20 | 10 or 20 | 10-20 | 10, 20 | 110 |
    255 | 10 grassland | 10: grassland | Grassland (10) | class 10: not water | 10 flarb | zone 10 | 1.
    forest | 50 % water | forset | watr | treecovers | tree tre | grasslandish
"""
ODD = [
    ("tree\u2011cover", 10),
    ("  tree   cover \n", 10),
    (" 10.0 ", 10),
    ("Трав’яна рослинність", 30),
    ("plans d\u2019eau", 80),
    ("", None),
    (" ", None),
    ("1" * 5000, None),
    ("forest " * 2000, None),
]


def rows(text):
    """Rows of a table: a code in three columns, then answers parted by bars, over one line or more."""
    for row in text.strip("\n").replace("\n    ", " ").split("\n"):
        for words in row[4:].split("|"):
            yield words.strip(), None if row[:3] == " --" else int(row[:3])


TABLE = [row for text in (ENGLISH, UKRAINIAN, SPANISH, FRENCH, GERMAN, UNKNOWN) for row in rows(text)] + ODD


@pytest.mark.parametrize(("words", "code"), TABLE, ids=[repr(words)[:40] for words, _ in TABLE])
def test_table(words, code):
    assert normalise(words, WORLDCOVER) == code


def every_synonym():
    for land_cover in WORLDCOVER.classes:
        for words in land_cover.words:
            yield land_cover.code, words


SYNONYMS = list(every_synonym())
KNOWN = {phrase_key(words): code for code, words in SYNONYMS}
spellings = st.sampled_from(
    [
        lambda words: words,
        str.upper,
        str.title,
        lambda words: words.replace(" ", "_"),
        lambda words: words.replace(" ", "-"),
        lambda words: f" {words}. ",
        lambda words: f"«{words}»",
        lambda words: f"the {words}",
        lambda words: f"class: {words}",
        lambda words: f"{words} (bright, in large parcels)",
        lambda words: "\u200b".join(words),
    ]
)


def test_every_name_and_synonym_is_read_as_its_own_class():
    wrong = [(words, code, normalise(words, WORLDCOVER)) for code, words in SYNONYMS]
    assert [row for row in wrong if row[1] != row[2]] == []


@REPEATABLE
@given(st.sampled_from(SYNONYMS), spellings)
def test_spelling_does_not_matter(synonym, spell):
    code, words = synonym
    assert normalise(spell(words), WORLDCOVER) == code


@REPEATABLE
@given(st.sampled_from(SYNONYMS), st.randoms(use_true_random=False))
def test_word_order_does_not_matter(synonym, shuffler):
    code, words = synonym
    shuffled = [part for part in tokens(words) if part not in "|;"]
    shuffler.shuffle(shuffled)
    assert normalise(" ".join(shuffled), WORLDCOVER) == code


@REPEATABLE
@given(st.sampled_from(SYNONYMS))
def test_the_code_before_the_name_must_agree(synonym):
    code, words = synonym
    assert normalise(f"{code}: {words}", WORLDCOVER) == code
    assert normalise(f"class {code} {words}", WORLDCOVER) == code
    for other in WORLDCOVER.codes:
        if other != code:
            assert normalise(f"{other} {words}", WORLDCOVER) is None
            assert normalise(f"{words} ({other})", WORLDCOVER) is None


DENIALS = ["not ", "no ", "non-", "un-", "without ", "never ", "neither ", "lack of ", "everything but "]
DENIALS += ["не ", "без ", "ні ", "no es ", "sin ", "pas de ", "sans ", "kein ", "nicht ", "ohne ", "≠", "!"]


@REPEATABLE
@given(st.sampled_from(SYNONYMS), st.sampled_from(DENIALS))
def test_a_denied_class_stays_unknown(synonym, denial):
    denied = denial + synonym[1]
    code = normalise(denied, WORLDCOVER)
    assert code is None or KNOWN.get(phrase_key(denied)) == code


@REPEATABLE
@given(
    st.sampled_from(SYNONYMS),
    st.sampled_from(["no", "not really", "0 %", "absent", "немає", "aucune", "keine"]),
)
def test_an_explanation_that_denies_leaves_it_unknown(synonym, denial):
    assert normalise(f"{synonym[1]}: {denial}", WORLDCOVER) is None


JOINTS = [
    " or ",
    " and ",
    " / ",
    "/",
    ", ",
    " (",
    " - ",
    "; ",
    ": ",
    " mixed with ",
    " або ",
    " y ",
    " ou ",
    " und ",
]


@settings(REPEATABLE, max_examples=400)
@given(st.sampled_from(SYNONYMS), st.sampled_from(SYNONYMS), st.sampled_from(JOINTS))
def test_two_classes_are_no_class(first, second, joint):
    both = first[1] + joint + second[1]
    code = normalise(both, WORLDCOVER)
    if first[0] == second[0]:
        assert code in (first[0], None)
    else:
        assert code is None or KNOWN.get(phrase_key(both)) == code


@settings(REPEATABLE, max_examples=400)
@given(st.sampled_from(SYNONYMS), st.text(st.characters(whitelist_categories=["Ll"]), min_size=3, max_size=9))
def test_an_unknown_word_more_is_unknown(synonym, word):
    words = f"{synonym[1]} {word}"
    assert normalise(words, WORLDCOVER) in (None, synonym[0], KNOWN.get(phrase_key(words)))


@settings(REPEATABLE, max_examples=500)
@given(st.text(max_size=60))
@example("\ud800 forest")
@example("\x00")
@example("10²")
@example("½ water")
@example("٣ ліс")
@example("((((((")
@example("9" * 1999)
@example("land cover area zone class type surface region " * 40)
def test_never_raises_and_always_answers_the_same(words):
    code = normalise(words, WORLDCOVER)
    assert code is None or code in WORLDCOVER.codes
    assert normalise(words, WORLDCOVER) == code


@settings(REPEATABLE, max_examples=300)
@given(st.lists(st.sampled_from(sorted({t for _, w in SYNONYMS for t in tokens(w)} | set("|;-./()!10"))), max_size=12))
def test_never_raises_on_jumbled_vocabulary(parts):
    code = normalise(" ".join(parts), WORLDCOVER)
    assert code is None or code in WORLDCOVER.codes


def test_the_longest_answers_are_read_in_no_time():
    start = time.perf_counter()
    for words in ("forest (" + "dark, rough " * 160, "land area large " * 120, "tree/" * 390, "a" * 2000):
        normalise(words, WORLDCOVER)
    assert time.perf_counter() - start < 1.0


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("rivers", "river"),
        ("cities", "city"),
        ("marshes", "marsh"),
        ("beaches", "beach"),
        ("grasses", "grass"),
        ("prairies", "prairie"),
        ("houses", "house"),
        ("roches", "roche"),
    ],
)
def test_plural_and_singular_meet(plural, one):
    assert singular(plural) == singular(one)


def test_words_that_only_look_like_plurals_stay_apart():
    assert singular("grass") == "grass"
    assert singular("campus") == "campus"
    assert singular("gas") == "gas"
    assert singular("glacis") == "glacis"


def own_taxonomy(*classes):
    record = {"schema": "landcover-interpreter/taxonomy/1", "id": "own", "title": "Own"}
    record["classes"] = [
        {"code": code, "name": name, "colour": "#102030", "worldcover": None, "synonyms": {"en": list(more)}}
        for code, name, *more in classes
    ]
    return Taxonomy.from_dict(json.loads(json.dumps(record)))


def test_a_taxonomy_of_ones_own_decides_what_words_mean():
    own = own_taxonomy((1, "Dense forest"), (2, "Open forest"), (3, "Land", "soil"), (4, "A"), (5, "Zone 30"))
    assert normalise("dense forest", own) == 1
    assert normalise("a large dense forest area", own) == 1
    assert normalise("open forests", own) == 2
    assert normalise("forest", own) is None
    assert normalise("land", own) == 3
    assert normalise("a", own) == 4
    assert normalise("zone 30", own) == 5
    assert normalise("5", own) == 5
    assert normalise("10", own) is None
    assert normalise("tree cover", own) is None


def test_the_fewest_words_are_left_out():
    own = own_taxonomy((1, "Urban"), (2, "Dense urban"), (3, "Small water"), (4, "Large water"))
    assert normalise("large dense urban area", own) == 2
    assert normalise("large urban area", own) == 1
    assert normalise("small large water", own) is None
    assert normalise("water", own) is None


def test_a_class_of_two_things_is_one_class():
    own = own_taxonomy((1, "Trees"), (2, "Shrubs"), (3, "Trees and shrubs"), (4, "Forest, burnt"), (5, "Forest"))
    assert normalise("trees and shrubs", own) == 3
    assert normalise("shrubs / trees", own) == 3
    assert normalise("trees", own) == 1
    assert normalise("Forest (burnt)", own) == 4
    assert normalise("burnt forest", own) == 4
    assert normalise("Forest (dense)", own) == 5
