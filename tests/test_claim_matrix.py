"""Claims laid out as a table of outlets: figures against the first one told, speakers, silence, origins."""

from dataclasses import replace
from datetime import date

import pytest

import reader
from reader.alignment import Verdict
from reader.claim_matrix import SILENT, YES, Sort, claim_matrix, ordered, with_columns
from reader.compare.cluster import cluster
from reader.outlets import Column

WIRE = """Raid on Karsk prison

Six guards were killed when gunmen attacked Karsk prison on Friday night, the Interior Ministry said.

About 40 fighters escaped from Karsk prison on Friday night, the ministry said.

The bridge over the Orsel stayed closed while soldiers searched the valley."""
COPY = WIRE + "\n\nThe Daily Quarto contributed nothing to this report."
COURIER = """Four guards dead in Karsk

Four guards were killed in the attack on Karsk prison on Friday night, Governor Ilen Marsk said.

The governor offered a reward of $2 million for the gunmen."""
RADIO = """Prison raid

Soldiers searched the valley, and the bridge over the Orsel stayed closed.

Twelve buses turned back at the river, a driver said."""


def published(document, publisher, day):
    return replace(document, source=replace(document.source, publisher=publisher, published=day))


@pytest.fixture(scope="module")
def analyses():
    told = (("Meridian Wire", WIRE, 9), ("Daily Quarto", COPY, 9), ("Halvern Courier", COURIER, 10), ("Radio Halvern", RADIO, 11))
    return [reader.analyze(published(reader.from_text(text), name, date(2026, 5, day))) for name, text, day in told]


@pytest.fixture(scope="module")
def claims(analyses):
    return cluster(tuple(analyses))


@pytest.fixture(scope="module")
def matrix(claims, analyses):
    return claim_matrix(claims, analyses)


def row(matrix, label):
    return next(one for one in matrix.rows if one.label == label)


def test_a_conflict_is_told_against_the_first_outlet(matrix):
    killed = row(matrix, "Guards killed")
    assert killed.state is Verdict.CONFLICT
    assert [(cell.value, cell.verdict) for cell in killed.cells] == [
        ("6", None), ("6", Verdict.AGREE), ("4", Verdict.CONFLICT), (SILENT, None)
    ]  # fmt: skip
    assert killed.reference is killed.cells[0]
    assert [cell.speaker for cell in killed.cells] == ["Interior Ministry", "Interior Ministry", "Ilen Marsk", "not found"]


def test_a_claim_without_figures_is_told_by_yes(matrix):
    told = [one for one in matrix.rows if one.state is Verdict.AGREE and one.cells[3].value == YES]
    assert [cell.value for cell in told[0].cells] == [YES, YES, SILENT, YES]


def test_the_most_disputed_comes_first_and_what_one_outlet_tells_last(matrix):
    assert matrix.rows[0].state is Verdict.CONFLICT
    assert [one.state for one in matrix.rows][-1] is None
    assert any(one.cells[2].value == "$2m" for one in matrix.rows if one.state is None)


def test_wire_copies_stand_together_as_one_origin(matrix):
    assert [column.name for column in matrix.columns] == ["Meridian Wire", "Daily Quarto", "Halvern Courier", "Radio Halvern"]
    assert [column.origin for column in matrix.columns] == [1, 1, 2, 3]
    assert "word for word" in matrix.columns[0].reason
    assert matrix.origins == 3


def test_orders(matrix):
    by_place = ordered(matrix, Sort.PLACE)
    starts = [one.cells[0].sentences.start for one in by_place.rows if one.cells[0].is_told]
    assert starts == sorted(starts)
    assert by_place.rows[-1].cells[0].value == SILENT
    outlets = [one.outlets for one in ordered(matrix, Sort.OUTLETS).rows]
    assert outlets == sorted(outlets, reverse=True)
    assert {one.key for one in by_place.rows} == {one.key for one in matrix.rows}


def test_an_outlet_that_is_not_analyzed_is_not_silent(claims, analyses):
    matrix = claim_matrix(claims, analyses, [Column("later", "Agence Lumen", is_read=False)])
    assert not matrix.columns[-1].is_read
    assert matrix.origins == 3
    assert all(len(one.cells) == len(matrix.columns) for one in matrix.rows)


def test_claims_tell_who_published_first(claims, analyses):
    killed = next(claim for claim in claims if claim.figures and claim.figures[0].label == "Guards killed")
    assert killed.first == ""  # two on one day
    bridge = next(claim for claim in claims if not claim.figures and analyses[3].document.id in claim.documents)
    assert bridge.first == ""
    assert bridge.label


def test_columns_are_hidden_and_put_in_another_order(matrix):
    courier, wire = matrix.columns[2].document, matrix.columns[0].document
    narrow = with_columns(matrix, (courier, wire, "gone"))
    assert [column.name for column in narrow.columns] == ["Halvern Courier", "Meridian Wire"]
    assert [cell.value for cell in row(narrow, "Guards killed").cells] == ["4", "6"]
    assert all(one.outlets for one in narrow.rows)
    radio = with_columns(matrix, (matrix.columns[3].document,))
    assert len(radio.rows) < len(matrix.rows)


def test_what_an_outlet_says_once_more_is_in_the_same_cell(matrix):
    courier = row(matrix, "Guards killed").cells[2]
    assert [cell.value for cell in courier.others] == ["4"]  # the title
    assert courier.further == ()


def test_no_claims_give_a_table_without_rows(analyses):
    assert claim_matrix((), analyses[:1]).origins == 1
    assert claim_matrix((), ()).rows == ()
