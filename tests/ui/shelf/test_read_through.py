"""An article that was read to its end is read, by itself; one that was jumped through is not."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.document_status import Status
from reader.text import Span
from tests.ui.window_builders import WIRE


def status(window):
    return next(stored.status for stored in window.workspace.documents() if stored.id == WIRE.id)


def scroll_to_the_end(view):
    for _ in range(200):
        QTest.keyClick(view, Qt.Key.Key_PageDown)


def test_an_article_that_was_paged_through_is_read(qtbot, window):
    assert status(window) is Status.UNREAD
    scroll_to_the_end(window.view)
    qtbot.waitUntil(lambda: status(window) is Status.READ)


def test_an_article_whose_end_was_jumped_to_is_not(qtbot, window):
    bar = window.view.verticalScrollBar()
    window.tabs.current.jump(Span(len(WIRE.text) - 5, len(WIRE.text)))
    qtbot.waitUntil(lambda: bar.value() > 0)
    bar.setValue(bar.maximum())
    assert status(window) is Status.UNREAD


def test_what_is_done_stays_done(qtbot, window):
    window.commands["library"].trigger()
    page = window.tabs.current
    qtbot.waitUntil(lambda: bool(page.panel.shown))
    page.mark(Status.DONE)
    window.opening.open_document(WIRE.id)
    scroll_to_the_end(window.view)
    assert status(window) is Status.DONE
