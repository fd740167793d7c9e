"""Notes on links and claims, begun where they are shown."""

import pytest

from reader.annotation import About
from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import compared, opened
from ui.panels.note_editor import NoteEditor


@pytest.fixture
def tab(window, qtbot):
    for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis())):
        opened(window, document, analysis)
    window.opening.compare(LEFT.id, RIGHT.id)
    made = compared(window, qtbot)
    qtbot.waitUntil(lambda: any(request.kind == "compare" for request in window.analyst.requests))
    window.analyst.last("compare").finished.emit(a_story())
    return made


def written(window, text):
    window.notes_panel.findChild(NoteEditor)._text.setPlainText(text)
    window.notes_panel.stop_editing()


def test_a_link_gets_one_note_that_is_opened_again(window, tab):
    link = tab.pane.alignment.links[0]
    tab.note_asked.emit(link)
    written(window, "both count the same")
    tab.note_asked.emit(link)
    assert window.notes_panel.findChild(NoteEditor)._text.toPlainText() == "both count the same"
    window.notes_panel.stop_editing()
    (note,) = window.notebook.notes()
    assert (note.target.about, note.target.document, note.target.partner.document) == (About.LINK, LEFT.id, RIGHT.id)


def test_a_note_on_a_link_leads_to_both_passages(window, tab, qtbot):
    tab.note_asked.emit(tab.pane.alignment.links[0])
    written(window, "both count the same")
    window.tabs.close(tab)
    window.noting.show(window.notebook.notes()[0])
    again = compared(window, qtbot)
    assert {source.document.id for source in again.sources} == {LEFT.id, RIGHT.id}


def test_a_claim_gets_a_note(window, tab):
    window.noting.on_claim(LEFT.id, span_of(LEFT.text, LEFT.text[:20]))
    written(window, "told once")
    (note,) = window.notebook.notes(LEFT.id)
    assert (note.target.about, note.target.position.start, note.body.text) == (About.CLAIM, 0, "told once")
