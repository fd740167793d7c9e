"""Corrections of numbers carried out: an analysis with the numbers as the analyst has them."""

from bisect import bisect_left
from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from reader.analysis import Analysis, Origin, Quantity, Referent, TimeExpression
from reader.known_units import known_unit
from reader.number_correction import NumberCorrection
from reader.steps import result_of
from reader.text import Span
from reader.typed_figures import figure_in
from reader.typed_times import Period
from reader.wording import one_line, places, same_words, singular

_START = attrgetter("span.start")


def corrected_numbers(analysis: Analysis, corrections: Iterable[NumberCorrection]) -> Analysis:
    """The analysis with the corrections that hold there carried out, from the oldest to the newest; the same one where nothing changes.

    Carry out corrections of names first: who speaks and where a figure holds is told by names.
    """
    return result_of(correcting_numbers(analysis, corrections))


def correcting_numbers(analysis: Analysis, corrections: Iterable[NumberCorrection]) -> Generator[None, None, Analysis]:
    """The same in steps of some milliseconds, for a window that must not stand still."""
    text, found, gone = analysis.document.text, list(analysis.quantities), set[Span]()
    held = [one for one in corrections if one.holds_in(analysis.document.id) and one.place.of(text) == one.quote.exact]
    for correction in sorted(held, key=lambda one: (one.created, one.id)):
        first, last = _overlapping(found, correction.place)
        made = [corrected_number(analysis, number_at(analysis, found, correction.place), correction)] if correction.is_number else []
        gone |= {one.span for one in found[first:last]} - {one.span for one in made}
        found[first:last] = made
        yield
    if gone:
        found = [replace(one, whole=None) if one.whole in gone else one for one in found]
    return analysis if tuple(found) == analysis.quantities else replace(analysis, quantities=tuple(found))


def numbers_over(found: Sequence[Quantity], place: Span) -> Sequence[Quantity]:
    """Those of the numbers, in order and apart, that overlap the place."""
    return found[slice(*_overlapping(found, place))]


def number_at(analysis: Analysis, found: Sequence[Quantity], place: Span) -> Quantity:
    """The number that was read there, or of words that overlap these; else what the words alone say."""
    here = numbers_over(found, place)
    if here:
        return next((one for one in here if one.span == place), here[0])
    words = figure_in(analysis.words(place))
    if words is None:
        return Quantity(place, None, None)
    interval, unit = words[0].interval, words[0].unit
    return Quantity(place, interval.low, interval.high, unit, _kind(unit, "count"), interval.qualifier, None, interval.approximate)


def _overlapping(found: Sequence[Quantity], place: Span) -> tuple[int, int]:
    """The places in order of the first one that overlaps and of the one behind the last."""
    first = last = bisect_left(found, place.end, key=_START)
    while first > 0 and found[first - 1].span.end > place.start:
        first -= 1
    return first, last


def corrected_number(analysis: Analysis, number: Quantity, correction: NumberCorrection) -> Quantity:
    """The number with the fields that the analyst set, at the place that the analyst saw."""
    made, edits = replace(number, span=correction.place, origin=Origin.ANALYST), correction.edits
    if edits.interval is not None:
        low, high = edits.interval.low, edits.interval.high
        made = replace(made, low=low, high=high, approximate=edits.interval.approximate, qualifier=edits.interval.qualifier)
    if edits.unit is not None:
        made = replace(made, unit=edits.unit or None, kind=_kind(edits.unit, made.kind))
    if edits.kind is not None:
        made = replace(made, kind=edits.kind)
    if edits.counted is not None:
        made = _counting(analysis, made, edits.counted)
    if edits.event is not None:
        made = replace(made, event=edits.event)
    if edits.place is not None:
        made = replace(made, place=_named(analysis, edits.place))
    if edits.time is not None:
        made = replace(made, time=_timed(made.span, edits.time))
    if edits.source is not None:
        made = replace(made, source=_named(analysis, edits.source))
    return made


def _kind(unit: str | None, otherwise: str) -> str:
    """The kind that a unit makes; one that is not known makes none."""
    known = known_unit(unit) if unit else None
    return known.kind if known is not None else otherwise


def _counting(analysis: Analysis, number: Quantity, counted: str) -> Quantity:
    """Counting these things: the last word is the noun, those before narrow it. The words may stand beside the number, or nowhere."""
    *modifiers, head = counted.lower().split() or [""]
    span = _nearest(analysis, number.span, counted) if head else None
    return replace(number, counted=span, head=singular(head), modifiers=tuple(modifiers))


def _nearest(analysis: Analysis, number: Span, words: str) -> Span | None:
    """Where the words stand in the sentence of the number, as near to it as may be."""
    index = analysis.sentence_at(number.start)
    if index is None:
        return None
    sentence = analysis.sentences[index].span
    found = (span.shifted(sentence.start) for span in places(analysis.words(sentence), words))
    apart = [span for span in found if not span.overlaps(number)]
    return min(apart, key=lambda span: max(span.start - number.end, number.start - span.end), default=None)


def _named(analysis: Analysis, said: Referent) -> Referent | None:
    """Tied to the entity of that name, however the pipeline that ran last calls it; none where there is nobody or nowhere."""
    if not said.words:
        return None
    known = {entity.id for entity in analysis.entities}
    if said.entity in known:
        return said
    named = next((one.id for one in analysis.entities if same_words(one_line(one.name), said.words)), None)
    return replace(said, entity=named or said.entity)


def _timed(number: Span, period: Period) -> TimeExpression | None:
    return TimeExpression(number, period.start, period.end, period.grain) if period.start is not None else None
