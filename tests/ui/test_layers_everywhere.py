"""Every layer and the rulers go and come by one key, in an article and in a comparison, and stay so until the next start."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import a_window, compared, opened
from ui.commands import COMMANDS
from ui.view.layers import Layer

KEYS = {
    "show_highlights": (Layer.HIGHLIGHTS, Qt.Key.Key_H),
    "show_entities": (Layer.ENTITIES, Qt.Key.Key_E),
    "show_numbers": (Layer.NUMBERS, Qt.Key.Key_N),
    "show_sources": (Layer.ATTRIBUTIONS, Qt.Key.Key_S),
    "show_claims": (Layer.CLAIMS, Qt.Key.Key_L),
}
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def comparison(qtbot, window):
    panes = [opened(window, document, analysis) for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis()))]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    page.pane.set_alignment(a_story())
    return page


@pytest.mark.parametrize("command", KEYS)
def test_a_key_hides_a_layer_and_shows_it_again_in_an_article(qtbot, window, command):
    layer, key = KEYS[command]
    view = window.tabs.current.view
    qtbot.keyClick(view, key, HELD)
    assert not view.is_layer_visible(layer)
    qtbot.keyClick(view, key, HELD)
    assert view.is_layer_visible(layer)


@pytest.mark.parametrize("command", KEYS)
def test_and_in_both_texts_of_a_comparison(qtbot, window, comparison, command):
    layer, key = KEYS[command]
    qtbot.keyClick(comparison.view, key, HELD)
    assert not any(view.is_layer_visible(layer) for view in comparison.views)
    qtbot.keyClick(comparison.view, key, HELD)
    assert all(view.is_layer_visible(layer) for view in comparison.views)


def test_without_claims_the_strip_of_a_comparison_shows_only_the_one_in_focus(qtbot, window, comparison):
    strip, ruler = comparison.pane.texts.strip, comparison.pane.texts.rulers["left"]
    comparison.pane.focus_claim(3)
    assert len(strip.ribbons()) > 3
    qtbot.waitUntil(lambda: len(ruler._ticks) > 3)
    window.commands["show_claims"].trigger()
    assert [ribbon.row.number for ribbon in strip.ribbons()] == [3]
    qtbot.waitUntil(lambda: ruler._ticks == ())
    window.commands["show_claims"].trigger()
    assert len(strip.ribbons()) > 3


def test_a_key_puts_a_scroll_bar_in_place_of_the_ruler(qtbot, window):
    pane = window.tabs.current
    qtbot.keyClick(pane.view, Qt.Key.Key_R, HELD)
    assert not pane.rulers[0].isVisible()
    assert pane.view.verticalScrollBar().isVisible()
    qtbot.keyClick(pane.view, Qt.Key.Key_R, HELD)
    assert pane.rulers[0].isVisible()
    assert not pane.view.verticalScrollBar().isVisible()


def test_and_in_place_of_both_rulers_of_a_comparison(qtbot, window, comparison):
    qtbot.keyClick(comparison.view, Qt.Key.Key_R, HELD)
    assert not any(ruler.isVisible() for ruler in comparison.rulers)
    assert not window.commands["show_rulers"].isChecked()


def test_a_page_that_opens_later_has_no_ruler_either(window):
    window.commands["show_rulers"].trigger()
    assert not opened(window, LEFT).rulers[0].isVisible()


def test_what_is_hidden_stays_so_until_the_next_start(qtbot, tmp_path):
    window = a_window(tmp_path / "w.crossread")
    qtbot.addWidget(window)
    window.commands["show_rulers"].trigger()
    window.commands["show_claims"].trigger()
    window.close()
    window.workspace.close()
    again = a_window(tmp_path / "w.crossread")
    qtbot.addWidget(again)
    assert not again.commands["show_rulers"].isChecked()
    assert not again.commands["show_claims"].isChecked()
    again.close()
    again.workspace.close()


def test_every_layer_with_a_channel_has_a_command_with_a_key():
    keyed = {command.id for command in COMMANDS if command.menu == "View" and command.keys}
    assert {*KEYS, "show_rulers", "letters", "full_text"} <= keyed
