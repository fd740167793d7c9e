"""Harmful words in title, publisher, address, quote, tag and note: what is written is parsed, and holds nothing but words."""

import csv
import json
import re
from dataclasses import replace
from io import BytesIO, StringIO
from zipfile import ZipFile

import docx
import pytest
from lxml import etree
from lxml import html as web
from markdown_it import MarkdownIt

from reader.export import csv as csv_format
from reader.export import docx as docx_format
from reader.export import html, markdown, note_records, qda_codebook, qda_project, references, web_annotations, xlsx
from reader.export.note_report import Grouping, NotedClaim, Part, Place
from reader.export.safe_text import has_controls, isolated, json_text
from reader.export.tables import table
from reader.text import normalize
from tests.builders import a_document
from tests.export.note_builders import a_note, a_report
from tests.export.payloads import FORMULAS, MARKUP

_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_COMMANDS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
SOUND = {"heading_open", "inline", "text", "paragraph_open", "blockquote_open", "hardbreak", "softbreak", "text_special"}


def a_hostile_report(payload, grouping=Grouping.DOCUMENT):
    document = a_document(f"before {payload} after", title=payload, publisher=payload)
    document = replace(document, source=replace(document.source, uri=payload, authors=(payload,)))
    claim = NotedClaim(normalize(payload), "≠", (Place(document.id, document.passages[-1].span),))
    words = normalize(payload).strip() or "before"
    note = a_note(document, words, payload, (payload,), creator=payload)
    return a_report(document, note, parts=Part, title=payload, grouping=grouping, claims=(claim,))


def plain(words):
    """The words as they are shown: on one line, without what isolates them."""
    return " ".join(_DIRECTIONS.sub("", words).split())


@pytest.mark.parametrize("payload", FORMULAS)
def test_csv_and_workbook_keep_formulas_as_text(payload):
    report = a_hostile_report(payload)
    (record,) = csv.DictReader(StringIO(csv_format.notes(report), newline=""))
    for name in ("note", "title", "publisher", "uri", "creator"):
        assert record[name].startswith("'")
    book = ZipFile(BytesIO(xlsx.notes(report)))
    for name in book.namelist():
        if name.startswith("xl/worksheets/sheet"):
            sheet = etree.fromstring(book.read(name))
            assert not list(sheet.iter("{*}f", "{*}hyperlink"))
    words = {text.strip() for text in etree.fromstring(book.read("xl/sharedStrings.xml")).itertext()}
    assert payload.strip() in words


@pytest.mark.parametrize("grouping", list(Grouping))
@pytest.mark.parametrize("payload", MARKUP)
def test_a_page_holds_words_alone(payload, grouping):
    page = html.notes(a_hostile_report(payload, grouping))
    tree = web.document_fromstring(page)
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert tags <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "section", "div", "blockquote", "br", "bdi", "footer",
    }  # fmt: skip
    attributes = {name for element in tree.iter() for name in element.attrib}
    assert attributes <= {"lang", "charset", "http-equiv", "content", "name", "class"}
    assert "evil.example" not in "".join(web.tostring(one, encoding="unicode") for one in tree.iter("meta", "style"))
    assert tree.xpath("string(//h1)").strip() == " ".join(docx_format.xml_text(payload).split())


@pytest.mark.parametrize("write", [markdown.notes, markdown.obsidian])
@pytest.mark.parametrize("payload", MARKUP)
def test_markdown_shows_words_as_they_are(payload, write):
    text = write(a_hostile_report(payload))
    assert not _COMMANDS.search(text)
    body = text.split("\n---\n", 1)[-1] if write is markdown.obsidian else text
    for dialect in (MarkdownIt("commonmark"), MarkdownIt("commonmark").enable(["table", "strikethrough"])):
        tokens = [child for token in dialect.parse(body) for child in [token, *(token.children or ())]]
        assert {token.type for token in tokens if token.nesting >= 0} <= SOUND
        shown = [plain("".join(child.content for child in token.children)) for token in tokens if token.type == "inline"]
        assert shown.count(plain(markdown.quiet(payload))) >= 3  # title, heading of the document, note
    assert not re.search(r"(?<!\\)(?:://|@|\[|%%|==)|\bwww\.", body)


@pytest.mark.parametrize("payload", MARKUP)
def test_files_for_programs_can_be_read_and_hold_the_exact_words(payload):
    report = a_hostile_report(payload)
    (row,) = report.rows
    quote = row.note.target.quote.exact
    for write in (note_records.notes, web_annotations.notes, references.CSL.notes):
        text = write(report)
        json.loads(text)
        assert not _DIRECTIONS.search(text)
        assert not _COMMANDS.search(text.replace("\n", ""))
    assert json.loads(note_records.notes(report))["notes"][0]["quote"] == quote
    assert json.loads(web_annotations.notes(report))["items"][0]["target"]["selector"][0]["exact"] == quote
    etree.fromstring(qda_codebook.notes(report))
    project = ZipFile(BytesIO(qda_project.notes(report)))
    assert all(re.fullmatch(r"project\.qde|Sources/[0-9a-f-]{36}\.txt", name) for name in project.namelist())
    (selection,) = etree.fromstring(project.read("project.qde")).iter("{*}PlainTextSelection")
    text = project.read(project.namelist()[1]).decode()
    assert text[int(selection.get("startPosition")) : int(selection.get("endPosition"))] == quote


@pytest.mark.parametrize("payload", MARKUP)
def test_a_word_document_holds_text_runs_alone(payload):
    data = docx_format.notes(a_hostile_report(payload))
    body = etree.fromstring(ZipFile(BytesIO(data)).read("word/document.xml"))
    assert not list(body.iter("{*}hyperlink", "{*}instrText", "{*}fldSimple", "{*}fldChar", "{*}object", "{*}drawing", "{*}altChunk"))
    relations = etree.fromstring(ZipFile(BytesIO(data)).read("word/_rels/document.xml.rels"))
    assert not [one for one in relations if one.get("TargetMode") == "External"]
    assert docx.Document(BytesIO(data)).paragraphs


@pytest.mark.parametrize("payload", MARKUP)
def test_references_keep_their_braces_balanced(payload):
    text = references.BIBTEX.notes(a_hostile_report(payload))
    bare = re.sub(r"\\[{}]", "", text)
    assert bare.count("{") == bare.count("}")
    assert text.count("@online{") == 1
    depth = 0
    for sign in bare:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0


@pytest.mark.parametrize("words", ["\u202egnp.exe", "a\u2066b", "a\u2069b\u202c", "\u202a\u2067x\u202c", "שלום"])
def test_directions_end_where_the_words_end(words):
    kept = isolated(words)
    assert (kept[0], kept[-1]) == ("\u2068", "\u2069")
    assert sum(kept.count(sign) for sign in "\u2066\u2067\u2068") == kept.count("\u2069")
    assert sum(kept.count(sign) for sign in "\u202a\u202b\u202d\u202e") == kept.count("\u202c")


def test_plain_words_are_not_touched():
    assert isolated("Čapek – “so” 漢字") == "Čapek – “so” 漢字"
    assert table(("a",), [["Čapek – “so”"]]) == '"a"\r\n"Čapek – “so”"\r\n'


def test_a_cell_with_directions_keeps_them_to_itself():
    (_, (cell,)) = csv.reader(StringIO(table(("a",), [["\u202egnp"]]), newline=""))
    assert cell == "\u2068\u202egnp\u202c\u2069"
    assert has_controls(cell)


def test_json_writes_invisible_signs_as_escapes_and_reads_back_the_same():
    words = "a\u202eb\u200bc\u2028d\x7f\x9be\ufeff"
    text = json_text({"a": words}, indent=None)
    assert text.strip().isprintable()
    assert json.loads(text) == {"a": words}
