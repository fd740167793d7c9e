"""Settings, keys and palette: made from tables, so the tests look at what the tables say."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea

from reader.codebook import Entry
from reader.settings import OPTIONS, Settings
from tests.ui.window_builders import a_window, opened
from ui.codebook.codebook_tree import CodebookTree
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.settings_dialog import SettingsDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.look.style import ROW_HEIGHT
from ui.preferences import Preferences
from ui.start import set_scale
from ui.welcome_page import WelcomePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen


@pytest.fixture
def window(qtbot, tmp_path):
    made = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(made)
    opened(made)
    yield made
    made.close()
    made.workspace.close()


def test_the_settings_dialog_has_a_field_for_every_option(qtbot):
    settings = Settings(theme="dark", text_size=21, measure=70, threshold=0.6, snap_to_words=False, creator="TR")
    dialog = SettingsDialog(None, settings)
    qtbot.addWidget(dialog)
    assert set(dialog.fields) == {option.name for option in OPTIONS}
    assert dialog.settings == settings


def test_the_settings_can_be_used_on_a_low_screen(window, qtbot):
    dialog = SettingsDialog(None, Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().height() < 480  # a screen of 1080 pixels where everything is drawn twice as large


@pytest.mark.parametrize(("percent", "before", "after"), [(100, None, None), (150, None, "1.5"), (150, "2", "2")])
def test_the_size_of_the_window_is_told_to_qt(monkeypatch, percent, before, after):
    monkeypatch.setenv("QT_SCALE_FACTOR", before or "")
    if before is None:
        monkeypatch.delenv("QT_SCALE_FACTOR")
    set_scale(percent)
    assert os.environ.get("QT_SCALE_FACTOR") == after


def test_a_changed_setting_is_saved_and_told(qtbot):
    preferences = Preferences()
    with qtbot.waitSignal(preferences.changed):
        preferences.change(text_size=20)
    assert Preferences().settings.text_size == 20


def test_a_larger_text_size_reaches_the_text(window):
    window.commands["zoom_in"].trigger()
    assert window.view._style.body_size == 18


def test_the_chosen_theme_reaches_every_part(window):
    window.commands["theme_dark"].trigger()
    assert window.view._theme.is_dark
    assert window.commands["theme_dark"].isChecked()
    window.commands["theme_light"].trigger()
    assert not window.view._theme.is_dark


def test_the_key_list_names_every_keyed_command(qtbot):
    dialog = ShortcutsDialog(None)
    qtbot.addWidget(dialog)
    written = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Find", "Highlight with note", "Not the same"} <= written


def test_the_key_list_shows_all_keys_in_its_width(window, qtbot):
    dialog = ShortcutsDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_rows_of_lists_are_high_enough_to_hit(window, qtbot):
    rows = CodebookTree()
    qtbot.addWidget(rows)
    rows.show_entries([Entry("forces", None, 1, 1)], {}, "")
    rows.show()
    assert rows.visualItemRect(rows.topLevelItem(0)).height() >= ROW_HEIGHT


def test_the_welcome_page_tells_the_folder_of_a_recent_file(qtbot, tmp_path):
    page = WelcomePage()
    qtbot.addWidget(page)
    page.set_recent(((tmp_path / "wire.html").as_uri(),))
    assert str(tmp_path) in {label.text() for label in page.findChildren(QLabel)}


def test_the_palette_runs_what_was_typed(window, qtbot):
    palette = CommandPalette(window, window.commands)
    palette.field.setText("notes pan")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.panels.state["notes_panel"] is False


def test_the_palette_leaves_out_what_makes_no_sense_now(window):
    palette = CommandPalette(window, window.commands)
    palette.show_matches("swap")
    assert palette.list.count() == 0


def test_no_words_of_the_settings_are_cut_off(qtbot):
    dialog = SettingsDialog(None, Settings(name_lists="/a/folder/with/a/rather/long/name/for/lists"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    cut = [
        label.text() for label in dialog.findChildren(QLabel) if label.wordWrap() and label.height() < label.heightForWidth(label.width())
    ]
    assert cut == []
    assert dialog.fields["name_lists"][0].cursorPosition() == 0
