"""Figures that lean on an earlier one of their passage, without a parser."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analyze.language.nlp import sentences
from reader.analyze.numbers.quantities import quantities
from reader.analyze.numbers.references import referred
from reader.text import Span


def found(text):
    whole = Span(0, len(text))
    return referred([one for clause in sentences(text, whole) for one in quantities(text, clause.span)], text, whole)


def last(text):
    return found(text)[-1]


@pytest.mark.parametrize(
    "text",
    [
        "They lost 40 guards. Another 12 were wounded.",
        "They lost 40 guards. Some 12 others were wounded.",
        "They held 40 guards. Of those, 12 were wounded.",
        "They held 40 guards, half of them wounded.",
        "They held 40 guards. The governor spoke of 12.",
        "Of the 40 guards, 12 were wounded.",
        "At least 40 guards were killed at the gate and 12 wounded.",
    ],
)
def test_the_noun_is_that_of_the_earlier_figure(text):
    assert last(text).head == "guard"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("They held 40 guards, including 12 women.", "40"),
        ("They held 40 guards, half of them wounded.", "40"),
        ("They held 40 guards. A dozen of them fled.", "40"),
        ("They freed 12 of the 40 guards.", None),
        ("They held 40 guards: 12 men and 28 women.", "40"),
        ("They held 40 guards. Another 12 fled.", None),
    ],
)
def test_a_part_tells_its_whole(text, whole):
    assert (last(text).whole.of(text) if last(text).whole else None) == whole


def test_the_figure_before_of_is_the_part():
    text = "They freed 12 of the 40 guards."
    assert [one.whole.of(text) if one.whole else None for one in found(text)] == ["40", None]


def test_what_happens_to_all_happens_to_the_part():
    assert [one.event for one in found("The blast killed 40 people, including 12 women.")] == ["killed", "killed"]


def test_a_part_is_less_than_its_whole():
    assert last("They held 12 guards. Of those, 40 fled.").whole is None


def test_people_are_no_hours():
    assert last("The raid took 40 hours. Another 12 were wounded.").head == ""


def test_nothing_reaches_over_the_end_of_a_passage():
    text = "They lost 40 guards. Another 12 were wounded."
    second = Span(21, len(text))
    assert [one.head for one in referred(quantities(text, second), text, second)] == [""]


_WORDS = (
    *("40", "12", "5", "200,000", "half", "one", "a", "dozens", "both", "no", "%", ",", ".", ";", ":", "(", "-", "“", "”"),
    *("guards", "women", "prisoners", "them", "others", "number", "death", "toll", "The", "the", "another", "who", "which"),
    *("were", "killed", "wounded", "taken", "rose", "said", "of", "to", "by", "up", "from", "including", "among", "and", "with"),
)


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=25))
def test_any_words_give_quantities_in_order(words):
    text = " ".join(words)
    spans = [one.span for one in found(text)]
    assert spans == sorted(spans)
    assert all(one.whole in (None, *spans) for one in found(text))
