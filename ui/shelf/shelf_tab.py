"""The tab of the library: sets the status of documents, puts them into collections, removes them; all of it can be undone."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout

from reader.annotation import Change
from reader.document_status import DocumentStatus, Status, put_into, status_of, taken_out_of
from reader.errors import ReaderError
from reader.phrase import worded
from reader.workspace import StoredDocument
from ui import messages
from ui.command_keys import CommandKeys
from ui.desk import Desk
from ui.language import counted, fault_told, told, tr
from ui.look.menu import Menu
from ui.panels.notebook import Notebook
from ui.shelf.shelf_foot import MARK, STATUSES
from ui.shelf.shelf_panel import ShelfPanel, collections_in
from ui.tables.list_tab import ListTab

_PAUSE = 20  # milliseconds until changes that come together are shown


class ShelfTab(ListTab):
    """`document_asked` carries the id of a document to open."""

    document_asked = Signal(str)
    icon, kind = "shelf", "library"

    def __init__(self, desk: Desk, notebook: Notebook) -> None:
        super().__init__()
        self._desk, self._notebook = desk, notebook
        self.panel = ShelfPanel()
        self._is_stale = True
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        self.setFocusProxy(self.panel)
        self._connect()

    @property
    def title(self) -> str:
        return messages.LIBRARY

    @property
    def facts(self) -> tuple[str, ...]:
        rows: list[StoredDocument] = self.panel.listing.rows
        unread = sum(row.status is Status.UNREAD for row in rows)
        return counted("{n:,} document", "{n:,} documents", len(rows)), counted("{n:,} unread", "{n:,} unread", unread)

    @property
    def entry(self) -> dict[str, Any]:
        return {"words": self.panel.filter.text(), "status": self.panel.which.current}

    def narrow(self, words: str, status: int) -> None:
        """Filters as `entry` says."""
        self.panel.filter.setText(words)
        self.panel.which.choose(status)

    def open_find(self) -> None:
        self.panel.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.panel.filter.selectAll()

    def release(self) -> None:
        self._soon.stop()
        self.panel.stop()

    def mark(self, status: Status) -> None:
        """The selected documents are unread, read or done now."""
        self._change(MARK[status], lambda one: replace(one, status=status))

    def put(self, collection: str) -> None:
        self._change(worded("Put into collection"), lambda one: put_into(one, collection))

    def take_out(self, collection: str) -> None:
        self._change(worded("Take out of collection"), lambda one: taken_out_of(one, collection))

    def remove(self) -> None:
        """Takes the selected documents from the library; their notes stay."""
        self._change(worded("Remove from library"), lambda one: replace(one, is_removed=True))

    def ask_collection(self) -> None:
        """Puts the keyboard where the name of a collection is typed."""
        if self.panel.selected:
            self.panel.foot.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def built_menu(self) -> QMenu:
        """What can be done with the selected documents."""
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Open")).triggered.connect(self._open_current)
        menu.addSeparator()
        for status in STATUSES:
            menu.addAction(told(MARK[status])).triggered.connect(partial(self._act, self.mark, status))
        menu.addSeparator()
        into = menu.submenu(tr("Put into collection"))
        for name in collections_in(self.panel.listing.rows):
            into.addAction(messages.in_menu(name)).triggered.connect(partial(self._act, self.put, name))
        into.addAction(tr("New collection…")).triggered.connect(self.ask_collection)
        out = menu.submenu(tr("Take out of collection"))
        for name in collections_in(self.panel.selected):
            out.addAction(messages.in_menu(name)).triggered.connect(partial(self._act, self.take_out, name))
        out.setEnabled(not out.isEmpty())
        menu.addSeparator()
        menu.addAction(tr("Remove from library")).triggered.connect(self.remove)
        return menu

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _act(self, act: Callable[[Any], None], what: object, _: bool = False) -> None:
        """For an action of a menu, which tells whether it is checked."""
        act(what)

    def _change(self, label: str, act: Callable[[DocumentStatus], DocumentStatus]) -> None:
        """Of the selected documents; what is listed may be older than what is kept."""
        edits: dict[str, tuple[DocumentStatus | None, DocumentStatus | None]] = {}
        try:
            kept = self._desk.workspace.statuses()
        except ReaderError as error:
            self.told.emit(fault_told(error))
            return
        for row in self.panel.selected:
            before = kept.get(row.id, status_of(row.id))
            after = act(before)
            if after != before:
                edits[after.id] = (kept.get(row.id), None if after.is_usual else after)
        self._notebook.change_many(Change(edits, label))

    def _note_change(self, _: object = None) -> None:
        """Documents came or went, or more is known of them."""
        self._is_stale = True
        if self.isVisible():
            self._soon.start()

    def _refresh(self) -> None:
        self._is_stale = False
        self.panel.show_pages(self._pages())

    def _pages(self) -> Iterator[list[StoredDocument]]:
        """Those that can be read."""
        try:
            yield from self._desk.workspace.listing()
        except ReaderError as error:
            self.told.emit(fault_told(error))

    def _open_current(self) -> None:
        if self.panel.table.current is not None:
            self.document_asked.emit(self.panel.table.current.id)

    def _connect(self) -> None:
        table, foot = self.panel.table, self.panel.foot
        self._desk.library_changed.connect(self._note_change)
        self._notebook.changed.connect(self._note_change)
        self._soon.timeout.connect(self._refresh)
        self.panel.listing.taken.connect(self.changed)
        self.panel.listing.listed.connect(self.moved)
        self.panel.entered.connect(lambda row: self.document_asked.emit(row.id))
        table.left.connect(self.open_find)
        table.doubleClicked.connect(lambda _: self._open_current())
        table.menu_asked.connect(lambda point: self.built_menu().popup(point))
        foot.status_asked.connect(self.mark)
        foot.put_asked.connect(self.put)
        foot.out_asked.connect(self.take_out)
        foot.remove_asked.connect(self.remove)
        marks = {f"library_{status.value}": partial(self.mark, status) for status in STATUSES}
        CommandKeys(self, {**marks, "library_collect": self.ask_collection, "library_remove": self.remove}, (table,))
