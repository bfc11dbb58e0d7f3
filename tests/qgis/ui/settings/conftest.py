"""A profile of the test's own, a package index on this computer, and a library that may be had from there."""

import importlib
import os
import sys

import pytest
from landcover_interpreter.tests.http_server import serving
from landcover_interpreter.tests.probe_library import CODE, PROBE
from landcover_interpreter.tests.wheel_index import WheelIndex
from landcover_interpreter.ui.settings.installer import LibraryInstaller
from landcover_interpreter.ui.settings.page import OptionsPage
from landcover_interpreter.ui.tasks import Tasks
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout


@pytest.fixture(autouse=True)
def profile(qgis_app, monkeypatch, tmp_path):
    """A profile without libraries; Python forgets afterwards what was imported from it."""
    folder = tmp_path / "profile ä"
    folder.mkdir()
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: f"{folder}/")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    path = list(sys.path)
    yield folder
    sys.path[:] = path
    for name in [name for name in sys.modules if name.startswith(("landcover_probe", "landcover_helper"))]:
        del sys.modules[name]
    importlib.invalidate_caches()


@pytest.fixture
def index(monkeypatch):
    """An index from which pip takes its wheels, with a Probe that fits and one that asks for a NumPy to come."""
    found = WheelIndex()
    found.add("landcover_probe", "1.0", {"landcover_probe.py": CODE.format(version="1.0")}, _NEEDS)
    found.add("landcover_probe", "2.0", {"landcover_probe.py": CODE.format(version="2.0")}, ("numpy>=99",))
    found.add("landcover_helper", "3.1", {"landcover_helper/__init__.py": "answer = 42\n"})
    for name in [name for name in os.environ if name.upper().startswith("PIP_") or name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    with serving(found.answer) as server:
        monkeypatch.setenv("PIP_INDEX_URL", f"{server.url}/simple")
        found.server = server
        yield found


_NEEDS = ("numpy>=1.17", "landcover_helper>=3")


@pytest.fixture
def installer(qgis_app):
    found = LibraryInstaller()
    yield found
    found.end()


class Heard:
    """What an installer said."""

    def __init__(self, installer):
        self.output, self.endings = "", []
        installer.told.connect(self._add)
        installer.done.connect(lambda: self.endings.append("done"))
        installer.failed.connect(lambda sentence: self.endings.append(sentence))
        installer.stopped.connect(lambda: self.endings.append("stopped"))

    def _add(self, text):
        self.output += text


@pytest.fixture
def heard(installer):
    return Heard(installer)


@pytest.fixture
def install(installer, heard, until):
    """Installs a library and returns how it ended."""

    def run(library=PROBE, **how):
        assert installer.install(library, **how)
        until(lambda: heard.endings, 60)
        assert len(heard.endings) == 1 and installer.library is None
        return heard.endings.pop()

    return run


@pytest.fixture
def tasks(qgis_new_project):
    found = Tasks()
    yield found
    found.stop()


@pytest.fixture
def opened(tasks, installer, desktop):
    """Opens the options with the page in them; what is open at the end is closed."""
    windows = []

    def run(libraries=(PROBE,)):
        options = QDialog(desktop.window)
        page = OptionsPage(tasks, installer, desktop.window, options, libraries)
        QVBoxLayout(options).addWidget(page)
        options.resize(700, 900)
        options.show()
        windows.append(options)
        QTest.qWait(1)
        return page

    yield run
    for window in windows:
        if sip.isdeleted(window):
            continue
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
