"""What the core says in fixed words, in the user's language: doubts, failures, states of voters."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.labelling import carried, readiness
from ..core.labelling.counting import revisions, voting
from ..core.labelling.prompting import answer
from .words import said


def tr(text: str) -> str:
    """Translate a text about labels."""
    return QCoreApplication.translate("Labels", text)


def doubt_words(flag: str) -> str:
    """Return a flag of a verdict for people, with the details that follow it after ": "."""
    words, colon, details = flag.partition(": ")
    return _doubts().get(words, words) + colon + said(details)


def _doubts() -> dict[str, str]:
    return {
        voting.NO_LABEL: tr("no label"),
        voting.ALL_FAILED: tr("all voters failed"),
        voting.NO_MAJORITY: tr("no majority"),
        voting.TIE: tr("tie"),
        voting.DISAGREEMENT: tr("disagreement"),
        voting.UNSURE: tr("low confidence"),
        voting.MIXED: tr("mixed cluster"),
        voting.UNSTABLE: tr("unstable"),
        voting.ABSTENTIONS: tr("many abstentions"),
        voting.FEW_VOTES: tr("few votes"),
        voting.CONTRADICTED: tr("contradicts the spectrum"),
        revisions.DIFFERED: tr("merged of different classes"),
        revisions.PART: tr("part of a split cluster"),
        carried.UNLIKE: tr("from a scene unlike this one"),
    }


def failure_words(cause: str) -> str:
    """Return the cause of a failed vote for people."""
    known = {
        answer.REFUSED: tr("refused to answer"),
        answer.BLOCKED: tr("blocked by the provider's safety filter"),
        answer.CUT_OFF: tr("answer cut off"),
        answer.EMPTY: tr("empty answer"),
        answer.NOT_JSON: tr("answer is not JSON"),
        answer.UNKNOWN_CLASS: tr("class unknown to the taxonomy"),
        answer.NO_REPLY: tr("no reply"),
        answer.STOPPED: tr("voter stopped"),
    }
    return known.get(cause, cause)


def hurdle_words(hurdle: str, here: bool) -> str:
    """Return what keeps a voter from voting at a glance, "ready" for nothing; `here` is this computer."""
    known = {
        "": tr("ready"),
        readiness.NEEDS_KEY: tr("needs a key"),
        readiness.NOT_RUNNING: tr("not running") if here else tr("not reachable"),
        readiness.UNKNOWN_MODEL: tr("unknown model"),
        readiness.BLIND: tr("takes no pictures"),
        readiness.UNUSABLE: tr("cannot be used"),
    }
    return known.get(hurdle, hurdle)
