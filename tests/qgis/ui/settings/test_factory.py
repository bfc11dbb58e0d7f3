"""The plugin's place among QGIS's options, and what follows when they are applied."""

from landcover_interpreter.adapters.settings import THREADS
from landcover_interpreter.core.labelling.voters.specification import read_specs
from landcover_interpreter.core.resources import Resources, resources_in_force
from landcover_interpreter.ui.entries import Entries
from landcover_interpreter.ui.settings.page import OptionsPage
from landcover_interpreter.ui.tasks import JobTask
from landcover_interpreter.ui.voter_settings import SPECTRAL, ListedVoter, VoterChoice, save_choice
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDialog

HERE = read_specs("ollama:seer")[0]


def test_the_page_comes_with_the_plugin_and_goes_with_it(desktop):
    entries = Entries(desktop)
    entries.add()
    (factory,) = desktop.options_factories
    assert factory.title() == "Land Cover Interpreter" and not factory.icon().pixmap(24, 24).isNull()
    options = QDialog(desktop.window)
    page = factory.createWidget(options)
    assert isinstance(page, OptionsPage) and page.parent() is options
    entries.remove()
    assert desktop.options_factories == []
    options.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_dock_follows_the_voters_of_the_options(dock, desktop):
    (factory,) = desktop.options_factories
    panel, options = dock.pages.labels.voters, QDialog(desktop.window)
    told = []
    panel.changed.connect(lambda: told.append(panel.ticked))
    page = factory.createWidget(options)
    page.voters.model.add(HERE)
    assert panel.ticked == (SPECTRAL,)
    page.apply()
    assert panel.ticked == (SPECTRAL, HERE) and told == [(SPECTRAL, HERE)]
    page.onlyHereBox.setChecked(True)
    page.apply()
    assert panel.onlyHereBox.isChecked()
    page.apply()
    assert len(told) == 2
    options.deleteLater()


def test_before_the_dock_is_opened_there_is_nothing_to_follow(entries, desktop):
    (factory,) = desktop.options_factories
    options = QDialog(desktop.window)
    save_choice(VoterChoice((ListedVoter(SPECTRAL, False), ListedVoter(HERE, True)), False))
    factory.createWidget(options).apply()
    entries.open()
    assert entries.dock.pages.labels.voters.ticked == (HERE,)
    options.deleteLater()


def test_a_job_of_the_dock_keeps_to_the_settings(dock, until):
    THREADS.save(1)
    seen = []
    task = JobTask("Job", lambda feedback: resources_in_force())
    task.done.connect(seen.append)
    dock.session.tasks.start(task)
    until(lambda: seen)
    assert seen == [Resources(threads=1)]
