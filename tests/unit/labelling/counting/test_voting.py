"""From votes to a verdict: majority, tie, abstention, failure, share, and what is shown for review."""

import itertools
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from landcover_interpreter.core.clustering.profiles import ClusterProfile
from landcover_interpreter.core.labelling.counting import voting
from landcover_interpreter.core.labelling.counting.voting import Verdict, decide, review_order
from landcover_interpreter.core.labelling.voters.base import Vote

CODES = (10, 20, 30, 80)


def vote(code, confidence=0.8, voter="v", **changes):
    return Vote(voter, 5, code, confidence, "because", **changes)


def failed(voter, **changes):
    return Vote(voter, 5, None, 0.0, "the network", failure="no reply", **changes)


def decided(*votes, **options):
    """Decide on codes, or (code, confidence), each of a voter of its own."""
    entries = [entry if isinstance(entry, tuple) else (entry,) for entry in votes]
    found = decide(5, [vote(*entry, voter=f"v{place}") for place, entry in enumerate(entries)], **options)
    assert found.cluster == 5
    return found


def test_one_sure_voter_settles_it():
    found = decided((10, 0.9))
    assert found == Verdict(5, 10, 1, 0.9, (), entropy=0.0, runner_up=None, dissent=())
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
    assert (found.runner_up, found.dissent) == (80, ("v2",))


def test_a_tie_goes_to_the_surer_side_and_to_review():
    found = decided((10, 0.6), (80, 0.9))
    assert (found.code, found.share, found.confidence) == (80, 0.5, 0.9)
    assert found.flags == ("disagreement",)
    assert (found.runner_up, found.dissent) == (10, ("v0",))


def test_an_even_tie_is_no_label():
    orders = itertools.permutations([(80, 0.7), (10, 0.7), (80, 0.7), (10, 0.7)])
    found = {decided(*order) for order in orders}
    assert found == {Verdict(5, None, 0.5, 0.7, ("tie",), entropy=1.0)}


def test_less_than_half_of_the_votes_is_no_label():
    found = decided(10, 10, 20, 30, 40)
    assert (found.code, found.share, found.flags) == (None, 0.4, ("no majority",))
    assert (found.runner_up, found.dissent) == (10, ())


def test_the_share_that_a_class_needs_can_be_set():
    assert decided(10, 10, 20, 30, 40, least_share=0.4).code == 10
    assert decided(10, 10, 20, least_share=0.67).flags == ("no majority",)
    for share in (2 / 3, 0.666667):
        assert decided(10, 10, 20, least_share=share).code == 10
    assert decided(10, None, None, least_share=1 / 3).code == 10


def test_abstentions_weigh_against_the_label():
    assert (decided(10, None).code, decided(10, None).flags) == (10, ("many abstentions",))
    assert decided(10, 10, None).flags == ()
    assert decided(10, 10, 20, None, None, None, least_share=0.3).flags == ("disagreement", "many abstentions")
    assert decide(5, [vote(10, voter="a"), vote(None, 0, "b"), failed("c")]).flags == ()
    found = decided(10, None, None)
    assert (found.code, found.flags) == (None, ("no majority",))
    assert found.share == pytest.approx(1 / 3, abs=1e-6)
    assert found.entropy == 0


@pytest.mark.parametrize("votes", [(), (None,), (None, None)])
def test_without_a_vote_there_is_no_label(votes):
    found = decided(*votes)
    assert found == Verdict(5, None, 0, 0, ("no label",))
    assert found.needs_review


def test_every_way_to_vote_keeps_the_rules():
    """Of all votes of up to five voters between two classes and abstention."""
    for number in range(1, 6):
        for codes in itertools.product((10, 20, None), repeat=number):
            found, counts = decided(*codes), Counter(codes)
            cast = {code: count for code, count in counts.items() if code is not None}
            most = max(cast.values(), default=0)
            level = list(cast.values()).count(most) > 1
            assert (found.code is not None) == (most >= number / 2 and most > 0 and not level)
            assert found.share == pytest.approx(most / number, abs=1e-6)
            if found.code is not None:
                assert cast[found.code] == most
                assert found.needs_review == (len(cast) > 1 or counts[None] >= number / 2)
            else:
                assert found.needs_review


def test_a_voters_repeats_are_one_vote():
    """Three repeats of one voter do not outvote two voters."""
    votes = [vote(80, voter="a", repeat=n) for n in (1, 2, 3)] + [vote(10, voter="b"), vote(10, voter="c")]
    found = decide(5, votes)
    assert (found.code, found.dissent, found.flags) == (10, ("a",), ("disagreement",))
    assert found.share == pytest.approx(2 / 3, abs=1e-6)


def test_a_voter_that_contradicts_itself_is_unstable():
    found = decide(5, [vote(10, voter="a"), vote(10, voter="a", repeat=2), vote(30, voter="a", repeat=3)])
    assert (found.code, found.share, found.flags) == (10, 1, ("unstable",))
    assert found.confidence == pytest.approx(0.8 * 2 / 3, abs=1e-6)
    assert found.runner_up == 30
    assert found.dissent == ()


def test_a_label_that_flips_with_altered_pictures_is_unstable_and_the_flip_is_no_vote():
    flipped = [vote(30, 1.0, "a", variant=name) for name in ("inverted mask", "outline")]
    found = decide(5, [vote(10, voter="a"), *flipped])
    assert (found.code, found.share, found.confidence, found.flags) == (10, 1, 0.8, ("unstable",))
    assert decide(5, [vote(10, voter="a"), vote(10, voter="a", variant="outline")]).flags == ()


def test_failed_votes_are_no_votes():
    found = decide(5, [vote(10, voter="a"), vote(10, voter="b"), failed("c")])
    assert (found.code, found.share, found.flags, found.dissent) == (10, 1, (), ())


def test_few_votes_are_no_more_than_half():
    assert decide(5, [vote(10, voter="a"), vote(10, voter="b"), failed("c")]).flags == ()
    assert decide(5, [vote(10, voter="a"), failed("b")]).flags == ("few votes",)
    assert decide(5, [vote(10, voter="a"), failed("b"), failed("c")]).flags == ("few votes",)
    assert decide(5, [vote(None, 0, "a"), failed("b"), failed("c")]).flags == ("no label", "few votes")


def test_where_all_voters_failed_that_is_said():
    found = decide(5, [failed("a"), failed("a", repeat=2), failed("b")])
    assert found == Verdict(5, None, 0, 0, ("all voters failed",))


def test_a_mixed_cluster_is_one_that_half_of_its_voters_call_so():
    votes = [vote(10, voter="a", mixed=True), vote(10, voter="b"), vote(80, voter="c", mixed=True)]
    assert decide(5, votes).flags == ("disagreement", "mixed cluster")
    assert decide(5, [*votes, vote(10, voter="d")]).flags == ("disagreement",)


def test_further_doubts_follow_the_votes_own():
    found = decided((10, 0.4), doubts=["contradicts the spectrum: so"])
    assert found.flags == ("low confidence", "contradicts the spectrum: so")


def test_the_runner_up_of_one_mind_is_what_the_voters_would_name_next():
    votes = [vote(10, voter=name, second=second) for name, second in zip("abc", (30, 20, 30))]
    assert decide(5, votes).runner_up == 30
    assert decide(5, votes[:2]).runner_up is None
    assert decide(5, [vote(None, 0.0, "a", second=40)]).runner_up == 40


def test_a_vote_for_another_class_goes_before_second_thoughts():
    votes = [vote(10, voter="a", second=30), vote(10, voter="b", second=30), vote(80, voter="c")]
    assert decide(5, votes).runner_up == 80


@pytest.mark.parametrize(
    ("codes", "bits"),
    [((10, 20), 1.0), ((10, 20, 30, 80), 2.0), ((10, 10, 10, 20), 0.811278), ((10, 10, None), 0.0)],
)
def test_entropy_is_in_bits(codes, bits):
    assert decided(*codes).entropy == bits


def test_votes_on_other_clusters_are_left_out():
    assert decide(5, [vote(10, voter="a"), replace(vote(80, voter="b"), cluster=4)]).flags == ()


def test_flags_are_words_that_programs_may_rely_on():
    hurdles = (voting.NO_LABEL, voting.ALL_FAILED, voting.NO_MAJORITY, voting.TIE)
    doubts = (
        *(voting.DISAGREEMENT, voting.UNSURE, voting.MIXED, voting.UNSTABLE, voting.ABSTENTIONS, voting.FEW_VOTES),
        voting.CONTRADICTED,
    )
    assert hurdles == ("no label", "all voters failed", "no majority", "tie")
    assert doubts == (
        *("disagreement", "low confidence", "mixed cluster", "unstable", "many abstentions", "few votes"),
        "contradicts the spectrum",
    )


def test_uncertainty_falls_with_share_and_confidence_and_rises_with_every_flag():
    assert Verdict(5, 10, 1.0, 1.0, ()).uncertainty == 0
    assert Verdict(5, 10, 0.5, 0.8, ()).uncertainty == pytest.approx(0.6)
    assert Verdict(5, 10, 1.0, 0.8, ("unstable",)).uncertainty == pytest.approx(0.6)
    assert Verdict(5, 10, 1.0, 0.8, ("unstable", "mixed cluster")).uncertainty == pytest.approx(0.8)
    assert Verdict(5, None, 0.5, 0.9, ("tie",)).uncertainty == 1


def profile(cluster, pixels):
    return ClusterProfile(cluster, pixels, None, 0.1, {}, {}, {}, 0.0, 0.0, 0.0, ())


def test_review_begins_where_a_look_is_worth_most():
    profiles = [profile(1, 1000), profile(2, 100), profile(3, 400), profile(4, 5000), profile(5, 100)]
    verdicts = [
        Verdict(1, 10, 1.0, 0.4, ("low confidence",)),  # 1000 × 0.8
        Verdict(2, None, 0.0, 0.0, ("no label",)),  # 100 × 1
        Verdict(3, 10, 0.5, 0.6, ("disagreement",)),  # 400 × 0.85
        Verdict(4, 10, 1.0, 0.9, ()),  # 5000 × 0.1, but nothing in doubt
        Verdict(5, 10, 1.0, 0.5, ()),  # 100 × 0.5
    ]
    assert review_order(verdicts, profiles) == (1, 3, 2, 4, 5)
    assert review_order(verdicts[::-1], profiles) == (1, 3, 2, 4, 5)


def test_review_of_what_is_equal_goes_by_number():
    verdicts = [Verdict(cluster, None, 0.0, 0.0, ("no label",)) for cluster in (3, 1, 2)]
    assert review_order(verdicts, [profile(c, 10) for c in (1, 2, 3)]) == (1, 2, 3)


@st.composite
def cast(draw):
    """Votes of up to four voters with up to three repeats, failures and altered pictures among them."""
    votes = []
    for voter in draw(st.lists(st.sampled_from("abcd"), unique=True)):
        for number in range(1, draw(st.integers(1, 3)) + 1):
            code = draw(st.sampled_from((None, *CODES)))
            cause = draw(st.sampled_from(("", "", "no reply", "answer cut off")))
            votes.append(
                Vote(
                    voter=voter,
                    cluster=5,
                    code=None if cause else code,
                    confidence=0.0 if cause or code is None else draw(st.sampled_from((0.0, 0.1, 0.3, 0.7, 0.95, 1.0))),
                    reason="because",
                    second=draw(st.sampled_from((None, *CODES))),
                    repeat=number,
                    mixed=draw(st.booleans()),
                    failure=cause,
                    variant=draw(st.sampled_from(("", "", "", "outline"))),
                )
            )
    return votes


@given(st.data(), cast())
def test_the_order_of_votes_never_matters(data, votes):
    assert decide(5, data.draw(st.permutations(votes))) == decide(5, votes)


@given(cast(), st.permutations(CODES))
def test_other_codes_for_the_classes_change_nothing_else(votes, others):
    code_of = {None: None, **dict(zip(CODES, others))}
    found = decide(5, votes)
    renamed = decide(5, [replace(v, code=code_of[v.code], second=code_of[v.second]) for v in votes])
    assert renamed == replace(found, code=code_of[found.code], runner_up=code_of[found.runner_up])


@given(cast())
def test_one_more_voter_for_the_class_never_lowers_its_share(votes):
    before = decide(5, votes)
    if before.code is None:
        return
    after = decide(5, [*votes, vote(before.code, voter="one more")])
    assert after.code == before.code
    assert after.share >= before.share


@given(cast(), st.sampled_from(CODES))
def test_failures_never_name_a_class_or_change_one(votes, code):
    before = decide(5, votes)
    more = [replace(failed(name), code=code) for name in ("one more", "and another")]
    after = decide(5, [*votes, *more])
    flags = {"few votes", "many abstentions", "no label", "all voters failed"}
    assert replace(after, flags=()) == replace(before, flags=())
    assert set(after.flags) - flags == set(before.flags) - flags


@given(cast())
def test_a_verdict_is_always_possible(votes):
    found = decide(5, votes)
    assert 0 <= found.share <= 1
    assert 0 <= found.confidence <= 1
    assert 0 <= found.uncertainty <= 1
    assert 0 <= found.entropy <= 2
    assert (found.code is None) == bool({"no label", "all voters failed", "no majority", "tie"} & set(found.flags))
    assert found.code is None or found.runner_up != found.code
    assert found.code in {None, *(v.code for v in votes)}
    assert bool(found.dissent) == ("disagreement" in found.flags)
