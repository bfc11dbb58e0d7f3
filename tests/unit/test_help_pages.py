"""The shipped help: its pages hang together, need no network and no script, and are small."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

HELP = Path(__file__).resolve().parents[2] / "resources" / "help"
PAGES = sorted(HELP.glob("*/*.html"))
TOPICS = {
    "index",
    "scene",
    "clusters",
    "labels",
    "results",
    "voters",
    "settings",
    "glossary",
    "troubleshooting",
}
MOST_BYTES = 1_000_000


class Page(HTMLParser):
    """What a page holds: its elements with their attributes, and the ends that are missing."""

    # Of HTML 5, those used here that have no end.
    EMPTY = frozenset({"meta", "link", "img", "br"})

    def __init__(self, path):
        super().__init__()
        self.elements, self._open, self.faults = [], [], []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()
        self.faults += self._open

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in self.EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag):
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"/{tag}")

    def values(self, *names):
        return [given[name] for _, given in self.elements for name in names if name in given]


def places(path):
    return set(Page(path).values("name", "id"))


def broken_links(path):
    return [link for link in Page(path).values("href", "src") if not leads_somewhere(path, urlsplit(link))]


def leads_somewhere(path, link):
    target = (path.parent / unquote(link.path)).resolve() if link.path else path
    if link.scheme or HELP not in target.parents or not target.is_file():
        return False
    return not link.fragment or link.fragment in places(target)


def test_english_help_has_every_topic():
    assert {page.stem for page in PAGES if page.parent.name == "en"} == TOPICS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_a_page_hangs_together(page):
    found = Page(page)
    assert found.faults == []
    assert broken_links(page) == []
    assert not {tag for tag, _ in found.elements} & {"script", "iframe", "form", "object", "style"}
    assert not [name for _, given in found.elements for name in given if name.startswith("on") or name == "style"]
    assert all(given.get("alt") for tag, given in found.elements if tag == "img")
    (language,) = (given["lang"] for tag, given in found.elements if tag == "html")
    assert language == page.parent.name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_every_page_leads_to_every_other(page):
    targets = {urlsplit(link).path for link in Page(page).values("href")} | {page.name}
    assert {f"{topic}.html" for topic in TOPICS} <= targets


def test_broken_links_are_found(tmp_path, monkeypatch):
    monkeypatch.setattr(f"{__name__}.HELP", tmp_path)
    (tmp_path / "there.html").write_text('<a name="place"></a>', encoding="utf-8")
    links = ("there.html#place", "there.html", "gone.html", "there.html#gone", "https://example.org/")
    page = tmp_path / "page.html"
    page.write_text("".join(f'<a href="{link}"></a>' for link in links), encoding="utf-8")
    assert broken_links(page) == ["gone.html", "there.html#gone", "https://example.org/"]


def test_pages_leave_colours_to_the_theme():
    sheet = (HELP / "style.css").read_text(encoding="utf-8")
    assert "color-scheme: light dark" in sheet
    assert not re.search(r"(?<![-a-z])(color|background[-a-z]*)\s*:|url\(|@import", sheet)


def test_the_help_is_small_and_every_picture_is_used():
    files = [path for path in HELP.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < MOST_BYTES
    used = {(page.parent / link).resolve() for page in PAGES for link in Page(page).values("src")}
    assert used == {path for path in files if path.parent.name == "images"}
