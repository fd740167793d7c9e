"""Days and times in words, in the language of the window and the time zone of the analyst."""

from datetime import date, datetime

from PySide6.QtCore import QDate

from ui.language import locale, tr

_LONG, _MEDIUM, _SHORT = tr("d MMMM yyyy"), tr("d MMM yyyy"), tr("d MMM")  # as QLocale takes formats


def long_date(day: date | None) -> str:
    """ "9 May 2026"."""
    return _written(day, _LONG) if day else ""


def read_long_date(words: str) -> date | None:
    """The day that `long_date` writes so; none for other words."""
    day = locale().toDate(words, _LONG)
    return date(day.year(), day.month(), day.day()) if day.isValid() else None


def medium_date(day: date | None) -> str:
    """ "9 Sep 2026", as tables show it."""
    return _written(day, _MEDIUM) if day else ""


def short_date(day: date | None) -> str:
    """ "9 May", as tabs and lists show it."""
    return _written(day, _SHORT) if day else ""


def long_moment(when: datetime) -> str:
    """ "9 May 2026, 14:02"."""
    local = when.astimezone()
    return f"{long_date(local.date())}, {local:%H:%M}"


def clock(when: datetime, today: date) -> str:
    """The time of a note: "14:02" today, "9 May" before."""
    local = when.astimezone()
    return f"{local:%H:%M}" if local.date() == today else short_date(local.date())


def _written(day: date, form: str) -> str:
    return locale().toString(QDate(day.year, day.month, day.day), form)
