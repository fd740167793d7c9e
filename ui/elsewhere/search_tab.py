"""A tab that searches the texts of the workspace and the notes on them."""

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from reader.search.parts import QueryError
from reader.search.query import query
from reader.text_search import TextSearch
from ui.desk import Desk
from ui.elsewhere import messages
from ui.elsewhere.passages_tab import PassagesTab
from ui.elsewhere.saved_searches import SavedSearches
from ui.elsewhere.search_help import SearchHelp
from ui.elsewhere.text_rows import text_rows
from ui.language import fault_told, told, tr
from ui.look.basics import SEMIBOLD, IconButton, Label, Surface, button, row
from ui.look.search_field import SearchField

_PAUSE = 250  # milliseconds after a key until what is typed is searched
_PAGE = 50  # documents
_WAIT = 400  # milliseconds until progress is shown: most answers come sooner


class SearchTab(PassagesTab):
    kind = "search"
    not_searched = tr("The texts were not searched. Enter begins anew.")
    _found: TextSearch | None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.text_keeper, tr("Found passages"))
        self._limit = _PAGE
        self.field = SearchField(messages.SEARCH_TEXTS)
        self.saved = SavedSearches(desk.workspace, self)
        self._saved_button = IconButton("tag", tr("Saved searches"), text=tr("Saved"))
        self.told_line, self.more = Label(size=12, token="t2", wrap=True), button(tr("Show more"), small=True)
        self.help = SearchHelp()
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
        super().release()

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
        self._await(self._desk.text_keeper.search(words, self._limit))
        self._slow.start()

    def _drop(self) -> None:
        self._slow.stop()
        super()._drop()

    def _take(self, found: TextSearch) -> None:
        rows = tuple(text_rows(found, self._sources([one.document for one in found.found])))
        self.more.setVisible(found.total > len(found.found))
        self.more.setText(tr("Show more of {total:,}", total=found.total))
        self._show_found(found, rows, messages.documents_found(found), messages.nothing_found(found))

    def _show_progress(self) -> None:
        if self._request is not None:
            self.progress.show_progress(0, 0, tr("Searching the texts"))
            self.stack.setCurrentWidget(self.progress)

    def _show_help(self, wrong: str) -> None:
        """What can be searched, and what is wrong with what is typed."""
        self.told_line.setText(wrong)
        self.told_line.setVisible(bool(wrong))
        self._show_instead(self.help)

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
        self.list.left.connect(self.open_find)
        self.help.chosen.connect(self.search)
        self.more.clicked.connect(self._show_more)

    def _arrange(self) -> None:
        head = Surface("panel", line="bottom", height=44)
        tools = row(Label(tr("Search"), weight=SEMIBOLD), self.field, self._count, self._saved_button, margins=(16, 0, 12, 0), spacing=12)
        tools.setStretch(1, 1)
        head.setLayout(tools)
        self.told_line.setContentsMargins(16, 8, 16, 8)
        self.told_line.hide()
        foot = QWidget()
        foot.setLayout(row(self.more, None, margins=(16, 8, 16, 8)))
        self.stack.addWidget(self.help)
        self._lay_out(head, self.told_line, self.index_line, foot=foot)
        self.setFocusProxy(self.field)
