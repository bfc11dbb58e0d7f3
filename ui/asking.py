"""Jobs that ask voters: keys are read before they start, and cancelling stops what is being sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsFeedback

from ..adapters.access import access_in_qgis
from ..core.feedback import Feedback
from ..core.labelling.exchange.access import Access
from ..core.labelling.exchange.transport import Secret
from .tasks import JobTask

HandOver = Callable[[Any], None]
AskingJob = Callable[[Feedback, Access, HandOver], Any]


class AskingTask(JobTask):
    """Runs a job that takes a feedback, an access with keys read on the main thread, and `hand_over`."""

    def __init__(self, title: str, keys: Mapping[str, Secret], job: AskingJob) -> None:
        sending = QgsFeedback()
        access = access_in_qgis(keys, sending)
        super().__init__(title, lambda feedback: job(feedback, access, self.hand_over))
        self._sending = sending

    def cancel(self) -> None:
        """Stop, and stop what is being sent."""
        self._sending.cancel()
        super().cancel()
