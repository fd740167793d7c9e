"""Labels over several lines."""

from PySide6.QtCore import Qt

from ui.look.basics import Label, sized
from ui.look.paragraph import height, line_height

WORDS = "Forty prisoners went through the open gate into the hills above the town of Sarn."


def _label(qtbot, width, words=WORDS):
    label = Label(words, wrap=True)
    qtbot.addWidget(label)
    label.resize(width, label.heightForWidth(width))
    return label


def _dark_rows(label):
    picture = label.grab().toImage()
    return [any(picture.pixelColor(x, y).lightness() < 128 for x in range(picture.width())) for y in range(picture.height())]


def test_lines_stand_one_and_a_half_letters_apart(qtbot):
    font = _label(qtbot, 200).font()
    assert line_height(sized(font, 13)) == 20
    assert line_height(sized(font, 12)) == 18


def test_a_narrower_label_is_higher_by_whole_lines(qtbot):
    wide, narrow = _label(qtbot, 2_000), _label(qtbot, 150)
    assert wide.height() == wide.line_height
    assert narrow.height() > 3 * narrow.line_height
    assert narrow.height() % narrow.line_height == 0


def test_line_ends_in_the_words_are_kept(qtbot):
    font = _label(qtbot, 200).font()
    assert height("one\n\nthree", font, 400) == 3 * line_height(font)


def test_the_words_are_painted_on_every_line(qtbot):
    label = _label(qtbot, 150)
    rows, line = _dark_rows(label), label.line_height
    assert all(any(rows[top : top + line]) for top in range(0, label.height(), line))


def test_words_without_room_end_in_an_ellipsis(qtbot):
    label = _label(qtbot, 150)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.resize(150, 2 * label.line_height + 5)
    assert not any(_dark_rows(label)[2 * label.line_height :])


def test_letters_beyond_the_basic_plane_do_not_shift_the_breaks(qtbot):
    font = _label(qtbot, 200).font()
    assert height("𝒜 " * 40, font, 120) > 3 * line_height(font)
