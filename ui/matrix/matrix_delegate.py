"""Paints the claim matrix: state and name of a claim; value, badge and speaker of an outlet; the outlets with their origins above."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.claim_matrix import Cell, ClaimMatrix, Row
from reader.outlets import Column
from ui.comparison.claim_rows import STATES, State
from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH, paint_badge
from ui.dates import short_date
from ui.language import ours, told, tr
from ui.look import fonts
from ui.look.basics import theme_of
from ui.look.direction import by_content
from ui.look.theme import Theme
from ui.matrix.matrix_model import CELL, ROW, MatrixModel
from ui.matrix.quoting import value_of
from ui.matrix.runs import runs_of_one_origin

ROW_HEIGHT, HEADER_HEIGHT = 43, 66
_BADGE_AT = 86  # from the left of a cell; values before it are short
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
Index = QModelIndex | QPersistentModelIndex


def state_of(row: Row) -> State:
    return State.ONLY if row.state is None else STATES[row.state]


class MatrixDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, row = theme_of(option.widget), index.data(ROW)
        view = option.widget
        is_row = bool(view.property("current_row") == index.row())
        painter.save()
        by_content(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect
        painter.fillRect(area, look.color("accent_fill" if is_row else "panel" if index.column() == 0 else "page"))
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, look.color("line"))
        if index.column() == 0:
            _paint_claim(painter, look, row, area, is_current=is_row)
        else:
            painter.fillRect(area.right(), area.top(), 1, area.height(), look.color("line"))
            column = _matrix(index).columns[index.column() - 1]
            _paint_cell(painter, look, column, index.data(CELL), area)
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setPen(QPen(look.color("accent"), 2 if option.state & QStyle.StateFlag.State_HasFocus else 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))
        painter.restore()


def _paint_claim(painter: QPainter, look: Theme, row: Row, area: QRect, *, is_current: bool) -> None:
    if is_current:
        painter.fillRect(area.left(), area.top(), 3, area.height(), look.color("accent"))
    badge = QRectF(area.left() + 12, area.center().y() - BADGE_HEIGHT / 2, BADGE_WIDTH, BADGE_HEIGHT)
    paint_badge(painter, badge, state_of(row), look)
    words = area.adjusted(42, 0, -8, -1)
    if row.remark:  # below the name, so that both can be read
        painter.setFont(fonts.sans(12))
        painter.setPen(look.color("t2"))
        _text(painter, QRect(words.left(), area.top() + 22, words.width(), 17), told(row.remark))
        words.setBottom(area.top() + 23)
        words.setTop(area.top() + 3)
    painter.setFont(fonts.sans(13, fonts.MEDIUM))
    painter.setPen(look.color("t1"))
    _text(painter, words, row.label)


def _paint_cell(painter: QPainter, look: Theme, column: Column, cell: Cell, area: QRect) -> None:
    if not column.is_read:
        painter.fillRect(area.adjusted(0, 0, -1, -1), QBrush(look.color("line"), Qt.BrushStyle.BDiagPattern))
        return
    upper = QRect(area.left() + 12, area.top() + 3, area.width() - 20, 20)
    lower = QRect(area.left() + 12, area.top() + 22, area.width() - 20, 17)
    painter.setFont(fonts.sans(13, fonts.MEDIUM if cell.is_told else fonts.REGULAR, tabular=True))
    painter.setPen(look.color("t1" if cell.is_told else "t3"))
    end = upper.left() + painter.fontMetrics().horizontalAdvance(value_of(cell))
    room = upper.adjusted(0, 0, -(BADGE_WIDTH + 8) if cell.verdict is not None else 0, 0)
    _text(painter, room, value_of(cell))
    if cell.verdict is not None:
        left = min(max(upper.left() + _BADGE_AT - 12, end + 8), upper.right() - BADGE_WIDTH)
        paint_badge(painter, QRectF(left, upper.top() + 1, BADGE_WIDTH, BADGE_HEIGHT), STATES[cell.verdict], look)
        end = left + BADGE_WIDTH
    _paint_further(painter, look, cell, QRect(end + 8, upper.top(), upper.right() - end - 8, upper.height()))
    painter.setFont(fonts.sans(12))
    painter.setPen(look.color("t2" if cell.is_told else "t3"))
    _text(painter, lower, ours(cell.speaker))


def _paint_further(painter: QPainter, look: Theme, cell: Cell, area: QRect) -> None:
    """What the outlet says otherwise elsewhere, or how much of it where there is no room."""
    if not cell.further:
        return
    painter.setFont(fonts.sans(12, tabular=True))
    painter.setPen(look.color("t2"))
    words = tr("also {values}", values=", ".join(value_of(one) for one in cell.further))
    painter.drawText(area, _FLAGS, words if painter.fontMetrics().horizontalAdvance(words) <= area.width() else f"+{len(cell.further)}")


def _text(painter: QPainter, area: QRect, words: str) -> None:
    painter.drawText(area, _FLAGS, painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width()))


def _matrix(index: Index) -> ClaimMatrix:
    model = index.model()
    assert isinstance(model, MatrixModel)
    return model.matrix


class MatrixHeader(QHeaderView):
    """The outlets with their dates; a bracket joins those of one origin."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFixedHeight(HEADER_HEIGHT)
        self.setMinimumSectionSize(120)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, model = theme_of(self), self.model()
        assert isinstance(model, MatrixModel)
        painter.save()
        by_content(painter)
        painter.fillRect(rect, look.color("panel"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line2"))
        area = rect.adjusted(12, 0, -8, 0)
        if section == 0:
            painter.setFont(fonts.sans(12, fonts.SEMIBOLD))
            painter.setPen(look.color("t2"))
            painter.drawText(area.adjusted(0, 22, 0, 0), _FLAGS, tr("Claim"))
        else:
            column = model.matrix.columns[section - 1]
            painter.setFont(fonts.sans(13, fonts.SEMIBOLD))
            painter.setPen(look.color("t1"))
            _text(painter, QRect(area.left(), rect.top() + 24, area.width(), 19), column.name)
            painter.setFont(fonts.sans(12))
            painter.setPen(look.color("t2"))
            _text(painter, QRect(area.left(), rect.top() + 42, area.width(), 17), remark(model.matrix, section - 1))
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, look, model = QPainter(self.viewport()), theme_of(self), self.model()
        assert isinstance(model, MatrixModel)
        if self.length() < self.width():  # beyond the last column
            painter.fillRect(self.length(), 0, self.width() - self.length(), HEADER_HEIGHT, look.color("panel"))
            painter.fillRect(self.length(), HEADER_HEIGHT - 1, self.width() - self.length(), 1, look.color("line2"))
        for first, last in runs_of_one_origin(model.matrix):
            if first < last and not self.isSectionHidden(first):
                left = self.sectionViewportPosition(first) + 6
                right = self.sectionViewportPosition(last) + self.sectionSize(last) - 6
                _paint_bracket(painter, look, left, right)


def _paint_bracket(painter: QPainter, look: Theme, left: int, right: int) -> None:
    painter.setFont(fonts.sans(11, fonts.MEDIUM))
    words, y, middle = tr("One origin"), 14.5, (left + right) / 2
    half = painter.fontMetrics().horizontalAdvance(words) / 2 + 8
    painter.setPen(QPen(look.color("t2"), 1))
    painter.drawLine(QPointF(left + 0.5, y + 6), QPointF(left + 0.5, y))
    painter.drawLine(QPointF(left + 0.5, y), QPointF(middle - half, y))
    painter.drawLine(QPointF(middle + half, y), QPointF(right + 0.5, y))
    painter.drawLine(QPointF(right + 0.5, y), QPointF(right + 0.5, y + 6))
    painter.drawText(QRectF(middle - half, 6, 2 * half, 17), Qt.AlignmentFlag.AlignCenter, words)


def remark(matrix: ClaimMatrix, number: int) -> str:
    """Date of an outlet, and that it shares its text with one before it."""
    column = matrix.columns[number]
    if not column.is_read:
        words = tr("could not be analyzed") if column.trouble else tr("not analyzed yet")
    else:
        words = tr("same origin") if any(one.origin == column.origin for one in matrix.columns[:number]) else ""
    return " · ".join(filter(None, (short_date(column.published), words)))
