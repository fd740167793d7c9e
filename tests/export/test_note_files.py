"""Notes written as Markdown and CSV."""

import csv
from datetime import UTC, datetime
from io import StringIO

import pytest
from markdown_it import MarkdownIt

from reader.annotation import Annotation, Body, Quote, Target
from reader.export.csv import COLUMNS
from reader.export.csv import notes as csv_notes
from reader.export.markdown import escaped
from reader.export.markdown import notes as markdown_notes
from reader.export.notes import note_rows
from tests.builders import a_document, span_of

HOSTILE = [
    "<script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "![x](http://tracker.example/p.png)",
    "# not a heading",
    "- not a list",
    "1. not a list",
    "<img src=x onerror=alert(1)>",
    "`code` and **bold** and ~~gone~~",
    "| a | b |",
    "&lt;b&gt;",
    "http://bare.example/",
]


def a_note(document, words, text="", tags=(), color=1):
    span = span_of(document.text, words)
    target = Target(document.id, document.source.uri, Quote(words), span)
    moment = datetime(2026, 5, 9, 14, 2, tzinfo=UTC)
    return Annotation(f"note-{span.start}", Body(text, tags, color), target, moment, moment)


def rows_of(document, *notes):
    return note_rows(notes, {document.id: document})


def article():
    return a_document("About 40 fighters escaped.", "Six guards were killed.", title="Fighters flee")


def test_rows_stand_in_the_order_of_the_text():
    document = article()
    rows = rows_of(document, a_note(document, "Six guards"), a_note(document, "About 40"))
    assert [row.note.target.quote.exact for row in rows] == ["About 40", "Six guards"]


def test_a_row_knows_its_source_line():
    document = article()
    (row,) = rows_of(document, a_note(document, "Six guards"))
    assert row.source_line == "Meridian Wire, “Fighters flee”, 9 May 2026, ¶2"


def test_markdown_holds_quote_place_tags_and_note():
    document = article()
    text = markdown_notes(rows_of(document, a_note(document, "Six guards", "Only the wire.", ("figures",), 2)))
    assert "> Six guards" in text
    assert f"{document.text.index('Six')}–{document.text.index('Six') + 10} · sha 000000000000" in text
    assert "\\#figures" in text
    assert "Only the wire." in text


@pytest.mark.parametrize("payload", HOSTILE)
def test_markdown_shows_hostile_text_as_it_is(payload):
    document = a_document(payload, title=payload)
    text = markdown_notes(rows_of(document, a_note(document, payload, payload, (payload,))))
    tokens = [child for token in MarkdownIt("commonmark").parse(text) for child in [token, *(token.children or ())]]
    assert {token.type for token in tokens if token.nesting >= 0} <= {
        "heading_open", "inline", "text", "paragraph_open", "blockquote_open", "hardbreak", "softbreak", "text_special",
    }  # fmt: skip
    shown = ["".join(child.content for child in token.children) for token in tokens if token.type == "inline"]
    assert shown.count(payload) == 3  # heading, quote, note


def test_csv_has_a_row_per_note_under_the_names_of_its_columns():
    document = article()
    lines = list(csv.reader(StringIO(csv_notes(rows_of(document, a_note(document, "Six guards", "why,\n“six”?"), a_note(document, "40"))))))
    assert lines[0] == list(COLUMNS)
    assert [dict(zip(COLUMNS, line, strict=True))["quote"] for line in lines[1:]] == ["40", "Six guards"]
    assert lines[2][COLUMNS.index("note")] == "why,\n“six”?"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", " ="])
def test_csv_disarms_formulas(start):
    document = article()
    text = csv_notes(rows_of(document, a_note(document, "Six guards", f"{start}cmd|'/C calc'!A0")))
    (row,) = list(csv.reader(StringIO(text)))[1:]
    assert row[COLUMNS.index("note")].startswith("'")


def test_a_date_in_front_of_a_line_is_left_as_it_is():
    assert escaped("2026-05-09") == "2026-05-09"
    assert [escaped(line) for line in ("1. one", "- one", "+ one", "=")] == ["1\\. one", "\\- one", "\\+ one", "\\="]
