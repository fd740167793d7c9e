"""Everyday acts do not read the list of all documents: of thousands it takes longer than a window may wait."""

from pathlib import Path

import pytest

from reader.text import Span
from reader.workspace import Workspace
from tests.builders import a_document
from tests.ui.window_builders import COURIER, WIRE, compared, opened
from ui.comparison.suggesting import _MOST
from ui.panels.notes_panel import ORPHANS, WORKSPACE


@pytest.fixture
def unlisted(window, qtbot, monkeypatch):
    """A window with two articles, in which nobody may list the documents at one go."""
    opened(window, COURIER)
    qtbot.waitUntil(lambda: not window.library._soon.isActive())

    def documents(_):
        raise AssertionError("all documents are read")

    monkeypatch.setattr(Workspace, "documents", documents)
    return window


def test_going_to_an_article_and_noting(unlisted):
    unlisted.tabs.go_to(unlisted.opening.pane_of(WIRE.id))
    assert unlisted.notebook.highlight(WIRE, Span(0, 20), 1) is not None
    for scope in (WORKSPACE, ORPHANS):
        unlisted.notes_panel.scope.choose(scope)
    unlisted.reviewing.refresh()


def test_opening_an_article_and_comparing_it(unlisted, qtbot):
    opened(unlisted, a_document("The road stayed shut."))
    unlisted.opening.compare(WIRE.id, COURIER.id)
    assert {one.document.id for one in compared(unlisted, qtbot).sources} == {WIRE.id, COURIER.id}


def test_a_list_of_what_can_be_compared_holds_the_two_and_not_thousands(window, qtbot):
    for number in range(_MOST + 20):
        window.workspace.add(a_document(f"{number} guards fled."))
    window.workspace.add(COURIER)
    window.opening.compare(WIRE.id, COURIER.id)
    choice = compared(window, qtbot).pane.tools._left
    assert choice.count() == _MOST + 1
    assert choice.currentData() == WIRE.id


def test_a_page_that_opens_shows_once_and_one_behind_it_not_at_all(window):
    shown = []
    window.tabs.current_changed.connect(lambda: shown.append(window.tabs.current))
    pane = opened(window, COURIER)
    assert shown == [pane]
    window.opening.open_file(Path("/articles/behind.txt"), is_current=False)
    assert shown == [pane]
