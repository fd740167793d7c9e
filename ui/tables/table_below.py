"""A table below the text of an article: made when it is first asked for; it takes the place of another one."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter

from ui.tables.rows_panel import RowsPanel
from ui.view.document_view import DocumentView

_SHARE, _LEAST = 0.45, 260  # of the height of the pane; pixels

P = TypeVar("P", bound=RowsPanel)


class TableBelow(QObject, Generic[P]):
    def __init__(self, front: Callable[[], DocumentView], parts: QSplitter) -> None:
        """`front` tells which view of the text is in front; `parts` holds the text, and below it the tables."""
        super().__init__(parts)
        self._front, self._parts = front, parts
        self.panel: P | None = None

    @property
    def _view(self) -> DocumentView:
        return self._front()

    def make(self) -> P:
        """The table, with what it leads to."""
        raise NotImplementedError

    def refresh(self) -> None:
        """What is listed may be another analysis now; nothing is listed while the table is not shown."""
        raise NotImplementedError

    @property
    def is_shown(self) -> bool:
        return self.panel is not None and not self.panel.isHidden()

    def toggle(self) -> None:
        self.show(not self.is_shown)

    def show(self, on: bool) -> None:
        """Shows the table with the keyboard in it, or hides it."""
        panel = self.panel or self._made()
        if on:
            for other in filter(None, map(self._parts.widget, range(1, self._parts.count()))):
                other.setVisible(other is panel)
            self.refresh()
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            panel.hide()
            self._view.setFocus()

    def _made(self) -> P:
        self.panel = panel = self.make()
        panel.setMinimumHeight(_LEAST)
        self._parts.addWidget(panel)
        self._parts.setStretchFactor(0, 1)
        height = self._parts.height()
        wanted = max(_LEAST, round(height * _SHARE))
        self._parts.setSizes([height - wanted, *(wanted for _ in range(1, self._parts.count()))])
        panel.table.left.connect(lambda: self._view.setFocus())
        return panel
