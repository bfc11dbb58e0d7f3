"""The poll: every voter is asked about every cluster, each voter at its own pace."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from queue import Empty, SimpleQueue

from ..errors import Cancelled, VoterError
from ..feedback import Feedback, stop_if_cancelled
from .evidence import Evidence
from .prompting.answer import NO_REPLY, STOPPED
from .taxonomy import Taxonomy
from .voters.base import Vote, Voter

# Seconds between two looks at the user's wish to stop.
_PATIENCE = 0.1
# So many questions in a row without a reply, each asked several times, and a voter is given up.
_MOST_SILENT = 3

Arrived = Callable[[Vote], None]


def collect_votes(
    voters: Sequence[Voter],
    evidence: Sequence[Evidence],
    taxonomy: Taxonomy,
    feedback: Feedback,
    arrived: Arrived = lambda vote: None,
) -> tuple[Vote, ...]:
    """Return a vote per voter, cluster and repeat, in that order of clusters, voters and repeats.

    Voters are asked side by side, each at most `concurrency` questions at once. One that cannot go on is
    named with its reason in the feedback and has failed votes from there on; the others go on. `arrived` is
    called for every vote as it comes, in the caller's thread. Raises Cancelled within a second of the
    user's wish.
    """
    quiet = _Quiet(feedback)
    with ExitStack() as stack:
        waiting: dict[Future, tuple[int, int, int]] = {}
        for place, voter in enumerate(voters):
            pool = ThreadPoolExecutor(voter.concurrency, thread_name_prefix="voter")
            stack.callback(pool.shutdown, wait=True, cancel_futures=True)
            stack.callback(quiet.stop)
            line = _Line(voter, taxonomy, quiet)
            for number, shown in enumerate(evidence):
                for repeat in range(1, voter.repeats + 1):
                    waiting[pool.submit(line.vote, shown, repeat)] = (number, place, repeat)
        votes = _gathered(waiting, quiet, arrived)
    return tuple(votes[key] for key in sorted(votes))


def _gathered(
    waiting: dict[Future, tuple[int, int, int]], quiet: _Quiet, arrived: Arrived
) -> dict[tuple[int, int, int], Vote]:
    votes = {}
    while len(votes) < len(waiting):
        done, _ = wait([f for f, key in waiting.items() if key not in votes], _PATIENCE, FIRST_COMPLETED)
        quiet.pass_on()
        for future in done:
            vote = votes[waiting[future]] = future.result()
            arrived(vote)
            quiet.whole.progress(len(votes) / len(waiting))
        stop_if_cancelled(quiet.whole)
    quiet.pass_on()
    return votes


class _Line:
    """The line before one voter; it closes when the voter cannot go on."""

    def __init__(self, voter: Voter, taxonomy: Taxonomy, feedback: _Quiet) -> None:
        self._voter, self._taxonomy, self._feedback = voter, taxonomy, feedback
        self._lock = threading.Lock()
        self._silent = 0
        self._closed = ""

    def vote(self, evidence: Evidence, repeat: int) -> Vote:
        if self._closed:
            return self._failed(evidence, repeat, STOPPED, self._closed)
        try:
            vote = self._voter.vote(evidence, self._taxonomy, repeat, self._feedback)
        except Cancelled:
            raise
        except VoterError as error:
            self._close(str(error))
            return self._failed(evidence, repeat, NO_REPLY, str(error))
        with self._lock:
            self._silent = self._silent + 1 if vote.failure == NO_REPLY else 0
            lost = self._silent >= _MOST_SILENT
        if lost:
            self._close(f"{self._voter.name} gave no reply {_MOST_SILENT} times in a row. The last time: {vote.reason}")
        return vote

    def _failed(self, evidence: Evidence, repeat: int, cause: str, reason: str) -> Vote:
        return Vote(
            self._voter.name,
            evidence.profile.cluster,
            None,
            0.0,
            reason,
            repeat=repeat,
            failure=cause,
            variant=evidence.variant,
        )

    def _close(self, reason: str) -> None:
        with self._lock:
            first, self._closed = not self._closed, self._closed or reason
        if first:
            self._feedback.text(f"{self._voter.name} is not asked any more: {reason}")


class _Quiet:
    """What the voters' threads may say: text waits for the caller's thread, progress is the poll's."""

    def __init__(self, whole: Feedback) -> None:
        self.whole = whole
        self._said: SimpleQueue[str] = SimpleQueue()
        self._stopped = False

    def progress(self, fraction: float) -> None:
        """Drop it: the poll counts votes."""

    def text(self, message: str) -> None:
        self._said.put(message)

    def cancelled(self) -> bool:
        return self._stopped or self.whole.cancelled()

    def stop(self) -> None:
        """Let what is still being asked end: the poll is over."""
        self._stopped = True

    def pass_on(self) -> None:
        while True:
            try:
                self.whole.text(self._said.get_nowait())
            except Empty:
                return
