"""Names in the left panel: filtered, soloed, walked along; the same from the text and by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.analysis import Entity, Mention
from reader.text import Span
from tests.builders import a_document, an_analysis, span_of
from tests.ui.window_builders import COURIER, WIRE, opened, wire_analysis
from ui import messages
from ui.look.theme import theme
from ui.panels.side_delegate import swatch_area
from ui.panels.side_model import Role
from ui.panels.side_panel import ENTITIES
from ui.view.layers import Layer

BANNER = "entity:grey-banner"


def analysis():
    """The wire's names, the Grey Banner with its first three mentions, the third of them called otherwise."""
    from dataclasses import replace

    found = wire_analysis()
    spans = (span_of(WIRE.text, "Grey Banner"), span_of(WIRE.text, "Grey Banner", 1), span_of(WIRE.text, "Soldiers"))
    mentions = sorted((*found.mentions, *(Mention(span, "ORG", "grey-banner") for span in spans[1:])), key=lambda one: one.span)
    entities = tuple(Entity(one.id, one.name, one.label, spans) if one.id == "grey-banner" else one for one in found.entities)
    return replace(found, mentions=tuple(mentions), entities=entities)


@pytest.fixture
def pane(window, qtbot):
    window.tabs.close_current()
    made = opened(window, WIRE, analysis())
    qtbot.waitUntil(lambda: made.source.analysis is not None)
    return made


def target(view) -> str:
    """The words that are filled as the target of a jump."""
    (mark,) = view._layers.all_in(Layer.FOCUS, Span(0, len(view.document.text)))
    return mark.span.of(view.document.text)


def names(window):
    """The names that are listed, group by group."""
    model = window.side._model
    section = model.section(ENTITIES)
    groups = [model.index(row, 0, section) for row in range(model.rowCount(section))]
    return [[model.index(row, 0, group).data() for row in range(model.rowCount(group))] or group.data() for group in groups]


def group(window, style):
    model = window.side._model
    section = model.section(ENTITIES)
    rows = [model.index(row, 0, section) for row in range(model.rowCount(section))]
    return next(row for row in rows if row.data(Role.SWATCH) == style)


def test_the_same_name_again_goes_to_its_next_mention_and_counts(window, pane):
    for words, place in (("Grey Banner", "1 of 3"), ("Grey Banner", "2 of 3"), ("Soldiers", "3 of 3"), ("Grey Banner", "1 of 3")):
        window.navigation.go(BANNER)
        assert target(pane.view) == words
        assert window.side.steps.words == ("Grey Banner", place)


def test_keys_and_buttons_walk_both_ways(window, pane, qtbot):
    window.navigation.go(BANNER)
    qtbot.keyClick(pane.view, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert window.side.steps.words[1] == "3 of 3"
    qtbot.mouseClick(window.side.steps.next, Qt.MouseButton.LeftButton)
    assert window.side.steps.words[1] == "1 of 3"
    assert window.side.steps.next.accessibleName() == "Next mention (F4)"


@pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
def test_a_name_clicked_in_the_text_is_where_the_walk_goes_on(window, pane):
    place = pane.view.rectangles(span_of(WIRE.text, "Grey Banner", 1))[0].center().toPoint()
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.side.steps.words == ("Grey Banner", "2 of 3")
    window.commands["next_mention"].trigger()
    assert target(pane.view) == "Soldiers"


def test_without_a_chosen_name_the_one_under_the_caret_is_taken(window, pane):
    pane.view.place_caret(WIRE.text.index("Grey Banner") + 3)
    window.commands["next_mention"].trigger()
    assert window.side.steps.words == ("Grey Banner", "2 of 3")


def test_a_name_stays_chosen_in_the_next_article_that_has_it(window, pane, qtbot):
    window.navigation.go(BANNER)
    other = opened(window, COURIER, an_analysis(COURIER, names={"Grey Banner": "ORG"}))
    qtbot.waitUntil(lambda: other.source.analysis is not None)
    assert window.side.steps.words == ("Grey Banner", "1 mention")
    third = opened(window, a_document("Six guards died."))
    qtbot.waitUntil(lambda: third.source.analysis is not None)
    assert window.side.steps.isHidden()


def test_the_filter_finds_a_thing_by_whatever_it_is_called(window, pane):
    assert names(window) == [["Tova Rennick"], ["Grey Banner"]]
    window.side.names.filter.setText("soldiers")
    assert names(window) == [["Grey Banner"]]
    window.side.names.filter.setText("tova")
    assert names(window) == [["Tova Rennick"]]
    window.side.names.filter.setText("nobody")
    assert names(window) == [messages.NO_SUCH_NAME]
    window.side.names.filter.clear()
    assert names(window) == [["Tova Rennick"], ["Grey Banner"]]


def test_a_folded_group_opens_for_the_filter_and_folds_again(window, pane):
    window.side.tree.collapse(group(window, "person"))
    window.side.names.filter.setText("tova")
    assert window.side.tree.isExpanded(group(window, "person"))
    window.side.names.filter.clear()
    assert not window.side.tree.isExpanded(group(window, "person"))


def test_a_command_goes_to_the_filter_and_opens_the_panel_for_it(window, pane):
    window.commands["left_panel"].trigger()
    window.commands["filter_names"].trigger()
    assert window.side.isVisible()
    assert window.side.names.filter.hasFocus()


def colors(view, words):
    box = view.rectangles(span_of(view.document.text, words))[0]
    image = view.viewport().grab().toImage()
    return {image.pixelColor(round(box.left()) + 1, y).name() for y in range(round(box.top()), round(box.bottom()))}


def test_a_soloed_type_is_filled_and_the_others_are_pale(window, pane):
    look = theme("light")
    assert look.organisation_fill.lower() not in colors(pane.view, "Grey Banner")
    assert look.person.lower() in colors(pane.view, "Tova Rennick")
    window.commands["solo_organisation"].trigger()
    assert look.organisation_fill.lower() in colors(pane.view, "Grey Banner")
    assert look.person.lower() not in colors(pane.view, "Tova Rennick")
    assert window.commands["solo_organisation"].isChecked()
    window.commands["solo_organisation"].trigger()
    assert look.person.lower() in colors(pane.view, "Tova Rennick")
    assert window.commands["solo_none"].isChecked()


def test_a_click_on_the_sample_of_a_type_solos_it_and_folds_nothing(window, pane, qtbot):
    index = group(window, "person")
    area = window.side.tree.visualRect(index)
    qtbot.mouseClick(window.side.tree.viewport(), Qt.MouseButton.LeftButton, pos=swatch_area(area).center())
    assert window.layers.solo == "person"
    assert window.side.tree.isExpanded(index)
    qtbot.mouseClick(window.side.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.left() + 90, area.center().y()))
    assert window.layers.solo == "person"
    assert not window.side.tree.isExpanded(index)


def test_the_keyboard_chooses_folds_and_solos_in_the_panel(window, pane, qtbot):
    tree, people = window.side.tree, group(window, "person")
    tree.setFocus()
    tree.setCurrentIndex(people.model().index(0, 0, people))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert target(pane.view) == "Tova Rennick"
    tree.setCurrentIndex(people)
    qtbot.keyClick(tree, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.layers.solo == "person"
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(people)


def test_a_text_opened_later_shows_the_soloed_type_too(window, pane, qtbot):
    window.commands["solo_organisation"].trigger()
    other = opened(window, COURIER, an_analysis(COURIER, names={"Grey Banner": "ORG"}))
    qtbot.waitUntil(lambda: other.source.analysis is not None)
    assert theme("light").organisation_fill.lower() in colors(other.view, "Grey Banner")


def test_soloing_brings_hidden_names_back(window, pane):
    window.commands["show_entities"].trigger()
    window.commands["solo_person"].trigger()
    assert pane.view.is_layer_visible(Layer.ENTITIES)
