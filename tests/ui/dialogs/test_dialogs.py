"""Settings, keys, palette and export: made from tables, so the tests look at what the tables say."""

import csv
import io
from importlib.metadata import EntryPoint

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from reader.export import Exporter
from reader.settings import OPTIONS, Settings
from tests.builders import span_of
from tests.ui.window_builders import WIRE, a_window, choose_format, opened
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.exporting import formats
from ui.dialogs.settings_dialog import SettingsDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.preferences import Preferences


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


def test_the_export_writes_what_the_preview_shows(window, qtbot, tmp_path, monkeypatch):
    window.notebook.highlight(WIRE, span_of(WIRE.text, "three trucks"), 1, tags=("planning",))
    dialog = ExportDialog(window, formats(window), "Meridian Wire")
    choose_format(dialog, "CSV")
    target = tmp_path / "notes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.save()
    (record,) = csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig")))
    assert (record["quote"], record["tags"]) == ("three trucks", "#planning")
    assert target.read_text(encoding="utf-8-sig").replace("\r\n", "\n") == dialog.preview.toPlainText()


COUNT = Exporter("Count", ".txt", "How many notes there are.", notes=lambda report: f"{len(report.rows)} notes")


def test_an_exporter_of_another_distribution_is_offered(window, monkeypatch):
    point = EntryPoint("count", "tests.ui.dialogs.test_dialogs:COUNT", "crossread.exporters")
    broken = EntryPoint("broken", "no_such_module", "crossread.exporters")
    monkeypatch.setattr("reader.plugins.entry_points", lambda group: [point, broken])
    offered = formats(window)
    assert offered[-1].name == "Count"
    assert offered[-1].contents[0].make() == "0 notes"
    assert "broken" in window.status.words[0]


def test_an_export_that_fails_says_why_and_stays(window, tmp_path):
    dialog = ExportDialog(window, formats(window), "Meridian Wire")
    dialog.save_as(tmp_path / "missing" / "notes.md")
    assert "could not be written" in dialog._fault.text()
    assert dialog.result() == 0


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
