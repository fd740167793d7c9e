"""Notes filtered, ordered and grouped; notes on more than words; orphans in a list of their own."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reader.annotation import About, note_on_link
from tests.builders import a_document, an_analysis, span_of
from tests.ui.window_builders import COURIER, WIRE, opened
from ui import messages
from ui.panels import note_text
from ui.panels.arranging_notes import UNTAGGED, Order, Since
from ui.panels.note_editor import NoteEditor
from ui.panels.notes_panel import ORPHANS, PAIR, WORKSPACE


def a_note(window, words, *tags, color=1, text="", document=WIRE):
    note = window.notebook.highlight(document, span_of(document.text, words), color)
    return window.notebook.write(note, replace(note.body, tags=tags, text=text))


def listed(window):
    return [row.note.target.quote.exact for row in window.notes_panel.model.rows]


def headings(window):
    return [row.heading for row in window.notes_panel.model.rows]


@pytest.fixture
def filters(window):
    a_note(window, "three trucks", "means/trucks", color=2)
    a_note(window, "Tova Rennick", "doubt")
    a_note(window, "Dorvet prison")
    return window.notes_panel.filters


def test_a_tag_lets_those_below_it_through(window, filters):
    filters.choose_tag("means")
    assert listed(window) == ["three trucks"]
    filters.choose_tag(UNTAGGED)
    assert listed(window) == ["Dorvet prison"]


def test_a_color_narrows_and_a_new_note_is_seen_all_the_same(window, filters):
    filters.choose_color(2)
    assert listed(window) == ["three trucks"]
    window.keeping.write(window.notebook.notes(WIRE.id)[0], "text")
    assert len(listed(window)) == 3


def test_old_notes_are_left_out(window, filters):
    (first, *_) = window.notebook.notes(WIRE.id)
    from reader.annotation import Change

    window.notebook.change(Change({first.id: (first, replace(first, modified=first.modified - timedelta(days=10)))}, "Note"))
    filters.choose_date(Since.WEEK)
    assert len(listed(window)) == 2
    filters.choose_date(Since.MONTH)
    assert len(listed(window)) == 3


def test_notes_are_grouped_by_tag_and_color(window, filters):
    filters.choose_order(Order.TAG)
    assert list(zip(listed(window), headings(window), strict=True)) == [
        ("Tova Rennick", "#doubt"),
        ("three trucks", "#means/trucks"),
        ("Dorvet prison", "No tag"),
    ]
    filters.choose_order(Order.COLOR)
    assert headings(window) == ["yellow", "", "green"]
    filters.choose_order(Order.NEWEST)
    assert listed(window)[0] == "Dorvet prison"


def editor(window):
    return window.notes_panel.findChild(NoteEditor)


def test_an_article_gets_a_note_that_colors_no_words(window):
    window.commands["note_article"].trigger()
    editor(window)._text.setPlainText("wire copy, *no* reporter there")
    window.notes_panel.stop_editing()
    (row,) = window.notes_panel.model.rows
    assert (row.note.target.about, row.quote) == (About.DOCUMENT, "On the whole article · Meridian Wire")
    assert not window.tabs.current.reading.notes_at(span_of(WIRE.text, "Dozens"))


def test_the_journal_is_listed_with_the_workspace(window):
    window.commands["journal"].trigger()
    editor(window)._text.setPlainText("read all five")
    window.notes_panel.stop_editing()
    assert window.notes_panel.scope.current == WORKSPACE
    assert [row.quote for row in window.notes_panel.model.rows] == [messages.JOURNAL]


def test_a_note_in_which_nothing_was_written_is_none(window):
    window.commands["journal"].trigger()
    window.notes_panel.stop_editing()
    assert window.notebook.notes() == ()


def test_a_note_on_a_link_belongs_to_both_articles_and_stands_once(window, qtbot):
    opened(window, COURIER)
    sides = (WIRE, span_of(WIRE.text, "About 40")), (COURIER, span_of(COURIER.text, "At least 35"))
    note = note_on_link(*sides, window.noting._body)
    window.notebook.add(note, "Note on link")
    assert window.notebook.notes(WIRE.id) == window.notebook.notes(COURIER.id) == (note,)
    window.opening.compare(WIRE.id, COURIER.id)
    window.notes_panel.scope.choose(PAIR)
    qtbot.waitUntil(lambda: [row.quote for row in window.notes_panel.model.rows] == ["“About 40” ↔ “At least 35”"])


def test_a_note_on_a_link_comes_along_with_either_article(window):
    newer = a_document("Updated.", *COURIER.text.split("\n\n"), publisher="Halvern Courier")
    opened(window, COURIER)
    sides = (WIRE, span_of(WIRE.text, "About 40")), (COURIER, span_of(COURIER.text, "At least 35 men of the Grey Banner"))
    note = note_on_link(*sides, window.noting._body)
    window.notebook.add(note, "Note on link")
    window.workspace.add(newer)
    window.notebook.carry_over(COURIER.id, newer.id)
    (moved,) = window.notebook.notes(newer.id)
    assert moved.target.partner.position == span_of(newer.text, "At least 35 men of the Grey Banner")
    assert moved.target.position == note.target.position


OLDER = a_document("Nine men were caught near Orsel. Weapons lay in the yard.", publisher="Radio Halvern")
NEWER = a_document("Nothing of it is left.", publisher="Radio Halvern")


def test_orphans_have_a_list_and_lead_to_the_text_they_wait_for(window, qtbot):
    opened(window, OLDER)
    note = a_note(window, "Weapons lay in the yard", document=OLDER)
    window.workspace.add(NEWER)
    window.desk.library_changed.emit()
    window.notes_panel.scope.choose(ORPHANS)
    assert listed(window) == ["Weapons lay in the yard"]
    window.notes_panel.chosen.emit(note)
    qtbot.waitUntil(lambda: not window.notes_panel.review.isHidden())
    assert window.tabs.current.source.document.id == NEWER.id
    window.notes_panel.review.keep.click()
    window.keeping.refresh()
    assert listed(window) == []
    assert window.notes_panel._empty.text() == messages.NO_ORPHANS


def test_markdown_is_set_and_fetches_nothing(qapp):
    assert not note_text.is_marked("Only ministry figure; compare 3.5 - 4.")
    marked = "**No** reporter there\n- one\n- two ![x](file:///etc/passwd) <b>not bold</b>"
    assert note_text.is_marked(marked)
    document = note_text._document(marked, 200)
    assert "<b>not bold</b>" in document.toPlainText()
    assert "\ufffc" not in document.toPlainText()
    assert note_text.height("- one\n" * 100, 200) == note_text.MOST


def test_claims_of_an_open_comparison_group_the_notes(window, qtbot):
    from tests.ui.window_builders import no_links

    courier = an_analysis(COURIER)
    a_note(window, "About 40 fighters")
    window.desk.keep_alignment(no_links(an_analysis(WIRE), courier))
    window.notes_panel.filters.choose_order(Order.CLAIM)
    assert headings(window) == ["No claim"]
