"""Articles in Arabic, Hebrew, Persian and Urdu, with Latin names and figures in them: where everything stands is asked of the glyphs."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from reader.document import Document, Passage, PassageKind, Source
from reader.text import Span
from tests.builders import a_document, span_of
from ui.look.direction import begins_right_to_left, direction_of, is_mixed, isolated, runs_leftward
from ui.look.theme import theme
from ui.view.block_layout import BlockLayout
from ui.view.blocks import Blocks
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark
from ui.view.letters import BOX_AIR, NO_ROOM, Room
from ui.view.reading_style import READER_STYLE, block_style

pytestmark = pytest.mark.usefixtures("qapp")

ARABIC = "فرّ نحو 40 مقاتلاً من جماعة Grey Banner من سجن دورفت مساء الجمعة، بحسب ما أعلنته الوزارة."
HEBREW = "כ־40 לוחמים של ארגון Grey Banner נמלטו מכלא דורבט בליל שישי, כך מסר המשרד."
PERSIAN = "حدود ۴۰ جنگجوی گروه Grey Banner از زندان دوروت گریختند؛ وزارت کشور این را اعلام کرد."
URDU = "تقریباً 40 جنگجو Grey Banner کے دورویت جیل سے فرار ہو گئے، وزارت داخلہ نے بتایا۔"
TEXTS = (ARABIC, HEBREW, PERSIAN, URDU)
NAME = "Grey Banner"
WIDE = 2000


def laid_out(words, width=WIDE, room=NO_ROOM, kind=PassageKind.PARAGRAPH):
    document = Document.of(words, (Passage(Span(0, len(words)), kind),), Source())
    block = Blocks(document)[0]
    return BlockLayout(block, words, block_style(READER_STYLE, kind), width, room)


def places(layout, span):
    return [(left, right) for _, left, right in layout.stretches(span)]


def width_of(layout, span):
    return sum(right - left for left, right in places(layout, span))


@pytest.fixture
def view(qtbot):
    """An Arabic article, a Hebrew one below it, and English words."""
    made = DocumentView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_theme(theme("light"))
    made.set_document(a_document(ARABIC, HEBREW, "The ministry named the Grey Banner.", title="فرار مقاتلين"))
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize("words", TEXTS)
def test_such_a_passage_begins_at_the_right(words):
    layout = laid_out(words, 500)
    assert layout.is_right_to_left
    assert max(right for _, right in places(layout, Span(0, 3))) == pytest.approx(500, abs=1)


def test_the_direction_is_that_of_the_first_letter():
    assert begins_right_to_left("«40 مقاتلاً» Grey Banner")
    assert not begins_right_to_left("Grey Banner: «جماعة»")
    assert not begins_right_to_left("40 %")
    assert not is_mixed("Grüne Fahne – 40 %")


def test_figures_never_run_to_the_left_and_signs_go_with_their_passage():
    assert [runs_leftward(one, True) for one in "م4۴A ("] == [True, False, False, False, True, True]
    assert not runs_leftward(" ", False)


def test_words_of_the_other_direction_are_kept_apart_in_a_sentence():
    assert isolated("Halvern Courier") == "Halvern Courier"
    assert direction_of(f"{isolated('فرار مقاتلين')} ↔ Courier") is Qt.LayoutDirection.LeftToRight
    assert isolated("فرار")[1:-1] == "فرار"


@pytest.mark.parametrize("words", TEXTS)
def test_a_latin_name_is_one_stretch_as_wide_as_the_name_alone(words):
    layout, alone = laid_out(words), laid_out(NAME)
    ((left, right),) = places(layout, span_of(words, NAME))
    assert right - left == pytest.approx(width_of(alone, Span(0, len(NAME))), abs=1)


@pytest.mark.parametrize("words", TEXTS)
def test_the_first_letter_of_a_latin_name_stands_at_its_left_end(words):
    layout, span = laid_out(words), span_of(words, NAME)
    ((left, right),) = places(layout, span)
    ((first_left, first_right),) = places(layout, Span(span.start, span.start + 1))
    assert first_left == pytest.approx(left, abs=0.1)
    assert left < first_right < (left + right) / 2


@pytest.mark.parametrize(("words", "figure"), [(ARABIC, "40"), (HEBREW, "40"), (PERSIAN, "۴۰"), (URDU, "40")])
def test_a_figure_is_one_stretch_with_both_its_digits(words, figure):
    layout, span = laid_out(words), span_of(words, figure)
    ((left, right),) = places(layout, span)
    digits = [places(layout, Span(at, at + 1))[0] for at in (span.start, span.start + 1)]
    assert digits[0][0] == pytest.approx(left, abs=0.1)
    assert digits[0][1] == pytest.approx(digits[1][0], abs=0.1)
    assert digits[1][1] == pytest.approx(right, abs=0.1)


@pytest.mark.parametrize("words", TEXTS)
def test_all_characters_of_a_line_fill_it_without_a_gap_or_an_overlap(words):
    layout = laid_out(words)
    ((left, right),) = places(layout, Span(0, len(words)))
    assert right == pytest.approx(WIDE, abs=1)
    assert sum(width_of(layout, Span(at, at + 1)) for at in range(len(words))) == pytest.approx(right - left, rel=0.02)


def test_a_span_over_words_and_a_latin_name_is_one_stretch_where_they_touch():
    span = span_of(ARABIC, "جماعة Grey Banner من سجن")
    assert len(places(laid_out(ARABIC), span)) == 1


def test_a_span_that_ends_inside_a_latin_name_has_a_hole():
    span = span_of(ARABIC, "جماعة Grey")
    (name, word) = places(laid_out(ARABIC), span)
    assert name[1] < word[0]


@pytest.mark.parametrize("words", TEXTS)
def test_what_is_pointed_at_is_what_stands_there(words):
    layout = laid_out(words)
    for piece in (NAME, "40" if "40" in words else "۴۰"):
        for at in range(*_ends(span_of(words, piece))):
            ((left, right),) = places(layout, Span(at, at + 1))
            assert layout.offset_at((left + right) / 2, 0, between=False) == at


def _ends(span):
    return span.start, span.end


@pytest.mark.parametrize("words", TEXTS)
def test_inside_a_word_the_glyphs_stand_where_qt_has_its_cursor(words):
    layout, at = laid_out(words), len(words) - 3  # in the last word
    line = layout._layout.lineAt(0)
    ((left, right),) = places(layout, Span(at, at + 1))
    assert sorted((line.cursorToX(at)[0], line.cursorToX(at + 1)[0])) == pytest.approx([left, right], abs=0.5)


def test_every_character_is_found_at_its_place_on_every_line():
    layout = laid_out(ARABIC * 2, 420)
    wrong = []
    for at in range(2 * len(ARABIC)):
        for line, left, right in layout.stretches(Span(at, at + 1)):
            found = layout.offset_at((left + right) / 2, line, between=False)
            if right - left > 2 and abs(found - at) > 1:  # of letters that are written as one, either
                wrong.append((at, layout._words[at]))
    assert wrong == []


def test_a_quotation_is_set_upright_and_indented_from_the_right():
    layout = laid_out(ARABIC, 500, kind=PassageKind.QUOTATION)
    assert not layout.style.font.italic()
    assert max(right for _, right in places(layout, Span(0, 3))) == pytest.approx(500 - layout.style.indent, abs=1)
    assert laid_out("They came in three trucks.", kind=PassageKind.QUOTATION).style.font.italic()


def test_the_sign_of_a_list_item_stands_right_of_its_words():
    layout = laid_out(ARABIC, 500, kind=PassageKind.LIST_ITEM)
    assert max(right for _, right in places(layout, Span(0, 3))) < layout.bullet < 500
    assert laid_out("Four died.", 500, kind=PassageKind.LIST_ITEM).bullet < 20


@pytest.mark.parametrize("words", [ARABIC, HEBREW])
def test_a_box_around_a_figure_gets_air_on_both_sides(words):
    span = span_of(words, "40")
    plain, aired = laid_out(words), laid_out(words, room=Room((span,)))
    ((_, before),) = places(aired, Span(span.end - 1, span.end))
    assert width_of(aired, span) == pytest.approx(width_of(plain, span) + BOX_AIR, abs=0.2)
    ((_, behind),) = places(aired, Span(span.end, span.end + 1))
    ((start, _),) = places(aired, span)
    assert behind == pytest.approx(start, abs=0.2)
    assert width_of(aired, Span(span.end, span.end + 1)) == pytest.approx(width_of(plain, Span(span.end, span.end + 1)) + BOX_AIR, abs=0.2)
    assert before == pytest.approx(places(aired, span)[0][1], abs=0.2)


def test_the_letter_of_a_name_stands_left_of_it():
    words = "قال مارسك إن الحراس قُتلوا"
    span = span_of(words, "مارسك")
    plain, lettered = laid_out(words), laid_out(words, room=Room((), ((span.end, "P"),)))
    ((left, right),) = places(lettered, span)
    assert (left, right) == pytest.approx(places(plain, span)[0], abs=0.2)
    assert lettered.letter_end(span.end, left, right) == left
    assert width_of(lettered, Span(span.end, span.end + 1)) > width_of(plain, Span(span.end, span.end + 1)) + 5


def test_lines_wrap_and_begin_at_the_right():
    layout = laid_out(ARABIC * 3, 400)
    assert layout.line_count > 3
    for line in range(layout.line_count - 1):
        start = layout.line_span(line).start
        assert max(right for number, _, right in layout.stretches(Span(start, start + 4)) if number == line) == pytest.approx(400, abs=6)


def middle(view, span):
    return view.rectangles(span)[0].center().toPoint()


def test_an_arrow_goes_the_way_it_points(qtbot, view):
    start = view.document.text.index("نحو")
    view.setFocus()
    view.place_caret(start)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.caret == start + 1
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret == start
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.caret == view.document.text.index("40")


def test_shift_and_an_arrow_select_that_way(qtbot, view):
    start = view.document.text.index("نحو")
    view.setFocus()
    view.place_caret(start)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "نحو"


def test_the_ends_of_a_line_and_of_the_text(qtbot, view):
    view.setFocus()
    view.place_caret(view.document.text.index("نحو"))
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.caret == view.document.text.index("فرّ")


def test_arrows_up_and_down_keep_to_the_side(qtbot, view):
    start = view.document.text.index("كلا") if "كلا" in view.document.text else view.document.text.index("نحو")
    view.setFocus()
    view.place_caret(start)
    before = view.flow.layout(view.flow.block_of(start)).x_of(start, 0)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    layout = view.flow.layout(view.flow.block_of(view.caret))
    assert layout.x_of(view.caret, layout.line_of(view.caret)) == pytest.approx(before, abs=12)


@pytest.mark.parametrize("word", ["مقاتلاً", "فرّ", "Banner", "دورفت", "נמלטו", "כלא"])
def test_a_double_click_selects_the_word(qtbot, view, word):
    if word == "כלא":
        word = "מכלא"
    span = span_of(view.document.text, word)
    place = middle(view, span)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selected_text() == word


def test_a_drag_selects_from_the_right_to_the_left(qtbot, view):
    text = view.document.text
    first, last = middle(view, span_of(text, "نحو")), middle(view, span_of(text, "جماعة"))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(view.viewport(), pos=last)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert view.selected_text() == "نحو 40 مقاتلاً من جماعة"


def test_a_drag_into_a_latin_name_takes_it_whole(qtbot, view):
    text = view.document.text
    first, last = middle(view, span_of(text, "جماعة")), middle(view, span_of(text, "rey"))
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(view.viewport(), pos=last)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert view.selected_text() == "جماعة Grey"


@pytest.mark.parametrize("piece", [NAME, "40", "مقاتلاً"])
def test_a_mark_is_under_the_mouse_all_over_its_words_and_nowhere_beside(view, piece):
    span = span_of(view.document.text, piece)
    mark = Mark(span, Layer.NUMBERS, "number", "0")
    view.set_marks(Layer.NUMBERS, [mark])
    (box,) = view.rectangles(span)
    for x in (box.left() + 1, box.center().x(), box.right() - 3):
        assert view.marks_at(QPointF(x, box.center().y()).toPoint()) == (mark,)
    for x in (box.left() - 5, box.right() + 5):
        assert view.marks_at(QPoint(round(x), round(box.center().y()))) == ()


def _painted(view, color):
    """The x of the pixels of a color in the line of the Latin name."""
    picture = view.viewport().grab().toImage()
    box = view.rectangles(span_of(view.document.text, NAME))[0]
    y, ratio = box.top() + 3, picture.devicePixelRatio()
    column = range(view._column.left, view._column.left + view.flow.width)  # without the bar beside it
    return [x for x in column if picture.pixelColor(round(x * ratio), round(y * ratio)) == color]


def test_a_highlight_is_painted_on_its_words(view):
    span = span_of(view.document.text, NAME)
    view.set_marks(Layer.HIGHLIGHTS, [Mark(span, Layer.HIGHLIGHTS, "highlight1")])
    painted, (box,) = _painted(view, theme("light").color("highlight1")), view.rectangles(span)
    assert (painted[0], painted[-1]) == (pytest.approx(box.left(), abs=2), pytest.approx(box.right(), abs=2))


def test_a_search_hit_is_outlined_around_its_words(view):
    span = span_of(view.document.text, NAME)
    view.set_marks(Layer.SEARCH, [Mark(span, Layer.SEARCH, "hit")])
    picture, (box,) = view.viewport().grab().toImage(), view.rectangles(span)
    y, ratio, accent = box.center().y(), picture.devicePixelRatio(), theme("light").color("accent")
    columns = [x for x in range(view.viewport().width()) if picture.pixelColor(round(x * ratio), round(y * ratio)) == accent]
    assert columns[0] == pytest.approx(box.left(), abs=3)
    assert columns[-1] == pytest.approx(box.right(), abs=3)
