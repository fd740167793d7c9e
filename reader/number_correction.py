"""What the analyst says of a number: that it is none, or what it counts, where, when, and by whom it is told."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from reader.analysis import Analysis, Referent
from reader.document import Document
from reader.selector import Quote, describe
from reader.text import Span, stripped
from reader.typed_figures import Interval, figure_in, typed_figure
from reader.typed_times import Period
from reader.wording import one_line


class Field(StrEnum):
    """What can be said of a number; each is an attribute of `Edits`."""

    INTERVAL = "interval"
    UNIT = "unit"
    KIND = "kind"
    COUNTED = "counted"
    EVENT = "event"
    PLACE = "place"
    TIME = "time"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Edits:
    """The fields that the analyst set, each in place of what the program read; none is left as read.

    Empty words say that there is none: no unit, no place, no speaker; so does a time without a start.
    """

    interval: Interval | None = None
    unit: str | None = None
    kind: str | None = None
    counted: str | None = None
    event: str | None = None
    place: Referent | None = None
    time: Period | None = None
    source: Referent | None = None

    @property
    def made(self) -> Iterator[tuple[Field, Any]]:
        """The fields that are set, with what they are set to."""
        return ((field, value) for field in Field if (value := getattr(self, field)) is not None)


@dataclass(frozen=True, slots=True)
class NumberCorrection:
    """All that the analyst says of the number at one place, carried out after every analysis, whichever pipeline made it.

    `quote` finds the place again when the article has changed. `id` follows from the place, so that saying more of the same number
    takes the place of what was said before.
    """

    id: str
    document: str
    place: Span
    quote: Quote
    created: datetime
    is_number: bool = True
    edits: Edits = Edits()

    @property
    def words(self) -> str:
        return one_line(self.quote.exact)

    def holds_in(self, document_id: str) -> bool:
        return self.document == document_id

    def says(self, field: Field) -> bool:
        """Is the field the analyst's?"""
        return getattr(self.edits, field) is not None

    def moved(self, document: Document, place: Span) -> "NumberCorrection":
        """The same said of a newer text of the article, at the place where the number was found again."""
        key = sha256(json.dumps([document.id, place.start, place.end]).encode()).hexdigest()[:32]
        return replace(self, id=f"number:{key}", document=document.id, place=place, quote=describe(document.text, place)[0])


def no_number(analysis: Analysis, place: Span) -> NumberCorrection:
    """What stands there is no number."""
    return replace(_said(analysis, place), is_number=False)


def edit_number(analysis: Analysis, place: Span, edits: Edits) -> NumberCorrection:
    """The number there is what the edits say."""
    return replace(_said(analysis, place), edits=edits)


def read_from(analysis: Analysis, place: Span, edits: Edits) -> NumberCorrection:
    """The number is read from other words: it has the interval that they say, if they are a figure, and what else was said of it.

    Raises:
        ValueError: if the place is white.
    """
    place = _worded(analysis, place)
    figure = typed_figure(analysis.words(place))
    if figure is None:
        return edit_number(analysis, place, edits)
    return edit_number(analysis, place, replace(edits, interval=figure.interval, unit=figure.unit or edits.unit))


def add_number(analysis: Analysis, span: Span) -> NumberCorrection:
    """These words are a number, and perhaps the thing that it counts: "some thirty men". What they do not say is left open.

    Raises:
        ValueError: if the span is white.
    """
    span = _worded(analysis, span)
    words = analysis.words(span)
    found = figure_in(words)
    if found is None:
        return edit_number(analysis, span, Edits())
    figure, place = found
    edits = Edits(figure.interval, figure.unit, counted=one_line(words[place.end :]) or None)
    return edit_number(analysis, place.shifted(span.start), edits)


def _worded(analysis: Analysis, span: Span) -> Span:
    span = stripped(analysis.document.text, span)
    if not len(span):
        raise ValueError(f"there are no words at {span.start}")
    return span


def _said(analysis: Analysis, place: Span) -> NumberCorrection:
    return NumberCorrection("", "", place, Quote(""), datetime.now(UTC)).moved(analysis.document, place)


assert [field.value for field in Field] == [one.name for one in fields(Edits)]
