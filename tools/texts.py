"""Find the texts that people read: in the forms, in tr() of the modules, and in what the core says in English.

Qt's own pylupdate follows no module-level tr() and no f-string, so both are read from the syntax trees here.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CORE, TAXONOMY = "Core", "Taxonomy"
SHIPPED_TAXONOMY = "resources/taxonomies/worldcover.json"

# What puts a text before people's eyes.
_SHOWN = """
QAction QCheckBox QGroupBox QLabel QMenu QPushButton QRadioButton addAction addButton addItem addItems addMenu
addRow addTab beginMacro fail insertItem insertTab pushInfo pushMessage pushWarning reportError
setAccessibleName setAccessibleDescription setDescription setHeaderLabels setHelp setPlaceholderText setPrefix
setSpecialValueText setStatusTip setSuffix setTabText setText setTitle setToolTip setWhatsThis setWindowTitle
showMessage succeed JobTask AskingTask
"""
_MARK = "QT_TRANSLATE_NOOP"
# A word that a translator would have to do something about; units, roles and names of formats are none.
_WORD = re.compile(r"[^\W\d_]{3,}")
_PLACE = re.compile(r"\{[^{}]*\}")

# Of the core, what models, files and developers read, and what adapters/label_words.py says word by word.
_NOT_FOR_PEOPLE = re.compile(
    r"core/(scene/synthetic.*|scene/bands_table|clustering/features|output/.*|report/.*|agreement/report"
    r"|labelling/(normalise|phrases|quantities|costs/.*|prompting/(answer|facts|prompt)|counting/(voting|legend)))\.py"
)
_FOR_DEVELOPERS = frozenset(
    {"ValueError", "RuntimeError", "TypeError", "KeyError", "NotImplementedError", "compile", "LayerMetadata"}
)
# Texts that the core only ever says inside another one; whole, they are sentences that can be translated.
_FRAMES = {"Cause": "{} %s ({}).", "Signature": "%s ({}).", "wrong": "{}: {}: %s."}
_CAPITALISED = frozenset({"Signature"})
_FEWEST_WORDS = 3


@dataclass(frozen=True, order=True)
class Text:
    """A text for translators; Qt looks it up by context, source and comment."""

    context: str
    source: str
    comment: str = ""


@dataclass
class Found:
    """Texts with the files that they stand in, and what is wrong, as "file:line: what"."""

    files: dict[Text, set[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, text: Text, file: str) -> None:
        """Note a text of a file."""
        self.files.setdefault(text, set()).add(file)


def find(root: Path = ROOT) -> Found:
    """Return all texts of a checkout."""
    found = Found()
    for path in sorted(root.glob("ui/**/*.ui")):
        for text in form_texts(path.read_text(encoding="utf-8")):
            found.add(text, path.relative_to(root).as_posix())
    for path in _modules(root, "ui", "algorithms", "adapters"):
        _read_module(path, root, found)
    for path in _modules(root, "core", "adapters"):
        name = path.relative_to(root).as_posix()
        if not _NOT_FOR_PEOPLE.fullmatch(name):
            for source in sentences(ast.parse(path.read_text(encoding="utf-8"))):
                found.add(Text(CORE, source), name)
    for entry in json.loads((root / SHIPPED_TAXONOMY).read_text(encoding="utf-8"))["classes"]:
        found.add(Text(TAXONOMY, entry["name"]), SHIPPED_TAXONOMY)
    return found


def _modules(root: Path, *folders: str) -> list[Path]:
    return sorted([*(path for folder in folders for path in (root / folder).rglob("*.py")), *root.glob("plugin.py")])


def form_texts(form: str) -> Iterator[Text]:
    """Yield what uic translates of a form: in the context of its class, no string list, nothing marked notr."""
    tree = ElementTree.fromstring(form)
    context = tree.findtext("class")
    lists = {string for each in tree.iter("stringlist") for string in each.iter("string")}
    for string in tree.iter("string"):
        hidden = string.get("notr", "true" if string in lists else "false") == "true"
        if string.text and not hidden:
            yield Text(context, string.text, string.get("comment", ""))


def _read_module(path: Path, root: Path, found: Found) -> None:
    name = path.relative_to(root).as_posix()
    tree = ast.parse(path.read_text(encoding="utf-8"), name)
    reader = _TrReader(_context_of_tr(tree, path), name, found)
    reader.visit(tree)
    found.faults += [f"{name}:{line}: {shown!r} is shown without tr()" for line, shown in untranslated(tree)]


def _context_of_tr(tree: ast.Module, path: Path) -> str | None:
    """Return the context of the tr() that a module has or imports, None without one."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "tr":
            calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
            return next(call.args[0].value for call in calls if _name(call.func) == "translate")
        if isinstance(node, ast.ImportFrom) and any(alias.name == "tr" for alias in node.names):
            other = path.parents[node.level - 1].joinpath(*(node.module or "").split(".")).with_suffix(".py")
            return _context_of_tr(ast.parse(other.read_text(encoding="utf-8")), other)
    return None


class _TrReader(ast.NodeVisitor):
    """Collects the literals of tr(), of translate() and of QT_TRANSLATE_NOOP in a module."""

    def __init__(self, context: str | None, file: str, found: Found) -> None:
        self._context, self._file, self._found, self._depth = context, file, found, 0

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        for each in (*node.decorator_list, node.args):
            self.visit(each)
        if node.name == "tr":
            return
        self._depth += 1
        for each in node.body:
            self.visit(each)
        self._depth -= 1

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._depth += 1
        self.generic_visit(node)
        self._depth -= 1

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr" and self._context is not None:
            self._take(node, self._context, node.args[:1])
        elif name in ("translate", _MARK) and len(node.args) >= 2 and not _is_of_painter(node.func):
            self._take(node, getattr(node.args[0], "value", None), node.args[1:2])
        self.generic_visit(node)

    def _take(self, call: ast.Call, context: str | None, arguments: list[ast.expr]) -> None:
        place, source = f"{self._file}:{call.lineno}", arguments[0] if arguments else None
        if not (isinstance(context, str) and isinstance(source, ast.Constant) and isinstance(source.value, str)):
            # adapters/words.py looks up what is marked elsewhere.
            if not self._file.startswith("adapters/"):
                self._found.faults.append(f"{place}: takes a plain string only, here it has {ast.unparse(call)}")
        elif not self._depth and _name(call.func) != _MARK:
            self._found.faults.append(f"{place}: tr() at import comes before the translator; use {_MARK}")
        else:
            self._found.add(Text(context, source.value), self._file)


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def _is_of_painter(function: ast.expr) -> bool:
    """Tell QPainter's translate(), which moves what is drawn, by the name that painters have here."""
    return isinstance(function, ast.Attribute) and _name(function.value).lower().endswith("painter")


def untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield lines and texts of literals with words in them that are handed to a widget as they are."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or _name(call.func) not in _SHOWN.split():
            continue
        # What comes after the text is no text, but its data.
        texts = (each for each in call.args if pieces(each) != [None] or _uses_tr(each))
        shown = "".join(piece or "{}" for piece in pieces(next(texts, call)))
        if _WORD.search(re.sub(r"<[^>]*>|&\w+;", "", shown)):
            yield call.lineno, shown


def _uses_tr(node: ast.expr) -> bool:
    return any(isinstance(each, ast.Call) and _name(each.func) == "tr" for each in ast.walk(node))


def pieces(node: ast.AST) -> list[str | None]:
    """Return the literal parts of a text and None for each value between them; only None for what is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return _template_pieces(node.value)
    if isinstance(node, ast.JoinedStr):
        return _joined([each.value if isinstance(each, ast.Constant) else None for each in node.values])
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _joined([*pieces(node.left), *pieces(node.right)])
    return [None]


def _template_pieces(text: str) -> list[str | None]:
    """Return the pieces of a plain string, which may be a template of str.format."""
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return [text]
    return _joined([each for literal, name, *_ in parts for each in (literal, *([None] if name is not None else []))])


def _joined(parts: list[str | None]) -> list[str | None]:
    """Return the parts with neighbouring literals, and neighbouring values, as one."""
    joined: list[str | None] = []
    for part in parts:
        if part == "":
            continue
        if joined and (joined[-1] is None) == (part is None):
            joined[-1] = None if part is None else joined[-1] + part
        else:
            joined.append(part)
    return joined


def sentences(tree: ast.Module) -> Iterator[str]:
    """Yield what a module of the core says to people, as templates with {0}, {1}, … for its values."""
    docstrings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = {node.value for node in tree.body if isinstance(node, ast.Assign)}
    silent = {node for node in docstrings | constants if isinstance(node, ast.Constant)}
    yield from _sentences_in(tree, silent, "")


def _sentences_in(node: ast.AST, silent: set[ast.expr], caller: str) -> Iterator[str]:
    if node in silent or isinstance(node, ast.Compare):
        return
    if isinstance(node, ast.Call) and _name(node.func) in _FOR_DEVELOPERS:
        return
    own = pieces(node) if isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp)) else [None]
    if own == [None]:
        inner = _name(node.func) if isinstance(node, ast.Call) else ""
        skipped = node.keys if isinstance(node, ast.Dict) else ()
        for child in ast.iter_child_nodes(node):
            if child not in skipped:
                yield from _sentences_in(child, silent, inner)
        return
    if _is_sentence(own, caller in _FRAMES):
        yield _template(_framed(own, caller))
    for value in _values(node):
        yield from _sentences_in(value, silent, "")


def _values(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the values inside a text, which may hold texts of their own."""
    if isinstance(node, ast.JoinedStr):
        yield from (each.value for each in node.values if isinstance(each, ast.FormattedValue))
    elif isinstance(node, ast.BinOp):
        for side in (node.left, node.right):
            yield from [side] if pieces(side) == [None] else _values(side)


def _is_sentence(parts: list[str | None], framed: bool) -> bool:
    """Tell a sentence, or a part of one, from a name of a field, a path, a format."""
    literal = "".join("0" if part is None else part for part in parts).strip()
    words = [word for word in literal.split() if _WORD.search(word)]
    if literal.startswith(("<", "/", "©")) or " " not in literal:
        return False
    return len(words) >= (1 if framed or re.search(r"[.…](\s|$)", literal) else _FEWEST_WORDS)


def _framed(parts: list[str | None], caller: str) -> list[str | None]:
    """Put a text into the sentence that its caller makes of it."""
    if caller in _CAPITALISED and parts[0]:
        parts = [parts[0][0].upper() + parts[0][1:], *parts[1:]]
    before, _, after = _FRAMES.get(caller, "%s").partition("%s")
    return _joined([*_template_pieces(before), *parts, *_template_pieces(after)])


def _template(parts: list[str | None]) -> str:
    places = iter(range(len(parts)))
    escaped = (None if part is None else part.replace("{", "{{").replace("}", "}}") for part in parts)
    return "".join(f"{{{next(places)}}}" if part is None else part for part in escaped)


def placeholders(text: str) -> list[str]:
    """Return the placeholders of a text, sorted: {} and its kin, and %1."""
    return sorted(re.findall(r"%\d+|%n", text) + _PLACE.findall(text.replace("{{", "").replace("}}", "")))
