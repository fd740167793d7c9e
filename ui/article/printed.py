"""An article as it goes to paper: its passages black on white, highlights in their colors with numbers, the notes at the end."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from reader.annotation import Annotation
from reader.document import Document, Passage, PassageKind
from ui import messages
from ui.language import tr
from ui.look.direction import direction_of, isolated
from ui.look.fonts import SEMIBOLD, sans, serif
from ui.look.theme import theme

Direction = Qt.LayoutDirection
_SIZE = 10.5  # points, of the text
_INDENT = 22
_GRAY = "#575757"


def printed(document: Document, notes: Sequence[Annotation]) -> QTextDocument:
    """Page furniture is left out. The words are put in as they are, never as markup."""
    made = QTextDocument()
    made.setDefaultFont(_points(serif, _SIZE))
    cursor = QTextCursor(made)
    numbered = list(enumerate(sorted(notes, key=lambda note: note.target.position.start), start=1))
    _line(cursor, " · ".join((isolated(document.source.name), *messages.header_facts(document))), _points(sans, 8.5), gray=True)
    for passage in document.passages:
        if not passage.is_boilerplate:
            direction = direction_of(passage.span.of(document.text))
            letters = _letters(passage.kind, direction)
            cursor.insertBlock(_block(passage.kind, direction), letters)
            for words, numbers, note in _runs(document.text, passage, numbered):
                cursor.insertText(words, _highlighted(letters, note))
                if numbers:
                    cursor.insertText(f" {numbers}", _raised())
    if numbered:
        _line(cursor, tr("Notes"), _points(sans, 10, SEMIBOLD), before=18)
    for number, note in numbered:
        told = "  ".join(part for part in (" ".join(f"#{tag}" for tag in note.body.tags), note.body.text) if part)
        quote = f"{number}  “{note.target.quote.exact}”"
        _line(cursor, quote, _points(serif, 9.5, italic=direction_of(quote) is Direction.LeftToRight))
        if told:
            _line(cursor, told, _points(sans, 8.5), before=0)
    return made


def _runs(text: str, passage: Passage, notes: Iterable[tuple[int, Annotation]]) -> Iterator[tuple[str, str, Annotation | None]]:
    """The words of a passage, cut where highlights begin and end; with the numbers of the notes that end there, and the one over them."""
    here = [(number, note, note.target.position) for number, note in notes if note.target.position.overlaps(passage.span)]
    start, end = passage.span.start, passage.span.end
    cuts = {start, end, *(max(span.start, start) for _, _, span in here), *(min(span.end, end) for _, _, span in here)}
    for one, other in pairwise(sorted(cuts)):
        numbers = ", ".join(str(number) for number, _, span in here if span.end == other)
        over = [note for _, note, span in here if span.start < other and span.end > one]
        yield text[one:other], numbers, over[-1] if over else None


def _line(cursor: QTextCursor, words: str, font: QFont, *, gray: bool = False, before: int = 4) -> None:
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(before)
    letters.setFont(font)
    if gray:
        letters.setForeground(QColor(_GRAY))
    if not cursor.atStart():
        cursor.insertBlock(block, letters)
    cursor.insertText(words, letters)


def _block(kind: PassageKind, direction: Direction) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLayoutDirection(direction)
    made.setTopMargin(4 if kind in (PassageKind.TABLE_ROW, PassageKind.LIST_ITEM) else 12 if kind is PassageKind.HEADING else 8)
    if kind in (PassageKind.QUOTATION, PassageKind.LIST_ITEM):
        (made.setLeftMargin if direction is Direction.LeftToRight else made.setRightMargin)(_INDENT)
    made.setLineHeight(110 if kind is PassageKind.TITLE else 135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def _letters(kind: PassageKind, direction: Direction) -> QTextCharFormat:
    made = QTextCharFormat()
    match kind:
        case PassageKind.TITLE:
            made.setFont(_points(serif, 18, SEMIBOLD))
        case PassageKind.HEADING:
            made.setFont(_points(sans, 10, SEMIBOLD))
        case PassageKind.CAPTION | PassageKind.TABLE_ROW:
            made.setFont(_points(sans, 9))
        case _:
            made.setFont(_points(serif, _SIZE, italic=kind is PassageKind.QUOTATION and direction is Direction.LeftToRight))
    made.setForeground(QColor("black"))
    return made


def _highlighted(letters: QTextCharFormat, note: Annotation | None) -> QTextCharFormat:
    made = QTextCharFormat(letters)
    if note is not None:
        made.setBackground(theme("light").color(f"highlight{note.body.color}"))
    return made


def _points(face: Callable[..., QFont], size: float, *weight: int, **style: bool) -> QFont:
    """A face in points, which paper keeps; the window's fonts go by pixels."""
    made = face(size, *weight, **style)
    made.setPointSizeF(size)
    return made


def _raised() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(_points(sans, 10))
    made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    return made
