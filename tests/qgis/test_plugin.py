"""What QGIS gets when the plugin starts, and what stays when it stops."""

from landcover_interpreter import classFactory
from landcover_interpreter.plugin import LandCoverInterpreter
from qgis.core import QgsApplication


def registered() -> dict[str, list[str]]:
    providers = QgsApplication.processingRegistry().providers()
    return {each.id(): sorted(algorithm.id() for algorithm in each.algorithms()) for each in providers}


def test_starting_and_stopping_leaves_qgis_as_it_was(qgis_processing, qgis_iface):
    before = registered()
    assert "landcover" not in before
    plugin = classFactory(qgis_iface)
    for _ in range(2):
        plugin.initGui()
        assert len(registered().pop("landcover")) == 7
        assert set(registered()) == {*before, "landcover"}
        plugin.unload()
        assert registered() == before


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
