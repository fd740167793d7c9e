"""Normalized text and spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import Span, normalize, snapped_to_words, stripped

any_text = st.text(st.characters(codec=None))


@given(any_text)
def test_normalizing_twice_changes_nothing_more(text):
    assert normalize(normalize(text)) == normalize(text)


@given(any_text)
def test_a_normalized_text_can_be_encoded(text):
    assert normalize(text).encode().decode() == normalize(text)


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("\ufeffHalvern", "Halvern"),
        ("a\x00b\ud800c", "a\ufffdb\ufffdc"),
        ("cafe\u0301", "café"),
        ("line\u2028separator", "line\u2028separator"),
    ],
)
def test_normalize(given_text, expected):
    assert normalize(given_text) == expected


@pytest.mark.parametrize("ends", [(-1, 2), (3, 2)])
def test_a_span_that_runs_backwards_is_refused(ends):
    with pytest.raises(ValueError, match="no span runs"):
        Span(*ends)


def test_spans_know_what_they_share():
    assert Span(0, 4).overlaps(Span(3, 5))
    assert not Span(0, 4).overlaps(Span(4, 5))
    assert Span(0, 4).joined(Span(6, 8)) == Span(0, 8)


@pytest.mark.parametrize(
    ("drawn", "expected"),
    [("ards were kil", "guards were killed"), (" guards ", "guards"), ("ix g", "Six guards"), ("prison-yar", "prison-yard")],
)
def test_a_selection_snaps_to_whole_words(drawn, expected):
    text = "Six guards were killed in the prison-yard.\nNine fled."
    start = text.index(drawn)
    assert snapped_to_words(text, Span(start, start + len(drawn))).of(text) == expected


def test_a_span_of_white_space_strips_to_nothing():
    assert stripped("a   b", Span(1, 4)) == Span(1, 1)


@pytest.mark.parametrize(("text", "word"), [("إن الحراس قُتلوا أمس", "قُتلوا"), ("او می‌رود به خانه", "می‌رود"), ("דובר צה״ל אמר", "צה״ל")])
def test_marks_and_joiners_are_part_of_a_word(text, word):
    start = text.index(word)
    assert snapped_to_words(text, Span(start + 1, start + 2)).of(text) == word
