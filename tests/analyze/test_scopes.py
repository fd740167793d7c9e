"""The place, time and source that the text ties to a figure."""

from datetime import datetime

from reader.analyze.pipeline import analyze
from tests.builders import a_document


def first(text, name="crossread"):
    return analyze(a_document(text), name=name).quantities[0]


def test_a_place_is_an_entity_of_the_document():
    assert first("Militants killed 12 soldiers in Kabul.").place.entity == "gpe:kabul"


def test_whose_soldiers_they_are_is_no_place():
    assert first("Some 14,000 US troops remain on alert.").place is None


def test_where_it_is_told_is_not_where_it_happened():
    assert first("The ministry in Kabul said that 20 fighters had been killed.").place is None


def test_each_figure_of_a_list_has_its_own_place():
    analysis = analyze(a_document("Six people were killed in Mosul and nine people in Kabul."))
    assert [one.place.words for one in analysis.quantities] == ["Mosul", "Kabul"]


def test_a_dateline_tells_where_it_was_written():
    quantity = first("KABUL, Afghanistan (May 4) — Some 30 militants were killed in Kunduz on Sunday.")
    assert (quantity.place.words, quantity.time.start) == ("Kunduz", datetime(2026, 5, 3))
    assert first("KABUL, Afghanistan (May 4) — Some 30 militants were killed.").place is None


def test_a_part_is_where_its_whole_is():
    analysis = analyze(a_document("Some 30 people were killed in Kunduz. Twelve of them were children."))
    assert [one.place.words for one in analysis.quantities] == ["Kunduz", "Kunduz"]


def test_since_lasts_up_to_the_day_of_publication():
    time = first("The rebels have killed 300 people since 2015.").time
    assert (time.start, time.end) == (datetime(2015, 1, 1), datetime(2026, 5, 10))


def test_a_source_is_who_says_it_though_it_is_said_afterwards():
    assert first("Six guards were killed on Friday, the hospital said.").source.words == "the hospital"


def test_a_source_that_is_named_has_its_entity():
    assert first("The Taliban said that 15 policemen were captured.").source.entity == "org:taliban"


def test_without_a_tree_the_scope_stands_between_the_same_commas():
    quantity = first("The army said on Monday, May 4, that 12 soldiers were killed in Kabul on Thursday.", name="fast")
    assert (quantity.place.words, quantity.time.start) == ("Kabul", datetime(2026, 5, 7))
