"""Paints the tables of numbers and words: badge, words, and what is told in gray beside them; and their head, which sorts."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH, paint_badge
from ui.language import tr
from ui.look import fonts, icons
from ui.look.basics import paint_row_ring, theme_of
from ui.look.theme import Theme
from ui.tables.column import Column, Piece
from ui.tables.rows_model import ROW, RowsModel
from ui.tables.table_header import TableHeader
from ui.tables.table_view import ROW_HEIGHT
from ui.tables.writing import ONE_LINE, write

_LEFT, _RIGHT, _NUMBER = 12, 6, 18
_LEAST = 40  # of the width of a column
Index = QModelIndex | QPersistentModelIndex


class RowsDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, row = theme_of(option.widget), index.data(ROW)
        column = _model(index).columns[index.column()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, look.color("accent_fill" if is_chosen else "chrome"))
        if is_chosen and index.column() == 0:
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, ROW_HEIGHT), look.color("accent"))
        painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, look.color("line"))
        area = option.rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        if column.state is not None:
            painter.setPen(look.color("t2"))
            painter.setFont(fonts.sans(12, tabular=True))
            painter.drawText(
                QRect(area.left() - 2, area.top(), _NUMBER, area.height()), ONE_LINE | Qt.AlignmentFlag.AlignRight, column.text(row)
            )
            top = area.top() + (ROW_HEIGHT - BADGE_HEIGHT) / 2
            paint_badge(painter, QRectF(area.left() + _NUMBER + 6, top, BADGE_WIDTH, BADGE_HEIGHT), column.state(row), look)
        elif column.pieces is not None:
            view = option.widget
            if isinstance(view, QTableView) and is_chosen and view.currentIndex() == index:
                painter.setPen(look.color("accent"))
                painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 2.5, -1.5, -3.5), 3, 3)
            _pieces(painter, look, area, column.pieces(row))
        elif not column.is_merged or not _is_told_above(index, column):
            painter.setPen(look.color("t1"))
            area = write(painter, area, column.text(row), 13, fonts.MEDIUM if column.is_strong else fonts.REGULAR)
            painter.setPen(look.color("t2"))
            write(painter, area, column.aside(row), 12, fonts.REGULAR)
        paint_row_ring(painter, look, option)
        painter.restore()


class RowsHeader(TableHeader):
    """The titles on the ground of the panel; an arrow tells by which one the rows are sorted, and how."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _LEAST)
        self.setSectionsClickable(True)
        self.setToolTip(tr("Click to sort; once more turns the order round, a third time ends it."))

    def paint_title(self, painter: QPainter, look: Theme, rect: QRect, section: int) -> None:
        model = self.model()
        assert isinstance(model, RowsModel)
        is_sorted = model.sorted_by == section
        area = rect.adjusted(_LEFT, 0, -_RIGHT - (14 if is_sorted else 0), 0)
        painter.setPen(look.color("t1" if is_sorted else "t2"))
        area = write(painter, area, model.columns[section].title, 12, fonts.SEMIBOLD if is_sorted else fonts.REGULAR)
        if is_sorted:
            arrow = icons.pixmap("chevron_down" if model.is_descending else "chevron_up", look.accent, scale=2.0)
            painter.drawPixmap(QRect(area.left() - 4, area.center().y() - 6, 12, 12), arrow)


def _pieces(painter: QPainter, look: Theme, area: QRect, pieces: Sequence[Piece]) -> None:
    """Writes pieces with commas between them, as far as there is room."""
    for words, size, weight, token in _runs(pieces):
        painter.setPen(look.color(token))
        left = write(painter, area, words, size, weight, gap=0)
        if painter.fontMetrics().horizontalAdvance(words) > area.width():  # the rest was left out
            return
        area = left


def _runs(pieces: Sequence[Piece]) -> Iterator[tuple[str, int, int, str]]:
    """Words with their size, weight and color."""
    for number, piece in enumerate(pieces, 1):
        yield piece.words, 13, fonts.SEMIBOLD if piece.is_strong else fonts.REGULAR, "t2" if piece.is_pale else "t1"
        if piece.aside:
            yield f" ({piece.aside})", 12, fonts.REGULAR, "t2"
        if number < len(pieces):
            yield ", ", 13, fonts.REGULAR, "t2"


def _is_told_above(index: Index, column: Column[Any]) -> bool:
    rows = _model(index).rows
    return index.row() > 0 and column.text(rows[index.row() - 1]) == column.text(rows[index.row()])


def _model(index: Index) -> RowsModel:
    model = index.model()
    assert isinstance(model, RowsModel)
    return model
