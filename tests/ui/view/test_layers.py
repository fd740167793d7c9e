"""Marks in layers, found by span."""

from hypothesis import given
from hypothesis import strategies as st

from reader.text import Span
from ui.view.layers import Layer, Layers, Mark, MarkIndex

spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


def mark(span: Span) -> Mark:
    return Mark(span, Layer.ENTITIES, "person")


@given(st.lists(spans, max_size=200), spans)
def test_finds_what_a_search_through_all_finds(all_spans, asked):
    index = MarkIndex(map(mark, all_spans))
    assert sorted(found.span for found in index.overlapping(asked)) == sorted(span for span in all_spans if span.overlaps(asked))


@given(st.lists(st.lists(spans, max_size=80), max_size=4), spans)
def test_marks_added_in_pieces_are_found_like_those_given_at_once(pieces, asked):
    index = MarkIndex()
    for piece in pieces:
        index.add(map(mark, piece))
    whole = MarkIndex(mark(span) for piece in pieces for span in piece)
    assert len(index) == len(whole)
    assert sorted(m.span for m in index.overlapping(asked)) == sorted(m.span for m in whole.overlapping(asked))


def test_a_mark_that_ends_where_the_span_begins_is_not_found():
    index = MarkIndex([mark(Span(0, 5)), mark(Span(2, 9))])
    assert [found.span for found in index.overlapping(Span(5, 6))] == [Span(2, 9)]


def test_one_long_mark_is_found_behind_many_short_ones():
    index = MarkIndex([mark(Span(0, 100_000)), *(mark(Span(at, at + 1)) for at in range(1, 5000))])
    assert [found.span for found in index.overlapping(Span(90_000, 90_001))] == [Span(0, 100_000)]


def test_a_hidden_layer_shows_nothing_and_keeps_its_marks():
    layers = Layers()
    layers.set(Layer.ENTITIES, [mark(Span(0, 5))])
    layers.set_visible(Layer.ENTITIES, False)
    assert layers.shown_in(Layer.ENTITIES, Span(0, 9)) == []
    assert len(layers.all_in(Layer.ENTITIES, Span(0, 9))) == 1


def test_clearing_keeps_what_is_hidden():
    layers = Layers()
    layers.set_visible(Layer.CLAIMS, False)
    layers.clear()
    assert not layers.is_visible(Layer.CLAIMS)
