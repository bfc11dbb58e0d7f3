"""Hold a package against the rules by which plugins.qgis.org accepts an upload, and against our own.

Usage: check_package.py [ZIP]. Without ZIP, the newest one in dist/. Ends with 1 when anything is wrong.

The site's rules are those of its validator and its security scanner: https://plugins.qgis.org/docs/publish.
Our own: QGIS knows every key of the metadata, Python 3.9 reads every module, the code runs on Qt 5 and Qt 6.
"""

from __future__ import annotations

import ast
import configparser
import importlib
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path, PurePosixPath

NAME = "landcover_interpreter"
ROOT = Path(__file__).resolve().parents[1]
MAX_BYTES = 25_000_000
OLDEST_PYTHON = (3, 9)  # QGIS 3.22 to 3.28 on Windows

REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
BINARIES = (".pyc", ".pyo", ".pyd", ".so", ".dll", ".dylib", ".exe", ".com", ".msi", ".jar", ".whl", ".zip")
FORBIDDEN_SUFFIXES = (*BINARIES, ".bat", ".cmd", ".sh", ".qrc", ".pem", ".key")
FORBIDDEN_FOLDERS = {"__pycache__", "__MACOSX", "tests", "test", "tools", "benchmarks", "build", "dist"}

LINKS = ("homepage", "tracker", "repository")
REQUIRED_KEYS = ("name", "description", "about", "version", "qgisMinimumVersion", "author", "email", *LINKS)
STATES = ("experimental", "deprecated", "server", "hasProcessingProvider", "plugin_dependencies")
OPTIONAL_KEYS = ("qgisMaximumVersion", "category", "tags", "icon", "changelog", *STATES)
CATEGORIES = ("Raster", "Vector", "Database", "Mesh", "Web")
PATTERNS = {
    "version": r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?",
    "qgisMinimumVersion": r"\d+\.\d+",
    "qgisMaximumVersion": r"\d+\.\d+",
    "email": r"[^@\s]+@[^@\s]+\.[^@\s]+",
    "tags": r"[^,\s][^,]*(,[^,\s][^,]*)*",
    "experimental": "True|False",
    "deprecated": "True|False",
    "hasProcessingProvider": "yes|no",
}
LINK = r"https://[a-z0-9-]+(\.[a-z0-9-]+)+(/[\w.~%-]+)*/?"

# What the site runs, from its security_scanner.py; B404 (import of subprocess) is off there.
BANDIT_CHECKS = """
    B101 B102 B103 B104 B105 B106 B107 B108 B110 B111 B112 B113 B201 B202 B301 B302 B303 B304 B305 B306
    B307 B308 B310 B311 B312 B313 B314 B315 B316 B317 B318 B319 B320 B321 B323 B324 B401 B402 B403 B405
    B406 B407 B408 B409 B412 B413 B501 B502 B503 B504 B505 B506 B507 B508 B509 B601 B602 B603 B604 B605
    B606 B607 B608 B609 B610 B611 B612 B613 B614 B615 B701 B702 B703 B704
"""

BINDINGS = re.compile(r"(PyQt\d|PySide\d?|sip)(\.|$)")
GONE_IN_QT6 = {"exec_": "exec", "print_": "print", "setMargin": "setContentsMargins"}


def archive_faults(package: Path) -> Iterator[str]:
    """Check the zip's size and the names in it, before anything is unpacked."""
    if package.stat().st_size > MAX_BYTES:
        yield f"{package.name} has {package.stat().st_size} bytes; the site takes {MAX_BYTES}"
    with zipfile.ZipFile(package) as content:
        names = content.namelist()
    for name in names:
        yield from name_faults(name)
    for name in REQUIRED_FILES:
        if f"{NAME}/{name}" not in names:
            yield f"{NAME}/{name} is missing"


def name_faults(name: str) -> Iterator[str]:
    """Check one path of the archive."""
    path = PurePosixPath(name)
    if "\\" in name or path.is_absolute() or ".." in path.parts:
        yield f"{name}: not a plain relative path"
    elif any(part.startswith(".") for part in path.parts):
        yield f"{name}: hidden"
    if path.parts[0] != NAME:
        yield f"{name}: outside the one folder {NAME}/"
    if FORBIDDEN_FOLDERS & set(path.parts[:-1]):
        yield f"{name}: in a folder that has no place in the package"
    if path.suffix.lower() in FORBIDDEN_SUFFIXES or path.stem.endswith("_rc"):
        yield f"{name}: a kind of file that has no place in the package"


def metadata_faults(text: str, folder: Path) -> Iterator[str]:
    """Check the text of metadata.txt of a package that lies in the folder."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # QGIS tells qgisMinimumVersion from qgisminimumversion
    try:
        parser.read_string(text)
        general = dict(parser["general"])
    except (configparser.Error, KeyError) as error:
        yield f"cannot be read: {error}"
        return
    yield from key_faults(general)
    yield from value_faults(general)
    if "icon" in general and not (folder / general["icon"]).is_file():
        yield f"icon {general['icon']} does not exist"


def key_faults(general: dict[str, str]) -> Iterator[str]:
    """Check that the keys are there, filled and known."""
    for key in REQUIRED_KEYS:
        if not general.get(key, "").strip():
            yield f"{key} is missing or empty"
    for key in general:
        if key not in REQUIRED_KEYS + OPTIONAL_KEYS:
            yield f"{key} is not a key that QGIS knows" + ", any more" * (key == "supportsQt6")


def value_faults(general: dict[str, str]) -> Iterator[str]:
    """Check the form of the values."""
    for key, pattern in PATTERNS.items():
        if key in general and not re.fullmatch(pattern, general[key]):
            yield f"{key} is '{general[key]}', which is not of its form"
    for key in LINKS:
        if key in general and not re.fullmatch(LINK, general[key]):
            yield f"{key} is '{general[key]}', which is not an https link"
    if "plugin" in general.get("name", "").lower():
        yield "name: the site refuses the word 'plugin' in it"
    if general.get("category", "Raster") not in CATEGORIES:
        yield f"category is none of {', '.join(CATEGORIES)}"
    yield from range_faults(general.get("qgisMinimumVersion", ""), general.get("qgisMaximumVersion", ""))
    if general.get("version", "") not in general.get("changelog", general.get("version", "")):
        yield "changelog says nothing about this version"


def range_faults(minimum: str, maximum: str) -> Iterator[str]:
    """Check that QGIS 4 is stated: without a maximum, QGIS takes 3.99 for it."""
    try:
        lowest, highest = (tuple(map(int, version.split("."))) for version in (minimum, maximum))
    except ValueError:
        yield "qgisMinimumVersion and qgisMaximumVersion are both needed, as 3.22"
        return
    if not lowest < (4,) <= highest:
        yield f"QGIS {minimum} to {maximum} does not reach from QGIS 3 to QGIS 4"


def python_faults(source: str, name: str) -> Iterator[str]:
    """Check one module: the oldest Python can read it, and Qt is used as both Qt 5 and Qt 6 have it."""
    try:
        tree = ast.parse(source, name, feature_version=OLDEST_PYTHON)
    except SyntaxError as error:
        yield f"{name}:{error.lineno}: the oldest Python cannot read it: {error.msg}"
        return
    classes = qt_classes(tree)
    for node in ast.walk(tree):
        for fault in node_faults(node, classes):
            yield f"{name}:{node.lineno}: {fault}"


def node_faults(node: ast.AST, classes: dict[str, type]) -> Iterator[str]:
    """Check one import or one attribute."""
    imported = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    if isinstance(node, ast.ImportFrom) and not node.level:
        imported = [node.module or ""]
    for module in imported:
        if BINDINGS.match(module):
            yield f"imports {module}; qgis.PyQt serves both Qt 5 and Qt 6"
    if not isinstance(node, ast.Attribute):
        return
    if node.attr in GONE_IN_QT6:
        yield f"{node.attr} is gone in Qt 6; use {GONE_IN_QT6[node.attr]}"
    if isinstance(node.value, ast.Name) and is_unscoped_enum(classes.get(node.value.id), node.attr):
        yield f"{node.value.id}.{node.attr} is an unscoped enum; write the enum's name between the two"


def qt_classes(tree: ast.Module) -> dict[str, type]:
    """Return the classes of QGIS and Qt that a module imports by name; none of those not installed here."""
    found = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("qgis."):
            continue
        for alias in node.names:
            value = attribute_of_module(node.module, alias.name)
            if isinstance(value, type):
                found[alias.asname or alias.name] = value
    return found


def attribute_of_module(module: str, name: str) -> object:
    """Return an attribute of a module, None where either is not installed."""
    try:
        return getattr(importlib.import_module(module), name, None)
    except ImportError:
        return None


def is_unscoped_enum(owner: type | None, name: str) -> bool:
    """Tell whether owner.name is a member of an enum that is itself an attribute of the owner."""
    value = getattr(owner, name, None)
    return isinstance(value, (int, Enum)) and getattr(owner, type(value).__name__, None) is type(value)


def known_bandit_checks() -> list[str]:
    """Return those of the site's checks that the installed Bandit has."""
    from bandit.core.extension_loader import MANAGER

    return [check for check in BANDIT_CHECKS.split() if MANAGER.check_id(check)]


def tool_output(folder: Path, *command: str) -> dict:
    """Return the JSON that a module of this Python prints when it is run in the folder."""
    done = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True)
    try:
        return json.loads(done.stdout)
    except ValueError:
        sys.exit(f"{command[0]} did not run: {done.stderr.strip() or done.stdout.strip()}")


def bandit_faults(folder: Path) -> Iterator[str]:
    """Run the site's Bandit checks. A `# nosec` helps nobody here."""
    checks = ",".join(known_bandit_checks())
    answer = tool_output(folder, "bandit", "--quiet", "--ignore-nosec", "-r", ".", "-t", checks, "--format", "json")
    for error in answer["errors"]:
        yield f"{error['filename']}: {error['reason']}"
    for found in answer["results"]:
        yield f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"


def secret_faults(folder: Path) -> Iterator[str]:
    """Run detect-secrets over every file."""
    answer = tool_output(folder, "detect_secrets", "scan", "--all-files", ".")
    for name, secrets in answer["results"].items():
        for secret in secrets:
            yield f"{name}:{secret['line_number']}: {secret['type']}"


def module_faults(folder: Path) -> Iterator[str]:
    """Check every module of the package."""
    for path in sorted(folder.rglob("*.py")):
        yield from python_faults(path.read_text(encoding="utf-8"), str(path.relative_to(folder)))


def own_metadata_faults(folder: Path) -> Iterator[str]:
    """Check the package's metadata.txt."""
    for fault in metadata_faults((folder / "metadata.txt").read_text(encoding="utf-8"), folder):
        yield f"metadata.txt: {fault}"


UNPACKED_CHECKS: dict[str, Callable[[Path], Iterator[str]]] = {
    "metadata": own_metadata_faults,
    "Python and Qt": module_faults,
    "Bandit": bandit_faults,
    "detect-secrets": secret_faults,
}


def report(title: str, faults: Iterator[str]) -> int:
    """Print the outcome of one check and return the number of faults."""
    found = list(faults)
    print(f"{title}: {f'{len(found)} faults' if found else 'ok'}")
    for fault in found:
        print(f"  {fault}")
    return len(found)


def check(package: Path) -> int:
    """Run every check and return the number of faults."""
    print(f"Checking {package.name}, {package.stat().st_size / 1e6:.2f} MB")
    faults = report("archive", archive_faults(package))
    if faults:
        return faults
    with tempfile.TemporaryDirectory() as unpacked:
        with zipfile.ZipFile(package) as content:
            content.extractall(unpacked)
        return sum(report(title, run(Path(unpacked) / NAME)) for title, run in UNPACKED_CHECKS.items())


def newest_package() -> Path:
    """Return the zip in dist/ that was written last."""
    packages = sorted((ROOT / "dist").glob("*.zip"), key=lambda path: path.stat().st_mtime)
    return packages[-1] if packages else sys.exit("There is no package in dist/. Run: make package")


if __name__ == "__main__":
    sys.exit(1 if check(Path(sys.argv[1]) if sys.argv[1:] else newest_package()) else 0)
