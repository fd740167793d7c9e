"""A comparison in the window by mouse and keyboard: how it scrolls, what it offers to compare, notes on its claims."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu

from reader.alignment import Alignment, Judgement
from tests.builders import a_document, an_analysis
from tests.ui.comparison_builders import LEFT, RIGHT, a_link, a_story, an_alignment, left_analysis, right_analysis
from tests.ui.window_builders import WIRE, compared, opened
from ui.article.number_card import NumberCard
from ui.commands import COMMANDS
from ui.comparison.comparison_tab import ComparisonTab
from ui.comparison.scroll_sync import SyncMode

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # lists that open, offscreen
OTHER = a_document("The Grey Banner named its dead at Dorvet prison.", title="Banner names its dead", publisher="Radio Halvern")


@pytest.fixture
def page(qtbot, window):
    panes = [opened(window, document, analysis) for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis()))]
    qtbot.waitUntil(lambda: all(pane.source.namings is not None for pane in panes))
    window.opening.compare(LEFT.id, RIGHT.id)
    shown = compared(window, qtbot)
    shown.pane.set_alignment(a_story())
    shown.pane.claims.view.setFocus()
    return shown


def names(choice):
    return [choice.itemText(number).split("  ")[0] for number in range(choice.count())]


@pytest.mark.parametrize("mode", SyncMode)
def test_a_command_sets_how_both_texts_scroll_and_the_switch_and_the_menu_show_it(window, page, mode):
    command = window.commands[f"sync_{mode.name.lower()}"]
    command.trigger()
    assert page.pane.texts.sync.mode is mode
    assert page.pane.tools._modes[mode].isChecked()
    assert command.isChecked()


def test_the_switch_shows_in_the_menu_too(qtbot, window, page):
    qtbot.mouseClick(page.pane.tools._modes[SyncMode.OFF], Qt.MouseButton.LeftButton)
    assert window.commands["sync_off"].isChecked()
    assert not window.commands["sync_follow"].isChecked()


def test_the_next_comparison_scrolls_as_the_last_one(qtbot, window, page):
    window.commands["sync_proportional"].trigger()
    window.opening.compare(LEFT.id, WIRE.id)
    qtbot.waitUntil(lambda: isinstance(window.tabs.current, ComparisonTab) and window.tabs.current is not page)
    assert window.tabs.current.pane.texts.sync.mode is SyncMode.PROPORTIONAL


def test_how_texts_scroll_is_no_matter_for_one_article(window):
    assert not window.commands["sync_follow"].isEnabled()


def test_an_article_that_is_added_later_is_offered(qtbot, window, page):
    left = page.pane.tools._left
    assert "Radio Halvern" not in names(left)
    other = opened(window, OTHER, an_analysis(OTHER, names={"Grey Banner": "ORG", "Dorvet prison": "FAC"}))
    qtbot.waitUntil(lambda: other.source.namings is not None)
    qtbot.waitUntil(lambda: "Radio Halvern" in names(left))
    assert left.currentData() == LEFT.id


def test_what_names_the_same_is_offered_first(qtbot, window, page):
    other = opened(window, OTHER, an_analysis(OTHER, names={"Grey Banner": "ORG", "Dorvet prison": "FAC"}))
    stranger = opened(window, a_document("Rain fell on Orsel.", title="Rain", publisher="Weather Desk"))
    qtbot.waitUntil(lambda: all(pane.source.namings is not None for pane in (other, stranger)))
    window.tabs.go_to(page)
    right = page.pane.tools._right
    qtbot.mouseClick(right, Qt.MouseButton.LeftButton)
    assert names(right).index("Radio Halvern") < names(right).index("Weather Desk")
    right.hidePopup()


def test_another_document_is_chosen_by_keys(qtbot, window, page):
    right = page.pane.tools._right
    right.setFocus()
    qtbot.keyClick(right, Qt.Key.Key_Down)
    assert right.view().isVisible()
    assert window.tabs.current is page
    right.view().setCurrentIndex(right.model().index(right.findData(WIRE.id), 0))
    qtbot.keyClick(right.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tabs.current is not page)
    assert {source.document.id for source in compared(window, qtbot).sources} == {LEFT.id, WIRE.id}


def test_the_wheel_over_a_choice_compares_nothing(qtbot, window, page):
    right = page.pane.tools._right
    at = right.rect().center()
    event = QWheelEvent(
        at.toPointF(), right.mapToGlobal(at).toPointF(), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(right, event)
    assert right.currentData() == RIGHT.id
    assert window.tabs.current is page


def test_a_letter_begins_a_note_on_the_claim(qtbot, window, page):
    page.pane.focus_claim(3)
    qtbot.keyClick(page.pane.claims.view, Qt.Key.Key_A)
    (note,) = [one for one in window.notebook.notes(LEFT.id) if one.target.partner is not None]
    assert note.target.partner.document == RIGHT.id


def test_a_passage_of_one_side_has_no_such_note(qtbot, window, page):
    lone = next(row.number for row in page.pane.focus.rows if row.link is None)
    page.pane.focus_claim(lone)
    qtbot.keyClick(page.pane.claims.view, Qt.Key.Key_A)
    assert window.notebook.notes(LEFT.id) == ()


@pytest.mark.parametrize(("key", "judgement"), [("Y", Judgement.SAME), ("N", Judgement.NOT_SAME), ("U", Judgement.UNSURE)])
def test_letters_judge_and_p_pins(qtbot, window, page, key, judgement):
    page.pane.focus_claim(3)
    qtbot.keyClick(page.pane.claims.view, key)
    assert page.pane.focused_link.verdict is judgement
    qtbot.keyClick(page.pane.claims.view, "P")
    assert page.pane.focused_link.pinned


def test_a_passage_with_two_partners_is_listed_with_letters(page):
    page.pane.set_alignment(an_alignment(a_link(1, 1, label="Escaped"), a_link(3, 2, label="Killed"), a_link(3, 4, label="Died")))
    spoken = [page.pane.claims.model.index(row).data() for row in range(3)]
    assert sorted(words.split()[1] for words in spoken) == ["1", "2a", "2b"]
    page.pane.focus_claim(3)
    assert "2b" in page.pane.card._title.text()


def test_the_claim_commands_are_of_the_claim_list():
    own = {command.id: command.scope for command in COMMANDS if command.id in ("note_claim", "same", "pin")}
    assert len(set(own.values())) == 1


LONG_LEFT = a_document(
    "About 40 men escaped.", *(f"Left remark number {number} on the weather." for number in range(60)), "Six guards died."
)
LONG_RIGHT = a_document("نحو 40 رجلاً فروا من Dorvet.", *(f"ملاحظة رقم {number} عن الطقس." for number in range(60)), "قُتل 6 حراس.")


@pytest.fixture
def both_ways(qtbot, window):
    """An English article beside an Arabic one, with a claim at the top and one at the end."""
    panes = [opened(window, document) for document in (LONG_LEFT, LONG_RIGHT)]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    window.opening.compare(LONG_LEFT.id, LONG_RIGHT.id)
    shown = compared(window, qtbot)
    sides = [pane.source.analysis for pane in panes]
    spans = tuple(tuple(sentence.span for sentence in side.sentences) for side in sides)
    ends = len(spans[0]) - 1, len(spans[1]) - 1
    links = (a_link(1, 1, label="Escaped"), a_link(*ends, label="Killed"))
    shown.pane.set_alignment(Alignment(LONG_LEFT.id, LONG_RIGHT.id, *spans, links, "test@1"))
    return shown


def turn_wheel(view, x=0, y=0, held=Qt.KeyboardModifier.NoModifier):
    at = view.viewport().rect().center()
    event = QWheelEvent(
        at.toPointF(), view.viewport().mapToGlobal(at).toPointF(), QPoint(), QPoint(x, y), Qt.MouseButton.NoButton, held,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def tops(page):
    return [view.verticalScrollBar().value() for view in page.views]


def test_ribbons_lead_from_lines_to_lines_whichever_way_they_run(both_ways):
    ribbon = both_ways.pane.texts.strip.ribbons()[0]
    for side, view in zip(("left", "right"), both_ways.views, strict=True):
        (line, *_) = view.rectangles(ribbon.row.span(side))
        assert ribbon.end(side)[0] <= line.top() <= line.bottom() <= ribbon.end(side)[1] + 2
    assert both_ways.views[1].runs_leftward(ribbon.row.right.start)
    assert max(box.right() for box in both_ways.views[1].rectangles(ribbon.row.right)) > both_ways.views[1].viewport().width() / 2


@pytest.mark.parametrize("command", ["sync_follow", "sync_proportional"])
def test_the_wheel_takes_the_other_text_along(window, both_ways, command):
    window.commands[command].trigger()
    turn_wheel(both_ways.views[0], y=-120)
    assert min(tops(both_ways)) > 0


def test_off_it_does_not(window, both_ways):
    window.commands["sync_off"].trigger()
    turn_wheel(both_ways.views[0], y=-240)
    left, right = tops(both_ways)
    assert (left > 0, right) == (True, 0)


@pytest.mark.parametrize("turn", [{"y": -240}, {"x": -240}])
def test_with_shift_the_wheel_scrolls_one_side(window, both_ways, monkeypatch, turn):
    shift = Qt.KeyboardModifier.ShiftModifier
    monkeypatch.setattr(QGuiApplication, "keyboardModifiers", lambda: shift)
    turn_wheel(both_ways.views[0], held=shift, **turn)
    left, right = tops(both_ways)
    assert (left > 0, right) == (True, 0)


def test_a_partner_far_away_is_told_and_enter_goes_there(qtbot, window, both_ways):
    window.commands["sync_off"].trigger()
    both_ways.pane.focus_claim(2)
    for view in both_ways.views:
        view.verticalScrollBar().setValue(0)
    both_ways.views[0].scroll_to(both_ways.pane.focus.claim.left)
    assert "↓" in both_ways.place
    assert "screen" in both_ways.place
    both_ways.views[0].setFocus()
    qtbot.keyClick(both_ways.views[0], Qt.Key.Key_Return)
    assert "in view" in both_ways.place
    window.commands["next_link"].trigger()
    both_ways.pane.focus_claim(1, reveal=False)
    assert "↑" in both_ways.place


def test_a_letter_offers_both_figures_of_a_claim_and_opens_the_card_of_one(qtbot, window, page):
    page.pane.focus_claim(3)
    assert [action.text() for action in page.pane.scope.menu(page.pane).actions()] == ["Meridian Wire: 6", "Halvern Courier: 4"]
    qtbot.keyClick(page.pane.claims.view, Qt.Key.Key_E)
    (menu,) = page.pane.card.scope.findChildren(QMenu)
    menu.actions()[1].trigger()
    card = window.findChild(NumberCard)
    assert card is not None
    assert page.views[1].selected_text() == "Four"
    card.close()


def test_the_link_in_the_card_of_evidence_does_the_same(qtbot, window, page):
    page.pane.focus_claim(3)
    qtbot.mouseClick(page.pane.card.scope, Qt.MouseButton.LeftButton)
    (menu,) = page.pane.card.scope.findChildren(QMenu)
    menu.actions()[0].trigger()
    assert page.views[0].selected_text() == "Six"


def test_a_claim_without_figures_has_no_scope(qtbot, window, page):
    page.pane.focus_claim(2)
    assert not page.pane.card.scope.isEnabled()
    qtbot.keyClick(page.pane.claims.view, Qt.Key.Key_E)
    assert window.findChild(NumberCard) is None
