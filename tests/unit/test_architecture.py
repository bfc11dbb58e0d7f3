"""The house keeps its shape: dependencies point one way, modules and functions stay small.

Every rule is a function of a module's path and syntax tree, so that each is tried on code that breaks it.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "landcover_interpreter"
# The checkout's code, of which the first four folders and the modules at the root make the package.
FOLDERS = ("core", "adapters", "algorithms", "ui", "tools", "benchmarks", "tests")
IN_PACKAGE = ("core", "adapters", "algorithms", "ui", "plugin", "__init__")

# Inside core: each package may use those before it; the small modules below all of them use only each other.
WAY_OF_THE_DATA = ("scene", "clustering", "labelling", "agreement", "output")
GROUND = frozenset(
    {"caches", "errors", "feedback", "hosts", "libraries", "raster", "records", "resources", "run_folder", "streaming"}
)
OPTIONAL_LIBRARIES = frozenset({"sklearn", "threadpoolctl", "torch"})
CORE_LIBRARIES = frozenset({"numpy", "osgeo", "requests"}) | OPTIONAL_LIBRARIES

# What Qt 5.15 does in threads of the pool that runs QGIS's tasks, and waits for: on the main thread, maybe for ever.
DECODING = "ui/decoding.py"
IN_OTHER_THREADS = frozenset(
    {"convertToFormat", "fromImage", "loadFromData", "scaledToHeight", "scaledToWidth", "SmoothTransformation"}
)

MODULE_LINES = 400
FUNCTION_LINES = 50
OLDEST_PYTHON = (3, 9)

Function = (ast.FunctionDef, ast.AsyncFunctionDef)


def imported(path: str, tree: ast.AST) -> Iterator[str]:
    """Yield what a module imports as dotted names; those inside the package begin with a dot at its root."""
    folder = Path(path).parent.parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = folder[: len(folder) - node.level + 1] if node.level else ()
            parts = [*base, *(node.module or "").split(".")] if node.module else [*base]
            prefix = "." if node.level else ""
            yield from (prefix + ".".join([*parts, alias.name]) for alias in node.names)


def outside(names: Iterator[str]) -> set[str]:
    return {name.split(".")[0] for name in names if not name.startswith(".")}


def inside(names: Iterator[str]) -> set[tuple[str, ...]]:
    return {tuple(name.split(".")[1:]) for name in names if name.startswith(".")}


def absolute_imports(path: str, tree: ast.AST) -> list[str]:
    """The package is installed under a folder's name, so it names itself only relatively."""
    own = {PACKAGE, *FOLDERS, "plugin"}
    return [f"imports {name} absolutely" for name in outside(imported(path, tree)) & own]


def core_libraries(path: str, tree: ast.AST) -> list[str]:
    """Core runs without QGIS and Qt, and on few libraries."""
    if not path.startswith("core/"):
        return []
    allowed = CORE_LIBRARIES | sys.stdlib_module_names
    return [f"core imports {name}" for name in outside(imported(path, tree)) - allowed]


def optional_libraries(path: str, tree: ast.Module) -> list[str]:
    """What QGIS does not bring everywhere is imported where it is used, not with the module."""
    at_import = ast.Module([node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))], [])
    return [f"imports {name} at once" for name in outside(imported(path, at_import)) & OPTIONAL_LIBRARIES]


def layers(path: str, tree: ast.AST) -> list[str]:
    """Plugin uses ui and algorithms, these use the adapters and core, adapters use core, and core none of them."""
    lower = {"adapters", "core"}
    allowed = {"core": {"core"}, "adapters": lower, "algorithms": {"algorithms", *lower}, "ui": {"ui", *lower}}
    own = Path(path).parts[0]
    if own not in allowed:
        return []
    used = {target[0] for target in inside(imported(path, tree)) if target}
    return [f"{own} imports {name}" for name in used - allowed[own] if name in IN_PACKAGE]


def rank(name: str) -> int:
    """Return how far up in core a package or top-level module stands; the roof stands above all packages."""
    if name in GROUND:
        return -1
    return WAY_OF_THE_DATA.index(name) if name in WAY_OF_THE_DATA else len(WAY_OF_THE_DATA)


def way_of_the_data(path: str, tree: ast.AST) -> list[str]:
    """Inside core, nothing imports what comes later in the data's way."""
    parts = Path(path).with_suffix("").parts
    if parts[0] != "core" or parts == ("core", "__init__"):
        return []
    used = {target[1] for target in inside(imported(path, tree)) if len(target) > 1 and target[0] == "core"}
    return [f"core/{parts[1]} imports core/{name}" for name in used if rank(name) > rank(parts[1])]


def return_annotations(path: str, tree: ast.AST) -> list[str]:
    """Public functions of core say what they return."""
    if not path.startswith("core/"):
        return []
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    public = [node for node in functions if not node.name.startswith("_")]
    return [f"{node.name}() has no return annotation" for node in public if node.returns is None]


def pictures_beside_the_window(path: str, tree: ast.AST) -> list[str]:
    """Pictures are converted and scaled by functions for tasks, and become pixmaps as they are."""
    if path == DECODING or not path.startswith(("ui/", "adapters/")):
        return []
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)} & IN_OTHER_THREADS
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    of_files = [call for call in calls if ast.unparse(call.func) == "QPixmap" and _is_text(call.args[0])]
    return [f"uses {name}" for name in sorted(used)] + ["makes a pixmap of a file"] * bool(of_files)


def _is_text(node: ast.expr) -> bool:
    return ast.unparse(node).startswith(("str(", "'", "f'"))


def function_lengths(path: str, tree: ast.AST) -> list[str]:
    """A function is read at a glance."""
    functions = [node for node in ast.walk(tree) if isinstance(node, Function)]
    lengths = {node.name: node.end_lineno - node.lineno + 1 for node in functions}
    return [f"{name}() has {lines} lines" for name, lines in lengths.items() if lines > FUNCTION_LINES]


RULES = (
    absolute_imports,
    core_libraries,
    optional_libraries,
    layers,
    way_of_the_data,
    return_annotations,
    pictures_beside_the_window,
    function_lengths,
)


def modules() -> list[str]:
    found = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]
    return sorted(path.relative_to(ROOT).as_posix() for path in [*found, *ROOT.glob("*.py")])


def of_package(path: str) -> bool:
    return Path(path).with_suffix("").parts[0] in IN_PACKAGE


@pytest.mark.parametrize("path", modules())
def test_a_module_fits_in_the_head(path):
    assert len((ROOT / path).read_text(encoding="utf-8").splitlines()) <= MODULE_LINES


@pytest.mark.parametrize("path", list(filter(of_package, modules())))
def test_a_module_of_the_package_keeps_the_rules_of_the_house(path):
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"), path, feature_version=OLDEST_PYTHON)
    assert [fault for rule in RULES for fault in rule(path, tree)] == []


def test_the_package_is_found():
    assert {"__init__.py", "core/errors.py", "core/feedback.py"} <= set(filter(of_package, modules()))


@pytest.mark.parametrize(
    ("rule", "path", "source"),
    [
        (absolute_imports, "ui/dock.py", "from landcover_interpreter.core import errors"),
        (absolute_imports, "core/a.py", "import core.errors"),
        (absolute_imports, "plugin.py", "def f():\n    from ui.dock import Dock"),
        (core_libraries, "core/scene/a.py", "import qgis.core"),
        (core_libraries, "core/scene/a.py", "def f():\n    from qgis.PyQt.QtCore import Qt"),
        (core_libraries, "core/a.py", "from PyQt5 import QtCore"),
        (core_libraries, "core/a.py", "import processing"),
        (optional_libraries, "core/clustering/a.py", "from sklearn.cluster import KMeans"),
        (layers, "core/a.py", "from ..ui import dock"),
        (layers, "core/scene/a.py", "from ...algorithms.cluster import Cluster"),
        (layers, "core/a.py", "from .. import plugin"),
        (layers, "adapters/a.py", "from ..algorithms.base import Base"),
        (layers, "algorithms/a.py", "from ..ui.dock import Dock"),
        (layers, "algorithms/a.py", "from .. import ui"),
        (layers, "ui/a.py", "from ..plugin import LandCoverInterpreter"),
        (way_of_the_data, "core/scene/a.py", "from ..clustering.model import ClusterModel"),
        (way_of_the_data, "core/clustering/a.py", "def f():\n    from .. import output"),
        (way_of_the_data, "core/labelling/voters/a.py", "from ...agreement import metrics"),
        (way_of_the_data, "core/agreement/a.py", "from ..interpretation import Interpretation"),
        (way_of_the_data, "core/scene/__init__.py", "from ..clustering import model"),
        (way_of_the_data, "core/errors.py", "from .scene import grid"),
        (return_annotations, "core/a.py", "class A:\n    def public(self):\n        pass"),
        (pictures_beside_the_window, "ui/a.py", "pixmap.loadFromData(data)"),
        (pictures_beside_the_window, "ui/pages/a.py", "image.scaled(size, KEEP, Mode.SmoothTransformation)"),
        (pictures_beside_the_window, "adapters/a.py", "def f():\n    return image.convertToFormat(RGB32)"),
        (pictures_beside_the_window, "ui/a.py", "label.setPixmap(QPixmap(str(path)))"),
        (pictures_beside_the_window, "ui/a.py", "QPixmap('picture.png')"),
        (function_lengths, "ui/a.py", "def f():\n" + "    pass\n" * FUNCTION_LINES),
    ],
)
def test_a_rule_sees_what_breaks_it(rule, path, source):
    assert len(rule(path, ast.parse(source))) == 1


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("plugin.py", "from .ui.dock import Dock\nfrom .algorithms.provider import Provider"),
        (
            "algorithms/a.py",
            "from ..core.scene import grid\nfrom .base import Base\nfrom qgis.core import QgsTask",
        ),
        ("ui/pages/a.py", "from ...core import interpretation\nfrom ..state import State"),
        ("core/labelling/voters/a.py", "from ..transport import Reply\nfrom ...scene.grid import Grid"),
        ("core/output/a.py", "from ..errors import SceneError\nfrom ..agreement import metrics"),
        ("core/raster.py", "import numpy as np\nfrom osgeo import gdal\nfrom .errors import SceneError"),
        (
            "core/interpretation.py",
            "from .output import style\nfrom .scene.grid import Grid\nfrom . import raster",
        ),
        ("core/clustering/a.py", "def fit() -> None:\n    from sklearn.cluster import KMeans"),
        (DECODING, "image.convertToFormat(RGB32)"),
        ("ui/a.py", "QPixmap(16, 16).fill(colour)\nsize.scaled(room, KEEP)\nQImage.fromData(data)"),
        ("ui/a.py", "def f():\n" + "    pass\n" * (FUNCTION_LINES - 1)),
    ],
)
def test_the_rules_let_good_code_pass(path, source):
    assert [fault for rule in RULES for fault in rule(path, ast.parse(source))] == []
