"""What a page has at hand to merge and split clusters, and what lies in the run folder then."""

from __future__ import annotations

import threading

from landcover_interpreter.core import jobs
from landcover_interpreter.ui import revising as revising_module
from landcover_interpreter.ui.layers import CanvasLayers
from landcover_interpreter.ui.revising import Revising
from landcover_interpreter.ui.state import State
from landcover_interpreter.ui.tasks import Tasks


class Desk:
    """What a page has at hand: state, tasks, the canvas layer, and the revising that it calls."""

    def __init__(self, until):
        self.state, self.tasks, self.until = State(), Tasks(), until
        self.layers = CanvasLayers(self.state)
        self.revising = Revising(self.state, self.tasks, self.layers)
        self.failures, self.made = [], []
        self.revising.failed.connect(self.failures.append)
        self.state.failed.connect(self.failures.append)
        self.revising.done.connect(self.made.append)

    def finish(self):
        self.until(lambda: self.tasks.current is None)

    def merge(self, *clusters):
        self.revising.merge(clusters)
        self.finish()

    def split(self, cluster, into):
        self.revising.split(cluster, into)
        self.finish()

    def undo_all(self):
        while self.state.undo_stack.canUndo():
            self.state.undo_stack.undo()

    def redo_all(self):
        while self.state.undo_stack.canRedo():
            self.state.undo_stack.redo()


def content(run):
    """The files of a run folder, without what undo keeps in hidden folders."""
    files = [path for path in run.rglob("*") if path.is_file()]
    return {
        name: path.read_bytes()
        for path in files
        if not (name := path.relative_to(run).as_posix()).startswith(".landcover-")
    }


def hidden(run):
    return sorted(path.name.split("-")[1] for path in run.glob(".landcover-*"))


def codes(state):
    return {entry.cluster: entry.code for entry in state.interpretation.legend}


class Waiting:
    """Holds a job at its beginning, in its worker thread, until it may go on."""

    def __init__(self, monkeypatch, name):
        self.gate = threading.Event()
        work = getattr(jobs, name)

        def held(*arguments):
            self.gate.wait(30)
            return work(*arguments)

        monkeypatch.setattr(revising_module.jobs, name, held)
