"""The views and states, one function each, in the order in which one window can show them."""

from collections.abc import Callable

from tests.gallery.articles import (
    bare,
    cards,
    claims,
    failed,
    find,
    full_screen,
    full_text,
    other_files,
    reader,
    reader_with_notes,
    reading,
    solo_types,
    split,
    tables_below,
)
from tests.gallery.dialogs import dialogs, exports
from tests.gallery.notes import notes, orphans, writing
from tests.gallery.pairs import claims_of_each_state, comparison, states_of_comparing, why
from tests.gallery.stage import Stage
from tests.gallery.tables import few, library, matrix, names_and_words, searches
from ui.help.guide import begin
from ui.help.help_window import HelpWindow


def menus(stage: Stage) -> None:
    stage.to_article()
    for action in stage.window.menuBar().actions():
        menu = action.menu()
        if menu is not None:
            menu.popup(stage.window.mapToGlobal(stage.window.rect().topLeft()))
            stage.take(f"menu-{action.text().replace('&', '').lower()}", menu)
            menu.close()


def help_and_guide(stage: Stage) -> None:
    window = stage.window
    shown = HelpWindow(window, window.preferences.keys.commands)
    for number in range(shown.list.count()):
        shown.list.setCurrentRow(number)
        stage.show(f"help-{number + 1}", shown)
    stage.to_article()
    guide = begin(window)
    stage.take("guide")
    guide.ended.emit()


def welcome(stage: Stage) -> None:
    for page in stage.window.tabs.pages:
        stage.window.tabs.close(page)
    stage.take("welcome")


SCENES: tuple[Callable[[Stage], None], ...] = (
    reader,
    reader_with_notes,
    solo_types,
    cards,
    tables_below,
    find,
    full_text,
    split,
    bare,
    comparison,
    claims_of_each_state,
    why,
    states_of_comparing,
    claims,
    notes,
    writing,
    matrix,
    names_and_words,
    searches,
    library,
    dialogs,
    exports,
    menus,
    help_and_guide,
    orphans,
    other_files,
    reading,
    failed,
    full_screen,
    few,
    welcome,
)
