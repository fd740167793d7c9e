"""Entities of several documents that are one thing: what is joined, and what is kept apart."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis import Attribution, Entity, Mention, Quantity, Referent
from reader.analyze.names.aliases import entity_id
from reader.identity.things import unified
from reader.text import Span
from tests.builders import a_document, an_analysis, span_of

SHARED = ("GPE", "Deir Vell")


def same_things(analyses):
    """Ids of entities that another id takes the place of."""
    entities = [one for analysis in analyses for one in analysis.entities]
    others = [one for analysis in unified(analyses) for one in analysis.entities]
    return {one.id: other.id for one, other in zip(entities, others, strict=True) if one.id != other.id}


def told(*things):
    """An analysis of a document that names these things: each (label, name, other forms of it ...), and one that all name."""
    return alone(*things, SHARED)


def alone(*things):
    sentences = [f"Then {form} came as {label.lower()}." for label, *forms in things for form in forms]
    document = a_document(*sentences)
    entities, mentions, place = [], [], 0
    for label, *forms in things:
        spans = []
        for form in forms:
            start = document.passages[place].span.start + len("Then ")
            spans.append(Span(start, start + len(form)))
            place += 1
        entities.append(Entity(entity_id(label, forms[0]), forms[0], label, tuple(spans)))
        mentions += [Mention(span, label, entity_id(label, forms[0])) for span in spans]
    return replace(an_analysis(document), entities=tuple(entities), mentions=tuple(mentions))


def person(*forms):
    return ("PERSON", *forms)


def org(*forms):
    return ("ORG", *forms)


RENNICK, OTHER_RENNICK, LAST = person("Tova Rennick"), person("Karl Rennick"), person("Rennick")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Zabiullah Marsk"), person("Zabihullah Marsk")),
        (person("Mohammad Asif Vostani"), person("Asif Vostani")),
        (person("Tova Ann Rennick"), person("Tova A. Rennick")),
        (person("Omar al-Vosti"), person("Vosti")),
        (RENNICK, LAST),
        (org("Halvern Defence Force"), org("HDF")),
        (org("Grey Banner", "GB"), org("GB")),
        (org("Kestrel-Aid Foundation"), org("Kestrel Aid Foundation")),
        (org("Grey Banner Movement"), org("Grey Banner")),
        (org("Halvern Defence College"), org("Halvern Defense College")),
        (org("Dorvet Hospital"), ("FAC", "Dorvet Hospital")),
        (("GPE", "Deir Sarn"), ("GPE", "Deir-Sarn")),
        (("FAC", "Dorvet prison"), ("FAC", "Dorvet jail")),
        (person("Tom Rennick"), person("Thomas R. Rennick")),
        (person("Anwar R."), person("Anwar Rennick")),
        (org("Popular Front"), org("Popular Front for the Rescue of Sarn")),
        (org("Liberation Front"), org("Deir Vell Liberation Front")),
        (org("Vost"), org("Vost Group")),
        (("GPE", "Dovatieh"), ("GPE", "Dovatiyeh")),
        (("GPE", "Orsel"), ("LOC", "Orsel")),
    ],
)
def test_one_thing_has_one_id(one, other):
    same = same_things([told(one), told(other)])
    ids = {entity_id(label, name) for label, name, *_ in (one, other)}
    assert len({same.get(entity, entity) for entity in ids}) == 1
    assert same == same_things([told(other), told(one)])


@pytest.mark.parametrize(
    "documents",
    [
        [[RENNICK], [OTHER_RENNICK]],
        [[person("John Smyth")], [person("John Karl Smith")]],
        [[person("Tova Wills")], [person("Wells")]],
        [[person("Tarik Soltani")], [person("Sultani")]],
        [[RENNICK], [OTHER_RENNICK], [LAST]],
        [[RENNICK, LAST], [OTHER_RENNICK]],
        [[RENNICK], [person("Tova")]],
        [[person("Tova Hamid")], [person("Hamid")]],
        [[person("Tova Hakim")], [person("Hakim Vost")], [person("Hakim")]],
        [[person("Hassan Marsk")], [person("Hussein Marsk")]],
        [[person("Tova Ann Rennick")], [person("Tova Maria Rennick")], [RENNICK]],
        [[person("Karl Rennick Jr.")], [OTHER_RENNICK]],
        [[org("Halvern Liberation Front")], [org("Hill Loyalist Force")], [org("HLF")]],
        [[org("Grey Banner")], [org("GB")]],
        [[org("Grey Banner", "Banner")], [org("Banner")]],
        [[person("Tom Rennick"), person("Thomas Rennick")], [person("Bob Rennick")]],
        [[person("Anwar R.")], [person("Anwar Rennick")], [person("Anwar Rostov")]],
        [[person("Anwar R.")], [person("Amir Rennick")]],
        [[org("Popular Front")], [org("Popular Front for Rescue")], [org("Popular Front of Sarn")]],
        [[org("Liberation Front")], [org("Hill Liberation Front")]],
        [[org("Defence Ministry")], [org("Deir Vell Defence Ministry")]],
        [[org("Vost")], [("FAC", "Vost Group")]],
        [[("GPE", "Marat")], [("GPE", "Marrat")]],
        [[org("Iraqi Interior Ministry", "Interior Ministry")], [org("Interior Ministry")]],
        [[("GPE", "Dorvet")], [("FAC", "Dorvet prison")]],
        [[("GPE", "Orsel")], [org("Orsel")]],
        [[("GPE", "Halvern")], [("NORP", "Halvern")]],
        [[("DATE", "Friday night")], [("DATE", "Friday-night")]],
        [[org("Kestrel-Aid Foundation"), org("Kestrel Aid Foundation")], [org("KESTREL AID Foundation")]],
    ],
)
def test_two_things_stay_two(documents):
    assert same_things([told(*things) for things in documents]) == {}


def test_what_one_document_tells_apart_stays_apart():
    both = told(person("Zabiullah Marsk"), person("Zabihullah Marsk"))
    assert same_things([both, told(person("Zabiullah Marsk"))]) == {}


def titled(title, *names):
    """An analysis of a document that names persons with a title before; the second one's has the title in the name of the entity."""
    document = a_document(*(f"Then {title} {name} came." for name in names), "They met in Deir Vell.")
    analysis = an_analysis(document, names=dict.fromkeys(names, "PERSON") | {"Deir Vell": "GPE"})
    named = [replace(one, name=f"{title} {one.name}") if " " not in one.name else one for one in analysis.entities]
    return replace(analysis, entities=tuple(named))


@pytest.mark.parametrize(("title", "are_one"), [("Col.", True), ("Colonel", True), ("Imam", False)])
def test_a_colonel_of_whom_only_another_document_has_the_full_name(title, are_one):
    same = same_things([titled("Colonel", "Rennick"), titled(title, "Tova Rennick"), titled("Mayor", "Karl Rennick")])
    assert same == ({"rennick": "tova-rennick"} if are_one else {})


@pytest.mark.parametrize(
    ("short", "full"), [(LAST, RENNICK), (org("GB"), org("Grey Banner", "GB")), (org("HDF"), org("Halvern Defence Force"))]
)
def test_short_forms_say_nothing_between_documents_that_have_nothing_else_in_common(short, full):
    assert same_things([alone(short), alone(full)]) == {}
    assert same_things([alone(short), alone(full), told(person("Ilen Marsk"))]) == {}


def test_a_chain_leads_to_the_fullest_name():
    documents = [told(LAST), told(RENNICK), told(person("Tova Ann Rennick"))]
    assert same_things(documents) == dict.fromkeys(("person:rennick", "person:tova-rennick"), "person:tova-ann-rennick")


def test_unified_documents_share_id_and_name():
    one, other = unified([told(RENNICK), told(LAST)])
    assert [entity.id for entity in other.entities] == [entity.id for entity in one.entities] == ["person:tova-rennick", "gpe:deir-vell"]
    assert other.entities[0].name == "Tova Rennick"
    assert other.mentions[0].entity == "person:tova-rennick"


def test_who_speaks_is_renamed_too():
    analysis = told(LAST)
    text = analysis.document.text
    said = Attribution(span_of(text, "Rennick"), None, span_of(text, "came"), speaker="person:rennick")
    _, other = unified([told(RENNICK), replace(analysis, attributions=(said,))])
    assert other.attributions[0].speaker == "person:tova-rennick"


def test_what_figures_are_tied_to_is_renamed_too():
    analysis = told(LAST)
    rennick = Referent("Rennick", "person:rennick")
    _, other = unified([told(RENNICK), replace(analysis, quantities=(Quantity(Span(0, 4), None, None, place=rennick, source=rennick),))])
    assert {one.entity for one in (other.quantities[0].place, other.quantities[0].source)} == {"person:tova-rennick"}


def test_documents_without_common_things_come_back_as_they_are():
    documents = (told(RENNICK), told(org("Grey Banner")))
    assert all(one is other for one, other in zip(unified(documents), documents, strict=True))


THINGS = st.sampled_from(
    [
        RENNICK,
        OTHER_RENNICK,
        LAST,
        person("T. Rennick"),
        person("Tova Ann Rennick"),
        person("Zabiullah Marsk"),
        person("Zabihullah Marsk"),
        person("Marsk"),
        org("Halvern Defence Force", "HDF"),
        org("Hill Dwellers Front"),
        org("HDF"),
        org("Halvern-Defence Force"),
        ("GPE", "Deir Sarn"),
        ("FAC", "Deir-Sarn"),
        person("Tom Rennick"),
        person("Thomas Rennick"),
        person("Tova R."),
        org("Vost"),
        org("Vost Group"),
        org("Defence Force"),
        org("Defence Front"),
        org("Halvern Defence Front"),
        ("GPE", "Halvern"),
    ]
)
relaxed = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])


DOCUMENTS = st.lists(st.lists(THINGS, min_size=1, max_size=4, unique_by=lambda thing: entity_id(*thing[:2])), min_size=1, max_size=4)


@relaxed
@given(DOCUMENTS, st.randoms())
def test_the_order_of_documents_changes_nothing(documents, random):
    analyses = [told(*things) for things in documents]
    same = same_things(analyses)
    random.shuffle(analyses)
    assert same_things(analyses) == same


@relaxed
@given(DOCUMENTS)
def test_an_id_to_use_is_never_replaced_itself_and_no_document_loses_a_thing(documents):
    analyses = [told(*things) for things in documents]
    same = same_things(analyses)
    assert same.keys().isdisjoint(same.values())
    assert all(len({same.get(one.id, one.id) for one in analysis.entities}) == len(analysis.entities) for analysis in analyses)
    assert same_things(unified(analyses)) == {}
