"""The overview ruler beside a reader view."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.builders import a_document
from ui.look.theme import theme
from ui.view.document_view import DocumentView
from ui.view.overview_ruler import OverviewRuler

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot) -> DocumentView:
    view = DocumentView()
    qtbot.addWidget(view)
    view.resize(860, 400)
    view.set_document(a_document(*(["Guards in the yard answered with rifles. " * 6] * 80)))
    view.show()
    return view


@pytest.fixture
def ruler(qtbot, view) -> OverviewRuler:
    ruler = OverviewRuler(view)
    qtbot.addWidget(ruler)
    ruler.resize(18, 400)
    ruler.show()
    return ruler


def test_a_click_goes_there(view, ruler):
    QTest.mouseClick(ruler, LEFT, pos=QPoint(9, 300))
    start, end = view.view_window()
    assert start < 0.75 < end


def test_a_click_on_a_tick_goes_to_its_middle(view, ruler):
    ruler.set_ticks([(0.5, 0.6, "conflict", "right", "Claim 3")])
    QTest.mouseClick(ruler, LEFT, pos=QPoint(11, 201))
    start, end = view.view_window()
    assert (start + end) / 2 == pytest.approx(0.55, abs=0.02)


def test_a_tick_is_drawn_in_its_color_and_lane(ruler):
    ruler.set_ticks([(0.5, 0.52, "highlight1", "left", ""), (0.5, 0.52, "conflict", "right", "")])
    image = ruler.grab().toImage()
    colors = [image.pixelColor(x, 202).name() for x in (4, 11)]
    assert colors == [theme("light").highlight1.lower(), theme("light").conflict.lower()]


def test_a_tick_at_the_very_end_is_still_seen(ruler):
    ruler.set_ticks([(1.0, 1.0, "conflict", "right", "")])
    assert ruler.grab().toImage().pixelColor(11, 398).name() == theme("light").conflict.lower()


def test_a_claim_that_cannot_be_compared_is_drawn_like_one_without_partner(ruler):
    ruler.set_ticks([(0.5, 0.52, "unknown", "right", "")])
    assert ruler.grab().toImage().pixelColor(11, 202).name() == theme("light").only.lower()


def test_the_topmost_tick_is_the_last_one(ruler):
    ruler.set_ticks([(0.5, 0.6, "agree", "right", "first"), (0.55, 0.6, "conflict", "right", "second")])
    assert ruler.tick_at(230).tooltip == "second"
    assert ruler.tick_at(10) is None


def test_the_box_follows_the_view(view, ruler):
    before = ruler.grab().toImage()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert ruler.grab().toImage() != before
