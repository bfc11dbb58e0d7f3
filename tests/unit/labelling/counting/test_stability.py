"""The colour-leakage test: which classes stay when the cluster is marked in another way."""

from landcover_interpreter.core.labelling.counting.stability import Stability, stability_of
from landcover_interpreter.core.labelling.voters.base import Vote

INVERTED, OUTLINE = "inverted mask", "outline"


def asked(voter, cluster, code, *altered, repeats=1):
    """Return a voter's votes on a cluster: those that count, then with inverted mask and outline."""
    return [
        *(Vote(voter, cluster, code, 0.8, "", repeat=n) for n in range(1, repeats + 1)),
        *(Vote(voter, cluster, found, 0.8, "", variant=name) for name, found in zip((INVERTED, OUTLINE), altered)),
    ]


def test_the_share_is_that_of_answers_that_kept_the_class():
    votes = asked("m", 1, 10, 10, 10) + asked("m", 2, 80, 80, 40) + asked("m", 3, 30, 40, 20)
    assert stability_of(votes) == (Stability("m", 6, 3, 0.5, (2, 3)),)


def test_the_class_to_keep_is_that_of_the_merged_repeats():
    votes = [*asked("m", 1, 10, 10, 30, repeats=2), Vote("m", 1, 30, 0.9, "", repeat=3)]
    assert stability_of(votes) == (Stability("m", 2, 1, 0.5, (1,)),)


def test_an_abstention_does_not_keep_the_class():
    assert stability_of(asked("m", 1, 10, None, 10)) == (Stability("m", 2, 1, 0.5, (1,)),)


def test_failures_and_clusters_without_a_class_are_left_out():
    broken = Vote("m", 1, None, 0.0, "", failure="no reply", variant=OUTLINE)
    votes = [*asked("m", 1, 10, 10), broken, *asked("m", 2, None, 10, 20)]
    assert stability_of(votes) == (Stability("m", 1, 1, 1.0, ()),)


def test_a_voter_without_an_answer_has_no_share():
    broken = Vote("m", 1, None, 0.0, "", failure="no reply", variant=OUTLINE)
    assert stability_of([*asked("m", 1, 10), broken]) == (Stability("m", 0, 0, None, ()),)


def test_only_voters_that_were_tested_are_told_of_by_name():
    votes = asked("z", 1, 10, 10) + asked("spectral", 1, 80) + asked("b", 1, 10, 40)
    assert [found.voter for found in stability_of(votes)] == ["b", "z"]
    assert stability_of(votes[::-1]) == stability_of(votes)
    assert stability_of([]) == ()
