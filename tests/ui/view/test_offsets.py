"""Code points and UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st

from ui.view.offsets import Offsets

words = st.text(st.sampled_from("ab é\u200d\U0001f469\U0001f680\U0001d49c\u05d0\ufffd"), max_size=40)


@given(words)
def test_every_offset_comes_back(text):
    offsets = Offsets(text)
    assert [offsets.from_units(offsets.to_units(at)) for at in range(len(text) + 1)] == list(range(len(text) + 1))


@given(words, st.data())
def test_units_are_those_of_utf_16(text, data):
    at = data.draw(st.integers(0, len(text)))
    assert Offsets(text).to_units(at) == len(text[:at].encode("utf-16-le")) // 2


def test_inside_a_surrogate_pair_counts_as_before_it():
    assert Offsets("a\U0001f680b").from_units(2) == 1


def test_plain_text_counts_the_same_in_both():
    assert Offsets("Sarn Pass").to_units(5) == 5
