"""Sources in the left panel: walked along, filtered, and notes and claims narrowed to what one of them says."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu

from reader.analysis import Attribution
from reader.attribution_correction import not_said
from reader.text import Span
from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, RIGHT, a_story, left_analysis, right_analysis
from tests.ui.window_builders import WIRE, compared, opened, wire_analysis
from ui import messages
from ui.comparison.comparison_pane import ComparisonPane
from ui.exporting.asking import dialog as export_dialog
from ui.panels.notes_model import ROW
from ui.panels.side_panel import SPEAKERS
from ui.view.layers import Layer

TEXT = WIRE.text
RENNICK = "speaker:tova-rennick"
CAME = span_of(TEXT, "the Grey Banner came in three trucks")


def analysis():
    rennick = Attribution(span_of(TEXT, "Tova Rennick"), span_of(TEXT, "said"), CAME, "tova-rennick")
    again = replace(rennick, cue=None, content=span_of(TEXT, "Soldiers searched valley number 3"))
    soldiers = Attribution(span_of(TEXT, "Soldiers"), None, span_of(TEXT, "searched valley number 0"))
    return replace(wire_analysis(), attributions=(rennick, again, soldiers))


@pytest.fixture
def pane(window, qtbot):
    window.tabs.close_current()
    made = opened(window, WIRE, analysis())
    qtbot.waitUntil(lambda: made.source.analysis is not None)
    return made


def listed(window):
    model = window.side._model
    section = model.section(SPEAKERS)
    return [model.index(row, 0, section).data() for row in range(model.rowCount(section))]


def noted(window):
    model = window.notes_panel.model
    return [model.index(row, 0).data(ROW).quote for row in range(model.rowCount())]


def target(view):
    (mark,) = view._layers.all_in(Layer.FOCUS, Span(0, len(view.document.text)))
    return mark.span.of(view.document.text)


def test_the_panel_lists_who_is_reported_and_how_often(window, pane, qtbot):
    qtbot.waitUntil(lambda: listed(window) == ["Tova Rennick", "Soldiers"])


def test_a_click_walks_along_what_one_says(window, pane):
    window.navigation.go(RENNICK)
    assert target(pane.view) == "the Grey Banner came in three trucks"
    assert window.side.steps.words == ("Tova Rennick", "1 of 2")
    window.commands["next_mention"].trigger()
    assert target(pane.view) == "Soldiers searched valley number 3"
    window.navigation.go(RENNICK)
    assert window.side.steps.words == ("Tova Rennick", "1 of 2")


def test_the_filter_finds_a_speaker(window, pane, qtbot):
    window.side.speakers.filter.setText("sold")
    qtbot.waitUntil(lambda: listed(window) == ["Soldiers"])
    window.side.speakers.filter.setText("nobody")
    qtbot.waitUntil(lambda: listed(window) == [messages.NO_SUCH_SPEAKER])


def test_notes_are_narrowed_to_what_one_says(window, pane, qtbot):
    for words in ("three trucks", "About 40"):
        window.notebook.highlight(WIRE, span_of(TEXT, words), 1)
    assert len(noted(window)) == 2
    menu = window.speaking.menu("tova-rennick", "Tova Rennick")
    menu.actions()[0].trigger()
    assert (noted(window), window.notes_panel.chip.words) == (["“three trucks”"], "from Tova Rennick")
    window.notes_panel.chip.close_button.click()
    assert (len(noted(window)), window.notes_panel.chip.isHidden()) == (2, True)


def test_the_menu_of_the_one_chosen_lets_him_go(window, pane):
    window.speaking.choose("tova-rennick", "Tova Rennick")
    (action,) = window.speaking.menu("tova-rennick", "Tova Rennick").actions()
    action.trigger()
    assert window.notes_panel.chip.isHidden()


def test_a_note_that_is_written_is_listed_whoever_is_chosen(window, pane):
    window.speaking.choose("tova-rennick", "Tova Rennick")
    note = window.notebook.highlight(WIRE, span_of(TEXT, "About 40"), 1)
    window.keeping.write(note, "text")
    assert (noted(window), window.speaking.key) == (["“About 40”"], "")


def test_the_notes_follow_when_the_analyst_says_who_says_it(window, pane, qtbot):
    window.notebook.highlight(WIRE, span_of(TEXT, "three trucks"), 1)
    window.speaking.choose("tova-rennick", "Tova Rennick")
    window.correcting.say_of_place(not_said(pane.source.analysis, pane.source.analysis.attributions[0]), "Not said")
    qtbot.waitUntil(lambda: noted(window) == [])


def test_the_sources_are_offered_for_export(window, pane, tmp_path):
    dialog = export_dialog(window)
    dialog.choose("Sources")
    dialog.choose_format("CSV")
    assert dialog.chosen_content.count == 3
    assert "Tova Rennick" in dialog.preview.toPlainText()
    dialog.save_as(tmp_path / "sources.csv")
    assert "searched valley number 0" in (tmp_path / "sources.csv").read_text(encoding="utf-8-sig")


@pytest.fixture
def story(qtbot):
    """The comparison of the sample story, in which both texts report Marsk and one Tova Rennick."""

    def said(analysis, source, content, key):
        text = analysis.document.text
        return replace(analysis, attributions=(Attribution(span_of(text, source), None, span_of(text, content), key),))

    made = ComparisonPane()
    qtbot.addWidget(made)
    made.set_analyses(
        said(left_analysis(), "Tova Rennick", "The raid began at 11:40 p.m.", "tova-rennick"),
        said(right_analysis(), "Marsk", "Four prison guards died in the attack", "marsk"),
    )
    made.set_alignment(a_story())
    return made


def claims(pane):
    return [row.label for row in pane.claims.model.rows if row.link is not None]


def test_claims_are_narrowed_to_those_attributed_to_one(story):
    everything = claims(story)
    story.narrowing.narrow("marsk", "Marsk")
    assert claims(story) == ["Guards killed"]
    assert not story.claims._chip_row.isHidden()
    story.narrowing.narrow("tova-rennick", "Tova Rennick")
    assert claims(story) == ["Attack began"]
    story.narrowing.narrow("", "")
    assert claims(story) == everything
    assert story.claims._chip_row.isHidden()


def test_keys_go_through_the_claims_that_are_listed(story):
    story.narrowing.narrow("marsk", "Marsk")
    story.focus_claim(None)
    story.step(1)
    assert story.focused_link.label == "Guards killed"


def test_the_menu_of_the_claims_offers_whom_the_texts_report(story, qtbot):
    (only,) = story.claims.built_menu().findChildren(QMenu)
    words = [action.text() for action in only.actions()]
    assert words == ["Anybody", "Only in Meridian Wire", "Tova Rennick   1", "Only in Halvern Courier", "Marsk   1"]
    with qtbot.waitSignal(story.claims.speaker_chosen) as chosen:
        only.actions()[-1].trigger()
    assert chosen.args == ["marsk", "Marsk"]


def test_whoever_is_chosen_stays_so_in_a_comparison(window, qtbot):
    opened(window, LEFT, left_analysis())
    opened(window, RIGHT, right_analysis())
    window.speaking.choose("marsk", "Marsk")
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    assert page.pane.claims.chip.words == "from Marsk"
    page.pane.claims.chip.cleared.emit()
    assert (page.pane.claims.chip.words, window.speaking.key) == ("", "")


def test_notes_are_narrowed_to_those_that_name_a_thing(window, pane):
    for words in ("three trucks", "fighters of the Grey Banner"):
        window.notebook.highlight(WIRE, span_of(TEXT, words), 1)
    entity = next(one for one in analysis().entities if one.name == "Grey Banner")
    window.speaking.choose_entity(entity.id, entity.name)
    assert window.notes_panel.chip.words == "with Grey Banner"
    assert noted(window) == ["“fighters of the Grey Banner”"]
    (action,) = window.speaking.entity_menu(entity.id, entity.name).actions()
    action.trigger()
    assert len(noted(window)) == 2
