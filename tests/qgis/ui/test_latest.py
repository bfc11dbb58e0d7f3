"""Of small jobs only the newest is heard of; nothing of it keeps QGIS waiting."""

import threading

import pytest
from landcover_interpreter.core.errors import SceneError
from landcover_interpreter.core.feedback import stop_if_cancelled
from landcover_interpreter.ui.latest import Latest


class Ear:
    def __init__(self):
        self.latest = Latest()
        self.heard = []

    def start(self, job):
        self.latest.start(
            "job",
            job,
            lambda value: self.heard.append(("done", value)),
            lambda sentence: self.heard.append(("failed", sentence)),
            lambda value: self.heard.append(("arrived", value)),
        )


@pytest.fixture
def ear(qgis_new_project):
    return Ear()


def test_what_a_job_hands_over_and_returns_is_heard_in_order(ear, until):
    def job(feedback, hand_over):
        hand_over(1)
        hand_over(2)
        return 3

    ear.start(job)
    assert ear.latest.is_busy
    until(lambda: not ear.latest.is_busy)
    assert ear.heard == [("arrived", 1), ("arrived", 2), ("done", 3)]


def test_the_newest_job_silences_the_one_before(ear, until):
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def slow(feedback, hand_over):
        begun.set()
        go_on.wait(20)
        hand_over("late")
        ended.set()
        return "late"

    ear.start(slow)
    until(begun.is_set)
    ear.start(lambda feedback, hand_over: "new")
    go_on.set()
    until(lambda: ended.is_set() and not ear.latest.is_busy and not ear.latest._alive)
    assert ear.heard == [("done", "new")]


def test_a_stopped_job_learns_of_it_and_says_nothing(ear, until):
    begun, stopped = threading.Event(), threading.Event()

    def job(feedback, hand_over):
        begun.set()
        while not feedback.cancelled():
            pass
        stopped.set()
        stop_if_cancelled(feedback)

    ear.start(job)
    until(begun.is_set)
    ear.latest.stop()
    assert not ear.latest.is_busy
    until(lambda: stopped.is_set() and not ear.latest._alive)
    assert ear.heard == []


def test_an_error_is_heard_as_a_sentence(ear, until):
    def job(feedback, hand_over):
        raise SceneError("x.tif is damaged. Fetch it again.")

    ear.start(job)
    until(lambda: not ear.latest.is_busy)
    assert ear.heard == [("failed", "x.tif is damaged. Fetch it again.")]
