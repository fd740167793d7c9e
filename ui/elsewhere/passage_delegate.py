"""Paints a passage: badge, outlet, date and title with the score; its words with marks in them; what is told of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.text import Span
from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH, paint_badge
from ui.elsewhere.passage_rows import PassageRow
from ui.look import fonts
from ui.look.basics import paint_row_ring, theme_of
from ui.look.direction import LEFT, RIGHT, begins_right_to_left
from ui.look.theme import Theme
from ui.tables.writing import ONE_LINE, write
from ui.view.offsets import Offsets

ROW = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex
_HEADING, _LINE, _TOP = 32, 20, 8
_LEFT, _RIGHT, _SCORE = 46, 16, 52
_MOST_LINES = 3
MEASURE = 880  # pixels of a line of words


class PassageDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: PassageRow = index.data(ROW)
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        if row.is_heading:
            return QSize(width, _HEADING)
        lines = _laid_out(row, _words_width(width), None)[1] + row.is_new_document + bool(row.told)
        return QSize(width, _TOP + lines * _LINE + _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, row = theme_of(option.widget), index.data(ROW)
        area = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.is_heading:
            _paint_heading(painter, look, row, area)
        else:
            if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
                is_chosen = option.state & QStyle.StateFlag.State_Selected
                painter.fillRect(area, look.color("accent_fill" if is_chosen else "chrome"))
                if is_chosen:
                    painter.fillRect(area.left(), area.top(), 3, area.height(), look.color("accent"))
            painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.color("line"))
            _paint_passage(painter, look, row, area)
        paint_row_ring(painter, look, option)
        painter.restore()


def _paint_heading(painter: QPainter, look: Theme, row: PassageRow, area: QRect) -> None:
    painter.fillRect(area, look.color("panel"))
    painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.color("line"))
    painter.setPen(look.color("t1"))
    left = write(painter, area.adjusted(16, 0, -_RIGHT, 0), row.name, 12, fonts.SEMIBOLD)
    painter.setPen(look.color("t2"))
    left = write(painter, left, row.score, 12)
    write(painter, left, row.aside, 12)


def _paint_passage(painter: QPainter, look: Theme, row: PassageRow, area: QRect) -> None:
    top = area.top() + _TOP
    inner = area.adjusted(_LEFT, 0, -_RIGHT, 0)
    if row.state is not None:
        paint_badge(painter, QRectF(area.left() + 16, top + (_LINE - BADGE_HEIGHT) / 2, BADGE_WIDTH, BADGE_HEIGHT), row.state, look)
    painter.setFont(fonts.sans(13, fonts.MEDIUM, tabular=True))
    painter.setPen(look.color("t2" if row.is_pale else "t1"))
    painter.drawText(QRect(inner.right() - _SCORE, top, _SCORE, _LINE), ONE_LINE | Qt.AlignmentFlag.AlignRight, row.score)
    if row.is_new_document:
        head = QRect(inner.left(), top, inner.width() - _SCORE - 8, _LINE)
        left = write(painter, head, row.name, 13, fonts.MEDIUM)
        painter.setPen(look.color("t2"))
        write(painter, left, row.aside, 12)
        top += _LINE
    painter.setPen(look.color("t2" if row.is_pale else "t1"))
    layout, lines = _laid_out(row, _words_width(area.width()), look)
    layout.draw(painter, QPointF(inner.left(), top))
    painter.setPen(look.color("t2"))
    write(painter, QRect(inner.left(), top + lines * _LINE, inner.width(), _LINE), row.told, 12)


def _words_width(width: int) -> int:
    """Lines as wide as a large window would be hard to read."""
    return min(MEASURE, max(40, width - _LEFT - _RIGHT - _SCORE))


def _font() -> QFont:
    return fonts.serif(15)


def _laid_out(row: PassageRow, width: int, look: Theme | None) -> tuple[QTextLayout, int]:
    """The words on as many lines as are shown, and how many these are. Without a look they are only measured."""
    layout, offsets = QTextLayout(row.words, _font()), Offsets(row.words)
    layout.setTextOption(QTextOption(RIGHT if begins_right_to_left(row.words) else LEFT))
    if look is not None:
        layout.setFormats([_format(offsets, mark, look) for mark in row.marks])
    layout.beginLayout()
    number = 0
    while number < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * _LINE))
        number += 1
    layout.endLayout()
    return layout, number


def _format(offsets: Offsets, mark: Span, look: Theme) -> QTextLayout.FormatRange:
    made, style = QTextLayout.FormatRange(), QTextCharFormat()
    style.setBackground(look.color("number_fill"))
    style.setFontWeight(600)
    made.start, made.format = offsets.to_units(mark.start), style
    made.length = offsets.to_units(mark.end) - offsets.to_units(mark.start)
    return made
