"""The words on the card of a time, and those around a mention."""

from datetime import datetime, timedelta

from reader.analysis import Analysis, TimeExpression
from reader.text import Span

_AROUND = 34


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
    return (("Means", _period_words(time)), ("Grain", time.grain.value))


def _period_words(time: TimeExpression) -> str:
    last = time.end - timedelta(microseconds=1) if time.end else None  # the end is exclusive
    if time.start is None:
        return f"{_day(last)} or before" if last else "no definite time"
    if last is None:
        return f"{_day(time.start)} or after"
    same_day = time.start.date() == last.date()
    return _moment(time.start, time.grain.value) if same_day else f"{_day(time.start)} to {_day(last)}"


def _moment(moment: datetime, grain: str) -> str:
    return f"{_day(moment)}, {moment:%H:%M}" if grain in ("minute", "hour") else _day(moment)


def _day(moment: datetime) -> str:
    return f"{moment:%A} {moment.day} {moment:%B %Y}"


def _flat(words: str) -> str:
    """White space as single spaces, kept at the ends."""
    return "".join(" " if character.isspace() else character for character in words)
