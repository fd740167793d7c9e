"""The notes that can be exported: those listed, those of the page in front, those of the workspace; and the claims to put them under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.alignment import Alignment, Claim
from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.codebook import ColorMeaning, Tag
from reader.document import Document
from reader.export.note_report import NotedClaim, NoteReport, claims_of_alignment, claims_of_matrix, note_report
from reader.export.notes import noted
from ui.article.document_pane import DocumentPane
from ui.comparison.comparison_tab import ComparisonTab
from ui.exporting.choices import NoteChoices
from ui.language import tr
from ui.matrix.matrix_tab import MatrixTab

if TYPE_CHECKING:
    from ui.tabs import Page
    from ui.window import Window


FILTERED = tr("Filtered")


@dataclass(frozen=True, slots=True)
class NoteSet:
    """Notes under the name by which they are chosen."""

    name: str
    notes: tuple[Annotation, ...]


@dataclass(frozen=True, slots=True)
class Linked:
    """What is known of claims: those of many documents, or the links of two."""

    noted: tuple[NotedClaim, ...] = ()
    analyses: tuple[Analysis, ...] = ()
    claims: tuple[Claim, ...] = ()
    alignment: Alignment | None = None


def note_sets(window: Window) -> tuple[NoteSet, ...]:
    """The notes that the panel lists, those of the page in front, and all."""
    page, notebook = window.tabs.current, window.notebook
    listed = NoteSet(FILTERED, tuple(row.note for row in window.notes_panel.model.rows))
    here = [source.document.id for source in page.sources if source.document is not None] if page is not None else []
    every = notebook.notes()
    of_page = NoteSet(_named(page), tuple(note for key in dict.fromkeys(here) for note in every if key in note.target.documents))
    return (listed, *((of_page,) if here else ()), NoteSet(tr("Workspace"), every))


def report_of(window: Window, notes: Sequence[Annotation], choices: NoteChoices, linked: Linked) -> NoteReport:
    tags, colors = codebook(window)
    return note_report(
        notes, documents_of(window, notes), parts=choices.parts, grouping=choices.grouping, claims=linked.noted, codebook=(*tags, *colors)
    )


def codebook(window: Window) -> tuple[tuple[Tag, ...], tuple[ColorMeaning, ...]]:
    """The managed tags, and what colors stand for."""
    meanings = window.workspace.color_meanings().items()
    return window.workspace.codebook(), tuple(ColorMeaning(color, name) for color, name in meanings)


def documents_of(window: Window, notes: Iterable[Annotation]) -> Mapping[str, Document]:
    """The documents that the notes are on; those that are open need not be read."""
    return {key: document_of(window, key) for key in noted(notes)}


def document_of(window: Window, key: str) -> Document:
    return window.desk.texts.get(key) or window.workspace.document(key)


def linked(window: Window) -> Linked:
    """Of the page in front, or of the first one that has claims."""
    pages = (window.tabs.current, *window.tabs.pages)
    found = (_linked(page) for page in pages if page is not None)
    return next((one for one in found if one.noted), Linked())


def compared(page: ComparisonTab) -> tuple[Analysis, Analysis, Alignment] | None:
    """Both sides and their alignment; none while the comparison is not finished."""
    alignment, sides = page.pane.showing.final, {side.document.id: side for side in page.analyses if side is not None}
    return (sides[alignment.left], sides[alignment.right], alignment) if alignment is not None and len(sides) == 2 else None


def _linked(page: Page) -> Linked:
    if isinstance(page, MatrixTab) and page.claims:
        return Linked(claims_of_matrix(page.matrix, page.analyses), tuple(page.analyses), page.claims)
    if isinstance(page, ComparisonTab) and (found := compared(page)) is not None:
        *sides, alignment = found
        return Linked(claims_of_alignment(alignment), tuple(sides), alignment=alignment)
    return Linked()


def _named(page: Page | None) -> str:
    if isinstance(page, DocumentPane):
        return tr("This document")
    return tr("Both documents") if isinstance(page, ComparisonTab) else tr("These documents")
