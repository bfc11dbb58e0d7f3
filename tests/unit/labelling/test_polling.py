"""Every voter is asked about every cluster; one that cannot go on does not hold up the others."""

import threading
import time
from dataclasses import replace

import pytest
from landcover_interpreter.core.errors import Cancelled
from landcover_interpreter.core.feedback import SILENT
from landcover_interpreter.core.interpretation import load_interpretation
from landcover_interpreter.core.labelling.evidence import gather_evidence
from landcover_interpreter.core.labelling.polling import collect_votes
from landcover_interpreter.core.labelling.prompting.answer import NO_REPLY, STOPPED
from landcover_interpreter.core.labelling.taxonomy import load_taxonomy
from landcover_interpreter.core.labelling.voters.registry import Asking, checked_specs, make_voters
from landcover_interpreter.tests.models_server import STALLED, Act, ModelsServer, failing
from landcover_interpreter.tests.polls import Told, access_to, answer, clustered_run

WORLDCOVER = load_taxonomy(None)


@pytest.fixture(scope="module")
def evidence(tmp_path_factory):
    found = load_interpretation(clustered_run(tmp_path_factory.mktemp("run")))
    return gather_evidence(found.scene, found.profiles)


def poll(text, evidence, folder, feedback=SILENT, arrived=lambda vote: None):
    with access_to(folder, cancelled=feedback.cancelled) as access:
        voters = make_voters(checked_specs(text), Asking(), access)
        return collect_votes(voters, evidence, WORLDCOVER, feedback, arrived)


def test_votes_come_in_the_order_of_clusters_voters_and_repeats(evidence, tmp_path):
    with ModelsServer(answer()) as server:
        text = f"openai:b@{server.openai_url} repeats=2 concurrency=3; spectral; ollama:a@{server.url}"
        votes = poll(text, evidence, tmp_path)
    names = [f"openai:b@{server.openai_url}"] * 2 + ["spectral", f"ollama:a@{server.url}"]
    assert [vote.voter for vote in votes] == names * 4
    assert [vote.repeat for vote in votes] == [1, 2, 1, 1] * 4
    assert [vote.cluster for vote in votes] == [cluster for cluster in (1, 2, 3, 4) for _ in range(4)]
    assert all(vote.code == 10 for vote in votes if vote.voter != "spectral")


def test_every_vote_is_told_as_it_comes_in_the_callers_thread(evidence, tmp_path):
    told, heard = Told(), []
    with ModelsServer(answer()) as server:
        votes = poll(
            f"openai:m@{server.openai_url} concurrency=4",
            evidence,
            tmp_path,
            told,
            lambda vote: heard.append((vote, threading.current_thread())),
        )
    assert {thread for _, thread in heard} == {threading.main_thread()}
    assert sorted(vote.cluster for vote, _ in heard) == [vote.cluster for vote in votes]
    assert told.shares == [0.25, 0.5, 0.75, 1.0]


@pytest.mark.parametrize("at_once", [1, 3])
def test_a_voter_is_asked_so_many_questions_at_once_and_no_more(evidence, tmp_path, at_once):
    with ModelsServer(answer(), delay_s=0.2) as server:
        poll(f"openai:m@{server.openai_url} concurrency={at_once} repeats=2", evidence, tmp_path)
        assert server.most_at_once == at_once
        assert len(server.questions) == 8


def test_a_voter_without_quota_stops_and_the_others_go_on(evidence, tmp_path):
    told = Told()
    refuses = [answer("Water"), failing(429, "insufficient_quota", "You exceeded your quota.")]
    with ModelsServer(refuses) as poor, ModelsServer(answer("Cropland")) as rich:
        votes = poll(f"openai:m@{poor.openai_url}; openai:m@{rich.openai_url}", evidence, tmp_path, told)
    first = [vote for vote in votes if vote.voter.endswith(poor.openai_url)]
    assert [(vote.code, vote.failure) for vote in first] == [(80, ""), (None, NO_REPLY), *[(None, STOPPED)] * 2]
    assert all("quota" in vote.reason for vote in first[1:])
    assert len(poor.questions) == 2
    assert [vote.code for vote in votes if vote.voter.endswith(rich.openai_url)] == [40] * 4
    assert len(told.texts) == 1
    assert "is not asked any more" in told.texts[0]


def test_a_voter_that_never_replies_is_given_up(evidence, tmp_path):
    told = Told()
    with ModelsServer(failing(422, text="Cannot read this.")) as server:
        votes = poll(f"openai:m@{server.openai_url}", evidence, tmp_path, told)
    assert [vote.failure for vote in votes] == [NO_REPLY] * 3 + [STOPPED]
    assert len(server.questions) == 3
    assert "no reply 3 times in a row" in told.texts[0]


def test_failures_that_are_not_in_a_row_do_not_end_a_voter(evidence, tmp_path):
    bad = failing(422, text="Cannot read this.")
    with ModelsServer([bad, bad, answer(), bad]) as server:
        votes = poll(f"openai:m@{server.openai_url}", evidence, tmp_path)
    assert [vote.failure for vote in votes] == [NO_REPLY, NO_REPLY, "", NO_REPLY]


@pytest.mark.parametrize(
    "act", [Act(answer(), delay_s=60), Act(answer(), manner=STALLED), failing(503, text="Busy.", retry_after="50")]
)
def test_cancel_ends_the_poll_within_a_second_of_the_wish(evidence, tmp_path, act):
    told, wished = Told(), []
    with ModelsServer(act) as server:
        timer = threading.Timer(0.5, lambda: (wished.append(time.monotonic()), told.stop.set()))
        timer.start()
        with pytest.raises(Cancelled):
            poll(f"openai:m@{server.openai_url} concurrency=2; ollama:m@{server.url}", evidence, tmp_path, told)
        assert time.monotonic() - wished[0] < 1
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("voter")]


def test_failed_votes_of_altered_pictures_say_so(evidence, tmp_path):
    altered = [replace(shown, variant="outline") for shown in evidence]
    with ModelsServer(failing(401, "invalid_api_key")) as server:
        votes = poll(f"openai:m@{server.openai_url}", altered, tmp_path)
    assert {vote.variant for vote in votes} == {"outline"}
