"""The plugin in QGIS's language."""

import pytest
from landcover_interpreter import classFactory
from landcover_interpreter.adapters import translation
from landcover_interpreter.tests.languages import german, german_folder, language  # noqa: F401 - fixtures
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale
from qgis.PyQt.QtWidgets import QAbstractButton, QAction


def title():
    return QgsApplication.processingRegistry().algorithmById("landcover:interpret").displayName()


@pytest.mark.parametrize("name", ["de", "de_AT", "de-CH"])
def test_the_language_of_qgis_is_taken_with_or_without_its_country(name, qgis_processing, qgis_iface, german_folder):  # noqa: F811
    with language(name):
        plugin = classFactory(None)
        plugin.initProcessing()
        assert title() == "Landbedeckung interpretieren"
        plugin.unload()


@pytest.mark.parametrize("name", ["nl", "en_GB", "d", ""])
def test_in_a_language_without_translation_texts_are_english(name, qgis_processing, qgis_iface, german_folder):  # noqa: F811
    with language(name):
        plugin = classFactory(None)
        plugin.initProcessing()
        assert title() == "Interpret land cover"
        plugin.unload()


def test_a_translation_that_cannot_be_read_leaves_english(qgis_processing, german_folder):  # noqa: F811
    (german_folder / "landcover_interpreter_de.qm").write_bytes(b"no translation")
    with language("de"):
        assert translation.install_translator() is None


def test_the_translator_goes_with_the_plugin(qgis_processing, qgis_iface, german_folder):  # noqa: F811
    with language("de"):
        plugin = classFactory(qgis_iface)
        for _ in range(2):
            plugin.initGui()
            assert QCoreApplication.translate("Taxonomy", "Tree cover") == "Baumbestand"
            plugin.unload()
            assert QCoreApplication.translate("Taxonomy", "Tree cover") == "Tree cover"


def test_the_dock_is_german_where_qgis_is(qgis_processing, qgis_iface, qgis_new_project, german_folder):  # noqa: F811
    with language("de"):
        plugin = classFactory(qgis_iface)
        plugin.initGui()
        actions = [action.text() for action in qgis_iface.mainWindow().findChildren(QAction)]
        assert "Landbedeckung interpretieren…" in actions
        plugin.entries.open()
        buttons = [button.text() for button in plugin.entries.dock.findChildren(QAbstractButton)]
        assert "&Beispielszene öffnen" in buttons
        plugin.unload()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_log_of_an_algorithm_is_german_with_german_numbers(german, toolbox, demo, tmp_path):  # noqa: F811
    toolbox.run(
        "interpret", INPUT=str(demo.image), CLUSTERS=4, REFERENCE=str(demo.reference), RUN=str(tmp_path / "run")
    )
    told = "\n".join(toolbox.feedback.texts)
    assert "Jedes Pixel wird zugeordnet…" in told
    assert "Baumbestand" in told
    agreement = next(line for line in toolbox.feedback.texts if line.startswith("Gesamtübereinstimmung 0,"))
    assert agreement.endswith(f"auf {QLocale('de').toString(256 * 256.0, 'f', 0)} Pixeln.")
