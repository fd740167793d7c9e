"""Dates and times, resolved against the day of publication."""

from datetime import date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Grain
from reader.analyze.numbers.times import times
from reader.text import Span, normalize

PUBLISHED = date(2026, 5, 9)  # a Saturday


def found(text, published=PUBLISHED):
    return times(text, Span(0, len(text)), published)


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("It began on June 24, 2019.", "June 24, 2019", (2019, 6, 24), (2019, 6, 25)),
        ("It began on 5 May 2020.", "5 May 2020", (2020, 5, 5), (2020, 5, 6)),
        ("It began on Friday.", "Friday", (2026, 5, 8), (2026, 5, 9)),
        ("It begins next Tuesday.", "next Tuesday", (2026, 5, 12), (2026, 5, 13)),
        ("It began yesterday.", "yesterday", (2026, 5, 8), (2026, 5, 9)),
        ("It began in 2019.", "2019", (2019, 1, 1), (2020, 1, 1)),
        ("It began in March.", "March", (2026, 3, 1), (2026, 4, 1)),
        ("It began last July.", "last July", (2025, 7, 1), (2025, 8, 1)),
        ("It began in December 2020.", "December 2020", (2020, 12, 1), (2021, 1, 1)),
        ("It began two weeks ago.", "two weeks ago", (2026, 4, 20), (2026, 4, 27)),
        ("It began last year.", "last year", (2025, 1, 1), (2026, 1, 1)),
        ("It began last month.", "last month", (2026, 4, 1), (2026, 5, 1)),
        ("It began in the 1990s.", "1990s", (1990, 1, 1), (2000, 1, 1)),
        ("The war of 1979–89 went on.", "1979–89", (1979, 1, 1), (1990, 1, 1)),
        ("Logged 2026-05-01 by hand.", "2026-05-01", (2026, 5, 1), (2026, 5, 2)),
    ],
)
def test_date(text, words, start, end):
    (time,) = found(text)
    assert time.span.of(text) == words
    assert (time.start, time.end) == (datetime(*start), datetime(*end))


def test_without_a_publication_date_a_weekday_is_named_but_not_placed():
    (time,) = found("It began on Friday.", None)
    assert (time.start, time.end, time.grain) == (None, None, Grain.DAY)


@pytest.mark.parametrize(("text", "words"), [("at 5:30 p.m. they left", "5:30 p.m."), ("at 0500 GMT", "0500 GMT"), ("at noon", "noon")])
def test_clock(text, words):
    assert [time.span.of(text) for time in found(text)] == [words]


@pytest.mark.parametrize(
    "text", ["2,019 men left", "some 2000 people left", "It may rain", "for two weeks", "$2019 was paid", "February 30"]
)
def test_no_date(text):
    assert found(text) == []


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("0123456789/-:MayJune ,ago"))))
def test_times_are_ordered_inside_the_text_and_apart(text):
    text = normalize(text)
    marks = found(text)
    assert all(time.span.end <= len(text) and (time.start is None or time.start < time.end) for time in marks)
    assert all(one.span.end <= other.span.start for one, other in pairwise(marks))
