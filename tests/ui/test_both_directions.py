"""Words that run to the left in lists, cards and titles; and a window that is arranged from right to left."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from tests.builders import a_document, an_analysis, span_of
from tests.ui.window_builders import WIRE, compared, opened
from ui.article.card import CardLine
from ui.look.basics import Label

ARABIC = a_document("فرّ نحو 40 مقاتلاً من جماعة Grey Banner من سجن دورفت.", "قال مارسك إن 6 حراس قُتلوا.", title="فرار مقاتلين")

NAMED = a_document("فرّ نحو 40 مقاتلاً.", title="فرار مقاتلين", publisher="النهار اليوم")


def inked(widget, area):
    """The x of the columns of an area in which something is painted."""
    picture = widget.grab(area).toImage()
    ground = picture.pixelColor(0, 0)
    return [x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))]


def line_of_quote(view, row):
    area = view.visualRect(view.model().index(row, 0))
    return QRect(area.left() + 29, area.top() + 33, area.width() - 41, 20)


def test_the_quote_of_a_note_begins_at_the_side_of_its_letters(qtbot, window):
    opened(window, ARABIC)
    span = span_of(ARABIC.text, "مارسك")
    window.notebook.highlight(ARABIC, span, 1)
    arabic = window.notes_panel.list
    qtbot.waitUntil(lambda: arabic.model().rowCount() == 1)
    columns = inked(arabic.viewport(), line_of_quote(arabic, 0))
    assert columns[0] > line_of_quote(arabic, 0).width() / 2
    opened(window, WIRE)
    window.notebook.highlight(WIRE, span_of(WIRE.text, "About 40"), 1)
    qtbot.waitUntil(lambda: arabic.model().rowCount() == 1 and "About" in arabic.model().rows[0].quote)
    columns = inked(arabic.viewport(), line_of_quote(arabic, 0))
    assert columns[-1] < line_of_quote(arabic, 0).width() / 2


@pytest.mark.parametrize(("parts", "is_at_the_right"), [(("قال ", "مارسك", " إن"), True), (("Marsk ", "said", " so"), False)])
def test_a_line_of_a_card_goes_the_way_of_its_words(qtbot, parts, is_at_the_right):
    line = CardLine("¶2", parts)
    qtbot.addWidget(line)
    line.resize(400, 25)
    columns = [x for x in inked(line, QRect(36, 4, 362, 20)) if 0 < x < 361]
    assert (min(columns) > 181) is is_at_the_right


def test_a_quote_in_a_label_turns_it_and_the_next_one_turns_it_back(qtbot):
    label = Label(wrap=True)
    qtbot.addWidget(label)
    label.quote("«لم يكن لدينا أي تحذير»")
    assert label.layoutDirection() is Qt.LayoutDirection.RightToLeft
    label.quote("“They came in three trucks”")
    assert label.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_title_of_a_comparison_keeps_the_left_article_at_the_left(qtbot, window):
    opened(window, NAMED)
    window.opening.compare(NAMED.id, WIRE.id)
    title = compared(window, qtbot).title
    assert title == "\u2068النهار\u2069 ↔ Meridian"


def test_shift_and_an_arrow_move_the_end_of_a_highlight_the_way_it_points(qtbot, window):
    pane = opened(window, ARABIC, an_analysis(ARABIC))
    word, more = span_of(ARABIC.text, "جماعة"), span_of(ARABIC.text, "جماعة Grey")
    note = window.notebook.highlight(ARABIC, word, 1)
    pane.view.setFocus()
    pane.reading.step_highlight(1)
    qtbot.keyClick(pane.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    moved = next(one for one in window.notebook.notes(ARABIC.id) if one.id == note.id)
    assert moved.target.position == more
    qtbot.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    back = next(one for one in window.notebook.notes(ARABIC.id) if one.id == note.id)
    assert back.target.position == word


@pytest.fixture
def mirrored(qapp):
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_window_from_right_to_left_has_its_library_at_the_right_and_paints_it_as_ever(mirrored, window, qtbot):
    assert window.side.x() > window.tabs.current.mapTo(window, window.tabs.current.rect().topLeft()).x()
    assert window.notes_panel.x() < window.side.x()
    assert window.side.layoutDirection() is Qt.LayoutDirection.LeftToRight
    opened(window, ARABIC)
    window.opening.compare(ARABIC.id, WIRE.id)
    page = compared(window, qtbot)
    left, right = (view.mapTo(page, view.rect().topLeft()).x() for view in page.views)
    assert left < right
