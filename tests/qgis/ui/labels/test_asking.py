"""Jobs that ask voters, beside a main thread that is awake."""

from landcover_interpreter.core.labelling.readiness import look_at_voters
from landcover_interpreter.core.labelling.voters.specification import read_specs
from landcover_interpreter.tests.models_server import STALLED, Act, ModelsServer
from landcover_interpreter.ui.asking import AskingTask
from landcover_interpreter.ui.tasks import Tasks
from qgis.PyQt.QtTest import QSignalSpy


def ready(specs, times):
    """A job that looks at voters again and again, and returns how often they were ready."""

    def look(feedback, access, hand_over):
        found = [state for _ in range(times) for state in look_at_voters(specs, access, feedback)]
        hand_over(len(found))
        return sum(not state.problem for state in found)

    return look


def test_replies_are_not_lost_when_one_lies_where_an_earlier_one_lay(qgis_app, until):
    # PyQt 5 tells the main thread of objects that are gone by their addresses, which are soon taken again.
    with ModelsServer() as server:
        specs = read_specs(f"ollama:seer@{server.url}; openai:seer@{server.openai_url}")
        tasks, task = Tasks(), AskingTask("Looking", {}, ready(specs, 60))
        done, failed, arrived = (QSignalSpy(signal) for signal in (task.done, task.failed, task.arrived))
        assert tasks.start(task)
        until(lambda: tasks.current is None)
        assert list(failed) == []
        assert list(done) == [[120]]
        assert list(arrived) == [[120]]


def test_cancelling_the_task_ends_a_request_that_nobody_answers(qgis_app, until):
    with ModelsServer() as server:
        server.hear = lambda heard: server.heard.append(heard) or Act(manner=STALLED)
        tasks, task = Tasks(), AskingTask("Looking", {}, ready(read_specs(f"ollama:seer@{server.url}"), 1))
        stopped = QSignalSpy(task.stopped)
        tasks.start(task)
        until(lambda: server.heard)
        task.cancel()
        until(lambda: tasks.current is None, seconds=2)
        assert len(stopped) == 1
