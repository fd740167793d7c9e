"""Dates as the reports write them, alike on every system and in every locale."""

from datetime import date

_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]


def long_date(day: date) -> str:
    """ "9 May 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
