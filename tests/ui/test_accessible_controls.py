"""Every control of every view and dialog: assistive technology can name it, the keyboard comes to it, and the eye sees where that is."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QKeySequenceEdit, QScrollArea, QWidget

import resources
from reader.errors import DamagedError
from reader.word_lists import read_files
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.matrix.matrix_builders import a_matrix_tab
from tests.ui.window_builders import WIRE, compared, opened, wire_analysis
from ui.article.number_card import NumberCard
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
from ui.help.help_window import HelpWindow
from ui.look.basics import IconButton
from ui.naming.naming_tab import NamingTab
from ui.safety.listing_backups import backups_dialog
from ui.safety.rescue_dialog import RescueDialog
from ui.safety.unsaved_dialog import UnsavedDialog
from ui.tables.rows_panel import RowsPanel
from ui.window import Window
from ui.words.words_tab import WordsTab

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen

SMALL = 960, 520  # pixels that are left of a screen of 1920 by 1080 where all is drawn twice as large
QT_OWN = (QKeySequenceEdit, QScrollArea)  # Qt gives them no role
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


VIEWS = (
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


def controls(root: QWidget) -> Iterator[QWidget]:
    """What can have the keyboard, shown now or later; those that some words are yet to come to are left out, and lists of combo boxes."""
    for widget in root.findChildren(QWidget):
        waits = widget.isHidden() and not widget.accessibleName() and not getattr(widget, "text", str)()
        is_popup = widget.window().windowType() == Qt.WindowType.Popup and widget.window() is not root
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None and not waits and not is_popup:
            yield widget


def unnamed(root: QWidget) -> list[str]:
    faults = []
    for widget in controls(root):
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name):
            faults.append(f"no name: {widget}")
        if told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client) and not isinstance(widget, QT_OWN):
            faults.append(f"no role: {widget}")
    return faults + [f"no tip: {button}" for button in root.findChildren(IconButton) if not button.toolTip()]


def can_be_reached(widget: QWidget) -> bool:
    """Of buttons that exclude each other, Tab comes to the one that is pressed; arrow keys press another."""
    excludes = isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive()
    is_there = widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return is_there and (not excludes or widget.isChecked())


def walk(root: QWidget, key: Qt.Key) -> tuple[set[QWidget], list[QWidget]]:
    """Where Tab or Backtab leads until it comes to a place where it was before, and which of those looked there as they look elsewhere."""
    seen: set[QWidget] = set()
    unseen = []
    while (widget := QApplication.focusWidget()) not in seen:
        assert widget is not None
        seen.add(widget)
        picture = widget.grab().toImage()
        QTest.keyClick(widget, key)
        if widget.grab().toImage() == picture:
            unseen.append(widget)
    return seen, unseen


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_every_control_of_a_view_can_be_named(window, qtbot, view):
    view(window, qtbot)
    assert unnamed(window) == []


@pytest.mark.parametrize("name", DIALOGS)
def test_every_control_of_a_dialog_can_be_named(window, qtbot, name):
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    assert unnamed(dialog) == []


def test_every_control_of_a_number_card_can_be_named(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    card = window.numbers.show(pane.view, pane.source.analysis.quantities[0].span, pane.view.mapToGlobal(pane.view.rect().center()))
    assert isinstance(card, NumberCard)
    assert unnamed(card) == []
    card.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["tab", "backtab"])
@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_tab_comes_to_every_control_of_the_window_and_it_is_seen_where(window, qtbot, view, key):
    view(window, qtbot)
    qtbot.waitUntil(lambda: not any(panel.is_busy for panel in window.findChildren(RowsPanel)))
    window.side.search.setFocus()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    seen, unseen = walk(window, key)
    assert {one for one in controls(window) if can_be_reached(one)} - seen == set()
    assert unseen == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_fits_on_a_small_screen(window, qtbot, name):
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    dialog.show()
    least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    dialog.hide()
    assert (least.width() <= SMALL[0], least.height() <= SMALL[1]) == (True, True)
