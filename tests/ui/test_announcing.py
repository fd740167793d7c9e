"""What those hear who do not see the window: what was found, what was saved, what failed."""

from pathlib import Path

from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import WIRE, compared, failed, opened, wire_analysis
from ui import messages


def a_comparison_asked_for(window, qtbot):
    for document, analysis in ((LEFT, left_analysis()), (RIGHT, right_analysis())):
        opened(window, document, analysis)
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    qtbot.waitUntil(lambda: any(request.kind == "compare" for request in window.analyst.requests))
    return page


def test_what_was_found_in_an_article_is_said_once(window, heard, qtbot):
    pane = opened(window, WIRE, wire_analysis())
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    (found,) = [words for words in heard.said if "1 number" in words]
    window.show_page()
    assert heard.said.count(found) == 1


def test_links_found_are_said(window, heard, qtbot):
    a_comparison_asked_for(window, qtbot)
    window.analyst.last("compare").finished.emit(a_story())
    assert heard.said[-1].startswith(f"{len(a_story().links)} linked claims")


def test_a_comparison_that_failed_is_said_and_told_in_the_status_line(window, heard, qtbot):
    page = a_comparison_asked_for(window, qtbot)
    window.analyst.last("compare").failed.emit(failed("The worker ended.", ""))
    assert heard.said[-1] == "The worker ended."
    assert page.facts == ("The worker ended.",)


def test_a_file_that_failed_is_said(window, heard):
    window.opening.open_file(Path("/articles/empty.html"))
    window.analyst.last("load").failed.emit(failed("The file is empty."))
    assert "The file is empty." in heard.said


def test_trouble_breaks_in_and_is_said_each_time(window, heard):
    for _ in range(2):
        window.tell("Open a second article to compare with.")
    window.say("Copied.")
    assert heard.urgent == ["Open a second article to compare with."] * 2
    assert heard.said[-1] == "Copied."


def test_that_notes_are_saved_is_said_and_that_they_are_not(window, heard):
    for words in (messages.SAVING, messages.ALL_SAVED, messages.ALL_SAVED, messages.NOT_SAVED):
        window.status.show_saved(words)
    assert heard.said == [messages.ALL_SAVED, messages.NOT_SAVED]
    assert heard.urgent == [messages.NOT_SAVED]


def test_the_words_of_a_highlight_can_be_heard_at_its_place(window, heard):
    pane = window.tabs.current
    trucks = span_of(WIRE.text, "three trucks")
    window.notebook.highlight(WIRE, trucks, 2)
    pane.view.place_caret(trucks.start)
    assert any("highlight" in words for words in heard.said)
