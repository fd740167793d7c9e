"""Notes in every format: what makes the file of chosen notes, and what a preview shows of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from reader.annotation import Annotation
from reader.export import Exporter
from ui.exporting.choices import Format, Made, NoteChoices, Shown, Work
from ui.exporting.note_pdf import PdfWork
from ui.exporting.note_sheet import sheet
from ui.exporting.note_work import NoteWork, asked_for, is_short
from ui.exporting.noted import Linked, report_of
from ui.language import told, tr
from ui.look.basics import theme_of

if TYPE_CHECKING:
    from ui.window import Window

SHOWN = 30  # notes in a preview
_IN_WORDS = (".md", ".csv", ".json", ".jsonld", ".bib", ".csl.json", ".html", ".txt")
_AS_SHEET = (".html", ".docx", ".xlsx", ".qdpx", ".qdc")  # what words alone do not show


def note_formats(window: Window, exporters: Mapping[str, Exporter], notes: Sequence[Annotation], linked: Linked) -> Iterator[Format]:
    """Those of all exporters of notes, with PDF, which Qt prints, behind the page."""
    for key, one in exporters.items():
        if one.notes is not None:
            yield _format(window, key, one, notes, linked)
        if key == "html":
            yield _pdf(window, notes, linked)


def _format(window: Window, key: str, one: Exporter, notes: Sequence[Annotation], linked: Linked) -> Format:
    write = one.notes
    assert write is not None

    def make(choices: NoteChoices) -> Made | Work:
        if is_short(notes, key):
            return write(report_of(window, notes, choices, linked))
        return NoteWork(window, asked_for(window, key, choices, linked), notes, linked, is_words=one.suffix in _IN_WORDS)

    def shown(choices: NoteChoices) -> Shown:
        if one.suffix in _AS_SHEET:
            return _sheet(window, notes, choices, linked)
        content = write(report_of(window, notes[:SHOWN], choices, linked))
        return Shown(content if isinstance(content, str) else "", told=_told(notes))

    return Format(told(one.name), one.suffix, told(one.use), told(one.hint), make, shown, is_words=one.suffix in _IN_WORDS)


def _pdf(window: Window, notes: Sequence[Annotation], linked: Linked) -> Format:
    def make(choices: NoteChoices) -> Work:
        return PdfWork(report_of(window, notes, choices, linked), window)

    hint = tr("Notes with quotes and sources on numbered pages, to hand over.")
    return Format("PDF", ".pdf", tr("to hand over"), hint, make, lambda choices: _sheet(window, notes, choices, linked), is_words=False)


def _sheet(window: Window, notes: Sequence[Annotation], choices: NoteChoices, linked: Linked) -> Shown:
    report = report_of(window, notes[:SHOWN], choices, linked)
    return Shown("".join(sheet(report, theme_of(window))), is_html=True, told=_told(notes))


def _told(notes: Sequence[Annotation]) -> str:
    return tr("first {shown:,} of {total:,}", shown=SHOWN, total=len(notes)) if len(notes) > SHOWN else ""
