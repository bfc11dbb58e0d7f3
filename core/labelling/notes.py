"""What the analyst wrote down about clusters."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from ..records import record_values

# Control characters and lone surrogates, which neither JSON in UTF-8 nor XML can hold.
_NO_TEXT = ("Cc", "Cs")


@dataclass(frozen=True)
class ClusterNote:
    """The analyst's words on a cluster, of one line or more, never empty."""

    cluster: int
    text: str

    def to_dict(self) -> dict:
        """Return the note as JSON values."""
        return record_values(self)


def cleaned(text: str) -> str:
    """Return a text without blank ends, odd spaces and what no file can hold."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    kept = ["".join(c for c in line if unicodedata.category(c) not in _NO_TEXT) for line in lines]
    return "\n".join(kept).strip()


def with_note(notes: Sequence[ClusterNote], cluster: int, text: str) -> tuple[ClusterNote, ...]:
    """Return notes with a cluster's text in place of the one before, by cluster; '' takes it away."""
    texts = {note.cluster: note.text for note in notes}
    texts[cluster] = cleaned(text)
    return tuple(ClusterNote(cluster, words) for cluster, words in sorted(texts.items()) if words)


def joined_notes(
    notes: Sequence[ClusterNote], retired: Sequence[int], became: Sequence[int]
) -> tuple[ClusterNote, ...]:
    """Return notes with those on clusters that are gone, each once, on every one that they became."""
    gone = dict.fromkeys(note.text for note in notes if note.cluster in retired)
    kept = tuple(note for note in notes if note.cluster not in retired)
    for cluster in became:
        kept = with_note(kept, cluster, "\n".join(gone))
    return kept
