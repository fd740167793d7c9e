"""A passage as a citation, to be pasted into a text: “quote” — outlet, “title”, date, page and paragraph."""

from reader.document import Document, paragraph_at
from reader.export.notes import source_line
from reader.export.safe_text import isolated
from reader.text import Span
from reader.wording import one_line


def citation(document: Document, span: Span) -> str:
    """The words of the span on one line, with where they stand."""
    index = document.passage_at(span.start)
    page = document.passages[index].page if index is not None else None
    where = source_line(document.source, paragraph_at(document.paragraph_starts(), span.start), page)
    return f"“{isolated(one_line(span.of(document.text)))}” — {isolated(where)}"
