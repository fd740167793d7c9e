"""An article on paper: all its words, its highlights and notes, and nothing as markup."""

import pypdfium2
import pytest
from PySide6.QtGui import QColor, QTextCursor

from reader.annotation import Body, new_annotation
from reader.document import Document, Passage, PassageKind, Source
from reader.text import Span
from tests.builders import a_document, span_of
from ui.article.printed import printed
from ui.dialogs.printing import pdf

ARTICLE = a_document("Guards <b>fired</b> & fell back.", "The wall was breached at noon.", title="Raid on Dorvet")


def note(words, text="", color=3, **more):
    return new_annotation(ARTICLE, span_of(ARTICLE.text, words), Body(text, color=color, **more))


def background(made, words):
    """The color behind the words, or none."""
    cursor = made.find(words)
    cursor.setPosition(cursor.selectionStart() + 1, QTextCursor.MoveMode.MoveAnchor)
    brush = cursor.charFormat().background()
    return brush.color().name() if brush.style().value else None


def test_the_words_are_put_in_as_they_are(qtbot):
    assert "Guards <b>fired</b> & fell back." in printed(ARTICLE, ()).toPlainText()


def test_a_highlight_has_its_color_and_ends_where_it_ends(qtbot):
    made = printed(ARTICLE, [note("wall was")])
    assert background(made, "wall was") == QColor("#ADD8FF").name()
    assert background(made, "breached") is None


def test_overlapping_highlights_keep_every_word(qtbot):
    made = printed(ARTICLE, [note("wall was"), note("was breached", color=1)])
    assert made.toPlainText().replace(" 1", "").replace(" 2", "").count("The wall was breached at noon.") == 1


def test_notes_stand_at_the_end_by_their_numbers(qtbot):
    made = printed(ARTICLE, [note("noon", "Which noon?", tags=("time",)), note("Guards")])
    assert made.toPlainText().endswith("Notes\n1  “Guards”\n2  “noon”\n#time  Which noon?")


def test_the_pdf_holds_the_text(qtbot):
    text = pypdfium2.PdfDocument(pdf(printed(ARTICLE, [note("noon", "Which noon?")])))[0].get_textpage().get_text_bounded()
    assert "The wall was breached" in text
    assert "Which noon?" in text


def _block_with(made, words):
    block = made.findBlock(made.toPlainText().index(words))
    return block, block.layout().lineAt(0).naturalTextRect()


def test_what_runs_to_the_left_begins_at_the_right(qtbot):
    kinds = (PassageKind.PARAGRAPH, PassageKind.QUOTATION, PassageKind.PARAGRAPH)
    text = "فرّ نحو 40 مقاتلاً.\n«لم يكن لدينا تحذير.»\nSix guards died."
    starts = [0, text.index("«"), text.index("Six"), len(text) + 1]
    passages = tuple(Passage(Span(start, end - 1), kind) for start, end, kind in zip(starts, starts[1:], kinds, strict=False))
    made = printed(Document.of(text, passages, Source(title="Raid")), ())
    made.setDocumentMargin(0)
    made.setTextWidth(400)
    made.documentLayout().documentSize()
    (_, arabic), (quote, quoted), (_, latin) = (_block_with(made, words) for words in ("فرّ", "لم", "Six"))
    assert arabic.right() == pytest.approx(400, abs=2)
    assert quoted.right() + quote.blockFormat().rightMargin() == pytest.approx(400, abs=2)
    assert quote.blockFormat().rightMargin() > 10
    assert latin.left() == pytest.approx(0, abs=1)
    assert not QTextCursor(quote).charFormat().font().italic()
