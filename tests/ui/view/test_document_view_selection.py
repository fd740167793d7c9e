"""Selecting in the reader view, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.text import Span
from tests.builders import a_document, span_of
from ui.view.document_view import DocumentView

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CTRL, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
STORY = (
    "About 40 fighters of the Grey Banner escaped from Dorvet prison late on Friday. Six guards were killed.",
    "Ilen Marsk put the number lower \U0001f680 at \u201cat least 35\u201d.",
)


@pytest.fixture
def view(qtbot) -> DocumentView:
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(860, 400)
    view.set_document(a_document(*STORY))
    view.show()
    view.setFocus()
    return view


def place(view: DocumentView, words: str, part: float = 0.5) -> QPoint:
    """A point of the viewport at that part of the words' width."""
    box = view.rectangles(span_of(view.document.text, words))[0]
    return QPoint(round(box.left() + part * box.width()), round(box.center().y()))


def drag(view: DocumentView, start: QPoint, end: QPoint, modifiers=NONE) -> None:
    QTest.mousePress(view.viewport(), LEFT, modifiers, start)
    QTest.mouseMove(view.viewport(), (start + end) / 2)
    send_move(view, end, modifiers)
    QTest.mouseRelease(view.viewport(), LEFT, modifiers, end)


def send_move(view: DocumentView, at: QPoint, modifiers=NONE) -> None:
    send(view, QEvent.Type.MouseMove, at, modifiers)


def send(view: DocumentView, kind: QEvent.Type, at: QPoint, modifiers=NONE) -> None:
    where = QPointF(at)
    event = QMouseEvent(kind, where, view.viewport().mapToGlobal(where), LEFT, LEFT, modifiers)
    QApplication.sendEvent(view.viewport(), event)


def press(view: DocumentView, key: Qt.Key, modifiers=NONE, times: int = 1) -> None:
    for _ in range(times):
        QTest.keyClick(view, key, modifiers)


def test_a_drag_takes_whole_words(view, qtbot):
    with qtbot.waitSignal(view.selection_changed) as changed:
        drag(view, place(view, "fighters"), place(view, "Banner"))
    assert view.selected_text() == "fighters of the Grey Banner"
    assert changed.args == [span_of(view.document.text, "fighters of the Grey Banner")]


def test_a_drag_backwards_takes_the_same_words(view):
    drag(view, place(view, "Banner"), place(view, "fighters"))
    assert view.selected_text() == "fighters of the Grey Banner"


def test_a_drag_with_alt_takes_the_exact_characters(view):
    drag(view, place(view, "ghters", 0), place(view, "fighters of the Gr", 1), ALT)
    assert view.selected_text() == "ghters of the Gr"


def test_a_drag_is_exact_when_words_are_not_to_be_taken_whole(view):
    view.snaps_to_words = False
    drag(view, place(view, "ghters", 0), place(view, "fighters of the Gr", 1))
    assert view.selected_text() == "ghters of the Gr"


def test_a_double_click_takes_a_word(view):
    QTest.mouseDClick(view.viewport(), LEFT, NONE, place(view, "prison"))
    assert view.selected_text() == "prison"


def test_a_drag_from_a_double_click_keeps_its_word_in_both_directions(view):
    send(view, QEvent.Type.MouseButtonDblClick, place(view, "Banner"))
    send_move(view, place(view, "escaped"))
    assert view.selected_text() == "Banner escaped"
    send_move(view, place(view, "fighters"))
    assert view.selected_text() == "fighters of the Grey Banner"


@pytest.mark.parametrize(("sentences", "taken"), [((), STORY[0]), ((Span(0, 79), Span(80, 103)), STORY[0][80:])])
def test_a_third_click_takes_the_sentence_or_else_the_passage(view, sentences, taken):
    view.sentences = sentences
    at = place(view, "guards")
    QTest.mouseDClick(view.viewport(), LEFT, NONE, at)
    QTest.mouseClick(view.viewport(), LEFT, NONE, at)
    assert view.selected_text() == taken


def test_a_click_ends_a_selection(view, qtbot):
    view.select(Span(0, 5))
    with qtbot.waitSignal(view.selection_changed) as changed:
        QTest.mouseClick(view.viewport(), LEFT, NONE, place(view, "guards"))
    assert changed.args == [None]
    assert view.selection() is None


def test_shift_and_a_click_extend_from_the_caret(view):
    QTest.mouseClick(view.viewport(), LEFT, NONE, place(view, "Grey", 0))
    QTest.mouseClick(view.viewport(), LEFT, SHIFT, place(view, "escaped"))
    assert view.selected_text() == "Grey Banner escaped"


def test_selecting_by_program_gives_no_signal(view, qtbot):
    with qtbot.assertNotEmitted(view.selection_changed):
        view.select(Span(0, 5))
    assert view.selected_text() == "About"


def test_copies_what_the_document_says_across_passages(view):
    whole = view.document.text
    view.select(Span(whole.index("Six"), whole.index(" put")))
    view.copy()
    assert QGuiApplication.clipboard().text() == "Six guards were killed.\n\nIlen Marsk"


def test_ctrl_a_and_ctrl_c_copy_everything(view):
    press(view, Qt.Key.Key_A, CTRL)
    press(view, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == view.document.text


def test_shift_and_arrows_select_by_character_and_by_word(view):
    view.place_caret(0)
    press(view, Qt.Key.Key_Right, SHIFT, times=3)
    assert view.selected_text() == "Abo"
    press(view, Qt.Key.Key_Right, SHIFT | CTRL, times=2)
    assert view.selected_text() == "About 40 "
    press(view, Qt.Key.Key_Left, SHIFT)
    assert view.selected_text() == "About 40"


def test_an_astral_character_is_one_step(view):
    at = view.document.text.index("\U0001f680")
    view.place_caret(at)
    press(view, Qt.Key.Key_Right, SHIFT)
    assert view.selected_text() == "\U0001f680"


def test_the_caret_walks_over_the_gap_between_passages(view):
    view.place_caret(len(STORY[0]))
    press(view, Qt.Key.Key_Right)
    assert view.caret == view.document.passages[1].span.start
    press(view, Qt.Key.Key_Left)
    assert view.caret == len(STORY[0])


def test_home_and_end_go_to_the_ends_of_the_line_and_of_the_text(view):
    view.place_caret(10)
    press(view, Qt.Key.Key_Home)
    assert view.caret == 0
    press(view, Qt.Key.Key_End)
    first_line = view.caret
    assert 0 < first_line < len(STORY[0])
    press(view, Qt.Key.Key_End, CTRL)
    assert view.caret == len(view.document.text)
    press(view, Qt.Key.Key_Home, CTRL)
    assert view.caret == 0


def test_down_and_up_come_back_to_the_same_place(view):
    view.place_caret(12)
    press(view, Qt.Key.Key_Down, times=2)
    assert view.caret > len(STORY[0])
    press(view, Qt.Key.Key_Up, times=2)
    assert view.caret == 12


def test_page_down_brings_the_caret_into_view(view):
    view.set_document(a_document(*STORY * 40))
    view.place_caret(0)
    press(view, Qt.Key.Key_PageDown, times=3)
    top, bottom = view.extent(Span(view.caret, view.caret))
    assert view.top_offset() > 0
    assert 0 <= top < bottom <= view.viewport().height()


def test_a_drag_below_the_edge_scrolls_on(view, qtbot):
    view.set_document(a_document(*STORY * 40))
    QTest.mousePress(view.viewport(), LEFT, NONE, place(view, "fighters"))
    send_move(view, QPoint(300, view.viewport().height() + 60))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 200)
    QTest.mouseRelease(view.viewport(), LEFT, NONE, QPoint(300, view.viewport().height() + 60))
    assert len(view.selection()) > 500


def test_letters_are_left_to_the_window(view):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_H, NONE, "h")
    view.keyPressEvent(event)
    assert not event.isAccepted()


def test_the_selection_has_a_place_on_the_screen(view):
    view.select(span_of(view.document.text, "Grey Banner"))
    inside = view.viewport().mapFromGlobal(view.selection_rectangle().center())
    assert view.rectangles(view.selection())[0].contains(inside)
