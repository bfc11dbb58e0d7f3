"""The analyst's notes on clusters: kept as text, one for each cluster, joined where clusters are."""

import pytest
from landcover_interpreter.core.labelling.notes import ClusterNote, cleaned, joined_notes, with_note

NOTES = (ClusterNote(2, "roofs"), ClusterNote(5, "crowns"), ClusterNote(7, "roofs"))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  shadow   of\tclouds ", "shadow of clouds"),
        ("one\r\n two \n\n", "one\ntwo"),
        ("Größe ½ “x” 水 👩‍🌾", "Größe ½ “x” 水 👩‍🌾"),
        ("a\x00b\x07c\ud800d", "abcd"),
        (" \n\t ", ""),
    ],
)
def test_a_note_is_kept_without_what_no_file_can_hold(text, kept):
    assert cleaned(text) == kept


def test_a_note_takes_the_place_of_the_one_before_in_the_order_of_clusters():
    assert with_note(NOTES, 5, "leaves") == (NOTES[0], ClusterNote(5, "leaves"), NOTES[2])
    assert with_note(NOTES, 3, "new") == (NOTES[0], ClusterNote(3, "new"), *NOTES[1:])
    assert with_note(NOTES, 5, "  ") == (NOTES[0], NOTES[2])
    assert with_note((), 1, "") == ()


def test_notes_on_clusters_that_are_gone_are_joined_each_once():
    assert joined_notes(NOTES, (2, 5, 7), (9,)) == (ClusterNote(9, "roofs\ncrowns"),)
    assert joined_notes(NOTES, (5,), (9, 10)) == (
        NOTES[0],
        NOTES[2],
        ClusterNote(9, "crowns"),
        ClusterNote(10, "crowns"),
    )
    assert joined_notes(NOTES, (3, 4), (9,)) == NOTES
