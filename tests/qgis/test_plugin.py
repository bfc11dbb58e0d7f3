"""What QGIS gets when the plugin starts, and what stays when it stops."""

import subprocess
import sys
from pathlib import Path

from landcover_interpreter import classFactory
from landcover_interpreter.plugin import LandCoverInterpreter
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget


def registered() -> dict[str, list[str]]:
    providers = QgsApplication.processingRegistry().providers()
    return {each.id(): sorted(algorithm.id() for algorithm in each.algorithms()) for each in providers}


def test_starting_and_stopping_leaves_qgis_as_it_was(qgis_processing, qgis_iface):
    before = registered()
    assert "landcover" not in before
    plugin = classFactory(qgis_iface)
    for _ in range(2):
        plugin.initGui()
        assert len(registered()["landcover"]) == 14
        assert set(registered()) == {*before, "landcover"}
        plugin.unload()
        assert registered() == before


def test_windows_are_loaded_only_where_there_are_some(qgis_processing):
    """qgis_process calls initProcessing alone."""
    lines = (
        "import sys",
        "sys.path.insert(0, sys.argv[1])",
        "import conftest",
        "from landcover_interpreter import classFactory",
        "from qgis.core import QgsApplication",
        "application = QgsApplication([], False)",
        "application.initQgis()",
        "plugin = classFactory(None)",
        "plugin.initProcessing()",
        "print([name for name in sys.modules if name.startswith('landcover_interpreter.ui')])",
        "plugin.unload()",
        "application.exitQgis()",
    )
    tests = str(Path(__file__).resolve().parents[1])
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines), tests], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stderr


def test_the_dock_is_made_when_it_is_first_opened(qgis_processing, qgis_iface, qgis_new_project):
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    assert plugin.entries.dock is None
    plugin.entries.open()
    dock = plugin.entries.dock
    assert dock.isVisibleTo(qgis_iface.mainWindow())
    plugin.initGui()
    assert plugin.entries.dock is dock
    plugin.unload()
    assert plugin.entries is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert qgis_iface.mainWindow().findChildren(QDockWidget) == []
    assert not [each for each in qgis_iface.mainWindow().findChildren(QAction) if "LandCover" in each.objectName()]


def test_two_lives_in_one_session(qgis_processing, qgis_iface):
    """The plugin manager makes a new instance when a plugin is switched off and on."""
    before = registered()
    for _ in range(2):
        plugin = classFactory(qgis_iface)
        assert isinstance(plugin, LandCoverInterpreter)
        plugin.initGui()
        plugin.unload()
    assert registered() == before


def test_qgis_process_starts_it_without_an_interface(qgis_processing):
    before = registered()
    plugin = classFactory(None)
    plugin.initProcessing()
    plugin.initProcessing()  # QGIS with windows calls initGui as well
    plugin.initGui()
    assert set(registered()) == {*before, "landcover"}
    plugin.unload()
    plugin.unload()
    assert registered() == before
