"""No control lacks the room for its words in a window as small as most screens."""

import pytest
from PySide6.QtWidgets import QWidget

from reader.settings import Settings
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.cut_words import cut_words
from tests.ui.window_builders import COURIER, compared, opened
from ui.dialogs.settings_dialog import SettingsDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.look.basics import ElidedLabel, Label, button

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen


def fits(part):
    """What changed is laid out a turn later."""
    assert list(cut_words(part)) == []


def test_words_without_room_are_found(qtbot):
    whole = QWidget()
    qtbot.addWidget(whole)
    for part in (Label("About 40 fighters"), Label("one\ntwo", wrap=True), ElidedLabel("About 40 fighters"), button("Open files…")):
        part.setParent(whole)
        part.resize(60, 20)
    whole.show()
    found = [words.partition(" (")[0] for words in cut_words(whole)]
    assert found == ["About 40 fighters", "one\ntwo", "Open files…"]


@pytest.mark.parametrize("command", ["find", "full_text", "numbers", "words", "matrix", "naming", "all_words", "search", "library"])
def test_a_view_has_room_for_its_words(window, qtbot, command):
    opened(window, COURIER)
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: fits(window))


@pytest.mark.parametrize("command", ["why", "naming", "numbers", "words"])
def test_a_comparison_has_room_for_its_words(window, qtbot, command):
    for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis())):
        pane = opened(window, document, analysis)
        qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    window.analyst.last("compare").finished.emit(a_story())
    for number in range(1, len(page.pane.focus.rows) + 1):
        page.pane.focus_claim(number)
        qtbot.waitUntil(lambda: fits(window))
    window.commands[command].trigger()
    qtbot.waitUntil(lambda: fits(window))


@pytest.mark.parametrize("page", range(5))
def test_the_settings_have_room_for_their_words(window, qtbot, page):
    dialog = SettingsDialog(window, Settings())
    dialog.show()
    dialog.groups.choose(page)
    qtbot.waitUntil(lambda: fits(dialog))


def test_the_list_of_keys_has_room_for_its_words(window, qtbot):
    dialog = ShortcutsDialog(window)
    dialog.show()
    qtbot.waitUntil(lambda: fits(dialog))
