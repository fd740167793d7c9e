"""A tab that lists where else the library makes a claim, with the figures compared and what speaks for each passage."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.document import Source
from reader.errors import ReaderError
from reader.jobs import Failed
from reader.library_search import LibrarySearch
from ui.comparison.states import FailurePage, ProgressPage
from ui.desk import Desk
from ui.elsewhere import messages
from ui.elsewhere.elsewhere_foot import ElsewhereFoot
from ui.elsewhere.index_line import IndexLine
from ui.elsewhere.passage_delegate import MEASURE
from ui.elsewhere.passage_list import PassageList
from ui.elsewhere.passage_rows import PassageRow, elsewhere_rows, place_told
from ui.elsewhere.place import Place
from ui.language import counted, fault_told, tr
from ui.look import fonts
from ui.look.basics import SEMIBOLD, IconButton, Label, Surface, row
from ui.look.menu import Menu
from ui.request import Request
from ui.tables.list_tab import ListTab

_SEARCHING = tr("Searching the library")
_MOST_SHOWN = 400  # characters of the claim


class ElsewhereTab(ListTab):
    """`pair_asked` carries the ids of two documents and where to begin in each."""

    pair_asked = Signal(str, str, object)
    icon, kind = "search", "elsewhere"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wanted: Place | None = None
        self._request: Request | None = None
        self._found: LibrarySearch | None = None
        self._is_whole = False  # what was searched was the whole library
        self._count, self._where = Label(size=12, token="t2"), Label(size=12, token="t2")
        self._claim, self.hint = Label(wrap=True), Label(token="t2", wrap=True)
        self._claim.setFont(fonts.serif(16))
        self._claim.setMaximumWidth(MEASURE)
        self._again = IconButton("search", tr("Search the library again"), text=tr("Search again"))
        self.list, self.foot, self.index_line = PassageList(tr("Passages elsewhere")), ElsewhereFoot(), IndexLine(desk.librarian)
        self.progress, self.failure = ProgressPage(), FailurePage()
        self.stack = QStackedWidget()
        self._arrange()
        self._connect()

    @property
    def title(self) -> str:
        return tr("Elsewhere")

    @property
    def tip(self) -> str:
        return self._wanted.words[:_MOST_SHOWN] if self._wanted is not None else ""

    @property
    def facts(self) -> tuple[str, ...]:
        if self._found is None:
            return (tr("searching the library"),)
        return (
            counted("{n:,} passage", "{n:,} passages", len(self._found.likely)),
            counted("{n:,} article searched", "{n:,} articles searched", self._found.documents),
        )

    @property
    def entry(self) -> dict[str, Any] | None:
        return self._wanted.kept if self._wanted is not None else None

    def search(self, place: Place) -> None:
        """Looks for the claim of a place."""
        self._wanted, self._found = place, None
        shown = place.words[:_MOST_SHOWN]
        self._claim.quote(tr("“{words}”", words=shown + ("…" if len(place.words) > _MOST_SHOWN else "")))
        source = self._sources([place.document]).get(place.document)
        self._where.setText(" · ".join(filter(None, (source.name, place_told(source)))) if source is not None else "")
        self._show_progress(0, 0)
        self._ask()
        self.changed.emit()

    def open_find(self) -> None:
        self.list.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list gets it. With a focus proxy, Tab would pass over what stands before the list."""
        self.list.setFocus(event.reason())

    def release(self) -> None:
        self._drop()

    def _ask(self) -> None:
        self._drop()
        if self._wanted is None:
            return
        self._is_whole = self._desk.librarian.is_complete
        try:
            self._request = self._desk.librarian.search(self._wanted.document, self._wanted.span, self._wanted.words)
        except ReaderError as error:
            self._fail(Failed(0, error.message, error.advice))
            return
        self._request.progressed.connect(self._show_progress)
        self._request.finished.connect(self._take)
        self._request.failed.connect(self._fail)

    def _drop(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()

    def _cancel(self) -> None:
        self._drop()
        self._tell(tr("The library was not searched. “Search again” begins anew."))

    def _search_on(self) -> None:
        """More of the library can be searched than before."""
        if not self._is_whole and self._desk.librarian.is_complete and self._found is not None and self._request is None:
            self._ask()

    def _take(self, found: LibrarySearch) -> None:
        self._request, self._found = None, found
        rows = elsewhere_rows(found, self._sources([hit.document for hit in found.hits]))
        self._count.setText(messages.passages_elsewhere(found))
        self.list.show_rows(rows)
        if rows:
            self.stack.setCurrentWidget(self._listed)
            if self.isVisible():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._tell(messages.nothing_elsewhere(found))
        self.changed.emit()

    def _fail(self, failure: Failed) -> None:
        self._request = None
        self.failure.show_failure(failure.message, failure.advice)
        self.stack.setCurrentWidget(self.failure)

    def _show_progress(self, done: int, total: int, note: str = "") -> None:
        if self._found is None:
            self._count.setText("")
            self.progress.show_progress(done, total, note or _SEARCHING)
            self.stack.setCurrentWidget(self.progress)

    def _tell(self, words: str) -> None:
        self.hint.setText(words)
        self.stack.setCurrentWidget(self._told_page)

    def _sources(self, documents: list[str]) -> dict[str, Source]:
        try:
            return self._desk.workspace.sources(list(dict.fromkeys(documents)))
        except ReaderError as error:
            self.told.emit(fault_told(error))
            return {}

    def _show_passage(self, passage: PassageRow | None) -> None:
        name = self._where.text().partition(" · ")[0]
        self.foot.show_passage(passage, name)

    def _open(self, passage: PassageRow) -> None:
        self.place_asked.emit(passage.document, passage.span)

    def _compare(self, passage: PassageRow) -> None:
        """Both articles, each at its passage."""
        if self._wanted is not None and passage.span is not None:
            self.pair_asked.emit(self._wanted.document, passage.document, (self._wanted.span.start, passage.span.start))

    def _on_current(self, act: Any) -> None:
        if self.list.current is not None:
            act(self.list.current)

    def _show_menu(self, point: QPoint) -> None:
        menu = Menu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(tr("Open article")).triggered.connect(lambda: self._on_current(self._open))
        menu.addAction(tr("Compare at the claim")).triggered.connect(lambda: self._on_current(self._compare))
        menu.popup(point)

    def _connect(self) -> None:
        self._again.clicked.connect(self._ask)
        self.list.chosen.connect(self._show_passage)
        self.list.opened.connect(self._open)
        self.list.compare_asked.connect(self._compare)
        self.list.menu_asked.connect(self._show_menu)
        self.foot.open_asked.connect(lambda: self._on_current(self._open))
        self.foot.compare_asked.connect(lambda: self._on_current(self._compare))
        self.progress.cancelled.connect(self._cancel)
        self.failure.retry_requested.connect(self._ask)
        self._desk.librarian.changed.connect(self._search_on)

    def _arrange(self) -> None:
        head = Surface("panel", line="bottom", height=44)
        head.setLayout(row(Label(tr("Same claim elsewhere"), weight=SEMIBOLD), self._count, None, self._again, margins=(16, 0, 12, 0)))
        claim = QWidget()
        lines = QVBoxLayout(claim)
        lines.setContentsMargins(16, 12, 16, 12)
        lines.setSpacing(4)
        lines.addWidget(self._where)
        words = row(self._claim, None)
        words.setStretch(0, 100)  # as wide as it may be
        lines.addLayout(words)
        self._listed, self._told_page = QWidget(), QWidget()
        listed, only_told = QVBoxLayout(self._listed), QVBoxLayout(self._told_page)
        only_told.setContentsMargins(16, 16, 16, 16)
        only_told.addWidget(self.hint)
        only_told.addStretch(1)
        listed.setContentsMargins(0, 0, 0, 0)
        listed.setSpacing(0)
        listed.addWidget(self.list, 1)
        listed.addWidget(self.foot)
        for page in (self._listed, self._told_page, self.progress, self.failure):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, claim, self.index_line, Surface("line", height=1)):
            layout.addWidget(part)
        layout.addWidget(self.stack, 1)
        self.index_line.refresh()
