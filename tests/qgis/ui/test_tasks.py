"""Jobs beside the window: how each may end, and that none outlives the plugin."""

import threading
import time

import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.feedback import stop_if_cancelled
from landcover_interpreter.ui.tasks import LOG, JobTask, Tasks
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThread

ENDINGS = ("done", "failed", "stopped")


class Heard:
    """Keeps the signals of a task, in their order, with the thread that each came on."""

    def __init__(self, task):
        self.all = []
        self.threads = set()
        for name in (*ENDINGS, "told", "arrived"):
            getattr(task, name).connect(lambda *values, name=name: self._keep(name, *values))

    def _keep(self, name, *values):
        self.all.append((name, *values))
        self.threads.add(threading.get_ident())

    @property
    def endings(self):
        return [each for each in self.all if each[0] in ENDINGS]


def until_cancelled(feedback):
    while True:
        stop_if_cancelled(feedback)
        time.sleep(0.005)


def fail(feedback):
    raise SceneError("scene.tif has no red band. Name it.")


@pytest.fixture
def tasks(qgis_new_project):
    found = Tasks()
    yield found
    found.stop()


@pytest.fixture
def log():
    lines = []

    def keep(text, tag, level):
        if tag == LOG:
            lines.append(text)

    signal = QgsApplication.messageLog().messageReceived
    signal.connect(keep)
    yield lines
    signal.disconnect(keep)


def test_a_job_runs_off_the_main_thread_and_tells_on_it(tasks, until):
    main = threading.get_ident()

    def job(feedback):
        feedback.text("Reading…")
        feedback.progress(0.25)
        task.hand_over("half")
        return threading.get_ident()

    task = JobTask("Job", job)
    heard, percents = Heard(task), []
    task.progressChanged.connect(percents.append)
    assert tasks.start(task)
    until(lambda: heard.endings)
    (name, thread) = heard.endings[0]
    assert name == "done" and thread != main
    assert heard.all[:2] == [("told", "Reading…"), ("arrived", "half")]
    assert heard.threads == {main}
    assert 25 in percents


def test_what_a_user_can_act_on_is_told_as_it_is_and_not_logged(tasks, until, log):
    task = JobTask("Job", fail)
    heard = Heard(task)
    tasks.start(task)
    until(lambda: heard.endings)
    assert heard.endings == [("failed", "scene.tif has no red band. Name it.")]
    assert log == []


def test_what_should_not_have_happened_is_told_briefly_and_logged_with_its_trace(tasks, until, log):
    def job(feedback):
        return {}["absent"]

    task = JobTask("Job", job)
    heard = Heard(task)
    tasks.start(task)
    until(lambda: heard.endings)
    assert heard.endings == [("failed", "KeyError: 'absent'")]
    assert len(log) == 1 and "Traceback" in log[0] and '{}["absent"]' in log[0]


def test_a_cancelled_job_stops_and_that_is_no_failure(tasks, until, log):
    task = JobTask("Job", until_cancelled)
    heard = Heard(task)
    tasks.start(task)
    until(lambda: task.status() == JobTask.TaskStatus.Running)
    task.cancel()
    until(lambda: heard.endings)
    assert heard.endings == [("stopped",)]
    assert log == []


def test_a_job_that_is_cancelled_before_it_starts_stops_too(tasks, until):
    """The user can cancel in QGIS's own list of tasks, while others keep all threads busy."""
    busy = [JobTask("Busy", until_cancelled) for _ in range(2 * QThread.idealThreadCount() + 2)]
    for each in busy:
        QgsApplication.taskManager().addTask(each)
    task = JobTask("Job", until_cancelled)
    heard = Heard(task)
    tasks.start(task)
    task.cancel()
    for each in busy:
        each.cancel()
    until(lambda: heard.endings)
    assert heard.endings == [("stopped",)] and tasks.current is None


def test_one_job_at_a_time_framed_by_started_and_ended(tasks, until):
    frame = []
    tasks.started.connect(lambda task: frame.append(task.description()))
    tasks.ended.connect(lambda: frame.append(tasks.current))
    first, second = JobTask("First", until_cancelled), JobTask("Second", lambda feedback: 2)
    assert tasks.start(first)
    assert not tasks.start(second)
    assert tasks.current is first
    first.cancel()
    until(lambda: tasks.current is None)
    assert tasks.start(second)
    until(lambda: tasks.current is None)
    assert frame == ["First", None, "Second", None]


@pytest.mark.parametrize("ending", ENDINGS)
def test_who_hears_of_the_end_of_a_job_can_start_the_next_one(tasks, until, ending):
    jobs = {"done": lambda feedback: 1, "failed": fail, "stopped": until_cancelled}
    first, second = JobTask("First", jobs[ending]), JobTask("Second", lambda feedback: 2)
    frame, started = [], []
    tasks.started.connect(lambda task: frame.append(task.description()))
    tasks.ended.connect(lambda: frame.append(tasks.current))
    getattr(first, ending).connect(lambda *result: started.append(tasks.start(second)))
    heard = Heard(second)
    tasks.start(first)
    if ending == "stopped":
        first.cancel()
    until(lambda: heard.endings and tasks.current is None)
    assert started == [True] and heard.endings == [("done", 2)]
    assert frame == ["First", None, "Second", None]


def test_stopping_waits_for_the_job_and_nobody_hears_of_it(tasks, until):
    left = threading.Event()

    def job(feedback):
        try:
            until_cancelled(feedback)
        finally:
            left.set()

    task = JobTask("Job", job)
    heard, ended = Heard(task), []
    tasks.ended.connect(lambda: ended.append(tasks.current))
    tasks.start(task)
    until(lambda: task.status() == JobTask.TaskStatus.Running)
    tasks.stop()
    assert left.is_set() and tasks.current is None
    assert ended == [None]
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0)
    assert heard.endings == []


def test_stopping_twice_or_without_a_job_does_nothing(tasks):
    ended = []
    tasks.ended.connect(lambda: ended.append(True))
    tasks.stop()
    tasks.stop()
    assert ended == []
