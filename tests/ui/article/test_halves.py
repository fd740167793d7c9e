"""One article in two views of a tab."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from reader.annotation import Body
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis
from tests.ui.window_builders import FakeAnalyst, a_window, opened
from ui.article.halves import BESIDE, OVER
from ui.view.layers import Layer

TEXT = a_document(
    "About 40 fighters of the Grey Banner escaped from Dorvet prison.",
    *(f"Soldiers searched valley number {number} for the Grey Banner all day long." for number in range(40)),
    title="The valleys are searched",
)
LATE = TEXT.text.index("valley number 30")


@pytest.fixture
def pane(qtbot, window):
    counted = a_quantity(TEXT, "About 40", 40, kind="militants", counted="fighters")
    pane = opened(window, TEXT, an_analysis(TEXT, names={"Grey Banner": "ORG"}, quantities=(counted,)))
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    pane.view.setFocus()
    return pane


@pytest.fixture
def halves(qtbot, window, pane):
    """Split by its key, the second view in front."""
    qtbot.keyClick(pane.view, Qt.Key.Key_F2)
    return pane.halves


def marks(view, layer):
    return view.scene().layers.all_in(layer, Span(0, len(TEXT.text)))


def test_a_key_shows_the_text_in_two_views_one_over_the_other(halves):
    upper, lower = halves.all
    assert lower.y() >= upper.height() > 100
    assert [view.document for view in halves.views] == [TEXT, TEXT]


def test_the_new_view_has_the_keyboard_and_the_place_of_the_other(qtbot, window, pane):
    pane.view.scroll_to_offset(LATE)
    top = pane.view.top_offset()
    window.commands["split_over"].trigger()
    assert pane.view is pane.views[1]
    assert pane.view.hasFocus()
    assert pane.view.top_offset() == top


def test_it_can_stand_beside_the_other_and_be_turned(qtbot, window, pane):
    qtbot.keyClick(pane.view, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    left, right = pane.halves.all
    assert right.x() >= left.width()
    window.commands["split_over"].trigger()
    assert pane.halves.orientation() == OVER
    assert len(pane.views) == 2


def test_each_view_scrolls_on_its_own(qtbot, halves):
    upper, lower = halves.views
    lower.scroll_to_offset(LATE)
    assert upper.top_offset() == 0
    assert lower.top_offset() > 1000


def test_both_views_have_the_names_and_numbers(halves):
    for layer in (Layer.ENTITIES, Layer.NUMBERS):
        assert marks(halves.views[0], layer) == marks(halves.views[1], layer) != []


def test_a_highlight_made_in_one_view_shows_in_the_other_at_once(qtbot, window, halves):
    halves.front.view.select(Span(0, 8))
    qtbot.keyClick(halves.front.view, Qt.Key.Key_H)
    assert [len(marks(view, Layer.HIGHLIGHTS)) for view in halves.views] == [1, 1]
    window.notebook.undo()
    assert [len(marks(view, Layer.HIGHLIGHTS)) for view in halves.views] == [0, 0]


def test_each_view_has_a_selection_of_its_own(halves):
    upper, lower = halves.views
    upper.select(Span(0, 8))
    lower.select(Span(20, 30))
    assert (upper.selection(), lower.selection()) == (Span(0, 8), Span(20, 30))


def test_a_search_outlines_in_both_views_and_goes_on_in_the_one_in_front(qtbot, window, pane, halves):
    window.commands["find"].trigger()
    pane.find_bar.field.setText("valley number 30")
    qtbot.waitUntil(lambda: len(marks(halves.views[0], Layer.SEARCH)) == 1)
    upper, lower = halves.views
    assert len(marks(lower, Layer.SEARCH)) == 1
    assert upper.top_offset() == 0
    assert lower.top_offset() > 0


def test_a_click_brings_a_view_to_the_front(qtbot, window, halves):
    qtbot.mouseClick(halves.views[0].viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 60))
    assert halves.front is halves.all[0]
    assert window.view is halves.views[0]


def test_the_key_of_the_other_side_goes_to_the_other_view(qtbot, window, halves):
    assert window.commands["other_side"].isEnabled()
    qtbot.keyClick(halves.front.view, Qt.Key.Key_F6)
    assert halves.views[0].hasFocus()
    qtbot.keyClick(halves.front.view, Qt.Key.Key_F6)
    assert halves.views[1].hasFocus()


def test_ending_the_split_keeps_the_view_that_had_the_keyboard(qtbot, window, halves):
    kept = halves.views[1]
    kept.scroll_to_offset(LATE)
    kept.select(Span(LATE, LATE + 6))
    qtbot.keyClick(kept, Qt.Key.Key_F2)
    assert halves.views == (kept,)
    assert kept.selection() == Span(LATE, LATE + 6)
    assert kept.hasFocus()


def test_ending_it_in_the_first_view_keeps_that_one(qtbot, window, halves):
    first = halves.views[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_F2)
    assert halves.views == (first,)
    assert not window.commands["other_side"].isEnabled()


def test_the_menu_shows_how_the_text_is_split(window, halves):
    states = [window.commands[f"split_{name}"].isChecked() for name in ("over", "beside")]
    assert states == [True, False]
    halves.unite()
    assert not window.commands["split_over"].isChecked()


def test_only_an_article_can_be_split(window, pane):
    assert window.commands["split_over"].isEnabled()
    window.commands["library"].trigger()
    assert not window.commands["split_over"].isEnabled()


def test_what_is_switched_and_sized_holds_in_both_views(window, pane, halves):
    window.commands["show_numbers"].trigger()
    window.commands["zoom_in"].trigger()
    assert not any(view.is_layer_visible(Layer.NUMBERS) for view in halves.views)
    assert len({view.scene().flow.style.body_size for view in halves.views}) == 1


def test_a_split_made_later_has_what_is_switched(qtbot, window, pane):
    window.commands["show_entities"].trigger()
    qtbot.keyClick(pane.view, Qt.Key.Key_F2)
    assert not pane.views[1].is_layer_visible(Layer.ENTITIES)


def test_the_table_below_leads_to_the_view_in_front(qtbot, window, pane, halves):
    window.commands["numbers"].trigger()
    halves.views[1].scroll_to_offset(LATE)
    pane.numbers.panel.point_at(TEXT.text.index("About 40"))
    qtbot.keyClick(pane.numbers.panel.table, Qt.Key.Key_Return)
    assert halves.views[1].top_offset() < LATE
    assert halves.views[1].hasFocus()


def test_a_note_written_in_one_view_is_found_in_the_other(window, pane, halves):
    note = window.notebook.highlight(TEXT, Span(0, 8), 1)
    window.notebook.write(note, Body(text="Who counted?"))
    assert [mark.label for view in halves.views for mark in marks(view, Layer.HIGHLIGHTS)] == ["Who counted?"] * 2


@pytest.mark.parametrize("is_first", [True, False])
def test_the_next_start_brings_the_split_back(qtbot, tmp_path, is_first):
    window = a_window(tmp_path / "w.crossread")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.session.restore_tabs()
    qtbot.waitUntil(lambda: window.session._is_restored)
    pane = opened(window, TEXT)
    pane.halves.toggle(BESIDE)
    pane.views[1].scroll_to_offset(LATE)
    pane.views[0 if is_first else 1].setFocus()
    tops = [view.top_offset() for view in pane.views]
    window.close()
    window.workspace.close()

    again = a_window(tmp_path / "w.crossread", FakeAnalyst())
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    again.session.restore_tabs()
    qtbot.waitUntil(
        lambda: again.session._is_restored and again.tabs.current is not None and again.tabs.current.source.document is not None
    )
    halves = again.tabs.current.halves
    assert halves.orientation() == BESIDE
    assert [view.top_offset() for view in halves.views] == tops
    assert halves.front is halves.all[0 if is_first else 1]
    again.close()
    again.workspace.close()


def test_a_split_article_is_closed_and_opened_again_as_one(qtbot, window, pane, halves):
    window.tabs.close_current()
    again = window.opening.open_document(TEXT.id)
    qtbot.waitUntil(lambda: again.source.document is not None)
    assert len(again.views) == 1


def test_what_was_selected_in_a_view_that_goes_is_let_go(qtbot, window, pane, halves):
    gone = halves.views[0]
    gone.setFocus()
    gone.select(Span(0, 8))
    gone.selection_changed.emit(gone.selection())
    halves.views[1].setFocus()
    halves.unite()
    QApplication.processEvents()
    assert not window.marking.popup.isVisible()


def test_three_turns_of_the_split_leave_one_view(qtbot, window, pane):
    for command in ("split_over", "split_beside", "split_beside"):
        window.commands[command].trigger()
    assert len(pane.views) == 1
    assert pane.view.hasFocus()
