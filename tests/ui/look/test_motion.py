"""Nothing moves by itself where that is not wanted: no tree unfolds, no tab slides, nothing fades or blinks."""

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QProgressBar, QStyle, QTreeView, QTreeWidget, QTreeWidgetItem

from tests.ui.window_builders import WIRE, opened, wire_analysis
from ui.dialogs.keys_page import KeysPage
from ui.dialogs.settings_dialog import SettingsDialog
from ui.look.appearance import Look
from ui.look.motion import Motion
from ui.preferences import Preferences

RUNNING = QAbstractAnimation.State.Running
ANIMATING = QAbstractItemView.State.AnimatingState
GENERAL, MENUS = Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu


@pytest.fixture
def preferences(qapp):
    """With the look of the program on the application; both are taken away again."""
    qapp.setCursorFlashTime(1000)
    made = Preferences()
    Look(qapp, made)
    yield made
    made.change(motion="full")


def a_tree(qtbot):
    tree = QTreeWidget()
    item = QTreeWidgetItem(["People"])
    item.addChild(QTreeWidgetItem(["Tova Rennick"]))
    tree.addTopLevelItem(item)
    qtbot.addWidget(tree)
    with qtbot.waitExposed(tree):
        tree.show()
    return tree


def unfolds(tree):
    tree.setExpanded(tree.model().index(0, 0), True)
    moves = tree.state() is ANIMATING
    tree.setExpanded(tree.model().index(0, 0), False)
    return moves


def running():
    """All animations that run now on anything in the program."""
    widgets = QApplication.allWidgets()
    return [one for widget in widgets for one in widget.findChildren(QAbstractAnimation) if one.state() is RUNNING]


def test_a_tree_unfolds_at_once_where_no_motion_is_wanted(qtbot, preferences):
    preferences.change(motion="full")
    assert unfolds(a_tree(qtbot))
    preferences.change(motion="reduced")
    assert not unfolds(a_tree(qtbot))


def test_so_does_one_that_was_open_before(qtbot, preferences):
    preferences.change(motion="full")
    tree = a_tree(qtbot)
    preferences.change(motion="reduced")
    assert not unfolds(tree)
    preferences.change(motion="full")
    assert unfolds(tree)


def test_tabs_and_menus_have_no_time_to_move_in(qapp, preferences):
    preferences.change(motion="reduced")
    hints = QStyle.StyleHint
    for hint in (
        hints.SH_Widget_Animation_Duration,
        hints.SH_Widget_Animate,
        hints.SH_Menu_FadeOutOnHide,
        hints.SH_Menu_FlashTriggeredItem,
    ):
        assert qapp.style().styleHint(hint) == 0


def test_carets_stand_still_and_blink_again(qapp, preferences):
    preferences.change(motion="full")
    before = qapp.cursorFlashTime()
    preferences.change(motion="reduced")
    assert qapp.cursorFlashTime() == 0
    preferences.change(motion="full")
    assert qapp.cursorFlashTime() == before > 0


@pytest.fixture
def system_moves(qapp):
    """A system that animates its menus."""
    for effect in (GENERAL, MENUS):
        qapp.setEffectEnabled(effect, True)
    yield
    for effect in (GENERAL, MENUS):
        qapp.setEffectEnabled(effect, False)


def test_the_effects_of_the_system_go_and_come(qapp, system_moves):
    motion = Motion(qapp)
    motion.allow(False)
    assert not qapp.isEffectEnabled(MENUS)
    motion.allow(True)
    assert qapp.isEffectEnabled(MENUS)


def test_where_the_system_moves_nothing_neither_does_the_window(qapp):
    assert not Motion(qapp).is_wanted("system")


def test_where_it_does_so_does_the_window(qapp, system_moves):
    assert Motion(qapp).is_wanted("system")


def test_the_settings_have_the_last_word(qapp):
    assert Motion(qapp).is_wanted("full")
    assert not Motion(qapp).is_wanted("reduced")


def test_it_is_chosen_in_the_settings(qtbot, preferences):
    dialog = SettingsDialog(None, preferences.settings)
    qtbot.addWidget(dialog)
    choice = dialog.fields["motion"][0]
    assert [choice.itemData(number) for number in range(choice.count())] == ["system", "full", "reduced"]
    choice.setCurrentIndex(2)
    assert dialog.settings.motion == "reduced"


def test_a_bar_of_unknown_length_stands_still(qtbot, preferences):
    bar = QProgressBar()
    bar.setRange(0, 0)
    qtbot.addWidget(bar)
    with qtbot.waitExposed(bar):
        bar.show()
    bar.repaint()
    assert bar.findChildren(QAbstractAnimation) == []


def test_a_key_is_taken_away_by_a_button_that_does_not_fade(qtbot, preferences):
    page = KeysPage({})
    qtbot.addWidget(page)
    page.choose("highlight")
    qtbot.mouseClick(page.none, Qt.MouseButton.LeftButton)
    assert page.own == {"highlight": ()}
    assert running() == []


def test_no_animation_runs_while_the_window_is_used(qtbot, window):
    window.preferences.change(motion="reduced")
    pane = opened(window, WIRE, wire_analysis())
    seen = []
    for command in (
        "find",
        "split_beside",
        "split_over",
        "numbers",
        "show_rulers",
        "left_panel",
        "notes_panel",
        "zoom_in",
        "library",
        "search",
    ):
        window.commands[command].trigger()
        seen += running()
    pane.view.scroll_to_fraction(0.9)
    for field in window.findChildren(QLineEdit):
        field.setText("Banner")
        seen += running()
    for tree in window.findChildren(QTreeView):
        tree.expandAll()
        tree.collapseAll()
        assert tree.state() is not ANIMATING
    assert seen == []
    window.preferences.change(motion="full")
