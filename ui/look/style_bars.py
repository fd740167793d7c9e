"""The painters of the style for what frames the window: tabs, menu bar, edges of panels."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionMenuItem, QStyleOptionTab, QWidget

from ui.look import icons
from ui.look.basics import MEDIUM, NORMAL, paint_ring, sized
from ui.look.direction import LEFT, by_content
from ui.look.style_parts import State, box
from ui.look.theme import Theme


def tab(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    assert isinstance(option, QStyleOptionTab)
    rect = option.rect
    if not option.state & State.State_Selected:
        if option.state & State.State_MouseOver:
            painter.fillRect(rect.adjusted(0, 2, 0, -1), theme.color("hover"))
        return
    painter.fillRect(rect, theme.color("page"))
    painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), theme.color("line"))
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.color("line"))
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), theme.color("accent"))
    if option.state & State.State_HasFocus:
        paint_ring(painter, theme, rect.adjusted(3, 5, -3, -3))


def tab_label(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Name and, after a tab character, the date in gray."""
    assert isinstance(option, QStyleOptionTab)
    by_content(painter)
    name, _, date = option.text.partition("\t")
    selected = bool(option.state & State.State_Selected)
    area = option.rect.adjusted(12, 0, -28 if option.rightButtonSize.isValid() else -12, 0)
    if not option.icon.isNull():
        option.icon.paint(painter, QRect(area.left(), area.top(), 16, area.height()))
        area.setLeft(area.left() + 24)
    first, second = sized(painter.font(), 13, MEDIUM if selected else NORMAL), sized(painter.font(), 12)
    width = area.width() - (QFontMetrics(second).horizontalAdvance(date) + 8 if date else 0)
    words = QFontMetrics(first).elidedText(name, Qt.TextElideMode.ElideRight, width)
    painter.setFont(first)
    painter.setPen(theme.color("t1" if selected else "t2"))
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | LEFT, words)
    painter.setFont(second)
    painter.setPen(theme.color("t2"))
    area.setLeft(area.left() + QFontMetrics(first).horizontalAdvance(words) + 8)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | LEFT, date)


def tab_close(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    hovered = bool(option.state & State.State_MouseOver)
    if hovered:
        box(painter, option.rect, theme.line2, None, radius=3)
    painter.drawPixmap(option.rect, icons.pixmap("close", theme.t1 if hovered else theme.t2, scale=2.0))


def splitter(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.fillRect(option.rect, theme.color("line"))


def menu_bar(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.fillRect(option.rect, theme.color("chrome"))


def menu_bar_item(style: QStyle, theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    assert isinstance(option, QStyleOptionMenuItem)
    painter.fillRect(option.rect, theme.color("chrome"))
    if option.state & State.State_Selected:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box(painter, option.rect.adjusted(1, 3, -1, -3), theme.accent_fill if option.state & State.State_Sunken else theme.hover, None)
        painter.restore()
    painter.setPen(theme.color("t1" if option.state & State.State_Enabled else "t3"))
    painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextHideMnemonic, option.text)


def menu_panel(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    box(painter, option.rect, theme.field, theme.line2, radius=0)


def is_bare_separator(option: QStyleOption) -> bool:
    """A line between entries, without words of its own."""
    assert isinstance(option, QStyleOptionMenuItem)
    return option.menuItemType == QStyleOptionMenuItem.MenuItemType.Separator and not option.text


def menu_separator(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    rect = option.rect
    painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), theme.color("line"))


def menu_item(option: QStyleOption) -> tuple[QStyleOptionMenuItem, str]:
    """The entry without its keys, and the keys, which are written in gray."""
    assert isinstance(option, QStyleOptionMenuItem)
    alone = QStyleOptionMenuItem(option)
    words, _, keys = option.text.partition("\t")
    alone.text = words
    return alone, keys


def menu_keys(keys: str, theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    assert isinstance(option, QStyleOptionMenuItem)
    if keys:
        painter.setFont(sized(option.font, 12))
        painter.setPen(theme.color("t2" if option.state & State.State_Enabled else "t3"))
        painter.drawText(option.rect.adjusted(0, 0, -14, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, keys)


def header(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The ground of the titles over a list."""
    painter.fillRect(option.rect, theme.color("panel"))
    painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), theme.color("line2"))
