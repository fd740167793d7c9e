"""The words on the cards of numbers and times, and those around a mention."""

from datetime import datetime, timedelta

from reader.analysis import Analysis, Quantity, TimeExpression
from reader.figures import number
from reader.sources import attributed
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


def number_facts(analysis: Analysis, quantity: Quantity) -> tuple[tuple[str, str], ...]:
    """Interval, what is counted, the qualifying words, who says it."""
    counted = " ".join(analysis.words(quantity.counted).split()) if quantity.counted else ""
    facts = (
        ("Interval", interval_words(quantity)),
        ("Counts", counted),
        ("Unit", quantity.unit or ""),
        ("Qualifier", quantity.qualifier or ""),
        ("Speaker", _speaker(analysis, quantity.span)),
    )
    return tuple((name, words) for name, words in facts if words)


def interval_words(quantity: Quantity) -> str:
    """ "35 and more", "between 30 and 50", "about 40"."""
    low, high = quantity.low, quantity.high
    about = "about " if quantity.approximate else ""
    if low is not None and high is not None:
        return f"{about}{number(low)}" if low == high else f"{about}{number(low)} to {number(high)}"
    if low is not None:
        return f"{number(low)} and more"
    return f"{number(high)} and less" if high is not None else "not a definite number"


def time_facts(time: TimeExpression) -> tuple[tuple[str, str], ...]:
    if time.start is None or time.end is None:
        return (("Means", "no definite time"), ("Grain", time.grain.value))
    last = time.end - timedelta(microseconds=1)  # the end is exclusive
    same_day = time.start.date() == last.date()
    means = _moment(time.start, time.grain.value) if same_day else f"{_day(time.start)} to {_day(last)}"
    return (("Means", means), ("Grain", time.grain.value))


def _speaker(analysis: Analysis, span: Span) -> str:
    said = next((one for one in reversed(attributed(analysis, span)) if one.source is not None), None)
    if said is None or said.source is None:
        return ""
    return " ".join(analysis.words(said.source).split()) + (" (hedged)" if said.hedged else "")


def _moment(moment: datetime, grain: str) -> str:
    return f"{_day(moment)}, {moment:%H:%M}" if grain in ("minute", "hour") else _day(moment)


def _day(moment: datetime) -> str:
    return f"{moment:%A} {moment.day} {moment:%B %Y}"


def _flat(words: str) -> str:
    """White space as single spaces, kept at the ends."""
    return "".join(" " if character.isspace() else character for character in words)
