"""The compare view as a whole: real texts, real widgets."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from reader.alignment import Alignment, Judgement
from reader.annotation import verdict_id
from reader.text import Span
from tests.builders import a_document, an_analysis, span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_link, a_story, an_alignment, left_analysis, right_analysis
from ui.comparison.claim_rows import State
from ui.comparison.comparison_pane import ComparisonPane
from ui.comparison.evidence_card import HEIGHT
from ui.comparison.scroll_sync import SyncMode
from ui.look.theme import theme
from ui.view.layers import Layer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # sizes of windows, offscreen


@pytest.fixture
def pane(qtbot):
    made = ComparisonPane()
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.set_choices([(LEFT.id, "Meridian Wire", "9 May"), (RIGHT.id, "Halvern Courier", "9 May")])
    made.set_analyses(left_analysis(), right_analysis())
    return made


@pytest.fixture
def story(pane):
    pane.judging.given.connect(pane.judging.show_verdict)  # as if it were saved
    pane.set_alignment(a_story())
    return pane


def marks(view, layer):
    return view._layers.all_in(layer, Span(0, len(view.document.text)))


def press(qtbot, pane, key):
    qtbot.keyClick(pane.claims.view, key)


def test_both_texts_can_be_read_before_anything_is_compared(pane):
    assert (pane.left_view.document, pane.right_view.document) == (LEFT, RIGHT)
    assert marks(pane.left_view, Layer.ENTITIES)


def test_next_and_previous_go_through_the_links_down_the_left_text(story):
    story.focus_claim(None)
    seen = []
    story.link_focused.connect(lambda link: seen.append(link.label))
    for by in (1, 1, -1, -1):
        story.step(by)
    assert seen == ["Fighters escaped", "Attack began", "Fighters escaped"]


def test_conflicts_are_found_from_either_end(story):
    story.focus_claim(1)
    story.step(1, {State.CONFLICT})
    assert story.focused_link.label == "Guards killed"
    story.step(1, {State.CONFLICT})
    assert story.focused_link.label == "Guards killed"
    story.focus_claim(4)
    story.step(-1, {State.CONFLICT})
    assert story.focused_link.label == "Guards killed"


def test_focus_fills_the_claim_on_both_sides_and_stresses_its_figures(story):
    story.focus_claim(3)
    for view in (story.left_view, story.right_view):
        assert [mark.style for mark in marks(view, Layer.FOCUS)] == ["conflict"]
        assert [mark.style for mark in marks(view, Layer.NUMBERS)] == ["number", "conflict"]


def test_focus_is_the_same_in_the_list(story):
    story.focus_claim(3)
    assert story.claims.current() == 3


def test_a_click_on_a_claim_in_the_text_focuses_it(story):
    clicked = [mark for mark in marks(story.right_view, Layer.CLAIMS) if mark.key == "2"]
    story.right_view.marks_clicked.emit(tuple(clicked), None)
    assert story.focused_link.label == "Attack began"


def test_a_verdict_points_at_both_texts(story, qtbot):
    story.focus_claim(3)
    with qtbot.waitSignal(story.judging.given) as given:
        press(qtbot, story, Qt.Key.Key_N)
    (verdict,) = given.args
    alignment = a_story()
    left, right = (alignment.span(alignment.links[2], side) for side in ("left", "right"))
    assert (verdict.left, verdict.right, verdict.judgement, verdict.pinned) == (left, right, Judgement.NOT_SAME, False)
    assert verdict.id == verdict_id(LEFT.id, left, RIGHT.id, right)


def test_the_same_key_again_takes_the_verdict_back(story, qtbot):
    story.focus_claim(3)
    given = []
    story.judging.given.connect(lambda verdict: given.append(verdict.judgement))
    for _ in range(2):
        press(qtbot, story, Qt.Key.Key_Y)
    assert given == [Judgement.SAME, None]


def test_a_pin_keeps_the_judgement(story, qtbot):
    story.focus_claim(3)
    press(qtbot, story, Qt.Key.Key_U)
    with qtbot.waitSignal(story.judging.given) as given:
        press(qtbot, story, Qt.Key.Key_P)
    assert (given.args[0].judgement, given.args[0].pinned) == (Judgement.UNSURE, True)


def test_a_verdict_that_is_not_saved_does_not_show(story, qtbot):
    story.judging.given.disconnect(story.judging.show_verdict)
    story.focus_claim(3)
    press(qtbot, story, Qt.Key.Key_Y)
    assert story.focused_link.verdict is None
    assert not story.card._verdicts[Judgement.SAME].isChecked()


def test_the_most_disputed_claim_is_focused_when_the_links_arrive(story):
    assert story.focused_link.label == "Guards killed"
    assert story.claims.current() == 3


def test_a_claim_in_view_is_focused_without_moving_the_texts(pane, qtbot):
    pane.grab()
    pane.set_alignment(a_story())
    assert pane.texts.is_in_view(pane.focus.claim)
    assert pane.texts.are_at_top()


def test_a_verdict_shows_at_once_and_keeps_the_focus(story, qtbot):
    story.focus_claim(3)
    press(qtbot, story, Qt.Key.Key_Y)
    assert (story.focused_link.verdict, story.claims.current()) == (Judgement.SAME, 3)


def test_the_letters_of_the_list_mean_nothing_in_a_text(story, qtbot):
    story.focus_claim(3)
    with qtbot.assertNotEmitted(story.judging.given):
        qtbot.keyClick(story.left_view, Qt.Key.Key_Y)


def test_j_and_k_go_down_and_up_the_list(story, qtbot):
    assert story.focused_link.label == "Guards killed"
    labels = []
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        press(qtbot, story, key)
        labels.append(story.focused_link.label)
    assert labels == ["Fighters escaped", "Attack began", "Fighters escaped"]


def test_what_is_filtered_away_is_neither_listed_nor_drawn_nor_gone_to(story):
    story.tools._filters[State.AGREE].click()
    assert [row.number for row in story.claims.model.rows] == [3, 1, 5]
    assert [row.number for row in story.texts.strip._rows] == [1, 3, 5]
    story.focus_claim(1)
    story.step(1)
    assert story.focused_link.label == "Guards killed"


def test_a_new_comparison_keeps_the_focus_on_the_same_passages(story):
    story.focus_claim(3)
    story.set_alignment(an_alignment(*a_story().links[2:]))
    assert (story.focused_link.label, story.claims.current()) == ("Guards killed", 1)


def test_a_crowd_of_lone_passages_waits_behind_its_filter(qtbot, monkeypatch, pane):
    monkeypatch.setattr("ui.comparison.showing.MOST_ALONE", 0)
    pane.set_alignment(a_story())
    assert State.ONLY not in pane.tools.shown()
    pane.tools._filters[State.ONLY].click()
    pane.set_alignment(a_story())
    assert State.ONLY in pane.tools.shown()


def test_swapping_turns_everything_round(story, qtbot):
    story.focus_claim(3)
    with qtbot.waitSignal(story.swapped):
        story.swap()
    assert (story.left_view.document, story.alignment.left) == (RIGHT, RIGHT.id)
    assert story.focused_link.label == "Guards killed"
    assert (story.claims.model.rows[0].left_value, story.claims.model.rows[0].right_value) == ("4", "6")


def test_progress_can_be_cancelled_with_escape(pane, qtbot):
    pane.show_progress(1, 3, "Comparing")
    with qtbot.waitSignal(pane.cancel_requested):
        press(qtbot, pane, Qt.Key.Key_Escape)


def test_without_work_under_way_escape_cancels_nothing(story, qtbot):
    with qtbot.assertNotEmitted(story.cancel_requested):
        press(qtbot, story, Qt.Key.Key_Escape)


def test_an_empty_result_says_why_and_shows_the_best_pair(pane):
    pane.set_alignment(an_alignment(nearest=a_link(3, 4, 0.31)))
    assert "best pair scores 0.31 and the threshold is 0.50" in pane.below.nothing._why.text()
    pane.below.nothing._best.click()
    assert pane.focused_link.score == 0.31


def test_texts_that_name_the_same_say_so_in_the_reason(pane):
    pane.set_alignment(an_alignment(nearest=a_link(3, 4, 0.31)))
    assert pane.below.nothing._why.text().startswith("Both texts name Grey Banner, but the best pair")


def test_texts_in_two_languages_say_so_in_the_reason(pane):
    document = replace(RIGHT, source=replace(RIGHT.source, language="fr"))
    left = replace(left_analysis(), document=replace(LEFT, source=replace(LEFT.source, language="en")))
    pane.set_analyses(left, replace(right_analysis(), document=document))
    pane.set_alignment(an_alignment())
    assert "different languages (en and fr)" in pane.below.nothing._why.text()


def test_another_threshold_is_asked_for(pane, qtbot):
    pane.set_alignment(an_alignment(nearest=a_link(3, 4, 0.31)))
    with qtbot.waitSignal(pane.threshold_changed) as told:
        pane.below.nothing._slider.setValue(30)
    assert told.args == [0.3]


def test_a_failure_is_told_and_the_texts_stay(pane):
    pane.show_failure("The comparison ran out of memory.", "Close other programs and try again.")
    assert pane.below.currentWidget() is pane.below.failure
    assert pane.left_view.document == LEFT


def test_a_result_not_yet_final_is_marked(pane):
    pane.set_alignment(a_story(), is_provisional=True)
    assert "provisional" in pane.claims._note.text()


def test_other_documents_are_asked_for_by_id(pane, qtbot):
    with qtbot.waitSignal(pane.documents_changed) as told:
        pane.tools._right.picked.emit(LEFT.id)
    assert told.args == [LEFT.id, RIGHT.id]


def test_the_switch_shows_and_sets_the_mode(story):
    story.tools._modes[SyncMode.PROPORTIONAL].click()
    assert story.texts.sync.mode is SyncMode.PROPORTIONAL


@pytest.fixture
def long_pane(qtbot):
    """Two texts of several screens; the one claim stands at two thirds of the left and at one third of the right."""
    filler = tuple(f"Paragraph {number} tells of the road to Orsel and of nothing else." for number in range(60))
    pane = ComparisonPane()
    qtbot.addWidget(pane)
    pane.resize(1280, 800)
    pane.grab()  # lays it out, which showing it would do too
    left, right, alignment = long_pair(filler)
    pane.set_analyses(left, right)
    pane.set_alignment(alignment)
    return pane


def test_a_first_claim_out_of_sight_is_brought_into_view_once(long_pane):
    assert long_pane.texts.is_in_view(long_pane.focus.claim)
    for view in views(long_pane):
        view.verticalScrollBar().setValue(0)
    long_pane.set_alignment(replace(long_pane.alignment))
    assert long_pane.texts.are_at_top()


def test_links_that_arrive_while_somebody_reads_do_not_move_the_texts(long_pane):
    left, right, alignment = long_pair(("The road to Orsel was open.",) * 90)
    long_pane.set_analyses(left, right)
    long_pane.left_view.verticalScrollBar().setValue(40)
    before = long_pane.right_view.verticalScrollBar().value()
    long_pane.set_alignment(alignment)
    assert long_pane.left_view.verticalScrollBar().value() == 40
    assert long_pane.right_view.verticalScrollBar().value() == before


def test_focusing_a_claim_brings_its_partner_level(long_pane):
    long_pane.focus_claim(1)
    tops = claim_tops(long_pane)
    assert tops[0] == pytest.approx(tops[1], abs=1)
    assert 0 < tops[0] < long_pane.left_view.viewport().height()


def test_scrolling_one_text_takes_the_partner_along(long_pane):
    long_pane.step(1)
    bar = long_pane.left_view.verticalScrollBar()
    bar.setValue(bar.value() + 60)
    tops = claim_tops(long_pane)
    assert tops[0] == pytest.approx(tops[1], abs=1)


def test_a_partner_screens_away_is_told_and_reached_with_enter(long_pane, qtbot):
    told = []
    long_pane.texts.set_sync(SyncMode.OFF)
    long_pane.step(1)
    long_pane.status_changed.connect(told.append)
    long_pane.right_view.verticalScrollBar().setValue(long_pane.right_view.verticalScrollBar().maximum())
    press(qtbot, long_pane, Qt.Key.Key_Return)
    assert told[0].startswith("Partner ↑")
    assert told[-1] == "Partner in view · Enter to go"


def claim_tops(pane):
    alignment = pane.alignment
    return [view.extent(alignment.span(alignment.links[0], side))[0] for view, side in zip(views(pane), ("left", "right"), strict=True)]


def views(pane):
    return pane.left_view, pane.right_view


def long_pair(filler):
    said = "Six guards were killed at Dorvet prison."
    left = an_analysis(a_document(*filler[:40], said, *filler[40:]))
    right = an_analysis(a_document(*filler[:20], said, *filler[20:]))
    spans = (tuple(sentence.span for sentence in analysis.sentences) for analysis in (left, right))
    return left, right, Alignment(left.document.id, right.document.id, *spans, (a_link(40, 20),))


def test_a_theme_reaches_every_part(story):
    light = story.grab().toImage()
    story.set_theme(theme("dark"))
    dark = story.grab().toImage()
    for x, y in ((20, 790), (700, 300), (500, 150), (900, 780), (620, 4)):
        assert dark.pixelColor(x, y).lightness() < 128 < light.pixelColor(x, y).lightness()


def test_a_speaker_is_selected_in_the_text_and_the_claim_stays_in_focus(story):
    story.focus_claim(3)
    place = span_of(RIGHT.text, "Marsk")
    story.card.speaker_asked.emit("right", place)
    assert story.right_view.selection() == place
    assert marks(story.right_view, Layer.FOCUS)


def test_the_list_tells_how_much_of_each_text_the_other_has_too(story):
    line = story.claims.coverage
    assert not line.isHidden()
    assert line.text() == "75\xa0% of Meridian also in Halvern,\n75\xa0% the other way"
    assert "in other words (4 sentences)" in line.toolTip()


def test_a_link_judged_not_the_same_covers_nothing(story, qtbot):
    before = story.claims.coverage.text()
    story.focus_claim(1)
    press(qtbot, story, Qt.Key.Key_N)
    assert story.claims.coverage.text() != before


def test_without_claims_no_coverage_is_told(pane):
    pane.set_alignment(an_alignment(nearest=a_link(1, 1, 0.3)))
    assert pane.claims.coverage.isHidden()
    pane.showing.show_best()
    assert pane.claims.coverage.isHidden()


def test_the_evidence_takes_its_own_room_again_when_a_table_goes(story):
    story.show()
    story.below.show_numbers(True)
    story.below.show_numbers(False)
    splitter = story.below.parentWidget()
    assert isinstance(splitter, QSplitter)
    assert splitter.sizes()[1] == HEIGHT


def test_the_head_of_the_claims_holds_all_of_what_stands_there_while_they_are_provisional(pane):
    pane.show()
    pane.set_alignment(a_story(), is_provisional=True)
    head = pane.claims.filter_button.parentWidget()
    assert all(head.rect().contains(part.geometry()) for part in head.findChildren(QWidget) if part.isVisible())
