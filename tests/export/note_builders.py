"""Notes and reports for tests of what is written of them."""

from datetime import UTC, datetime

from reader.annotation import Annotation, Body, Target
from reader.export.note_report import NoteReport, note_report
from reader.selector import describe
from tests.builders import a_document, span_of

MOMENT = datetime(2026, 5, 9, 14, 2, tzinfo=UTC)


def article(title="Fighters flee"):
    return a_document("About 40 fighters escaped.", "Six guards were killed.", title=title)


def a_note(document, words, text="", tags=(), color=1, creator="") -> Annotation:
    quote, position = describe(document.text, span_of(document.text, words))
    target = Target(document.id, document.source.uri, quote, position)
    return Annotation(f"note-{position.start}", Body(text, tags, color), target, MOMENT, MOMENT, creator)


def a_report(document, *notes, **options) -> NoteReport:
    return note_report(notes, {document.id: document}, **options)
