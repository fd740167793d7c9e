"""The words on the card of a time, and those around a mention."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDate

from reader.analysis import Analysis, Grain, TimeExpression
from reader.text import Span
from ui.language import locale, tr

_AROUND = 34
_GRAINS = {
    Grain.MINUTE: tr("minute"),
    Grain.HOUR: tr("hour"),
    Grain.DAY: tr("day"),
    Grain.WEEK: tr("week"),
    Grain.MONTH: tr("month"),
    Grain.YEAR: tr("year"),
}


def context(analysis: Analysis, span: Span) -> tuple[str, str, str]:
    """The words before, of, and after the span in its sentence; cut at whole words."""
    text = analysis.document.text
    index = analysis.sentence_at(span.start)
    bounds = analysis.sentences[index].span if index is not None else Span(max(0, span.start - _AROUND), min(len(text), span.end + _AROUND))
    before = text[max(bounds.start, span.start - _AROUND) : span.start]
    if span.start - _AROUND > bounds.start:
        before = "…" + before.partition(" ")[2]
    return _flat(before), _flat(text[span.start : span.end]), _flat(text[span.end : max(span.end, min(bounds.end, span.end + 2 * _AROUND))])


def time_facts(time: TimeExpression) -> tuple[tuple[str, str], ...]:
    return ((tr("Means"), _period_words(time)), (tr("Grain"), _GRAINS[time.grain]))


def _period_words(time: TimeExpression) -> str:
    last = time.end - timedelta(microseconds=1) if time.end else None  # the end is exclusive
    if time.start is None:
        return tr("{day} or before", day=_day(last)) if last else tr("no definite time")
    if last is None:
        return tr("{day} or after", day=_day(time.start))
    same_day = time.start.date() == last.date()
    return _moment(time.start, time.grain) if same_day else tr("{first} to {last}", first=_day(time.start), last=_day(last))


def _moment(moment: datetime, grain: Grain) -> str:
    return f"{_day(moment)}, {moment:%H:%M}" if grain in (Grain.MINUTE, Grain.HOUR) else _day(moment)


def _day(moment: datetime) -> str:
    return locale().toString(QDate(moment.year, moment.month, moment.day), tr("dddd d MMMM yyyy"))


def _flat(words: str) -> str:
    """White space as single spaces, kept at the ends."""
    return "".join(" " if character.isspace() else character for character in words)
