"""Optional libraries, fetched by a real pip from an index on this computer."""

import importlib
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landcover_interpreter import classFactory
from landcover_interpreter.adapters.libraries import (
    Installed,
    fits,
    forget_libraries,
    installed,
    use_libraries,
    version_in,
)
from landcover_interpreter.adapters.pip import interpreters
from landcover_interpreter.core.errors import LibraryError
from landcover_interpreter.core.libraries import NUMPY, SCIKIT_LEARN, Companion
from landcover_interpreter.tests.http_server import NEVER, closed_port
from landcover_interpreter.tests.probe_library import CODE, PROBE, left_behind, place
from landcover_interpreter.tests.wheel_index import needs_pip
from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

pytestmark = needs_pip


def imported(name=PROBE.module):
    return importlib.import_module(name)


def fetched(index):
    return [got.path.rsplit("/", 1)[-1] for got in index.server.got if got.path.endswith((".whl", ".tar.gz"))]


def test_a_library_is_installed_with_what_it_needs_and_can_be_used_at_once(install, index, heard):
    assert install() == "done"
    found = imported()
    assert Path(found.__file__).parent == place()
    assert (found.version, found.helped) == ("1.0", 42)
    assert installed(PROBE) == Installed("1.0", np.__version__) and fits(installed(PROBE))
    assert "Successfully installed" in heard.output


def test_qgis_numpy_is_neither_fetched_nor_shadowed(install, index):
    index.add("numpy", np.__version__, {"numpy/__init__.py": "raise ImportError('a second NumPy')"})
    index.add("numpy", "98.0", {"numpy/__init__.py": "raise ImportError('a second NumPy')"})
    assert install() == "done"
    assert fetched(index) and not [name for name in fetched(index) if name.startswith("numpy")]
    assert sorted(path.name for path in place().iterdir() if path.name.lower().startswith("numpy")) == []
    assert imported().home == np.__file__
    program = f"import sys; sys.path = {sys.path!r}; import numpy, landcover_probe; print(numpy.__file__)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == np.__file__


def test_the_folder_stands_last_on_the_path(install, index):
    assert install() == "done"
    assert sys.path[-1] == str(place())
    forget_libraries()
    assert str(place()) not in sys.path
    use_libraries()
    use_libraries()
    assert sys.path.count(str(place())) == 1 and sys.path[-1] == str(place())


def test_libraries_come_with_the_plugin_and_go_with_it(install, index, qgis_processing):
    assert install() == "done"
    forget_libraries()
    plugin = classFactory(None)
    before = set(sys.modules)
    plugin.initProcessing()
    assert sys.path[-1] == str(place()) and PROBE.module not in set(sys.modules) - before
    assert imported().version == "1.0"
    plugin.unload()
    assert str(place()) not in sys.path


def test_what_qgis_brings_is_used_and_not_installed_again(install, index, tmp_path, monkeypatch):
    site = tmp_path / "site"
    (site / "landcover_helper-3.5.dist-info").mkdir(parents=True)
    (site / "landcover_helper-3.5.dist-info" / "METADATA").write_text("Name: landcover_helper\nVersion: 3.5+local\n")
    (site / "landcover_helper.py").write_text("answer = 'of QGIS'\n")
    monkeypatch.syspath_prepend(str(site))
    assert install() == "done"
    assert imported().helped == "of QGIS"
    assert not list(place().glob("landcover_helper*"))


def test_a_library_is_refused_that_needs_more_than_qgis_brings(install, index, profile):
    library = replace(PROBE, requirement="landcover_probe>=2")
    sentence = install(library)
    assert f"NumPy {np.__version__}" in sentence and f"Python {sys.version_info[0]}.{sys.version_info[1]}" in sentence
    assert "no wheel" in sentence
    assert left_behind(profile) == [] and list(profile.iterdir()) == []


def test_a_source_distribution_is_refused_and_not_even_fetched(install, index, profile):
    index.add_source("landcover_raw", "1.0")
    raw = replace(PROBE, module="landcover_raw", distribution="landcover_raw", requirement="landcover_raw")
    assert "no wheel of landcover_raw" in install(raw)
    assert fetched(index) == [] and left_behind(profile) == []


def test_an_index_without_the_library_is_told(install, index, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", f"{index.server.url}/elsewhere")
    assert "the index in pip's own settings" in install()


def test_an_index_that_does_not_answer_is_told(install, index, monkeypatch, profile):
    monkeypatch.setenv("PIP_INDEX_URL", f"http://127.0.0.1:{closed_port()}/simple")
    assert "cannot be reached" in install()
    assert left_behind(profile) == []


def test_a_library_that_does_not_work_is_deleted_again(install, index, profile):
    index.add("landcover_probe", "1.5", {"landcover_probe.py": "import not_there_at_all"}, ("numpy",))
    assert "not_there_at_all" in install()
    assert left_behind(profile) == [] and str(place()) not in sys.path


def test_a_wheel_that_holds_a_numpy_is_refused(install, index, profile):
    index.add("landcover_probe", "1.5", {"landcover_probe.py": "", "numpy/__init__.py": ""})
    assert "fetched numpy although" in install()
    assert left_behind(profile) == []


def test_cancelling_leaves_nothing(installer, heard, index, until, profile):
    index.server.script(NEVER)
    installer.install(PROBE)
    until(lambda: index.server.got)
    start = time.monotonic()
    installer.cancel()
    until(lambda: heard.endings)
    assert heard.endings == ["stopped"] and time.monotonic() - start < 1
    assert left_behind(profile) == [] and installer.library is None


def test_the_end_of_the_plugin_stops_it_without_a_word(installer, heard, index, until, profile):
    index.server.script(NEVER)
    installer.install(PROBE)
    until(lambda: index.server.got)
    installer.end()
    assert left_behind(profile) == [] and heard.endings == []
    until(index.server.left.is_set, 2)


def test_one_thing_at_a_time(installer, heard, index, until):
    assert installer.install(PROBE)
    assert not installer.install(PROBE) and not installer.remove(PROBE)
    until(lambda: heard.endings, 60)
    assert heard.endings == ["done"]


def test_removing_leaves_nothing(install, installer, heard, index, until, profile):
    assert install() == "done"
    assert installer.remove(PROBE)
    until(lambda: heard.endings)
    assert heard.endings == ["done"] and list(profile.iterdir()) == []
    assert installed(PROBE) is None and str(place()) not in sys.path
    with pytest.raises(ModuleNotFoundError):
        imported()


def test_installing_again_replaces_what_was_there(install, index):
    assert install() == "done"
    (place() / "old.py").write_text("")
    index.add("landcover_probe", "1.8", {"landcover_probe.py": CODE.format(version="1.8")}, ("landcover_helper",))
    assert install() == "done"
    assert installed(PROBE).version == "1.8" and not (place() / "old.py").exists()
    assert [path.name for path in place().parent.iterdir()] == [PROBE.module]


def test_a_failed_attempt_keeps_what_was_there(install, index):
    assert install() == "done"
    assert "no wheel" in install(replace(PROBE, requirement="landcover_probe>=2"))
    assert installed(PROBE).version == "1.0" and imported().version == "1.0"


def test_the_users_settings_of_pip_do_not_lead_elsewhere(install, index, monkeypatch):
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("PIP_REQUIRE_VIRTUALENV", "1")
    monkeypatch.setenv("PIP_NO_BINARY", ":all:")
    assert install() == "done"


def test_a_library_for_another_python_is_not_used(install, index, profile):
    assert install() == "done"
    forget_libraries()
    place().parent.rename(place().parent.with_name("py3.5"))
    use_libraries()
    assert installed(PROBE) is None
    with pytest.raises(ModuleNotFoundError):
        imported()


def test_an_unfinished_folder_is_not_used(profile):
    hidden = place().with_name(f".{PROBE.module}-0123abcd")
    hidden.mkdir(parents=True)
    before = list(sys.path)
    use_libraries()
    assert sys.path == before


def test_what_a_broken_installation_left_has_no_version(tmp_path):
    (tmp_path / "landcover_helper-3.5.dist-info").mkdir()
    assert version_in("landcover_helper", [str(tmp_path)]) == ""


def test_a_library_for_another_numpy_is_told_apart():
    major = int(np.__version__.split(".")[0])
    assert fits(Installed("1.0", f"{major}.0.1"))
    assert not fits(Installed("1.0", f"{major + 1}.0.1"))


@pytest.mark.skipif(os.name == "nt", reason="the program is a shell script")
def test_the_proxys_password_is_hidden_also_where_it_comes_in_two_pieces(install, heard, tmp_path):
    program = tmp_path / "python3"
    pip = "printf 'ERROR: via letmethr'; sleep 0.5; printf 'ough@proxy, \\303'; sleep 0.5; printf '\\244\\n'; exit 1"
    program.write_text(f'#!/bin/sh\ncase "$*" in *"pip install"*) {pip};; esac\nexec "{sys.executable}" "$@"\n')
    program.chmod(0o755)
    manager = QgsNetworkAccessManager.instance()
    kind = QNetworkProxy.ProxyType.HttpProxy
    manager.setFallbackProxyAndExcludes(QNetworkProxy(kind, "127.0.0.1", 9, "someone", "letmethrough"), [], [])
    try:
        sentence = install(programs=(program,))
    finally:
        manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.DefaultProxy), [], [])
    assert "via ***@proxy, ä" in sentence
    assert heard.output == "ERROR: via ***@proxy, ä\n"


def test_without_pip_the_user_hears_what_to_do(install, index, tmp_path, profile):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / "bare")], check=True, timeout=60)
    (python,) = (path for name in ("bin/python3", "Scripts/python.exe") if (path := tmp_path / "bare" / name).exists())
    sentence = install(programs=(python,))
    assert "has no pip" in sentence and "python3-landcover-probe" in sentence and "ensurepip" in sentence
    assert left_behind(profile) == [] and index.server.got == []


def test_programs_that_are_not_this_python_are_passed_over(install, index, tmp_path):
    other, broken = tmp_path / "python", tmp_path / "python3"
    other.write_text('#!/bin/sh\necho \'["cpython-27", ".so", true]\'\n')
    broken.write_text("no program")
    for path in (other, broken):
        path.chmod(0o755)
    assert "was not found" in install(programs=(other, broken, tmp_path / "none"))
    assert install(programs=(other, broken, tmp_path / "none", *interpreters())) == "done"


def test_the_python_of_this_qgis_is_found_also_where_qgis_is_the_program(monkeypatch):
    assert Path(sys.executable) == interpreters()[0]
    monkeypatch.setattr(sys, "executable", "/opt/qgis/qgis-bin")
    monkeypatch.setattr(sys, "_base_executable", "/opt/qgis/qgis-bin")
    for path in interpreters():
        program = "import os; print(os.path.realpath(os.__file__))"
        done = subprocess.run([path, "-c", program], capture_output=True, text=True, timeout=60, check=True)
        assert done.stdout.strip() == str(Path(importlib.import_module("os").__file__).resolve())
    assert interpreters()


def test_a_companion_of_unknown_version_is_told(installer, heard, until, tmp_path, monkeypatch, profile):
    (tmp_path / "nameless.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    installer.install(replace(PROBE, companions=(NUMPY, Companion("nameless", "nameless"))))
    until(lambda: heard.endings)
    assert "nameless" in heard.endings[0] and left_behind(profile) == []


def test_what_scikit_learn_leans_on_has_names_that_qgis_knows():
    from landcover_interpreter.adapters.libraries import brought

    pytest.importorskip("sklearn")
    versions = brought(SCIKIT_LEARN.companions)
    assert list(versions) == ["numpy", "scipy", "joblib", "threadpoolctl"]
    assert versions["numpy"] == np.__version__


def test_a_folder_that_cannot_be_made_is_told(install, index, profile):
    (profile / "landcover_interpreter").write_text("a file where a folder should be")
    assert "landcover_interpreter" in install()


def test_a_library_in_use_is_told(monkeypatch):
    """As on Windows, which does not rename folders whose files are loaded."""
    from landcover_interpreter.adapters.libraries import put_aside

    def refuse(path, target):
        raise PermissionError(13, "Access is denied")

    place().mkdir(parents=True)
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(LibraryError, match="Restart QGIS"):
        put_aside(PROBE)
