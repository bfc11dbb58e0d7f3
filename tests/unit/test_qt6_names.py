"""All that the window takes from Qt is in Qt 6 too: QGIS 4 has that, and this QGIS may not."""

import importlib.util
import json
import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from landcover_interpreter.tests.qt_names import defined_names, used_names

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"
FORMS = sorted((ROOT / "ui" / "forms").glob("*.ui"))
FILES = sorted(path for folder in ("ui", "adapters", "algorithms") for path in (ROOT / folder).rglob("*.py"))


def run(program, *arguments, given=""):
    """Run a program of the tests in a process of its own: two versions of Qt do not live in one."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(TESTS / program), *arguments],
        input=given,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def need(binding):
    if importlib.util.find_spec(binding) is None:
        pytest.skip(f"{binding} is not there")


@pytest.fixture(scope="module")
def names():
    own = frozenset(name for path in (*FILES, *(ROOT / "core").rglob("*.py")) for name in defined_names(path))
    return {path.relative_to(ROOT).as_posix(): used_names(path, own) for path in FILES}


@pytest.fixture(scope="module")
def in_qt6(names):
    need("PyQt6")
    return run("qt_names.py", "PyQt6", given=json.dumps(names))


@pytest.fixture(scope="module")
def in_qt5(names):
    need("PyQt5")
    return run("qt_names.py", "PyQt5", given=json.dumps(names))


def test_the_names_are_found(names):
    chains = [chain for used in names.values() for chain in used["chains"]]
    assert len(chains) > 150
    assert "QtCore.Qt.AlignmentFlag.AlignRight" in chains
    assert "QtGui.QKeySequence.StandardKey.Undo" in chains, "also those that stand behind a shorter name"
    assert ["QtGui.QUndoStack", "QtWidgets.QUndoStack"] in names["ui/undo.py"]["alternatives"]


def test_every_class_and_enum_is_in_qt_6(in_qt6):
    assert {file: found["missing"] for file, found in in_qt6.items() if found["missing"]} == {}
    assert [found["without alternative"] for found in in_qt6.values() if found["without alternative"]] == []


def test_every_class_and_enum_is_in_qt_5(in_qt5):
    assert {file: found["missing"] for file, found in in_qt5.items() if found["missing"]} == {}


def test_no_enum_is_made_to_a_number_that_is_none_in_qt_6(in_qt6):
    assert {file: found["no numbers"] for file, found in in_qt6.items() if found["no numbers"]} == {}


@pytest.mark.parametrize("whose", ["known", "known of its classes"])
def test_no_method_is_used_that_went_with_qt_5(in_qt5, in_qt6, whose):
    gone = {file: sorted(set(found[whose]) - set(in_qt6[file][whose])) for file, found in in_qt5.items()}
    assert {file: methods for file, methods in gone.items() if methods} == {}


def test_every_form_loads_in_qt_6():
    need("PyQt6")
    loaded = run("qt6_forms.py", *map(str, FORMS))
    for form in FORMS:
        found = loaded[str(form)]
        assert isinstance(found, list), f"{form.name}: {found}"
        root = ElementTree.parse(form).getroot().find("widget")
        named = {each.get("name") for each in root.iter("widget")} - {root.get("name")}
        assert named <= set(found), form.name
