"""Elements of HTML: what is text stays text."""

import html

import pytest
from landcover_interpreter.core.report.markup import Html, element, escaped, joined

HOSTILE = (
    "<script>alert(1)</script>",
    "</td></table><h1>x",
    '" onmouseover="alert(1)',
    "' onerror='alert(1)",
    "&lt;b&gt; & &amp;",
    "]]><!--",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_is_shown_as_it_is_and_is_never_markup(text):
    shown = escaped(text)
    assert not set("<>\"'") & set(shown)
    assert html.unescape(shown) == text


def test_what_is_html_already_is_not_escaped_again():
    once = escaped("a < b")
    assert escaped(once) == once == "a &lt; b"
    assert isinstance(once, Html)


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\u202e", "\u2066", "\ufffe", "\x85"])
def test_what_html_cannot_show_or_turns_the_writing_round_is_replaced(character):
    assert escaped(f"a{character}b") == "a\ufffdb"


@pytest.mark.parametrize("mark", ["\u200e", "\u200f", "\u061c"])
def test_marks_that_move_their_neighbours_are_left_out(mark):
    assert escaped(f"name{mark} 12") == "name 12"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("x" * 1000, "x" * 1000),
        ("水" * 1_000_000, f"{'水' * 1000}… (999,000 characters left out)"),
        (f"so {'<' * 1001} it is", f"so {'&lt;' * 1000}… (1 characters left out) it is"),
        ("ab c\n" * 1000, "ab c\n" * 1000),
        ("ab c " * 1000 + "de", "ab c " * 1000 + "… (2 characters left out)"),
    ],
    ids=["a long word", "an endless word", "one among others", "a long text", "a text that is too long"],
)
def test_what_nobody_would_read_is_left_out_and_how_much_is_said(text, shown):
    assert escaped(text) == shown
    assert element("p", title=text) == f'<p title="{shown}"></p>'


def test_what_nobody_reads_is_never_shortened():
    picture, shape = f"data:image/png;base64,{'A' * 6000}", "M0,0" + "L1,1" * 2000
    assert element("img", src=picture, alt="x" * 1001)[:-1] == f'<img src="{picture}" alt="{escaped("x" * 1001)}"'
    assert element("path", d=shape) == f'<path d="{shape}"></path>'


def test_a_lone_surrogate_does_not_keep_the_page_from_being_written():
    assert escaped("a\ud800b").encode("utf-8") == b"a?b"


def test_lines_and_letters_of_all_languages_stay():
    assert escaped("Вода 水\nعربي\t🌲") == "Вода 水\nعربي\t🌲"


def test_attributes_are_escaped_and_those_of_none_are_left_out():
    made = element("p", "x < y", title='a "b" <c>', class_=None, aria_label="d")
    assert made == '<p title="a &quot;b&quot; &lt;c&gt;" aria-label="d">x &lt; y</p>'


def test_elements_nest_and_void_ones_have_no_end():
    assert element("p", element("br"), "a", element("b", "c")) == "<p><br>a<b>c</b></p>"
    assert joined(["<", element("i")], ", ") == "&lt;, <i></i>"
