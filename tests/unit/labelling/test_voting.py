"""From votes to a verdict: majority, tie, abstention, share, and what is shown for review."""

import itertools
from collections import Counter

import pytest
from landcover_interpreter.core.labelling.voters.base import Vote
from landcover_interpreter.core.labelling.voting import decide


def vote(code, confidence=0.8, voter="v"):
    return Vote(voter, 5, code, confidence, "because")


def decided(*votes):
    found = decide(5, [vote(*entry) if isinstance(entry, tuple) else vote(entry) for entry in votes])
    assert found.cluster == 5
    return found


def test_one_sure_voter_settles_it():
    found = decided((10, 0.9))
    assert (found.code, found.share, found.confidence, found.flags) == (10, 1, 0.9, ())
    assert not found.needs_review


def test_one_unsure_voter_names_the_class_for_review():
    found = decided((10, 0.49))
    assert (found.code, found.flags) == (10, ("low confidence",))
    assert found.needs_review
    assert not decided((10, 0.5)).needs_review


def test_the_majority_wins_however_sure_the_others_are():
    found = decided((10, 0.3), (10, 0.4), (80, 1.0))
    assert (found.code, found.share) == (10, pytest.approx(2 / 3, abs=1e-6))
    assert found.confidence == pytest.approx(0.35)
    assert found.flags == ("disagreement", "low confidence")


def test_a_tie_goes_to_the_surer_side_and_to_review():
    found = decided((10, 0.6), (80, 0.9))
    assert (found.code, found.share, found.confidence) == (80, 0.5, 0.9)
    assert found.flags == ("disagreement",)


def test_an_even_tie_is_settled_by_nothing_but_the_codes():
    orders = itertools.permutations([(80, 0.7), (10, 0.7), (80, 0.7), (10, 0.7)])
    assert {decided(*order).code for order in orders} == {10}


def test_less_than_half_of_the_votes_is_no_label():
    found = decided(10, 10, 20, 30, 40)
    assert (found.code, found.share, found.flags) == (None, 0.4, ("no majority",))


def test_abstentions_weigh_against_the_label():
    assert decided(10, None).code == 10
    found = decided(10, None, None)
    assert (found.code, found.flags) == (None, ("no majority",))
    assert found.share == pytest.approx(1 / 3, abs=1e-6)


@pytest.mark.parametrize("votes", [(), (None,), (None, None)])
def test_without_a_vote_there_is_no_label(votes):
    found = decided(*votes)
    assert (found.code, found.share, found.confidence, found.flags) == (None, 0, 0, ("no label",))
    assert found.needs_review


def test_every_way_to_vote_keeps_the_rules():
    """Of all votes of up to five voters between two classes and abstention."""
    for number in range(1, 6):
        for codes in itertools.product((10, 20, None), repeat=number):
            found, counts = decided(*codes), Counter(codes)
            cast = {code: count for code, count in counts.items() if code is not None}
            most = max(cast.values(), default=0)
            assert (found.code is not None) == (most >= number / 2 and most > 0)
            assert found.share == pytest.approx(most / number, abs=1e-6)
            if found.code is not None:
                assert cast[found.code] == most
                assert found.needs_review == (len(cast) > 1)
            else:
                assert found.needs_review
