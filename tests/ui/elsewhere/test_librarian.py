"""The index of the library is kept up to date: what is missing is asked for one by one, the document that is searched from first."""

import pytest

from reader.codec import to_json
from reader.library_search import Catalog
from reader.pieces import KeptAnalysis
from reader.text import Span
from tests.ui.window_builders import COURIER, WIRE, FakeAnalyst, a_window, failed, opened, wire_analysis


@pytest.fixture
def window(qtbot, tmp_path):
    made = a_window(tmp_path / "notes.crossread", FakeAnalyst())
    qtbot.addWidget(made)
    yield made
    made.close()
    made.workspace.close()


def orders(window, kind):
    return [request for request in window.analyst.requests if request.kind == kind]


def surveyed(window, *missing):
    """The window has asked what is missing, and was told."""
    window.desk.librarian.go_on()
    window.analyst.last("survey").finished.emit(
        Catalog(tuple((document.id, window.workspace.revision(document.id, "test@1")) for document in missing))
    )


def test_a_document_is_taken_in_after_its_analysis_with_what_is_kept_of_it(qtbot, window):
    opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: bool(orders(window, "survey")))
    (catalog,) = orders(window, "survey")[0].subjects[0].values
    assert catalog.revisions.keys() == {WIRE.id}
    window.analyst.last("survey").finished.emit(catalog)
    order = window.analyst.last("remember").subjects[0]
    assert isinstance(order.values[0], KeptAnalysis)
    assert order.values[0].document == WIRE
    assert not order.urgent


def test_documents_that_are_not_open_count_too_one_after_the_other(window):
    window.workspace.add(WIRE)
    window.workspace.add(COURIER)
    surveyed(window, WIRE, COURIER)
    (first,) = orders(window, "remember")
    assert first.subjects[0].values == (WIRE,)  # not analyzed yet: that is done with it
    assert window.desk.librarian.progress == (0, 2)
    first.finished.emit(None)
    assert orders(window, "remember")[1].subjects[0].values == (COURIER,)
    orders(window, "remember")[1].finished.emit(None)
    assert window.desk.librarian.is_complete


def test_what_was_removed_or_corrected_is_told_by_the_revisions(window):
    window.workspace.add(WIRE)
    window.workspace.add(COURIER)
    window.workspace.remove(COURIER.id)
    surveyed(window)
    (catalog,) = window.analyst.last("survey").subjects[0].values
    assert catalog.revisions.keys() == {WIRE.id}


def test_the_document_that_is_searched_from_goes_first(window):
    window.workspace.add(WIRE)
    window.workspace.add(COURIER)
    surveyed(window, WIRE, COURIER)
    window.desk.librarian.search(COURIER.id, Span(0, 5), "At le")
    remembered = window.analyst.last("remember").subjects[0]
    assert (remembered.key[1], remembered.urgent) == (COURIER.id, True)
    assert window.analyst.requests[-1].kind == "elsewhere"
    window.analyst.last("remember").finished.emit(None)
    assert window.desk.librarian.progress == (1, 2)
    orders(window, "remember")[0].finished.emit(None)
    assert window.desk.librarian.is_complete


def test_one_that_is_there_is_not_taken_in_again_for_a_search(window):
    window.workspace.add(WIRE)
    surveyed(window)
    window.desk.librarian.search(WIRE.id, Span(0, 5), "About")
    assert orders(window, "remember") == []


def test_one_that_cannot_be_taken_in_does_not_hold_up_the_others(window):
    window.workspace.add(WIRE)
    window.workspace.add(COURIER)
    surveyed(window, WIRE, COURIER)
    window.analyst.last("remember").failed.emit(failed())
    assert window.analyst.last("remember").subjects[0].key[1] == COURIER.id
    window.analyst.last("remember").finished.emit(None)
    assert window.desk.librarian.progress == (2, 2)


def test_making_the_index_can_be_stopped_and_goes_on(window):
    window.workspace.add(WIRE)
    surveyed(window, WIRE)
    window.desk.librarian.stop()
    assert window.analyst.last("remember").is_cancelled
    window.desk.librarian.refresh()
    surveyed(window, WIRE)
    assert not window.analyst.last("remember").is_cancelled


def test_why_the_index_cannot_be_made_is_kept(window):
    window.workspace.add(WIRE)
    window.desk.librarian.go_on()
    window.analyst.last("survey").failed.emit(failed("The index cannot be used."))
    assert window.desk.librarian.failure.message == "The index cannot be used."


def test_the_payload_holds_nothing_but_json(window):
    window.workspace.add(WIRE)
    surveyed(window, WIRE)
    payload = window.analyst.last("remember").subjects[0].payload
    assert to_json(dict(payload)) == payload
