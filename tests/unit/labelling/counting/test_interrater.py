"""Agreement between voters, held against published worked examples of Fleiss' kappa."""

import pytest
from landcover_interpreter.core.labelling.counting.interrater import PairwiseAgreement, fleiss_kappa, pairwise_agreement
from landcover_interpreter.core.labelling.voters.base import Vote

# Ratings by category of 10 subjects by 14 raters: the worked example of Wikipedia's "Fleiss' kappa".
FOURTEEN_RATERS = """
0 0 0 0 14
0 2 6 4 2
0 0 3 5 6
0 3 9 2 0
2 2 8 1 1
7 7 0 0 0
3 2 6 3 0
2 5 3 2 2
6 5 2 1 0
0 2 2 3 7
"""
# Fleiss 1971, table 1: diagnoses of 30 patients by 6 psychiatrists; the dataset `diagnoses` of R's package irr.
SIX_RATERS = """
0 0 0 6 0
0 3 0 0 3
0 1 4 0 1
0 0 0 0 6
0 3 0 3 0
2 0 4 0 0
0 0 4 0 2
2 0 3 1 0
2 0 0 4 0
0 0 0 0 6
1 0 0 5 0
1 1 0 4 0
0 3 3 0 0
1 0 0 5 0
0 2 0 3 1
0 0 5 0 1
3 0 0 1 2
5 1 0 0 0
0 2 0 4 0
1 0 2 0 3
0 0 0 0 6
0 1 0 5 0
0 2 0 1 3
2 0 0 4 0
1 0 0 4 1
0 5 0 1 0
4 0 0 0 2
0 2 0 4 0
1 0 5 0 0
0 0 0 0 6
"""


def votes_of(table):
    """Return votes with these counts: which rater gave which does not matter to kappa."""
    votes = []
    for cluster, row in enumerate(table.strip().splitlines(), 1):
        codes = [code for code, count in enumerate(map(int, row.split()), 1) for _ in range(count)]
        votes += [Vote(f"rater {place}", cluster, code, 0.9, "") for place, code in enumerate(codes)]
    return votes


def codes_of(**codes):
    """Return the votes of voters by name, a code for each cluster."""
    return [
        Vote(voter, cluster, code, 0.9 if code else 0.0, "")
        for voter, given in codes.items()
        for cluster, code in enumerate(given, 1)
    ]


def test_the_example_of_fourteen_raters():
    assert round(fleiss_kappa(votes_of(FOURTEEN_RATERS)), 3) == 0.210


def test_the_example_of_fleiss_himself():
    """R's irr gives 0.4302445; the paper prints .430."""
    assert fleiss_kappa(votes_of(SIX_RATERS)) == pytest.approx(0.4302445, abs=1e-6)


def test_kappa_of_two_voters_by_hand():
    """Agreement 3 of 4; classes 10: 5 of 8, 20: 3 of 8; chance 25/64 + 9/64."""
    assert fleiss_kappa(codes_of(a=(10, 10, 20, 10), b=(10, 10, 20, 20))) == pytest.approx(
        (3 / 4 - 34 / 64) / (30 / 64)
    )


def test_kappa_is_1_where_all_agree_and_below_0_where_they_avoid_each_other():
    assert fleiss_kappa(codes_of(a=(10, 20), b=(10, 20))) == 1
    assert fleiss_kappa(codes_of(a=(10, 20), b=(20, 10))) == -1


def test_kappa_counts_the_clusters_that_everyone_named():
    whole = codes_of(a=(10, 10, 20, 10), b=(10, 10, 20, 20))
    more = codes_of(a=(0, 0, 0, 0, 80, None), b=(0, 0, 0, 0, None, 40))
    assert fleiss_kappa([*whole, *(vote for vote in more if vote.cluster > 4)]) == fleiss_kappa(whole)


def test_a_voter_that_named_fewer_than_half_of_the_clusters_is_left_out():
    regulars = codes_of(a=(10, 10, 20, 10), b=(10, 10, 20, 20))
    rare, failing = codes_of(c=(20, None, None, None)), codes_of(c=(20, 0, 0, 0))
    failing = [*failing[:1], *(Vote("c", n, None, 0.0, "", failure="no reply") for n in (2, 3, 4))]
    assert fleiss_kappa([*regulars, *rare]) == fleiss_kappa([*regulars, *failing]) == fleiss_kappa(regulars)
    half = codes_of(c=(10, 20, None, None))
    # Clusters 1 and 2 by three voters: 10 10 10 and 10 10 20; observed 4 of 6 pairs, chance (5/6)² + (1/6)².
    assert fleiss_kappa([*regulars, *half]) == pytest.approx((4 / 6 - 26 / 36) / (10 / 36), abs=1e-6)


@pytest.mark.parametrize(
    "votes",
    [
        [],
        codes_of(a=(10, 20)),
        codes_of(a=(10, None), b=(None, 20)),
        codes_of(a=(10, 10), b=(10, 10)),
        [*codes_of(a=(10, 20)), Vote("b", 1, None, 0.0, "", failure="no reply")],
    ],
)
def test_kappa_that_is_not_defined_is_none(votes):
    assert fleiss_kappa(votes) is None


def test_pairs_are_compared_where_both_named_a_class():
    votes = codes_of(c=(10, 20, 30, None), a=(10, 20, 40, 80), b=(None, 30, 40, 80))
    assert pairwise_agreement(votes) == (
        PairwiseAgreement("a", "b", 3, 2, 0.666667),
        PairwiseAgreement("a", "c", 3, 2, 0.666667),
        PairwiseAgreement("b", "c", 2, 0, 0.0),
    )


def test_a_pair_that_never_met_has_no_share():
    assert pairwise_agreement(codes_of(a=(10, None), b=(None, 10))) == (PairwiseAgreement("a", "b", 0, 0, None),)
    assert pairwise_agreement(codes_of(a=(10,))) == ()


def test_repeats_count_once_and_altered_pictures_do_not():
    votes = [
        *(Vote("a", 1, code, 0.9, "", repeat=n) for n, code in enumerate((10, 10, 20), 1)),
        Vote("b", 1, 10, 0.9, ""),
        Vote("b", 1, 20, 0.9, "", variant="outline"),
    ]
    assert pairwise_agreement(votes) == (PairwiseAgreement("a", "b", 1, 1, 1.0),)
