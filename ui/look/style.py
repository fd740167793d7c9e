"""How controls are drawn: Fusion, flat, with the heights, corners and lines of the design."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QHeaderView,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from ui.look import icons
from ui.look import style_bars as bars
from ui.look import style_parts as parts
from ui.look.motion import MOVING, STILL
from ui.look.theme import Theme

Primitive = QStyle.PrimitiveElement
Control = QStyle.ControlElement
Metric = QStyle.PixelMetric
Hint = QStyle.StyleHint

_PRIMITIVES: dict[QStyle.PrimitiveElement, parts.Paint] = {
    Primitive.PE_PanelButtonCommand: parts.button,
    Primitive.PE_PanelButtonTool: parts.tool_button,
    Primitive.PE_PanelLineEdit: parts.field,
    Primitive.PE_FrameLineEdit: parts.field_frame,
    Primitive.PE_Frame: parts.frame,
    Primitive.PE_FrameFocusRect: parts.focus_ring,
    Primitive.PE_IndicatorCheckBox: parts.check_box,
    Primitive.PE_IndicatorRadioButton: parts.radio_button,
    Primitive.PE_IndicatorBranch: parts.branch,
    Primitive.PE_FrameDefaultButton: parts.nothing,
    Primitive.PE_FrameTabBarBase: parts.nothing,
    Primitive.PE_PanelMenu: bars.menu_panel,
    Primitive.PE_FrameMenu: parts.nothing,
    Primitive.PE_FrameStatusBarItem: parts.nothing,
    Primitive.PE_PanelTipLabel: parts.tip,
    Primitive.PE_IndicatorItemViewItemDrop: parts.nothing,
    Primitive.PE_IndicatorTabClose: bars.tab_close,
    Primitive.PE_IndicatorTabTear: parts.nothing,
    Primitive.PE_IndicatorTabTearRight: parts.nothing,
    Primitive.PE_IndicatorArrowLeft: partial(parts.arrow, "chevron_left"),
    Primitive.PE_IndicatorArrowRight: partial(parts.arrow, "chevron_right"),
    Primitive.PE_IndicatorArrowUp: partial(parts.arrow, "chevron_up"),
    Primitive.PE_IndicatorArrowDown: partial(parts.arrow, "chevron_down"),
}
_CONTROLS = {
    Control.CE_TabBarTabShape: bars.tab,
    Control.CE_TabBarTabLabel: bars.tab_label,
    Control.CE_Splitter: bars.splitter,
    Control.CE_HeaderSection: bars.header,
    Control.CE_HeaderEmptyArea: bars.header,
    Control.CE_MenuBarEmptyArea: bars.menu_bar,
    Control.CE_ComboBoxLabel: parts.combo_box_label,
    Control.CE_ProgressBarGroove: parts.progress_groove,
    Control.CE_ProgressBarContents: parts.progress,
}
_COMPLEX = {
    QStyle.ComplexControl.CC_ScrollBar: parts.scroll_bar,
    QStyle.ComplexControl.CC_ComboBox: parts.combo_box,
    QStyle.ComplexControl.CC_SpinBox: parts.spin_box,
}
_METRICS = {
    Metric.PM_SplitterWidth: 1,
    Metric.PM_ScrollBarExtent: 10,
    Metric.PM_ScrollBarSliderMin: 32,
    Metric.PM_ButtonShiftHorizontal: 0,
    Metric.PM_ButtonShiftVertical: 0,
    Metric.PM_TabBarTabHSpace: 24,
    Metric.PM_TabBarTabVSpace: 16,
    Metric.PM_TabBarTabShiftVertical: 0,
    Metric.PM_TabBarTabOverlap: 0,
    Metric.PM_TabBarBaseHeight: 0,
    Metric.PM_TabBarBaseOverlap: 0,
    Metric.PM_TabCloseIndicatorWidth: 16,
    Metric.PM_TabCloseIndicatorHeight: 16,
    Metric.PM_MenuBarPanelWidth: 0,
    Metric.PM_MenuBarVMargin: 0,
    Metric.PM_MenuBarHMargin: 8,
    Metric.PM_MenuBarItemSpacing: 0,
    Metric.PM_MenuHMargin: 4,
    Metric.PM_MenuVMargin: 4,
    Metric.PM_SmallIconSize: 16,
    Metric.PM_ButtonIconSize: 16,
    Metric.PM_IndicatorWidth: 16,
    Metric.PM_IndicatorHeight: 16,
    Metric.PM_ExclusiveIndicatorWidth: 16,
    Metric.PM_ExclusiveIndicatorHeight: 16,
    Metric.PM_ToolTipLabelFrameWidth: 5,
    Metric.PM_FocusFrameHMargin: 5,  # beside the words of a row; Qt adds one
}
_HINTS = {
    Hint.SH_ScrollBar_LeftClickAbsolutePosition: 1,
    Hint.SH_DialogButtonBox_ButtonsHaveIcons: 0,
    Hint.SH_UnderlineShortcut: 0,
    Hint.SH_EtchDisabledText: 0,
    Hint.SH_ComboBox_Popup: 0,
}
_HEADER_MARGIN, _FRAME = 6, 2
CONTROL_HEIGHT = 28
MENU_HEIGHT = 28
TAB_HEIGHT = 36
ROW_HEIGHT = 24


class Style(QProxyStyle):
    """Fusion with our own lines. The functions of `style_parts` paint; this class only looks up which."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self.theme = theme
        self.let_move(True)

    def let_move(self, on: bool) -> None:
        """Whether anything moves by itself."""
        self.moves = on
        self._hints = {**_HINTS, **(MOVING if on else STILL)}

    def drawPrimitive(self, element: Primitive, option: QStyleOption, painter: QPainter, widget: QWidget | None = None) -> None:
        paint = _PRIMITIVES.get(element)
        if paint is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            parts.isolated(paint, self.theme, option, painter, widget)

    def drawControl(self, element: Control, option: QStyleOption, painter: QPainter, widget: QWidget | None = None) -> None:
        paint = _CONTROLS.get(element)
        if element == Control.CE_PushButtonLabel:
            parts.push_button_label(self, self.theme, option, painter, widget)
        elif element == Control.CE_MenuItem and bars.is_bare_separator(option):
            parts.isolated(bars.menu_separator, self.theme, option, painter, widget)
        elif element == Control.CE_MenuItem:
            words, keys = bars.menu_item(option)
            super().drawControl(element, words, painter, widget)
            parts.isolated(partial(bars.menu_keys, keys), self.theme, option, painter, widget)
        elif element == Control.CE_MenuBarItem:
            bars.menu_bar_item(self, self.theme, option, painter, widget)
        elif paint is None:
            super().drawControl(element, option, painter, widget)
        else:
            parts.isolated(paint, self.theme, option, painter, widget)

    def drawComplexControl(
        self, control: QStyle.ComplexControl, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        paint = _COMPLEX.get(control)
        if paint is None:
            super().drawComplexControl(control, option, painter, widget)
        else:
            parts.complex_control(paint, self, self.theme, option, painter, widget)

    def pixelMetric(self, metric: Metric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        fixed = _METRICS.get(metric)
        if metric == Metric.PM_HeaderMargin and isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            return _HEADER_MARGIN  # of others it would count for the heights of rows
        if metric == Metric.PM_DefaultFrameWidth and isinstance(widget, QAbstractScrollArea):
            return _FRAME  # what it holds must not cover its round corners
        return super().pixelMetric(metric, option, widget) if fixed is None else fixed

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        fixed = self._hints.get(hint)  # asked hundreds of times in a frame
        return super().styleHint(hint, option, widget, data) if fixed is None else fixed

    def standardIcon(self, which: QStyle.StandardPixmap, option: QStyleOption | None = None, widget: QWidget | None = None) -> QIcon:
        if which == QStyle.StandardPixmap.SP_LineEditClearButton:
            return icons.icon("close", self.theme)
        return super().standardIcon(which, option, widget)

    def sizeFromContents(self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]  # Qt takes none too
        if kind == QStyle.ContentsType.CT_PushButton:
            if widget is not None and widget.property("link"):
                return QSize(size.width() + 2, 22)
            return QSize(size.width() + 26, 24 if widget is not None and widget.property("small") else CONTROL_HEIGHT)
        if kind in (QStyle.ContentsType.CT_LineEdit, QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox):
            return QSize(made.width() + 8, CONTROL_HEIGHT)
        if kind == QStyle.ContentsType.CT_MenuBarItem:
            return QSize(size.width() + 16, MENU_HEIGHT)
        if kind == QStyle.ContentsType.CT_MenuItem:
            return QSize(made.width() + 24, max(made.height(), 24) if size.height() > 4 else made.height())
        if kind == QStyle.ContentsType.CT_TabBarTab:
            return QSize(made.width(), TAB_HEIGHT)
        if kind in (QStyle.ContentsType.CT_ItemViewItem, QStyle.ContentsType.CT_HeaderSection):
            return QSize(made.width(), max(made.height(), ROW_HEIGHT))
        return made

    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        area = super().subElementRect(element, option, widget)  # type: ignore[arg-type]  # Qt takes none too
        if element == QStyle.SubElement.SE_LineEditContents:
            return area.adjusted(4, 0, -4, 0)
        if element == QStyle.SubElement.SE_ProgressBarGroove and widget is not None:
            return widget.rect()
        return area
