"""One program at a time."""

from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket

from tests.ui.safety.start_run import opened_by
from ui.safety.instance import Instance, Wanted


@pytest.fixture
def first(qapp):
    made = Instance()
    assert made.is_first(Wanted())
    made.listen()
    yield made
    made.close()


def test_starts_at_once_open_one_window_with_all_files(tmp_path):
    """`python -m tests.ui.safety.start_run 50` starts more."""
    assert opened_by(4, tmp_path) == (1, 4)


def test_what_is_no_request_is_passed_over(first, qtbot):
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    with qtbot.assertNotEmitted(first.asked, wait=50):
        for line in (b"[1, 2]\n", b'{"files": []}\n', b"\xff\n"):
            socket.write(line)
            socket.flush()
    socket.abort()


def test_a_request_is_told_as_it_was_made(first, qtbot):
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    with qtbot.waitSignal(first.asked) as told:
        socket.write(b'[["/a.txt", "/b \\u00fc.txt"], "/w.crossread", false]\n')
    assert told.args == [Wanted((Path("/a.txt"), Path("/b ü.txt")), Path("/w.crossread"))]
    qtbot.waitUntil(lambda: socket.bytesAvailable() > 0)
    assert socket.readAll().data() == b"done\n"
    socket.abort()


def test_when_the_first_has_ended_the_next_is_first(first):
    first.close()
    second = Instance()
    assert second.is_first(Wanted())
    second.close()
