"""Paints a note: color, tags, place; the quote in serif; the text. The note being written gets an editor in place of its text."""

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import messages
from ui.look import fonts
from ui.look.basics import paint_row_ring
from ui.look.direction import LEFT, RIGHT, by_content, direction_of
from ui.look.theme import Theme, theme
from ui.panels import note_text
from ui.panels.note_editor import NoteEditor
from ui.panels.note_rows import NoteRow
from ui.panels.notes_model import ROW
from ui.view.offsets import Offsets

Index = QModelIndex | QPersistentModelIndex
_LEFT, _RIGHT, TOP, LINE, HEADING = 29, 12, 10, 20, 26
_QUOTE_LINES, _TEXT_LINES = 3, 12
_QUOTE, _TEXT = "quote", "text"


class NotesDelegate(QStyledItemDelegate):
    """`edited` is the id of the note that has an editor; `made` is told of each new editor."""

    def __init__(self, made: Callable[[NoteEditor], None]) -> None:
        super().__init__()
        self.look: Theme = theme("light")
        self.edited = ""
        self._made = made

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: NoteRow = index.data(ROW)
        view = option.widget
        width = (view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()) - _LEFT - _RIGHT
        top = TOP + _heading_height(row)
        quote = line_count(row.quote, _QUOTE, width, _QUOTE_LINES) * LINE
        if row.note.id == self.edited:
            return QSize(width, top + quote + NoteEditor.HEIGHT + LINE + 12)
        text = _text_height(row.note.body.text, width)
        return QSize(width, top + LINE + 3 + quote + (text + 2 if text else 0) + TOP + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: NoteRow = index.data(ROW)
        area = option.rect
        painter.save()
        by_content(painter)
        if row.heading:
            area = self._paint_heading(painter, area, row.heading)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self.look.color("accent_fill"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, self.look.color("chrome"))
        painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), self.look.color("line"))
        self._paint_head(painter, area, row)
        width, top = area.width() - _LEFT - _RIGHT, area.top() + TOP + LINE + 3
        if row.note.id == self.edited:
            top = area.top() + TOP + LINE
        painter.setPen(self.look.color("t2"))
        lines = lines_of(row.quote, _QUOTE, width, _QUOTE_LINES)
        top = _paint_lines(painter, QRect(_LEFT, top, width, LINE), _font(_QUOTE), lines, direction_of(row.quote))
        if row.note.id != self.edited:
            self._paint_text(painter, row.note.body.text, QRect(_LEFT, top + 2, width, area.bottom() - top))
        paint_row_ring(painter, self.look, option)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = NoteEditor(parent, index.data(ROW).note)
        self._made(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What is being written is newer than what is listed."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        area = option.rect
        editor.setGeometry(_LEFT - 6, area.bottom() - NoteEditor.HEIGHT - 8, area.width() - _LEFT - _RIGHT + 6, NoteEditor.HEIGHT)

    def _paint_heading(self, painter: QPainter, area: QRect, words: str) -> QRect:
        """The name of the group that begins here; returns what is left for the note."""
        top = QRect(area.left(), area.top(), area.width(), HEADING)
        painter.fillRect(top, self.look.color("chrome"))
        painter.setFont(fonts.sans(12, fonts.MEDIUM))
        painter.setPen(self.look.color("t2"))
        room = top.adjusted(12, 0, -_RIGHT, 0)
        told = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | LEFT | Qt.TextFlag.TextSingleLine, told)
        return area.adjusted(0, HEADING, 0, 0)

    def _paint_text(self, painter: QPainter, text: str, area: QRect) -> None:
        if note_text.is_marked(text):
            area.setHeight(note_text.height(text, area.width()))
            note_text.paint(painter, text, QRectF(area), self.look.color("t1"), self.look.color("accent"))
        else:
            painter.setPen(self.look.color("t1"))
            lines = lines_of(text, _TEXT, area.width(), _TEXT_LINES)
            _paint_lines(painter, QRect(area.left(), area.top(), area.width(), LINE), _font(_TEXT), lines, direction_of(text))

    def _paint_head(self, painter: QPainter, area: QRect, row: NoteRow) -> None:
        head = QRect(area.left() + _LEFT, area.top() + TOP, area.width() - _LEFT - _RIGHT, LINE)
        painter.setPen(self.look.color("line2"))
        is_colored = row.note.target.is_highlight
        painter.setBrush(self.look.color(f"highlight{row.note.body.color}") if is_colored else Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(area.left() + 12.5, head.top() + 4.5, 10, 10))
        place_font, tag_font = fonts.sans(12, tabular=True), fonts.sans(13, fonts.MEDIUM)
        place = messages.NOT_SAVED if row.is_unsaved else row.place
        painter.setFont(place_font)
        painter.setPen(self.look.color("review" if row.is_unsaved else "t2"))
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | RIGHT, place)
        room = head.width() - QFontMetrics(place_font).horizontalAdvance(place) - 8
        painter.setFont(tag_font)
        painter.setPen(self.look.color("t1"))
        tags = QFontMetrics(tag_font).elidedText(row.tags, Qt.TextElideMode.ElideRight, room)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter | LEFT, tags)


def _heading_height(row: NoteRow) -> int:
    return HEADING if row.heading else 0


def _text_height(text: str, width: int) -> int:
    if note_text.is_marked(text):
        return note_text.height(text, width)
    return line_count(text, _TEXT, width, _TEXT_LINES) * LINE


def _font(kind: str) -> QFont:
    return fonts.serif(14) if kind == _QUOTE else fonts.sans(13)


@lru_cache(maxsize=1 << 14)  # a list lays all its rows out anew at every change
def line_count(text: str, kind: str, width: int, most: int) -> int:
    """How many lines the text takes, at most so many; quicker than breaking it into them."""
    width = max(width, 20)
    metrics, shown = QFontMetrics(_font(kind)), text[: most * width]  # no letter is narrower than a pixel
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    return min(most, metrics.boundingRect(QRect(0, 0, width, 1 << 20), flags, shown).height() // metrics.lineSpacing()) if text else 0


def lines_of(text: str, kind: str, width: int, most: int) -> tuple[str, ...]:
    """The text broken to the width; the last line allowed is elided."""
    font, lines = _font(kind), []
    metrics = QFontMetrics(font)
    for paragraph in text.split("\n") if text else ():
        paragraph = paragraph[:4_000]
        layout, offsets = QTextLayout(paragraph, font), Offsets(paragraph)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 20))
            lines.append(paragraph[offsets.from_units(line.textStart()) : offsets.from_units(line.textStart() + line.textLength())])
            if len(lines) > most:
                layout.endLayout()
                return (*lines[: most - 1], metrics.elidedText(lines[most - 1] + lines[most], Qt.TextElideMode.ElideRight, width))
        layout.endLayout()
    return tuple(lines)


def _paint_lines(painter: QPainter, first: QRect, font: QFont, lines: Sequence[str], direction: Qt.LayoutDirection) -> int:
    """Paints lines 20 px apart, the first in that area, from the side where they begin; returns where the next would begin."""
    painter.setFont(font)
    painter.setLayoutDirection(direction)
    for number, line in enumerate(lines):
        area = first.translated(0, number * LINE)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, line.rstrip())
    by_content(painter)
    return first.top() + len(lines) * LINE
