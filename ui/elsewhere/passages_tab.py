"""A tab that lists the passages that a search of an index found; how the search is asked for, answered, cancelled and made again."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.document import Source
from reader.errors import ReaderError
from reader.jobs import Failed
from ui.comparison.states import FailurePage, ProgressPage
from ui.desk import Desk
from ui.elsewhere.index_keeper import IndexKeeper
from ui.elsewhere.index_line import IndexLine
from ui.elsewhere.passage_list import PassageList
from ui.elsewhere.passage_rows import PassageRow
from ui.language import fault_told
from ui.look.basics import Label
from ui.request import Request
from ui.tables.list_tab import ListTab


class PassagesTab(ListTab):
    """What was found stays in view while it is searched again. Below the head stands one page: the list, why there is none, a failure …"""

    icon = "search"
    not_searched: ClassVar[str] = ""  # what is said after a cancel

    def __init__(self, desk: Desk, keeper: IndexKeeper, name: str) -> None:
        """`name` tells screen readers what is listed."""
        super().__init__()
        self._desk, self._keeper = desk, keeper
        self._request: Request | None = None
        self._found: Any = None  # the answer in view
        self._is_whole = False  # what was searched was all there is
        self._count, self.hint = Label(size=12, token="t2"), Label(token="t2", wrap=True)
        self.list, self.index_line = PassageList(name), IndexLine(keeper)
        self.progress, self.failure = ProgressPage(), FailurePage()
        self.stack, self._listed, self._told_page = QStackedWidget(), QWidget(), QWidget()
        self.list.opened.connect(self._open)
        self.progress.cancelled.connect(self._cancel)
        self.failure.retry_requested.connect(self._ask)
        keeper.changed.connect(self._search_on)

    def release(self) -> None:
        self._drop()

    def _ask(self) -> None:
        """Searches anew for what is wanted."""
        raise NotImplementedError

    def _take(self, found: Any) -> None:
        """What the index gave is shown, by `_show_found`."""
        raise NotImplementedError

    def _await(self, request: Request) -> None:
        self._is_whole = self._keeper.is_complete
        self._request = request
        request.finished.connect(self._take)
        request.failed.connect(self._fail)
        self.changed.emit()

    def _drop(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()

    def _cancel(self) -> None:
        self._drop()
        self.hint.setText(self.not_searched)
        self._show_instead(self._told_page)

    def _search_on(self) -> None:
        """More can be searched than before."""
        if not self._is_whole and self._keeper.is_complete and self._found is not None and self._request is None:
            self._ask()

    def _show_found(self, found: object, rows: Sequence[PassageRow], count: str, nothing: str) -> None:
        """`nothing`: why there are no rows."""
        self._request, self._found = None, found
        self._count.setText(count)
        self.list.show_rows(rows)
        self.hint.setText(nothing)
        self.stack.setCurrentWidget(self._listed if rows else self._told_page)
        self.changed.emit()

    def _fail(self, failure: Failed) -> None:
        self.failure.show_failure(failure.message, failure.advice)
        self._show_instead(self.failure)

    def _show_instead(self, page: QWidget) -> None:
        """A page in place of the list: nothing counts as found any more."""
        self._request = self._found = None
        self._count.setText("")
        self.stack.setCurrentWidget(page)
        self.changed.emit()

    def _sources(self, documents: Sequence[str]) -> dict[str, Source]:
        try:
            return self._desk.workspace.sources(list(dict.fromkeys(documents)))
        except ReaderError as error:
            self.told.emit(fault_told(error))
            return {}

    def _open(self, passage: PassageRow) -> None:
        self.place_asked.emit(passage.document, passage.span)

    def _lay_out(self, *head: QWidget, foot: QWidget) -> None:
        """The parts of the head, one below the other, and below them the pages; `foot` stands below the list."""
        _fill(self._listed, self.list, foot)
        hint = QVBoxLayout(self._told_page)
        hint.setContentsMargins(16, 16, 16, 16)
        hint.addWidget(self.hint)
        hint.addStretch(1)
        for page in (self._listed, self._told_page, self.progress, self.failure):
            self.stack.addWidget(page)
        _fill(self, *head, self.stack)
        self.index_line.refresh()


def _fill(holder: QWidget, *parts: QWidget) -> None:
    """Parts without gaps, one below the other."""
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        layout.addWidget(part)
