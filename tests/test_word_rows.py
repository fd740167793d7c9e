"""Rows of the words that documents use of the same things and acts, for tables and files."""

import csv
from dataclasses import replace
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from rich.console import Console

from reader.analysis import Analysis, Attribution, Description, Entity, Mention, Referent, Role, Sentence
from reader.describing import Kind
from reader.export import terminal, xlsx
from reader.export.descriptions import as_csv, told
from reader.naming import namings
from reader.steps import result_of
from reader.text import Span
from reader.word_rows import Part, quote, word_rows
from tests.builders import a_document, span_of
from tests.test_describing import an_alignment, an_analysis


@pytest.fixture
def left():
    made = an_analysis(
        "Grey Banner terrorists massacred guards of Sarn. They, terrorists, fled.",
        ("Grey Banner terrorists", "Grey Banner", Role.HEAD, "terrorist"),
        ("massacred", "Grey Banner", Role.AGENT, "massacre", "Sarn"),
        ("massacred", "Sarn", Role.PATIENT, "massacre", "Grey Banner"),
        ("terrorists, fled", "Grey Banner", Role.APPOSITION, "terrorist|group"),
    )
    return replace(made, sentences=(Sentence(Span(0, 48), 0), Sentence(Span(49, len(made.document.text)), 0)))


@pytest.fixture
def right():
    made = an_analysis(
        "Fighters of Grey Banner, a group, neutralised guards of Sarn.",
        ("Fighters", "Grey Banner", Role.HEAD, "fighter"),
        ("group", "Grey Banner", Role.APPOSITION, "group"),
        ("neutralised", "Grey Banner", Role.AGENT, "neutralise", "Sarn"),
        publisher="Orsel Post",
    )
    said = Attribution(span_of(made.document.text, "guards"), None, Span(0, 8))
    return replace(made, attributions=(said,))


def rows_of(*analyses, alignment=None):
    return result_of(word_rows(analyses, [one for analysis in analyses for one in namings(analysis)], alignment))


def cells_of(rows, part):
    return [(row.title, row.kind, tuple(map(told, row.cells))) for row in rows if row.part is part]


def test_a_row_for_each_thing_and_kind_of_words_the_own_words_first(left, right):
    assert cells_of(rows_of(left, right), Part.SHARED) == [
        ("Grey Banner", Kind.IS, ("terrorist ×2, group", "fighter (guards), group")),
        ("Grey Banner", Kind.DOES, ("massacre", "neutralise")),
    ]


def test_what_one_document_alone_tells_of_stands_in_another_part(left, right):
    assert cells_of(rows_of(left, right), Part.ALONE) == [("Sarn", Kind.SUFFERS, ("massacre", "–"))]


def test_own_words_are_those_of_one_outlet_alone(left, right):
    (row, *_) = rows_of(left, right)
    assert [(word.word, word.is_own) for word in row.cells[0]] == [("terrorist", True), ("group", False)]
    assert not any(word.is_own for row in rows_of(left) for cell in row.cells for word in cell)
    same = replace(right, document=replace(right.document, source=left.document.source))
    assert not any(word.is_own for row in rows_of(left, same) for cell in row.cells for word in cell)


def test_acts_between_two_share_a_row(left, right):
    assert cells_of(rows_of(left, right), Part.ACTS) == [("Grey Banner → Sarn", Kind.DOES, ("massacre", "neutralise"))]


def test_linked_passages_tell_their_claim(left, right):
    turned = rows_of(right, left, alignment=an_alignment(left, right))
    (row,) = [row for row in turned if row.part is Part.LINKED]
    assert (row.claim, row.name, tuple(map(told, row.cells))) == (1, "Grey Banner", ("neutralise", "massacre"))


def test_rows_are_known_apart(left, right):
    rows = rows_of(left, right, alignment=an_alignment(left, right))
    assert len({row.key for row in rows}) == len(rows)


def test_a_word_that_a_document_says_itself_too_is_its_own_voice(left):
    said = Attribution(None, None, Span(49, len(left.document.text)))
    (row, *_) = rows_of(replace(left, attributions=(said,)))
    assert told(row.cells[0]) == "terrorist ×2, group (somebody)"


def test_one_thing_under_two_names_has_one_row():
    def named(name, word, publisher):
        document = a_document(f"The {name} {word} fled to Sarn.", publisher=publisher)
        span, town = span_of(document.text, name), span_of(document.text, "Sarn")
        thing, place = Entity(f"org:{name.lower()}", name, "ORG", (span,)), Entity("gpe:sarn", "Sarn", "GPE", (town,))
        told = Description(span_of(document.text, word), (word,), Role.HEAD, span, thing.id, Referent("Sarn", place.id, town))
        mentions = (Mention(span, "ORG", thing.id), Mention(town, "GPE", place.id))
        return Analysis(document, "test@1", mentions=mentions, entities=(thing, place), descriptions=(told,))

    rows = rows_of(named("Grey-Banner Front", "group", "Meridian Wire"), named("Grey Banner Front", "gang", "Orsel Post"))
    assert cells_of(rows, Part.SHARED) == [("Grey Banner Front", Kind.IS, ("group", "gang"))]


def test_a_quote_is_the_sentence_with_the_place_in_its_middle(left):
    massacred = span_of(left.document.text, "massacred")
    assert quote(left, massacred) == ("Grey Banner terrorists ", "massacred", " guards of Sarn.")
    assert quote(replace(left, sentences=()), massacred) == ("", "massacred", "")


def test_as_csv_a_line_for_each_word_and_document(left, right):
    lines = list(csv.DictReader(StringIO(as_csv((left, right), rows_of(left, right)))))
    terrorist, group = [line for line in lines if line["publisher"] == "Meridian Wire" and line["tells"] == "is called"]
    assert (terrorist["name"], terrorist["word"], terrorist["count"], terrorist["roles"]) == (
        "Grey Banner",
        "terrorist",
        "2",
        "apposition head",
    )
    assert (group["outlets"], terrorist["outlets"], terrorist["reported"]) == ("2", "1", "0")
    assert terrorist["quote"] == "Grey Banner terrorists massacred guards of Sarn."
    start, end = map(int, terrorist["places"].split()[0].split("-"))
    assert left.words(Span(start, end)) == "Grey Banner terrorists"
    fighter = next(line for line in lines if line["word"] == "fighter")
    assert (fighter["reported"], fighter["said_by"]) == ("1", "guards")
    act = next(line for line in lines if line["part"] == "acts")
    assert (act["name"], act["word"], act["other_name"]) == ("Grey Banner", "massacre", "Sarn")


def test_a_word_that_a_spreadsheet_would_run_is_harmless(left):
    run = replace(left.descriptions[0], words=("=cmd|'/C calc'!A0",))
    text = as_csv((left,), rows_of(replace(left, descriptions=(run,))))
    assert "\"'=cmd" in text


def test_as_a_workbook_with_the_sources(left, right):
    with ZipFile(BytesIO(xlsx.words((left, right), rows_of(left, right)))) as book:
        assert "neutralise" in book.read("xl/sharedStrings.xml").decode()
        assert 'name="Sources"' in book.read("xl/workbook.xml").decode()


def test_in_the_terminal_part_by_part(left, right):
    screen = Console(width=160, record=True, file=StringIO())
    screen.print(terminal.words(rows_of(left, right), (left.document, right.document)))
    shown = screen.export_text()
    assert "fighter (guards), group" in shown
    assert shown.index("several articles") < shown.index("one article") < shown.index("Acts")
    screen.print(terminal.words((), (left.document,)))
    assert "No words were found" in screen.export_text()
