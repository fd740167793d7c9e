"""The words of a cell as rich text: its passage with the figure set off, with as much around it as is wanted."""

from html import escape

from reader.analysis import Analysis
from reader.claim_matrix import Cell, passage_of
from reader.document import paragraph_at
from reader.text import Span
from reader.wording import one_line
from ui.language import ours
from ui.look.figures import figure_told
from ui.look.theme import Theme


def quoted(cell: Cell, analysis: Analysis, look: Theme) -> str:
    """The passage; empty where the outlet is silent."""
    whole = passage_of(cell, analysis)
    if whole is None:
        return ""
    mark = cell.quantity.span if cell.quantity is not None and whole.contains(cell.quantity.span) else Span(whole.end, whole.end)
    before, figure, after = (html(analysis.words(one)) for one in (Span(whole.start, mark.start), mark, Span(mark.end, whole.end)))
    return f'{before}<span style="background-color: {look.number_fill}; font-weight: 600">{figure}</span>{after}'


def in_context(cell: Cell, analysis: Analysis, look: Theme) -> str:
    """The passage within its paragraph, what is around it paler."""
    whole = passage_of(cell, analysis)
    place = analysis.document.passage_at(whole.start) if whole is not None else None
    if whole is None or place is None:
        return quoted(cell, analysis, look)
    paragraph = analysis.document.passages[place].span.joined(whole)
    before, after = (html(analysis.words(one)) for one in (Span(paragraph.start, whole.start), Span(whole.end, paragraph.end)))
    pale = f'<span style="color: {look.t2}">'
    return f"{pale}{before}</span>{quoted(cell, analysis, look)}{pale}{after}</span>"


def value_of(cell: Cell) -> str:
    """Its figure, or that it makes the claim without one."""
    return figure_told(cell.quantity) if cell.quantity is not None else ours(cell.value)


def place_of(cell: Cell, analysis: Analysis) -> str:
    """ "¶3", empty where the document has no paragraphs."""
    whole = passage_of(cell, analysis)
    paragraph = paragraph_at(analysis.document.paragraph_starts(), whole.start) if whole is not None else 0
    return f"¶{paragraph}" if paragraph else ""


def html(words: str) -> str:
    """On one line, with a space at an end that has any."""
    line = one_line(words)
    before, after = (" " if words[:1].isspace() else ""), (" " if words[-1:].isspace() else "")
    return escape(f"{before}{line}{after}")
