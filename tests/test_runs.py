"""Overlapping marks become flat runs."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from reader.runs import runs
from reader.text import Span

ends = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(sorted)
marks_of_a_text = st.lists(ends.map(lambda pair: Span(*pair)), max_size=12).map(lambda spans: list(zip(spans, range(12), strict=False)))


def test_an_overlap_is_a_run_of_its_own():
    assert list(runs([(Span(0, 5), "name"), (Span(3, 8), "note")])) == [
        (Span(0, 3), ("name",)),
        (Span(3, 5), ("name", "note")),
        (Span(5, 8), ("note",)),
    ]


@given(marks_of_a_text)
def test_runs_cover_each_offset_with_the_marks_that_lie_over_it(marks):
    covered = {offset: names for span, names in runs(marks) for offset in range(span.start, span.end)}
    for offset in range(41):
        over = tuple(name for span, name in marks if span.start <= offset < span.end)
        assert covered.get(offset, ()) == over


@given(marks_of_a_text)
def test_runs_are_in_order_and_do_not_overlap(marks):
    spans = [span for span, _ in runs(marks)]
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
