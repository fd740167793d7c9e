"""What a new page and its texts get from the window: theme, keys, and who answers what is asked in them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from ui.article.document_pane import DocumentPane
from ui.article.halves import Half
from ui.checked import check_fold
from ui.commands import Scope
from ui.comparison.comparison_tab import ComparisonTab
from ui.comparison.scroll_sync import SyncMode
from ui.comparison.suggesting import Suggesting
from ui.dialogs.saving import save_figures, save_names, save_pairs, save_words
from ui.elsewhere.elsewhere_tab import ElsewhereTab
from ui.fitting import fit
from ui.language import fault_told
from ui.matrix.matrix_tab import MatrixTab
from ui.naming.naming_tab import NamingTab
from ui.shelf.read_through import ReadThrough
from ui.shelf.shelf_tab import ShelfTab
from ui.tables.list_tab import ListTab
from ui.tabs import Page
from ui.view.document_view import DocumentView
from ui.words.words_tab import WordsTab

if TYPE_CHECKING:
    from ui.window import Window

_SYNC = "sync"  # the state of the workspace that tells how two texts scroll together


def adopt(window: Window, page: Page) -> None:
    """A new page, of whatever kind."""
    _dress(window, page)
    window.speaking.adopt(page)
    window.take_keys(page)
    page.changed.connect(window.show_page)
    page.moved.connect(window.place_soon.start)
    page.moved.connect(window.session.note_change)
    for view in page.views:
        _adopt_view(window, view)
    if isinstance(page, DocumentPane):
        _adopt_article(window, page)
    elif isinstance(page, ListTab):
        _adopt_list(window, page)
    else:
        _adopt_comparison(window, page)


def _dress(window: Window, page: Page) -> None:
    page.set_theme(window.look.theme)
    fit(page, window.preferences)
    window.layers.fit(page)


def _adopt_view(window: Window, view: DocumentView) -> None:
    window.commands.bind(view, Scope.DOCUMENT)
    window.marking.watch(view)
    view.folded.connect(partial(check_fold, window))
    view.focused.connect(partial(check_fold, window))
    view.selection_changed.connect(window.reviewing.note_selection)
    view.menu_asked.connect(lambda point: window.text_menu.show(view, point))
    view.marks_clicked.connect(lambda marks, point: window.navigation.show_card(view, marks, point))


def _adopt_article(window: Window, page: DocumentPane) -> None:
    def take_size(size: int) -> None:
        window.preferences.change(text_size=size)

    def adopt_half(half: Half) -> None:
        """A view that a split has added gets what the page has got."""
        _dress(window, page)
        half.view.zoomed.connect(take_size)
        _adopt_view(window, half.view)

    page.header.toggled.connect(window.layers.show)
    page.compare_asked.connect(window.opening.compare)
    page.details_asked.connect(window.commands["details"].trigger)
    page.halves.added.connect(adopt_half)
    page.halves.front.view.zoomed.connect(take_size)
    page.numbers.save_asked.connect(partial(save_figures, window))
    page.words.save_asked.connect(partial(save_words, window))
    ReadThrough(page).ended.connect(partial(_mark_read, window))


def _adopt_list(window: Window, page: ListTab) -> None:
    page.place_asked.connect(window.navigation.show_place_in)
    page.told.connect(window.tell)
    if isinstance(page, NamingTab):
        page.panel.export_asked.connect(partial(save_names, window))
    elif isinstance(page, MatrixTab | ElsewhereTab):
        page.pair_asked.connect(window.opening.compare)
        if isinstance(page, MatrixTab):
            page.note_asked.connect(window.noting.on_claim)
    elif isinstance(page, ShelfTab):
        page.document_asked.connect(window.opening.open_document)
    elif isinstance(page, WordsTab):
        page.save_asked.connect(partial(save_words, window))


def _adopt_comparison(window: Window, page: ComparisonTab) -> None:
    def take_sync(mode: SyncMode) -> None:
        """It holds in the comparisons that are opened from now on too."""
        window.workspace.set_state(_SYNC, mode.name)
        window.show_page()

    window.closed.connect(Suggesting(page, window.desk).stop)
    page.pane.set_sync(SyncMode[str(window.workspace.state(_SYNC, SyncMode.FOLLOW.name))])
    page.pane.tools.sync_picked.connect(take_sync)
    page.pane.scope.card_asked.connect(window.numbers.show_below)
    page.pair_picked.connect(window.opening.compare)
    page.pane.below.names.export_asked.connect(partial(save_names, window))
    page.numbers.save_asked.connect(partial(save_pairs, window))
    page.words.save_asked.connect(partial(save_words, window))
    page.note_asked.connect(partial(window.noting.on_link, page))
    page.pane.claims.view.customContextMenuRequested.connect(lambda point: window.text_menu.show_claims(page, point))


def _mark_read(window: Window, document: str) -> None:
    try:
        window.desk.mark_read(document)
    except ReaderError as error:
        window.tell(fault_told(error))
