"""When something was, in short, as the language of the window writes it."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDate

from reader.analysis import Grain, TimeExpression
from ui.language import locale, tr

_DAY, _DATE, _MONTH = tr("d MMM"), tr("d MMM yyyy"), tr("MMM yyyy")


def when_told(time: TimeExpression | None) -> str:
    """ "8 May 2026", "8 May 2026 23:40", "8 May – 10 May 2026", "May 2026", "2026"; empty where it is not definite."""
    if time is None or time.start is None or time.end is None:
        return ""
    start, last = time.start, time.end - timedelta(microseconds=1)  # the end is exclusive
    if time.grain is Grain.YEAR and start.year == last.year:
        return str(start.year)
    if time.grain is Grain.MONTH and (start.year, start.month) == (last.year, last.month):
        return _written(start, _MONTH)
    if start.date() != last.date():
        return f"{_written(start, _DAY if start.year == last.year else _DATE)} – {_written(last, _DATE)}"
    day = _written(start, _DATE)
    return f"{day} {start:%H:%M}" if time.grain in (Grain.MINUTE, Grain.HOUR) else day


def _written(moment: datetime, form: str) -> str:
    return locale().toString(QDate(moment.year, moment.month, moment.day), form)
