"""What surrounds a table: its title, how much it lists, a filter, ways out; and in its place, why it lists nothing."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.language import locale, tr
from ui.look.basics import SEMIBOLD, Label, Surface, button, row
from ui.look.search_field import SearchField

_MARGIN = 12


class TableFrame(QWidget):
    """`choice` stands beside the filter, `aside` before the buttons, `foot` below the table."""

    title = ""
    hint = ""  # in the empty filter

    def __init__(self, table: QWidget, *, choice: QWidget, aside: QWidget | None = None, foot: QWidget | None = None) -> None:
        super().__init__()
        self.filter = SearchField(self.hint)
        self.copy_button, self.save_button = button(tr("Copy"), small=True), button(tr("Save…"), small=True)
        self._count, self._empty = Label(size=12, token="t2"), Label(size=12, token="t2", wrap=True)
        self._stack, self._nothing = QStackedWidget(), QWidget()
        buttons = (self.copy_button, self.save_button)
        title = Label(self.title, weight=SEMIBOLD)
        self.tools = row(title, self._count, 4, self.filter, choice, None, *buttons, margins=(_MARGIN, 0, 8, 0))
        if aside is not None:
            self.tools.insertWidget(self.tools.count() - len(buttons), aside)
        self._fill(table, foot)
        self._table = table

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table gets it. With a focus proxy, Tab would pass over what stands before the table."""
        self._table.setFocus(event.reason())

    def tell(self, listed: int, all_rows: int, why_empty: str) -> None:
        """How many rows are listed of how many; why none is."""
        self._count.setText(locale().toString(listed) if listed == all_rows else tr("{n:,} of {total:,}", n=listed, total=all_rows))
        self._empty.setText(why_empty)
        waits = self.hasFocus() or self._nothing.hasFocus()
        self._stack.setCurrentIndex(0 if listed else 1)
        if listed and waits:
            self._table.setFocus()
        for one in (self.copy_button, self.save_button):
            one.setEnabled(bool(listed))

    def _fill(self, table: QWidget, foot: QWidget | None) -> None:
        head = Surface("panel", line="bottom", height=36)
        head.setLayout(self.tools)
        inner = QVBoxLayout(self._nothing)
        inner.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        inner.addWidget(self._empty)
        inner.addStretch(1)
        for page in (table, self._nothing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        if foot is not None:
            layout.addWidget(Surface("line", height=1))
            layout.addWidget(foot)
