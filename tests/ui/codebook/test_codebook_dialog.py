"""The codebook over a window: what is said there is done, and can be undone."""

from dataclasses import replace

import pytest

from reader.annotation import Body
from tests.builders import span_of
from tests.ui.window_builders import WIRE
from ui.codebook import managing
from ui.codebook.managing import codebook_dialog


def tagged(window, words, *tags):
    note = window.notebook.highlight(WIRE, span_of(WIRE.text, words), 1)
    return window.notebook.write(note, replace(note.body, tags=tags))


@pytest.fixture
def dialog(window, qtbot):
    tagged(window, "three trucks", "means/trucks", "doubt")
    tagged(window, "Tova Rennick", "doubt")
    shown = codebook_dialog(window)
    qtbot.addWidget(shown)
    return shown


def borne(window):
    return [note.body.tags for note in window.notebook.notes(WIRE.id)]


def chosen(dialog, name):
    dialog.show_codebook(*shown(dialog), name)
    assert dialog.form.tag == name
    return dialog.form


def shown(dialog):
    window = dialog.parent()
    return managing.entries(window.workspace.codebook(), borne(window)), window.workspace.color_meanings()


def test_the_tree_lists_tags_below_others_with_their_notes(dialog):
    assert dialog.tree.names == ["doubt", "means", "means/trucks"]
    assert dialog.tree.topLevelItem(0).text(1) == "2"


def test_a_tag_is_renamed_on_its_notes(window, dialog, qtbot):
    form = chosen(dialog, "means")
    form.name.setText("vehicles")
    form.name.textEdited.emit("vehicles")
    form.apply.click()
    assert borne(window) == [("doubt",), ("vehicles/trucks", "doubt")]
    assert dialog.tree.names == ["doubt", "vehicles", "vehicles/trucks"]
    window.commands["undo"].trigger()
    assert borne(window)[1] == ("means/trucks", "doubt")


def test_a_name_that_is_taken_offers_to_merge(window, dialog):
    form = chosen(dialog, "means/trucks")
    form.name.setText("doubt")
    form.name.textEdited.emit("doubt")
    assert form.apply.text() == "Merge"
    form.apply.click()
    assert borne(window) == [("doubt",), ("doubt",)]


def test_a_description_is_kept_when_another_tag_is_chosen(window, dialog):
    chosen(dialog, "doubt").description.setPlainText("what I do not believe")
    chosen(dialog, "means")
    assert {tag.name: tag.description for tag in window.workspace.codebook()} == {"doubt": "what I do not believe"}


def test_a_color_and_a_new_tag_are_kept(window, dialog):
    chosen(dialog, "doubt").colors[1].click()
    dialog.new.setText("#place / north")
    dialog.add.click()
    kept = {tag.name: tag.color for tag in window.workspace.codebook()}
    assert kept == {"doubt": dialog.form.colors[1].color, "place/north": ""}
    assert dialog.form.tag == "place/north"


def test_a_deleted_tag_leaves_its_notes(window, dialog):
    chosen(dialog, "doubt").delete.click()
    assert borne(window) == [(), ("means/trucks",)]


def test_what_a_color_stands_for_shows_everywhere(window, dialog):
    dialog.meanings[2].setText("for the report")
    dialog.meanings[2].editingFinished.emit()
    assert window.notebook.color_names[2] == "for the report"
    assert window.notes_panel.filters.colors[2] == "for the report"


def test_a_codebook_goes_out_and_comes_back(window, dialog, tmp_path, monkeypatch):
    chosen(dialog, "doubt").colors[1].click()
    path = tmp_path / "c.toml"
    monkeypatch.setattr(managing, "ask_target", lambda *_: path)
    monkeypatch.setattr(managing, "ask_codebook", lambda *_: path)
    dialog.save.click()
    before = window.workspace.codebook()
    chosen(dialog, "doubt").delete.click()
    dialog.take.click()
    assert [(tag.name, tag.color) for tag in window.workspace.codebook()] == [(tag.name, tag.color) for tag in before]
    path.write_bytes(b"\xff\xfe")
    dialog.take.click()
    assert "no text in UTF-8" in dialog._state.text()


def test_tags_with_spaces_survive_the_editor(window):
    note = tagged(window, "Grey Banner", "size of force", "doubt")
    window.keeping.write(note, "tags")
    window.notes_panel.stop_editing()
    assert window.workspace.annotation(note.id).body == Body("", ("size of force", "doubt"), 1)
