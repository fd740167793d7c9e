"""Notices when an article was read through: its text went by, without a jump, from where reading began to its end."""

from PySide6.QtCore import QObject, Signal

from ui.article.document_pane import DocumentPane


class ReadThrough(QObject):
    """`ended` carries the id of the document, once."""

    ended = Signal(str)

    def __init__(self, pane: DocumentPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._seen: int | None = None  # an offset: so far the text went by
        pane.moved.connect(self._note)

    def _note(self) -> None:
        view, document = self._pane.view, self._pane.source.document
        if document is None:
            return
        if self._seen is None:
            self._seen = self._pane.start
            if self._seen:
                return  # that was the way to the place where reading begins
        if view.top_offset() > self._seen:
            return  # a jump
        self._seen = max(self._seen, view.offset_at_height(view.viewport().height()))
        bar = view.verticalScrollBar()
        if 0 < bar.maximum() <= bar.value():
            self._pane.moved.disconnect(self._note)
            self.ended.emit(document.id)
