"""Optional libraries are asked for in one place, which says how to get those that are missing."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from landcover_interpreter.core.errors import InterpreterError, LibraryError
from landcover_interpreter.core.libraries import LIBRARIES, NUMPY, SCIKIT_LEARN, require

CONFTEST = Path(__file__).parents[1] / "conftest.py"


@pytest.fixture
def library(monkeypatch, tmp_path):
    """Makes a module of that source the code of an optional library, none where there is no source."""

    def make(source):
        name = f"landcover_optional_{tmp_path.name.split('_')[-1]}".replace("-", "_")
        if source is not None:
            (tmp_path / f"{name}.py").write_text(source, encoding="utf-8")
        monkeypatch.syspath_prepend(str(tmp_path))
        monkeypatch.setitem(LIBRARIES, name, replace(SCIKIT_LEARN, module=name, title="Optional"))
        monkeypatch.delitem(sys.modules, name, raising=False)
        return name

    return make


def test_a_library_that_is_there_is_imported(library):
    assert require(library("answer = 42")).answer == 42


def test_a_module_of_a_library_is_imported():
    pytest.importorskip("sklearn")
    assert require("sklearn.cluster").__name__ == "sklearn.cluster"


def test_a_missing_library_is_named_with_the_way_to_get_it(library):
    name = library(None)
    with pytest.raises(LibraryError) as caught:
        require(name)
    assert str(caught.value) == (
        "Optional is needed for this and is not there. Install it in Settings ► Options ► Land Cover Interpreter."
    )
    assert isinstance(caught.value, InterpreterError)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("raise ValueError('numpy.dtype size changed')", "numpy.dtype size changed"),
        ("raise ImportError('DLL load failed')", "DLL load failed"),
        ("import one_that_it_needs", "one_that_it_needs"),
        ("raise SystemError('initialization failed')", "initialization failed"),
    ],
)
def test_a_library_that_does_not_work_is_told_apart_with_its_reason(library, source, reason):
    with pytest.raises(LibraryError, match=rf"Optional is there.*{reason}.*Settings ► Options"):
        require(library(source))


def test_a_library_that_is_not_in_the_list_is_a_mistake_of_ours():
    with pytest.raises(KeyError):
        require("pandas")


def test_nothing_is_imported_before_it_is_asked_for():
    program = (
        "import runpy, sys; runpy.run_path(sys.argv[1]); "
        "import landcover_interpreter.core.libraries; print('sklearn' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(CONFTEST)], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "False"


def test_every_library_leans_on_qgis_numpy():
    assert all(NUMPY in library.companions for library in LIBRARIES.values())
    assert all(module == library.module for module, library in LIBRARIES.items())
    assert all(library.trial.partition(".")[0] == library.module for library in LIBRARIES.values())
