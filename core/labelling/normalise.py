"""Free words to a class code: what a model, a legend or an analyst wrote, read without guessing.

An answer is read as a whole first ("Snow / ice"), then as a name followed by an explanation ("Tree cover
(dense, evergreen)"). Only words that the taxonomy knows make a class; nothing is matched by similarity. An
answer that names two classes, denies one, or adds a word that might change the meaning stays unknown.
"""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from .phrases import BREAK, JOINT, Key, key, phrase_key, tokens, word_set
from .taxonomy import Taxonomy

LONGEST_ANSWER = 2000
"""Characters; what is longer is an essay, and no name of a class."""

_MOST_OPTIONAL = 5

_LABELS = word_set(
    "class code label category value answer id landcover worldcover lulc"
    " clase código categoría etiqueta classe catégorie étiquette klasse kategorie клас код категорія"
)
# Nouns that say only that there is some land: "forest area" is "forest".
_PLACES = word_set(
    "area land cover region zone surface landscape terrain type"
    " área zona terreno superficie cubierta cobertura paisaje tipo"
    " aire surface couverture couvert paysage fläche flächen gebiet bedeckung landschaft typ"
    " територія ділянка площа поверхня покрив ландшафт тип"
)
# Degrees that leave the class what it is; "sparse" or "wet" do not.
_DEGREES = word_set(
    "dense large small big vast extensive mostly mainly predominantly dominant probably likely typical"
    " denso densa densos densas grande grandes pequeño pequeña probablemente principalmente"
    " grand petit petite grands petits grandes petites probablement principalement surtout"
    " dicht dichte dichter dichtes groß große großer großes klein kleine kleiner kleines"
    " wahrscheinlich vorwiegend"
    " великий велика велике великі малий мала мале малі невеликий невелика невелике густий густа густе"
    " ймовірно переважно"
)
_OPTIONAL = _LABELS | _PLACES | _DEGREES

_DENIALS = word_set(
    "no not non none nor neither never without absent absence lack lacking false wrong unlikely except"
    " isnt arent cannot nothing impossible zero nil"
    " ni nunca nada ninguno ninguna sin ausente ausencia falso tampoco"
    " pas sans aucun aucune ne jamais absence faux rien"
    " nicht kein keine keinen keiner nie niemals ohne nein nichts falsch"
    " не ні без немає нема жодного жодної відсутній відсутня відсутні відсутнє ніколи"
)
_DENIAL_SIGNS = re.compile(r"[≠¬✗✘❌∉]|!=|<>|!(?=\w)")
_CODE = re.compile(r"([1-9][0-9]{0,2})(?:\.0+)?")
_ZERO = re.compile(r"-?0+(?:[.,]0+)?%?")


@dataclass(frozen=True)
class _Index:
    """What a taxonomy calls its classes, ready for look-up."""

    codes: frozenset[int]
    names: dict[Key, int]
    joined: frozenset[Key]
    longest: int


# Threads that ask for the first time all at once would each make an index, and wait for one another.
_LOCK = threading.Lock()


def _index(taxonomy: Taxonomy) -> _Index:
    with _LOCK:
        return _made_index(taxonomy)


@lru_cache(maxsize=16)
def _made_index(taxonomy: Taxonomy) -> _Index:
    names: dict[Key, int] = {}
    joined = set()
    for land_cover in taxonomy.classes:
        for words in land_cover.words:
            names[phrase_key(words)] = land_cover.code
            if JOINT in tokens(words) or BREAK in tokens(words):
                joined.add(phrase_key(words))
    longest = max(len(name) for name in names)
    return _Index(frozenset(taxonomy.codes), names, frozenset(joined), longest)


def normalise(words: str, taxonomy: Taxonomy) -> int | None:
    """Return the code of the one class that the words name, or None; never raises for any string.

    Case, accents, plural, word order, articles, hyphens, a code before the name and an explanation after
    it do not matter. Two classes, a denied class and unknown words give None.
    """
    if len(words) > LONGEST_ANSWER or _DENIAL_SIGNS.search(words):
        return None
    index = _index(taxonomy)
    answer = tokens(words)
    exact = index.names.get(phrase_key(words)) if not answer else None
    return exact or _read_phrase(answer, index) or _read_explained(answer, index)


def _read_explained(answer: list[str], index: _Index) -> int | None:
    """Read a name with an explanation behind it, which must neither deny it nor name another class."""
    phrases = _split(answer, BREAK)
    for place, phrase in enumerate(phrases):
        code = _read_phrase(phrase, index)
        if code is not None:
            agreed = all(_named(later, index) <= {code} for later in phrases[place + 1 :])
            return code if agreed else None
        if not _OPTIONAL.issuperset(phrase):
            return None
    return None


def _split(parts: list[str], marks: str) -> list[list[str]]:
    phrases: list[list[str]] = [[]]
    for part in parts:
        if part in marks:
            phrases.append([])
        else:
            phrases[-1].append(part)
    return [phrase for phrase in phrases if phrase]


def _read_phrase(parts: list[str], index: _Index) -> int | None:
    """Read a phrase as a name, a code, or a code and a name that agree."""
    name = _read_name(parts, index)
    if name is not None:
        return name
    numbers = {int(match.group(1)) for match in map(_CODE.fullmatch, parts) if match} & index.codes
    words = [part for part in parts if not (_CODE.fullmatch(part) and int(part.split(".")[0]) in numbers)]
    if len(numbers) != 1:
        return None
    code = numbers.pop()
    bare = _LABELS.intersection(words) and (_LABELS | _PLACES).issuperset(_stripped(words))
    return code if bare or not _stripped(words) or _read_name(words, index) == code else None


def _stripped(parts: list[str]) -> list[str]:
    return [part for part in parts if part not in (JOINT, BREAK)]


def _read_name(parts: list[str], index: _Index) -> int | None:
    """Read a name, leaving out as few optional words as it takes; or several names of one class."""
    whole = _without_optional(parts, index)
    pieces = _split(parts, JOINT + BREAK)
    if len(pieces) < 2:
        return whole
    if whole is not None and key(parts) in index.joined:
        return whole
    named = [_without_optional(piece, index) for piece in pieces]
    if whole is not None:
        return whole if set(named) <= {whole, None} else None
    return named[0] if len(set(named)) == 1 else None


def _without_optional(parts: list[str], index: _Index) -> int | None:
    full = key(parts)
    optional = sorted(_OPTIONAL.intersection(full))
    if len(optional) > _MOST_OPTIONAL:
        return None
    for count in range(len(optional) + 1):
        keys = [tuple(p for p in full if p not in left_out) for left_out in combinations(optional, count)]
        codes = {index.names[name] for name in keys if name in index.names}
        if codes:
            return codes.pop() if len(codes) == 1 else None
    return None


def _named(parts: list[str], index: _Index) -> set[int]:
    """Return the codes of the classes that an explanation names; 0, no class, where it denies."""
    whole = _read_phrase(parts, index)
    if whole is not None:
        return {whole}
    named = set()
    start = 0
    while start < len(parts):
        length = _longest_name(parts, start, index)
        if length:
            named.add(index.names[key(parts[start : start + length])])
        elif parts[start] in _DENIALS or _ZERO.fullmatch(parts[start]):
            named.add(0)
        start += max(length, 1)
    return named


def _longest_name(parts: list[str], start: int, index: _Index) -> int:
    """Return how many tokens from start on make the longest name, 0 where none begins."""
    for length in range(min(index.longest, len(parts) - start), 0, -1):
        piece = parts[start : start + length]
        if JOINT not in piece and key(piece) in index.names:
            return length
    return 0
