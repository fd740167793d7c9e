"""The numbers of an article in a table below its text, leading to their places."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter

from reader.analysis import Quantity, within
from reader.figure_rows import FigureRow
from reader.text import Span
from ui.article.open_document import OpenDocument
from ui.numbers.figure_panel import FigurePanel
from ui.tables.table_below import TableBelow
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark

_LONGEST = 80  # code points of a number


class NumbersBelow(TableBelow[FigurePanel]):
    """`save_asked` carries an analysis and the rows of it that are listed."""

    save_asked = Signal(object, object)

    def __init__(self, source: OpenDocument, front: Callable[[], DocumentView], parts: QSplitter) -> None:
        super().__init__(front, parts)
        self._source = source
        source.analyzed.connect(self.refresh)

    def follow(self, view: DocumentView) -> None:
        """What is selected or clicked in the view is found in the table."""
        view.selection_changed.connect(lambda selection: self._follow(view, selection))
        view.marks_clicked.connect(lambda marks, _: self._follow_marks(marks))

    def make(self) -> FigurePanel:
        panel = FigurePanel()
        panel.chosen.connect(self._point_out)
        panel.entered.connect(self._read_on)
        panel.closed.connect(lambda: self.show(False))
        panel.save_asked.connect(lambda rows: self.save_asked.emit(panel.analysis, rows))
        return panel

    def refresh(self) -> None:
        analysis = self._source.analysis
        if self.panel is not None and self.is_shown and self.panel.analysis is not analysis:
            self.panel.show_analysis(analysis)

    def _point_out(self, row: FigureRow) -> None:
        self._view.set_marks(Layer.FOCUS, (Mark(row.quantity.span, Layer.FOCUS, "number"),))
        self._view.scroll_to(row.quantity.span, only_if_hidden=True)

    def _read_on(self, row: FigureRow) -> None:
        self._point_out(row)
        self._view.place_caret(row.quantity.span.start)
        self._view.setFocus()

    def _follow(self, view: DocumentView, selection: Span | None) -> None:
        """The number that was selected in the text, or holds the caret, is the current one of the table."""
        analysis, caret = self._source.analysis, view.caret
        place = selection or (Span(caret, caret + 1) if caret is not None else None)
        if analysis is None or place is None or not self.is_shown:
            return
        around = Span(max(0, place.start - _LONGEST), place.end)
        quantity = next((one for one in within(analysis.quantities, around) if one.span.overlaps(place)), None)
        self._point_at(quantity)

    def _follow_marks(self, marks: tuple[Mark, ...]) -> None:
        analysis = self._source.analysis
        number = next((int(mark.key) for mark in marks if mark.layer is Layer.NUMBERS), None)
        if analysis is not None and number is not None:
            self._point_at(analysis.quantities[number])

    def _point_at(self, quantity: Quantity | None) -> None:
        if quantity is not None and self.panel is not None and self.is_shown:
            self.panel.point_at(quantity.span.start)
