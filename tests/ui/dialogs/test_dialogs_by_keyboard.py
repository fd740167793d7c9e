"""Dialogs without a mouse: Tab comes to everything, Enter presses what has the keyboard, Escape leaves, and the text has it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTreeWidget

from tests.ui.test_accessible_controls import can_be_reached, controls, walk
from tests.ui.views import DIALOGS
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.dialog import Dialog
from ui.look.basics import IconButton, button, link

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen
WORKED_IN = ("codebook", "help", "palette", "rescue")  # nothing in them is what Enter means anywhere


@pytest.fixture(params=DIALOGS)
def shown(request, window, qtbot):
    """A dialog over the window; the text had the keyboard before."""
    window.view.setFocus()
    dialog = DIALOGS[request.param](window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    if isinstance(dialog, CommandPalette):
        dialog.field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and QApplication.focusWidget().window() is dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return request.param, dialog


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab], ids=["tab", "backtab"])
def test_tab_comes_to_every_control_of_a_dialog_and_it_is_seen_where(shown, key):
    _, dialog = shown
    seen, unseen = walk(dialog, key)
    assert {one for one in controls(dialog) if can_be_reached(one)} - seen == set()
    assert len(seen) == 1 or unseen == []


def test_escape_leaves_a_dialog_and_the_text_has_the_keyboard_again(shown, window, qtbot):
    _, dialog = shown
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.view)


def test_enter_means_the_primary_button_and_no_other(shown):
    name, dialog = shown
    defaults = [one for one in dialog.findChildren(QPushButton) if one.isDefault()]
    assert [one.property("primary") for one in defaults] == ([] if name in WORKED_IN and name != "help" else [True])


class Asked(Dialog):
    def __init__(self) -> None:
        super().__init__(None, "Asked", 300)
        self.pressed: list[str] = []
        self.row = QTreeWidget()
        self.link, self.icon = link("Take that"), IconButton("close", "Remove")
        self.cancel, self.save = button("Cancel"), button("Save", primary=True)
        self.content.addWidget(self.row)
        self.content.addWidget(self.link)
        self.content.addWidget(self.icon)
        self.add_buttons(None, self.cancel, self.save)
        for name in ("link", "icon", "cancel", "save"):
            getattr(self, name).clicked.connect(lambda _=False, name=name: self.pressed.append(name))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=["return", "enter"])
def test_enter_presses_the_button_that_has_the_keyboard_once(qtbot, key):
    dialog = Asked()
    qtbot.addWidget(dialog)
    dialog.show()
    modifier = Qt.KeyboardModifier.KeypadModifier if key == Qt.Key.Key_Enter else Qt.KeyboardModifier.NoModifier
    for widget in (dialog.row, dialog.link, dialog.icon, dialog.cancel, dialog.save):
        widget.setFocus()
        QTest.keyClick(widget, key, modifier)
    assert dialog.pressed == ["save", "link", "icon", "cancel", "save"]
