"""Days and times as the window writes them, and reads them again."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from ui import dates, language
from ui.dates import clock, long_date, long_moment, read_long_date, short_date
from ui.dialogs.details_dialog import typed_day

DAY = date(2026, 5, 9)


@pytest.fixture
def german(monkeypatch):
    monkeypatch.setattr(language, "_locale", QLocale("de"))
    monkeypatch.setattr(dates, "_LONG", "d. MMMM yyyy")
    monkeypatch.setattr(dates, "_SHORT", "d. MMM")


def test_days_in_english():
    assert (long_date(DAY), short_date(DAY), long_date(None), short_date(None)) == ("9 May 2026", "9 May", "", "")


def test_days_in_german(german):
    assert (long_date(date(2026, 3, 9)), short_date(date(2026, 12, 1))) == ("9. März 2026", "1. Dez.")


def test_a_moment_has_its_day_and_the_clock():
    moment = datetime(2026, 5, 9, 14, 2, tzinfo=UTC).astimezone()
    assert long_moment(moment) == f"{long_date(moment.date())}, {moment:%H:%M}"
    assert clock(moment, moment.date()) == f"{moment:%H:%M}"
    assert clock(moment, date(2026, 6, 1)) == short_date(moment.date())


@pytest.mark.parametrize("day", [date(2026, month, 9) for month in range(1, 13)])
def test_a_day_that_was_written_is_read_again(german, day):
    assert read_long_date(long_date(day)) == typed_day(long_date(day)) == day


def test_other_words_are_no_day_that_was_written(german):
    assert read_long_date("soon") is None
    assert typed_day("9 May 2026") == DAY
    assert typed_day("im Mai") is None
