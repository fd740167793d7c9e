"""Back and forward through the places of reading."""

import pytest

from tests.ui.window_builders import COURIER, WIRE, a_window, compared, opened


@pytest.fixture
def window(qtbot, tmp_path):
    made = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(made)
    made.show()
    opened(made)
    made.history.note()
    yield made
    made.close()
    made.workspace.close()


def front(window):
    return window.tabs.current.source.document.id


def test_back_goes_to_the_article_before_and_forward_returns(window):
    opened(window, COURIER)
    window.history.note()
    window.commands["back"].trigger()
    assert front(window) == WIRE.id
    window.commands["forward"].trigger()
    assert front(window) == COURIER.id


def test_there_is_no_way_back_at_the_start(window):
    assert not window.commands["back"].isEnabled()
    assert not window.commands["forward"].isEnabled()


def test_a_jump_in_a_long_text_is_a_place_of_its_own(window):
    pane = window.tabs.current
    pane.start_at(len(WIRE.text) - 1)
    window.history.note()
    assert pane.view.top_offset() > 1_000
    window.commands["back"].trigger()
    assert pane.view.top_offset() == 0


def test_scrolling_a_little_is_none(window):
    window.tabs.current.view.verticalScrollBar().setValue(60)
    window.history.note()
    assert not window.history.has_back


def test_the_way_forward_ends_where_another_is_taken(window):
    opened(window, COURIER)
    window.history.note()
    window.history.step(-1)
    window.history.note()
    window.tabs.current.start_at(len(WIRE.text) - 1)
    window.history.note()
    assert window.history.has_back
    assert not window.history.has_forward


def test_a_closed_article_opens_again_on_the_way_back(window):
    opened(window, COURIER)
    window.history.note()
    window.tabs.close(window.opening.pane_of(WIRE.id))
    window.history.step(-1)
    assert front(window) == WIRE.id


def test_a_comparison_is_a_place_too(window, qtbot):
    opened(window, COURIER)
    window.history.note()
    window.opening.compare(WIRE.id, COURIER.id)
    compared(window, qtbot)
    window.history.note()
    window.history.step(-1)
    assert front(window) == COURIER.id


def test_full_screen_and_back(window):
    window.commands["full_screen"].trigger()
    assert window.isFullScreen()
    window.commands["full_screen"].trigger()
    assert not window.isFullScreen()
