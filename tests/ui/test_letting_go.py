"""What is closed goes at once, without Python looking for circles."""

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.ui.window_builders import COURIER, WIRE, compared, no_links, opened, tabled


@pytest.fixture
def uncollected():
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def deleted():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_an_article(window, uncollected, qtbot):
    pane = opened(window, COURIER)
    qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    window.commands["numbers"].trigger()
    gone = [weakref.ref(one) for one in (pane, pane.source, pane.view)]
    window.tabs.close(pane)
    del pane
    deleted()
    assert [one() for one in gone] == [None, None, None]


def test_a_comparison_leaves_its_articles(window, uncollected, qtbot):
    panes = [*window.tabs.pages, opened(window, COURIER)]
    qtbot.waitUntil(lambda: all(pane.source.analysis is not None for pane in panes))
    window.opening.compare(WIRE.id, COURIER.id)
    page = compared(window, qtbot)
    window.analyst.last("compare").finished.emit(no_links(*page.analyses))
    gone = [weakref.ref(one) for one in (page, page.pane, page.pane.texts)]
    window.tabs.close(page)
    del page
    deleted()
    assert [one() for one in gone] == [None, None, None]
    assert all(pane.source.analysis is not None for pane in panes)


@pytest.mark.parametrize("command", ["naming", "all_words", "matrix"])
def test_a_table(window, uncollected, qtbot, command):
    opened(window, COURIER)
    page = tabled(window, qtbot, command)
    gone = weakref.ref(page)
    window.tabs.close(page)
    del page
    deleted()
    assert gone() is None


def test_a_comparison_that_is_closed_before_its_texts_are_there(window, qtbot):
    opened(window, COURIER)
    steps = window.opening.comparing(WIRE.id, COURIER.id)
    next(steps)
    next(steps)
    window.tabs.close_current()
    deleted()
    assert list(steps) == []
