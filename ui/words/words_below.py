"""The words by which an article describes things in a table below its text, leading to their places."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSplitter

from reader.describing import Use
from reader.word_rows import WordsRow
from ui.article.open_document import OpenDocument
from ui.language import tr
from ui.look.basics import IconButton
from ui.tables.table_below import TableBelow
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark
from ui.words.words_panel import OF_ONE, WordsPanel


class WordsBelow(TableBelow[WordsPanel]):
    """`save_asked` carries the analysis, alone in a tuple, and the rows of it that are listed."""

    save_asked = Signal(object, object)

    def __init__(self, source: OpenDocument, front: Callable[[], DocumentView], parts: QSplitter) -> None:
        super().__init__(front, parts)
        self._source = source
        source.analyzed.connect(self.refresh)

    def make(self) -> WordsPanel:
        panel = WordsPanel(OF_ONE, tr("Told of most"))
        close = IconButton("close", tr("Close the table (Ctrl+Shift+W)"))
        panel.tools.addWidget(close)
        close.clicked.connect(lambda: self.show(False))
        panel.uses_chosen.connect(self._point_out)
        panel.save_asked.connect(lambda rows: self.save_asked.emit(panel.analyses, rows))
        return panel

    def refresh(self) -> None:
        analysis = self._source.analysis
        if self.panel is not None and self.is_shown and (analysis is None or all(one is not analysis for one in self.panel.analyses)):
            self.panel.show_analyses((analysis,) if analysis is not None else ())

    def _point_out(self, _: WordsRow, uses: tuple[Use | None]) -> None:
        (use,) = uses
        if use is not None:
            self._view.set_marks(Layer.FOCUS, (Mark(use.span, Layer.FOCUS, "accent"),))
            self._view.scroll_to(use.span, only_if_hidden=True)
