"""The card of a name: what it tells, and what it says against the mark."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.analysis import Entity, Mention, Origin
from reader.correction import Action, Scope
from reader.text import Span
from tests.builders import a_document, an_analysis, span_of
from ui.article.card import CardLine
from ui.article.entity_card import Elsewhere, EntityCard, Told
from ui.article.extent_page import ExtentPage, moved_end, moved_start, word_spans
from ui.article.merge_page import MergePage
from ui.article.new_name_card import NewNameCard

DOCUMENT = a_document(
    "About 40 fighters of the Grey Banner escaped, Tova Rennick said.",
    "Nobody else of the Banner was seen near O’Dell’s old mill.",
    "Grey Banner men fled.",
)
BANNER = "grey-banner"


def analysis():
    """The Grey Banner is named twice in full and once in short."""
    found = an_analysis(DOCUMENT, names={"Grey Banner": "ORG", "Tova Rennick": "PERSON"})
    spans = (span_of(DOCUMENT.text, "Grey Banner"), span_of(DOCUMENT.text, "Banner", 1), span_of(DOCUMENT.text, "Grey Banner", 1))
    more = (Mention(span, "ORG", BANNER, 0.9, Origin.MODEL) for span in spans[1:])
    entities = tuple(replace(one, mentions=spans) if one.id == BANNER else one for one in found.entities)
    return replace(found, mentions=tuple(sorted((*found.mentions, *more), key=lambda one: one.span)), entities=entities)


def told(words="Banner", nth=1, **more):
    found = analysis()
    mention = next(one for one in found.mentions if one.span == span_of(DOCUMENT.text, words, nth))
    return Told(found, mention, next(one for one in found.entities if one.id == mention.entity), **more)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def words(card):
    return [label.text() for label in card.findChildren(QLabel)]


def test_it_tells_name_type_mentions_aliases_and_where_the_mark_is_from(window):
    card = EntityCard(window, told())
    assert {"Grey Banner", "Organisation", "3 mentions here", "Also written: Banner", "model 0.90"} <= set(words(card))


def test_it_tells_in_which_other_documents_the_thing_is_named(window, qtbot):
    others = (Elsewhere("d2", "Halvern Courier", "9 May", 4), Elsewhere("d3", "Radio Halvern", "", 1))
    card = EntityCard(window, told(elsewhere=others))
    assert "3 mentions here · 8 in 3 documents" in words(card)
    line = next(line for line in card.findChildren(CardLine) if "Halvern Courier" in line.accessibleName())
    with qtbot.waitSignal(card.document_asked) as asked:
        line.click()
    assert asked.args == ["d2"]


def test_a_chosen_mention_is_jumped_to(window, qtbot):
    card = EntityCard(window, told())
    with qtbot.waitSignal(card.jumped) as jumped:
        card.findChildren(CardLine)[2].click()
    assert jumped.args == [span_of(DOCUMENT.text, "Grey Banner", 1)]


def said(card, qtbot, act):
    """The correction that an action of the card emits."""
    with qtbot.waitSignal(card.corrected) as emitted:
        act()
    return emitted.args[0]


def test_every_action_is_a_correction_that_reaches_as_far_as_the_switch_says(window, qtbot):
    card = EntityCard(window, told())
    denied = said(card, qtbot, card.buttons["none"].click)
    assert (denied.action, denied.entity, denied.scope) == (Action.NO_NAME, BANNER, Scope.DOCUMENT)
    card = EntityCard(window, told())
    card.foot.choose(Scope.WORKSPACE)
    typed = said(card, qtbot, lambda: card.set_type("NORP"))
    assert (typed.action, typed.label, typed.scope) == (Action.TYPE, "NORP", Scope.WORKSPACE)
    card = EntityCard(window, told())
    card.foot.choose(Scope.HERE)
    apart = said(card, qtbot, card.buttons["split"].click)
    assert (apart.action, apart.words, apart.place) == (Action.SPLIT, "Banner", span_of(DOCUMENT.text, "Banner", 1))


def test_a_thing_with_one_mention_has_nothing_to_split_off_from(window):
    assert not EntityCard(window, told("Tova Rennick", 0)).buttons["split"].isEnabled()
    assert EntityCard(window, told()).buttons["split"].isEnabled()


def test_the_other_thing_is_typed_and_taken_with_enter(window, qtbot):
    things = [Entity("one", "Grey Guard", "ORG", ()), Entity("two", "Halvern Guard", "ORG", ())]
    card = EntityCard(window, told(find=lambda typed: [one for one in things if typed.casefold() in one.name.casefold()]))
    card.show_merge()
    page = card.findChild(MergePage)
    assert page.list.count() == 2
    page.field.setText("halv")
    merged = said(card, qtbot, lambda: qtbot.keyClick(page.field, Qt.Key.Key_Return))
    assert (merged.action, merged.to, merged.name) == (Action.MERGE, "two", "Halvern Guard")


def test_arrows_choose_in_the_list_while_the_field_has_the_keyboard(window, qtbot):
    things = [Entity("one", "Grey Guard", "ORG", ()), Entity("two", "Halvern Guard", "ORG", ())]
    page = MergePage("Banner", lambda _: things)
    qtbot.addWidget(page)
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.chosen) as chosen:
        page.take()
    assert chosen.args == [things[1]]


def test_where_nothing_can_be_merged_with_it_says_so(window, qtbot):
    page = MergePage("Banner", lambda _: ())
    qtbot.addWidget(page)
    assert "No other name has these words." in words(page)
    with qtbot.assertNotEmitted(page.chosen):
        page.take()


def test_edges_move_word_by_word_and_keep_something_of_the_name():
    found, banner = analysis(), span_of(DOCUMENT.text, "Banner", 1)
    around = word_spans(found, banner)
    assert moved_start(around, banner, -1).of(DOCUMENT.text) == "the Banner"
    assert moved_end(around, banner, 1).of(DOCUMENT.text) == "Banner was"
    assert moved_start(around, banner, 1) == banner
    longer = moved_end(around, moved_end(around, banner, 1), -1)
    assert longer == banner


def test_a_word_with_its_apostrophe_is_one_word():
    around = word_spans(analysis(), span_of(DOCUMENT.text, "Banner", 1))
    assert "O’Dell’s" in [word.of(DOCUMENT.text) for word in around]


def test_keys_and_buttons_move_the_edges_and_the_view_shows_it(window, qtbot):
    card = EntityCard(window, told())
    seen = []
    card.previewed.connect(seen.append)
    card.show_extent()
    page = card.findChild(ExtentPage)
    qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert [span.of(DOCUMENT.text) for span in seen] == ["Banner", "Banner was", "the Banner was"]
    longer = said(card, qtbot, page._take.click)
    assert (longer.action, longer.becomes, longer.shift) == (Action.EXTENT, "the Banner was", -4)


def test_back_leaves_the_name_as_it_is(window, qtbot):
    card = EntityCard(window, told())
    card.show_extent()
    seen = []
    card.previewed.connect(seen.append)
    card.findChild(ExtentPage).left.emit()
    assert seen == [None]
    assert not card.buttons["extent"].isHidden()


def test_selected_words_become_a_name_of_the_type_that_is_chosen(window, qtbot):
    card = NewNameCard(window, analysis(), span_of(DOCUMENT.text, "old mill"))
    card.foot.choose(Scope.WORKSPACE)
    named = said(card, qtbot, card.choices["FAC"].click)
    assert (named.action, named.words, named.label, named.scope) == (Action.NAME, "old mill", "FAC", Scope.WORKSPACE)


def test_no_words_of_a_card_are_cut_off(window):
    for button in NewNameCard(window, analysis(), Span(0, 5)).choices.values():
        assert button.fontMetrics().horizontalAdvance(button.text()) < 150
