"""Words to comparable keys: what is left of a phrase once spelling, order and number stop to matter."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

Key = tuple[str, ...]

JOINT = "|"
"""The token of a conjunction or a slash: the words on its two sides may be two names."""

BREAK = ";"
"""The token of a comma, a bracket, a colon or a dash: an explanation may follow."""

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ′`´", "'"))
_HYPHENS = re.compile("[\u2010\u2011\u2212\ufe63]")
_HUMP = re.compile("(?<=[a-zß-öø-ÿ])(?=[A-Z])")
_ELISION = re.compile(r"(?<![^\W_])[dl]'(?=\w)")
# "un-forested" and "de-forested" deny: their first syllable must not pass for a French or Spanish article.
_GLUED_PREFIX = re.compile(r"(?<![^\W_])(?<![^\W_]-)(un|des|de|dis|a)-(?=[^\W\d_])")

_NUMBER = r"(?P<number>(?:(?<![^\W_])-)?[0-9]+(?:[.,][0-9]+)*(?:\s*%)?)"
_WORD = r"(?P<word>[^\W0-9_]+)"
_JOINT = r"(?P<joint>[/\\&+|])"
_BREAK = r"(?P<break>[()\[\]{}<>:;,=…–—→]|\s-+\s|--+|[.!?](?=\s|$)|\n)"
_TOKEN = re.compile("|".join((_NUMBER, _WORD, _JOINT, _BREAK)))


def fold(text: str) -> str:
    """Return the text in lower case, without accents, apostrophes and invisible letters.

    CamelCase is taken apart first, since the labels of other legends come as identifiers.
    """
    text = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES))
    text = _HUMP.sub(" ", _HYPHENS.sub("-", text)).casefold()
    if not text.isascii():
        letters = unicodedata.normalize("NFKD", text)
        text = "".join(letter for letter in letters if unicodedata.category(letter) not in ("Mn", "Cf"))
    return _GLUED_PREFIX.sub(r"\1", _ELISION.sub("", text).replace("'", ""))


def singular(word: str) -> str:
    """Return one spelling for the singular and the regular plural of a folded English word.

    The result is a stem for comparison ("prairie" and "prairies" both become "prairy"), not a word to show.
    """
    if len(word) < 4 or not word.isascii():
        return word
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith("ie"):
        return word[:-2] + "y"
    return word[:-1] if word.endswith(("sse", "she", "che", "xe", "ze")) else word


def word_set(words: str) -> frozenset[str]:
    """Return the stems of words parted by spaces, for comparison with tokens."""
    return frozenset(singular(fold(word)) for word in words.split())


_ARTICLES = frozenset(
    fold(
        "a an the of el la los las un una unos unas de del le les une des du d l"
        " der die das dem den ein eine einer eines von"
    ).split()
)
_CONJUNCTIONS = frozenset(fold("and or y o e u et ou und oder та і й або чи").split())


def tokens(text: str) -> list[str]:
    """Return stems, numbers, JOINT and BREAK in the order of the text, without articles."""
    found = []
    for match in _TOKEN.finditer(fold(text)):
        kind, token = match.lastgroup, match.group()
        if kind == "joint" or token in _CONJUNCTIONS:
            found.append(JOINT)
        elif kind == "break":
            found.append(BREAK)
        elif kind == "number":
            found.append("".join(token.split()))
        elif token not in _ARTICLES:
            found.append(singular(token))
    return found


def key(parts: list[str]) -> Key:
    """Return the key of tokens: the words in alphabetical order, without JOINT and BREAK."""
    return tuple(sorted(part for part in parts if part not in (JOINT, BREAK)))


# A taxonomy has some thousand words, and comes with every run folder that is read.
@lru_cache(maxsize=8192)
def phrase_key(text: str) -> Key:
    """Return the key under which two spellings of one phrase meet.

    A text of nothing but articles keeps them, so that a class may be called "A"; without any letter or
    digit the key is empty.
    """
    return key(tokens(text)) or tuple(sorted(re.findall(r"[^\W_]+", fold(text))))
