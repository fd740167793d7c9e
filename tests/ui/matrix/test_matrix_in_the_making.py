"""The claim matrix while articles are still being analyzed, and when one of them cannot be."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.claim_matrix import Sort, claim_matrix, continued, ordered
from reader.jobs import Failed
from tests.builders import a_document, an_analysis
from tests.ui.matrix.matrix_builders import COURIER, RADIO, WIRE, a_matrix_tab, analyses, claims
from tests.ui.window_builders import opened
from ui.matrix.matrix_tab import MatrixTab

THREE = (WIRE.id, COURIER.id, RADIO.id)


def loaded(window, document):
    """A tab with the text alone, and the request for its marks."""
    window.opening.open_file(Path(f"/articles/{document.id[:8]}.txt"))
    window.analyst.last("load").finished.emit(document)
    return window.analyst.last("analyze")


def asked(window):
    return [request for request in window.analyst.requests if request.kind == "cluster"]


def of_two(wire, courier):
    """What the first two articles share, linked before the third was there."""
    killed = claims(wire, courier, analyses()[2])[0]
    return (replace(killed, id="early"),)


@pytest.fixture
def making(window, qtbot):
    """Two articles analyzed, the third under way; `late` is the request for it."""
    told = analyses()
    for analysis in told[:2]:
        opened(window, analysis.document, analysis)
    late = loaded(window, RADIO)
    window.opening.table(MatrixTab, THREE)
    qtbot.waitUntil(lambda: bool(asked(window)))
    asked(window)[0].finished.emit(of_two(*told[:2]))
    tab = window.tabs.current
    tab.late, tab.told = late, told
    return tab


def labels(tab):
    return [row.label for row in tab.table.model.matrix.rows]


def test_claims_are_linked_as_soon_as_two_articles_are_analyzed(window, making):
    assert [analysis.document.id for analysis in asked(window)[0].subjects[0]] == [WIRE.id, COURIER.id]
    assert "Guards killed" in labels(making)
    assert making.page.note.text() == "2 of 3 articles so far"


def test_the_article_under_way_has_a_hatched_column(making):
    column = next(one for one in making.matrix.columns if one.document == RADIO.id)
    assert not column.is_read
    assert column.trouble == ""


def test_when_it_is_there_all_are_linked_anew(window, making, qtbot):
    making.late.analyzed(making.told[2])
    qtbot.waitUntil(lambda: len(asked(window)) == 2)
    assert [analysis.document.id for analysis in asked(window)[1].subjects[0]] == list(THREE)
    asked(window)[1].finished.emit(claims(*making.told))
    assert labels(making) == ["Guards killed", "Road shut"]
    assert making.page.note.text() == ""


def test_the_claim_in_front_stays_there_when_it_is_linked_anew(window, making, qtbot):
    making.table.cells.setCurrentIndex(making.table.model.index(0, 2))
    before = making.table.current[0].label, making.table.current[1].document
    making.late.analyzed(making.told[2])
    qtbot.waitUntil(lambda: len(asked(window)) == 2)
    asked(window)[1].finished.emit(claims(*making.told))
    assert (making.table.current[0].label, making.table.current[1].document) == before


def test_no_second_linking_begins_while_one_is_under_way(window, qtbot):
    told = analyses()
    for analysis in told[:2]:
        opened(window, analysis.document, analysis)
    late = loaded(window, RADIO)
    window.opening.table(MatrixTab, THREE)
    qtbot.waitUntil(lambda: bool(asked(window)))
    late.analyzed(told[2])
    qtbot.waitUntil(lambda: window.tabs.current.sources[2].namings is not None)
    assert len(asked(window)) == 1
    asked(window)[0].finished.emit(of_two(*told[:2]))
    assert len(asked(window)) == 2


def test_the_order_is_frozen_until_all_are_there():
    first, second = (row for row in _rows())
    assert continued((second, first), (first, second)) == (first, second)


def test_what_is_new_comes_last():
    first, second = _rows()
    assert continued((second, first), (first,)) == (first, second)


def _rows():
    told = analyses()
    return ordered(claim_matrix(claims(*told), told), Sort.DISPUTED).rows


def test_an_article_that_fails_holds_up_nothing(window, making):
    making.late.failed.emit(Failed(1, "The names could not be found.", ""))
    column = next(one for one in making.matrix.columns if one.document == RADIO.id)
    assert column.trouble == "The names could not be found."
    assert making.page.note.text() == ""
    assert "1 of 3 articles not analyzed" in making.facts


def test_its_cell_tells_why_and_tries_again(window, making, qtbot):
    making.late.failed.emit(Failed(1, "The names could not be found.", ""))
    place = [column.document for column in making.table.model.matrix.columns].index(RADIO.id)
    making.table.cells.setCurrentIndex(making.table.model.index(0, 1 + place))
    assert "The names could not be found." in making.foot.quote.text()
    assert making.foot._again.isVisible()
    before = window.analyst.last("analyze")
    qtbot.mouseClick(making.foot._again, Qt.MouseButton.LeftButton)
    again = window.analyst.last("analyze")
    assert again is not before
    again.analyzed(making.told[2])
    qtbot.waitUntil(lambda: len(asked(window)) == 2)
    asked(window)[1].finished.emit(claims(*making.told))
    assert all(column.is_read for column in making.matrix.columns)
    assert not making.foot._again.isVisible()


def test_enter_tries_again_too(window, making, qtbot):
    making.late.failed.emit(Failed(1, "The names could not be found.", ""))
    place = [column.document for column in making.table.model.matrix.columns].index(RADIO.id)
    making.table.cells.setCurrentIndex(making.table.model.index(0, 1 + place))
    before = window.analyst.last("analyze")
    qtbot.keyClick(making.table.cells, Qt.Key.Key_Return)
    assert window.analyst.last("analyze") is not before


def test_with_one_article_left_the_failure_is_told_and_can_be_tried_again(window, qtbot):
    wire = analyses()[0]
    opened(window, WIRE, wire)
    late = loaded(window, COURIER)
    window.opening.table(MatrixTab, (WIRE.id, COURIER.id))
    tab = window.tabs.current
    qtbot.waitUntil(lambda: len(tab.documents) == 2)
    late.failed.emit(Failed(1, "The names could not be found.", ""))
    qtbot.waitUntil(lambda: tab._stack.currentWidget() is tab._failure)
    tab._failure.retry_requested.emit()
    window.analyst.last("analyze").analyzed(analyses()[1])
    qtbot.waitUntil(lambda: bool(asked(window)))


def test_a_document_taken_away_is_not_linked_any_more(window, qtbot):
    tab = a_matrix_tab(window, qtbot)
    tab.show_documents(THREE[:2])
    qtbot.waitUntil(lambda: len(tab.documents) == 2)
    qtbot.waitUntil(lambda: len(asked(window)) == 2)
    assert [analysis.document.id for analysis in asked(window)[1].subjects[0]] == [WIRE.id, COURIER.id]


def test_corrected_numbers_link_the_claims_anew(window, qtbot):
    tab = a_matrix_tab(window, qtbot)
    source = tab.sources[0]
    source.analysis = replace(source.analysis, quantities=())
    source.analyzed.emit()
    assert len(asked(window)) == 2
    assert asked(window)[1].subjects[0][0].quantities == ()


def test_while_many_are_awaited_one_more_is_no_reason_to_link_anew(window, qtbot):
    told = analyses()
    third, fourth = (a_document(f"The {ordinal} road stayed shut.", title=ordinal) for ordinal in ("third", "fourth"))
    for analysis in told[:2]:
        opened(window, analysis.document, analysis)
    late = [loaded(window, document) for document in (RADIO, third, fourth)]
    window.opening.table(MatrixTab, (*THREE, third.id, fourth.id))
    qtbot.waitUntil(lambda: bool(asked(window)))
    asked(window)[0].finished.emit(of_two(*told[:2]))
    late[0].analyzed(told[2])
    qtbot.waitUntil(lambda: len(asked(window)) == 2)  # three instead of two
    asked(window)[1].finished.emit(claims(*told))
    late[1].analyzed(an_analysis(third))
    qtbot.waitUntil(lambda: window.tabs.current.sources[3].namings is not None)
    assert len(asked(window)) == 2
    assert window.tabs.current.page.note.text() == "3 of 5 articles so far"
    late[2].analyzed(an_analysis(fourth))
    qtbot.waitUntil(lambda: len(asked(window)) == 3)
    assert len(asked(window)[2].subjects[0]) == 5


def test_what_was_cancelled_begins_anew_when_the_documents_are_chosen_again(window, qtbot):
    for analysis in analyses()[:2]:
        opened(window, analysis.document, analysis)
    window.opening.table(MatrixTab, THREE[:2])
    qtbot.waitUntil(lambda: bool(asked(window)))
    tab = window.tabs.current
    tab._progress.cancelled.emit()
    assert asked(window)[0].is_cancelled
    tab.show_documents(THREE[:2])
    qtbot.waitUntil(lambda: len(asked(window)) == 2)
