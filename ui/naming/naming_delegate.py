"""Paints the naming table: the line of an entity's type and its name; the words of a document for it, and how often it uses them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.article.name_types import entity_style
from ui.language import counted, locale, tr
from ui.look import fonts
from ui.look.basics import paint_row_ring, theme_of
from ui.look.swatches import paint_swatch
from ui.look.theme import Theme
from ui.naming.naming_lines import Line
from ui.naming.naming_model import LINE, NamingModel
from ui.tables.table_header import TableHeader
from ui.tables.table_view import ROW_HEIGHT
from ui.tables.writing import ONE_LINE, write

_LEAST = 120  # of the width of a column
Index = QModelIndex | QPersistentModelIndex


class NamingDelegate(QStyledItemDelegate):
    """Words that other documents use too are pale: what differs stands out."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, line, column = theme_of(option.widget), index.data(LINE), index.column()
        painter.save()
        is_cell = column > 0 and (line.cells[column - 1] is not None or bool(line.hidden))
        if is_cell and option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.fillRect(option.rect, look.color("accent_fill" if is_chosen else "chrome"))
        if line.is_first and index.row() > 0:
            painter.fillRect(option.rect.left(), option.rect.top(), option.rect.width(), 1, look.color("line"))
        area = option.rect.adjusted(12, 0, -10, 0)
        if column == 0:
            _paint_entity(painter, look, line, area)
        else:
            _paint_words(painter, look, line, column - 1, area, is_known=_model(index).titles[column - 1][2])
        paint_row_ring(painter, look, option)
        painter.restore()


def _paint_entity(painter: QPainter, look: Theme, line: Line, area: QRect) -> None:
    if not line.is_first:
        return
    paint_swatch(painter, look, entity_style(line.row.label), QRectF(area.left(), area.top(), 17, area.height()))
    painter.setPen(look.color("t1"))
    write(painter, area.adjusted(25, 0, 0, 0), line.row.name, 13, fonts.MEDIUM)


def _paint_words(painter: QPainter, look: Theme, line: Line, number: int, area: QRect, *, is_known: bool) -> None:
    cell = line.cells[number]
    if not is_known:
        painter.fillRect(area.adjusted(-4, 1, 2, 0), QBrush(look.color("line"), Qt.BrushStyle.BDiagPattern))
    elif line.hidden:
        painter.setPen(look.color("t3"))
        write(painter, area, counted("{n:,} more", "{n:,} more", line.hidden) if number == 0 else "", 12)
    elif cell is None:
        painter.setPen(look.color("t3"))
        write(painter, area, "∅" if line.is_first and not line.row.cells[number] else "", 13)
    else:
        painter.setFont(fonts.sans(12, tabular=True))
        painter.setPen(look.color("t2"))
        count = locale().toString(cell[1])
        painter.drawText(area, ONE_LINE | Qt.AlignmentFlag.AlignRight, count)
        room = painter.fontMetrics().horizontalAdvance(count) + 10
        painter.setPen(look.color("t2" if line.is_shared(number) else "t1"))
        write(painter, area.adjusted(0, 0, -room, 0), cell[0], 13)


def _model(index: Index) -> NamingModel:
    model = index.model()
    assert isinstance(model, NamingModel)
    return model


class NamingHeader(TableHeader):
    """Names of the documents with their dates."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, _LEAST)
        self.setSectionsClickable(False)

    def paint_title(self, painter: QPainter, look: Theme, rect: QRect, section: int) -> None:
        model = self.model()
        assert isinstance(model, NamingModel)
        area = rect.adjusted(12, 0, -10, 0)
        name, date, _ = (tr("Name"), "", True) if section == 0 else model.titles[section - 1]
        painter.setFont(fonts.sans(12))
        room = painter.fontMetrics().horizontalAdvance(date) + 8 if date else 0
        painter.setPen(look.color("t1" if section else "t2"))
        left = write(painter, area.adjusted(0, 0, -room, 0), name, 12, fonts.SEMIBOLD if section else fonts.REGULAR)
        painter.setPen(look.color("t2"))
        write(painter, left.adjusted(0, 0, room, 0), date, 12)
