"""Ribbons and the strip they are drawn in, over texts of plain geometry."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.text import Span
from tests.ui.comparison_builders import a_link
from ui.comparison.claim_rows import ClaimRow, State
from ui.comparison.link_strip import LinkStrip
from ui.comparison.ribbons import LEFT, RIGHT, Ribbon, badges, crossing, parted, ribbons_on_screen
from ui.look.theme import theme

LINE = 20  # pixels a line, of ten characters
HEIGHT = 400


class PlainText:
    """A text of even lines, scrolled to a height."""

    def __init__(self, scroll=0):
        self.scroll = scroll
        self.measured = 0

    def top_offset(self):
        return self.offset_at_height(0)

    def offset_at_height(self, y):
        return (self.scroll + y) // LINE * 10

    def extent(self, span):
        self.measured += 1
        return span.start // 10 * LINE - self.scroll, (max(span.start, span.end - 1) // 10 + 1) * LINE - self.scroll


def a_row(number, left, right, state=State.AGREE, *, is_moved=False):
    """A claim on one line of each text; none is a text without it."""
    spans = [None if line is None else Span(10 * line, 10 * line + 8) for line in (left, right)]
    return ClaimRow(number, state, "Guards killed", *spans, "6", "4", None if None in spans else a_link(0, 0), is_moved)


def a_strip(qtbot, rows, left=0, right=0):
    strip = LinkStrip(PlainText(left), PlainText(right))
    qtbot.addWidget(strip)
    strip.resize(160, HEIGHT)
    strip.set_rows(rows)
    return strip


def test_a_ribbon_ends_at_the_lines_of_its_passages():
    (ribbon,) = ribbons_on_screen([a_row(1, 2, 5)], PlainText(), PlainText(), HEIGHT)
    assert (ribbon.left, ribbon.right, ribbon.is_band) == ((40, 60), (100, 120), True)


def test_what_is_off_screen_on_both_sides_is_left_out():
    assert ribbons_on_screen([a_row(1, 50, 60)], PlainText(), PlainText(), HEIGHT) == []


def test_passages_off_screen_are_not_measured():
    left, right = PlainText(), PlainText()
    ribbons_on_screen([a_row(number, 100 + number, 200 + number) for number in range(50)], left, right, HEIGHT)
    assert left.measured == right.measured == 0


@pytest.mark.parametrize(("scroll", "points"), [(0, "down"), (4000, "up")])
def test_with_one_end_off_screen_a_stub_points_to_it(scroll, points):
    (ribbon,) = ribbons_on_screen([a_row(1, 5, 100)], PlainText(), PlainText(scroll), HEIGHT)
    bounds = ribbon.body().boundingRect()
    assert not ribbon.is_band
    assert bounds.right() < (LEFT + RIGHT) / 2
    assert bounds.bottom() > ribbon.left[1] if points == "down" else bounds.top() < ribbon.left[0]


def test_the_focused_ribbon_is_drawn_to_its_far_end():
    (ribbon,) = ribbons_on_screen([a_row(1, 5, 100)], PlainText(), PlainText(), HEIGHT)
    assert ribbon.body(as_band=True).boundingRect().right() == RIGHT


def test_a_claim_of_one_side_has_no_ribbon():
    (ribbon,) = ribbons_on_screen([a_row(1, 5, None, State.ONLY)], PlainText(), PlainText(), HEIGHT)
    assert ribbon.body().isEmpty()


def test_the_middle_line_runs_from_middle_to_middle():
    (ribbon,) = ribbons_on_screen([a_row(1, 2, 5)], PlainText(), PlainText(), HEIGHT)
    assert [ribbon.point(place) for place in (0, 0.5, 1)] == [QPointF(LEFT, 50), QPointF((LEFT + RIGHT) / 2, 80), QPointF(RIGHT, 110)]


def test_badges_that_would_meet_are_moved_apart():
    crossing = ribbons_on_screen([a_row(1, 2, 8), a_row(2, 8, 2), a_row(3, 5, 5)], PlainText(), PlainText(), HEIGHT)
    boxes = [box for _, box in badges(crossing)]
    assert len(boxes) == 3
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


@given(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=40))
def test_no_two_badges_ever_overlap(pairs):
    ribbons = ribbons_on_screen([a_row(n, *pair) for n, pair in enumerate(pairs)], PlainText(), PlainText(), HEIGHT)
    boxes = [box for _, box in badges(ribbons)]
    assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[:place])


def test_a_line_that_two_passages_share_is_divided():
    assert parted([(0.0, 40.0), (20.0, 60.0), None]) == [(0.0, 30.0), (30.0, 60.0), None]


def test_a_passage_inside_another_keeps_its_height():
    assert parted([(0.0, 60.0), (20.0, 40.0)]) == [(0.0, 60.0), (20.0, 40.0)]


def test_a_click_on_a_ribbon_chooses_its_claim(qtbot):
    strip = a_strip(qtbot, [a_row(1, 2, 2), a_row(2, 10, 10)])
    with qtbot.waitSignal(strip.chosen) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(60, 210))
    assert told.args == [2]


def test_a_click_on_the_number_of_a_lone_passage_chooses_it(qtbot):
    strip = a_strip(qtbot, [a_row(7, None, 4, State.ONLY)])
    assert strip.number_at(QPointF(150, 90)) == 7
    assert strip.number_at(QPointF(8, 90)) is None


def test_where_ribbons_cross_the_badge_wins(qtbot):
    strip = a_strip(qtbot, [a_row(1, 2, 12), a_row(2, 7, 7)])
    strip.set_focused(1)
    assert strip.number_at(strip.ribbons()[-1].point(0.5)) == 1


def test_pointing_at_a_ribbon_is_told_once(qtbot):
    strip = a_strip(qtbot, [a_row(1, 2, 2)])
    told = []
    strip.pointed.connect(told.append)
    for point in (QPointF(50, 50), QPointF(60, 50), QPointF(70, 50), QPointF(60, 300)):
        point_at(strip, point)
    assert told == [1, None]


def test_scrolling_moves_the_ribbons(qtbot):
    strip = a_strip(qtbot, [a_row(1, 10, 10)])
    before = strip.ribbons()[0].left
    strip._views[0].scroll = 40
    strip.refresh()
    assert strip.ribbons()[0].left == (before[0] - 40, before[1] - 40)


def point_at(strip, point):
    """The mouse moves there; sent straight, because the offscreen pointer moves late or never."""
    none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(strip, QMouseEvent(QEvent.Type.MouseMove, point, strip.mapToGlobal(point), none, none, no_keys))


def pixel(strip, x, y):
    return strip.grab().toImage().pixelColor(x, y)


def test_the_focused_ribbon_is_filled_at_full_strength_and_others_faintly(qtbot):
    strip = a_strip(qtbot, [a_row(1, 2, 2), a_row(2, 10, 10)])
    strip.set_focused(1)
    fill = theme("light").color("agree_fill")
    assert pixel(strip, 40, 50) == fill
    assert pixel(strip, 40, 210) not in (fill, theme("light").color("panel"))


def test_in_a_crowd_ribbons_have_no_fill(qtbot):
    lines = [a_row(n, n % 20, n % 20) for n in range(60)]
    assert pixel(a_strip(qtbot, lines), 40, 5) == theme("light").color("panel")


def test_every_state_is_painted(qtbot):
    rows = [a_row(n, 2 * n, 2 * n + 1, state, is_moved=True) for n, state in enumerate(State)]
    assert not a_strip(qtbot, rows, left=30).grab().isNull()


def test_a_ribbon_without_partner_height_counts_as_off_screen():
    assert not Ribbon(a_row(1, 2, None), (0.0, 10.0), None, HEIGHT).is_band


def test_the_tooltip_of_a_claim_shows_markup_as_it_is_written(qtbot):
    strip = a_strip(qtbot, [replace(a_row(1, 2, 2), label="<b>Guards</b> killed")])
    point_at(strip, QPointF(50, 50))
    assert strip.toolTip() == "<span>1 &lt;b&gt;Guards&lt;/b&gt; killed</span>"


def test_numbers_on_one_line_do_not_cover_each_other(qtbot):
    alone = a_strip(qtbot, [a_row(1, 2, 2)])
    shared = a_strip(qtbot, [a_row(1, 2, 2), a_row(2, 2, 9)])
    numbers = QRect(0, 0, 17, HEIGHT)
    assert shared.grab(numbers).toImage() == alone.grab(numbers).toImage()


@pytest.mark.parametrize(("focused", "token"), [(None, "conflict"), (2, "agree")])
def test_of_claims_on_one_passage_the_gravest_or_the_focused_shows_its_bar(qtbot, focused, token):
    strip = a_strip(qtbot, [a_row(1, 2, 2, State.CONFLICT), a_row(2, 2, 9)])
    strip.set_focused(focused)
    assert pixel(strip, 18, 50) == theme("light").color(token)


def test_another_click_on_a_shared_passage_goes_on_to_its_next_claim(qtbot):
    strip = a_strip(qtbot, [a_row(1, 2, 2), a_row(2, 2, 9)])
    strip.chosen.connect(strip.set_focused)
    chosen = []
    strip.chosen.connect(chosen.append)
    for _ in range(3):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(20, 50))
    assert chosen == [2, 1, 2]


def test_bands_in_order_cross_nothing_and_reversed_ones_all_others():
    in_order = [Ribbon(a_row(number, number, number), (20.0 * number, 20.0 * number + 10), (20.0 * number, 20.0 * number + 10), HEIGHT)
                for number in range(5)]  # fmt: skip
    turned = [Ribbon(one.row, one.left, other.right, HEIGHT) for one, other in zip(in_order, reversed(in_order), strict=True)]
    assert crossing(in_order) == 0
    assert crossing(turned) == 5
    assert crossing([*in_order[:2], Ribbon(a_row(9, 0, 4), (60.0, 70.0), (0.0, 10.0), HEIGHT)]) == 2


def test_in_a_tangle_only_the_ribbon_in_focus_is_drawn_and_the_numbers_stay(qtbot):
    strip = a_strip(qtbot, [a_row(number, number - 1, 13 - number) for number in range(1, 14)])
    assert len(strip.ribbons()) == 13
    assert strip._badges == []
    assert strip.number_at(QPointF(80, 130)) is None
    assert strip.number_at(QPointF(10, 30)) == 2
    strip.set_focused(3)
    strip.ribbons()
    assert [ribbon.row.number for ribbon, _ in strip._badges] == [3]
    assert strip.number_at(strip._badges[0][1].center()) == 3


def test_twelve_that_cross_are_drawn(qtbot):
    strip = a_strip(qtbot, [a_row(number, number - 1, 12 - number) for number in range(1, 13)])
    strip.ribbons()
    assert len(strip._badges) > 3


def test_many_that_do_not_cross_are_drawn(qtbot):
    strip = a_strip(qtbot, [a_row(number, number, number) for number in range(1, 19)])
    strip.ribbons()
    assert len(strip._badges) > 12
