"""The claim matrix as tables: the grid of the window, and a line for each claim and outlet with the evidence."""

import csv
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest

from reader.alignment import Claim, ClaimFigure, ClaimOrigin, ClaimPassage, SentenceRange, ToldFigure, Verdict
from reader.analysis import Referent, Stance
from reader.claim_matrix import claim_matrix
from reader.export.matrix import COLUMNS, as_csv, grid_cells, grid_columns, preview, told_cells
from reader.export.xlsx import matrix as workbook
from reader.outlets import Column
from reader.source_chain import SourceChain, Voice
from tests.builders import a_document, a_quantity, an_analysis

WIRE = a_document("Six guards died, the hospital said.", "The bridge was shut.", publisher="Meridian Wire")
COURIER = a_document("Two nurses spoke.", "Four guards died, a man claimed.", publisher="=Courier", published=date(2026, 5, 10))
UNREAD = Column("later", "Agence Lumen", date(2026, 5, 11), is_read=False)


@pytest.fixture
def analyses():
    return [an_analysis(WIRE), an_analysis(COURIER)]


@pytest.fixture
def matrix(analyses):
    here, there = SentenceRange(0, 1), SentenceRange(1, 2)
    hospital = SourceChain(Referent("Meridian Wire"), (Voice("the", "hospital", "hospital"),))
    man = Voice("", "a man", stance=Stance.HEDGED, hedged=True, is_anonymous=True)
    through = SourceChain(Referent("=Courier"), (Voice("", "Kestrel News", "kestrel"), man))
    told = (
        ToldFigure(WIRE.id, here, a_quantity(WIRE, "Six", 6), hospital),
        ToldFigure(COURIER.id, there, a_quantity(COURIER, "Four", 4), through, Verdict.CONFLICT, "same scope"),
    )
    deaths = Claim(
        "deaths",
        "Six guards died",
        (ClaimPassage(WIRE.id, here, hospital), ClaimPassage(COURIER.id, there, through)),
        origins=(ClaimOrigin((WIRE.id, COURIER.id), "both quote the hospital"),),
        label="Guards died",
        first=WIRE.id,
        figures=(ClaimFigure("Guards died", Verdict.CONFLICT, told),),
    )
    bridge = Claim("bridge", "The bridge was shut", (ClaimPassage(WIRE.id, there),), label="-Bridge shut", first=WIRE.id)
    return claim_matrix((deaths, bridge), analyses, [UNREAD])


def records(analyses, matrix):
    return [dict(zip(COLUMNS, cells, strict=True)) for cells in told_cells(analyses, matrix)]


def test_the_grid_tells_value_badge_and_speaker_of_each_outlet(matrix):
    assert grid_columns(matrix)[3:] == ("Meridian Wire, 2026-05-09", "=Courier, 2026-05-10", "Agence Lumen, 2026-05-11")
    deaths, bridge, origins = grid_cells(matrix)
    assert deaths == ("Guards died", "≠", "", "6 · hospital", "4 ≠ · a man", "not analyzed")
    assert bridge[3:5] == ("yes · no speaker", "∅ not found")
    assert origins[0] == "Independent origins: 2"
    assert origins[3:] == ("origin 1", "origin 2", "not analyzed")


def test_each_claim_and_outlet_is_a_line_with_its_evidence(analyses, matrix):
    reference, against, *_ = records(analyses, matrix)
    assert (reference["meaning"], reference["verdict"], reference["quote"]) == ("reference", None, "Six guards died, the hospital said.")
    assert {name: against[name] for name in ("value", "low", "verdict", "meaning", "reason", "speaker", "anonymous", "hedged")} == {
        "value": "4",
        "low": Decimal(4),
        "verdict": "≠",
        "meaning": "conflict",
        "reason": "same scope",
        "speaker": "a man",
        "anonymous": True,
        "hedged": True,
    }
    assert (against["through"], against["origin_reason"]) == ("=Courier < Kestrel News", "both quote the hospital")
    assert COURIER.text[against["start"] : against["end"]] == against["quote"] == "Four guards died, a man claimed."
    assert (against["outlets"], against["origins"], against["document"]) == (2, 1, COURIER.id)


def test_silence_is_no_denial_and_what_is_not_analyzed_is_not_silent(analyses, matrix):
    *_, silent, unread = records(analyses, matrix)
    assert (silent["value"], silent["meaning"], silent["quote"]) == ("∅", "not found in the text opened", None)
    assert (unread["value"], unread["meaning"], unread["outlet"]) == (None, "not analyzed", "Agence Lumen")


def test_a_name_that_looks_like_a_formula_is_none(analyses, matrix):
    lines = list(csv.reader(StringIO(as_csv(analyses, matrix))))
    assert len(lines) == 1 + 2 * 3
    assert {line[COLUMNS.index("outlet")] for line in lines[1:]} == {"Meridian Wire", "'=Courier", "Agence Lumen"}
    assert lines[4][COLUMNS.index("label")] == "'-Bridge shut"
    with ZipFile(BytesIO(workbook(analyses, matrix))) as book:
        sheets = [book.read(f"xl/worksheets/sheet{number}.xml") for number in (1, 2, 3)]
        names = book.read("xl/workbook.xml").decode()
        shared = book.read("xl/sharedStrings.xml").decode()
    assert all(b"<f>" not in sheet for sheet in sheets)
    assert [f'name="{name}"' in names for name in ("Claim matrix", "Evidence", "Sources")] == [True] * 3
    assert "=Courier, 2026-05-10" in shared


def test_outlets_without_a_date_stand_under_their_names_alone(analyses, matrix):
    columns = tuple(replace(column, published=None) for column in matrix.columns)
    assert grid_columns(replace(matrix, columns=columns))[3] == "Meridian Wire"


def test_the_preview_is_the_grid_and_takes_words_as_words(matrix):
    shown = preview(replace(matrix, rows=(replace(matrix.rows[0], label="<b>Guards</b>"),)))
    assert "&lt;b&gt;Guards" in shown
    assert "4 ≠ · a man" in shown
    assert "Independent origins: 2" in shown
