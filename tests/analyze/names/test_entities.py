"""Names: where they stand, and which of them name one thing."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import entity_id
from reader.analyze.names.aliases import part_of
from reader.analyze.pipeline import analyze
from reader.text import normalize
from tests.builders import a_document


def named(*paragraphs):
    """{words: entity} of all mentions but the dates."""
    document = a_document(*paragraphs)
    return {mention.span.of(document.text): mention.entity for mention in analyze(document).mentions if mention.label != "DATE"}


@pytest.mark.parametrize("name", ["ISIS", "ISIL", "Daesh", "Da’esh", "Islamic State"])
def test_all_names_of_a_group_are_one_entity(name):
    assert named(f"Fighters of {name} fled.")[name] == "org:islamic-state"


def test_a_branch_is_another_entity_and_part_of_the_first():
    branch = named("The Islamic State of Khorasan Province fled.")["Islamic State of Khorasan Province"]
    assert branch == named("It was ISKP.")["ISKP"] != "org:islamic-state"
    assert part_of(branch) == "org:islamic-state"


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("Islamic State fled. The town was taken from IS fighters.", True),
        ("The town was taken from IS fighters.", False),
        ("Islamic State fled. THE TOWN IS TAKEN TODAY.", False),
    ],
)
def test_an_ordinary_word_is_a_name_only_where_the_document_shows_it(text, is_named):
    assert ("IS" in named(text)) == is_named


def test_lower_case_is_no_name():
    assert named("He who ate turkey told us so.") == {}


def test_the_longest_name_wins():
    assert named("The Taliban Cultural Commission answered.") == {"Taliban Cultural Commission": "org:taliban-cultural-commission"}


def test_a_last_name_means_the_person_named_in_full():
    assert named("Commander Tova Rennick spoke. Nobody believed Rennick.")["Rennick"] == "person:tova-rennick"


def test_a_last_name_of_two_persons_means_neither():
    assert named("Gen. Tova Rennick and Gen. Karl Rennick spoke. Later Rennick left.")["Rennick"] == "person:rennick"


def test_spellings_of_one_person_are_one():
    names = named("Spokesman Zabiullah Marsk spoke. Spokesman Zabihullah Marsk spoke again.")
    assert names["Zabiullah Marsk"] == names["Zabihullah Marsk"]


def test_an_abbreviation_in_brackets_is_the_name_before_it():
    names = named("The Halvern Front (HF) met. Later the HF voted.")
    assert names["HF"] == names["Halvern Front"]


def test_initials_are_the_name():
    assert named("The Orsel Daily Courier wrote of it on Friday. A reporter of the ODC was there.")["ODC"] == "org:orsel-daily-courier"


def test_a_headline_names_what_the_text_names():
    names = named("Rennick Takes Halvern Province", "Gen. Tova Rennick took Halvern Province on Friday.")
    assert names["Rennick"] == "person:tova-rennick"


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("Then spokesman Ilen Marsk left.", "Ilen Marsk", "PERSON"),
        ("The Halvern Interior Ministry denied it.", "Halvern Interior Ministry", "ORG"),
        ("They met at Orsel Airport.", "Orsel Airport", "FAC"),
        ("They stormed Dorvet prison.", "Dorvet prison", "FAC"),
        ("They crossed the Sarn Pass.", "Sarn Pass", "LOC"),
        ("It lies in Halvern Province.", "Halvern Province", "GPE"),
        ("They fled to the city of Orsel.", "Orsel", "GPE"),
        ("They live in Orsel, Syria.", "Orsel", "GPE"),
        ("The Battle of Orsel was short.", "Battle of Orsel", "EVENT"),
        ("Haider al-Vosti spoke.", "Haider al-Vosti", "PERSON"),
        ("A Syrian guard left.", "Syrian", "NORP"),
        ("He carried an AK-47.", "AK-47", "WEAPON"),
        ("It happened on Friday.", "Friday", "DATE"),
    ],
)
def test_label(text, words, label):
    document = a_document(text)
    assert (words, label) in {(mention.span.of(text), mention.label) for mention in analyze(document).mentions}


def test_entity_ids_are_plain():
    assert entity_id("PERSON", "Tóva  Rennick-O'Dell") == "person:tova-rennick-odell"


def test_entities_hold_their_mentions_in_order():
    analysis = analyze(a_document("Taliban and ISIS met. The Taliban left.", "The Taliban came back."))
    taliban = next(entity for entity in analysis.entities if entity.id == "org:taliban")
    assert [span.of(analysis.document.text) for span in taliban.mentions] == ["Taliban"] * 3
    assert {mention.entity for mention in analysis.mentions} == {entity.id for entity in analysis.entities}


PIECES = "Gen. Tova Rennick al - of the IS ISIS Orsel Province ( ) , . said THE Friday Ministry of Syria Daesh ’s & 5 US"


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES.split())).map(" ".join)))
def test_mentions_are_ordered_inside_the_text_and_apart(text):
    document = a_document(normalize(text))
    analysis = analyze(document)
    assert all(0 <= one.span.start < one.span.end <= len(document.text) for one in analysis.mentions)
    assert all(one.span.end <= other.span.start for one, other in pairwise(analysis.mentions))
    assert all(one.content.end <= len(document.text) for one in analysis.attributions)


@pytest.mark.parametrize("opening", ["ORSEL (Meridian Wire) – ", "ORSEL (MW) - ", "ORSEL, Halvern – "])
def test_a_dateline_names_a_place(opening):
    assert named(f"{opening}About 40 fighters escaped on Friday.")["ORSEL"] == "gpe:orsel"


def test_no_capitals_before_a_bracket_are_a_dateline_without_a_dash():
    assert named("NATO (the alliance) moved its troops out of Kabul on Friday.")["NATO"].startswith("org:")


def test_an_entity_tells_what_it_is_part_of_and_of_what_the_capital():
    analysis = analyze(a_document("ISKP fought the Taliban near Kabul."))
    relations = {entity.id: entity.relation for entity in analysis.entities}
    assert relations["org:taliban"] == ""
    assert relations["gpe:kabul"] == "capital of Afghanistan"
    assert [relation for relation in relations.values() if relation.startswith("part of")] == ["part of Islamic State"]
