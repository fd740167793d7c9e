"""A tab that lists where else the library makes a claim, with the figures compared and what speaks for each passage."""

from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.jobs import Failed
from reader.library_search import LibrarySearch
from ui.desk import Desk
from ui.elsewhere import messages
from ui.elsewhere.elsewhere_foot import ElsewhereFoot
from ui.elsewhere.passage_delegate import MEASURE
from ui.elsewhere.passage_rows import PassageRow, elsewhere_rows, place_told
from ui.elsewhere.passages_tab import PassagesTab
from ui.elsewhere.place import Place
from ui.language import counted, tr
from ui.look import fonts
from ui.look.basics import SEMIBOLD, IconButton, Label, Surface, row
from ui.look.menu import Menu

_SEARCHING = tr("Searching the library")
_MOST_SHOWN = 400  # characters of the claim


class ElsewhereTab(PassagesTab):
    """`pair_asked` carries the ids of two documents and where to begin in each."""

    pair_asked = Signal(str, str, object)
    kind = "elsewhere"
    not_searched = tr("The library was not searched. “Search again” begins anew.")
    _found: LibrarySearch | None

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.librarian, tr("Passages elsewhere"))
        self._wanted: Place | None = None
        self._where, self._claim = Label(size=12, token="t2"), Label(wrap=True)
        self._claim.setFont(fonts.serif(16))
        self._claim.setMaximumWidth(MEASURE)
        self._again = IconButton("search", tr("Search the library again"), text=tr("Search again"))
        self.foot = ElsewhereFoot()
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
            return (tr("searching the library"),) if self._request is not None else ()
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
        self._ask()

    def open_find(self) -> None:
        self.list.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The list gets it. With a focus proxy, Tab would pass over what stands before the list."""
        self.list.setFocus(event.reason())

    def _ask(self) -> None:
        self._drop()
        if self._wanted is None:
            return
        try:
            request = self._desk.librarian.search(self._wanted.document, self._wanted.span, self._wanted.words)
        except ReaderError as error:
            self._fail(Failed(0, error.message, error.advice))
            return
        self._show_progress(0, 0)
        request.progressed.connect(self._show_progress)
        self._await(request)

    def _take(self, found: LibrarySearch) -> None:
        rows = elsewhere_rows(found, self._sources([hit.document for hit in found.hits]))
        self._show_found(found, rows, messages.passages_elsewhere(found), messages.nothing_elsewhere(found))
        if rows and self.isVisible():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, done: int, total: int, note: str = "") -> None:
        if self._found is None:
            self._count.setText("")
            self.progress.show_progress(done, total, note or _SEARCHING)
            self.stack.setCurrentWidget(self.progress)

    def _show_passage(self, passage: PassageRow | None) -> None:
        name = self._where.text().partition(" · ")[0]
        self.foot.show_passage(passage, name)

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
        self.list.compare_asked.connect(self._compare)
        self.list.menu_asked.connect(self._show_menu)
        self.foot.open_asked.connect(lambda: self._on_current(self._open))
        self.foot.compare_asked.connect(lambda: self._on_current(self._compare))

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
        self._lay_out(head, claim, self.index_line, Surface("line", height=1), foot=self.foot)
