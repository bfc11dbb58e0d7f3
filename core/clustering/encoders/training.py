"""What training tells as it goes."""

from __future__ import annotations

from collections.abc import Iterable

from ...feedback import Feedback, stop_if_cancelled

_TOLD = 4


def tell_training(losses: Iterable[float], epochs: int, feedback: Feedback) -> None:
    """Go through the losses of so many epochs, telling a few of them, the first and the last among these.

    Raises Cancelled between two epochs.
    """
    every = max(1, epochs // _TOLD)
    for epoch, loss in enumerate(losses, 1):
        if epoch in (1, epochs) or (epoch % every == 0 and epoch + every <= epochs):
            feedback.text(f"Epoch {epoch} of {epochs}: the mean squared error is {loss:.3f}.")
        feedback.progress(epoch / epochs)
        stop_if_cancelled(feedback)
