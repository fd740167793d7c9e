"""What the commands about names and numbers do to a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.commands import TYPES, solo_command
from ui.comparison.comparison_tab import ComparisonTab
from ui.handlers.front import Handlers
from ui.matrix.matrix_tab import MatrixTab
from ui.naming.naming_tab import NamingTab
from ui.tables.table_tab import TableTab
from ui.words.words_tab import WordsTab

if TYPE_CHECKING:
    from ui.window import Window


def naming(window: Window) -> Handlers:
    solos = {solo_command(style): (lambda style=style: window.layers.solo_type(style)) for style, _ in TYPES}
    return {
        **solos,
        "letters": lambda: window.preferences.change(letters=not window.preferences.settings.letters),
        "next_mention": lambda: window.mentions.step(1),
        "previous_mention": lambda: window.mentions.step(-1),
        "filter_names": lambda: _filter_names(window),
        "name": lambda: _tell_name(window),
        "said": lambda: _tell_speaker(window),
        "number": lambda: _tell_number(window),
        "naming": lambda: _table_names(window),
        "all_words": lambda: _table_all(window, WordsTab),
        "matrix": lambda: _table_all(window, MatrixTab),
        "corrections": lambda: _list_corrections(window),
        "add_names": lambda: _add_names(window),
    }


def _filter_names(window: Window) -> None:
    window.panels.show_left()
    window.side.find_name()


def _tell_name(window: Window) -> None:
    """A number at the caret is told too, and where there is neither number nor name, who says what stands there."""
    view = window.view
    if view is None or window.numbers.tell(view):
        return
    if view.selection() is not None or window.names.has_name(view) or not window.said.tell(view):
        window.names.ask(view)


def _tell_speaker(window: Window) -> None:
    if window.view is not None:
        window.said.ask(window.view)


def _tell_number(window: Window) -> None:
    if window.view is not None:
        window.numbers.ask(window.view)


def _table_names(window: Window) -> None:
    """Of a comparison below its texts; else of all articles that are open, in a tab of its own."""
    page = window.tabs.current
    if isinstance(page, ComparisonTab):
        page.names.toggle()
    else:
        _table_all(window, NamingTab)


def _table_all(window: Window, kind: type[TableTab]) -> None:
    """Of all articles that are open; where its tab is in front, others can be chosen."""
    page = window.tabs.current
    if isinstance(page, kind):
        page.choose_documents()
    else:
        opened = [source.document.id for page in window.tabs.pages for source in page.sources if source.document is not None]
        window.opening.table(kind, tuple(dict.fromkeys(opened)))


def _list_corrections(window: Window) -> None:
    from ui.dialogs.listing_corrections import list_corrections

    list_corrections(window)


def _add_names(window: Window) -> None:
    from ui.dialogs.adding_names import add_names

    add_names(window)
