"""The table of commands and what is made of it."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow, QWidget

from reader.export import colors
from ui.actions import Actions
from ui.commands import COLORS, COMMANDS, MENUS, Command, Scope, collisions


def actions(qtbot, done=None):
    window = QMainWindow()
    qtbot.addWidget(window)
    done = [] if done is None else done
    return window, Actions(window, {command.id: (lambda one=command.id: done.append(one)) for command in COMMANDS})


def test_no_two_commands_claim_one_key_in_one_place():
    assert collisions(COMMANDS) == []


def test_a_key_of_the_window_collides_with_the_same_key_in_a_document():
    twice = (Command("one", "One", "File", ("H",)), Command("two", "Two", "Notes", ("h",), scope=Scope.DOCUMENT))
    assert collisions(twice) == [("h", "one", "two")]


def test_one_letter_may_mean_two_things_in_two_places():
    apart = (Command("one", "One", "File", ("N",), scope=Scope.CLAIMS), Command("two", "Two", "Notes", ("N",), scope=Scope.DOCUMENT))
    assert collisions(apart) == []


def test_single_letters_never_act_in_the_whole_window():
    letters = [(command.id, key) for command in COMMANDS if command.scope is Scope.WINDOW for key in command.keys if len(key) == 1]
    assert letters == [("key_list", "?")]


def test_every_key_is_one_that_qt_knows():
    assert [(command.id, key) for command in COMMANDS for key in command.keys if QKeySequence(key).isEmpty()] == []


def test_every_command_says_what_it_is_for_and_has_a_menu():
    assert all(command.help.endswith(".") and command.menu in MENUS for command in COMMANDS)


def test_every_color_of_highlights_has_a_name():
    assert len(COLORS) == len(colors.COLORS)


def test_the_menus_hold_every_command(qtbot):
    window, made = actions(qtbot)
    menus = made.fill(window.menuBar())
    listed = {action.objectName() for menu in menus.values() for action in menu.actions()}
    assert {command.id for command in COMMANDS} <= listed


def test_an_action_does_what_its_handler_does(qtbot):
    done = []
    _, made = actions(qtbot, done)
    made["find"].trigger()
    assert done == ["find"]


def test_showing_a_state_does_not_do_it_again(qtbot):
    done = []
    _, made = actions(qtbot, done)
    made.check("left_panel", True)
    assert made["left_panel"].isChecked()
    assert done == []


def test_keys_of_a_scope_go_to_the_widgets_bound_to_it(qtbot):
    window, made = actions(qtbot)
    text = QWidget(window)
    made.bind(text, Scope.DOCUMENT)
    assert made["highlight"] in text.actions()
    assert made["highlight"] not in window.actions()
