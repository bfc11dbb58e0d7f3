"""A voter's repeats merged into one ballot: its class, how sure it is, and how steady."""

import pytest
from landcover_interpreter.core.labelling.counting.ballots import Ballot, ballots_of
from landcover_interpreter.core.labelling.voters.base import Vote

VARIANT = "outline"


def repeat(code, confidence=0.9, **changes):
    return Vote("v", 5, code, confidence if code else 0.0, "because", **changes)


def failed(cause="no reply", **changes):
    return Vote("v", 5, None, 0.0, "the network", failure=cause, **changes)


def merged(*votes):
    (ballot,) = ballots_of(votes)
    return ballot


def test_a_single_vote_is_the_ballot():
    assert merged(repeat(10, 0.7, second=30, mixed=True)) == Ballot(5, "v", 10, 0.7, second=30, mixed=True)


def test_repeats_that_agree_have_their_mean_confidence():
    found = merged(repeat(10, 0.6), repeat(10, 0.9))
    assert (found.code, found.confidence, found.wavers) == (10, 0.75, False)


def test_a_repeat_that_differs_lowers_the_confidence_and_shows():
    found = merged(repeat(10, 0.9), repeat(30, 0.9), repeat(10, 0.9))
    assert (found.code, found.confidence, found.second, found.wavers) == (10, pytest.approx(0.6), 30, True)


def test_an_abstention_lowers_the_confidence_too_but_is_no_other_class():
    found = merged(repeat(10, 0.9), repeat(None), repeat(10, 0.9))
    assert (found.code, found.confidence, found.wavers) == (10, pytest.approx(0.6), False)


def test_more_abstentions_than_classes_are_an_abstention():
    found = merged(repeat(10), repeat(None), repeat(None))
    assert (found.code, found.confidence, found.second, found.failure) == (None, 0, 10, "")


def test_a_tie_of_repeats_goes_to_the_surer_class():
    assert merged(repeat(10, 0.6), repeat(30, 0.7)).code == 30
    assert merged(repeat(10, 0.6), repeat(None)).code == 10


def test_an_even_tie_of_repeats_is_an_abstention_that_wavers():
    found = merged(repeat(10, 0.7), repeat(30, 0.7))
    assert (found.code, found.confidence, found.wavers, found.failure) == (None, 0, True, "")


def test_sums_that_only_rounding_tells_apart_are_a_tie():
    assert 0.1 + 0.7 != 0.4 + 0.4
    assert merged(repeat(10, 0.1), repeat(10, 0.7), repeat(30, 0.4), repeat(30, 0.4)).code is None


def test_failed_repeats_are_left_out():
    found = merged(repeat(10, 0.8, repeat=1), failed(repeat=2), failed(repeat=3))
    assert (found.code, found.confidence, found.failure) == (10, 0.8, "")


def test_a_voter_of_failures_alone_failed_with_its_first_cause():
    votes = [failed("answer cut off", repeat=2), failed("no reply", repeat=1)]
    assert merged(*votes) == merged(*votes[::-1]) == Ballot(5, "v", failure="no reply")


def test_mixed_is_what_half_of_the_repeats_for_the_class_say():
    assert merged(repeat(10, mixed=True), repeat(10)).mixed
    assert not merged(repeat(10, mixed=True), repeat(10), repeat(10)).mixed
    assert not merged(repeat(30, mixed=True), repeat(10), repeat(10)).mixed


def test_without_another_class_the_second_thoughts_count():
    assert merged(repeat(10, second=30), repeat(10, second=30), repeat(10, second=40)).second == 30
    assert merged(repeat(10, second=30), repeat(10, second=40)).second is None
    assert merged(repeat(10, second=10)).second is None


def test_altered_pictures_do_not_vote_but_test_the_class():
    votes = [repeat(10), repeat(30, variant=VARIANT), repeat(30, variant="inverted mask"), repeat(10, variant="third")]
    found = merged(*votes)
    assert (found.code, found.confidence, found.wavers, found.asked, found.kept) == (10, 0.9, False, 3, 1)


def test_an_abstention_on_altered_pictures_does_not_keep_the_class_and_a_failure_says_nothing():
    found = merged(repeat(10), repeat(None, variant=VARIANT), failed(variant="inverted mask"))
    assert (found.asked, found.kept) == (1, 0)


def test_without_a_class_there_is_none_to_keep():
    assert merged(repeat(None), repeat(10, variant=VARIANT)).asked == 0
    assert merged(failed(), repeat(10, variant=VARIANT)).asked == 0
    assert ballots_of([repeat(10, variant=VARIANT)]) == ()


def test_ballots_come_by_cluster_and_name():
    votes = [Vote(voter, cluster, 10, 0.5, "") for cluster in (2, 10, 1) for voter in ("b", "a")]
    assert [(b.cluster, b.voter) for b in ballots_of(votes)] == [
        (cluster, voter) for cluster in (1, 2, 10) for voter in ("a", "b")
    ]
    assert ballots_of([]) == ()
