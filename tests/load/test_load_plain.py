"""Plain text: paragraphs, titles, headers, furniture."""

from datetime import date

import pytest

from reader.document import PassageKind
from reader.load import from_text, load_bytes

LONG = "About 40 fighters of the Grey Banner escaped from Dorvet prison late on Friday after gunmen blew open its eastern wall."
ALSO = "Six guards were killed at Dorvet prison on Friday night and 11 wounded, the Dorvet hospital said by telephone in the morning."


def words(document, kind):
    return [passage.span.of(document.text) for passage in document.passages if passage.kind is kind]


def test_a_short_first_line_is_the_title():
    document = from_text(f"\n BREAKING: Dozens flee Dorvet prison \n\n\n{LONG}")
    assert words(document, PassageKind.TITLE) == [document.source.title] == ["BREAKING: Dozens flee Dorvet prison"]


def test_a_first_sentence_is_no_title():
    assert words(from_text(f"Dozens fled.\n\n{LONG}"), PassageKind.TITLE) == []


def test_a_single_line_is_no_title():
    assert words(from_text("About 40 fighters escaped"), PassageKind.TITLE) == []


def test_a_title_given_is_not_guessed():
    document = from_text(f"Another line\n\n{LONG}", "Dozens flee")
    assert document.source.title == "Dozens flee"
    assert words(document, PassageKind.TITLE) == []


def test_furniture_before_and_after_is_no_text_of_the_article():
    document = from_text(f"Spread the love\n\n{LONG}\n\nLeave A Reply\n\nOrsel Evening theme by Torm Works")
    assert words(document, PassageKind.PARAGRAPH) == [LONG]
    assert len(words(document, PassageKind.BOILERPLATE)) == 3


def test_wrapped_lines_are_one_paragraph_that_keeps_its_line_breaks():
    text = "Twelve fighters got away from Dorvet prison, the Prison Service said on\nSunday, and the rest were back by Saturday noon."
    assert words(from_text(f"{text}\n\n{LONG}"), PassageKind.PARAGRAPH) == [text, LONG]


def test_long_lines_are_a_paragraph_each():
    assert words(from_text(f"{LONG}\n{ALSO}\n{LONG}"), PassageKind.PARAGRAPH) == [LONG, ALSO, LONG]


def test_a_date_before_the_first_sentence_is_the_date_of_publication():
    document = from_text(f" date 2026-05-09 {LONG}\n\n{ALSO}")
    assert document.source.published == date(2026, 5, 9)
    assert words(document, PassageKind.PARAGRAPH) == [LONG, ALSO]
    assert words(document, PassageKind.BOILERPLATE) == ["date 2026-05-09"]


def test_headers_are_metadata():
    source = from_text(f"Title: Dozens flee\nPublisher: Orsel Evening\nAuthor: Oda Brekk and Ilse Torm\nDate: 9 May 2026\n\n{LONG}").source
    assert (source.title, source.publisher) == ("Dozens flee", "Orsel Evening")
    assert (source.authors, source.published) == (("Oda Brekk", "Ilse Torm"), date(2026, 5, 9))


def test_a_date_with_slashes_is_not_guessed():
    assert from_text(f"Publisher: Orsel Evening\nDate: 05/09/2026\n\n{LONG}").source.published is None


def test_a_short_line_between_gaps_is_a_heading():
    assert words(from_text(f"{LONG}\n\nA count in dispute\n\n{ALSO}"), PassageKind.HEADING) == ["A count in dispute"]


def test_list_items_are_without_their_marks():
    assert words(from_text(f"{LONG}\n\n- Ketil Rand, 29\n- Jorin Faske, 31\n\n{ALSO}"), PassageKind.LIST_ITEM) == [
        "Ketil Rand, 29",
        "Jorin Faske, 31",
    ]


def test_a_byline_names_the_authors():
    document = from_text(f"Dozens flee Dorvet prison\n\nBy Oda Brekk and Ilse Torm in Dorvet\n\n{LONG}")
    assert document.source.authors == ("Oda Brekk", "Ilse Torm")
    assert words(document, PassageKind.PARAGRAPH) == [LONG]


def test_a_line_separator_ends_no_passage():
    assert words(from_text(f"{LONG}\u2028{ALSO}"), PassageKind.PARAGRAPH) == [f"{LONG}\u2028{ALSO}"]


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a"])
def test_text_without_tags_is_text_whatever_its_name(name):
    assert load_bytes(LONG.encode(), "", name=name).source.media_type == "text/plain"
