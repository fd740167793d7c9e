"""Values for tests, built from the few words that matter to the test."""

from datetime import date
from decimal import Decimal

from reader.analysis import Analysis, Entity, Mention, Quantity, Sentence
from reader.document import Document, Passage, PassageKind, Source
from reader.text import Span, normalize


def a_document(*paragraphs: str, title: str = "", publisher: str = "Meridian Wire", published: date | None = date(2026, 5, 9)) -> Document:
    """A document of a title, if any, and paragraphs, a blank line between them."""
    text, passages = "", []
    blocks = [(title, PassageKind.TITLE)] if title else []
    for words, kind in [*blocks, *((paragraph, PassageKind.PARAGRAPH) for paragraph in paragraphs)]:
        text += "\n\n" if text else ""
        words = normalize(words)
        passages.append(Passage(Span(len(text), len(text) + len(words)), kind))
        text += words
    source = Source(
        uri="file:///articles/wire.txt", title=title, publisher=publisher, published=published, sha256="0" * 64, loader="text@1"
    )
    return Document.of(text, tuple(passages), source)


def span_of(text: str, words: str, nth: int = 0) -> Span:
    """Where the words stand in the text, the nth time counted from zero."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def a_quantity(
    document: Document, words: str, low: int | None, high: int | None = None, *, kind: str = "count", counted: str = ""
) -> Quantity:
    """The number expression `words`; exact unless `high` is given too."""
    ends = (low, low if high is None else high)
    return Quantity(
        span_of(document.text, words),
        *(None if end is None else Decimal(end) for end in ends),
        kind=kind,
        counted=span_of(document.text, counted) if counted else None,
    )


def an_analysis(document: Document, *, names: dict[str, str] | None = None, quantities: tuple[Quantity, ...] = ()) -> Analysis:
    """An analysis with a sentence per passage and the first mention of each of `names` ({words: label})."""
    sentences = tuple(Sentence(passage.span, index) for index, passage in enumerate(document.passages))
    mentions = sorted(
        (Mention(span_of(document.text, words), label, words.lower().replace(" ", "-")) for words, label in (names or {}).items()),
        key=lambda mention: mention.span,
    )
    entities = tuple(Entity(m.entity, m.span.of(document.text), m.label, (m.span,)) for m in mentions)
    return Analysis(document, "test@1", sentences, tuple(mentions), entities, quantities)
