"""A tab that searches the texts of the workspace and the notes on them."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.document import Source
from reader.errors import ReaderError
from reader.jobs import Failed
from reader.search.parts import QueryError
from reader.search.query import query
from reader.text_search import TextSearch
from ui.comparison.states import FailurePage, ProgressPage
from ui.desk import Desk
from ui.elsewhere import messages
from ui.elsewhere.index_line import IndexLine
from ui.elsewhere.passage_list import PassageList
from ui.elsewhere.passage_rows import PassageRow
from ui.elsewhere.saved_searches import SavedSearches
from ui.elsewhere.search_help import SearchHelp
from ui.elsewhere.text_rows import text_rows
from ui.language import fault_told, told, tr
from ui.look.basics import SEMIBOLD, IconButton, Label, Surface, button, row
from ui.look.search_field import SearchField
from ui.request import Request
from ui.tables.list_tab import ListTab

_PAUSE = 250  # milliseconds after a key until what is typed is searched
_PAGE = 50  # documents
_WAIT = 400  # milliseconds until progress is shown: most answers come sooner


class SearchTab(ListTab):
    icon, kind = "search", "search"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._keeper = desk, desk.text_keeper
        self._request: Request | None = None
        self._found: TextSearch | None = None
        self._limit = _PAGE
        self._is_whole = False  # what was searched was the whole workspace
        self.field = SearchField(messages.SEARCH_TEXTS)
        self.saved = SavedSearches(desk.workspace, self)
        self._saved_button = IconButton("tag", tr("Saved searches"), text=tr("Saved"))
        self.told_line, self._count = Label(size=12, token="t2", wrap=True), Label(size=12, token="t2")
        self.list, self.more, self.index_line = (
            PassageList(tr("Found passages")),
            button(tr("Show more"), small=True),
            IndexLine(self._keeper),
        )
        self.hint, self.help = Label(token="t2", wrap=True), SearchHelp()
        self.progress, self.failure = ProgressPage(), FailurePage()
        self.stack = QStackedWidget()
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._slow = QTimer(self, interval=_WAIT, singleShot=True)
        self._arrange()
        self._connect()
        self.stack.setCurrentWidget(self.help)

    @property
    def title(self) -> str:
        words = self.field.text()
        name = tr("Search")
        return f"{name}\t{words if len(words) <= 20 else f'{words[:19]}…'}" if words else name

    @property
    def tip(self) -> str:
        return self.field.text()

    @property
    def facts(self) -> tuple[str, ...]:
        return (messages.documents_found(self._found),) if self._found is not None else ()

    @property
    def entry(self) -> dict[str, Any]:
        return {"query": self.field.text()}

    def search(self, words: str) -> None:
        """Looks for this at once; without words, for what is typed."""
        if words:
            self.field.setText(words)
        self.search_now()

    def search_now(self) -> None:
        self._limit = _PAGE
        self._ask()

    def open_find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def release(self) -> None:
        self._soon.stop()
        self._drop()

    def _ask(self) -> None:
        self._soon.stop()
        self._drop()
        words = self.field.text()
        if not words.strip():
            self._show_help("")
            return
        try:
            asked = query(words)
        except QueryError as error:
            self._show_help(fault_told(error))
            return
        filters = ", ".join(map(told, asked.told))
        self.told_line.setText(tr("Only documents {filters}", filters=filters) if filters else "")
        self.told_line.setVisible(bool(asked.told))
        self._is_whole = self._keeper.is_complete
        self._request = self._keeper.search(words, self._limit)
        self._request.finished.connect(self._take)
        self._request.failed.connect(self._fail)
        self._slow.start()
        self.changed.emit()

    def _drop(self) -> None:
        self._slow.stop()
        request, self._request = self._request, None
        if request is not None:
            request.cancel()

    def _cancel(self) -> None:
        self._drop()
        self._tell(tr("The texts were not searched. Enter begins anew."))

    def _search_on(self) -> None:
        """More can be searched than before."""
        if not self._is_whole and self._keeper.is_complete and self._found is not None and self._request is None:
            self._ask()

    def _take(self, found: TextSearch) -> None:
        self._slow.stop()
        self._request, self._found = None, found
        rows = tuple(text_rows(found, self._sources([one.document for one in found.found])))
        self._count.setText(messages.documents_found(found))
        self.more.setVisible(found.total > len(found.found))
        self.more.setText(tr("Show more of {total:,}", total=found.total))
        self.list.show_rows(rows)
        if rows:
            self.stack.setCurrentWidget(self._listed)
        else:
            self._tell(messages.nothing_found(found))
        self.changed.emit()

    def _fail(self, failure: Failed) -> None:
        self._slow.stop()
        self._request = None
        self.failure.show_failure(failure.message, failure.advice)
        self.stack.setCurrentWidget(self.failure)

    def _show_progress(self) -> None:
        self.progress.show_progress(0, 0, tr("Searching the texts"))
        self.stack.setCurrentWidget(self.progress)

    def _show_help(self, wrong: str) -> None:
        """What can be searched, and what is wrong with what is typed."""
        self._found = None
        self._count.setText("")
        self.told_line.setText(wrong)
        self.told_line.setVisible(bool(wrong))
        self.stack.setCurrentWidget(self.help)
        self.changed.emit()

    def _tell(self, words: str) -> None:
        self.hint.setText(words)
        self.stack.setCurrentWidget(self._told_page)

    def _sources(self, documents: list[str]) -> dict[str, Source]:
        try:
            return self._desk.workspace.sources(documents)
        except ReaderError as error:
            self.told.emit(fault_told(error))
            return {}

    def _open(self, passage: PassageRow) -> None:
        self.place_asked.emit(passage.document, passage.span)

    def _show_more(self) -> None:
        self._limit += _PAGE
        self._ask()

    def _go_to_list(self) -> None:
        """Enter searches what is typed; where that is found already, it goes on to the list."""
        if self._soon.isActive() or self._found is None or self._found.query != self.field.text():
            self.search_now()
        elif self.list.current is not None:
            self.list.setFocus()

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._soon.start())
        self.field.returnPressed.connect(self._go_to_list)
        self._soon.timeout.connect(self.search_now)
        self._slow.timeout.connect(self._show_progress)
        self._saved_button.clicked.connect(lambda: self.saved.show_menu(self.field.text(), self._saved_button))
        self.saved.chosen.connect(self.search)
        self.saved.failed.connect(self.told)
        self.list.opened.connect(self._open)
        self.list.left.connect(self.open_find)
        self.help.chosen.connect(self.search)
        self.more.clicked.connect(self._show_more)
        self.progress.cancelled.connect(self._cancel)
        self.failure.retry_requested.connect(self._ask)
        self._keeper.changed.connect(self._search_on)

    def _arrange(self) -> None:
        head = Surface("panel", line="bottom", height=44)
        tools = row(Label(tr("Search"), weight=SEMIBOLD), self.field, self._count, self._saved_button, margins=(16, 0, 12, 0), spacing=12)
        tools.setStretch(1, 1)
        head.setLayout(tools)
        self.told_line.setContentsMargins(16, 8, 16, 8)
        self.told_line.hide()
        self._listed, self._told_page = QWidget(), QWidget()
        listed, only_told = QVBoxLayout(self._listed), QVBoxLayout(self._told_page)
        only_told.setContentsMargins(16, 16, 16, 16)
        only_told.addWidget(self.hint)
        only_told.addStretch(1)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(0)
        listed.addWidget(self.list, 1)
        listed.addLayout(row(self.more, None, margins=(16, 8, 16, 8)))
        for page in (self._listed, self._told_page, self.help, self.progress, self.failure):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, self.told_line, self.index_line):
            layout.addWidget(part)
        layout.addWidget(self.stack, 1)
        self.index_line.refresh()
        self.setFocusProxy(self.field)
