"""Paints the naming table: the line of an entity's type and its name; the words of a document for it, and how often it uses them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.article.name_types import entity_style
from ui.look import fonts
from ui.look.basics import theme_of
from ui.look.swatches import paint_swatch
from ui.look.theme import Theme
from ui.naming.naming_lines import Line
from ui.naming.naming_model import LINE, NamingModel

ROW_HEIGHT, HEADER_HEIGHT = 24, 26
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
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
        painter.restore()


def _paint_entity(painter: QPainter, look: Theme, line: Line, area: QRect) -> None:
    if not line.is_first:
        return
    paint_swatch(painter, look, entity_style(line.row.label), QRectF(area.left(), area.top(), 17, area.height()))
    painter.setFont(fonts.sans(13, fonts.MEDIUM))
    painter.setPen(look.color("t1"))
    _text(painter, area.adjusted(25, 0, 0, 0), line.row.name)


def _paint_words(painter: QPainter, look: Theme, line: Line, number: int, area: QRect, *, is_known: bool) -> None:
    cell = line.cells[number]
    if not is_known:
        painter.fillRect(area.adjusted(-4, 1, 2, 0), QBrush(look.color("line"), Qt.BrushStyle.BDiagPattern))
    elif line.hidden:
        painter.setFont(fonts.sans(12))
        painter.setPen(look.color("t3"))
        _text(painter, area, f"{line.hidden:,} more" if number == 0 else "")
    elif cell is None:
        painter.setFont(fonts.sans(13))
        painter.setPen(look.color("t3"))
        _text(painter, area, "∅" if line.is_first and not line.row.cells[number] else "")
    else:
        painter.setFont(fonts.sans(12, tabular=True))
        painter.setPen(look.color("t2"))
        count = f"{cell[1]:,}"
        painter.drawText(area, _FLAGS | Qt.AlignmentFlag.AlignRight, count)
        room = painter.fontMetrics().horizontalAdvance(count) + 10
        painter.setFont(fonts.sans(13))
        painter.setPen(look.color("t2" if line.is_shared(number) else "t1"))
        _text(painter, area.adjusted(0, 0, -room, 0), cell[0])


def _text(painter: QPainter, area: QRect, words: str) -> None:
    painter.drawText(area, _FLAGS, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width()))


def _model(index: Index) -> NamingModel:
    model = index.model()
    assert isinstance(model, NamingModel)
    return model


class NamingHeader(QHeaderView):
    """Names of the documents with their dates, on the ground of the panel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEADER_HEIGHT)
        self.setMinimumSectionSize(120)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, model = theme_of(self), self.model()
        assert isinstance(model, NamingModel)
        painter.save()
        painter.fillRect(rect, look.color("panel"))
        painter.fillRect(rect.adjusted(0, rect.height() - 1, 0, 0), look.color("line2"))
        area = rect.adjusted(12, 0, -10, 0)
        name, date, _ = ("Name", "", True) if section == 0 else model.titles[section - 1]
        painter.setFont(fonts.sans(12, fonts.SEMIBOLD if section else fonts.REGULAR))
        painter.setPen(look.color("t1" if section else "t2"))
        room = painter.fontMetrics().horizontalAdvance(date) + 8 if date else 0
        words = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, area.width() - room)
        painter.drawText(area, _FLAGS, words)
        area.setLeft(area.left() + painter.fontMetrics().horizontalAdvance(words) + 8)
        painter.setFont(fonts.sans(12))
        painter.setPen(look.color("t2"))
        painter.drawText(area, _FLAGS, date)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.length() < self.width():  # beyond the last column
            painter, look = QPainter(self.viewport()), theme_of(self)
            painter.fillRect(self.length(), 0, self.width() - self.length(), HEADER_HEIGHT, look.color("panel"))
            painter.fillRect(self.length(), HEADER_HEIGHT - 1, self.width() - self.length(), 1, look.color("line2"))
