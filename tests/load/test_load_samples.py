"""The sample articles: who wrote what and when, and every paragraph once."""

from datetime import date
from hashlib import sha256

import pytest

import resources
from reader.document import PassageKind
from reader.load import load

EXPECTED = {
    "meridian-wire.html": (
        "Dozens of fighters flee Dorvet prison after gunmen breach its wall", "Meridian Wire", ("Sella Orrin", "Pavo Dahl"), 9,
    ),
    "daily-quarto.html": ("Gunmen free about 40 militants in raid on Dorvet prison", "Daily Quarto", ("Sella Orrin",), 9),
    "halvern-courier.md": ("Governor names the guards killed in Friday’s attack on Dorvet prison", "Halvern Courier", ("Oda Brekk",), 9),
    "radio-halvern.txt": ("Prison Service: twelve still missing after Dorvet break-out", "Radio Halvern", (), 10),
    "agence-lumen.html": ("Prison raid lays bare how little Halvern knows of the Banner", "Agence Lumen", ("Mirelle Castan",), 10),
}  # fmt: skip
PASSAGES = {"meridian-wire.html": 10, "daily-quarto.html": 10, "halvern-courier.md": 10, "radio-halvern.txt": 9, "agence-lumen.html": 8}


def sample(name):
    return load(resources.path("samples") / name)


@pytest.mark.parametrize("name", EXPECTED)
def test_source_of_a_sample(name):
    source = sample(name).source
    title, publisher, authors, day = EXPECTED[name]
    assert (source.title, source.publisher, source.authors, source.published) == (title, publisher, authors, date(2026, 5, day))
    assert source.sha256 == sha256((resources.path("samples") / name).read_bytes()).hexdigest()
    assert source.uri.startswith("file:///")
    assert source.retrieved is None


@pytest.mark.parametrize("name", EXPECTED)
def test_title_is_there_once_and_first(name):
    document = sample(name)
    titles = [passage for passage in document.passages if passage.kind is PassageKind.TITLE]
    assert titles == [next(passage for passage in document.passages if not passage.is_boilerplate)]
    assert document.text.count(document.source.title) == 1


@pytest.mark.parametrize("name", EXPECTED)
def test_every_paragraph_is_there_once(name):
    document = sample(name)
    paragraphs = [passage.span.of(document.text) for passage in document.passages if passage.kind is PassageKind.PARAGRAPH]
    assert len(paragraphs) == PASSAGES[name]
    assert all(document.text.count(paragraph) == 1 for paragraph in paragraphs)


def test_scripts_stay_out_and_cookies_and_navigation_are_furniture():
    document = sample("meridian-wire.html")
    assert not any(words in document.text for words in ("9,999", "Accept all"))
    for words in ("cookies", "Markets", "Privacy policy"):
        assert words in document.text
        assert words not in document.main_text


def test_furniture_inside_the_articles_is_typed():
    found = {passage.span.of(d.text) for d in map(sample, EXPECTED) for passage in d.passages if passage.is_boilerplate}
    assert {"Spread the love", "- Advertisement -", "Read more: Who are the Grey Banner?", "Follow us on Twitter and Facebook"} <= found
    assert {"Download our app for breaking news alerts", "Subscribe to our newsletter", "Share this article"} <= found


def test_rows_of_a_table_are_lines_with_their_cells():
    document = sample("agence-lumen.html")
    rows = [passage.span.of(document.text) for passage in document.passages if passage.kind is PassageKind.TABLE_ROW]
    assert rows[1] == "Interior Ministry | about 40"
