"""What the analyst says of who says what: text and margin follow, undo takes it back, and it is listed and exported."""

from dataclasses import replace

import pytest

from reader.analysis import Attribution, Referent
from reader.attribution_correction import correct_attribution, not_said
from reader.errors import WorkspaceError
from tests.builders import span_of
from tests.ui.window_builders import WIRE, a_window, opened, wire_analysis
from ui.article.entity_card import EntityCard
from ui.article.said_card import SaidCard
from ui.dialogs.listing_corrections import corrections_dialog
from ui.view.layers import Layer
from ui.view.speakers import speakers_beside

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen
TEXT = WIRE.text
SAID = span_of(TEXT, "said")
CONTENT = span_of(TEXT, "the Grey Banner came in three trucks")


def told():
    one = Attribution(span_of(TEXT, "Tova Rennick"), SAID, CONTENT, "tova-rennick")
    return replace(wire_analysis(), attributions=(one,))


@pytest.fixture
def pane(window, qtbot):
    window.tabs.close_current()
    made = opened(window, WIRE, told())
    qtbot.waitUntil(lambda: made.source.analysis is not None)
    return made


def beside(pane):
    return [mark.label.split("\n")[0] for mark in pane.view._layers.all_in(Layer.ATTRIBUTIONS, CONTENT)]


def card(view, kind=SaidCard):
    return next(one for one in view.findChildren(kind) if one.isVisible())


def say(window, pane, **edits):
    one = pane.source.told.attributions[0]
    return window.correcting.say_of_place(correct_attribution(pane.source.analysis, one, **edits), "Other speaker")


def test_another_speaker_reaches_the_margin_and_can_be_undone(window, pane):
    assert beside(pane) == ["Tova Rennick"]
    say(window, pane, speaker=Referent("Grey Banner", "grey-banner"))
    assert beside(pane) == ["Grey Banner"]
    assert "“Tova Rennick said the Grey Banner came” is said by Grey Banner. Ctrl+Z takes it back." in window.status.words[0]
    assert window.commands["undo"].text() == "Undo: Other speaker"
    window.commands["undo"].trigger()
    assert beside(pane) == ["Tova Rennick"]
    window.commands["redo"].trigger()
    assert beside(pane) == ["Grey Banner"]


def test_what_nobody_says_has_no_bar(window, pane):
    window.correcting.say_of_place(not_said(pane.source.analysis, pane.source.analysis.attributions[0]), "Not said")
    assert beside(pane) == []
    assert "is said by nobody" in window.status.words[0]


def test_it_holds_when_the_workspace_is_opened_again(window, pane, qtbot):
    say(window, pane, hedged=True)
    path = window.workspace.path
    window.close()
    window.workspace.close()
    again = a_window(path)
    qtbot.addWidget(again)
    second = again.opening.open_document(WIRE.id)
    qtbot.waitUntil(lambda: second.source.analysis is not None)
    assert second.source.analysis.attributions[0].hedged
    again.close()
    again.workspace.close()


def test_the_key_opens_the_card_of_what_is_said(window, pane):
    pane.view.place_caret(span_of(TEXT, "came in").start)
    window.commands["said"].trigger()
    assert card(pane.view).speaker.words == "Tova Rennick"
    card(pane.view).close()
    window.commands["name"].trigger()  # neither number nor name stands there
    assert card(pane.view).speaker.words == "Tova Rennick"


def test_a_name_has_its_own_card_first(window, pane):
    pane.view.place_caret(span_of(TEXT, "Tova").start)
    window.commands["name"].trigger()
    assert card(pane.view, EntityCard)


def test_what_the_outlet_says_has_no_card(window, pane):
    pane.view.place_caret(span_of(TEXT, "escaped").start)
    window.commands["said"].trigger()
    assert "it is the outlet's own" in window.status.words[0]


def test_a_click_beside_opens_the_card_and_one_in_the_text_does_not(window, pane, qtbot):
    window.show()
    qtbot.waitExposed(window)
    view = pane.view
    (bar,) = speakers_beside(view.scene())
    window.navigation.show_card(view, view.marks_at(bar.bar.center().toPoint()), view.viewport().mapToGlobal(bar.bar.center().toPoint()))
    assert card(view).speaker.words == "Tova Rennick"
    card(view).close()
    there = view.rectangles(span_of(TEXT, "came in"))[0].center().toPoint()
    window.navigation.show_card(view, view.marks_at(there), view.viewport().mapToGlobal(there))
    assert not [one for one in view.findChildren(SaidCard) if one.isVisible()]


def test_the_card_says_it_and_its_speaker_has_a_card(window, pane):
    pane.view.place_caret(span_of(TEXT, "came in").start)
    window.commands["said"].trigger()
    card(pane.view).set_hedged(True)
    assert window.workspace.attribution_corrections()[0].hedged is True
    card(pane.view).entity.click()
    assert card(pane.view, EntityCard)._told.entity.name == "Tova Rennick"


def test_what_cannot_be_saved_is_not_shown_as_said(window, pane, monkeypatch):
    def refuse(*_):
        raise WorkspaceError("The disk is full.")

    pane.view.place_caret(span_of(TEXT, "came in").start)
    window.commands["said"].trigger()
    monkeypatch.setattr(window.workspace, "apply", refuse)
    shown = card(pane.view)
    shown.set_hedged(True)
    assert (shown.hedged.input.text(), shown.told.correction) == ("no", None)


def test_it_is_listed_and_taken_back_there(window, pane, qtbot):
    say(window, pane, speaker=Referent("Grey Banner", "grey-banner"), hedged=True)
    dialog = corrections_dialog(window)
    qtbot.addWidget(dialog)
    (row,) = dialog.model._rows
    assert row.words == "“Tova Rennick said the Grey Banner came” is said by Grey Banner and is hedged"
    assert (row.style, row.where) == ("said", "one place in Meridian Wire")
    dialog.remove.click()
    assert (dialog.model._rows, beside(pane)) == ((), ["Tova Rennick"])
