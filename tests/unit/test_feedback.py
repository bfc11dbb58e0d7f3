"""A job's progress, and the parts of it that are jobs of their own."""

import pytest
from landcover_interpreter.core.errors import Cancelled, InterpreterError
from landcover_interpreter.core.feedback import SILENT, Step, stop_if_cancelled


class Recorder:
    def __init__(self, stop=False):
        self.fractions, self.texts, self.stop = [], [], stop

    def progress(self, fraction):
        self.fractions.append(fraction)

    def text(self, message):
        self.texts.append(message)

    def cancelled(self):
        return self.stop


def test_a_step_of_a_step_fills_its_part_of_the_whole():
    whole = Recorder()
    inner = Step(Step(whole, 0.5, 0.9), 0.25, 0.75)
    for fraction in (0, 0.5, 1):
        inner.progress(fraction)
    assert whole.fractions == pytest.approx([0.6, 0.7, 0.8])


def test_a_step_passes_words_and_wishes_on():
    whole = Recorder()
    step = Step(Step(whole, 0, 0.5), 0.5, 1)
    step.text("Assigning every pixel…")
    assert whole.texts == ["Assigning every pixel…"]
    assert not step.cancelled()
    whole.stop = True
    assert step.cancelled()


def test_a_job_stops_when_its_user_wants_it_to():
    stop_if_cancelled(Recorder())
    stop_if_cancelled(SILENT)
    with pytest.raises(Cancelled) as caught:
        stop_if_cancelled(Step(Recorder(stop=True), 0, 1))
    assert isinstance(caught.value, InterpreterError)


def test_silence_takes_everything():
    SILENT.progress(0.5)
    SILENT.text("anything")
    assert SILENT.cancelled() is False
