"""Which side panels are open, and which gives way in a narrow window."""

from itertools import pairwise

import pytest

NARROW, WIDE = 740, 1280


def shown(window):
    return {name for name, panel in (("left", window.side), ("notes", window.notes_panel)) if panel.isVisible()}


def in_room(window):
    """Whether the parts of the window lie beside each other."""
    parts = [part for part in (window.side, window.splitter.widget(1), window.notes_panel) if part.isVisible()]
    return all(one.geometry().right() < other.geometry().left() for one, other in pairwise(parts))


@pytest.mark.parametrize("command", ["left_panel", "notes_panel"])
def test_a_panel_is_hidden_and_shown_again(window, command):
    window.commands[command].trigger()
    assert len(shown(window)) == 1
    assert not window.commands[command].isChecked()
    window.commands[command].trigger()
    assert shown(window) == {"left", "notes"}
    assert window.commands[command].isChecked()


def test_in_a_narrow_window_the_panel_that_was_asked_for_last_stays(window, qtbot):
    window.resize(NARROW, 600)
    qtbot.waitUntil(lambda: shown(window) == {"notes"})
    window.commands["left_panel"].trigger()
    assert shown(window) == {"left"}
    assert in_room(window)
    window.commands["notes_panel"].trigger()
    assert shown(window) == {"notes"}
    assert in_room(window)


def test_both_come_back_with_the_room(window, qtbot):
    window.resize(NARROW, 600)
    qtbot.waitUntil(lambda: shown(window) == {"notes"})
    window.resize(WIDE, 600)
    qtbot.waitUntil(lambda: shown(window) == {"left", "notes"})
    assert in_room(window)


def test_a_panel_that_was_hidden_stays_hidden_when_there_is_room_again(window, qtbot):
    window.commands["left_panel"].trigger()
    window.resize(NARROW, 600)
    window.resize(WIDE, 600)
    assert shown(window) == {"notes"}
