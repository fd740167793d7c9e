"""Who says what, as tables: each attribution with its evidence, each speaker with how he is reported."""

import csv
from dataclasses import replace
from io import BytesIO, StringIO
from zipfile import ZipFile

import pytest

from reader.analysis import Attribution, Manner, Origin, Stance
from reader.export.sources import COLUMNS, SPEAKER_COLUMNS, as_csv, preview, source_cells, speaker_cells
from reader.export.xlsx import sources
from tests.builders import a_document, an_analysis, span_of

DOCUMENT = a_document(
    "Kestrel News reported that two officials claimed “nine men” fled.",
    "Ten reportedly hid. =Vost= said so, <b>twice</b>.",
    title="Nine men",
)
TEXT = DOCUMENT.text


def place(words, nth=0):
    return span_of(TEXT, words, nth)


@pytest.fixture
def analysis():
    said = (
        Attribution(place("Kestrel News"), place("reported"), place("two officials claimed “nine men” fled"), "kestrel-news"),
        Attribution(
            place("two officials"), place("claimed"), place("“nine men” fled"), None, True, Stance.HEDGED, Manner.MIXED, is_anonymous=True
        ),
        Attribution(None, place("reportedly"), place("Ten reportedly hid"), None, True, Stance.HEDGED),
        Attribution(place("=Vost="), place("said"), place("so, <b>twice</b>"), None, origin=Origin.ANALYST),
    )
    return replace(an_analysis(DOCUMENT, names={"Kestrel News": "ORG"}), attributions=said)


def records(analysis):
    return [dict(zip(COLUMNS, cells, strict=True)) for cells in source_cells([analysis])]


def test_each_attribution_tells_who_how_and_where(analysis):
    _, claim, hedge, _ = records(analysis)
    assert {name: claim[name] for name in ("speaker", "entity", "source_words", "cue", "stance", "manner", "hedged", "anonymous")} == {
        "speaker": "two officials",
        "entity": None,
        "source_words": "two officials",
        "cue": "claimed",
        "stance": "hedged",
        "manner": "mixed",
        "hedged": True,
        "anonymous": True,
    }
    assert (claim["through"], claim["quote"], claim["paragraph"]) == ("Meridian Wire < Kestrel News", "“nine men” fled", 1)
    assert TEXT[claim["start"] : claim["end"]] == claim["quote"]
    assert (hedge["speaker"], hedge["through"], hedge["paragraph"]) == ("", "Meridian Wire", 2)


def test_the_source_is_repeated(analysis):
    (first, *_) = records(analysis)
    assert (first["publisher"], first["title"], first["sha256"], first["document"]) == ("Meridian Wire", "Nine men", "0" * 64, DOCUMENT.id)
    assert (first["speaker"], first["entity"], first["origin"]) == ("Kestrel News", "kestrel-news", "rule")


def test_a_table_has_no_formulas(analysis):
    rows = list(csv.DictReader(StringIO(as_csv([analysis]).lstrip("\ufeff"))))
    assert (rows[3]["speaker"], rows[3]["origin"], rows[1]["hedged"]) == ("'=Vost=", "analyst", "yes")
    assert [len(rows), tuple(rows[0])] == [4, COLUMNS]


def test_speakers_are_counted(analysis):
    found = [dict(zip(SPEAKER_COLUMNS, cells, strict=True)) for cells in speaker_cells([analysis])]
    told = [(one["speaker"], one["entity"], one["times"], one["quoted"], one["told"], one["anonymous"]) for one in found]
    assert told == [
        ("=Vost=", None, 1, 0, 1, False),
        ("Kestrel News", "kestrel-news", 1, 0, 1, False),
        ("two officials", None, 1, 1, 0, True),
    ]


def test_a_workbook_has_a_sheet_for_each(analysis):
    with ZipFile(BytesIO(sources([analysis, analysis]))) as book:
        names = book.read("xl/workbook.xml").decode()
        said = book.read("xl/worksheets/sheet1.xml").decode()
    assert all(f'name="{name}"' in names for name in ("Said", "Speakers", "Sources"))
    assert (said.count("<row "), "<f>" in said) == (9, False)


def test_a_preview_is_plain_text(analysis):
    shown = preview([analysis], 2)
    assert ("&lt;b&gt;" in preview([analysis], 9), "two officials" in shown, "Vost" in shown) == (True, True, False)
