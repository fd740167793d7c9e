"""Figures with their evidence as CSV and as an Excel workbook, read again by the letter of the files."""

import csv
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest
from lxml import etree

from reader.analysis import Attribution, Grain, Origin, Referent, TimeExpression
from reader.export import figures, xlsx
from reader.export.figures import COLUMNS, PAIR_COLUMNS
from reader.export.files import write
from reader.figure_rows import figure_rows, pair_rows
from tests.builders import a_document, a_quantity, an_analysis, span_of
from tests.ui.comparison_builders import a_story, left_analysis, right_analysis

FORMULA = "=cmd|'/C calc'!A0"
SHEETS = {"s": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
WIRE = a_document("Losses grew by at least −5 percent, a clerk in Orsel said on Friday.", "Nobody knows.", title="Losses grow")


def losses(**changes):
    friday = TimeExpression(span_of(WIRE.text, "Friday"), datetime(2026, 5, 8), datetime(2026, 5, 9), Grain.DAY)
    quantity = replace(
        a_quantity(WIRE, "at least −5 percent", -5, kind="percent", counted="Losses"),
        high=None,
        unit="percent",
        qualifier="at least",
        head="loss",
        event="grown",
        modifiers=("heavy", "new"),
        place=Referent("Orsel", "gpe:orsel"),
        time=friday,
        source=Referent("a clerk", "person:clerk"),
        origin=Origin.ANALYST,
    )
    said = Attribution(None, None, WIRE.passages[1].span, hedged=True)
    return replace(an_analysis(WIRE, quantities=(replace(quantity, **changes),)), attributions=(said,))


def csv_rows(text):
    return list(csv.DictReader(StringIO(text)))


def sheet(data, number=1):
    """The cells of a sheet as (type, value as written, number of its format), row by row."""
    with ZipFile(BytesIO(data)) as book:
        strings = etree.fromstring(book.read("xl/sharedStrings.xml")).xpath("s:si/s:t", namespaces=SHEETS)
        tree = etree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    assert not tree.xpath("//s:f", namespaces=SHEETS)  # a formula

    def read(cell):
        kind, value = cell.get("t", "n"), cell.findtext("s:v", namespaces=SHEETS)
        return kind, strings[int(value)].text if kind == "s" else value

    def column(cell):
        letters = cell.get("r").rstrip("0123456789")
        return sum((ord(letter) - 64) * 26**place for place, letter in enumerate(reversed(letters))) - 1

    return [{column(cell): read(cell) for cell in row} for row in tree.xpath("//s:sheetData/s:row", namespaces=SHEETS)]


def named(row, columns):
    return {columns[place]: cell for place, cell in row.items()}


def workbook_rows(data, columns):
    head, *rows = sheet(data)
    assert [head[place][1] for place in range(len(columns))] == list(columns)
    return [named(row, columns) for row in rows]


def test_a_line_tells_a_figure_with_its_scope_and_its_evidence():
    analysis = losses()
    (line,) = csv_rows(figures.as_csv(analysis, figure_rows(analysis)))
    assert (line["value"], line["words"], line["low"], line["high"], line["unit"]) == ("≥-5 %", "at least −5 percent", "-5", "", "percent")
    assert (line["qualifier"], line["approximate"], line["hedged"], line["origin"]) == ("at least", "no", "yes", "analyst")
    assert (line["counted"], line["head"], line["event"], line["modifiers"]) == ("Losses", "loss", "grown", "heavy, new")
    assert (line["place"], line["place_entity"], line["speaker"], line["speaker_entity"]) == (
        "Orsel",
        "gpe:orsel",
        "a clerk",
        "person:clerk",
    )
    assert (line["time"], line["time_start"], line["time_end"]) == ("8 May 2026", "2026-05-08T00:00:00", "2026-05-09T00:00:00")
    assert (line["paragraph"], line["quote"]) == ("1", WIRE.passages[1].span.of(WIRE.text))
    assert WIRE.text[int(line["start"]) : int(line["end"])] == "at least −5 percent"
    assert (line["publisher"], line["published"], line["sha256"], line["document"]) == ("Meridian Wire", "2026-05-09", "0" * 64, WIRE.id)


def test_large_numbers_are_written_in_full():
    analysis = losses(low=Decimal("8.8E+10"), high=Decimal("8.8E+10"))
    (line,) = csv_rows(figures.as_csv(analysis, figure_rows(analysis)))
    assert line["low"] == "88000000000"


def test_the_workbook_has_numbers_and_dates_where_the_table_has_their_words():
    analysis = losses()
    (row,) = workbook_rows(xlsx.figures(analysis, figure_rows(analysis)), COLUMNS)
    assert (row["low"], row["paragraph"], row["hedged"]) == (("n", "-5"), ("n", "1"), ("b", "1"))
    assert "high" not in row  # an open end is an empty cell
    assert [datetime(1899, 12, 30) + timedelta(float(row[name][1])) for name in ("published", "time_start", "time_end")] == [
        datetime(2026, 5, 9),
        datetime(2026, 5, 8),
        datetime(2026, 5, 9),
    ]
    assert row["quote"] == ("s", WIRE.passages[1].span.of(WIRE.text))


def test_csv_and_workbook_say_the_same():
    analysis = losses()
    (line,) = csv_rows(figures.as_csv(analysis, figure_rows(analysis)))
    (row,) = workbook_rows(xlsx.figures(analysis, figure_rows(analysis)), COLUMNS)
    words = {name: cell[1] for name, cell in row.items() if cell[0] == "s"}
    assert words == {name: line[name] for name in words}
    assert {name for name, value in line.items() if value} == set(row)


def test_the_head_of_the_workbook_stays_in_view_and_the_file_tells_its_source():
    analysis = losses()
    data = xlsx.figures(analysis, figure_rows(analysis))
    with ZipFile(BytesIO(data)) as book:
        tree = etree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    assert tree.xpath("//s:pane/@state", namespaces=SHEETS) == ["frozen"]
    assert tree.xpath("//s:cols/s:col", namespaces=SHEETS)
    cells = [cell[1] for cell in sheet(data, 2)[1].values()]
    assert {"Meridian Wire", "Losses grow", "0" * 64, "text@1", "test@1"} <= set(cells)


def test_no_cell_is_a_formula():
    document = a_document(f"{FORMULA} lost 5 men.", title=FORMULA, publisher=FORMULA)
    spoken = replace(a_quantity(document, "5", 5), source=Referent(FORMULA), head=FORMULA)
    analysis = an_analysis(document, quantities=(spoken,))
    (line,) = csv_rows(figures.as_csv(analysis, figure_rows(analysis)))
    guarded = [cell for cell in line.values() if FORMULA in cell]
    assert len(guarded) == 6
    assert all(cell.startswith("'") for cell in guarded)
    (row,) = workbook_rows(xlsx.figures(analysis, figure_rows(analysis)), COLUMNS)  # which looks for formulas itself
    assert row["speaker"] == ("s", FORMULA)


def test_a_pair_is_a_line_with_verdict_reason_and_both_sides():
    left, right = left_analysis(), right_analysis()
    first, second = csv_rows(figures.compared_as_csv(left, right, pair_rows(a_story(), left, right)))
    assert (first["verdict"], first["meaning"], first["claim"], first["label"], first["score"]) == (
        *("≈", "compatible", "1", "Fighters escaped", "0.93"),
    )
    assert (second["verdict"], second["left_value"], second["right_value"]) == ("≠", "6", "4")
    assert second["reason"] == "Same place, same night. The figures do not overlap."
    assert (second["left_publisher"], second["right_publisher"]) == ("Meridian Wire", "Halvern Courier")


def test_what_is_on_one_side_only_leaves_the_other_side_empty():
    left, right = left_analysis(), right_analysis()
    rows = list(pair_rows(replace(a_story(), links=()), left, right))
    line = csv_rows(figures.compared_as_csv(left, right, rows))[0]
    assert (line["verdict"], line["meaning"], line["left_value"], line["right_value"], line["claim"]) == (
        "∅",
        "one side only",
        "40",
        "",
        "",
    )
    row = workbook_rows(xlsx.compared(left, right, rows), PAIR_COLUMNS)[0]
    assert (row["verdict"], row["left_low"]) == (("s", "∅"), ("n", "40"))
    assert "right_low" not in row


def test_an_early_date_and_a_number_without_end_are_words():
    document = replace(WIRE, source=replace(WIRE.source, published=date(1871, 5, 9)))
    analysis = replace(losses(high=Decimal("1E+400")), document=document)
    (row,) = workbook_rows(xlsx.figures(analysis, figure_rows(analysis)), COLUMNS)
    assert (row["published"], row["high"]) == (("s", "1871-05-09"), ("s", "1E+400"))


@pytest.mark.parametrize(("name", "start"), [("figures.csv", b"\xef\xbb\xbf\xe2\x89\xa5"), ("figures.txt", b"\xe2\x89\xa5")])
def test_a_table_begins_with_the_mark_that_spreadsheets_know_utf_8_by(tmp_path, name, start):
    write(tmp_path / name, "≥35")
    assert (tmp_path / name).read_bytes().startswith(start)


def test_bytes_are_written_as_they_are(tmp_path):
    write(tmp_path / "figures.xlsx", b"\r\n\x00")
    assert (tmp_path / "figures.xlsx").read_bytes() == b"\r\n\x00"
