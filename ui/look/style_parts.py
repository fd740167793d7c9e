"""The painters of the style: one function a control, given the theme."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QTabBar,
    QWidget,
)

from ui.look import icons
from ui.look.direction import LEFT, by_content
from ui.look.theme import Theme

State = QStyle.StateFlag
Paint = Callable[[Theme, QStyleOption, QPainter, QWidget | None], None]
RADIUS = 4.0


def isolated(paint: Paint, theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Paints with smooth edges and gives the painter back as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(theme, option, painter, widget)
    painter.restore()


def complex_control(
    paint: Callable[[QStyle, Theme, QStyleOptionComplex, QPainter, QWidget | None], None],
    style: QStyle,
    theme: Theme,
    option: QStyleOptionComplex,
    painter: QPainter,
    widget: QWidget | None,
) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(style, theme, option, painter, widget)
    painter.restore()


def nothing(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Fusion would draw a frame here; the design has none."""


def box(
    painter: QPainter, rect: QRect | QRectF, fill: str | QColor | None, line: str | None, *, radius: float = RADIUS, width: float = 1.0
) -> None:
    """A rounded box whose line lies inside the rectangle."""
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if line else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def is_primary(widget: QWidget | None) -> bool:
    return widget is not None and bool(widget.property("primary"))


def button(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    enabled, hovered = bool(option.state & State.State_Enabled), bool(option.state & State.State_MouseOver)
    pressed = bool(option.state & (State.State_Sunken | State.State_On))
    if is_primary(widget) and enabled:
        color = theme.color("accent")
        box(painter, option.rect, color.darker(112) if pressed else color.lighter(108) if hovered else color, None)
    else:
        fill = theme.accent_fill if pressed else theme.chrome if hovered and enabled else theme.field
        box(painter, option.rect, fill, theme.line2 if enabled else theme.line)
    if option.state & State.State_HasFocus and option.state & State.State_KeyboardFocusChange:
        box(painter, option.rect, None, theme.t1 if is_primary(widget) else theme.accent, width=2)


def push_button_label(style: QStyle, theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    assert isinstance(option, QStyleOptionButton)
    text, picture = option.text, option.icon
    enabled = bool(option.state & State.State_Enabled)
    is_link = widget is not None and bool(widget.property("link"))
    color = theme.t3 if not enabled else theme.accent if is_link else theme.accent_text if is_primary(widget) else theme.t1
    area = QRect(option.rect)
    if is_link and option.state & State.State_HasFocus and option.state & State.State_KeyboardFocusChange:
        box(painter, option.rect, None, theme.accent, width=2)
    if not picture.isNull():
        width = option.iconSize.width() + 6 + option.fontMetrics.horizontalAdvance(text)
        left = area.left() + max(6, (area.width() - width) // 2)
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        picture.paint(painter, QRect(left, area.top(), option.iconSize.width(), area.height()), mode=mode)
        area.setLeft(left + option.iconSize.width() + 6)
    painter.setPen(QColor(color))
    alignment = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignHCenter if picture.isNull() else Qt.AlignmentFlag.AlignLeft)
    painter.drawText(area, alignment | Qt.TextFlag.TextHideMnemonic, text)


def tool_button(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    raised = not option.state & State.State_AutoRaise
    pressed = bool(option.state & (State.State_Sunken | State.State_On))
    hovered = bool(option.state & State.State_MouseOver and option.state & State.State_Enabled)
    fill = theme.accent_fill if pressed else theme.hover if hovered else theme.field if raised else None
    if fill or raised:
        box(painter, option.rect, fill, theme.line2 if raised else None)
    if option.state & State.State_HasFocus and option.state & State.State_KeyboardFocusChange:
        box(painter, option.rect, None, theme.accent, width=2)


def field(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if isinstance(widget, QLineEdit) and not widget.hasFrame():
        return
    focused, hovered = bool(option.state & State.State_HasFocus), bool(option.state & State.State_MouseOver)
    wrong = widget is not None and bool(widget.property("wrong"))
    if focused or hovered or wrong or widget is None or not widget.property("quiet"):
        box(painter, option.rect, theme.field, theme.conflict if wrong else theme.accent if focused else theme.line2)


def field_frame(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    box(painter, option.rect, None, theme.accent if option.state & State.State_HasFocus else theme.line2)


def frame(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Around a text area."""
    focused = widget is not None and widget.hasFocus()
    painter.fillRect(option.rect, painter.background() if widget is None else widget.palette().window())
    box(painter, option.rect, theme.field, theme.accent if focused else theme.line2)


def spin_box(style: QStyle, theme: Theme, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
    focused = option.state & State.State_HasFocus
    box(painter, option.rect, theme.field, theme.accent if focused else theme.line2)
    for part, name in ((QStyle.SubControl.SC_SpinBoxUp, "chevron_up"), (QStyle.SubControl.SC_SpinBoxDown, "chevron_down")):
        area = style.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
        place = QRect(0, 0, 12, 12)
        place.moveCenter(area.center())
        painter.drawPixmap(place, icons.pixmap(name, theme.t2, scale=2.0))


def focus_ring(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if isinstance(widget, QPushButton | QTabBar) or not option.state & State.State_KeyboardFocusChange:
        return
    box(painter, option.rect, None, theme.accent, width=2)


def check_box(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    enabled, on = bool(option.state & State.State_Enabled), bool(option.state & State.State_On)
    box(painter, option.rect, (theme.accent if enabled else theme.only) if on else theme.field, None if on else theme.line2, radius=3)
    if on:
        mark = icons.pixmap("check", theme.accent_text, scale=2.0)
        painter.drawPixmap(QRectF(option.rect).toRect(), mark)


def radio_button(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    on, half = bool(option.state & State.State_On), option.rect.width() / 2
    box(painter, option.rect, theme.accent if on else theme.field, None if on else theme.line2, radius=half)
    if on:
        inner = QRectF(option.rect).adjusted(half - 3, half - 3, 3 - half, 3 - half)
        box(painter, inner, theme.accent_text, None, radius=3)


def branch(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if not option.state & State.State_Children:
        return
    name = "chevron_down" if option.state & State.State_Open else "chevron_right"
    mark = icons.pixmap(name, theme.t3, scale=2.0)
    place = QRect(0, 0, icons.SIZE, icons.SIZE)
    place.moveCenter(option.rect.center())
    painter.drawPixmap(place, mark)


def arrow(name: str, theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    mark = icons.pixmap(name, theme.t2 if option.state & State.State_Enabled else theme.only, scale=2.0)
    place = QRect(0, 0, 12, 12)
    place.moveCenter(option.rect.center())
    painter.drawPixmap(place, mark)


def tip(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.fillRect(option.rect, theme.color("page"))
    painter.setPen(theme.color("line2"))
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))


def progress_groove(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.fillRect(option.rect, theme.color("line"))


def progress(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    assert isinstance(option, QStyleOptionProgressBar)
    area = widget.rect() if isinstance(widget, QProgressBar) else option.rect
    whole = option.maximum - option.minimum
    share = (option.progress - option.minimum) / whole if whole > 0 else 0.3  # without a known end, a part stands for "at work"
    painter.fillRect(QRectF(area.left(), area.top(), area.width() * share, area.height()), theme.color("accent"))


def scroll_bar(style: QStyle, theme: Theme, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
    assert isinstance(option, QStyleOptionSlider)
    if option.maximum <= option.minimum:
        return
    handle = style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
    active = option.state & State.State_MouseOver or option.activeSubControls & QStyle.SubControl.SC_ScrollBarSlider
    box(painter, handle.adjusted(2, 2, -2, -2), theme.only if active else theme.line2, None, radius=3)


def combo_box(style: QStyle, theme: Theme, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
    assert isinstance(option, QStyleOptionComboBox)
    hovered = option.state & State.State_MouseOver and option.state & State.State_Enabled
    focused = option.state & State.State_HasFocus
    box(painter, option.rect, theme.chrome if hovered else theme.field, theme.accent if focused else theme.line2)
    mark = icons.pixmap("chevron_down", theme.t3, scale=2.0)
    center = QPointF(option.rect.right() - 14, option.rect.center().y() + 1)
    painter.drawPixmap(QRectF(center.x() - 8, center.y() - 8, 16, 16).toRect(), mark)


def combo_box_label(theme: Theme, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The words begin where those of other fields do."""
    assert isinstance(option, QStyleOptionComboBox)
    area = option.rect.adjusted(9, 0, -28, 0)
    words = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, area.width())
    painter.setPen(theme.color("t1" if option.state & State.State_Enabled else "t3"))
    by_content(painter)
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | LEFT | Qt.TextFlag.TextSingleLine, words)
