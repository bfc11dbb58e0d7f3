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
