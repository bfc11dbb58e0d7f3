"""Text in lines of a width."""

import pytest
from landcover_interpreter.ui.wrapping import height_mm, measure_mm, wrapped
from qgis.PyQt.QtGui import QFont


@pytest.mark.parametrize(
    ("text", "width", "most", "lines"),
    [
        ("", 5, 2, ""),
        ("short", 5, 2, "short"),
        ("two words", 5, 2, "two\nwords"),
        ("a b c d", 3, 2, "a b\nc d"),
        ("unbreakable", 5, 3, "unbre\nakabl\ne"),
        ("an unbreakable word", 6, 5, "an\nunbrea\nkable\nword"),
        ("one two three", 5, 2, "one\ntwo…"),
        ("abcdefghijkl", 4, 1, "abc…"),
        ("first\nsecond", 10, 3, "first\nsecond"),
        ("  so  48.6\u00a0%  ", 6, 3, "so\n48.6\u00a0%"),
        ("wide", 0, 9, "w\ni\nd\ne"),
    ],
)
def test_lines_fit_and_break_between_words_where_they_can(text, width, most, lines):
    assert wrapped(text, width, most, len) == lines


def test_on_paper_text_grows_with_its_size():
    small, large = QFont("DejaVu Sans"), QFont("DejaVu Sans")
    small.setPointSizeF(6)
    large.setPointSizeF(12)
    assert measure_mm(large)("Tree cover") == pytest.approx(2 * measure_mm(small)("Tree cover"))
    assert height_mm(3, large) == pytest.approx(6 * height_mm(1, small))
    # A line of 12 points is at least 12 points high: 4.2 mm.
    assert 4.2 < height_mm(1, large) < 8
