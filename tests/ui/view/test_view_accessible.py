"""What assistive technology is told of a reader view."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleTextInterface

from tests.builders import a_document, span_of
from ui.view.document_view import DocumentView

WORDS = "Six guards \U0001f680 were killed at Dorvet prison."


@pytest.fixture
def view(qtbot) -> DocumentView:
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(860, 400)
    view.set_document(a_document(WORDS))
    view.show()
    return view


def text_of(view: DocumentView) -> QAccessibleTextInterface:
    return QAccessible.queryAccessibleInterface(view).textInterface()


def test_reads_the_document_in_utf_16_units(view):
    text = text_of(view)
    assert text.characterCount() == len(WORDS) + 1
    assert text.text(0, text.characterCount()) == WORDS
    assert text.text(14, 18) == "were"


def test_tells_caret_and_selection(view):
    view.select(span_of(WORDS, "were"))
    text = text_of(view)
    assert (text.selectionCount(), text.selection(0), text.cursorPosition()) == (1, (14, 18), 18)


def test_sets_caret_and_selection(view):
    text = text_of(view)
    text.addSelection(14, 18)
    assert view.selected_text() == "were"
    text.setCursorPosition(4)
    assert (view.caret, view.selection()) == (4, None)


def test_tells_where_a_character_stands(view):
    rectangle = text_of(view).characterRect(14)
    assert text_of(view).offsetAtPoint(rectangle.center()) in (14, 15)


def test_views_come_and_go_with_their_interfaces(qtbot):
    for _ in range(30):
        view = DocumentView()
        assert QAccessible.queryAccessibleInterface(view).textInterface().characterCount() == 0
        view.deleteLater()
