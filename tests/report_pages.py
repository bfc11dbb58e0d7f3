"""A report as a reader sees it: its texts, tables, and what a browser would load or run."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "img", "br"}


@dataclass
class Table:
    """A table's caption and rows, the first of which is its heading."""

    caption: str = ""
    rows: list[list[str]] = field(default_factory=list)

    def column(self, title: str) -> list[str]:
        place = self.rows[0].index(title)
        return [row[place] for row in self.rows[1:]]

    def row(self, title: str) -> list[str]:
        return next(row for row in self.rows if row[0] == title)


class ReportReader(HTMLParser):
    """Reads a page strictly: every element must be closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.tables: list[Table] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "table":
            self.tables.append(Table())
        elif tag == "tr":
            self.tables[-1].rows.append([])
        elif tag in ("td", "th"):
            self.tables[-1].rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" in self.open:
            return
        self.texts.append(data)
        if "caption" in self.open:
            self.tables[-1].caption += data
        elif {"td", "th"} & set(self.open):
            self.tables[-1].rows[-1][-1] += data

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    def table(self, caption: str) -> Table:
        return next(table for table in self.tables if table.caption == caption)
