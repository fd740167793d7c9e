"""Paints a claim in the list: number and badge, name with both values under it, score and verdict."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.alignment import Judgement
from ui.comparison.claim_list_model import ROW
from ui.comparison.claim_rows import ClaimRow
from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH, paint_badge, paint_moved
from ui.language import decimal, tr
from ui.look.basics import paint_row_ring, theme_of
from ui.look.direction import LEFT, RIGHT, by_content
from ui.look.fonts import MEDIUM, SEMIBOLD, sans
from ui.look.theme import Theme

ROW_HEIGHT = 48
NUMBER_RIGHT, BADGE_LEFT, LABEL_LEFT, VALUE_WIDTH, MARGIN = 30, 38, 66, 82, 12
_SCORE_WIDTH, _MOVED_WIDTH = 40, 18
_JUDGED = {Judgement.SAME: tr("same"), Judgement.NOT_SAME: tr("not same"), Judgement.UNSURE: tr("unsure")}
_LEFT = LEFT | Qt.AlignmentFlag.AlignVCenter
_RIGHT = RIGHT | Qt.AlignmentFlag.AlignVCenter


class ClaimDelegate(QStyledItemDelegate):
    """Everything is painted as plain text: labels come from documents."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(LABEL_LEFT + 2 * VALUE_WIDTH, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: ClaimRow = index.data(ROW)
        theme = theme_of(option.widget)
        is_focused = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        by_content(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option.rect, theme, is_focused=is_focused, is_hovered=bool(option.state & QStyle.StateFlag.State_MouseOver))
        top = option.rect.top() + (ROW_HEIGHT - BADGE_HEIGHT) / 2
        paint_badge(painter, QRectF(option.rect.left() + BADGE_LEFT, top, BADGE_WIDTH, BADGE_HEIGHT), row.state, theme)
        _paint_label(painter, option.rect, theme, row, is_focused=is_focused)
        _paint_values(painter, option.rect, theme, row)
        paint_row_ring(painter, theme, option)
        painter.restore()


def _paint_ground(painter: QPainter, rect: QRect, theme: Theme, *, is_focused: bool, is_hovered: bool) -> None:
    if is_focused or is_hovered:
        painter.fillRect(rect, theme.color("accent_fill" if is_focused else "chrome"))
    if is_focused:
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.color("accent"))
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))


def _paint_label(painter: QPainter, rect: QRect, theme: Theme, row: ClaimRow, *, is_focused: bool) -> None:
    painter.setPen(theme.color("t2"))
    _text(painter, QRect(rect.left(), rect.top(), NUMBER_RIGHT, ROW_HEIGHT), _RIGHT, row.called, sans(12, SEMIBOLD, tabular=True))
    width = rect.width() - LABEL_LEFT - _SCORE_WIDTH - MARGIN - (_MOVED_WIDTH if row.is_moved else 0)
    line = QRect(rect.left() + LABEL_LEFT, rect.top() + 6, width, 20)
    painter.setPen(theme.color("t1"))
    used = _text(painter, line, _LEFT, row.label, sans(13, SEMIBOLD if is_focused else MEDIUM))
    if row.is_moved:
        paint_moved(painter, QPointF(line.left() + used + 12, line.center().y() + 0.5), theme.color("t2"))


def _paint_values(painter: QPainter, rect: QRect, theme: Theme, row: ClaimRow) -> None:
    font = sans(12, tabular=True)
    painter.setPen(theme.color("t2"))
    left = QRect(rect.left() + LABEL_LEFT, rect.top() + 26, VALUE_WIDTH - 6, 18)
    _text(painter, left, _LEFT, row.left_value, font)
    _text(painter, left.translated(VALUE_WIDTH, 0), _LEFT, row.right_value, font)
    score = QRect(rect.right() - MARGIN - 2 * _SCORE_WIDTH, rect.top() + 7, 2 * _SCORE_WIDTH, 18)
    _text(painter, score, _RIGHT, "–" if row.link is None else decimal(row.link.score), font)
    _text(painter, score.translated(0, 19), _RIGHT, _judged(row), font)


def _judged(row: ClaimRow) -> str:
    """What the analyst said of the link; until then, that both sides have one origin."""
    if row.link is None:
        return ""
    if row.link.verdict is not None:
        return _JUDGED[row.link.verdict]
    return tr("pinned") if row.link.pinned else tr("one origin") if row.link.origin else ""


def _text(painter: QPainter, rect: QRect, flags: Qt.AlignmentFlag, text: str, font: QFont) -> int:
    """Draws the text, shortened to the rectangle, and says how wide it came out."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.setFont(font)
    painter.drawText(rect, flags | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)
