"""Markdown: words without marks."""

from datetime import date

from reader.document import PassageKind
from reader.load import load_bytes


def markdown(text, name="a.md"):
    return load_bytes(text.encode(), "", name=name)


def kinds(document):
    return [(passage.kind, passage.span.of(document.text)) for passage in document.passages]


def test_blocks_are_typed_and_lose_their_marks():
    assert kinds(markdown("# Dozens flee\n\n> They knew.\n\n- three trucks\n- two cars\n\n## The attack\n\nIt began.")) == [
        (PassageKind.TITLE, "Dozens flee"),
        (PassageKind.QUOTATION, "They knew."),
        (PassageKind.LIST_ITEM, "three trucks"),
        (PassageKind.LIST_ITEM, "two cars"),
        (PassageKind.HEADING, "The attack"),
        (PassageKind.PARAGRAPH, "It began."),
    ]


def test_emphasis_and_addresses_are_gone_and_words_stay():
    assert (
        markdown("About **40** men of the [Banner](http://x.example/b) *fled*; `so` she said.").text
        == "About 40 men of the Banner fled; so she said."
    )


def test_a_wrapped_paragraph_is_one_line():
    assert markdown("The raid began\nat night.").text == "The raid began at night."


def test_front_matter_is_metadata_and_no_text():
    document = markdown(
        '---\ntitle: "Dozens flee"\nauthors:\n  - Oda Brekk\n  - Ilse Torm\ndate: 2026-05-09\nlang: en-GB\n---\n\nIt began.'
    )
    source = document.source
    assert (source.title, source.authors, source.published, source.language) == (
        "Dozens flee",
        ("Oda Brekk", "Ilse Torm"),
        date(2026, 5, 9),
        "en",
    )
    assert kinds(document) == [(PassageKind.TITLE, "Dozens flee"), (PassageKind.PARAGRAPH, "It began.")]


def test_the_title_of_the_front_matter_is_not_repeated():
    assert markdown("---\ntitle: Dozens flee\n---\n# Dozens flee\n\nIt began.").text == "Dozens flee\n\nIt began."


def test_words_between_rules_are_no_front_matter():
    assert "It began" in markdown("---\nIt began at night\n---\n\nIt ended.").text


def test_a_table_becomes_rows():
    assert (PassageKind.TABLE_ROW, "Marsk | 35") in kinds(markdown("| Who | How many |\n|---|---|\n| Marsk | 35 |"))


def test_the_words_for_a_picture_are_a_caption():
    assert (PassageKind.CAPTION, "The wall") in kinds(markdown("It began.\n\n![The wall](http://x.example/w.png)\n\nIt ended."))


def test_deep_quotations_lose_no_text():
    assert "deep words" in markdown(">" * 5_000 + " deep words").text


def test_furniture_is_typed():
    assert kinds(markdown("# Dozens flee\n\nIt began.\n\nSubscribe to our newsletter"))[-1] == (
        PassageKind.BOILERPLATE,
        "Subscribe to our newsletter",
    )


def test_markdown_without_a_suffix_is_told_from_its_first_line():
    assert markdown("# Dozens flee\n\nIt began.", name="article").source.media_type == "text/markdown"
