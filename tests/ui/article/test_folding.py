"""Page furniture folded away, and shown."""

import pytest

from reader.document import Document, Passage, PassageKind, Source
from reader.text import Span
from tests.builders import span_of
from tests.ui.window_builders import opened
from ui.view.document_view import DocumentView

PARTS = (
    ("Home and markets and weather", PassageKind.BOILERPLATE),
    ("Guards held the gate of Dorvet prison.", PassageKind.PARAGRAPH),
    ("Subscribe to our letter", PassageKind.BOILERPLATE),
    ("Six men fled over the wall at night.", PassageKind.PARAGRAPH),
)


def a_page(parts=PARTS) -> Document:
    text, passages = "", []
    for words, kind in parts:
        text += "\n\n" if text else ""
        passages.append(Passage(Span(len(text), len(text) + len(words)), kind))
        text += words
    return Document.of(text, tuple(passages), Source())


@pytest.fixture
def view(qtbot) -> DocumentView:
    made = DocumentView()
    qtbot.addWidget(made)
    made.resize(860, 600)
    made.set_document(a_page())
    made.show()
    return made


def shown(view) -> list[str]:
    return [block.span.of(view.document.text) for block in view.flow.blocks]


def test_furniture_is_folded_away_and_shown_on_request(view):
    assert shown(view) == [PARTS[1][0], PARTS[3][0]]
    view.fold(False)
    assert shown(view) == [words for words, _ in PARTS]


def test_what_is_to_be_shown_in_furniture_unfolds_it(view, qtbot):
    with qtbot.waitSignal(view.folded):
        view.scroll_to(span_of(view.document.text, "Subscribe"))
    assert not view.is_folded


def test_going_to_the_top_unfolds_nothing(view):
    view.scroll_to_offset(0)
    assert view.is_folded


def test_words_are_copied_as_they_are_seen(view):
    view.select(Span(0, len(view.document.text)))
    assert view.selected_text() == f"{PARTS[1][0]}\n\n{PARTS[3][0]}"
    view.fold(False)
    assert view.selected_text() == view.document.text


def test_a_page_of_nothing_but_furniture_is_shown(view):
    view.set_document(a_page(PARTS[:1]))
    assert shown(view) == [PARTS[0][0]]


def test_the_key_shows_the_full_text_and_the_header_says_so(window):
    pane = opened(window, a_page())
    window.commands["full_text"].trigger()
    assert not pane.view.is_folded
    assert window.commands["full_text"].isChecked()
    assert "full text" in pane.header._facts.text()
    window.commands["full_text"].trigger()
    assert pane.view.is_folded


def test_a_reader_view_of_little_warns(window):
    comments = [
        (f"Reader number {number} writes at length about what he thinks of all this, as he has before.", PassageKind.BOILERPLATE)
        for number in range(9)
    ]
    pane = opened(window, a_page((*PARTS, *comments)))
    assert "0%" in pane.notice.words
    pane.notice.followed.emit()
    assert not pane.view.is_folded
    assert pane.notice.words == ""
