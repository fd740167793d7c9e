"""The switch of joined words."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from ui.look.segmented import Segmented


def test_a_long_word_gets_the_room_it_needs(qtbot):
    switch = Segmented(("This document", "Pair", "Workspace"))
    qtbot.addWidget(switch)
    switch.resize(switch.sizeHint())
    for word, area in zip(switch._words, switch._areas(), strict=True):
        assert area.width() >= switch.fontMetrics().horizontalAdvance(word) + 16
    assert switch._areas()[-1].right() == switch.width()


def test_a_click_chooses_the_word_under_it(qtbot):
    switch = Segmented(("This document", "Pair", "Workspace"))
    qtbot.addWidget(switch)
    switch.resize(268, 26)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(round(switch._areas()[1].center().x()), 13))
    assert switch.current == 1


def test_other_words_are_told_too(qtbot):
    made = Segmented(("All", "None"))
    qtbot.addWidget(made)
    told = QAccessible.queryAccessibleInterface(made)
    assert told.text(QAccessible.Text.Name) == "All / None"
    made.set_words(("Left", "Right"))
    assert (told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Value)) == ("Left / Right", "Left")
