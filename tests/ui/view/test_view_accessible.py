"""What assistive technology is told of a reader view."""

import ctypes
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QPlainTextEdit

from reader.document import PassageKind
from reader.text import Span
from tests.builders import a_document, span_of
from ui.view import accessible_selection
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark

WORDS = "Six guards \U0001f680 were killed at Dorvet prison."
MORE = "The road was shut. " * 12 + "It opened at noon."
RIGHT_TO_LEFT = "שלום ABC עולם"
ASKED = ("actionInterface", "attributesInterface", "editableTextInterface", "selectionInterface", "tableCellInterface", "valueInterface")


@pytest.fixture
def view(qtbot) -> DocumentView:
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(860, 400)
    view.set_document(a_document(WORDS, MORE, RIGHT_TO_LEFT))
    view.show()
    return view


@pytest.fixture
def plain(qtbot, view) -> QPlainTextEdit:
    """Qt's own view of the same text."""
    plain = QPlainTextEdit(view.document.text)
    qtbot.addWidget(plain)
    plain.resize(860, 400)
    plain.show()
    return plain


def told_of(view) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def text_of(view) -> QAccessibleTextInterface:
    return told_of(view).textInterface()


def test_reads_the_document_in_utf_16_units(view):
    text = text_of(view)
    assert text.characterCount() == len(view.document.text) + 1
    assert text.text(0, text.characterCount()) == view.document.text
    assert text.text(14, 18) == "were"


def test_tells_caret_and_selection(view):
    view.select(span_of(WORDS, "were"))
    text = text_of(view)
    assert (text.selectionCount(), text.selection(0), text.cursorPosition()) == (1, (14, 18), 18)


def test_qt_is_told_the_selection_where_it_asks(view):
    """As Qt calls it: through the table of functions of the C++ object, with pointers to what is to be answered."""
    view.select(span_of(WORDS, "were"))
    address = shiboken6.getCppPointer(text_of(view))[0]
    functions = ctypes.cast(ctypes.c_void_p.from_address(address).value, ctypes.POINTER(ctypes.c_void_p))
    start, end = ctypes.c_int(-5), ctypes.c_int(-5)
    accessible_selection._Asked(functions[accessible_selection._PLACE])(address, 0, ctypes.pointer(start), ctypes.pointer(end))
    assert (start.value, end.value) == (14, 18)


def test_sets_caret_and_selection(view):
    text = text_of(view)
    text.addSelection(14, 18)
    assert view.selected_text() == "were"
    text.setCursorPosition(4)
    assert (view.caret, view.selection()) == (4, None)


@pytest.mark.parametrize("at", [0, 11, 14, 20, 60, 120, -20, -5])
def test_tells_where_a_character_stands(view, at):
    text = text_of(view)
    at %= text.characterCount()
    rectangle = text.characterRect(at)
    assert rectangle.width() > 0
    assert text.offsetAtPoint(rectangle.center()) in (at, at + 1)


@pytest.mark.parametrize("at", [-1, 45, 46, 10_000])
def test_answers_for_places_between_passages_and_beyond_the_text(view, at):
    rectangle = text_of(view).characterRect(at)
    assert rectangle.height() > 0
    assert QRect(view.mapToGlobal(QPoint()), view.size()).contains(rectangle.topLeft())


def test_answers_as_the_text_view_of_qt_does(view, plain):
    ours, theirs = text_of(view), text_of(plain)
    assert ours.characterCount() == theirs.characterCount()
    for start in range(0, ours.characterCount() - 30, 7):
        if start != 12:  # inside the rocket
            assert ours.text(start, start + 30) == theirs.text(start, start + 30)
    for text in (ours, theirs):
        text.setCursorPosition(14)
        assert (text.cursorPosition(), text.selectionCount()) == (14, 0)
        text.addSelection(14, 18)
        assert (text.cursorPosition(), text.selectionCount()) == (18, 1)
        text.removeSelection(0)
        assert text.selectionCount() == 0


@pytest.mark.parametrize("kind", ASKED)
def test_what_a_view_cannot_answer_it_says_it_cannot(view, kind):
    """A None from Python ends the program here: screen readers ask for each of these."""
    assert kind == "actionInterface" or getattr(told_of(view), kind)() is None


def test_its_name_is_that_of_the_article_in_it_now(view):
    assert told_of(view).text(QAccessible.Text.Name) == view.accessibleName()
    view.set_document(a_document(WORDS, publisher="Halvern Courier"))
    assert told_of(view).text(QAccessible.Text.Name) == "Article: Halvern Courier"


def test_page_furniture_that_is_folded_away_is_silent(view):
    menu = "Home \U0001f3e0 Sport"
    article = a_document(menu, WORDS)
    passages = (replace(article.passages[0], kind=PassageKind.BOILERPLATE), article.passages[1])
    view.set_document(replace(article, passages=passages))
    text = text_of(view)
    assert text.characterCount() == len(article.text) + 2
    assert text.text(0, len(menu) + 1) == "     \U0001f3e0      "
    assert text.text(len(menu) + 3, text.characterCount()) == WORDS
    view.fold(False)
    assert text.text(0, len(menu) + 1) == menu


def test_is_a_text_to_read_and_to_select_in(view):
    state = told_of(view).state()
    assert (state.readOnly, state.multiLine, state.selectableText) == (True, True, True)


def test_tells_of_every_move_and_selection(view, qtbot, heard):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert heard.carets == [1]
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert heard.selections == [(1, 2)]
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert heard.selections[-1] == (0, 0)
    view.select(span_of(WORDS, "were"))
    assert (heard.carets[-1], heard.selections[-1]) == (18, (14, 18))


def test_tells_of_a_caret_set_by_the_mouse(view, qtbot, heard):
    rectangle = text_of(view).characterRect(20)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().mapFromGlobal(rectangle.center()))
    assert heard.carets[-1] in (20, 21)


def test_says_what_mark_and_what_kind_of_passage_the_caret_comes_to(view, qtbot, heard):
    view.set_document(a_document(WORDS, MORE, title="Guards killed"))
    prison = span_of(view.document.text, "Dorvet prison")
    view.set_marks(Layer.ENTITIES, (Mark(prison, Layer.ENTITIES, "place", label="Dorvet prison"),))
    assert view.document.passages[0].kind is PassageKind.TITLE
    view.place_caret(0)
    view.place_caret(prison.start - 1)
    view.place_caret(prison.start)
    view.place_caret(prison.start + 1)
    assert heard.said == ["Title", "Dorvet prison (place)"]
    assert told_of(view).text(QAccessible.Text.Description) == "Dorvet prison (place)"


def test_nothing_is_worked_out_for_nobody(view, monkeypatch):
    QAccessible.setActive(False)
    monkeypatch.setattr("ui.view.accessible.told_at", None)
    view.place_caret(3)
    view.select(Span(0, 4))


def test_views_come_and_go_with_their_interfaces(qtbot):
    for _ in range(30):
        view = DocumentView()
        assert QAccessible.queryAccessibleInterface(view).textInterface().characterCount() == 0
        view.deleteLater()
