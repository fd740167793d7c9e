"""What the analyst says of names: every view follows, undo takes it back, and it holds for marks that come later."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reader.analysis import Entity, Origin
from reader.correction import Scope, add_name, merge, no_name, other_type
from reader.errors import WorkspaceError
from reader.text import Span
from tests.builders import an_analysis, span_of
from tests.ui.window_builders import COURIER, WIRE, compared, no_links, opened, wire_analysis
from ui.article.entity_card import EntityCard
from ui.article.new_name_card import NewNameCard
from ui.dialogs.listing_corrections import corrections_dialog
from ui.panels.side_panel import ENTITIES
from ui.view.layers import Layer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
BANNER = span_of(WIRE.text, "Grey Banner")


@pytest.fixture
def pane(window, qtbot):
    window.tabs.close_current()
    return analyzed(window, qtbot, WIRE, wire_analysis())


def analyzed(window, qtbot, document, analysis):
    made = opened(window, document, analysis)
    qtbot.waitUntil(lambda: made.source.namings is not None)
    return made


def marked(view) -> list[tuple[str, str]]:
    """The names that are underlined, each with its line."""
    marks = view._layers.all_in(Layer.ENTITIES, Span(0, len(view.document.text)))
    return [(mark.span.of(view.document.text), mark.style) for mark in marks]


def mention(source, span=BANNER):
    return next(one for one in source.analysis.mentions if one.span == span)


def listed(window) -> list[str]:
    model = window.side._model
    section = model.section(ENTITIES)
    groups = [model.index(row, 0, section) for row in range(model.rowCount(section))]
    return [model.index(row, 0, group).data() for group in groups for row in range(model.rowCount(group))]


def deny(window, pane, scope=Scope.DOCUMENT):
    window.correcting.say(no_name(pane.source.analysis, mention(pane.source), scope))


def test_a_correction_reaches_text_panel_and_status_and_can_be_undone(window, pane):
    before = marked(pane.view)
    deny(window, pane)
    assert marked(pane.view) == [("Tova Rennick", "person")]
    assert listed(window) == ["Tova Rennick"]
    assert "“Grey Banner” is no name in this document" in window.status.words[0]
    assert window.commands["undo"].text() == "Undo: Not a name"
    window.commands["undo"].trigger()
    assert marked(pane.view) == before
    assert listed(window) == ["Tova Rennick", "Grey Banner"]
    window.commands["redo"].trigger()
    assert marked(pane.view) == [("Tova Rennick", "person")]


def test_other_layers_stay_as_they_are(window, pane):
    deny(window, pane)
    (number,) = pane.view._layers.all_in(Layer.NUMBERS, Span(0, len(WIRE.text)))
    assert number.span == span_of(WIRE.text, "About 40")


def test_what_holds_in_the_workspace_reaches_every_open_article(window, qtbot, pane):
    other = analyzed(window, qtbot, COURIER, an_analysis(COURIER, names={"Grey Banner": "ORG"}))
    deny(window, pane)
    assert marked(other.view) == [("Grey Banner", "organisation")]
    window.correcting.say(no_name(other.source.analysis, other.source.analysis.mentions[0], Scope.WORKSPACE))
    assert marked(other.view) == []


def test_an_article_opened_later_is_corrected_before_anybody_sees_its_names(window, qtbot, pane):
    window.correcting.say(other_type(pane.source.analysis, mention(pane.source), "PERSON", Scope.WORKSPACE))
    other = window.opening.open_file(Path("/articles/courier.txt"))
    seen = []
    other.source.marked.connect(lambda marks: seen.extend(marks.get(Layer.ENTITIES, ())))
    other.source.corrected.connect(lambda marks: seen.extend(marks.get(Layer.ENTITIES, ())))
    window.analyst.last("load").finished.emit(COURIER)
    window.analyst.last("analyze").analyzed(an_analysis(COURIER, names={"Grey Banner": "ORG"}))
    qtbot.waitUntil(lambda: other.source.analysis is not None)
    assert [mark.style for mark in seen] == ["person"]
    assert marked(other.view) == [("Grey Banner", "person")]


def test_corrections_hold_for_marks_that_another_pipeline_makes_later(window, qtbot, pane):
    deny(window, pane)
    window.tabs.close_current()
    again = window.opening.open_document(WIRE.id)
    qtbot.waitUntil(lambda: again.source.analysis is not None)
    assert marked(again.view) == [("Tova Rennick", "person")]
    window.analyst.producer_told.emit("test@2")
    window.analyst.last("analyze").analyzed(replace(wire_analysis(), producer="test@2"))
    qtbot.waitUntil(lambda: again.source.analysis.producer == "test@2")
    assert marked(again.view) == [("Tova Rennick", "person")]


def test_the_workspace_keeps_the_marks_as_the_pipeline_made_them(window, qtbot, pane):
    deny(window, pane)
    window.tabs.close_current()
    again = window.opening.open_document(WIRE.id)
    qtbot.waitUntil(lambda: again.source.analysis is not None)
    window.commands["undo"].trigger()
    assert ("Grey Banner", "organisation") in marked(again.view)


def test_an_open_comparison_is_made_again_with_the_corrected_names(window, qtbot, pane):
    analyzed(window, qtbot, COURIER, an_analysis(COURIER, names={"Grey Banner": "ORG"}))
    window.opening.compare(WIRE.id, COURIER.id)
    page = compared(window, qtbot)
    left, right, *_ = window.analyst.last("compare").subjects
    window.analyst.last("compare").finished.emit(no_links(left, right))
    asked = window.analyst.last("compare")
    deny(window, pane)
    assert window.analyst.last("compare") is not asked
    assert [one.entity for one in window.analyst.last("compare").subjects[0].mentions] == ["tova-rennick"]
    qtbot.waitUntil(lambda: marked(page.views[0]) == [("Tova Rennick", "person")])


def test_a_correction_that_cannot_be_saved_changes_nothing_and_is_told(window, pane, monkeypatch):
    def refuse(change):
        raise WorkspaceError("The disk is full.")

    monkeypatch.setattr(window.workspace, "apply", refuse)
    before = marked(pane.view)
    deny(window, pane)
    assert marked(pane.view) == before
    assert "The disk is full." in window.status.words[0]


def test_a_key_where_no_name_is_says_what_to_do(window, pane, qtbot):
    pane.view.place_caret(0)
    window.commands["name"].trigger()
    assert "There is no name at the caret" in window.status.words[0]


def card(view, kind=EntityCard):
    return next(one for one in view.findChildren(kind) if one.isVisible())


def test_a_key_opens_the_card_of_the_name_at_the_caret(window, pane, qtbot):
    pane.view.setFocus()
    pane.view.place_caret(BANNER.start + 2)
    qtbot.keyClick(pane.view, Qt.Key.Key_E)
    card(pane.view).deny()
    assert marked(pane.view) == [("Tova Rennick", "person")]


def test_a_key_makes_a_name_of_selected_words_everywhere_in_the_document(window, pane, qtbot):
    pane.view.select(span_of(WIRE.text, "Soldiers"))
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_E)
    card(pane.view, NewNameCard).take("ORG")
    assert marked(pane.view).count(("Soldiers", "organisation")) == 40
    assert "“Soldiers” is the name of an organisation in this document" in window.status.words[0]
    assert pane.view.selection() is None


def test_selected_words_that_are_longer_than_a_name_are_its_other_extent(window, pane, qtbot):
    pane.view.select(span_of(WIRE.text, "fighters of the Grey Banner"))
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_E)
    shown = card(pane.view)
    shown._page._take.click()
    assert marked(pane.view)[0] == ("fighters of the Grey Banner", "organisation")


def test_the_popup_offers_to_make_a_name(window, pane, qtbot):
    pane.view.select(span_of(WIRE.text, "three trucks"))
    window.marking.popup.asked.emit("name")
    assert card(pane.view, NewNameCard)


def test_the_preview_of_another_extent_goes_with_its_card(window, pane, qtbot):
    pane.view.place_caret(BANNER.start + 2)
    window.commands["name"].trigger()
    shown = card(pane.view)
    shown.show_extent()
    shown._page.move_end(1)
    (filled,) = pane.view._layers.all_in(Layer.FOCUS, Span(0, len(WIRE.text)))
    assert filled.span.of(WIRE.text) == "Grey Banner escaped"
    shown.close()
    assert pane.view._layers.all_in(Layer.FOCUS, Span(0, len(WIRE.text))) == []


def test_the_name_in_front_stays_in_front_when_it_is_merged(window, pane):
    window.navigation.go("entity:grey-banner")
    into = Entity("org:grey-front", "Grey Front", "ORG", ())
    window.correcting.say(merge(pane.source.analysis, mention(pane.source), into, Scope.DOCUMENT))
    assert window.side.steps.words == ("Grey Front", "1 of 1")
    assert mention(pane.source).origin is Origin.ANALYST


@pytest.fixture
def dialog(window, pane, qtbot):
    window.correcting.say(add_name(pane.source.analysis, span_of(WIRE.text, "three trucks"), "WEAPON", Scope.HERE))
    deny(window, pane)
    made = corrections_dialog(window)
    qtbot.addWidget(made)
    return made


def rows(dialog):
    return [(row.words, row.where) for row in dialog.model._rows]


def test_the_list_tells_what_was_said_and_where_it_holds_the_latest_first(dialog):
    assert rows(dialog) == [
        ("“Grey Banner” is no name", "Meridian Wire"),
        ("“three trucks” is the name of a weapon", "one place in Meridian Wire"),
    ]


def test_one_that_is_taken_back_leaves_the_list_and_the_name_comes_back(window, pane, dialog):
    dialog.remove.click()
    assert rows(dialog) == [("“three trucks” is the name of a weapon", "one place in Meridian Wire")]
    assert ("Grey Banner", "organisation") in marked(pane.view)
    assert window.commands["undo"].text() == "Undo: Remove correction"
    dialog.remove.click()
    assert not dialog.remove.isEnabled()
    assert not dialog._empty.isHidden()


def test_the_list_is_filtered_by_words_and_place(dialog):
    dialog.filter.setText("one place")
    assert [words for words, _ in rows(dialog)] == ["“three trucks” is the name of a weapon"]
    dialog.filter.setText("nothing")
    assert rows(dialog) == []
    assert not dialog.go.isEnabled()


def test_the_list_goes_to_the_place_of_a_correction(window, pane, dialog):
    dialog.list.setCurrentIndex(dialog.model.index(1))
    dialog.go.click()
    (filled,) = pane.view._layers.all_in(Layer.FOCUS, Span(0, len(WIRE.text)))
    assert filled.span == span_of(WIRE.text, "three trucks")


def opened_card(window, pane, span=BANNER):
    pane.view.place_caret(span.start)
    window.commands["name"].trigger()
    return card(pane.view)


def test_a_card_tells_of_other_documents_and_goes_there(window, pane, qtbot):
    other = analyzed(window, qtbot, COURIER, an_analysis(COURIER, names={"Grey Banner": "ORG"}))
    window.tabs.close(other)
    shown = opened_card(window, pane)
    assert [(one.name, one.count) for one in shown._told.elsewhere] == [("Halvern Courier", 1)]
    shown.document_asked.emit(COURIER.id)
    shown.close()
    qtbot.waitUntil(lambda: window.side.steps.words == ("Grey Banner", "1 of 1"))
    assert window.view.document == COURIER


def test_names_of_other_documents_can_be_merged_with_too(window, pane, qtbot):
    window.tabs.close(analyzed(window, qtbot, COURIER, an_analysis(COURIER, names={"men": "ORG"})))
    shown = opened_card(window, pane)
    assert [one.name for one in shown._told.find("")] == ["Tova Rennick", "men"]
    assert [one.name for one in shown._told.find("me")] == ["men"]
    shown.show_merge()
    shown._page.field.setText("me")
    shown._page.take()
    assert mention(pane.source).entity == "men"


def test_all_corrections_are_saved_as_a_table_or_as_json(window, pane, dialog, tmp_path, monkeypatch):
    for name, start in (("said.csv", '"action"'), ("said.json", "[\n")):
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, target=target: (str(target), ""))
        dialog.export.click()
        text = target.read_text(encoding="utf-8-sig")
        assert text.startswith(start)
        assert "three trucks" in text
        assert str(target) in window.status.words[0]
