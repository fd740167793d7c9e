"""Every view and every dialog of the window, each with something in it, for the tests that go through all of them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

import resources
from reader.errors import DamagedError
from reader.jobs import Failed
from reader.word_lists import read_files
from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.matrix.matrix_builders import a_matrix_tab
from tests.ui.window_builders import WIRE, compared, failed, opened, wire_analysis
from ui.batch import Failure
from ui.choosing import of_file
from ui.codebook.managing import codebook_dialog, tag_all_dialog
from ui.details import facts
from ui.dialogs.about import AboutDialog
from ui.dialogs.choosing_dialog import ChoosingDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.details_dialog import DetailsDialog
from ui.dialogs.failures_dialog import FailuresDialog
from ui.dialogs.last_resort import DetailsDialog as FaultDialog
from ui.dialogs.listing_corrections import corrections_dialog
from ui.dialogs.name_list_dialog import NameListDialog
from ui.dialogs.settings_dialog import SettingsDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.elsewhere.elsewhere_tab import ElsewhereTab
from ui.elsewhere.place import Place
from ui.exporting.asking import dialog as export_dialog
from ui.help.guide import begin
from ui.help.help_window import HelpWindow
from ui.naming.naming_tab import NamingTab
from ui.safety.listing_backups import backups_dialog
from ui.safety.rescue_dialog import RescueDialog
from ui.safety.unsaved_dialog import UnsavedDialog
from ui.window import Window
from ui.words.words_tab import WordsTab

DIALOGS: dict[str, Callable[[Window], QDialog]] = {
    "about": lambda window: AboutDialog(window, ()),
    "backups": backups_dialog,
    "choosing": lambda window: ChoosingDialog(window, "samples", [of_file(path.parent, path) for path in _samples()], 4),
    "codebook": codebook_dialog,
    "corrections": corrections_dialog,
    "details": lambda window: DetailsDialog(window, WIRE.source, WIRE.source, tuple(facts(WIRE, None))),
    "export": export_dialog,
    "failures": lambda window: FailuresDialog(window, [Failure(Path("gate.pdf"), "The file is damaged.")]),
    "fault": lambda window: FaultDialog(window, "Something went wrong", "Crossread met a fault.", "at line 7"),
    "help": lambda window: HelpWindow(window, window.preferences.keys.commands),
    "keys": ShortcutsDialog,
    "names": lambda window: NameListDialog(window, _samples()[0], read_files([]), _samples()[0].parent),
    "palette": lambda window: CommandPalette(window, window.commands),
    "rescue": lambda window: RescueDialog(window, DamagedError("Damaged.", path=window.workspace.path), window.workspace.path),
    "settings": lambda window: SettingsDialog(window, window.preferences.settings),
    "tag all": tag_all_dialog,
    "unsaved": lambda window: UnsavedDialog(window, ("A note.",), tuple),
}


def _samples() -> list[Path]:
    return sorted(path for path in resources.path("samples").iterdir() if path.suffix == ".html")


def an_article(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    pane.numbers.toggle()
    pane.open_find()


def a_comparison(window, qtbot):
    opened(window, LEFT, left_analysis())
    opened(window, RIGHT, right_analysis())
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    qtbot.waitUntil(lambda: any(request.kind == "compare" for request in window.analyst.requests))
    window.analyst.last("compare").finished.emit(a_story())
    return page


def numbers_of_both(window, qtbot):
    a_comparison(window, qtbot).numbers.toggle()


def words_of_both(window, qtbot):
    a_comparison(window, qtbot).words.toggle()


def names_of_both(window, qtbot):
    a_comparison(window, qtbot).pane.below.show_names(True)


def names(window, qtbot):
    a_comparison(window, qtbot)
    window.opening.table(NamingTab, (LEFT.id, RIGHT.id))


def words(window, qtbot):
    a_comparison(window, qtbot)
    window.opening.table(WordsTab, (LEFT.id, RIGHT.id))


def a_search(window, qtbot):
    window.opening.search("")


def elsewhere(window, qtbot):
    window.opening.elsewhere(Place(WIRE.id, WIRE.passages[1].span, WIRE.passages[1].span.of(WIRE.text)))
    assert isinstance(window.tabs.current, ElsewhereTab)


def library(window, qtbot):
    window.commands["library"].trigger()
    page = window.tabs.current
    qtbot.waitUntil(lambda: bool(page.panel.shown))


def nothing(window, qtbot):
    for page in window.tabs.pages:
        window.tabs.close(page)


def a_split_article(window, qtbot):
    an_article(window, qtbot)
    window.commands["split_over"].trigger()


def a_walk(window, qtbot):
    a_comparison(window, qtbot)
    begin(window)


def a_failure(window, qtbot):
    window.opening.open_file(Path("/articles/empty.html"))
    window.analyst.last("load").failed.emit(failed())


def a_locked_file(window, qtbot):
    pane = window.opening.open_file(Path("/articles/locked.pdf"))
    window.analyst.last("load").failed.emit(Failed(1, "It asks for a password.", "Type it below.", "password"))
    qtbot.waitUntil(pane.isVisible)


def a_file_being_read(window, qtbot):
    window.opening.open_file(Path("/articles/long.pdf"))


def a_comparison_being_made(window, qtbot):
    opened(window, LEFT, left_analysis())
    opened(window, RIGHT, right_analysis())
    window.opening.compare(LEFT.id, RIGHT.id)
    compared(window, qtbot)
    qtbot.waitUntil(lambda: any(request.kind == "compare" for request in window.analyst.requests))


def a_comparison_that_failed(window, qtbot):
    a_comparison_being_made(window, qtbot)
    window.analyst.last("compare").failed.emit(failed("The worker ended."))


VIEWS = (
    a_split_article,
    a_walk,
    a_failure,
    a_locked_file,
    a_file_being_read,
    a_comparison_that_failed,
    an_article,
    a_comparison,
    numbers_of_both,
    words_of_both,
    names_of_both,
    names,
    words,
    a_matrix_tab,
    a_search,
    elsewhere,
    library,
    nothing,
)


def an_open_article(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    return pane


def a_name(window, qtbot):
    pane = an_open_article(window, qtbot)
    return window.names.show(pane.view, pane.source.analysis.mentions[0], pane.view.mapToGlobal(pane.view.rect().center()))


def a_name_to_merge(window, qtbot):
    card = a_name(window, qtbot)
    card.show_merge()
    return card


def a_number(window, qtbot):
    pane = an_open_article(window, qtbot)
    return window.numbers.show(pane.view, pane.source.analysis.quantities[0].span, pane.view.mapToGlobal(pane.view.rect().center()))


def a_card_of_words(window, qtbot, words, command):
    pane = an_open_article(window, qtbot)
    pane.view.select(span_of(WIRE.text, words))
    window.commands[command].trigger()
    return QApplication.activePopupWidget()


def an_extent(window, qtbot):
    return a_card_of_words(window, qtbot, "of the Grey Banner", "name")


def a_new_name(window, qtbot):
    return a_card_of_words(window, qtbot, "three trucks", "name")


def a_new_number(window, qtbot):
    return a_card_of_words(window, qtbot, "three", "number")


CARDS = {
    "name": a_name,
    "merge": a_name_to_merge,
    "extent": an_extent,
    "new name": a_new_name,
    "number": a_number,
    "new number": a_new_number,
}
