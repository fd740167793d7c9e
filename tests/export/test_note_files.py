"""Notes written as Markdown, CSV, web page, Word document, workbook and records; which of them, what of each, under which headings."""

import csv
import json
from io import BytesIO, StringIO
from zipfile import ZipFile

import docx
import pytest
from lxml import html as web

from reader.export.csv import notes as as_csv
from reader.export.docx import notes as as_word
from reader.export.html import notes as as_page
from reader.export.markdown import escaped
from reader.export.markdown import notes as as_markdown
from reader.export.markdown import obsidian as as_obsidian
from reader.export.note_records import notes as as_json
from reader.export.note_report import NO_CLAIM, NO_TAG, Grouping, NotedClaim, Part, Place, note_report
from reader.export.notes import note_rows
from reader.export.xlsx import notes as as_workbook
from tests.builders import a_document, span_of
from tests.export.note_builders import a_note, a_report, article


def test_rows_stand_in_the_order_of_the_text():
    document = article()
    rows = note_rows((a_note(document, "Six guards"), a_note(document, "About 40")), {document.id: document})
    assert [row.note.target.quote.exact for row in rows] == ["About 40", "Six guards"]


def test_a_row_knows_its_source_line_and_the_words_around():
    document = article()
    (row,) = note_rows([a_note(document, "guards")], {document.id: document})
    assert row.source_line == "Meridian Wire, “Fighters flee”, 9 May 2026, ¶2"
    assert (row.before, row.after) == ("Six ", " were killed.")


def test_much_around_a_quote_is_cut_between_words():
    document = a_document(f"{'before ' * 60}Six guards{' after' * 60}")
    (row,) = note_rows([a_note(document, "Six guards")], {document.id: document})
    assert row.before.startswith("…before before")
    assert row.after.endswith("after after…")
    assert len(row.before) < 170


def test_notes_with_several_tags_stand_under_each():
    document = article()
    report = a_report(document, a_note(document, "Six", tags=("b", "a")), a_note(document, "About"), grouping=Grouping.TAG)
    assert [(group.heading, len(group.rows)) for group in report.groups] == [("#a", 1), ("#b", 1), (NO_TAG, 1)]


def test_notes_stand_under_the_claims_whose_passages_they_touch():
    document = article()
    claims = (
        NotedClaim("Guards killed", "≠", (Place(document.id, span_of(document.text, "Six guards were killed.")),)),
        NotedClaim("Trucks", "=", (Place("another", span_of(document.text, "About")),)),
    )
    report = a_report(document, a_note(document, "Six"), a_note(document, "About"), grouping=Grouping.CLAIM, claims=claims)
    assert [(group.heading, group.rows[0].note.target.quote.exact) for group in report.groups] == [
        ("Guards killed ≠", "Six"),
        (NO_CLAIM, "About"),
    ]


def test_markdown_holds_quote_place_tags_and_note():
    document = article()
    text = as_markdown(a_report(document, a_note(document, "Six guards", "Only the wire.", ("figures",), 2)))
    start = document.text.index("Six")
    assert "> Six guards" in text
    assert f"— Meridian Wire, 9 May 2026, ¶2 · {start}–{start + 10} · sha 000000000000" in text
    assert "\\#figures" in text
    assert "Only the wire." in text


WRITTEN = {
    Part.QUOTE: "Six guards",
    Part.NOTE: "Only the wire.",
    Part.CONTEXT: "were killed",
    Part.SOURCE: "9 May 2026, ¶2",
    Part.PLACE: "–53",
    Part.HASH: "sha 000000000000",
    Part.NAME: "Tova",
}


@pytest.mark.parametrize("left_out", list(Part))
def test_what_is_not_asked_for_is_not_told(left_out):
    document = article()
    note = a_note(document, "Six guards", "Only the wire.", creator="Tova")
    report = note_report([note], {document.id: document}, parts=set(Part) - {left_out})
    for write in (as_markdown, lambda report: web.fromstring(as_page(report).encode()).text_content()):
        assert {part for part, words in WRITTEN.items() if words not in write(report)} == {left_out}


def test_obsidian_gets_properties_tags_that_count_and_names_to_link_to():
    document = article()
    text = as_obsidian(a_report(document, a_note(document, "Six", "why", ("size/of-force", "2026", 'od"d'))))
    assert text.startswith('---\ntitle: "Notes"\ntags: ["size/of-force"]\n')
    assert '#size/of-force \\#2026 \\#od"d' in text
    assert text.endswith(f"\n^note-{document.text.index('Six')}\n")


def test_csv_has_a_row_per_note_under_the_names_of_its_columns():
    document = article()
    report = a_report(document, a_note(document, "Six guards", "why,\n“six”?"), a_note(document, "40"), parts=Part)
    records = list(csv.DictReader(StringIO(as_csv(report), newline="")))
    assert [record["quote"] for record in records] == ["40", "Six guards"]
    assert records[1]["note"] == "why,\n“six”?"
    assert (records[1]["before"], records[1]["after"], records[1]["paragraph"]) == ("", " were killed.", "2")


def test_csv_leaves_out_the_columns_that_are_not_asked_for():
    document = article()
    report = a_report(document, a_note(document, "Six"), parts={Part.QUOTE, Part.PLACE})
    assert as_csv(report).splitlines()[0] == '"page","paragraph","start","end","quote"'


def test_a_word_document_has_headings_quotes_and_notes():
    document = article()
    word = docx.Document(BytesIO(as_word(a_report(document, a_note(document, "Six guards", "one\n\ntwo")))))
    found = [(paragraph.style.name, paragraph.text) for paragraph in word.paragraphs]
    assert ("Title", "Notes") in found
    assert ("Heading 1", "Fighters flee") in found
    assert ("Intense Quote", "Six guards") in found
    assert [text for style, text in found if style == "Normal"][-2:] == ["one", "two"]


def test_the_same_notes_give_the_same_word_document():
    document = article()
    report = a_report(document, a_note(document, "Six guards"))
    first, second = (ZipFile(BytesIO(as_word(report))) for _ in range(2))
    assert {name: first.read(name) for name in first.namelist()} == {name: second.read(name) for name in second.namelist()}


def test_a_workbook_has_a_sheet_of_notes_and_one_of_sources():
    document = article()
    book = ZipFile(BytesIO(as_workbook(a_report(document, a_note(document, "Six guards")))))
    words = book.read("xl/sharedStrings.xml").decode()
    assert "Six guards" in words
    assert book.read("xl/workbook.xml").count(b"<sheet ") == 2


def test_records_hold_every_field_and_the_documents():
    document = article()
    record = json.loads(as_json(a_report(document, a_note(document, "Six guards", "why", ("a",), 3))))
    (note,) = record["notes"]
    assert document.text[note["start"] : note["end"]] == note["quote"] == "Six guards"
    assert (note["note"], note["tags"], note["color"], note["document"]) == ("why", ["a"], 3, record["documents"][0]["document"])


def test_a_date_in_front_of_a_line_is_left_as_it_is():
    assert escaped("2026-05-09") == "2026-05-09"
    assert [escaped(line) for line in ("1. one", "- one", "+ one", "=")] == ["1\\. one", "\\- one", "\\+ one", "\\="]
