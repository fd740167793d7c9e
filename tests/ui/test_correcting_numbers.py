"""What the analyst says of numbers: every view follows, undo takes it back, and it holds after a restart and for newer readings."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.alignment import Alignment, Difference, Link, LinkKind, SentenceRange, Verdict
from reader.analysis import Origin
from reader.document import Document
from reader.errors import WorkspaceError
from reader.number_correction import Edits, Field, edit_number, no_number
from reader.text import Span
from tests.builders import a_quantity, an_analysis, span_of
from tests.ui.window_builders import COURIER, WIRE, a_window, compared, no_links, opened, wire_analysis
from ui.article.card import CardLine
from ui.article.new_name_card import NewNameCard
from ui.article.number_card import NumberCard
from ui.dialogs.listing_corrections import corrections_dialog
from ui.panels.side_panel import NUMBERS
from ui.view.layers import Layer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
FORTY, TRUCKS = span_of(WIRE.text, "About 40"), span_of(WIRE.text, "three trucks")


@pytest.fixture
def pane(window, qtbot):
    window.tabs.close_current()
    return analyzed(window, qtbot, WIRE, wire_analysis())


def analyzed(window, qtbot, document, analysis):
    made = opened(window, document, analysis)
    qtbot.waitUntil(lambda: made.source.analysis is not None)
    return made


def courier_analysis():
    return an_analysis(COURIER, quantities=(replace(a_quantity(COURIER, "At least 35", 35, counted="men"), high=None),))


def marks(view, layer=Layer.NUMBERS):
    return view._layers.all_in(layer, Span(0, len(view.document.text)))


def boxed(view):
    """The words in boxes, each with what its tooltip tells."""
    return [(mark.span.of(view.document.text), mark.label) for mark in marks(view)]


def listed(window):
    """The kinds of numbers in the left panel."""
    model = window.side._model
    section = model.section(NUMBERS)
    return [model.index(row, 0, section).data() for row in range(model.rowCount(section))]


def edit(window, pane, place=FORTY, label="Edit number", **fields):
    return window.correcting.say_of_place(edit_number(pane.source.analysis, place, Edits(**fields)), label)


def card(view, kind=NumberCard):
    return next(one for one in view.findChildren(kind) if one.isVisible())


def test_an_edit_reaches_text_panel_and_status_and_can_be_undone(window, pane):
    assert (boxed(pane.view), listed(window)) == ([("About 40", "40")], ["Fighters"])
    edit(window, pane, kind="troops", counted="fighters of the Grey Banner")
    assert (boxed(pane.view), listed(window)) == ([("About 40", "40 · yours")], ["Troops"])
    assert "“About 40”: kind troops, counts fighters of the Grey Banner. Ctrl+Z takes it back." in window.status.words[0]
    assert window.commands["undo"].text() == "Undo: Edit number"
    window.commands["undo"].trigger()
    assert (boxed(pane.view), listed(window)) == ([("About 40", "40")], ["Fighters"])
    window.commands["redo"].trigger()
    assert listed(window) == ["Troops"]


def test_names_stay_as_they_are_and_are_not_looked_through_again(window, pane):
    named = []
    pane.source.named.connect(lambda: named.append(True))
    before = marks(pane.view, Layer.ENTITIES)
    edit(window, pane, kind="troops")
    assert (marks(pane.view, Layer.ENTITIES), named) == (before, [])


def test_what_is_no_number_loses_its_box(window, pane):
    window.correcting.say_of_place(no_number(pane.source.analysis, FORTY), "Not a number")
    assert (boxed(pane.view), pane.source.analysis.quantities) == ([], ())


def test_edits_are_there_after_a_restart(window, qtbot, pane):
    edit(window, pane, event="escaped", counted="escaped fighters")
    window.close()
    window.workspace.close()
    again = a_window(window.workspace.path)
    qtbot.addWidget(again)
    shown = again.opening.open_document(WIRE.id)
    qtbot.waitUntil(lambda: shown.source.analysis is not None)
    (number,) = shown.source.analysis.quantities
    assert (number.event, number.head, number.origin) == ("escaped", "fighter", Origin.ANALYST)
    again.show()
    again.numbers.show(shown.view, FORTY, again.pos())
    assert card(shown.view).rows[Field.COUNTED].input.text() == "escaped fighters"
    card(shown.view).close()
    again.commands["undo"].trigger()
    assert shown.source.analysis.quantities == wire_analysis().quantities
    again.close()
    again.workspace.close()


def test_numbers_of_an_article_opened_later_are_corrected_before_anybody_sees_them(window, qtbot, pane):
    edit(window, pane, unit="USD")
    window.tabs.close_current()
    again = window.opening.open_document(WIRE.id)
    seen = []
    again.source.marked.connect(lambda found: seen.extend(found.get(Layer.NUMBERS, ())))
    again.source.corrected.connect(lambda found: seen.extend(found.get(Layer.NUMBERS, ())))
    qtbot.waitUntil(lambda: again.source.analysis is not None)
    assert [mark.label for mark in seen] == ["$40 · yours"]


def test_edits_hold_for_numbers_that_another_pipeline_reads_later(window, qtbot, pane):
    edit(window, pane, kind="troops")
    window.analyst.producer_told.emit("test@2")
    newer = replace(wire_analysis(), producer="test@2", quantities=(a_quantity(WIRE, "40", 41),))
    window.analyst.last("analyze").analyzed(newer)
    qtbot.waitUntil(lambda: pane.source.analysis.producer == "test@2")
    (number,) = pane.source.analysis.quantities
    assert (number.span, number.low, number.kind) == (FORTY, 41, "troops")


def test_an_edit_that_cannot_be_saved_changes_nothing_and_is_told(window, pane, monkeypatch):
    def refuse(change):
        raise WorkspaceError("The disk is full.")

    monkeypatch.setattr(window.workspace, "apply", refuse)
    window.numbers.show(pane.view, FORTY, window.pos())
    card(pane.view).set_kind("troops")
    assert card(pane.view).kind_row.input.text() == "Fighters"
    assert listed(window) == ["Fighters"]
    assert "The disk is full." in window.status.words[0]


def test_an_open_comparison_is_made_again_with_the_edited_number(window, qtbot, pane):
    analyzed(window, qtbot, COURIER, courier_analysis())
    window.opening.compare(WIRE.id, COURIER.id)
    compared(window, qtbot)
    left, right, *_ = window.analyst.last("compare").subjects
    window.analyst.last("compare").finished.emit(no_links(left, right))
    asked = window.analyst.last("compare")
    edit(window, pane, counted="escaped men")
    assert window.analyst.last("compare") is not asked
    (number,) = window.analyst.last("compare").subjects[0].quantities
    assert (number.head, number.modifiers) == ("man", ("escaped",))


def a_link(left, right):
    """An alignment in which the figures of both texts are set against each other."""
    difference = Difference(left.quantities[0], right.quantities[0], Verdict.OVERLAP)
    link = Link(SentenceRange(1, 2), SentenceRange(1, 2), 0.9, LinkKind.PARAPHRASE, differences=(difference,))
    spans = (tuple(sentence.span for sentence in side.sentences) for side in (left, right))
    return Alignment(left.document.id, right.document.id, *spans, links=(link,))


def test_figures_that_a_comparison_found_lead_to_the_other_article(window, qtbot, pane):
    analyzed(window, qtbot, COURIER, courier_analysis())
    window.desk.keep_alignment(a_link(wire_analysis(), courier_analysis()))
    window.tabs.go_to(pane)
    window.numbers.show(pane.view, FORTY, window.pos())
    shown = card(pane.view)
    shown.others.click()
    (line,) = [one for one in shown.findChildren(CardLine) if one.isVisible()]
    assert line.accessibleName().split("   ") == ["Halvern Courier", "9 May ≥35", "≈"]
    line.click()
    assert window.view.document == COURIER


def press(qtbot, pane, key):
    pane.view.setFocus()
    qtbot.keyClick(pane.view, key)


def test_a_key_opens_the_card_of_the_number_at_the_caret(window, pane, qtbot):
    pane.view.place_caret(FORTY.start + 2)
    press(qtbot, pane, Qt.Key.Key_E)
    entry = card(pane.view).rows[Field.COUNTED].input
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, "men")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert pane.source.analysis.quantities[0].head == "man"


def test_the_key_for_the_next_number_leads_to_one_whose_card_can_be_opened(window, pane, qtbot):
    press(qtbot, pane, Qt.Key.Key_Period)
    press(qtbot, pane, Qt.Key.Key_E)
    assert card(pane.view).kind.text() == "Number · fighters"


def test_a_key_makes_a_number_of_selected_words(window, pane, qtbot):
    pane.view.select(TRUCKS)
    press(qtbot, pane, Qt.Key.Key_M)
    assert boxed(pane.view) == [("About 40", "40"), ("three", "3 · yours")]
    assert card(pane.view).rows[Field.COUNTED].input.text() == "trucks"
    assert window.commands["undo"].text() == "Undo: Mark as number"


def test_words_that_say_no_number_are_one_when_the_interval_is_typed(window, pane, qtbot):
    pane.view.select(span_of(WIRE.text, "Soldiers"))
    press(qtbot, pane, Qt.Key.Key_M)
    assert len(boxed(pane.view)) == 1
    entry = card(pane.view).rows[Field.INTERVAL].input
    assert entry.hasFocus()
    qtbot.keyClicks(entry, "about 200")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert ("Soldiers", "~200 · yours") in boxed(pane.view)


def test_a_wider_selection_is_another_extent_of_the_number(window, pane, qtbot):
    pane.view.select(span_of(WIRE.text, "About 40 fighters"))
    press(qtbot, pane, Qt.Key.Key_M)
    (number,) = pane.source.analysis.quantities
    assert (pane.source.analysis.words(number.span), number.low, number.kind) == ("About 40 fighters", 40, "militants")


def test_a_number_that_is_read_from_other_words_has_its_card_and_goes_back(window, pane, qtbot):
    edit(window, pane, counted="men")
    window.numbers.show(pane.view, FORTY, window.pos())
    card(pane.view).extend(span_of(WIRE.text, "40"))
    shown = card(pane.view)
    assert (boxed(pane.view), shown.rows[Field.COUNTED].words) == ([("40", "40 · yours")], "men")
    assert len(window.workspace.number_corrections()) == 1
    shown.reset.click()
    assert boxed(pane.view) == [("About 40", "40")]
    assert not shown.isVisible()
    window.commands["undo"].trigger()
    window.commands["undo"].trigger()
    assert boxed(pane.view) == [("About 40", "40 · yours")]


def test_the_card_for_new_names_can_make_a_number(window, pane, qtbot):
    pane.view.select(TRUCKS)
    press(qtbot, pane, Qt.Key.Key_E)
    card(pane.view, NewNameCard).number.click()
    assert ("three", "3 · yours") in boxed(pane.view)


def test_the_popup_offers_to_make_a_number(window, pane, qtbot):
    pane.view.select(TRUCKS)
    window.marking.popup.asked.emit("number")
    assert card(pane.view).told.number.low == Decimal(3)


def test_a_key_where_no_number_is_says_what_to_do(window, pane, qtbot):
    pane.view.place_caret(0)
    press(qtbot, pane, Qt.Key.Key_M)
    assert "There is no number at the caret" in window.status.words[0]


def test_a_click_on_a_number_opens_its_card(window, pane):
    (mark,) = marks(pane.view)
    pane.view.marks_clicked.emit((mark,), window.pos())
    assert card(pane.view).accessibleName().startswith("“About 40”")


def test_edits_stand_in_the_list_and_can_be_taken_back_there(window, pane, qtbot):
    edit(window, pane, kind="troops")
    dialog = corrections_dialog(window)
    qtbot.addWidget(dialog)
    assert [(row.words, row.where, row.style) for row in dialog.model._rows] == [
        ("“About 40”: kind troops", "one place in Meridian Wire", "number"),
    ]
    dialog.remove.click()
    assert (dialog.model._rows, listed(window)) == ((), ["Fighters"])


def test_edits_come_along_when_the_article_has_changed(window, qtbot, pane):
    edit(window, pane, kind="troops")
    newer = Document.of(f"{WIRE.text}\n\nMore later.", WIRE.passages, WIRE.source)
    window.opening.open_file(Path("/articles/wire.txt"))
    window.analyst.last("load").finished.emit(newer)
    source = window.tabs.current.source
    read = an_analysis(newer, quantities=(a_quantity(newer, "About 40", 40, kind="militants"),))
    window.analyst.last("analyze").analyzed(read)
    qtbot.waitUntil(lambda: source.analysis is not None)
    assert [(one.kind, one.origin) for one in source.analysis.quantities] == [("troops", Origin.ANALYST)]
