"""How long the strip takes to draw: 200 links between two long articles, and the worst case, all on screen at once."""

import pytest

from reader.alignment import Alignment, Link, LinkKind, SentenceRange
from reader.analysis import Analysis
from tests.builders import a_document, an_analysis
from ui.comparison.claim_rows import claim_rows
from ui.comparison.link_strip import LinkStrip
from ui.comparison.texts import ComparisonTexts

LINKS = 200
WORDS = "Six guards were killed at Dorvet prison on Friday night, the hospital said, and the road to Sarn Pass stayed shut."


def an_article(publisher: str) -> Analysis:
    return an_analysis(a_document(*(f"{number}. {WORDS}" for number in range(LINKS)), publisher=publisher))


def an_alignment(left: Analysis, right: Analysis) -> Alignment:
    """Every paragraph linked, each fifth with one that stands elsewhere."""
    spans = (tuple(sentence.span for sentence in analysis.sentences) for analysis in (left, right))
    ends = [(number, (number * 7) % LINKS if number % 5 == 0 else number) for number in range(LINKS)]
    links = tuple(Link(SentenceRange(a, a + 1), SentenceRange(b, b + 1), 0.9, LinkKind.NEAR, "Guards killed") for a, b in ends)
    return Alignment(left.document.id, right.document.id, *spans, links)


@pytest.fixture
def texts(qtbot):
    left, right = an_article("Meridian Wire"), an_article("Halvern Courier")
    alignment = an_alignment(left, right)
    made = ComparisonTexts()
    qtbot.addWidget(made)
    made.resize(1600, 1000)
    made.grab()
    made.set_analyses(left, right)
    made.set_claims(alignment, claim_rows(alignment, left, right))
    return made


def frame(strip: LinkStrip) -> None:
    strip.refresh()
    strip.grab()


def test_a_frame_of_200_links(benchmark, texts):
    bar = texts.views["left"].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    benchmark(frame, texts.strip)


def test_a_wheel_step_with_both_texts_and_the_strip(benchmark, texts):
    bar = texts.views["left"].verticalScrollBar()
    bar.setValue(bar.maximum() // 2)

    def step() -> None:
        bar.setValue(bar.value() + 75 if bar.value() < bar.maximum() - 100 else bar.maximum() // 3)
        texts.grab()

    benchmark(step)


class Tiny:
    """A text whose lines are so low that all of it is on screen."""

    def top_offset(self) -> int:
        return 0

    def offset_at_height(self, y: int) -> int:
        return 10**9

    def extent(self, span):
        return span.start / 30, span.end / 30


def test_a_frame_with_200_links_all_on_screen(benchmark, qtbot):
    left, right = an_article("Meridian Wire"), an_article("Halvern Courier")
    alignment = an_alignment(left, right)
    strip = LinkStrip(Tiny(), Tiny())
    qtbot.addWidget(strip)
    strip.resize(160, 1000)
    strip.set_rows(claim_rows(alignment, left, right))
    benchmark(frame, strip)
