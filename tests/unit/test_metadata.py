"""metadata.txt, and the rules that a package is held against before it is published."""

import zipfile

import pytest
from landcover_interpreter.tools import check_package
from landcover_interpreter.tools.check_package import (
    archive_faults,
    bandit_faults,
    metadata_faults,
    name_faults,
    python_faults,
    secret_faults,
)

ROOT = check_package.ROOT
TEXT = (ROOT / "metadata.txt").read_text(encoding="utf-8")


def with_line(key, value):
    """Return the metadata with one key set to another value, or without the key."""
    lines = [line for line in TEXT.splitlines() if not line.startswith(f"{key}=")]
    return "\n".join(lines if value is None else [*lines, f"{key}={value}"])


def test_the_metadata_is_valid():
    assert list(metadata_faults(TEXT, ROOT)) == []


def test_the_metadata_promises_what_the_package_has():
    assert "hasProcessingProvider=yes" in TEXT.splitlines()
    licence = " ".join((ROOT / "LICENSE").read_text(encoding="utf-8").split())
    assert licence.startswith("GNU GENERAL PUBLIC LICENSE Version 2, June 1991")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", None),
        ("name", ""),
        ("name", "Land Cover Plugin"),
        ("about", None),
        ("version", "0.1"),
        ("version", "1.0"),
        ("version", "1.2.3"),
        ("qgisMinimumVersion", "4.0"),
        ("qgisMinimumVersion", "3"),
        ("qgisMaximumVersion", None),
        ("qgisMaximumVersion", "3.99"),
        ("supportsQt6", "True"),
        ("qgisminimumversion", "3.22"),
        ("email", "someone at example.org"),
        ("homepage", None),
        ("tracker", "http://example.org/issues"),
        ("repository", "https://localhost"),
        ("repository", "https://example.org/a b"),
        ("category", "Rasters"),
        ("tags", "land cover,,raster"),
        ("icon", "resources/icons/none.svg"),
        ("icon", "resources"),
        ("experimental", "maybe"),
        ("description", "100 % offline"),
    ],
)
def test_a_fault_in_the_metadata_is_found(key, value):
    assert len(list(metadata_faults(with_line(key, value), ROOT))) == 1


@pytest.mark.parametrize("text", ["", "name=x", "[other]\nname=x", TEXT + "\nname=twice\n"])
def test_metadata_that_cannot_be_read_is_a_fault(text):
    assert len(list(metadata_faults(text, ROOT))) == 1


@pytest.mark.parametrize(
    "name",
    [
        "landcover_interpreter/.gitignore",
        "landcover_interpreter/ui/.DS_Store",
        "landcover_interpreter/core/x.pyc",
        "landcover_interpreter/core/__pycache__/x.py",
        "landcover_interpreter/tests/test_x.py",
        "landcover_interpreter/lib/x.so",
        "landcover_interpreter/resources_rc.py",
        "landcover_interpreter/a\\b.py",
        "landcover_interpreter/../b.py",
        "README.md",
    ],
)
def test_a_file_that_has_no_place_in_the_package_is_found(name):
    assert len(list(name_faults(name))) == 1


def test_a_file_that_has_its_place_is_let_in():
    names = [
        "resources/icons/icon.svg",
        "core/scene/grid.py",
        "i18n/landcover_interpreter_de.qm",
        "ui/dock.ui",
    ]
    assert [fault for name in names for fault in name_faults(f"landcover_interpreter/{name}")] == []


def test_a_zip_without_its_licence_is_found(tmp_path):
    package = tmp_path / "package.zip"
    with zipfile.ZipFile(package, "w") as content:
        content.writestr("landcover_interpreter/__init__.py", "")
        content.writestr("landcover_interpreter/metadata.txt", TEXT)
    assert list(archive_faults(package)) == ["landcover_interpreter/LICENSE is missing"]


@pytest.mark.parametrize(
    "source",
    [
        "from PyQt5.QtCore import Qt",
        "import PyQt6.QtWidgets as widgets",
        "import sip",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
        "from qgis.core import Qgis\nx = Qgis.Warning",
        "from qgis.core import QgsTask as Task\nx = Task.CanCancel",
        "dialog.exec_()",
        "match x:\n    case 1: pass",
        "def f(:",
    ],
)
def test_code_that_some_qgis_cannot_run_is_found(source):
    assert len(list(python_faults(source, "x.py"))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignmentFlag.AlignLeft\ny: Qt.AlignmentFlag = x",
        "from qgis.core import Qgis, QgsTask\nx = Qgis.MessageLevel.Warning, QgsTask.Flag.CanCancel",
        "from qgis.core import QgsProject\nx = QgsProject.instance()",
        "from .sip import x\ndialog.exec()",
    ],
)
def test_code_that_every_qgis_runs_is_let_in(source):
    assert list(python_faults(source, "x.py")) == []


def test_the_scanners_find_what_the_site_finds(tmp_path):
    (tmp_path / "unsafe.py").write_text("assert open\nexec('1')  # nosec\n", encoding="utf-8")
    # Put together here, because this file is scanned as well.
    key = "AKIA" + "IOSFODNN7" + "EXAMPLF"
    (tmp_path / "notes.txt").write_text(f"key {key}\n", encoding="utf-8")
    assert [fault.split()[1] for fault in bandit_faults(tmp_path)] == ["B101", "B102"]
    assert list(secret_faults(tmp_path)) == ["notes.txt:1: AWS Access Key"]


def test_bandit_knows_nearly_all_of_the_site_s_checks():
    assert len(check_package.known_bandit_checks()) >= len(check_package.BANDIT_CHECKS.split()) - 4
