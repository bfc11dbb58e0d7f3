"""The names of Qt that code uses, read from its source, and which of them a version of PyQt has.

As a program it reads, as JSON, what `used_names` found, and the name of a PyQt; it prints what that lacks:

    python qt_names.py PyQt6 < names.json
"""

from __future__ import annotations

import ast
import enum
import importlib
import json
import sys
from collections.abc import Iterator
from functools import reduce
from pathlib import Path

# What QGIS's qgis.PyQt offers under another module than PyQt6 itself does.
MOVED = {"QAction": "QtGui", "QActionGroup": "QtGui", "QShortcut": "QtGui"}
MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtTest", "QtXml")
# Where Qt 6 put QtGui's classes of OpenGL.
MODULES_OF_QT_6 = ("QtOpenGL",)
_PREFIX = "qgis.PyQt."


def used_names(path: Path, own: frozenset[str] = frozenset()) -> dict:
    """Return what a file takes from Qt: classes, chains that begin with one, chains that are made to int, and methods.

    A method is any attribute of an object that the code does not itself define, as `own` lists it.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute) and not _of_class(node)}
    own = own.union(name for name in attributes if not name[0].islower())
    imported = list(_imported(tree))
    certain = {name: chain for name, chain, tried in imported if not tried}
    known = {**certain, **_aliases(tree, certain)}
    return {
        "classes": sorted(certain.values()),
        "alternatives": [
            [chain for other, chain, _ in imported if other == name]
            for name in sorted({name for name, _, tried in imported if tried})
        ],
        "chains": sorted(set(_chains(tree, known))),
        "numbers": sorted({chain for call in _int_calls(tree) for chain in _chains(call, known)}),
        "methods": sorted(attributes - own),
    }


def defined_names(path: Path) -> set[str]:
    """Return the names that a file defines: functions, and what it assigns to, also in an object."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    found = {node.name for node in nodes if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    found |= {node.attr for node in nodes if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store)}
    return found | {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def _imported(tree: ast.Module) -> Iterator[tuple[str, str, bool]]:
    """Yield the name in the file, "QtCore.Qt", and whether the file may take it from elsewhere."""
    tried = {id(node) for each in ast.walk(tree) if isinstance(each, ast.Try) for node in ast.walk(each)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(_PREFIX):
            module = node.module[len(_PREFIX) :]
            for name in node.names:
                yield name.asname or name.name, f"{module}.{name.name}", id(node) in tried


def _aliases(tree: ast.Module, imported: dict[str, str]) -> dict[str, str]:
    """Return names that stand for a chain: `_Key = QKeySequence.StandardKey`."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            chain = _chain(node.value, imported)
            if chain and isinstance(node.value, ast.Attribute) and chain.rpartition(".")[2][0].isupper():
                found[node.targets[0].id] = chain
    return found


def _chains(tree: ast.AST, known: dict[str, str]) -> Iterator[str]:
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner and (chain := _chain(node, known)):
            yield chain


def _chain(node: ast.AST, known: dict[str, str]) -> str:
    """Return "QtCore.Qt.AlignmentFlag.AlignRight" for such a chain of names, '' for anything else."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if not isinstance(node, ast.Name) or not parts or node.id not in known:
        return ""
    return ".".join([known[node.id], *reversed(parts)])


def _of_class(node: ast.Attribute) -> bool:
    """Return whether an attribute is asked of a class, which chains tell of."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return isinstance(node, ast.Name) and node.id[0].isupper()


def _int_calls(tree: ast.AST) -> Iterator[ast.Call]:
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return (call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "int")


class Binding:
    """A version of PyQt."""

    def __init__(self, name: str) -> None:
        self._name = name

    def find(self, chain: str) -> object:
        """Return what a chain names; raises AttributeError or ImportError."""
        module, first, *rest = chain.split(".")
        if self._name == "PyQt6":
            module = MOVED.get(first, module)
        return reduce(getattr, rest, getattr(importlib.import_module(f"{self._name}.{module}"), first))

    def lacks(self, chain: str) -> bool:
        try:
            self.find(chain)
        except (AttributeError, ImportError):
            return True
        return False

    def refuses_int(self, chain: str) -> bool:
        value = None if self.lacks(chain) else self.find(chain)
        return isinstance(value, enum.Enum) and not isinstance(value, int)

    def methods(self, chains: list[str]) -> set[str]:
        """Return all that the classes of these chains have."""
        return {name for chain in chains if not self.lacks(chain) for name in dir(self.find(chain))}

    def all_methods(self) -> set[str]:
        names = (*MODULES, *(MODULES_OF_QT_6 if self._name == "PyQt6" else ()))
        modules = [importlib.import_module(f"{self._name}.{name}") for name in names]
        classes = [found for module in modules for found in vars(module).values() if isinstance(found, type)]
        return {name for each in classes for name in dir(each)}


def examine(binding: Binding, files: dict[str, dict]) -> dict:
    """Return, for files by name, what a PyQt lacks of their names, and which of their methods it has."""
    everywhere = binding.all_methods()
    return {
        file: {
            "missing": [chain for chain in (*used["classes"], *used["chains"]) if binding.lacks(chain)],
            "without alternative": [each for each in used["alternatives"] if all(map(binding.lacks, each))],
            "no numbers": [chain for chain in used["numbers"] if binding.refuses_int(chain)],
            "known": sorted(set(used["methods"]) & everywhere),
            "known of its classes": sorted(set(used["methods"]) & binding.methods(used["classes"])),
        }
        for file, used in files.items()
    }


if __name__ == "__main__":
    json.dump(examine(Binding(sys.argv[1]), json.load(sys.stdin)), sys.stdout)
