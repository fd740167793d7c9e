"""The line that tells of another text of the same article, and what leads there; characters that are not seen."""

from dataclasses import replace

from tests.builders import a_document
from tests.test_likeness import SENTENCES, at
from tests.ui.window_builders import compared, opened


def kin_of(window, qtbot, document):
    pane = opened(window, document)
    qtbot.waitUntil(lambda: pane.kin.words != "")
    return pane


def test_the_same_text_from_another_address_is_told(window, qtbot):
    opened(window, at("file:///a", *SENTENCES))
    pane = kin_of(window, qtbot, at("file:///b", *SENTENCES, title="Fires"))
    assert pane.kin.words == "The same text as Meridian Wire."


def test_an_older_text_of_the_same_address_can_be_compared(window, qtbot):
    older, newer = at("file:///a", *SENTENCES), at("file:///a", *SENTENCES[:20], "More follows.")
    opened(window, older)
    pane = kin_of(window, qtbot, newer)
    assert "replaces an older one" in pane.kin.words
    pane.kin.followed.emit()
    assert [view.document.id for view in compared(window, qtbot).views] == [older.id, newer.id]


def test_an_article_of_its_own_has_no_such_line(window):
    pane = opened(window, replace(a_document(*SENTENCES[::2]), source=replace(a_document("x").source, uri="file:///c")))
    assert pane.kin.words == ""


def test_hidden_characters_are_counted_in_the_status_line(window, qtbot):
    pane = opened(window, at("file:///d", "Six men\u202e fled\u200b over the wall."))
    qtbot.waitUntil(lambda: "2 hidden characters" in pane.facts)
