"""The row over a comparison: which two documents, how they scroll together, and which claims are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QComboBox, QHBoxLayout, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ui.comparison.claim_rows import GLYPHS, State
from ui.comparison.scroll_sync import SyncMode
from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH, paint_badge
from ui.language import tr
from ui.look.basics import IconButton, Label, Surface, row, theme_of
from ui.look.direction import by_content
from ui.look.fonts import MEDIUM, sans

HEIGHT, _CHOICE = 44, 244
_ROOMY, _NAMED = 1400, 1180  # pixels from which on the switches are named, and the tables
_STEPPING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
_DATE = int(Qt.ItemDataRole.UserRole) + 1
_MEANINGS = {
    State.CONFLICT: tr("figures in conflict"),
    State.COMPATIBLE: tr("figures differ, but may both be true"),
    State.AGREE: tr("agree"),
    State.UNKNOWN: tr("figures that cannot be compared"),
    State.ONLY: tr("on one side only: a passage with a figure or a name, not found in the other text"),
}
_SHOWN = (State.CONFLICT, State.COMPATIBLE, State.AGREE, State.UNKNOWN, State.ONLY)


class DocumentChoice(QComboBox):
    """One of the open documents, by name and date."""

    picked = Signal(str)  # a document's id
    opening = Signal()  # the list, which may be filled anew now

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFixedHeight(28)
        self.setMinimumWidth(110)
        self.setMaximumWidth(_CHOICE)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.activated.connect(lambda index: self.picked.emit(self.itemData(index)))

    def sizeHint(self) -> QSize:
        return QSize(_CHOICE, 28)

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        """Documents as (id, name, date); the one that was chosen stays chosen."""
        chosen = self.currentData()
        self.clear()
        for identity, name, date in choices:
            self.addItem(f"{name}  {date}".rstrip(), identity)
            self.setItemData(self.count() - 1, (name, date), _DATE)
        self.choose(chosen)

    def choose(self, identity: str | None) -> None:
        self.setCurrentIndex(self.findData(identity))

    def showPopup(self) -> None:
        self.opening.emit()
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What would step through the list opens it: each step would compare another document."""
        if event.key() in _STEPPING or event.text().strip():
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing, for the same reason."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QStylePainter(self), theme_of(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        name, date = self.currentData(_DATE) or (tr("Choose a document"), "")
        line = self.rect().adjusted(10, 0, -28, 0)
        by_content(painter)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        room = line.width() - QFontMetrics(sans(13)).horizontalAdvance(date) - 6
        for words, font, token in ((name, sans(13, MEDIUM), "t1"), (date, sans(13), "t2")):
            painter.setFont(font)
            painter.setPen(theme.color(token))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room if words is name else line.width())
            painter.drawText(line, flags, shown)
            line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(shown) + 6)
        painter.end()


class Segment(QAbstractButton):
    """One of several joined buttons, of which one is pressed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 22, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        token = "accent_fill" if self.isChecked() else "chrome" if self.underMouse() else "field"
        painter.fillRect(self.rect(), theme.color(token))
        painter.setPen(theme.color("accent" if self.hasFocus() else "line2"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(theme.color("accent" if self.isChecked() else "t1"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class StateFilter(QAbstractButton):
    """The badge of a state with the number of its claims; pressed while they are shown."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self.state = state
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self.setText(str(count))
        self.setAccessibleName(f"{_MEANINGS[self.state]}: {count}")
        self.setToolTip(f"{GLYPHS[self.state]}  {_MEANINGS[self.state]}")
        self.setFixedSize(BADGE_WIDTH + 12 + sans_width(self.text()), 26)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            painter.setPen(theme.color("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setOpacity(1.0 if self.isChecked() else 0.35)
        paint_badge(painter, QRectF(3, (self.height() - BADGE_HEIGHT) / 2, BADGE_WIDTH, BADGE_HEIGHT), self.state, theme)
        painter.setOpacity(1.0)  # how many are hidden is told too
        painter.setFont(sans(12, tabular=True))
        painter.setPen(theme.color("t2"))
        painter.drawText(QRect(BADGE_WIDTH + 9, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


def sans_width(text: str) -> int:
    """Room for a short number in the font of lists."""
    return 8 * len(text)


class ComparisonTools(Surface):
    """Tells what was chosen; holds nothing else."""

    documents_picked = Signal(str, str)
    choices_asked = Signal()  # what can be compared is about to be listed
    swap_asked = Signal()
    sync_picked = Signal(object)  # SyncMode
    shown_picked = Signal(object)  # frozenset of State

    def __init__(self) -> None:
        super().__init__("panel", line="bottom", height=HEIGHT)
        self._left, self._right = DocumentChoice(tr("Left document")), DocumentChoice(tr("Right document"))
        self._swap = IconButton("swap", tr("Swap sides (Alt+\\)"))
        self.names = IconButton("name", tr("How both name the same things (Ctrl+T)"), text=tr("Names"), checkable=True)
        self.numbers = IconButton("numbers", tr("The numbers of both against each other (Ctrl+N)"), text=tr("Numbers"), checkable=True)
        self.words = IconButton(
            "words", tr("The words of both for the same people and acts (Ctrl+Shift+W)"), text=tr("Words"), checkable=True
        )
        self._tables = {button: button.text() for button in (self.names, self.numbers, self.words)}
        self._modes = {mode: Segment(mode) for mode in SyncMode}
        self._filters = {state: StateFilter(state) for state in _SHOWN}
        self._labels = Label(tr("Sync"), token="t2"), Label(tr("Show"), token="t2")
        self._is_chosen = False
        group = QButtonGroup(self)
        for mode, segment in self._modes.items():
            group.addButton(segment)
            segment.clicked.connect(lambda _=False, mode=mode: self.sync_picked.emit(mode))
        for choice in (self._left, self._right):
            choice.opening.connect(self.choices_asked)
            choice.picked.connect(lambda _: self.documents_picked.emit(self._left.currentData(), self._right.currentData()))
        for button in self._filters.values():
            button.toggled.connect(self._tell_shown)
        self._swap.clicked.connect(self.swap_asked)
        self.show_sync(SyncMode.FOLLOW)
        self._build()

    def set_choices(self, choices: Sequence[tuple[str, str, str]]) -> None:
        for choice in (self._left, self._right):
            choice.set_choices(choices)

    def choose(self, left: str, right: str) -> None:
        """Shows which documents are compared."""
        self._left.choose(left)
        self._right.choose(right)

    def show_sync(self, mode: SyncMode) -> None:
        self._modes[mode].setChecked(True)

    def show_counts(self, counts: dict[State, int]) -> None:
        for state, button in self._filters.items():
            button.set_count(counts.get(state, 0))

    def shown(self) -> frozenset[State]:
        return frozenset(state for state, button in self._filters.items() if button.isChecked())

    def show_states(self, states: frozenset[State]) -> None:
        """Presses the badges of these states; tells nobody."""
        self._is_chosen = True
        for state, button in self._filters.items():
            button.blockSignals(True)
            button.setChecked(state in states)
            button.blockSignals(False)

    def hide_crowd(self, state: State, is_crowd: bool) -> None:
        """Shows a state unless there are too many claims in it; once the analyst has switched a filter, that stands."""
        if not self._is_chosen:
            button = self._filters[state]
            button.blockSignals(True)
            button.setChecked(not is_crowd)
            button.blockSignals(False)

    def _tell_shown(self) -> None:
        self._is_chosen = True
        self.shown_picked.emit(self.shown())

    def _build(self) -> None:
        joined = QHBoxLayout()
        joined.setSpacing(0)
        joined.setContentsMargins(0, 0, 0, 0)
        for place, segment in enumerate(self._modes.values()):
            joined.addSpacing(-1 if place else 0)  # neighbours share a line
            joined.addWidget(segment)
        switch = QWidget()
        switch.setLayout(joined)
        upright = Surface("line2")
        upright.setFixedSize(1, 18)
        documents = (self._left, self._swap, self._right, 8, upright, 8)
        parts = (*documents, self._labels[0], switch, 4, *self._tables, 4, None, self._labels[1], *self._filters.values())
        self.setLayout(row(*parts, margins=(12, 0, 12, 0)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the switches say themselves is named where there is room: the names of the documents need it more. Where there is
        little, tables are called by their icons alone."""
        super().resizeEvent(event)
        for label in self._labels:
            label.setVisible(self.width() >= _ROOMY)
        for button, words in self._tables.items():
            button.setText(words if self.width() >= _NAMED else "")
            button.updateGeometry()
