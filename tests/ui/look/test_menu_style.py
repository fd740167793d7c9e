"""How menus are drawn: the keys of an entry in gray at its right, thin lines between groups."""

import pytest
from PySide6.QtWidgets import QMenu

from ui.look.style import Style
from ui.look.theme import palette, theme


@pytest.fixture(params=["light", "dark"])
def menu(qtbot, request):
    made, look = QMenu(), theme(request.param)
    qtbot.addWidget(made)
    style = Style(look)
    style.setParent(made)
    made.setStyle(style)
    made.setPalette(palette(look))
    made.look = look
    made.addAction("Open").setShortcut("Ctrl+O")
    made.addSeparator()
    made.addAction("Quit")
    made.resize(made.sizeHint())
    return made


def colors(menu, area):
    picture = menu.grab(area).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_keys_are_gray_and_stand_at_the_right(menu):
    entry = menu.actionGeometry(menu.actions()[0])
    half = entry.width() // 2
    assert menu.look.t2.lower() in colors(menu, entry.adjusted(half, 0, 0, 0))
    assert menu.look.t2.lower() not in colors(menu, entry.adjusted(0, 0, -half, 0))
    assert menu.look.t1.lower() in colors(menu, entry.adjusted(0, 0, -half, 0))


def test_a_thin_line_parts_groups(menu):
    assert colors(menu, menu.actionGeometry(menu.actions()[1])) <= {
        menu.look.line.lower(),
        menu.look.field.lower(),
        menu.look.line2.lower(),
    }
