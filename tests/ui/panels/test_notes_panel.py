"""Notes: listed, filtered, written in place, saved at once or said not to be."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.errors import WorkspaceError
from tests.builders import span_of
from tests.ui.window_builders import COURIER, WIRE, opened
from ui import messages
from ui.panels.note_editor import NoteEditor
from ui.panels.note_rows import NoteRow, matches, tags_in
from ui.panels.notes_panel import DOCUMENT, WORKSPACE
from ui.safety.unsaved_dialog import UnsavedDialog


def a_note(window, words="three trucks", *, text="", tags=()):
    note = window.notebook.highlight(WIRE, span_of(WIRE.text, words), 1)
    return window.notebook.write(note, replace(note.body, text=text, tags=tags))


def listed(window):
    return [row.note.target.quote.exact for row in window.notes_panel.model.rows]


def editor(window):
    return window.notes_panel.findChild(NoteEditor)


def test_a_new_highlight_is_listed(window):
    a_note(window)
    assert listed(window) == ["three trucks"]


def test_the_filter_looks_at_words_and_tags(window):
    a_note(window, "three trucks", text="Courier too", tags=("planning",))
    a_note(window, "Grey Banner", text="who are they", tags=("group",))
    window.notes_panel.filter.setText("#plan courier")
    assert listed(window) == ["three trucks"]
    window.notes_panel.filter.setText("#courier")
    assert listed(window) == []


def test_the_scope_decides_whose_notes_are_listed(window):
    a_note(window)
    opened(window, COURIER)
    window.keeping.refresh()
    assert listed(window) == []
    window.notes_panel.scope.choose(WORKSPACE)
    assert listed(window) == ["three trucks"]
    assert window.notes_panel.model.rows[0].place.startswith("Meridian Wire · ¶2")
    window.notes_panel.scope.choose(DOCUMENT)
    assert listed(window) == []


def test_what_is_typed_is_saved_after_a_pause(window, qtbot):
    window.view.select(span_of(WIRE.text, "three trucks"))
    window.commands["note"].trigger()
    qtbot.keyClicks(editor(window)._text, "Courier too")
    assert window.status.words[2] == messages.SAVING
    qtbot.waitUntil(lambda: window.status.words[2] == messages.ALL_SAVED)
    (note,) = window.workspace.annotations(WIRE.id)
    assert note.body.text == "Courier too"


def test_closing_the_window_saves_what_was_typed_last(window, qtbot):
    window.view.select(span_of(WIRE.text, "three trucks"))
    window.commands["note"].trigger()
    editor(window)._text.setPlainText("typed a moment ago")
    window.close()
    assert [note.body.text for note in window.workspace.annotations(WIRE.id)] == ["typed a moment ago"]


def test_tags_are_written_in_a_line_of_their_own(window, qtbot):
    window.view.select(span_of(WIRE.text, "three trucks"))
    window.commands["tag"].trigger()
    qtbot.keyClicks(editor(window)._tags, "#planning method")
    qtbot.keyClick(editor(window)._tags, Qt.Key.Key_Return)
    (note,) = window.workspace.annotations(WIRE.id)
    assert note.body.tags == ("planning", "method")


def test_a_note_that_cannot_be_saved_stays_in_its_editor(window, monkeypatch):
    note = a_note(window)
    window.keeping.write(note, "text")

    def refuse(change):
        raise WorkspaceError("The disk is full.", advice="Free some space.")

    with monkeypatch.context() as broken:
        broken.setattr(window.workspace, "apply", refuse)
        editor(window)._text.setPlainText("do not lose me")
        editor(window).save()
        assert editor(window)._fault.text() == "The disk is full. Free some space."
        assert window.status.words[2] == messages.NOT_SAVED
    assert editor(window).body().text == "do not lose me"
    editor(window).save()
    assert window.workspace.annotations(WIRE.id)[0].body.text == "do not lose me"


@pytest.fixture
def full_disk(window, monkeypatch):
    """While it lasts, nothing can be saved."""

    def refuse(change):
        raise WorkspaceError("The disk is full.", advice="Free some space.")

    with monkeypatch.context() as broken:
        broken.setattr(window.workspace, "apply", refuse)
        yield broken


def refused(window):
    """A note whose words were typed in vain."""
    note = window.notebook.notes(WIRE.id)[0]
    window.keeping.write(note, "text")
    editor(window)._text.setPlainText("do not lose me")
    editor(window).end()
    window.keeping.refresh()
    return note


def test_what_could_not_be_saved_stays_in_the_list_until_it_is(window, request):
    a_note(window)
    broken = request.getfixturevalue("full_disk")
    note = refused(window)
    (row,) = window.notes_panel.model.rows
    assert (row.note.body.text, row.is_unsaved, window.status.words[2]) == ("do not lose me", True, messages.NOT_SAVED)
    window.keeping.write(note, "text")
    assert editor(window)._text.toPlainText() == "do not lose me"
    broken.undo()
    window.keeping.retry()
    window.keeping.refresh()
    (row,) = window.notes_panel.model.rows
    assert (row.is_unsaved, window.status.words[2]) == (False, messages.ALL_SAVED)
    assert window.workspace.annotations(WIRE.id)[0].body.text == "do not lose me"


def test_a_window_with_unsaved_notes_closes_only_when_the_analyst_says_so(window, request, monkeypatch):
    a_note(window)
    broken = request.getfixturevalue("full_disk")
    refused(window)
    asked = []

    def stay(dialog):
        asked.append(dialog._text.toPlainText())
        dialog.again.click()
        dialog.stay.click()
        return dialog.result()

    monkeypatch.setattr(UnsavedDialog, "exec", stay)
    assert not window.close()
    assert asked == ["do not lose me"]
    broken.undo()
    assert window.close()
    assert window.workspace.annotations(WIRE.id)[0].body.text == "do not lose me"


def test_undo_names_what_it_takes_back(window):
    a_note(window, text="x")
    assert window.commands["undo"].text() == "Undo: Note"
    window.commands["undo"].trigger()
    assert window.commands["undo"].text() == "Undo: Highlight"


def test_a_clicked_note_is_shown_in_the_text(window):
    note = a_note(window, "Grey Banner")
    window.notes_panel.chosen.emit(note)
    assert window.tabs.current.source.document == WIRE


def test_delete_removes_the_note_that_the_selection_touches(window):
    note = a_note(window)
    window.view.select(note.target.position)
    window.commands["delete_note"].trigger()
    assert window.workspace.annotations(WIRE.id) == ()


def test_tags_are_read_with_or_without_their_sign():
    assert tags_in("#planning, method #planning") == ("planning", "method")


def test_a_filter_word_is_found_in_quote_text_and_tags(window):
    row = NoteRow(a_note(window, "Grey Banner", text="ask again", tags=("group",)), "¶1")
    assert matches(row, "BANNER again group")
    assert not matches(row, "banner tomorrow")
