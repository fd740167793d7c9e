"""How menus are drawn: the keys of an entry in gray at its right, thin lines between groups."""

import pytest
from PySide6.QtWidgets import QMenu

from ui.look import fonts
from ui.look.style import Style
from ui.look.theme import palette, theme


@pytest.fixture(params=["light", "dark"])
def menu(qtbot, request):
    made, look = QMenu(), theme(request.param)
    made.setFont(fonts.sans(13))
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


def pixels(menu, area):
    picture = menu.grab(area).toImage()
    return [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]


def contrast(menu, area):
    """How far the strongest letter of an area is from its ground."""
    ground = menu.look.color("field").lightness()
    return max(abs(color.lightness() - ground) for color in pixels(menu, area))


def test_keys_are_gray_and_stand_at_the_right(menu):
    entry, last = (menu.actionGeometry(menu.actions()[number]) for number in (0, 2))
    half = entry.width() // 2
    inner = entry.adjusted(half, 1, -4, -1)  # without the frame
    assert 40 < contrast(menu, inner) < contrast(menu, entry.adjusted(4, 1, -half, -1)) - 10
    assert contrast(menu, last.adjusted(half, 1, -4, -4)) == 0


def test_a_thin_line_parts_groups(menu):
    found = {color.name() for color in pixels(menu, menu.actionGeometry(menu.actions()[1]))}
    assert found <= {menu.look.line.lower(), menu.look.field.lower(), menu.look.line2.lower()}
    assert menu.look.line.lower() in found
