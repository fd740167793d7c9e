"""Keys that the analyst changed: kept, refused where they collide, and at work everywhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from reader.settings import settings_path
from tests.ui.window_builders import COURIER, a_window, compared, opened
from ui.commands import COMMANDS, Scope
from ui.dialogs.keys_page import KeysPage
from ui.dialogs.settings_dialog import SettingsDialog
from ui.key_bindings import KeyBindings, refusal
from ui.look.keycap import KeyCap

ALL_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
TYPES = "That key is needed to type, to move and to press: add Ctrl or Alt."


def keys(window, command):
    return [key.toString() for key in window.commands[command].shortcuts()]


def test_a_changed_key_holds_at_once_and_at_the_next_start(window):
    window.preferences.keys.take({"matrix": ("Ctrl+9",)})
    assert keys(window, "matrix") == ["Ctrl+9"]
    assert KeyBindings().own == {"matrix": ("Ctrl+9",)}


def test_the_usual_key_again_leaves_nothing_in_the_file(window):
    window.preferences.keys.take({"matrix": ("Ctrl+9",)})
    window.preferences.keys.take({"matrix": ("Ctrl+M",)})
    assert window.preferences.keys.own == {}
    assert keys(window, "matrix") == ["Ctrl+M"]


@pytest.mark.parametrize(
    ("command", "key", "why"),
    [
        ("matrix", "Ctrl+F", "Ctrl+F is the key of “Find”: take it away there first."),
        ("matrix", "G", "A letter alone would be typed into fields: add Ctrl or Alt."),
        ("tag", "h", "H is the key of “Highlight”: take it away there first."),
        ("matrix", "Nonsense+", "That is no key."),
        ("tag", "J", ""),  # J belongs to the claim list
        ("tag", "Del", "Del is the key of “Delete note”: take it away there first."),
        ("same", "Enter", "Enter is the key of “Go to partner”: take it away there first."),
        ("matrix", "Space", TYPES),
        ("matrix", "Shift+M", TYPES),
        ("matrix", "Backspace", TYPES),
        ("matrix", "F12", ""),
        ("tag", "Tab", TYPES),
        ("tag", "Esc", TYPES),
        ("tag", "Space", ""),
    ],
)
def test_a_key_that_is_taken_is_refused_with_the_reason(qtbot, command, key, why):
    assert refusal({}, command, (key,)) == why


def test_every_key_of_the_table_is_refused_to_every_other_command_of_its_place():
    wrong = []
    for holder in COMMANDS:
        for other in COMMANDS:
            meet = holder.scope is other.scope or Scope.WINDOW in (holder.scope, other.scope)
            if other is not holder and meet and any(not refusal({}, other.id, (key,)) for key in holder.keys):
                wrong.append((holder.id, other.id))
    assert wrong == []


def test_every_command_can_have_another_key_that_then_acts(window, qtbot):
    done = []
    for command in COMMANDS:
        window.commands[command.id].triggered.disconnect()
        window.commands[command.id].triggered.connect(lambda _=False, name=command.id: done.append(name))
        window.commands[command.id].setEnabled(True)
    page = QWidget(window)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.show()
    for command in COMMANDS:
        assert refusal({}, command.id, ("Ctrl+Alt+Shift+F12",)) == ""
        if command.scope is not Scope.WINDOW:
            page.addAction(window.commands[command.id])
        window.preferences.keys.take({command.id: ("Ctrl+Alt+Shift+F12",)})
        page.setFocus()
        qtbot.keyClick(page, Qt.Key.Key_F12, ALL_HELD)
    assert done == [command.id for command in COMMANDS]


def test_a_key_that_was_given_away_is_free(qtbot):
    assert refusal({"find": ("Ctrl+9",)}, "matrix", ("Ctrl+F",)) == ""


def test_a_damaged_file_leaves_the_usual_keys(qtbot):
    path = settings_path().with_name("keys.toml")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('matrix = ["Ctrl+F"]\nnothing = ["Q"]\nnaming = "Ctrl+8"\nwords = ["Ctrl+8"]\n', encoding="utf-8")
    assert KeyBindings().own == {"words": ("Ctrl+8",)}
    path.write_text("no toml", encoding="utf-8")
    assert KeyBindings().own == {}


def test_the_caps_beside_actions_follow(window):
    caps = [cap for cap in window.notes_panel.findChildren(KeyCap) if cap.command == "highlight"]
    window.preferences.keys.take({"highlight": ("G",)})
    assert [cap._key for cap in caps] == ["G"]
    window.preferences.keys.take({"highlight": ()})
    assert not caps[0].isVisibleTo(window.notes_panel)


def test_verdicts_follow_in_the_claim_list(window, qtbot):
    opened(window, COURIER)
    window.preferences.keys.take({"next_claim": ("G",)})
    window.opening.compare(*(page.source.document.id for page in window.tabs.pages))
    pane = compared(window, qtbot).pane
    steps = []
    pane.keys._acts = {**pane.keys._acts, "next_claim": lambda: steps.append(1)}
    for key in (Qt.Key.Key_G, Qt.Key.Key_J):
        qtbot.keyClick(pane.claims.view, key)
    assert steps == [1]


def test_a_key_pressed_in_the_page_becomes_the_key(qtbot):
    page = KeysPage({})
    qtbot.addWidget(page)
    page.choose("matrix")
    page.field.setKeySequence(QKeySequence("Ctrl+9"))
    page.field.editingFinished.emit()
    assert page.own == {"matrix": ("Ctrl+9",)}
    page.reset.click()
    assert page.own == {}


def test_the_page_says_why_a_key_cannot_be(qtbot):
    page = KeysPage({})
    qtbot.addWidget(page)
    page.choose("matrix")
    page.change("Ctrl+F")
    assert page.own == {}
    assert "“Find”" in page.told.text()
    assert page.field.keySequence().toString() == "Ctrl+M"


def test_the_list_is_searched_by_name_and_key(qtbot):
    page = KeysPage({})
    qtbot.addWidget(page)
    page.search.setText("ctrl+shift+w")
    assert [item.text(0) for item in page._items() if not item.isHidden()] == ["Words table"]


def test_the_settings_give_the_keys_back(qtbot, window):
    dialog = SettingsDialog(window, window.preferences.settings, {"matrix": ("Ctrl+9",)})
    qtbot.addWidget(dialog)
    assert dialog.keys.own == {"matrix": ("Ctrl+9",)}


def test_keys_of_another_window_of_the_program_are_the_same(qtbot, tmp_path):
    made = a_window(tmp_path / "other.crossread")
    qtbot.addWidget(made)
    made.preferences.keys.take({"matrix": ("Ctrl+9",)})
    again = a_window(tmp_path / "third.crossread")
    qtbot.addWidget(again)
    assert keys(again, "matrix") == ["Ctrl+9"]
    for one in (made, again):
        one.close()
        one.workspace.close()
