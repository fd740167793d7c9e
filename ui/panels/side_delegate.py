"""Paints a row of the left panel: swatch, elided name, something beside it in gray, and a count or date at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.look import icons
from ui.look.basics import MEDIUM, NORMAL, SEMIBOLD, paint_row_ring, sized
from ui.look.direction import LEFT, RIGHT, by_content
from ui.look.swatches import paint_swatch
from ui.look.theme import Theme, theme
from ui.panels.side_model import Role

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 22
SECTION_HEIGHT = 34
_RIGHT = 12
_INDENT = 41  # below a group: under its name, past its arrow and swatch
_ARROW = 17
_PALE = 0.45  # how much is left of the other types while one is soloed


class SideDelegate(QStyledItemDelegate):
    """`current` are the keys of the rows in front, `look` the theme; `solo` is the type whose names are filled alone, the others pale."""

    def __init__(self) -> None:
        super().__init__()
        self.look: Theme = theme("light")
        self.current: frozenset[str] = frozenset()
        self.solo = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, index.data(Role.HEIGHT) or (SECTION_HEIGHT if index.data(Role.SECTION) else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        by_content(painter)
        if index.data(Role.HEIGHT):
            pass  # a widget stands there
        elif index.data(Role.SECTION):
            self._paint_section(painter, option, index)
        else:
            self._paint_row(painter, option, index)
        painter.setOpacity(1.0)
        paint_row_ring(painter, self.look, option)
        painter.restore()

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area = option.rect
        if index.row() > 0:
            painter.fillRect(QRect(0, area.top() + 4, area.right() + 1, 1), self.look.color("line"))
        words = area.adjusted(12 - area.left(), 10, -_RIGHT, 0)
        painter.setPen(self.look.color("t2"))
        painter.setFont(sized(option.font, 11, SEMIBOLD))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | LEFT, str(index.data()))
        painter.setFont(sized(option.font, 12))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | RIGHT, str(index.data(Role.DETAIL) or ""))

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        key, is_group = index.data(Role.KEY), index.model().hasChildren(index)
        is_current = key in self.current
        whole = QRect(0, option.rect.top(), option.rect.right() + 1, option.rect.height())
        self._paint_ground(painter, option, whole, is_current and str(key).startswith(("document:", "entity:", "time:", "speaker:")))
        area = QRect(option.rect.adjusted(12 - option.rect.left() + _INDENT * _depth(index), 0, -_RIGHT, 0))
        if is_group:
            name = "chevron_down" if option.state & QStyle.StateFlag.State_Open else "chevron_right"
            painter.drawPixmap(area.left() - 3, area.top() + 3, icons.pixmap(name, self.look.t3, scale=2.0))
            area.setLeft(area.left() + _ARROW)
        swatch = index.data(Role.SWATCH)
        style = swatch or index.parent().data(Role.SWATCH)
        painter.setOpacity(1.0 if style in (None, "number", self.solo) or not self.solo else _PALE)
        if swatch:
            place = swatch_area(option.rect)
            self._paint_chip(painter, option, place, swatch)
            paint_swatch(painter, self.look, swatch, QRectF(place))
            area.setLeft(place.right() + 8)
        self._paint_words(painter, option.font, area, index, is_current)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, whole: QRect, is_current: bool) -> None:
        if is_current or option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(whole, self.look.color("accent_fill"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, self.look.color("chrome"))
        if is_current:
            painter.fillRect(QRect(whole.left(), whole.top(), 2, whole.height()), self.look.color("accent"))

    def _paint_chip(self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, style: str) -> None:
        """Behind the sample of a type: filled while it is soloed; a frame shows that the sample is a button."""
        is_hovered = style != "number" and option.state & QStyle.StateFlag.State_MouseOver
        if style == self.solo or is_hovered:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self.look.color("line2") if is_hovered else Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color(f"{style}_fill") if style == self.solo else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(-3.5, 2.5, 3.5, -2.5), 3, 3)

    def _paint_words(self, painter: QPainter, base: QFont, area: QRect, index: Index, is_current: bool) -> None:
        detail, key = str(index.data(Role.DETAIL) or ""), str(index.data(Role.KEY) or "")
        second = sized(base, 12)
        painter.setFont(second)
        painter.setPen(self.look.color("t2"))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | RIGHT, detail)
        area.setRight(area.right() - (QFontMetrics(second).horizontalAdvance(detail) + 8 if detail else 0))
        first = sized(base, 13, MEDIUM if index.data(Role.STRONG) else NORMAL)
        is_more, is_here = key.startswith("more:") and not index.model().hasChildren(index), is_current and key.startswith("offset:")
        painter.setFont(first)
        painter.setPen(self.look.color("accent" if is_here else "t3" if is_more else "t1"))
        text = QFontMetrics(first).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | LEFT, text)
        aside = str(index.data(Role.ASIDE) or "")
        area.setLeft(area.left() + QFontMetrics(first).horizontalAdvance(text))
        if aside and area.width() > 48:
            painter.setFont(second)
            painter.setPen(self.look.color("t3" if not is_current else "t2"))
            words = QFontMetrics(second).elidedText(f" · {aside}", Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | LEFT, words)


def swatch_area(row: QRect) -> QRect:
    """Where the sample of a group stands in its row."""
    return QRect(row.left() + 12 + _ARROW, row.top(), 17, row.height())


def _depth(index: Index) -> int:
    depth, above = -1, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return max(depth, 0)
