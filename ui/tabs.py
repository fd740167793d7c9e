"""Tabs and the pages behind them: articles, comparisons, tables; the welcome page while there are none."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from ui.article.document_pane import DocumentPane
from ui.commands import Needs
from ui.comparison.comparison_tab import ComparisonTab
from ui.language import tr
from ui.letting_go import let_go
from ui.look import icons
from ui.look.theme import Theme, theme
from ui.tab_row import TabRow
from ui.tables.list_tab import ListTab
from ui.welcome_page import WelcomePage

Page = DocumentPane | ComparisonTab | ListTab


class Tabs(QObject):
    """`current_changed`: another page is in front. `closed` carries a page that is gone; its articles may be released."""

    current_changed = Signal()
    closed = Signal(object)

    def __init__(self, row: TabRow, stack: QStackedWidget, welcome: WelcomePage) -> None:
        super().__init__(row)
        self._bar, self._stack, self._welcome = row.bar, stack, welcome
        self._pages: dict[int, Page] = {}
        self._look = theme("light")
        stack.addWidget(welcome)
        self._bar.currentChanged.connect(self._show)
        self._bar.tabCloseRequested.connect(self.close_at)
        self._greet()

    def add(self, page: Page, *, is_current: bool = True) -> None:
        """A new tab at the right end."""
        if not self._pages:
            self._bar.removeTab(0)  # the welcome tab
        self._pages[id(page)] = page
        self._stack.addWidget(page)
        number = self._bar.addTab(page.title)
        self._bar.setTabData(number, id(page))
        self._bar.setTabToolTip(number, page.tip)
        if page.icon:
            self._bar.setTabIcon(number, icons.icon(page.icon, self._look))
        page.changed.connect(lambda: self._retitle(page))
        if is_current:
            self._bar.setCurrentIndex(number)
        if self.current is not self._stack.currentWidget():
            self._show(self._bar.currentIndex())  # the first page: its tab came to the front before it was known

    @property
    def window(self) -> QWidget:
        """The one that the tabs stand in."""
        return self._stack.window()

    def go_to(self, page: Page) -> None:
        self._bar.setCurrentIndex(self._place(page))

    def step(self, by: int) -> None:
        """To a neighbour, around the ends."""
        if self._pages:
            self._bar.setCurrentIndex((self._bar.currentIndex() + by) % self._bar.count())

    def close(self, page: Page) -> None:
        self.close_at(self._place(page))

    def close_at(self, number: int) -> None:
        page = self._pages.pop(self._bar.tabData(number), None)
        if page is None:
            return
        self._bar.removeTab(number)
        self._stack.removeWidget(page)
        if not self._pages:
            self._greet()
        page.hide()
        self.closed.emit(page)
        let_go(page)

    def close_current(self) -> None:
        self.close_at(self._bar.currentIndex())

    @property
    def current(self) -> Page | None:
        return self._pages.get(self._bar.tabData(self._bar.currentIndex()))

    @property
    def pages(self) -> tuple[Page, ...]:
        """From left to right."""
        return tuple(self._pages[key] for key in map(self._bar.tabData, range(self._bar.count())) if key in self._pages)

    def set_theme(self, look: Theme) -> None:
        """Icons tell comparisons and tables from articles."""
        self._look = look
        for page in self.pages:
            page.set_theme(look)
            if page.icon:
                self._bar.setTabIcon(self._place(page), icons.icon(page.icon, look))

    def _place(self, page: QWidget) -> int:
        return next((number for number in range(self._bar.count()) if self._bar.tabData(number) == id(page)), -1)

    def _greet(self) -> None:
        number = self._bar.addTab(tr("Welcome"))
        self._bar.setTabButton(number, QTabBar.ButtonPosition.RightSide, None)
        self._show(number)

    def _show(self, number: int) -> None:
        page = self._pages.get(self._bar.tabData(number))
        if page is None and self._pages:
            return  # between two pages
        before, keyboard = self._stack.currentWidget(), self.window.focusWidget()
        goes_along = keyboard in (None, self._stack) or (before is not None and before.isAncestorOf(keyboard))
        heir = (page.focusWidget() or page) if page is not None else None  # Qt would take the first control of a new page
        self._stack.setCurrentWidget(page or self._welcome)
        if heir is not None and goes_along:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
        self.current_changed.emit()

    def _retitle(self, page: Page) -> None:
        number = self._place(page)
        if number >= 0 and self._bar.tabText(number) != page.title:
            self._bar.setTabText(number, page.title)
        self._bar.setTabToolTip(number, page.tip)


def needs_met(page: Page | None) -> set[Needs]:
    """Which needs of commands a page meets."""
    if page is None:
        return set()
    if isinstance(page, ListTab):
        own = {"matrix": {Needs.MATRIX}, "library": {Needs.LIBRARY}}
        return {Needs.TAB} | own.get(page.kind, set())
    if isinstance(page, ComparisonTab):
        return {Needs.TAB, Needs.TEXT, Needs.SIDES, Needs.COMPARISON}
    if page.source.document is None:
        return {Needs.TAB}
    return {Needs.TAB, Needs.TEXT, Needs.DOCUMENT, *((Needs.SIDES,) if page.halves.is_split else ())}
