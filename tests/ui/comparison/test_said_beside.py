"""A comparison shows who says what, as the reader does, and follows its switch."""

from dataclasses import replace

import pytest

from reader.analysis import Attribution, Manner
from reader.text import Span
from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, RIGHT, left_analysis, right_analysis
from tests.ui.window_builders import compared, opened
from ui.view.layers import Layer
from ui.view.speakers import speakers_beside

WHOLE = Span(0, len(RIGHT.text))


@pytest.fixture
def view(window, qtbot):
    """The right text, of which Marsk says one sentence."""
    said = Attribution(
        span_of(RIGHT.text, "Marsk"),
        span_of(RIGHT.text, "said"),
        span_of(RIGHT.text, "Four prison guards died in the attack"),
        "person:marsk",
        manner=Manner.QUOTED,
    )
    for document, analysis in ((LEFT, left_analysis()), (RIGHT, replace(right_analysis(), attributions=(said,)))):
        pane = opened(window, document, analysis)
        qtbot.waitUntil(lambda pane=pane: pane.source.analysis is not None)
    window.opening.compare(LEFT.id, RIGHT.id)
    page = compared(window, qtbot)
    qtbot.waitUntil(lambda: bool(page.views[1]._layers.all_in(Layer.ATTRIBUTIONS, WHOLE)))
    return page.views[1]


def test_quotations_and_speakers_are_shown_and_hidden_with_their_switch(window, view):
    assert view._layers.shown_in(Layer.QUOTATIONS, WHOLE)
    assert [one.mark.span for one in speakers_beside(view.scene())] == [span_of(RIGHT.text, "Four prison guards died in the attack")]
    window.commands["show_sources"].trigger()
    assert not view._layers.shown_in(Layer.QUOTATIONS, WHOLE)
    assert not speakers_beside(view.scene())


def test_the_bar_of_a_speaker_stands_inside_the_text_column_of_a_comparison(view):
    (beside,) = speakers_beside(view.scene())
    assert beside.bar.right() <= view.viewport().width()
    assert beside.mark in view.marks_at(beside.bar.center().toPoint())
