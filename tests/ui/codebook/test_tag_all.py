"""Every occurrence of a word, or of whatever names a thing, tagged at once."""

from dataclasses import replace

import pytest

from reader.analysis import Mention
from tests.builders import an_analysis, span_of
from tests.ui.window_builders import COURIER, WIRE, opened, wire_analysis
from ui.codebook.managing import tag_all_dialog


@pytest.fixture
def dialog(window, qtbot):
    """Asked for with “Grey Banner” selected, which the article also calls “the fighters” once."""
    found = wire_analysis()
    entity = next(one for one in found.mentions if one.label == "ORG").entity
    fighters = Mention(span_of(WIRE.text, "fighters"), "ORG", entity)
    window.tabs.close_current()
    pane = opened(window, WIRE, replace(found, mentions=(fighters, *found.mentions)))
    qtbot.waitUntil(lambda: pane.source.analysis is not None)
    opened(window, COURIER, an_analysis(COURIER))
    window.tabs.go_to(pane)
    window.view.select(span_of(WIRE.text, "Grey Banner"))
    shown = tag_all_dialog(window)
    qtbot.addWidget(shown)
    qtbot.waitUntil(lambda: "looking" not in shown.count)
    return shown


def tagged(window, document):
    return [note.target.quote.exact for note in window.notebook.notes(document.id) if note.body.tags == ("group",)]


def test_places_are_counted_with_and_without_other_names(dialog, qtbot):
    assert dialog.words.text() == "Grey Banner"
    total = WIRE.text.count("Grey Banner")
    assert dialog.count == f"{total + 1} places in 1 article"
    dialog.names.setChecked(False)
    assert dialog.count == f"{total} places in 1 article"


def test_all_are_tagged_where_wanted_and_taken_back_at_once(window, dialog, qtbot):
    dialog.scope.setCurrentIndex(1)
    dialog.scope.activated.emit(1)
    assert not dialog.apply.isEnabled()
    dialog.tag.setEditText("#group")
    dialog.apply.click()
    assert len(tagged(window, WIRE)) == WIRE.text.count("Grey Banner") + 1
    assert tagged(window, COURIER) == ["Grey Banner"]
    assert window.status.words[0].endswith("tagged #group.")
    window.commands["undo"].trigger()
    assert window.notebook.notes() == ()


def test_words_that_stand_nowhere_cannot_be_tagged(dialog):
    dialog.tag.setEditText("x")
    dialog.words.setText("helicopter")
    assert dialog.count == "0 places in 0 articles"
    assert not dialog.apply.isEnabled()
    dialog.words.setText(" ")
    assert not dialog.apply.isEnabled()
