"""How documents name things, and documents side by side."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Analysis, Entity, Mention
from reader.naming import Naming, naming_table, namings, tabulating
from tests.builders import a_document, span_of


def analysis_of(*paragraphs, title="", entity="org:grey-banner", name="Grey Banner", label="ORG", phrases=()):
    """An analysis whose [bracketed] words are the mentions of one entity; `phrases` are the phrases of the first ones."""
    document = a_document(*(one.replace("[", "").replace("]", "") for one in paragraphs), title=title.replace("[", "").replace("]", ""))
    marked, mentions = "\n\n".join([title, *paragraphs] if title else paragraphs), []
    at = 0
    for part in marked.split("["):
        words, bracket, rest = part.partition("]")
        if bracket:
            span = replace(span_of(document.text[at:], words), start=0, end=len(words)).shifted(at)
            mentions.append(Mention(span, label, entity))
        at += len(words) + len(rest)
    mentions = [
        replace(mention, phrase=span_of(document.text, phrases[number]) if number < len(phrases) else None)
        for number, mention in enumerate(mentions)
    ]
    return Analysis(document, "test@1", mentions=tuple(mentions), entities=(Entity(entity, name, label, tuple(m.span for m in mentions)),))


def counts(analysis):
    return {one.words: one.count for one in namings(analysis)}


def test_words_are_counted_the_most_frequent_first():
    analysis = analysis_of("[Grey Banner] fled. The [GB] and the [GB] came.")
    assert [(one.words, one.count) for one in namings(analysis)] == [("GB", 2), ("Grey Banner", 1)]
    assert namings(analysis)[0] == Naming(analysis.document.id, "org:grey-banner", "Grey Banner", "ORG", "GB", 2)


def test_a_phrase_says_more_than_the_name():
    analysis = analysis_of("The [Grey Banner] fled.", phrases=("The Grey Banner",))
    longer = analysis_of("The [Grey Banner] gunmen fled.", phrases=("The Grey Banner gunmen",))
    assert (counts(analysis), counts(longer)) == ({"Grey Banner": 1}, {"Grey Banner gunmen": 1})


def test_line_ends_articles_and_possessives_are_no_part_of_the_words():
    assert counts(analysis_of("[the Grey\nBanner] and [Grey Banner’s] and [Grey Banner's]")) == {"Grey Banner": 3}


def test_headlines_are_written_as_the_text_is():
    assert counts(analysis_of("[Grey Banner fighters] fled.", title="[GREY BANNER FIGHTERS] FLEE")) == {"Grey Banner fighters": 2}
    assert counts(analysis_of("Nobody.", title="[GREY BANNER] FLEES")) == {"Grey Banner": 1}
    assert counts(analysis_of("Nobody.", title="[GREY MEN] FLEE")) == {"GREY MEN": 1}


def test_dates_are_left_out():
    assert namings(analysis_of("On [Friday] it fell.", label="DATE")) == ()


def naming(document, words, count=1, entity="org:grey-banner", name="Grey Banner"):
    return Naming(document, entity, name, "ORG", words, count)


def test_a_row_shows_what_each_document_calls_a_thing():
    found = [naming("a", "Grey Banner", 3), naming("a", "terrorists", 5), naming("c", "Grey Banner")]
    (row,) = naming_table(found, ["a", "b", "c"])
    assert row.cells == ((("terrorists", 5), ("Grey Banner", 3)), (), (("Grey Banner", 1),))
    assert (row.name, row.label, row.count, row.difference) == ("Grey Banner", "ORG", 9, pytest.approx(5 / 8))


def test_what_one_document_alone_names_in_one_way_is_left_out():
    assert naming_table([naming("a", "Grey Banner", 3)], ["a", "b"]) == ()
    assert len(naming_table([naming("a", "Grey Banner"), naming("a", "GB")], ["a", "b"])) == 1
    assert naming_table([naming("a", "Grey Banner"), naming("b", "GB")], ["a"]) == ()


def test_what_is_named_most_differently_comes_first_then_what_is_named_most():
    found = [naming(document, "Orsel", 9, "gpe:orsel", "Orsel") for document in "ab"]
    found += [naming(document, "Sarn", 1, "gpe:sarn", "Sarn") for document in "ab"]
    found += [naming("a", "fighters"), naming("b", "terrorists")]
    assert [row.name for row in naming_table(found, "ab")] == ["Grey Banner", "Orsel", "Sarn"]


def test_entities_that_are_one_thing_share_a_row():
    found = [Naming(one, f"person:{name}", name, "PERSON", name, 1) for one, name in (("a", "Zabiullah Marsk"), ("c", "Zabihullah Marsk"))]
    (row,) = naming_table(found, "abc")
    assert row.cells == ((("Zabiullah Marsk", 1),), (), (("Zabihullah Marsk", 1),))
    assert row.ids == ("person:Zabiullah Marsk", "", "person:Zabihullah Marsk")
    assert row.entity in row.ids


def test_what_a_document_tells_apart_has_rows_of_its_own():
    found = [Naming("a", f"person:{name}", name, "PERSON", name, 1) for name in ("Zabiullah Marsk", "Zabihullah Marsk")]
    found += [replace(one, document="b") for one in found]
    assert len(naming_table(found, "ab")) == 2


def test_documents_that_differ_in_capitals_use_the_same_words():
    (row,) = naming_table([naming("a", "Grey Banner fighters", 2), naming("b", "Grey Banner Fighters")], "ab")
    assert row.cells == ((("Grey Banner fighters", 2),), (("Grey Banner fighters", 1),))
    assert row.difference == 0


NAMINGS = st.builds(
    Naming,
    st.sampled_from("abc"),
    st.sampled_from(("org:x", "org:y")),
    st.sampled_from(("X", "Y")),
    st.just("ORG"),
    st.sampled_from(("one", "One", "two", "three")),
    st.integers(1, 5),
)


@given(st.lists(NAMINGS, max_size=12))
def test_every_count_is_in_the_table_or_its_row_is_left_out(found):
    rows = naming_table(found, "abc")
    for row in rows:
        assert row.count == sum(one.count for one in found if one.entity in row.ids)
        assert 0 <= row.difference <= 1 + 1e-9
        assert all(list(cell) == sorted(cell, key=lambda pair: (-pair[1], pair[0])) for cell in row.cells)
    left_out = [one for one in found if all(one.entity not in row.ids for row in rows)]
    assert all(len({(one.document, one.words.casefold()) for one in left_out if one.entity == key}) <= 1 for key in ("org:x", "org:y"))


def test_a_few_things_are_one_step_and_thousands_are_several():
    few = [naming(document, f"Banner {number}", entity=f"org:{number}") for number in range(50) for document in "ab"]
    assert list(tabulating(few, "ab")) == []
    many = [naming(document, f"Banner {number}", entity=f"org:{number}") for number in range(1_500) for document in "ab"]
    assert len(list(tabulating(many, "ab"))) > 5
