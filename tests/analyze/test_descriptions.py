"""How a text describes what it names."""

import pytest

from reader.analysis import Role
from reader.analyze.descriptions.standing import is_doer, stands_for
from reader.analyze.pipeline import analyze
from tests.builders import a_document


def told(text, name, *roles):
    """The words in which the text describes the entity with a mention `name`, by these roles, or by all but those of acts."""
    analysis = analyze(a_document(text))
    ids = {mention.entity for mention in analysis.mentions if analysis.words(mention.span) == name}
    wanted = roles or set(Role) - {Role.AGENT, Role.PATIENT}
    return [" ".join(one.words) for one in analysis.descriptions if one.entity in ids and one.role in wanted]


@pytest.mark.parametrize(
    ("text", "name", "role", "words"),
    [
        # the noun that the name narrows
        ("Daesh terrorists attacked the base.", "Daesh", Role.HEAD, ["terrorist"]),
        ("Some 40 Taliban fighters were killed.", "Taliban", Role.HEAD, ["fighter"]),
        ("Iran-backed Hezbollah militants fired rockets.", "Hezbollah", Role.HEAD, ["iran-backed militant"]),
        ("Russian invaders shelled the town.", "Russian", Role.HEAD, ["invader"]),
        ("Israeli occupation forces stormed the camp.", "Israeli", Role.HEAD, ["occupation force"]),
        ("The brutal Assad regime fell.", "Assad", Role.HEAD, ["brutal regime"]),
        ("The regime of Tova Rennick collapsed.", "Tova Rennick", Role.HEAD, ["regime"]),
        ("The brutal and corrupt regime of Tova Rennick fell.", "Tova Rennick", Role.HEAD, ["brutal corrupt regime"]),
        ("Tova Rennick's government denied it.", "Tova Rennick", Role.HEAD, ["government"]),
        ("Syria's army shelled the town.", "Syria", Role.HEAD, ["army"]),
        ("The fighters of Hezbollah left the town.", "Hezbollah", Role.HEAD, ["fighter"]),
        ("Rebels of the Grey Banner ambushed a convoy.", "Grey Banner", Role.HEAD, ["rebel"]),
        # before the name
        ("The terrorist group Daesh fled.", "Daesh", Role.COMPOUND, ["terrorist group"]),
        ("Syrian dictator Tova Rennick fled.", "Tova Rennick", Role.COMPOUND, ["dictator"]),
        ("President Tova Rennick spoke on Monday.", "Tova Rennick", Role.COMPOUND, ["president"]),
        ("The veteran comedian Karl Temrin joined them.", "Karl Temrin", Role.COMPOUND, ["veteran comedian"]),
        ("The so-called Islamic State claimed it.", "Islamic State", Role.MODIFIER, ["so-called"]),
        ("The embattled Karl Temrin resigned.", "Karl Temrin", Role.MODIFIER, ["embattled"]),
        # beside it
        ("Tova Rennick, a ruthless dictator, bombed hospitals.", "Tova Rennick", Role.APPOSITION, ["ruthless dictator"]),
        ("The Houthis, an Iran-backed rebel group, fired missiles.", "Houthis", Role.APPOSITION, ["iran-backed rebel group"]),
        ("The Syrian president, Tova Rennick, denied it.", "Tova Rennick", Role.APPOSITION, ["president"]),
        ("The chairman of the city council, Karl Temrin, denied it.", "Karl Temrin", Role.APPOSITION, ["chairman"]),
        # said of it
        ("Hezbollah is a powerful militia.", "Hezbollah", Role.PREDICATE, ["powerful militia"]),
        ("Tova Rennick is a war criminal.", "Tova Rennick", Role.PREDICATE, ["war criminal"]),
        ("Tova Rennick is ruthless.", "Tova Rennick", Role.PREDICATE, ["ruthless"]),
        ("Tova Rennick became an outcast.", "Tova Rennick", Role.PREDICATE, ["outcast"]),
        ("Tova Rennick, who was a dictator, fled.", "Tova Rennick", Role.PREDICATE, ["dictator"]),
        ("Officials described Hamas as a terrorist organisation.", "Hamas", Role.CALLED, ["terrorist organisation"]),
        ("Hamas was designated a terrorist group by Britain.", "Hamas", Role.CALLED, ["terrorist group"]),
        ("Tova Rennick called Hamas a terrorist group.", "Hamas", Role.CALLED, ["terrorist group"]),
        # what it has
        ("Russia's brutal invasion of Ukraine began.", "Russia", Role.POSSESSED, ["brutal invasion"]),
        ("They condemned Tova Rennick's lies.", "Tova Rennick", Role.POSSESSED, ["lie"]),
    ],
)
def test_described_by_a_noun_or_an_adjective(text, name, role, words):
    assert told(text, name, role) == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Daesh is not a state.", "Daesh"),
        ("Tova Rennick is no terrorist.", "Tova Rennick"),
        ("They held an anti-Daesh rally.", "Daesh"),
        ("The Daesh stronghold fell.", "Daesh"),
        ("Hamas rockets hit the town.", "Hamas"),
        ("Hamas headquarters burned.", "Hamas"),
        ("He met a Daesh commander.", "Daesh"),
        ("The popular Kabul café burned.", "Kabul"),
        ("The fighting reached eastern Afghanistan.", "Afghanistan"),
        ("Mr Rennick left.", "Rennick"),
        ("Gaza residents fled.", "Gaza"),
        ("Daesh is in the town.", "Daesh"),
        ("They fought Daesh, the army said.", "Daesh"),
        ("A fund in memory of the plan, Karl Temrin, grew.", "Karl Temrin"),
        ("KABUL - Presidential candidate Karl Temrin spoke on Monday.", "KABUL"),
        ("Said Omar Telin, 21, a student from Herat, Afghanistan, who was there.", "Afghanistan"),
        ("There were fighters from Kabul, local forces from Herat and guards.", "Kabul"),
        ("Spending on Syria's weapons and training Kabul's police grew.", "Daesh"),
    ],
)
def test_not_described(text, name):
    assert told(text, name) == []


@pytest.mark.parametrize(
    ("text", "name", "role", "words"),
    [
        ("Daesh massacred dozens of villagers.", "Daesh", Role.AGENT, ["massacre"]),
        ("Daesh terrorists massacred dozens of villagers.", "Daesh", Role.AGENT, ["massacre"]),
        ("The regime of Tova Rennick bombed hospitals.", "Tova Rennick", Role.AGENT, ["bomb"]),
        ("Hamas attacked the town and killed soldiers.", "Hamas", Role.AGENT, ["attack", "kill"]),
        ("Hamas carried out a massacre.", "Hamas", Role.AGENT, ["carry out massacre"]),
        ("Moscow launched an invasion of Ukraine.", "Moscow", Role.AGENT, ["launch invasion"]),
        ("Hamas, which attacked the town, denied it.", "Hamas", Role.AGENT, ["attack", "deny"]),
        ("The town was seized by Daesh.", "Daesh", Role.AGENT, ["seize"]),
        ("Daesh was crushed.", "Daesh", Role.PATIENT, ["crush"]),
        ("Daesh was attacked and defeated.", "Daesh", Role.PATIENT, ["attack", "defeat"]),
        ("Tova Rennick, accused of fraud, resigned.", "Tova Rennick", Role.PATIENT, ["accuse"]),
        ("The army neutralised Daesh fighters.", "Daesh", Role.PATIENT, ["neutralise"]),
        ("The army did not attack Daesh.", "Daesh", Role.PATIENT, []),
        ("A video showed an ailing Tova Rennick at the gate.", "Tova Rennick", Role.PATIENT, []),
        ("She met a lawyer at the University of Orsel who studies courts.", "University of Orsel", Role.AGENT, []),
        ("They praised Daesh terrorists who killed guards.", "Daesh", Role.AGENT, ["kill"]),
        ("Daesh said the town was empty.", "Daesh", Role.AGENT, []),
        ("Daesh has a base.", "Daesh", Role.AGENT, []),
    ],
)
def test_acts(text, name, role, words):
    assert told(text, name, role) == words


def test_an_act_names_both_sides():
    analysis = analyze(a_document("Hezbollah fighters were killed by Israel's army."))
    acts = {one.role: (one.entity, one.other.entity, analysis.words(one.other.span)) for one in analysis.descriptions if one.other}
    assert acts == {
        Role.AGENT: ("gpe:israel", "org:hezbollah", "Hezbollah"),
        Role.PATIENT: ("org:hezbollah", "gpe:israel", "Israel"),
    }


def test_who_calls_it_so_is_told():
    analysis = analyze(a_document("Tova Rennick called Hamas a terrorist group."))
    (called,) = [one for one in analysis.descriptions if one.role is Role.CALLED]
    assert called.other.entity == "person:tova-rennick"


def test_the_span_is_that_of_the_describing_words_and_the_mention_that_of_the_name():
    analysis = analyze(a_document("They say brutal Daesh terrorists fled."))
    (head,) = [one for one in analysis.descriptions if one.role is Role.HEAD]
    assert (analysis.words(head.span), analysis.words(head.mention)) == ("brutal Daesh terrorists", "Daesh")


def test_in_order_and_of_entities_that_are_there():
    text = "Daesh terrorists fled. Tova Rennick, a dictator, bombed Mosul. The Taliban regime denied it."
    analysis = analyze(a_document(text))
    assert list(analysis.descriptions) == sorted(analysis.descriptions, key=lambda one: (one.span, one.mention, one.role))
    assert {one.entity for one in analysis.descriptions} <= {entity.id for entity in analysis.entities}


def test_what_is_named_twice_is_described_once():
    analysis = analyze(a_document("The Grey Banner, or GB, ambushed a convoy. The Grey Banner (GB) denied it."))
    assert [one.words for one in analysis.descriptions if one.role is Role.AGENT].count(("ambush",)) == 1


def test_capitals_show_no_names_in_headlines():
    document = a_document("Daesh fled Mosul.", title="Daesh Terrorists Massacre Villagers in Mosul")
    head = next(one for one in analyze(document).descriptions if one.role is Role.HEAD)
    assert (head.words, head.span.of(document.text)) == (("terrorist",), "Terrorists")


def test_without_a_tree_nothing_is_described():
    assert analyze(a_document("Daesh terrorists attacked Mosul."), name="fast").descriptions == ()


@pytest.mark.parametrize(
    ("noun", "tag", "label", "stands"),
    [
        ("terrorist", "NNS", "ORG", True),
        ("commander", "NN", "ORG", False),
        ("rocket", "NNS", "ORG", False),
        ("hostage", "NNS", "ORG", False),
        ("resident", "NNS", "GPE", False),
        ("settler", "NNS", "NORP", True),
        ("regime", "NN", "PERSON", True),
        ("supporter", "NNS", "PERSON", False),
        ("stronghold", "NN", "GPE", False),
    ],
)
def test_nouns_that_stand_for_what_is_named(noun, tag, label, stands):
    assert stands_for(noun, tag, label) is stands


def test_doers_are_known_by_their_ending():
    assert all(map(is_doer, ("invader", "occupier", "separatist", "aggressor", "oligarch-backer")))
    assert not any(map(is_doer, ("border", "headquarter", "river", "rocket", "restaurant", "village")))
