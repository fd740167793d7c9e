"""Many articles at once: chosen before they are opened, counted while they are read, those that fail told together."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.jobs import Failed
from reader.member import Member
from tests.builders import a_document
from tests.ui.window_builders import FakeRequest
from ui.choosing import of_members
from ui.dialogs.choosing_dialog import ChoosingDialog
from ui.dialogs.failures_dialog import FailuresDialog

MEMBERS = tuple(Member(f"gate{number}.txt", f"Gate {number}", 1_000 * number) for number in range(8))
ARCHIVE = Path("/articles/news.zip")


@pytest.fixture
def dialog(qtbot):
    made = ChoosingDialog(None, "news.zip", of_members(ARCHIVE, MEMBERS), 5)
    qtbot.addWidget(made)
    return made


def choose(monkeypatch, pick=lambda choices: choices):
    monkeypatch.setattr(ChoosingDialog, "ask", classmethod(lambda _, parent, name, choices, most: tuple(pick(choices))))


def loads(window) -> list[FakeRequest]:
    return [request for request in window.analyst.requests if request.kind == "load" and "gate" in str(request.subjects[0])]


def open_archive(window, qtbot):
    window.opening.open_paths([ARCHIVE])
    window.analyst.last("members").finished.emit(MEMBERS)
    qtbot.waitUntil(lambda: not window.opening.many.is_busy)


def answer(request: FakeRequest, number: int) -> None:
    request.finished.emit(a_document(f"Guards held gate {number}."))


def test_the_first_ones_are_ticked_and_no_more_than_can_be_opened(dialog):
    assert [one.name for one in dialog.chosen] == [f"gate{number}.txt" for number in range(5)]
    dialog.model.check_all(True)
    assert not dialog.take.isEnabled()
    dialog.model.setData(dialog.model.index(0, 0), Qt.CheckState.Unchecked)
    assert len(dialog.chosen) == 7


def test_a_row_tells_name_title_kind_and_size(dialog):
    told = [dialog.model.index(2, column).data() for column in range(4)]
    assert told == ["gate2.txt", "Gate 2", "TXT", "2 kB"]


def test_nothing_is_opened_that_was_not_chosen(window, qtbot, monkeypatch):
    choose(monkeypatch, lambda choices: choices[:2])
    open_archive(window, qtbot)
    assert [request.subjects[0].name for request in loads(window)] == ["news.zip#gate0.txt", "news.zip#gate1.txt"]


def test_a_folder_of_many_articles_is_asked_about(window, qtbot, monkeypatch, tmp_path):
    choose(monkeypatch, lambda choices: [one for one in choices if one.name == "gate3.txt"])
    for number in range(6):
        (tmp_path / f"gate{number}.txt").write_text("Orsel.")
    window.opening.open_paths([tmp_path])
    qtbot.waitUntil(lambda: [request.subjects[0].name for request in loads(window)] == ["gate3.txt"])


def test_a_bad_file_stops_none_of_the_others_and_is_told_in_the_end(window, qtbot, monkeypatch):
    choose(monkeypatch)
    open_archive(window, qtbot)
    for number, request in enumerate(loads(window)):
        if number == 3:
            request.failed.emit(Failed(1, "“gate3.txt” is damaged.", "Save it again."))
        else:
            answer(request, number)
    batch = window.opening.many.batch
    qtbot.waitUntil(lambda: batch.is_over)
    assert (batch.total, batch.read, len(batch.failures)) == (8, 7, 1)
    assert [one.path.name for one in batch.failures] == ["news.zip#gate3.txt"]
    assert len(window.tabs.pages) == 8  # the wire of the fixture and seven others
    assert not window.batch_line.isHidden()
    assert FailuresDialog(None, batch.failures).words == "/articles/news.zip#gate3.txt\n“gate3.txt” is damaged. Save it again."


def test_the_line_goes_when_all_was_read(window, qtbot, monkeypatch):
    choose(monkeypatch)
    open_archive(window, qtbot)
    assert not window.batch_line.isHidden()
    for number, request in enumerate(loads(window)):
        answer(request, number)
    qtbot.waitUntil(window.batch_line.isHidden)


def test_stopping_keeps_what_was_read_and_closes_the_rest(window, qtbot, monkeypatch):
    choose(monkeypatch)
    open_archive(window, qtbot)
    answer(loads(window)[0], 0)
    qtbot.waitUntil(lambda: window.opening.many.batch.read == 1)
    window.batch_line.stop.click()
    assert len(window.tabs.pages) == 2
    assert all(request.is_cancelled for request in loads(window)[1:])
    assert window.batch_line.isHidden()


def test_what_failed_can_be_tried_again(window, qtbot, monkeypatch):
    choose(monkeypatch)
    open_archive(window, qtbot)
    for request in loads(window):
        request.failed.emit(Failed(1, "Gone."))
    monkeypatch.setattr(FailuresDialog, "ask", classmethod(lambda *_: True))
    window.batch_line.report.click()
    qtbot.waitUntil(lambda: len(loads(window)) == 16)
    assert window.opening.many.batch.failures == ()


def test_the_articles_of_an_archive_in_a_folder_count_like_the_others(window, qtbot, monkeypatch, tmp_path):
    choose(monkeypatch)
    for number in range(6):
        (tmp_path / f"gate{number}.txt").write_text("Orsel.")
    (tmp_path / "more.zip").write_bytes(b"PK")
    window.opening.open_paths([tmp_path])
    qtbot.waitUntil(lambda: len(loads(window)) == 6 and not window.opening.many.is_busy)
    window.analyst.last("members").finished.emit((Member("gate7.txt", "", 1), Member("gate8.txt", "", 1)))
    qtbot.waitUntil(lambda: len(loads(window)) == 8)
    for number, request in enumerate(loads(window)):
        answer(request, number)
    qtbot.waitUntil(lambda: window.opening.many.batch.is_over)
    assert (window.opening.many.batch.total, window.opening.many.batch.read) == (8, 8)


def test_one_article_under_two_names_is_counted_twice(window, qtbot, monkeypatch):
    choose(monkeypatch)
    open_archive(window, qtbot)
    for request in loads(window):
        answer(request, 0)
    qtbot.waitUntil(lambda: window.opening.many.batch.is_over)
    assert len(window.tabs.pages) == 2
