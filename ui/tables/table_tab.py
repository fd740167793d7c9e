"""A tab with a table of many documents, taken up one by one; which ones can be chosen."""

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.errors import ReaderError
from ui import messages
from ui.article.open_document import OpenDocument
from ui.desk import Desk
from ui.language import counted, fault_told, tr
from ui.look.basics import IconButton
from ui.look.search_field import SearchField
from ui.panels.notebook import Notebook
from ui.slices import Slices
from ui.tables.document_picker import DocumentPicker
from ui.tables.list_tab import ListTab


class TableTab(ListTab):
    name = ""

    def __init__(self, desk: Desk, notebook: Notebook) -> None:
        super().__init__()
        self._desk, self._notebook = desk, notebook
        self._sources: dict[str, OpenDocument] = {}
        self._taking = Slices(self)
        self._pick = IconButton("document", tr("Choose the documents of the table"), text=tr("Documents"))
        self._pick.clicked.connect(self.choose_documents)

    def hold(self, panel: QWidget, tools: QHBoxLayout, search: SearchField) -> None:
        """Shows the table, its documents to be chosen before the last two of its tools."""
        self._panel, self._search = panel, search
        tools.insertWidget(tools.count() - 2, self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)

    def refresh(self) -> None:
        """Other documents, or more is known of them."""
        raise NotImplementedError

    @property
    def sources(self) -> tuple[OpenDocument, ...]:
        return tuple(self._sources.values())

    @property
    def entry(self) -> dict[str, Any]:
        return {"ids": list(self.documents)}

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of what is compared."""
        return tuple(self._sources)

    @property
    def title(self) -> str:
        count = counted("{n:,} article", "{n:,} articles", len(self._sources))
        return f"{self.name}\t{count}"

    @property
    def tip(self) -> str:
        return "\n".join(one.document.source.name for one in self.sources if one.document is not None)

    @property
    def is_busy(self) -> bool:
        """Whether documents are still being taken up."""
        return self._taking.is_busy

    @property
    def waiting(self) -> tuple[str, ...]:
        """Of how many the names are known; nothing where it is all of them."""
        known = sum(one.namings is not None for one in self.sources)
        return () if known == len(self._sources) else (tr("names of {n:,} of {total:,} articles", n=known, total=len(self._sources)),)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The table gets it. With a focus proxy, Tab would pass over what stands before it."""
        self._panel.setFocus(event.reason())

    def open_find(self) -> None:
        self._search.setFocus()

    def show_documents(self, documents: Sequence[str]) -> None:
        """The table of these documents of the workspace, taken up one by one from the next turn on: the tab may just have been made."""
        self._taking.stop()
        self._taking.add(self._taken(tuple(documents)))

    def release(self) -> None:
        """The tab is closed."""
        self._taking.stop()
        for source in self.sources:
            self._desk.release(source, self)

    def choose_documents(self) -> None:
        """Lists those of the workspace, to be ticked."""
        stored = reversed(self._desk.workspace.documents())
        picker = DocumentPicker(self, messages.choices((one.id, one.source) for one in stored), self.documents)
        picker.picked.connect(self.show_documents)
        picker.show_below(self._pick)

    def _taken(self, documents: tuple[str, ...]) -> Iterator[None]:
        for gone in [one for one in self._sources if one not in documents]:
            source = self._sources.pop(gone)
            for signal in self._followed(source):
                signal.disconnect(self._show)
            self._desk.release(source, self)
        for document in documents:
            if document not in self._sources:
                self._take(document)
                yield
        self._sources = {one: self._sources[one] for one in documents if one in self._sources}
        self._show()

    def _take(self, document: str) -> None:
        try:
            source = self._desk.take(document, self)
        except ReaderError as error:
            self.told.emit(fault_told(error))
            return
        self._sources[document] = source
        for signal in self._followed(source):
            signal.connect(self._show)

    def _followed(self, source: OpenDocument) -> tuple[SignalInstance, ...]:
        """What tells that the table may be another one."""
        return source.named, source.failed

    def _show(self) -> None:
        self.refresh()
        self.changed.emit()
