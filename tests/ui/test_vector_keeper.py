"""Sentence vectors of open articles: asked for once, kept in the workspace, given along when articles are compared."""

import pytest

from reader.vectors import SentenceVectors, wording_key
from tests.ui.window_builders import COURIER, WIRE, FakeAnalyst, a_window, opened, wire_analysis


@pytest.fixture
def window(qtbot, tmp_path):
    analyst = FakeAnalyst()
    analyst.encoder = "test@1"
    made = a_window(tmp_path / "notes.crossread", analyst)
    qtbot.addWidget(made)
    yield made
    made.close()
    made.desk.workspace.close()


def made_of(document, producer="test@1"):
    return SentenceVectors(document.id, producer, wording_key("Nobody fled."), b"\x00\x3c")


def encoding(qtbot, window):
    qtbot.waitUntil(lambda: bool(encodings(window)))
    (request,) = encodings(window)
    return request


def encodings(window):
    return [request for request in window.desk.analyst.requests if request.kind == "encode"]


def test_vectors_are_asked_for_after_the_marks_and_kept(qtbot, window):
    opened(window, WIRE, wire_analysis())
    encoding(qtbot, window).finished.emit(made_of(WIRE))
    assert window.desk.workspace.vectors(WIRE.id, "test@1") == made_of(WIRE)


def test_without_an_encoder_nothing_is_kept(qtbot, window):
    opened(window, WIRE, wire_analysis())
    encoding(qtbot, window).finished.emit(None)
    assert window.desk.vectors(WIRE.id) == ()


def test_stored_vectors_go_along_and_those_of_another_encoder_do_not(window):
    opened(window, WIRE, wire_analysis())
    window.desk.workspace.set_vectors(made_of(WIRE))
    window.desk.workspace.set_vectors(made_of(WIRE, "other@1"))
    assert window.desk.vectors(WIRE.id, COURIER.id) == (made_of(WIRE),)


def test_an_encoder_told_late_reads_what_is_open(qtbot, window):
    analyst = window.desk.analyst
    analyst.encoder = ""
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    assert encodings(window) == []
    analyst.encoder = "test@1"
    analyst.producer_told.emit(analyst.producer)
    encoding(qtbot, window)


def test_after_a_restart_the_last_encoder_counts_until_the_worker_has_told(window):
    opened(window, WIRE, wire_analysis())
    window.desk.workspace.set_vectors(made_of(WIRE))
    window.desk.analyst.producer_told.emit("test@1")
    window.desk.analyst.encoder = ""
    assert window.desk.vectors(WIRE.id) == (made_of(WIRE),)
