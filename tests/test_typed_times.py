"""Days and longer times as an analyst types them."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Grain
from reader.typed_times import EXPECTED, period_words, typed_period

DAY, MONTH, YEAR, MINUTE = Grain.DAY, Grain.MONTH, Grain.YEAR, Grain.MINUTE


@pytest.mark.parametrize(
    ("words", "start", "end", "grain"),
    [
        ("2019", "2019-01-01", "2020-01-01", YEAR),
        ("2019-07", "2019-07-01", "2019-08-01", MONTH),
        ("2019-07-09", "2019-07-09", "2019-07-10", DAY),
        ("9 May 2026", "2026-05-09", "2026-05-10", DAY),
        ("Saturday, 9th may 2026", "2026-05-09", "2026-05-10", DAY),
        ("May 9, 2026", "2026-05-09", "2026-05-10", DAY),
        ("Dec 2026", "2026-12-01", "2027-01-01", MONTH),
        ("Sept. 2026", "2026-09-01", "2026-10-01", MONTH),
        ("9 May", "2026-05-09", "2026-05-10", DAY),
        ("9 May to 12 May 2026", "2026-05-09", "2026-05-13", DAY),
        ("2019–2021", "2019-01-01", "2022-01-01", YEAR),
        ("9 May 2026, 14:05", "2026-05-09T14:05", "2026-05-09T14:06", MINUTE),
    ],
)
def test_what_is_typed_is_read(words, start, end, grain):
    found = typed_period(words, date(2026, 5, 10))
    assert (found.start, found.end, found.grain) == (datetime.fromisoformat(start), datetime.fromisoformat(end), grain)


@pytest.mark.parametrize(
    "words", ["", "soon", "31 February 2020", "2019-13", "Maybe 2020", "9 May", "2021 to 2019", "9999", "1 to 2 to 3", "9" * 99]
)
def test_what_is_no_time_is_refused(words):
    assert typed_period(words) is None


def test_the_examples_that_are_shown_can_be_typed():
    assert all(typed_period(example) for example in EXPECTED.split(", "))


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(1, 800))
def test_a_period_that_is_written_is_read_again(day, days):
    start = datetime(day.year, day.month, day.day)
    end = start + timedelta(days=days)
    again = typed_period(period_words(start, end, DAY))
    assert (again.start, again.end) == (start, end)


def test_a_time_of_the_day_is_told_and_one_without_ends_is_not():
    moment = datetime(2026, 5, 9, 14, 5)
    assert period_words(moment, moment + timedelta(minutes=1), MINUTE) == "Saturday 9 May 2026, 14:05"
    assert period_words(None, None, DAY) == ""
