"""Two texts of 10 MB side by side, 50,000 marks in each layer of each, 200 links close together.

Bars: a frame of the wheel p95 16 ms, of the strip 8 ms, a layer shown or hidden 50 ms.
"""

import pytest
from PySide6.QtWidgets import QApplication

from reader.alignment import Alignment, Link, LinkKind, SentenceRange
from tests.benchmarks.long_texts import a_long_document, marks_of_all_layers
from tests.benchmarks.test_view_speed import report_p95
from tests.builders import an_analysis
from ui.comparison.claim_rows import claim_rows
from ui.comparison.texts import SIDES, ComparisonTexts
from ui.view.layers import Layer

LINKS, FIRST = 200, 9_000  # the number of the first passage that is linked


def an_alignment(left, right):
    """A passage with the same on the other side, each fifth with one that stands elsewhere."""
    ends = [(FIRST + number, FIRST + ((number * 7) % LINKS if number % 5 == 0 else number)) for number in range(LINKS)]
    links = tuple(Link(SentenceRange(a, a + 1), SentenceRange(b, b + 1), 0.9, LinkKind.NEAR, "Guards killed") for a, b in ends)
    spans = (tuple(sentence.span for sentence in analysis.sentences) for analysis in (left, right))
    return Alignment(left.document.id, right.document.id, *spans, links)


@pytest.fixture(scope="module")
def sides():
    return an_analysis(a_long_document(7)), an_analysis(a_long_document(8))


@pytest.fixture
def texts(qtbot, sides):
    made = ComparisonTexts()
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    made.show()
    made.set_analyses(*sides)
    for view in made.views.values():
        for layer, found in marks_of_all_layers().items():
            view.set_marks(layer, found)
    alignment = an_alignment(*sides)
    made.set_claims(alignment, claim_rows(alignment, *sides))
    qtbot.waitUntil(lambda: not made._ticking.is_busy)
    span = sides[0].sentences[FIRST].span
    made.views["left"].scroll_to(span, 0.3)
    QApplication.processEvents()
    return made


def test_wheel_frame(texts, benchmark):
    bar = texts.views["left"].verticalScrollBar()

    def frame():
        bar.setValue(bar.value() + 81)
        QApplication.processEvents()

    benchmark.pedantic(frame, rounds=300)
    assert texts.strip.ribbons()
    report_p95(benchmark)


def test_frame_of_the_strip(texts, benchmark):
    def frame():
        texts.strip.refresh()
        texts.strip.repaint()

    benchmark.pedantic(frame, rounds=100)
    report_p95(benchmark)


@pytest.mark.parametrize("layer", list(Layer))
def test_toggle(texts, benchmark, layer):
    def toggle():
        for side in SIDES:
            view = texts.views[side]
            view.set_layer_visible(layer, not view.is_layer_visible(layer))
        QApplication.processEvents()

    benchmark.pedantic(toggle, rounds=20)
    report_p95(benchmark)


def test_claims_shown_and_hidden(texts, benchmark):
    def toggle():
        texts.show_claims(not texts.strip.shows_all)
        QApplication.processEvents()

    benchmark.pedantic(toggle, rounds=20)
    report_p95(benchmark)


def test_another_width(texts, benchmark):
    widths = [1600, 1500] * 10

    def resize():
        texts.resize(widths.pop(), 1000)
        QApplication.processEvents()

    benchmark.pedantic(resize, rounds=20)
    report_p95(benchmark)
