"""Notes that did not come along when their article changed: asked about until the analyst has decided."""

import pytest

from tests.builders import a_document, span_of
from tests.ui.window_builders import a_window, opened

OLDER = a_document(
    "Nine men were caught near Orsel on Sunday morning.",
    "The governor spoke of a dozen inmates who were caught on foot.",
    "Weapons lay in the yard.",
)
NEWER = a_document(
    "Nine men were caught near Orsel on Sunday morning.",
    "The governor spoke of fourteen inmates who were caught on foot.",
    "That is all.",
)
CHANGED, GONE = "a dozen inmates who were caught", "Weapons lay in the yard"


def a_window_with(qtbot, path, *quotes):
    """A window where notes were made on the older text and the newer one was read from the same file."""
    window = a_window(path)
    qtbot.addWidget(window)
    opened(window, OLDER)
    for words in quotes:
        window.notebook.highlight(OLDER, span_of(OLDER.text, words), 1)
    opened(window, NEWER)
    window.reviewing.refresh()
    return window


@pytest.fixture
def window(qtbot, tmp_path):
    made = a_window_with(qtbot, tmp_path / "notes.crossread", CHANGED)
    yield made
    made.close()
    made.workspace.close()


def card(window):
    return window.notes_panel.review


def test_a_note_whose_words_changed_is_asked_about(window):
    heading, why, quote = card(window).words
    assert heading == "1 note needs review"
    assert "changed (match 0." in why
    assert quote == f"“{CHANGED}”"
    assert not card(window).isHidden()


def test_accepting_moves_the_note_to_the_place_proposed(window, qtbot):
    card(window).accept.click()
    (note,) = window.workspace.annotations(NEWER.id)
    assert note.target.position.of(NEWER.text) == "fourteen inmates who were caught"
    qtbot.waitUntil(card(window).isHidden)
    window.commands["undo"].trigger()
    assert [note.target.document for note in window.workspace.annotations()] == [OLDER.id]


def test_a_note_can_be_put_on_the_words_selected(window):
    view = window.tabs.current.view
    card(window).search.click()
    assert not card(window).place.isHidden()
    assert not card(window).place.isEnabled()
    view.select(span_of(NEWER.text, "That is all"))
    view.selection_changed.emit(view.selection())
    card(window).place.click()
    (note,) = window.workspace.annotations(NEWER.id)
    assert note.target.quote.exact == "That is all"


def test_a_note_kept_as_it_is_is_not_asked_about_again(window, qtbot):
    card(window).keep.click()
    assert card(window).isHidden()
    window.reviewing.refresh()
    assert card(window).isHidden()
    assert [note.target.document for note in window.workspace.annotations()] == [OLDER.id]


def test_an_article_that_never_changed_has_nothing_to_review(window, qtbot):
    opened(window, a_document("Another article.", publisher="Radio Halvern", published=None))
    window.tabs.go_to(window.opening.open_document(OLDER.id))
    qtbot.waitUntil(card(window).isHidden)


def test_words_that_are_gone_are_told_and_looked_for(qtbot, tmp_path):
    window = a_window_with(qtbot, tmp_path / "gone.crossread", GONE)
    assert "not in it any more" in card(window).words[1]
    assert card(window).accept.isHidden()
    card(window).search.click()
    assert window.tabs.current.find_bar.field.text() == "Weapons lay in"
    window.close()
    window.workspace.close()


def test_the_question_survives_a_restart(window, qtbot, tmp_path):
    window.close()
    window.workspace.close()
    again = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(again)
    again.opening.open_document(NEWER.id)
    qtbot.waitUntil(lambda: not card(again).isHidden())
    assert card(again).words[0] == "1 note needs review"
    again.close()
    again.workspace.close()
