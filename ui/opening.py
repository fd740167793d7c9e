"""Ways into the window: files, folders, drops, the clipboard, the library, and from an article to its comparison."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from reader.errors import ReaderError
from reader.read_as import USUAL, ReadAs
from ui import messages
from ui.article.document_pane import DocumentPane
from ui.article.open_document import OpenDocument
from ui.comparison.comparison_tab import ComparisonTab
from ui.desk import Desk
from ui.elsewhere.elsewhere_tab import ElsewhereTab
from ui.elsewhere.place import Place
from ui.elsewhere.search_tab import SearchTab
from ui.kept_text import keep_pasted
from ui.language import fault_told
from ui.many_articles import ManyArticles
from ui.panels.notebook import Notebook
from ui.preferences import Preferences
from ui.shelf.shelf_tab import ShelfTab
from ui.slices import Slices
from ui.tables.list_tab import ListTab
from ui.tables.table_tab import TableTab
from ui.tabs import Page, Tabs


class Opening(QObject):
    """`opened` carries each new page; `told` a sentence for the status line when there is nothing to open."""

    opened = Signal(object)
    told = Signal(str)

    def __init__(self, tabs: Tabs, desk: Desk, notebook: Notebook, preferences: Preferences) -> None:
        super().__init__(tabs)
        self._tabs, self._desk, self._notebook = tabs, desk, notebook
        self._preferences = preferences
        self._turns = Slices(self)
        self.many = ManyArticles(tabs, desk, self.open_file, self)
        self.many.told.connect(self.told)
        tabs.closed.connect(self._release)

    def open_paths(self, paths: Iterable[Path]) -> None:
        """Files in tabs of their own, folders with their articles; the first of them comes to the front."""
        self.many.open(paths)

    def stop(self) -> None:
        """The window closes: what is not open yet stays closed."""
        self.many.stop()
        self._turns.stop()

    def open_file(self, path: Path, how: ReadAs = USUAL, *, is_current: bool = True) -> DocumentPane:
        """A file; the tab it is in already, if there is one."""
        path = path.absolute()
        there = next((page for page in self._tabs.pages if isinstance(page, DocumentPane) and page.source.path == path), None)
        if there is not None:
            if is_current:
                self._tabs.go_to(there)
            return there
        user = object()
        source = self._desk.load(path, user, how)
        page = self._add_pane(source, user, is_current=is_current)
        source.loaded.connect(lambda: self._merge(page))
        source.loaded.connect(lambda: self._carry_notes(source))
        return page

    def open_document(self, identity: str, *, offset: int | None = None, is_current: bool = True) -> DocumentPane | None:
        """A document of the workspace, at an offset or where it was left; none, and a sentence, if it is not there any more."""
        there = self.pane_of(identity)
        if there is not None:
            self._tabs.go_to(there)
            if offset is not None:
                there.start_at(offset)
            return there
        user = object()
        try:
            source = self._desk.take(identity, user)
        except ReaderError as error:
            self.told.emit(fault_told(error))
            return None
        page = self._add_pane(source, user, is_current=is_current)
        page.start_at(offset or 0)
        return page

    def compare(self, left: str, right: str, offsets: Sequence[int] = (0, 0)) -> None:
        """Two documents of the workspace side by side, each from an offset on."""
        self._turns.add(self.comparing(left, right, offsets))

    def explain(self, left: str, right: str, offset: int) -> None:
        """The same, and why the sentence at the offset of the left one has a partner in the right one, or none."""

        def asked() -> Iterator[None]:
            yield from self.comparing(left, right, (offset, 0))
            page = self._comparison_of(left, right)
            if page is not None:
                page.explaining.ask((left, offset))

        self._turns.add(asked())

    def _comparison_of(self, left: str, right: str) -> ComparisonTab | None:
        pages = (page for page in self._tabs.pages if isinstance(page, ComparisonTab))
        return next((page for page in pages if {one.document.id for one in page.sources if one.document} == {left, right}), None)

    def comparing(self, left: str, right: str, offsets: Sequence[int] = (0, 0), *, is_current: bool = True) -> Iterator[None]:
        """The same in steps for several turns: the tab that has the two, or a new one, then its place, then its texts."""
        there = self._comparison_of(left, right)
        if there is not None:
            self._tabs.go_to(there)
            if any(offsets):
                there.go_to(offsets if there.left.document is not None and there.left.document.id == left else offsets[::-1])
            return
        user = object()
        try:
            sides = self._desk.take(left, user), self._desk.take(right, user)
        except ReaderError as error:
            self.told.emit(fault_told(error))
            return
        page = ComparisonTab(*sides, self._desk, self._notebook, self._preferences)
        page.setProperty("user", user)
        page.start_at(offsets)
        yield
        self._announce(page, is_current)
        yield
        if page in self._tabs.pages:  # it may be closed by now
            page.show_texts()

    def table(self, kind: type[TableTab], documents: Sequence[str], *, is_current: bool = True) -> None:
        """A table of these documents of the workspace, in the tab of its kind, or a new one."""
        page = next((page for page in self._tabs.pages if isinstance(page, kind)), None)
        if page is None:
            page = kind(self._desk, self._notebook)
            self._announce(page, is_current)
        elif is_current:
            self._tabs.go_to(page)
        page.show_documents(documents)

    def elsewhere(self, place: Place, *, is_current: bool = True) -> None:
        """Where else the library makes the claim of a place, in the tab for that, or a new one."""
        page = next((page for page in self._tabs.pages if isinstance(page, ElsewhereTab)), None)
        if page is None:
            page = ElsewhereTab(self._desk)
            self._announce(page, is_current)
        elif is_current:
            self._tabs.go_to(page)
        page.search(place)

    def search(self, words: str = "", *, is_current: bool = True) -> None:
        """The tab that searches texts and notes, or a new one; for these words, if there are any."""
        page = next((page for page in self._tabs.pages if isinstance(page, SearchTab)), None)
        if page is None:
            page = SearchTab(self._desk)
            self._announce(page, is_current)
        elif is_current:
            self._tabs.go_to(page)
        page.search(words)
        if is_current:
            page.open_find()

    def library(self, words: str | None = None, status: int = 0, *, is_current: bool = True) -> None:
        """The tab of the library, or a new one; narrowed to these words and to a status, by its number, if words are given."""
        page = next((page for page in self._tabs.pages if isinstance(page, ShelfTab)), None)
        if page is None:
            page = ShelfTab(self._desk, self._notebook)
            self._announce(page, is_current)
        elif is_current:
            self._tabs.go_to(page)
        if words is not None:
            page.narrow(words, status)
        if is_current:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def partner(self, identity: str) -> str | None:
        """The document to compare with: the tab at the left or right of it, else the one opened last."""
        panes = [page for page in self._tabs.pages if isinstance(page, DocumentPane) and page.source.document is not None]
        shown = [pane.source.document.id for pane in panes if pane.source.document is not None]
        place = shown.index(identity) if identity in shown else 0
        latest = reversed(self._desk.workspace.ids())
        return next((other for other in (*shown[place + 1 :], *reversed(shown[:place]), *latest) if other != identity), None)

    def paste(self) -> None:
        """An article of the text on the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._open_kept(lambda: keep_pasted(self._desk.workspace.path, text, datetime.now()))
        else:
            self.told.emit(messages.NOTHING_TO_PASTE)

    def drop(self, data: QMimeData) -> None:
        self.open_paths(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())

    def pane_of(self, identity: str) -> DocumentPane | None:
        """The tab that shows a document alone."""
        return next(iter(self._panes_of(identity)), None)

    def _add_pane(self, source: OpenDocument, user: object, *, is_current: bool) -> DocumentPane:
        page = DocumentPane(source, self._notebook, self._preferences.reader_style)
        page.setProperty("user", user)
        page.retry_asked.connect(source.load_again)
        page.plain_text_asked.connect(lambda: source.load_again(ReadAs(is_plain=True)))
        page.password_given.connect(lambda password: source.load_again(ReadAs(password)))
        page.given_up.connect(lambda: self._tabs.close(page))
        self._announce(page, is_current)
        return page

    def _announce(self, page: Page, is_current: bool) -> None:
        self.opened.emit(page)  # before it shows, so that it has its theme
        self._tabs.add(page, is_current=is_current)

    def _merge(self, page: DocumentPane) -> None:
        """The same words from two files are one document: the tab that has it comes to the front, the new one goes."""
        document = page.source.document
        assert document is not None
        other = next((pane for pane in self._panes_of(document.id) if pane is not page), None)
        if other is not None:
            was_current = self._tabs.current is page
            self._tabs.close(page)
            if was_current:
                self._tabs.go_to(other)

    def _carry_notes(self, source: OpenDocument) -> None:
        """Notes and corrections on an older text of the same file come along."""
        document = source.document
        stored = self._desk.workspace.stored(document.id) if document is not None else None
        if stored is None or not stored.replaces:
            return
        workspace, older = self._desk.workspace, stored.replaces
        has_notes = bool(workspace.note_count(older))
        has_corrections = any(one.document == older for one in workspace.all_corrections(older))
        if not has_notes and not has_corrections:
            return
        carried = self._notebook.carry_over(older, stored.id)
        if carried is not None and has_notes:
            self.told.emit(messages.carried(carried.moved, len(carried.review) + len(carried.orphans)))

    def _panes_of(self, identity: str) -> list[DocumentPane]:
        panes = [page for page in self._tabs.pages if isinstance(page, DocumentPane)]
        return [pane for pane in panes if pane.source.document is not None and pane.source.document.id == identity]

    def read_again(self, page: DocumentPane, how: ReadAs) -> None:
        """The file of a tab in another way, in a new tab; where other words come out, they are a newer text of the article."""
        path = page.source.path or messages.path_of(page.source.document.source.uri if page.source.document else "")
        self._tabs.close(page)
        self.open_file(path, how)

    def _open_kept(self, keep: Callable[[], Path]) -> None:
        try:
            self.open_file(keep())
        except ReaderError as error:
            self.told.emit(fault_told(error))

    def _release(self, page: Page) -> None:
        if isinstance(page, ListTab):
            page.release()
            return
        if isinstance(page, ComparisonTab):
            page.comparing.cancel()
            page.explaining.cancel()
        for source in page.sources:
            self._desk.release(source, page.property("user"))
