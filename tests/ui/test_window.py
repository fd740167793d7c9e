"""The window as an analyst uses it, with a real workspace and a stand-in for the worker."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from reader.alignment import Judgement
from reader.errors import WorkspaceError
from reader.member import Member
from reader.text import Span
from tests.builders import a_document, span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import COURIER, WIRE, FakeAnalyst, a_window, compared, failed, no_links, opened, wire_analysis
from ui.article.document_pane import DocumentPane
from ui.view.layers import Layer


@pytest.fixture
def window(qtbot, tmp_path):
    made = a_window(tmp_path / "notes.crossread", FakeAnalyst())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.session.restore_tabs()
    yield made
    made.close()
    made.workspace.close()


def marks(view, layer):
    return tuple(view._layers.all_in(layer, Span(0, len(view.document.text))))


def test_an_opened_file_shows_its_text_before_its_marks(window):
    pane = window.opening.open_file(Path("/articles/wire.txt"))
    window.analyst.last("load").finished.emit(WIRE)
    assert pane.view.document == WIRE
    assert marks(pane.view, Layer.ENTITIES) == ()


def test_marks_arrive_in_pieces_and_stay(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    assert [mark.style for mark in marks(pane.view, Layer.ENTITIES)] == ["organisation", "person"]
    assert window.workspace.pieces(WIRE.id, "test@1")


def test_arriving_marks_do_not_move_the_text(window, qtbot):
    pane = window.opening.open_file(Path("/articles/wire.txt"))
    window.analyst.last("load").finished.emit(WIRE)
    pane.view.scroll_to_offset(WIRE.text.index("number 20"))
    before = pane.view.top_offset()
    window.analyst.last("analyze").analyzed(wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    assert pane.view.top_offset() == before


def test_a_document_opened_again_takes_its_marks_from_the_workspace(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    window.tabs.close_current()
    asked = len(window.analyst.requests)
    again = window.opening.open_document(WIRE.id)
    qtbot.waitUntil(lambda: again.source.analysis is not None)
    assert len(window.analyst.requests) == asked
    assert again.source.analysis == wire_analysis()


@pytest.fixture
def kept(window, qtbot):
    """An article whose marks the workspace keeps, shown before the worker has told who makes them; and its pane."""
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    window.analyst.producer_told.emit("test@1")
    window.tabs.close_current()
    window.analyst.producer = ""
    again = window.opening.open_document(WIRE.id)
    qtbot.waitUntil(lambda: again.source.analysis is not None)
    return again


def test_kept_marks_of_another_pipeline_are_made_anew(window, qtbot, kept):
    window.analyst.producer_told.emit("test@2")
    assert len(marks(kept.view, Layer.ENTITIES)) == 2
    newer = replace(wire_analysis(), producer="test@2", mentions=wire_analysis().mentions[:1])
    window.analyst.last("analyze").analyzed(newer)
    qtbot.waitUntil(lambda: kept.source.analysis == newer)
    assert len(marks(kept.view, Layer.ENTITIES)) == 1
    assert window.workspace.pieces(WIRE.id, "test@1") == ()


def test_kept_marks_of_the_same_pipeline_stay(window, kept):
    asked = len(window.analyst.requests)
    window.analyst.producer_told.emit("test@1")
    assert len(window.analyst.requests) == asked


def test_what_an_analysis_could_not_do_is_told_and_can_be_copied(window, qtbot):
    problem = "Names were found by rules alone: the text is very long."
    pane = opened(window, WIRE, replace(wire_analysis(), problems=(problem,)))
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    told = window.status.problems
    assert not told.isHidden()
    assert problem in told.toolTip()
    told.click()
    assert QGuiApplication.clipboard().text() == problem
    opened(window, COURIER)
    assert told.isHidden()


def test_a_comparison_tells_its_own_problems_and_those_of_both_sides(window, qtbot):
    for document, analysis in ((LEFT, replace(left_analysis(), problems=("Too long.",))), (RIGHT, right_analysis())):
        pane = opened(window, document, analysis)
        qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    window.opening.compare(LEFT.id, RIGHT.id)
    compared(window, qtbot)
    window.analyst.last("compare").finished.emit(replace(a_story(), problems=("Both sides are the same text.",)))
    assert window.status.problems.problems == ("Both sides are the same text.", "Meridian Wire: Too long.")


def test_the_first_links_show_while_the_rest_is_worked_out(window, qtbot):
    pane = a_comparison_begun(window, qtbot)
    request = window.analyst.last("compare")
    request.first_arrived.emit(replace(a_story(), links=a_story().links[1:2]))
    assert "provisional" in pane.claims._note.text()
    assert all(row.link is not None for row in pane.focus.rows), "what one side alone says is not known yet"
    assert pane.focus.claim is None, "which of them is the most disputed is not known yet"
    assert pane.below.currentWidget() is pane.below.progress
    pane.below.show_page(pane.below.card)
    request.progressed.emit(1, 2, "")
    assert pane.below.currentWidget() is pane.below.card
    request.finished.emit(a_story())
    assert "provisional" not in pane.claims._note.text()
    assert pane.focus.claim is not None


def test_a_claim_chosen_among_the_first_links_stays_chosen(window, qtbot):
    pane = a_comparison_begun(window, qtbot)
    request = window.analyst.last("compare")
    request.first_arrived.emit(replace(a_story(), links=a_story().links[1:2]))
    pane.focus_claim(1)
    chosen = pane.focus.claim.link.left
    request.finished.emit(a_story())
    assert pane.focus.claim.link.left == chosen


def test_a_comparison_cancelled_after_its_first_links_keeps_them(window, qtbot):
    pane = a_comparison_begun(window, qtbot)
    request = window.analyst.last("compare")
    request.first_arrived.emit(a_story())
    pane.cancel_requested.emit()
    assert request.is_cancelled
    assert pane.below.currentWidget() is pane.below.failure
    assert {row.link for row in pane.focus.rows} - {None} == set(a_story().links)
    assert "provisional" in pane.claims._note.text()


def a_comparison_begun(window, qtbot):
    for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis())):
        page = opened(window, document, analysis)
        qtbot.waitUntil(lambda page=page: page.source.analysis is not None)
    window.opening.compare(LEFT.id, RIGHT.id)
    qtbot.waitUntil(lambda: any(request.kind == "compare" for request in window.analyst.requests))
    return window.tabs.current.pane


def test_a_failed_file_says_so_in_its_tab_and_the_others_live_on(window):
    good = opened(window)
    bad = window.opening.open_file(Path("/articles/empty.html"))
    window.analyst.last("load").failed.emit(failed("The file is empty.", "Try another one."))
    assert "The file is empty." in bad._failure.details
    assert bad.title == "empty.html"
    window.tabs.go_to(good)
    assert window.view is good.view


def test_notes_come_along_when_an_article_has_changed(window):
    opened(window)
    window.notebook.highlight(WIRE, span_of(WIRE.text, "three trucks"), 2)
    paragraphs = [passage.span.of(WIRE.text) for passage in WIRE.passages]
    newer = a_document("A correction stands here now.", *paragraphs[1:], title=paragraphs[0])
    pane = opened(window, newer)
    assert [mark.span for mark in marks(pane.view, Layer.HIGHLIGHTS)] == [span_of(newer.text, "three trucks")]
    window.commands["undo"].trigger()
    assert [note.target.document for note in window.workspace.annotations()] == [WIRE.id]


def test_an_empty_file_is_not_offered_as_plain_text(window, tmp_path):
    for name, content in (("empty.html", ""), ("broken.html", "<p></p>")):
        (tmp_path / name).write_text(content, encoding="utf-8")
        pane = window.opening.open_file(tmp_path / name)
        window.analyst.last("load").failed.emit(failed())
        offered = [button.text() for button in pane._failure.findChildren(QPushButton) if not button.isHidden()]
        assert ("Open as plain text" in offered) is bool(content)


def test_a_tab_tells_in_its_tip_what_has_no_room_in_it(window):
    document = a_document("Six guards died.", title="Governor names the guards killed in the attack on Dorvet prison", publisher="")
    opened(window, document)
    assert document.source.title in window.tab_row.bar.tabToolTip(0)


def test_texts_of_a_comparison_begin_with_the_space_above_their_titles(window, qtbot):
    for document in (WIRE, COURIER):
        pane = opened(window, document)
        qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    window.opening.compare(WIRE.id, COURIER.id)
    qtbot.waitUntil(lambda: any(request.kind == "compare" for request in window.analyst.requests))
    page = window.tabs.current
    assert [view.verticalScrollBar().value() for view in page.views] == [0, 0]


def test_closing_a_tab_cancels_what_was_asked_for_it(window):
    window.opening.open_file(Path("/articles/wire.txt"))
    request = window.analyst.last("load")
    window.tabs.close_current()
    assert request.is_cancelled
    assert window.tabs.pages == ()


def test_the_same_words_from_two_files_share_a_tab(window):
    first = opened(window)
    window.opening.open_file(Path("/articles/copy.txt"))
    window.analyst.last("load").finished.emit(WIRE)
    assert window.tabs.pages == (first,)


def test_a_file_read_again_in_the_background_stays_there(window):
    opened(window)
    front = opened(window, COURIER)
    window.opening.open_file(Path("/articles/copy.txt"), is_current=False)
    window.analyst.last("load").finished.emit(WIRE)
    assert window.tabs.current is front
    assert len(window.tabs.pages) == 2


def test_a_highlight_is_stored_undone_and_made_again(window):
    pane = opened(window)
    span = span_of(WIRE.text, "three trucks")
    pane.view.select(span)
    window.commands["highlight_3"].trigger()
    (note,) = window.workspace.annotations(WIRE.id)
    assert (note.target.position, note.body.color) == (span, 3)
    window.commands["undo"].trigger()
    assert window.workspace.annotations(WIRE.id) == ()
    assert marks(pane.view, Layer.HIGHLIGHTS) == ()
    window.commands["redo"].trigger()
    assert [mark.style for mark in marks(pane.view, Layer.HIGHLIGHTS)] == ["highlight3"]


def test_digits_act_in_the_text_and_not_in_a_text_field(window, qtbot):
    pane = opened(window)
    pane.view.select(span_of(WIRE.text, "three trucks"))
    window.side.search.setFocus()
    qtbot.keyClick(window.side.search, Qt.Key.Key_2)
    assert window.workspace.annotations(WIRE.id) == ()
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_2)
    assert [note.body.color for note in window.workspace.annotations(WIRE.id)] == [2]


def test_a_reopened_window_has_its_tabs_its_place_and_its_panels_back(qtbot, tmp_path):
    first = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(first)
    first.session.restore_tabs()
    opened(first, COURIER)
    pane = opened(first, WIRE)
    first.show()
    pane.view.scroll_to_offset(WIRE.text.index("number 20"))
    place = pane.view.top_offset()
    first.commands["notes_panel"].trigger()
    first.close()
    first.workspace.close()
    again = a_window(tmp_path / "notes.crossread")
    qtbot.addWidget(again)
    again.show()
    with qtbot.waitSignal(again.session.restored):
        again.session.restore_tabs()
    assert [page.title for page in again.tabs.pages] == ["Halvern Courier\t9 May", "Meridian Wire\t9 May"]
    assert again.tabs.current.source.document == WIRE
    assert again.view.top_offset() == place
    assert again.notes_panel.isHidden()
    again.close()
    again.workspace.close()


def test_dropped_files_and_folders_open_in_tabs(window, qtbot, tmp_path):
    folder = tmp_path / "story"
    folder.mkdir()
    for name in ("b.md", "a.html", "picture.png"):
        (folder / name).write_text("x")
    (tmp_path / "c.txt").write_text("x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder)), QUrl.fromLocalFile(str(tmp_path / "c.txt"))])
    window.opening.drop(data)
    qtbot.waitUntil(lambda: len(window.tabs.pages) == 3)
    assert [page.title for page in window.tabs.pages] == ["a.html", "b.md", "c.txt"]
    assert window.tabs.current.title == "a.html"


def test_folders_in_folders_are_opened_and_hidden_ones_are_not(window, qtbot, tmp_path):
    for folder in ("monday", ".cache"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "gate.txt").write_text("x")
    window.opening.open_paths([tmp_path])
    assert [page.source.path for page in window.tabs.pages] == [tmp_path / "monday" / "gate.txt"]


def test_the_articles_of_an_archive_open_in_tabs(window, qtbot, tmp_path):
    archive = tmp_path / "story.zip"
    window.opening.open_paths([archive])
    window.analyst.last("members").finished.emit((Member("monday/gate.txt", "", 40), Member("bridge.html", "", 50)))
    qtbot.waitUntil(lambda: len(window.tabs.pages) == 2)
    assert [str(page.source.path) for page in window.tabs.pages] == [f"{archive}#monday/gate.txt", f"{archive}#bridge.html"]


@pytest.mark.parametrize("answer", [(), (Member("1", "", 9),), None])
def test_a_file_that_holds_one_article_or_is_damaged_opens_like_any_other(window, tmp_path, answer):
    window.opening.open_paths([tmp_path / "a.json"])
    request = window.analyst.last("members")
    request.failed.emit(failed()) if answer is None else request.finished.emit(answer)
    assert [page.source.path for page in window.tabs.pages] == [tmp_path / "a.json"]


def test_pasted_text_becomes_an_article(window):
    QGuiApplication.clipboard().setText("Nine men were caught near Orsel.")
    window.commands["paste"].trigger()
    path = window.analyst.last("load").subjects[0]
    assert path.read_text(encoding="utf-8") == "Nine men were caught near Orsel."


def test_a_row_of_the_left_panel_goes_to_each_mention_in_turn(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    window.navigation.go("number:0")
    assert [mark.span for mark in marks(pane.view, Layer.FOCUS)] == [span_of(WIRE.text, "About 40")]


def test_next_number_selects_it(window, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    window.commands["next_number"].trigger()
    assert pane.view.selection() == span_of(WIRE.text, "About 40")


def test_comparing_opens_a_tab_and_asks_when_both_are_analyzed(window, qtbot):
    opened(window, COURIER)
    opened(window, WIRE, wire_analysis())
    window.commands["compare"].trigger()
    page = compared(window, qtbot)
    qtbot.waitUntil(lambda: None not in page.analyses)
    left, right, *_ = window.analyst.last("compare").subjects
    assert {left.document.id, right.document.id} == {WIRE.id, COURIER.id}
    window.analyst.last("compare").finished.emit(no_links(left, right))
    assert page.pane.alignment == no_links(left, right)


def test_an_article_known_from_a_comparison_has_its_marks_in_a_tab_of_its_own(window, qtbot):
    opened(window, COURIER)
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    window.commands["compare"].trigger()
    compared(window, qtbot)
    window.tabs.close(pane)
    again = window.opening.open_document(WIRE.id)
    assert [mark.style for mark in marks(again.view, Layer.ENTITIES)] == ["organisation", "person"]


def test_a_hidden_layer_is_hidden_in_every_tab(window):
    first, second = opened(window, COURIER), opened(window)
    window.commands["show_entities"].trigger()
    assert not first.view.is_layer_visible(Layer.ENTITIES)
    assert not second.view.is_layer_visible(Layer.ENTITIES)
    assert not second.header.toggles[Layer.ENTITIES].isChecked()


def test_no_document_string_is_taken_for_markup(window):
    from PySide6.QtWidgets import QLabel

    opened(window)
    shown = [label for label in window.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText and label.text()]
    assert [label.text() for label in shown] == []


def test_the_welcome_page_is_there_while_nothing_is_open(window):
    assert not window.welcome.isHidden()
    opened(window)
    assert isinstance(window.tabs.current, DocumentPane)
    window.tabs.close_current()
    assert not window.welcome.isHidden()
    assert not window.commands["export"].isEnabled()


def test_a_verdict_that_cannot_be_saved_is_not_shown_and_told(window, qtbot, monkeypatch):
    for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis())):
        pane = opened(window, document, analysis)
        qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    window.analyst.last("compare").finished.emit(a_story())

    def refuse(change):
        raise WorkspaceError("The disk is full.")

    monkeypatch.setattr(window.workspace, "apply", refuse)
    window.commands["same"].trigger()
    assert page.pane.focused_link.verdict is None
    assert "The disk is full." in window.status.words[0]
    monkeypatch.undo()
    window.commands["same"].trigger()
    assert page.pane.focused_link.verdict is Judgement.SAME


def test_letters_at_names_are_a_setting_that_reaches_every_text(window):
    first, second = opened(window, COURIER), opened(window)
    window.commands["letters"].trigger()
    assert first.view.has_letters
    assert second.view.has_letters
    assert window.commands["letters"].isChecked()
    assert window.preferences.settings.letters
    window.commands["letters"].trigger()
    assert not first.view.has_letters
