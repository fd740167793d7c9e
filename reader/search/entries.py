"""What of a document can be searched: its text, and what its analysis and the analyst tell of it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from reader.analysis import Analysis, Quantity
from reader.annotation import Annotation
from reader.document import Document
from reader.search.index import Entry, Note, Number
from reader.speakers import speakers
from reader.wording import one_line, singular


def entry(document: Document, revision: str, analysis: Analysis | None, notes: Sequence[Annotation]) -> Entry:
    """Without an analysis, the text alone."""
    source = document.source
    return Entry(
        document.id,
        revision,
        document.text,
        source.title,
        source.publisher or source.name,
        source.published.isoformat() if source.published else "",
        tuple(_names(analysis)) if analysis else (),
        tuple(one.name for one in speakers(analysis)) if analysis else (),
        tuple(one for quantity in analysis.quantities for one in _numbers(quantity)) if analysis else (),
        tuple(Note(one.id, one.target.position, one.body.text, one.target.quote.exact, one.body.tags) for one in notes),
    )


def _names(analysis: Analysis) -> Iterator[str]:
    """The canonical names, and whatever else things are called."""
    yield from dict.fromkeys(entity.name for entity in analysis.entities)
    yield from dict.fromkeys(one_line(analysis.words(mention.span)) for mention in analysis.mentions)


def _numbers(quantity: Quantity) -> Iterator[Number]:
    """One for each word under which the figure is found, one for none."""
    if quantity.low is None and quantity.high is None:
        return
    things = {"", quantity.kind, quantity.head, quantity.event, quantity.unit or ""}
    for thing in sorted({singular(one.casefold()) for one in things}):
        yield Number(thing, _float(quantity.low), _float(quantity.high), quantity.span)


def _float(end: Decimal | None) -> float | None:
    return None if end is None else float(end)
