"""What each command of the table does to a window. Dialogs are imported when they are asked for: the start does without them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.alignment import Judgement
from reader.annotation import Annotation
from reader.document_status import Status
from reader.settings import THEMES
from reader.wording import one_line
from ui import messages
from ui.article.document_header import TOGGLES
from ui.article.document_pane import DocumentPane
from ui.article.halves import BESIDE, OVER
from ui.commands import COLORS
from ui.comparison.claim_rows import State
from ui.comparison.comparison_tab import ComparisonTab
from ui.comparison.scroll_sync import SyncMode
from ui.dialogs.file_dialogs import ask_files, ask_folder
from ui.elsewhere.place import place_in_front
from ui.language import tr
from ui.matrix.matrix_tab import MatrixTab
from ui.name_handlers import name_handlers
from ui.shelf.shelf_tab import ShelfTab
from ui.tables.list_tab import ListTab
from ui.view.document_view import DocumentView

if TYPE_CHECKING:
    from ui.window import Window

_PHRASE = 80  # characters selected that may be meant to be searched

Handlers = dict[str, Callable[[], object]]


def handlers(window: Window) -> Handlers:
    """A function for every command id."""
    return {
        **_files(window),
        **_edits(window),
        **_library(window),
        **_views(window),
        **_steps(window),
        **_comparison(window),
        **_notes(window),
        **name_handlers(window),
        "palette": lambda: _ask_command(window),
        "key_list": lambda: _show_keys(window),
        "help": lambda: _show_help(window),
        "guide": lambda: window.guide_asked.emit(),
        "about": lambda: _show_about(window),
    }


def _files(window: Window) -> Handlers:
    return {
        "open": lambda: _open(window, ask_files),
        "open_folder": lambda: _open(window, ask_folder),
        "paste": window.opening.paste,
        "sample": lambda: window.sample_asked.emit(),
        "export": lambda: _ask_export(window),
        "print": lambda: _print(window),
        "save_pdf": lambda: _save_pdf(window),
        "backups": lambda: _show_backups(window),
        "close_tab": window.tabs.close_current,
        "settings": lambda: _ask_settings(window),
        "quit": window.close,
    }


def _edits(window: Window) -> Handlers:
    return {
        "undo": window.notebook.undo,
        "redo": window.notebook.redo,
        "copy": _on_view(window, lambda view: view.copy()),
        "menu_here": _open_menu,
        "cite": _on_view(window, lambda view: _cite(window, view)),
        "find": lambda: _open_find(window),
        "find_next": lambda: _find(window, 1),
        "find_previous": lambda: _find(window, -1),
        "search": lambda: _search(window),
        "search_library": lambda: _search_library(window),
    }


def _library(window: Window) -> Handlers:
    def shelf(act: Callable[[ShelfTab], object]) -> Callable[[], object]:
        return lambda: isinstance(page := window.tabs.current, ShelfTab) and act(page)

    def mark(status: Status) -> Callable[[], object]:
        return shelf(lambda page: page.mark(status))

    return {
        "library": window.opening.library,
        **{f"library_{status.value}": mark(status) for status in Status},
        "library_collect": shelf(lambda page: page.ask_collection()),
        "library_remove": shelf(lambda page: page.remove()),
    }


def _views(window: Window) -> Handlers:
    toggles = {command: (lambda layer=layer: window.layers.toggle(layer)) for layer, _, _, command in TOGGLES}
    themes = {f"theme_{name}": (lambda name=name: window.preferences.change(theme=name)) for name in THEMES}
    return {
        **toggles,
        **themes,
        "show_rulers": window.layers.toggle_rulers,
        "left_panel": lambda: window.panels.toggle("left_panel"),
        "notes_panel": lambda: window.panels.toggle("notes_panel"),
        "details": lambda: _ask_details(window),
        "full_text": _on_view(window, lambda view: _fold(window, view)),
        "split_over": lambda: _split(window, OVER),
        "split_beside": lambda: _split(window, BESIDE),
        "zoom_in": lambda: window.preferences.zoom(1),
        "zoom_out": lambda: window.preferences.zoom(-1),
        "zoom_reset": lambda: window.preferences.zoom(0),
        "next_tab": lambda: window.tabs.step(1),
        "previous_tab": lambda: window.tabs.step(-1),
        "back": lambda: window.history.step(-1),
        "forward": lambda: window.history.step(1),
        "full_screen": lambda: _fill_screen(window),
    }


def _steps(window: Window) -> Handlers:
    def step(name: str, by: int) -> Callable[[], object]:
        return lambda: isinstance(page := window.tabs.current, DocumentPane) and getattr(page.reading, name)(by)

    return {
        "next_number": step("step_number", 1),
        "previous_number": step("step_number", -1),
        "numbers": lambda: _table(window, "numbers"),
        "words": lambda: _table(window, "words"),
        "next_highlight": step("step_highlight", 1),
        "previous_highlight": step("step_highlight", -1),
    }


def _comparison(window: Window) -> Handlers:
    def pane(act: Callable[[ComparisonTab], object]) -> Callable[[], object]:
        return lambda: isinstance(page := window.tabs.current, ComparisonTab) and act(page)

    def matrix(act: Callable[[MatrixTab], object]) -> Callable[[], object]:
        return lambda: isinstance(page := window.tabs.current, MatrixTab) and act(page)

    return {
        "compare": lambda: _compare(window),
        "elsewhere": lambda: _elsewhere(window),
        "next_link": pane(lambda page: page.pane.step(1)),
        "previous_link": pane(lambda page: page.pane.step(-1)),
        "next_claim": pane(lambda page: page.pane.claims.step(1)),
        "previous_claim": pane(lambda page: page.pane.claims.step(-1)),
        "next_conflict": pane(lambda page: page.pane.step(1, {State.CONFLICT})),
        "previous_conflict": pane(lambda page: page.pane.step(-1, {State.CONFLICT})),
        "partner": pane(lambda page: page.pane.texts.go_to_partner()),
        "why": lambda: _explain(window),
        "cell_preview": matrix(lambda page: page.page.preview()),
        "claim_dates": matrix(lambda page: page.foot.turn_view()),
        "swap": pane(lambda page: page.pane.swap()),
        "sync_follow": pane(lambda page: page.pane.pick_sync(SyncMode.FOLLOW)),
        "sync_proportional": pane(lambda page: page.pane.pick_sync(SyncMode.PROPORTIONAL)),
        "sync_off": pane(lambda page: page.pane.pick_sync(SyncMode.OFF)),
        "scope": pane(lambda page: page.pane.ask_scope()),
        "note_claim": pane(lambda page: page.pane.ask_note()),
        "other_side": lambda: _other_side(window),
        "same": pane(lambda page: page.pane.judging.judge(Judgement.SAME)),
        "not_same": pane(lambda page: page.pane.judging.judge(Judgement.NOT_SAME)),
        "unsure": pane(lambda page: page.pane.judging.judge(Judgement.UNSURE)),
        "pin": pane(lambda page: page.pane.judging.pin(not page.is_pinned)),
    }


def _notes(window: Window) -> Handlers:
    def mark(color: int) -> Callable[[], object]:
        return _on_view(window, lambda view: window.marking.highlight(view, color))

    return {
        "highlight": mark(0),
        **{f"highlight_{number}": mark(number) for number in range(1, len(COLORS) + 1)},
        "note": _on_view(window, lambda view: window.marking.write(view, "text")),
        "tag": _on_view(window, lambda view: window.marking.write(view, "tags")),
        "note_article": lambda: window.noting.on_article(),
        "journal": lambda: window.noting.on_workspace(),
        "codebook": lambda: _show_codebook(window),
        "tag_all": lambda: _ask_tag_all(window),
        "edit_note": lambda: _edit_note(window),
        "delete_note": lambda: _delete_note(window),
    }


def _ask_details(window: Window) -> None:
    page = window.tabs.current
    if isinstance(page, DocumentPane):
        window.details.ask(page)


def _fold(window: Window, view: DocumentView) -> None:
    """Page furniture away or back."""
    if view.document is not None and view.document.has_furniture:
        view.fold(not view.is_folded)
    else:
        window.say(messages.NO_FURNITURE)
        window.show_fold()


def _split(window: Window, orientation: Qt.Orientation) -> None:
    page = window.tabs.current
    if isinstance(page, DocumentPane):
        page.halves.toggle(orientation)


def _other_side(window: Window) -> None:
    page = window.tabs.current
    if isinstance(page, DocumentPane | ComparisonTab):
        page.other_side()


def _table(window: Window, name: str) -> None:
    """Of numbers or words, below the text in front, of a comparison below both."""
    page = window.tabs.current
    if isinstance(page, DocumentPane | ComparisonTab):
        getattr(page, name).toggle()


def _open(window: Window, ask: Callable[[QWidget, tuple[str, ...]], list[Path]]) -> None:
    paths = ask(window, window.workspace.recent())
    if paths:
        window.opening.open_paths(paths)


def _on_view(window: Window, act: Callable[[DocumentView], object]) -> Callable[[], object]:
    """Does it to the text in front, if there is one."""

    def do() -> None:
        if window.view is not None:
            act(window.view)

    return do


def _open_find(window: Window) -> None:
    page = window.tabs.current
    if page is not None:
        page.open_find()


def _open_menu() -> None:
    """That of the part that has the keyboard, as the Menu key opens it."""
    there = QApplication.focusWidget()
    if there is not None:
        point = QRectF(there.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)).center().toPoint()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, there.mapToGlobal(point))
        QApplication.sendEvent(there, asked)


def _fill_screen(window: Window) -> None:
    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
    window.commands.check("full_screen", window.isFullScreen())


def _search(window: Window) -> None:
    """The tab that searches; what is selected is looked for as a phrase."""
    selected = one_line(window.view.selected_text()) if window.view is not None else ""
    window.opening.search(f'"{selected}"' if 0 < len(selected) <= _PHRASE and '"' not in selected else "")


def _search_library(window: Window) -> None:
    window.panels.show_left()
    window.side.search.setFocus()


def _ask_command(window: Window) -> None:
    from ui.dialogs.command_palette import CommandPalette

    CommandPalette.ask(window, window.commands, window.preferences.keys.commands)


def _show_keys(window: Window) -> None:
    from ui.dialogs.shortcuts_dialog import ShortcutsDialog

    ShortcutsDialog.ask(window, window.preferences.keys.commands)


def _show_help(window: Window) -> None:
    from ui.help.help_window import HelpWindow

    there = window.findChild(HelpWindow)
    shown = there if there is not None else HelpWindow(window, window.preferences.keys.commands)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    shown.show()
    shown.activateWindow()


def _show_about(window: Window) -> None:
    from ui.dialogs.about import show_about

    show_about(window, window.analyst.barred)


def _ask_export(window: Window) -> None:
    from ui.exporting.asking import ask_export

    ask_export(window)


def _show_backups(window: Window) -> None:
    from ui.safety.listing_backups import list_backups

    list_backups(window)


def _cite(window: Window, view: DocumentView) -> None:
    from ui.exporting.citing import copy_citation

    copy_citation(window, view)


def _print(window: Window) -> None:
    from ui.dialogs.printing import print_article

    print_article(window)


def _save_pdf(window: Window) -> None:
    from ui.dialogs.printing import save_pdf

    save_pdf(window)


def _ask_tag_all(window: Window) -> None:
    from ui.codebook.managing import ask_tag_all

    ask_tag_all(window)


def _show_codebook(window: Window) -> None:
    from ui.codebook.managing import manage_codebook

    manage_codebook(window)


def _ask_settings(window: Window) -> None:
    from ui.dialogs.settings_dialog import SettingsDialog

    chosen = SettingsDialog.ask(window, window.preferences.settings, window.preferences.keys.own)
    if chosen is not None:
        settings, keys = chosen
        window.preferences.take(settings)
        window.preferences.keys.take(keys)


def _find(window: Window, by: int) -> None:
    page = window.tabs.current
    if page is None:
        return
    if not isinstance(page, ListTab) and page.find_bar.isVisible():
        page.find_bar.step(by)
    else:
        page.open_find()


def _compare(window: Window) -> None:
    page = window.tabs.current
    if isinstance(page, DocumentPane) and page.source.document is not None:
        other = window.opening.partner(page.source.document.id)
        if other is None:
            window.tell(tr("Open a second article to compare with."))
        else:
            window.opening.compare(page.source.document.id, other)


def _elsewhere(window: Window) -> None:
    """Where else the library makes the claim in front."""
    place = place_in_front(window.tabs.current, window.desk) if window.tabs.current is not None else None
    if place is None:
        window.tell(messages.NO_SENTENCE_HERE)
    else:
        window.opening.elsewhere(place)


def _explain(window: Window) -> None:
    """Of the sentences at the carets of a comparison; of one article, beside the one that it would be compared with."""
    page = window.tabs.current
    if isinstance(page, ComparisonTab):
        page.explaining.ask()
    elif isinstance(page, DocumentPane) and page.source.document is not None and page.view.caret is not None:
        here = page.source.document.id
        other = window.opening.partner(here)
        if other is None:
            window.tell(tr("Open a second article to compare with."))
        else:
            window.opening.explain(here, other, page.view.caret)
    else:
        window.tell(tr("Click a sentence first."))


def _delete_note(window: Window) -> None:
    note = _note_in_front(window)
    if note is not None:
        window.notebook.delete(note)


def _edit_note(window: Window) -> None:
    note = _note_in_front(window)
    if note is not None:
        window.noting.begun.emit(note, "text")
    else:
        window.tell(tr("Select a note, or words that have one."))


def _note_in_front(window: Window) -> Annotation | None:
    """The note that the selection touches; in the list, the selected one."""
    view, selected = window.view, window.notes_panel.selected
    if view is None or view.selection() is None or window.notes_panel.list.hasFocus():
        return selected
    return window.marking.note_at(view) or selected
