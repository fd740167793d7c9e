"""The lexicons of names hold together: whatever they say can be read, means one thing, and leads somewhere."""

from collections import defaultdict

import pytest

from reader.analyze.language.nlp import sentences
from reader.analyze.lexicon import table
from reader.analyze.names.aliases import capital_of, lookup, namings, office_of, part_of
from reader.analyze.names.gazetteer import by_parts, known_by_id, meanings, offices, provinces, written
from reader.identity.persons import parts
from reader.text import Span

PROVINCES = {"Afghanistan": 34, "Iraq": 19, "Syria": 14}


def words(text):
    return next(iter(sentences(text, Span(0, len(text))))).words


def named(text):
    """[(words, entity)] of what the gazetteer finds in a sentence."""
    found = words(text)
    return [(text[found[one.start].start : found[one.end - 1].end], one.alias.known.id) for one in namings(found)]


def test_no_name_belongs_to_two_things_unless_it_is_marked_so():
    owners, unsure = defaultdict(set), set()
    for alias in written():
        owners[alias.parts].add(alias.known.id)
        unsure |= {alias.parts} if alias.ambiguous or alias.known.label == "NORP" else set()
    assert {name: found for name, found in owners.items() if len(found) > 1 and name not in unsure} == {}


def test_a_name_that_is_marked_as_unsure_is_so_for_all_it_belongs_to():
    sure = {alias.parts: alias.known.id for alias in written() if not alias.ambiguous}
    assert {name: sure[name] for name in meanings() if name in sure} == {}


def test_every_name_has_words():
    assert all(alias.parts and all(alias.parts) for alias in written())


def test_whatever_something_is_part_of_is_known():
    wholes = {known.part_of for known in known_by_id().values() if known.part_of}
    assert wholes <= known_by_id().keys()


def test_nothing_is_part_of_itself_not_even_by_a_detour():
    for entity in known_by_id():
        seen = {entity}
        while entity := part_of(entity):
            assert entity not in seen
            seen.add(entity)


@pytest.mark.parametrize("country", PROVINCES)
def test_all_provinces_are_there(country):
    listed = [one for one in table("places")["list"] if one.get("within") == country and one.get("kind", "").startswith("province")]
    assert sum(len(one["names"].split(",")) for one in listed) == PROVINCES[country]


def test_a_province_named_like_a_city_is_another_thing():
    assert all(city != province.id and city in known_by_id() and province.id in known_by_id() for city, province in provinces().items())


def test_every_country_has_a_people_that_is_another_thing():
    for country in table("countries")["country"]:
        assert set(country.get("people", "").replace("_", " ").split()).isdisjoint([country["name"], *country.get("aliases", ())])


def test_persons_of_the_gazetteer_do_not_sound_alike():
    owners = defaultdict(set)
    for alias in written():
        if alias.known.label == "PERSON" and (found := parts(" ".join(alias.parts).replace(" - ", "-"))):
            owners[found].add(alias.known.id)
    assert {name: found for name, found in owners.items() if len(found) > 1} == {}
    assert by_parts().keys() == owners.keys()


def test_no_form_of_an_office_belongs_to_two():
    owners = defaultdict(set)
    for forms in offices().values():
        for form, office in forms:
            owners[form].add(office.known.id)
    assert {form for form, found in owners.items() if len(found) > 1} == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Afghan Ministry of Foreign Affairs spoke.", [("Afghan Ministry of Foreign Affairs", "org:afghan-foreign-ministry")]),
        ("The Foreign Ministry of Afghanistan spoke.", [("Foreign Ministry of Afghanistan", "org:afghan-foreign-ministry")]),
        ("The U.S. Army left.", [("U.S. Army", "org:us-army")]),
        ("The South Korean Defence Ministry spoke.", [("South Korean Defence Ministry", "org:south-korean-defence-ministry")]),
        ("The UK Ministry of Defence spoke.", [("UK Ministry of Defence", "org:british-defence-ministry")]),
        ("The Syrian Army left.", [("Syrian Army", "org:syrian-arab-army")]),
        ("Pakistan’s Air Force flew.", [("Pakistan", "gpe:pakistan"), ("Air Force", "org:pakistan-air-force")]),
        ("The Congolese Foreign Ministry spoke.", [("Congolese", "norp:congolese"), ("Foreign Ministry", "org:foreign-ministry")]),
        ("The Afghan defence ministry spoke.", [("Afghan", "norp:afghan")]),
        ("Fighting in Herat province went on.", [("Herat", "gpe:herat-province")]),
        ("The province of Herat is quiet.", [("Herat", "gpe:herat-province")]),
        ("The governor of Herat denied it.", [("Herat", "gpe:herat-province")]),
        ("Herat's mayor spoke to the Herat governor.", [("Herat", "gpe:herat"), ("Herat", "gpe:herat-province")]),
        ("Herat provincial police denied it.", [("Herat", "gpe:herat-province")]),
        ("The mayor of Herat denied it.", [("Herat", "gpe:herat")]),
        ("The city of Herat is quiet.", [("Herat", "gpe:herat")]),
        ("Helmand Province is quiet.", [("Helmand Province", "gpe:helmand")]),
    ],
)
def test_offices_and_provinces_are_found_in_any_wording(text, found):
    assert named(text) == found


@pytest.mark.parametrize(
    ("one", "whole"),
    [
        ("org:islamic-state-khorasan", "org:islamic-state"),
        ("gpe:helmand", "gpe:afghanistan"),
        ("org:afghan-foreign-ministry", "gpe:afghanistan"),
        ("org:islamic-state", None),
        ("org:halvern-front", None),
    ],
)
def test_a_part_names_its_whole(one, whole):
    assert part_of(one) == whole


def test_a_capital_names_the_country_whose_government_news_calls_so():
    assert capital_of("gpe:kabul") == "gpe:afghanistan"
    assert capital_of("gpe:herat") is None


@pytest.mark.parametrize(
    ("label", "text", "entity"),
    [
        ("PERSON", "Zabiullah Mujahed", "person:zabihullah-mujahid"),
        ("PERSON", "Mujahid", None),
        ("GPE", "Lashkar-Gah", "gpe:lashkar-gah"),
        ("GPE", "Kandahār", "gpe:kandahar"),
        ("ORG", "Organization for Islamic Peace", None),
        ("PERSON", "Kandahar", None),
    ],
)
def test_other_spellings_lead_to_the_same_thing(label, text, entity):
    found = lookup(label, text)
    assert (found.id if found else None) == entity


@pytest.mark.parametrize(
    ("left", "right"), [("The Israeli Army left.", "Israel's Army left."), ("Lebanese Armed Forces left.", "Lebanon's Army left.")]
)
def test_an_office_with_a_name_of_its_own_goes_by_that(left, right):
    assert named(left)[-1][1] == named(right)[-1][1]


def test_an_office_of_a_state_that_is_not_listed_has_an_owner():
    assert office_of("Halvern Defense Ministry") == office_of("Ministry of Defence of Halvern") == ("org:defence-ministry", "halvern")
    assert office_of("Halvern Front") is None
