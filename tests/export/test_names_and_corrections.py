"""Corrections of names, and how documents name things, written for spreadsheets and programs."""

import csv
import json
from dataclasses import replace
from io import StringIO

import pytest

from reader.analysis import Attribution, Referent
from reader.attribution_correction import correct_attribution, not_said
from reader.correction import Scope, add_name, merge, no_name
from reader.export import corrections, names
from reader.naming import NamingRow
from reader.number_correction import Edits, edit_number, no_number
from reader.typed_times import typed_period
from tests.builders import a_document, an_analysis, span_of

FORMULA = "=cmd|'/C calc'!A0"


def rows_of(text):
    return list(csv.DictReader(StringIO(text)))


@pytest.fixture
def analysis():
    return an_analysis(a_document("Grey Banner left Orsel.", title="Orsel falls"), names={"Grey Banner": "ORG", "Orsel": "ORG"})


def test_a_correction_is_a_row_with_its_scope_and_its_document(analysis):
    orsel, banner = analysis.mentions
    made = [no_name(analysis, banner, Scope.HERE), merge(analysis, banner, analysis.entities[0], Scope.WORKSPACE)]
    here, everywhere = rows_of(corrections.as_csv(made, {analysis.document.id: analysis.document.source}))
    assert (here["action"], here["words"], here["scope"], here["title"], here["uri"]) == (
        *("no name", "Grey Banner", "here", "Orsel falls", "file:///articles/wire.txt"),
    )
    assert (int(here["start"]), int(here["end"])) == (banner.span.start, banner.span.end)
    assert (everywhere["action"], everywhere["name"], everywhere["type"], everywhere["to"], everywhere["document"]) == (
        *("merge", "Orsel", "ORG", "orsel", ""),
    )
    assert here["created"] == made[0].created.isoformat()
    assert analysis.mentions[0] == orsel


def test_records_have_the_names_of_the_columns(analysis):
    made = [no_name(analysis, analysis.mentions[0], scope) for scope in (Scope.HERE, Scope.DOCUMENT)]
    records = json.loads(corrections.as_json(made, {}))
    assert [list(record) for record in records] == [list(corrections.COLUMNS)] * 2
    assert [record["start"] for record in records] == [analysis.mentions[0].span.start, None]


def test_a_number_is_a_row_with_the_fields_that_were_set(analysis):
    document = a_document("At least 35 guards left Orsel and 12 came back.")
    read = an_analysis(document)
    edits = Edits(counted="guards of Orsel", unit="", place=Referent("Orsel"), time=typed_period("May 2026"))
    made = [edit_number(read, span_of(document.text, "At least 35"), edits), no_number(read, span_of(document.text, "12"))]
    edited, none = rows_of(corrections.as_csv(made, {document.id: document.source}))
    assert [edited[name] for name in ("action", "words", "scope", "start", "counted", "unit", "place", "time", "interval")] == [
        *("number", "At least 35", "here", "0", "guards of Orsel", "none", "Orsel", "May 2026", ""),
    ]
    assert (none["action"], none["words"], none["counted"], none["publisher"]) == ("no number", "12", "", "Meridian Wire")


def test_an_attribution_is_a_row_with_speaker_and_hedge_as_far_as_they_were_set():
    document = a_document("Two guards said all fled, Rennick denied that.")
    text, read = document.text, an_analysis(document)
    told = Attribution(span_of(text, "Two guards"), span_of(text, "said"), span_of(text, "all fled"))
    denied = Attribution(span_of(text, "Rennick"), span_of(text, "denied"), span_of(text, "that"))
    speaker = Referent("Tova Rennick", "person:tova-rennick")
    made = [correct_attribution(read, told, speaker=speaker), correct_attribution(read, told, hedged=True), not_said(read, denied)]
    named, hedged, none = rows_of(corrections.as_csv(made, {document.id: document.source}))
    assert [named[name] for name in ("action", "words", "source", "entity", "hedged", "start")] == [
        *("attribution", "said", "Tova Rennick", "person:tova-rennick", "", "11"),
    ]
    assert (hedged["hedged"], hedged["source"], none["action"], none["words"]) == ("yes", "", "no attribution", "denied")


def test_no_cell_is_a_formula(analysis):
    document = a_document(f"{FORMULA} fell.", title=FORMULA)
    span = replace(document.passages[1].span, end=document.passages[1].span.start + len(FORMULA))
    made = [add_name(an_analysis(document), span, "ORG", Scope.DOCUMENT)]
    cells = [*rows_of(corrections.as_csv(made, {document.id: document.source}))[0].values()]
    row = NamingRow(FORMULA, FORMULA, "ORG", (((FORMULA, 2),),), 0.0)
    cells += rows_of(names.as_csv([row], [document]))[0].values()
    assert sum(FORMULA in cell for cell in cells) == 7
    assert all(cell.startswith("'") for cell in cells if FORMULA in cell)


def test_words_and_counts_are_a_line_each_with_the_document_that_uses_them():
    first, second = a_document("one", publisher="Meridian Wire"), a_document("two", publisher="Halvern Courier")
    row = NamingRow("org:grey-banner", "Grey Banner", "ORG", ((("Grey Banner", 3), ("GB", 1)), (("terrorists", 2),)), 1.0)
    lines = rows_of(names.as_csv([row], [first, second]))
    assert [(line["publisher"], line["words"], line["count"]) for line in lines] == [
        ("Meridian Wire", "Grey Banner", "3"),
        ("Meridian Wire", "GB", "1"),
        ("Halvern Courier", "terrorists", "2"),
    ]
    assert [names.told(cell) for cell in (*row.cells, ())] == ["Grey Banner ×3, GB", "terrorists ×2", "–"]
