"""Single letters are commands in texts and lists; in a field they are letters, and the keys that edit do nothing but edit."""

import string

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QKeySequenceEdit, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from reader.text import Span
from tests.ui.hands import right_click
from tests.ui.views import CARDS, DIALOGS, VIEWS
from ui.commands import COMMANDS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen

CTRL = Qt.KeyboardModifier.ControlModifier
LONE = sorted({key for command in COMMANDS for key in command.keys if len(key) == 1 and not key.isalnum()})
TYPED = string.ascii_lowercase + string.ascii_uppercase + string.digits + "".join(LONE) + " "
EDITING = (
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier),
    *((key, CTRL) for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_Z)),
)
LETTERS = string.ascii_letters


@pytest.fixture
def done(window):
    """The commands that were carried out."""
    carried_out: list[str] = []
    for command in COMMANDS:
        window.commands[command.id].triggered.connect(lambda _=False, name=command.id: carried_out.append(name))
    return carried_out


def fields(root: QWidget) -> list[QWidget]:
    """Where words are typed, shown now."""
    found = [one for kind in (QLineEdit, QPlainTextEdit, QTextEdit) for one in root.findChildren(kind)]
    own = [one for one in found if not isinstance(one.parentWidget(), QKeySequenceEdit | QAbstractSpinBox)]
    return [
        one for one in own if one.isVisible() and one.isEnabled() and not one.isReadOnly() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def words(field) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def type_into(field, done) -> None:
    field.window().activateWindow()
    field.setFocus()
    assert QApplication.focusWidget() in (field, field.parentWidget())  # a combo box has the keyboard for its field
    field.clear()
    for letter in TYPED:
        before = words(field)
        QTest.keyClick(QApplication.focusWidget(), letter)
        if field.hasAcceptableInput() if isinstance(field, QLineEdit) and field.validator() else True:
            assert letter.isspace() or letter in words(field), letter
            assert len(words(field)) >= len(before)
    assert done == []
    QGuiApplication.clipboard().setText("pasted")
    for key, modifier in EDITING:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)
    assert done == []
    assert QApplication.focusWidget() in (field, field.parentWidget())


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
def test_letters_are_typed_into_every_field_of_a_view(window, qtbot, done, view):
    view(window, qtbot)
    done.clear()
    for field in fields(window):
        if field.isVisible() and field.isEnabled():  # what was typed before may have left nothing to do in it
            type_into(field, done)


@pytest.mark.parametrize("name", DIALOGS)
def test_letters_are_typed_into_every_field_of_a_dialog(window, qtbot, done, name):
    dialog = DIALOGS[name](window)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    for field in fields(dialog):
        type_into(field, done)


@pytest.mark.parametrize("name", CARDS)
def test_letters_are_typed_into_every_field_of_a_card(window, qtbot, done, name):
    card = CARDS[name](window, qtbot)
    done.clear()
    for field in fields(card):
        type_into(field, done)
    card.close()


def test_letters_are_typed_into_a_note(window, qtbot, done):
    window.commands["note_article"].trigger()
    done.clear()
    written = fields(window.notes_panel.list)
    assert len(written) == 2  # tags and text
    for field in written:
        type_into(field, done)
    assert len(window.workspace.annotations(window.view.document.id)) == 1


def test_letters_in_lists_without_commands_of_their_own_do_nothing_to_the_work(window, qtbot, done):
    """They lead to a row that begins with them, as in any list."""
    for widget in (window.side.tree, window.notes_panel.list):
        widget.setFocus()
        for letter in LETTERS:
            QTest.keyClick(widget, letter)
    assert done == []
    assert window.workspace.annotations(window.view.document.id) == ()


@pytest.mark.parametrize("number", range(8))
def test_a_menu_has_the_letters_for_its_entries(window, done, number):
    window.view.setFocus()
    window.view.select(Span(0, 5))
    menus = [action.menu() for action in window.menuBar().actions()]
    menu = menus[number] if number < len(menus) else right_click(window.view.viewport(), QPoint(300, 150))
    if not menu.isVisible():
        menu.popup(QPoint(10, 10))
    for letter in (*LETTERS, *LONE, *string.digits):
        QTest.keyClick(menu, letter)
        menu.popup(QPoint(10, 10))
    QTest.keyClick(menu, Qt.Key.Key_Delete)
    menu.close()
    assert done == []


def test_a_letter_leads_to_the_entry_that_begins_with_it(window, done):
    menu = window.menuBar().actions()[0].menu()
    menu.popup(QPoint(10, 10))
    QTest.keyClick(menu, Qt.Key.Key_S)
    assert menu.activeAction().text().startswith("S")
    menu.close()
