"""An article on paper: all its words, its highlights and notes, and nothing as markup."""

import pypdfium2
from PySide6.QtGui import QColor, QTextCursor

from reader.annotation import Body, new_annotation
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
