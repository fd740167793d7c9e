"""The letter behind a name that tells its type."""

import pytest

from tests.builders import a_document, span_of
from ui.look.theme import theme
from ui.view.document_view import DocumentView
from ui.view.layers import Layer, Mark

DOCUMENT = a_document("Tova Rennick spoke in Orsel of 40 trucks. " + "Nobody else of the Grey Banner was seen by the guards. " * 3)


def named(words: str, style: str) -> Mark:
    return Mark(span_of(DOCUMENT.text, words), Layer.ENTITIES, style, words)


@pytest.fixture
def view(qtbot) -> DocumentView:
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(860, 600)
    view.show()
    view.set_document(DOCUMENT)
    view.set_marks(Layer.ENTITIES, (named("Tova Rennick", "person"), named("Orsel", "place"), named("Grey Banner", "organisation")))
    return view


def hues_behind(view: DocumentView, words: str) -> set[int]:
    """The strong hues in the six pixels before the end of the words, above the middle of their letters."""
    box = view.rectangles(span_of(DOCUMENT.text, words))[-1]
    image = view.viewport().grab().toImage()
    across, down = range(round(box.right()) - 7, round(box.right()) - 1), range(round(box.top()), round(box.top()) + 11)
    colors = (image.pixelColor(x, y) for x in across for y in down)
    return {color.hslHue() // 10 for color in colors if color.hslSaturation() > 200 and color.lightness() < 130}


def hue(style: str) -> int:
    return theme("light").color(style).hslHue() // 10


def test_letters_stand_in_the_color_of_their_type_behind_names(view):
    assert hue("person") not in hues_behind(view, "Tova Rennick")
    view.show_letters(True)
    assert hue("person") in hues_behind(view, "Tova Rennick")
    assert hue("place") in hues_behind(view, "Orsel")


def test_letters_make_room_on_their_line_and_give_it_back(view):
    words = span_of(DOCUMENT.text, "spoke")
    (before,) = view.rectangles(words)
    view.show_letters(True)
    (after,) = view.rectangles(words)
    assert 5 < after.left() - before.left() < 12
    assert (after.top(), after.width()) == (before.top(), before.width())
    view.show_letters(False)
    assert view.rectangles(words) == [before]


def test_names_that_come_later_get_their_letters_too(view):
    view.show_letters(True)
    view.set_marks(Layer.ENTITIES, ())
    words = span_of(DOCUMENT.text, "spoke")
    (before,) = view.rectangles(words)
    view.add_marks(Layer.ENTITIES, (named("Tova Rennick", "person"),))
    assert view.rectangles(words)[0].left() > before.left()


def test_hidden_names_have_no_letters_and_move_nothing(view):
    view.show_letters(True)
    words = span_of(DOCUMENT.text, "spoke")
    before = view.rectangles(words)
    view.set_layer_visible(Layer.ENTITIES, False)
    assert view.rectangles(words) == before
    assert hue("person") not in hues_behind(view, "Tova Rennick")
