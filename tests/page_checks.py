"""What is wrong with a page in a browser: each check returns what it found, so that none is an empty list."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from landcover_interpreter.tests.browser import Page

TAB = 9
WORDS, LETTERS = r"\w+", r"\w"
_XHTML = "{http://www.w3.org/1999/xhtml}"
# Rounding, and letters that lean over the edge of their box.
_ROUNDING_PX = 1.5

# Texts that leave the box of the element that holds them, or the window to the left, where nobody can scroll to.
_SPILLED = """
(() => {
  const found = [], root = document.scrollingElement, name = (element) =>
    `${element.tagName.toLowerCase()}${element.className ? '.' + element.className : ''}`
    + ` "${element.textContent.trim().slice(0, 40)}"`;
  if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} px wide`);
  for (const element of document.body.querySelectorAll('*')) {
    const clipped = ['hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    if (clipped && element.scrollWidth > element.clientWidth) found.push(`cut off: ${name(element)}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  while (texts.nextNode()) {
    if (!texts.currentNode.data.trim()) continue;
    let holder = texts.currentNode.parentElement;
    while (getComputedStyle(holder).display === 'inline') holder = holder.parentElement;
    range.selectNodeContents(texts.currentNode);
    const text = range.getBoundingClientRect(), box = holder.getBoundingClientRect();
    if (!text.width) continue;
    if (text.left < box.left - ROUNDING || text.right > box.right + ROUNDING) found.push(`spills: ${name(holder)}`);
    if (text.left < 0 && !holder.closest('.scroll')) found.push(`left of the window: ${name(holder)}`);
  }
  return found;
})()
""".replace("ROUNDING", str(_ROUNDING_PX))

# What a keyboard has to reach: all that takes the focus, and frames with more in them than they show.
_WANTED = """
globalThis.wanted = [...document.querySelectorAll('*')].filter((element) => {
  const style = getComputedStyle(element), scrolls = (way) => ['auto', 'scroll'].includes(way);
  return element.tabIndex >= 0 || element.hasAttribute('tabindex')
    || (scrolls(style.overflowX) && element.scrollWidth > element.clientWidth)
    || (element !== document.scrollingElement && scrolls(style.overflowY)
        && element.scrollHeight > element.clientHeight);
}), globalThis.wanted.map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
"""
_FOCUSED = """
(() => {
  const element = document.activeElement, style = getComputedStyle(element);
  const outlined = element.matches(':focus-visible') && style.outlineStyle !== 'none'
    && parseFloat(style.outlineWidth) >= 2 && !/, 0\\)$/.test(style.outlineColor);
  return [globalThis.wanted.indexOf(element), outlined];
})()
"""
_AXE = """
axe.run(document, {resultTypes: ['violations'], preload: false}).then(({violations}) => violations.flatMap((broken) =>
  broken.nodes.map((node) => [broken.impact, `${broken.id}: ${node.target} ${node.failureSummary}`])))
"""


def disturbances(page: Page) -> list[str]:
    """Return what a page complained of, the dialogs it opened, and what it asked for beside its own file."""
    fetched = [url for url in page.requests[1:] if not url.startswith("data:")]
    return [*page.complaints, *(f"dialog: {words}" for words in page.dialogs), *(f"asked for: {u}" for u in fetched)]


def spilled(page: Page) -> list[str]:
    """Return what is wider than its place; what scrolls in a frame of its own is not."""
    return page.examine(_SPILLED)


def violations(page: Page, impacts: tuple[str, ...] = ("serious", "critical")) -> list[str]:
    """Return what axe-core finds of these impacts."""
    if page.examine("typeof axe") == "undefined":
        page.examine(_axe_core())
    return [f"{impact}: {words}" for impact, words in page.examine(_AXE) if impact in impacts]


def out_of_reach(page: Page) -> list[str]:
    """Go through a page by Tab; return what is never reached, and what does not show that it has the focus."""
    wanted = page.examine(_WANTED)
    outlined: dict[int, bool] = {}
    for _ in range(len(wanted) + 1):
        page.press("Tab", TAB)
        place, shown = page.examine(_FOCUSED)
        outlined[place] = outlined.get(place, True) and shown
    missed = [f"not reached: {name}" for place, name in enumerate(wanted) if place not in outlined]
    return missed + [f"no outline: {name}" for place, name in enumerate(wanted) if not outlined.get(place, True)]


def reachable(page: Page) -> int:
    """Return how much of a page a keyboard has to reach."""
    return len(page.examine(_WANTED))


def foreign(page: Page, tags: frozenset[str]) -> list[str]:
    """Return elements of other kinds than these, and attributes that run something or lead somewhere."""
    of_every_element = "[...document.querySelectorAll('*')].map(e => [e.localName, [...e.attributes].map(a => a.name)])"
    found = page.examine(of_every_element)
    unknown = {tag for tag, _ in found if tag not in tags}
    acting = {name for _, names in found for name in names if name.startswith("on") or name in ("href", "srcdoc")}
    return sorted(unknown | acting)


def printed_pages(pdf: bytes) -> list[list[str]]:
    """Return the words of every page of a PDF that lie on the paper; None of pdftotext raises FileNotFoundError."""
    command = [shutil.which("pdftotext") or "pdftotext", "-bbox", "-", "-"]
    told = subprocess.run(command, input=pdf, capture_output=True, check=True, timeout=60).stdout
    pages = ElementTree.fromstring(told).iter(f"{_XHTML}page")
    return [[word.text or "" for word in page.iter(f"{_XHTML}word") if _on_paper(word, page)] for page in pages]


def lost_in_print(page: Page, printed: list[list[str]], unit: str = WORDS) -> list[str]:
    """Return what of a page on the screen is on paper less often, or not at all: words, or letters where words are
    so long that lines break inside them."""
    shown, there = page.examine("document.body.innerText"), " ".join(word for words in printed for word in words)
    found = [Counter(re.findall(unit, unicodedata.normalize("NFKC", text))) for text in (shown, there)]
    return sorted((found[0] - found[1]).elements())


def _on_paper(word: ElementTree.Element, page: ElementTree.Element) -> bool:
    left, right, width = float(word.attrib["xMin"]), float(word.attrib["xMax"]), float(page.attrib["width"])
    return left >= -_ROUNDING_PX and right <= width + _ROUNDING_PX


@cache
def _axe_core() -> str:
    """Return axe-core's program, which ends in no value that could be handed over."""
    spec = importlib.util.find_spec("axe_core_python")
    program = (Path(spec.origin).parent / "axe.min.js").read_text(encoding="utf-8")
    return f"{program}\n;undefined"
