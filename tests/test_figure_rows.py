"""Figures as rows: what is told of each, in which order, and which stand against which."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from reader.alignment import Difference, Judgement, Verdict
from reader.analysis import Attribution, Grain, Referent, TimeExpression
from reader.figure_rows import FigureRow, PairRow, figure_rows, pair_rows, subject, when
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis, span_of
from tests.ui.comparison_builders import a_link, a_story, an_alignment, left_analysis, right_analysis

WIRE = a_document("About 40 inmates escaped, Marsk said.", "A further 12\nguards fell ill. The third account was vague.", title="Escape")


def a_time(start, end, grain=Grain.DAY):
    return TimeExpression(Span(0, 1), datetime(*start), datetime(*end), grain)


def told(low, high):
    quantity = replace(a_quantity(WIRE, "40", 40), low=low and Decimal(low), high=high and Decimal(high))
    return FigureRow(quantity, "", "", "", "", "", 1)


def test_a_row_tells_what_is_known_of_a_figure():
    escaped = replace(
        a_quantity(WIRE, "About 40", 40, counted="inmates"),
        approximate=True,
        source=Referent("Governor\nMarsk"),
        place=Referent("Dorvet"),
        time=a_time((2026, 5, 8), (2026, 5, 9)),
    )
    analysis = an_analysis(WIRE, quantities=(escaped,))
    hedged = replace(analysis, attributions=(Attribution(None, None, WIRE.passages[1].span, hedged=True),))
    assert list(figure_rows(hedged)) == [FigureRow(escaped, "~40", "inmates", "Governor Marsk", "Dorvet", "8 May 2026", 1, True)]
    assert not next(figure_rows(analysis)).is_hedged


def test_what_is_not_told_is_empty_and_a_noun_left_out_is_taken_over():
    others = replace(a_quantity(WIRE, "A further 12", 12), head="inmate")
    assert list(figure_rows(an_analysis(WIRE, quantities=(others,)))) == [FigureRow(others, "12", "inmate", "", "", "", 2)]


def test_numbers_that_say_which_one_are_no_figures():
    assert list(figure_rows(an_analysis(WIRE, quantities=(a_quantity(WIRE, "third", 3, kind="ordinal"),)))) == []


def test_values_are_ordered_by_the_low_end_then_by_the_high_one():
    ordered = [(None, 12), (12, 12), (12, 30), (12, None), (35, 35), (None, None)]
    rows = [told(*ends) for ends in ordered]
    assert sorted([*rows[3:], *rows[:3]], key=lambda row: row.order) == rows


def test_linked_pairs_come_first_then_unlinked_ones_then_what_is_on_one_side():
    left, right = left_analysis(), right_analysis()
    lorry = a_quantity(left.document, "Aurel Vost left Orsel in a lorry", 1)
    left = replace(left, quantities=(*left.quantities, lorry))
    story = a_story()
    (escaped, killed) = zip(left.quantities[:2], right.quantities, strict=True)
    unlinked = Difference(*killed, Verdict.CONFLICT, "same place")
    alignment = replace(story, links=story.links[:1], differences=(unlinked,))
    rows = list(pair_rows(alignment, left, right))
    assert [tuple(row.quantity for row in pair.sides) for pair in rows] == [escaped, killed, (lorry,)]
    assert [(pair.verdict, pair.reason, pair.claim) for pair in rows] == [
        (Verdict.OVERLAP, "40 lies within ≥35", 1),
        (Verdict.CONFLICT, "same place", 0),
        (None, "", 0),
    ]


def test_a_figure_that_one_link_pairs_is_not_alone_in_another():
    left, right = left_analysis(), right_analysis()
    six, four = left.quantities[1], right.quantities[1]
    alone = a_link(3, 1, differences=(Difference(six, None, Verdict.UNKNOWN),))
    pair = a_link(3, 4, differences=(Difference(six, four, Verdict.CONFLICT),))
    rows = [row for row in pair_rows(an_alignment(alone, pair, pair), left, right) if row.verdict]
    assert [(row.verdict, row.claim) for row in rows] == [(Verdict.CONFLICT, 2)]


def test_a_link_that_the_analyst_called_wrong_pairs_nothing():
    story = a_story()
    links = tuple(replace(link, verdict=Judgement.NOT_SAME) for link in story.links)
    rows = list(pair_rows(replace(story, links=links), left_analysis(), right_analysis()))
    assert [(row.left is None, row.verdict) for row in rows] == [(False, None), (False, None), (True, None), (True, None)]
    assert all(isinstance(row, PairRow) for row in rows)


def test_the_subject_says_what_happened_to_whom_or_the_kind():
    killed = replace(a_quantity(WIRE, "40", 40), head="guard", event="killed")
    assert subject(killed) == "guard killed"
    assert subject(replace(killed, head="wounded", event="wounded")) == "wounded"
    assert subject(a_quantity(WIRE, "40", 40, kind="money")) == "money"


@pytest.mark.parametrize(
    ("time", "words"),
    [
        (a_time((2026, 5, 8), (2026, 5, 9)), "8 May 2026"),
        (a_time((2026, 5, 8, 23, 40), (2026, 5, 8, 23, 41), Grain.MINUTE), "8 May 2026 23:40"),
        (a_time((2026, 5, 4), (2026, 5, 11), Grain.WEEK), "4 May – 10 May 2026"),
        (a_time((2025, 12, 29), (2026, 1, 5), Grain.WEEK), "29 Dec 2025 – 4 Jan 2026"),
        (a_time((2026, 5, 1), (2026, 6, 1), Grain.MONTH), "May 2026"),
        (a_time((2026, 1, 1), (2027, 1, 1), Grain.YEAR), "2026"),
        (TimeExpression(Span(0, 1), None, None, Grain.DAY), ""),
        (None, ""),
    ],
)
def test_times_are_told_in_short(time, words):
    assert when(time) == words


def test_an_indefinite_time_is_told_in_its_own_words():
    time = TimeExpression(span_of(WIRE.text, "further"), None, None, Grain.DAY)
    row = next(figure_rows(an_analysis(WIRE, quantities=(replace(a_quantity(WIRE, "12", 12), time=time),))))
    assert row.time == "further"
