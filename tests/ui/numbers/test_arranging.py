"""Rows gathered and sorted in steps, and where numbers stand on their line."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.figure_rows import FigureRow
from tests.builders import a_document, a_quantity
from ui.look.number_axis import Axis, PowerAxis, wide_axis_for
from ui.numbers.spots import LANES, STUB, laying
from ui.tables.arranging import PART, arranged, gathered

WIRE = a_document("40 men, 40 women and 12 guards.")


def done(steps):
    """What the steps come to, and how many there were."""
    number = 0
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value, number
        number += 1


def a_row(low, high=None, *, unit=None, approximate=False, kind="people", is_open=False):
    quantity = a_quantity(WIRE, "40", 40, kind=kind)
    low, high = (None if end is None else Decimal(str(end)) for end in (low, None if is_open else low if high is None else high))
    return FigureRow(replace(quantity, low=low, high=high, unit=unit, approximate=approximate), "", "", "", "", "", 1)


def laid(rows, width=600, kind="people", unit=None):
    return done(laying(rows, kind, unit, width))[0]


@given(st.lists(st.integers(0, 9), max_size=3 * PART), st.booleans())
def test_sorting_in_steps_is_sorting_at_once(numbers, descending):
    rows = list(enumerate(numbers))
    expected = sorted(rows, key=lambda row: row[1], reverse=descending)
    assert done(arranged(rows, lambda row: row[1], descending=descending))[0] == expected


def test_many_rows_take_many_steps():
    numbers = list(range(20 * PART))
    assert done(gathered(numbers, lambda number: number % 2 == 0)) == (numbers[::2], 20)
    assert done(arranged(numbers[::-1], lambda number: number)) == (numbers, 40)


def test_numbers_drawn_alike_are_one_spot():
    first, second, other = a_row(40), a_row(40), a_row(12)
    field = laid([first, second, other])
    assert field.count == 3
    assert field.spot_of(first).rows == (first, second)
    assert field.spot_of(other).left < field.spot_of(first).left


def test_a_line_holds_one_kind_in_one_unit():
    dollars, euros, people = a_row(5, kind="money", unit="USD"), a_row(9, kind="money", unit="EUR"), a_row(3)
    field = laid([dollars, euros, people], kind="money", unit="USD")
    assert field.count == 1
    assert field.spot_of(euros) is None


def test_ranges_reach_from_end_to_end_and_open_ones_are_stubs():
    between, at_least, at_most = a_row(30, 50), a_row(35, is_open=True), a_row(None, 12)
    field = laid([between, at_least, at_most])
    places = {end: round(field.axis.share(end) * 600) for end in (12, 30, 35, 50)}
    spots = [field.spot_of(row) for row in (between, at_least, at_most)]
    assert [(spot.left, spot.right, spot.is_open) for spot in spots] == [
        (places[30], places[50], (False, False)),
        (places[35], places[35] + STUB, (False, True)),
        (places[12] - STUB, places[12], (True, False)),
    ]


def test_numbers_that_would_touch_are_stacked_and_the_rest_stays_on_the_top_lane():
    rows = [a_row(100 + number / 100) for number in range(20)] + [a_row(0), a_row(200)]
    lanes = [spot.lane for spot in laid(rows, width=30_000).spots.values()]
    assert set(lanes) == set(range(LANES))
    assert laid([a_row(1), a_row(100)]).spot_of(a_row(100)).lane == 0


def test_a_number_without_ends_or_beyond_all_measure_has_no_place():
    unknown, endless, usual = a_row(None, is_open=True), a_row("1E+400"), a_row(5)
    field = laid([unknown, endless, usual])
    assert field.count == 1
    assert field.spot_of(unknown) is None
    assert field.spot_of(endless) is None


def test_values_far_apart_are_shown_by_their_powers_of_ten():
    axis = wide_axis_for([0, 3, 40, 2_000_000], 6)
    assert isinstance(axis, PowerAxis)
    assert axis.ticks == (0, 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)[: len(axis.ticks)]
    shares = [axis.share(value) for value in (0, 3, 40, 2_000_000, axis.end)]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


@pytest.mark.parametrize("ends", [[1, 900], [-5, 90_000], [0, 0], [7], [-3, -1]])
def test_other_values_stand_on_even_steps(ends):
    axis = wide_axis_for(ends, 6)
    assert isinstance(axis, Axis)
    assert all(0 <= axis.share(end) <= 1 for end in ends)


@given(st.lists(st.floats(1e-6, 1e15), min_size=1, max_size=20))
def test_every_value_has_a_place_on_its_axis(ends):
    axis = wide_axis_for(ends, 6)
    assert all(-1e-9 <= axis.share(end) <= 1 + 1e-9 for end in ends)
    assert len(axis.ticks) < 20
