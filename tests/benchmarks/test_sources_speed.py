"""How long the sources of a book hold up the window. Bar: no step of listing, marking or correcting them takes 50 ms."""

import gc
from time import perf_counter

import pytest

from reader.analysis import Analysis, Attribution, Entity, Manner, Stance
from reader.attribution_correction import not_said
from reader.attribution_corrections import correcting_attributions
from reader.pieces import pieces
from reader.speakers import finding_speakers
from reader.text import Span
from tests.builders import a_document, span_of
from ui.article.mark_stream import NAMES, MarkStream, layers_in_parts

QUOTED = "“They came in three trucks and knew the block,” Tova Rennick told reporters."
TOLD = " The ministry said that two officials claimed the wall had fallen at dawn."
PARAGRAPH = QUOTED + TOLD
PARAGRAPHS = 5_000  # 750,000 characters, 15,000 attributions


def place(words):
    return span_of(PARAGRAPH, words)


PATTERN = (
    Attribution(place("Tova Rennick"), place("told"), place(QUOTED[:47]), "person:tova-rennick", manner=Manner.QUOTED),
    Attribution(place("The ministry"), place("said"), place(TOLD[18:-1])),
    Attribution(place("two officials"), place("claimed"), place("the wall had fallen at dawn"), None, True, Stance.HEDGED),
)


def moved(one, by):
    source, cue = one.source.shifted(by), one.cue.shifted(by)
    return Attribution(source, cue, one.content.shifted(by), one.speaker, one.hedged, one.stance, one.manner)


@pytest.fixture(scope="module")
def book():
    document = a_document(*[PARAGRAPH] * PARAGRAPHS)
    said = tuple(moved(one, passage.span.start) for passage in document.passages for one in PATTERN)
    entity = Entity("person:tova-rennick", "Tova Rennick", "PERSON", (Span(0, 4),))
    gc.freeze()  # the window does not look through it either
    return Analysis(document, "test@1", entities=(entity,), attributions=said)


def longest_step(steps):
    """Seconds that the longest of the steps took."""
    longest, start = 0.0, perf_counter()
    for _ in steps:
        longest, start = max(longest, perf_counter() - start), perf_counter()
    return max(longest, perf_counter() - start)


def fed(analysis):
    stream, made = MarkStream(analysis.document), list(pieces(analysis))
    return (stream.feed(piece) for piece in made)


@pytest.mark.parametrize(
    "steps",
    [
        finding_speakers,
        fed,
        lambda book: layers_in_parts(book, NAMES),
        lambda book: correcting_attributions(book, [not_said(book, book.attributions[7_000])]),
    ],
    ids=["list", "mark", "mark again", "correct"],
)
def test_longest_step(benchmark, book, steps):
    benchmark.extra_info["longest step, ms"] = round(1_000 * min(longest_step(steps(book)) for _ in range(3)), 1)
    benchmark.pedantic(lambda: longest_step(steps(book)), rounds=1)
