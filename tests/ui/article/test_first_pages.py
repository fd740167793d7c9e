"""The first pages of a long file, shown while the others are read."""

from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from tests.builders import a_document
from tests.ui.window_builders import COURIER


def loading(window):
    """A long file that is being read, its pane, and the request."""
    pane = window.opening.open_file(Path("/articles/long.pdf"))
    return pane, window.analyst.last("load")


def test_the_first_pages_can_be_read_while_the_rest_is_read(window):
    pane, request = loading(window)
    request.first_arrived.emit(COURIER)
    assert pane._loading.view.document is COURIER
    assert pane.findChild(QStackedWidget).currentWidget() is pane._loading
    assert pane.source.document is None


def test_who_has_begun_to_read_goes_on_there(window, qtbot):
    long = a_document(*(f"Report {number} of the prison service on the night of the raid." for number in range(90)))
    pane, request = loading(window)
    request.first_arrived.emit(long)
    qtbot.waitUntil(lambda: pane._loading.view.height() > 100)
    pane._loading.view.scroll_to_offset(len(long.text) // 2)
    offset = pane._loading.offset
    assert offset > 1_000
    request.finished.emit(long)
    qtbot.waitUntil(lambda: pane.source.document is not None)
    assert abs(pane.view.top_offset() - offset) < 200
