"""The fields of a number in words, and words typed into them as values."""

from typing import Any

from reader.analysis import Analysis, Quantity, Referent
from reader.known_units import known_unit
from reader.number_correction import Edits, Field
from reader.phrase import worded
from reader.sources import attributed
from reader.typed_figures import EXPECTED as FIGURES
from reader.typed_figures import interval_words, typed_figure
from reader.typed_times import EXPECTED as TIMES
from reader.typed_times import NO_TIME, period_words, typed_period
from reader.wording import one_line

_UNEDITED = Edits()
_NOTHING = worded("none")
EXPECTED = {
    Field.INTERVAL: worded("A number or range: {examples}", examples=FIGURES),
    Field.TIME: worded("A day, month or year: {examples}", examples=TIMES),
}


def field_words(analysis: Analysis, number: Quantity, field: Field, edits: Edits = _UNEDITED) -> str:
    """What the number has there, so that it can be typed again; empty where it has nothing.

    Words that the analyst typed are told as they were typed.
    """
    typed = getattr(edits, field)
    if isinstance(typed, str | Referent):
        return typed if isinstance(typed, str) else typed.words
    match field:
        case Field.INTERVAL:
            return interval_words(number.low, number.high, approximate=number.approximate, qualifier=number.qualifier)
        case Field.UNIT:
            return number.unit or ""
        case Field.KIND:
            return number.kind
        case Field.COUNTED:
            return one_line(analysis.words(number.counted)) if number.counted else " ".join(filter(None, (*number.modifiers, number.head)))
        case Field.EVENT:
            return number.event
        case Field.PLACE:
            return one_line(number.place.words) if number.place else ""
        case Field.TIME:
            return period_words(number.time.start, number.time.end, number.time.grain) if number.time else ""
    return _speaker(analysis, number)


def edit_words(field: Field, value: Any) -> str:
    """What the analyst set a field to; "none" where that it has nothing."""
    if field is Field.INTERVAL:
        return interval_words(value.low, value.high, approximate=value.approximate, qualifier=value.qualifier)
    if field is Field.TIME:
        return period_words(value.start, value.end, value.grain) or _NOTHING
    return (value.words if isinstance(value, Referent) else value) or _NOTHING


def typed(analysis: Analysis, field: Field, words: str) -> dict[str, Any] | None:
    """The values by the names of their fields in `Edits`; none where the words are not what the field expects.

    Without words the number has nothing there. A unit may be typed with the figure, and sets both.
    """
    words = one_line(words)
    match field:
        case Field.INTERVAL:
            figure = typed_figure(words)
            if figure is None:
                return None
            return {"interval": figure.interval} | ({"unit": figure.unit} if figure.unit else {})
        case Field.UNIT:
            known = known_unit(words)
            return {"unit": known.name if known else words}
        case Field.TIME:
            period = typed_period(words, analysis.document.source.published) if words else NO_TIME
            return None if period is None else {"time": period}
        case Field.PLACE | Field.SOURCE:
            return {field.value: Referent(words, _entity(analysis, words))}
    return {field.value: words}


def _entity(analysis: Analysis, words: str) -> str | None:
    return next((entity.id for entity in analysis.entities if one_line(entity.name) == words), None)


def _speaker(analysis: Analysis, number: Quantity) -> str:
    """Who gives the figure, or who says the words that it stands in."""
    if number.source is not None:
        return one_line(number.source.words)
    told = next((one.source for one in reversed(attributed(analysis, number.span)) if one.source is not None), None)
    return one_line(analysis.words(told)) if told is not None else ""
