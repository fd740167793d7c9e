"""What can be typed into a search, and what is said of what cannot be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.nodes import Term, expression
from reader.search.parts import QueryError
from reader.search.query import query


def match(text):
    return expression(query(text).words)


def test_words_side_by_side_must_all_be_there():
    assert match("guards prison") == match("guards AND prison") == '(({title text} : "guards") AND ({title text} : "prison"))'


def test_or_binds_less():
    assert match("a1 b1 OR c1") == '((({title text} : "a1") AND ({title text} : "b1"))) OR ({title text} : "c1")'


def test_filters_and_what_is_left_out_hold_for_both_sides_of_or():
    asked = query("guards OR fighters number:>10 publisher:wire -rain")
    assert asked.told == ("telling a number that may be more than 10", "from “wire”", "without “rain”")
    assert expression(asked.words) == '((({title text} : "guards") OR ({title text} : "fighters"))) NOT ({title text} : "rain")'


def test_phrases_prefixes_and_what_is_near():
    assert match('"prison break"') == '{title text} : "prison break"'
    assert match("escap*") == '{title text} : "escap"*'
    assert match("NEAR(gunmen wall*, 5)") == '{title text} : NEAR("gunmen" "wall"*, 5)'
    assert match("NEAR(gunmen wall)").endswith(", 10)")


def test_what_is_left_out():
    assert match("guards -rain") == match("guards NOT rain") == '(({title text} : "guards")) NOT ({title text} : "rain")'


def test_a_list_is_any_of_its_terms():
    assert match('[fighters, "armed men", militant*]') == match('fighters OR "armed men" OR militant*')


def test_quotation_marks_of_every_kind_and_signs_in_words_do_no_harm():
    assert match("“prison break”") == match('"prison break"')
    assert match("10:30") == '{title text} : "10:30"'
    assert match("break-out") == '{title text} : "break-out"'


def test_filters_are_told_in_words():
    asked = query(
        'publisher:courier before:2026-05 after:2025-12-31 number:militants>1000 tag:doubt entity:"Grey Banner" speaker:Marsk guards'
    )
    assert asked.told == (
        "from “courier”",
        "published before 2026-05",
        "published after 2025-12-31",
        "telling a number of “militants” that may be more than 1000",
        "with a note tagged “doubt”",
        "naming “Grey Banner”",
        "reporting “Marsk”",
    )
    assert asked.words == Term("guards")
    assert asked.tags == (Term("doubt"),)


def test_days_are_days_months_or_years():
    values = [
        query(f"{words} x1").filters[0].values
        for words in ("before:2026", "before:2026-05", "after:2026", "after:2026-12", "after:2026-05-09")
    ]
    assert values == [("2026-01-01",), ("2026-05-01",), ("2027-01-01",), ("2027-01-01",), ("2026-05-10",)]


def test_numbers_are_compared_with_the_interval_they_allow():
    (more,) = query("number:militants>1,000").filters
    assert (more.condition, more.values) == ("thing = ? AND (high IS NULL OR high > ?)", ("militant", 1000.0))
    (between,) = query("number:killed=10..20").filters
    assert between.values == ("killed", 10.0, 20.0)
    (any_number,) = query("number:>=5").filters
    assert any_number.values == (5.0,)
    assert query("number:money").filters[0].values == ("money",)


def test_a_field_may_stand_in_or():
    assert query("publisher:courier OR publisher:wire").words is None
    assert query("guards OR entity:Dorvet").words is not None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nothing to look for"),
        ("– …", "nothing to look for"),
        ('"prison break', "never closed"),
        ("(guards", "“(” is never closed"),
        ("guards)", "closes what was never opened"),
        ("guards OR", "OR needs something on both sides"),
        ("OR guards", "OR needs something on both sides"),
        ("guards AND", "AND needs something on both sides"),
        ("-rain", "not only what to leave out"),
        ("NOT", "need something behind"),
        ("guards OR -rain", "not only something to leave out"),
        ("publsher:courier", "no filter “publsher:”. Did you mean “publisher:”?"),
        ("before:yesterday guards", "is no day"),
        ("before:2026-13 guards", "is no day"),
        ("number:>many", "tells no number"),
        ("guards OR before:2026", "cannot be a side of OR"),
        ("(guards OR gunmen before:2026)", "cannot be a side of OR"),
        ("guards -before:2026", "cannot be left out"),
        ("NEAR(wall, 5)", "two words or more"),
        ("[]", "A list without words"),
        ("[a1 (b1)]", "Lists and NEAR hold words and phrases only"),
    ],
)
def test_what_cannot_be_read_is_told(text, said):
    with pytest.raises(QueryError) as told:
        query(text)
    assert said in str(told.value)


@given(st.text(alphabet=st.sampled_from('ab *"()[],-:<>=.“”ANDORTE0129 '), max_size=30))
def test_any_text_is_read_or_refused(text):
    try:
        asked = query(text)
    except QueryError:
        return
    assert asked.words or asked.fields or asked.filters or asked.tags
    assert all(isinstance(one, (str, float)) for each in asked.filters for one in each.values)
