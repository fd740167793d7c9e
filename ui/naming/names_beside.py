"""The naming table under a comparison: shown on request, about the two articles, leading to places in them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from ui.article.open_document import OpenDocument
from ui.comparison.comparison_pane import ComparisonPane
from ui.naming.naming_panel import Column
from ui.naming.turns import Turns
from ui.view.layers import Layer, Mark


class NamesBeside(QObject):
    """`sides` tells which articles are left and right now."""

    def __init__(self, pane: ComparisonPane, sides: Callable[[], tuple[OpenDocument, OpenDocument]]) -> None:
        super().__init__(pane)
        self._pane, self._sides, self._turns = pane, sides, Turns()
        pane.tools.names.clicked.connect(lambda on: self.show(on))
        pane.below.currentChanged.connect(lambda _: pane.tools.names.setChecked(pane.below.are_names_shown))
        pane.below.names.chosen.connect(self._go)
        pane.below.names.table.cells.left.connect(pane.setFocus)

    def toggle(self) -> None:
        self.show(not self._pane.below.are_names_shown)

    def show(self, on: bool) -> None:
        self._pane.below.show_names(on)
        self.refresh()
        (self._pane.below.names if on else self._pane).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """The sides, or what is known of them, changed; nothing is counted while the table is not shown."""
        if self._pane.below.are_names_shown:
            columns = [Column(source.document, source.namings) for source in self._sides() if source.document is not None]
            self._pane.below.names.show_columns(columns)

    def _go(self, document: str, entity: str, words: str) -> None:
        source = next(one for one in self._sides() if one.document is not None and one.document.id == document)
        view = next(one for one in self._pane.texts.views.values() if one.document is not None and one.document.id == document)
        place = self._turns.next(source.analysis, entity, words) if source.analysis is not None else None
        if place is not None:
            view.set_marks(Layer.FOCUS, (Mark(place, Layer.FOCUS, "accent"),))
            view.scroll_to(place, only_if_hidden=True)
