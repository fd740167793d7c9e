"""How documents describe the same things and tell the same acts, side by side."""

from dataclasses import replace

import pytest

from reader.alignment import Alignment, Judgement, Link, LinkKind, SentenceRange
from reader.analysis import Analysis, Attribution, Description, Entity, Mention, Referent, Role
from reader.describing import Kind, described_table, in_order, uses
from reader.identity.things import unified
from reader.retelling import act_table, retellings
from reader.text import Span
from tests.builders import a_document, span_of

BANNER, SARN = Entity("org:grey-banner", "Grey Banner", "ORG", ()), Entity("gpe:sarn", "Sarn", "GPE", ())
THINGS = {entity.name: entity for entity in (BANNER, SARN)}


def an_analysis(text, *told, publisher="Meridian Wire", attributions=()):
    """An analysis with descriptions, each (words in the text, name, role, lemmas) and perhaps the name of the other one."""
    document = a_document(text, publisher=publisher)
    made = [
        Description(
            span_of(document.text, words),
            tuple(lemmas.split("|")),
            role,
            span_of(document.text, name),
            THINGS[name].id,
            Referent(other[0], THINGS[other[0]].id, span_of(document.text, other[0])) if other else None,
        )
        for words, name, role, lemmas, *other in told
    ]
    mentions = tuple(Mention(span_of(document.text, name), THINGS[name].label, THINGS[name].id) for name in THINGS if name in document.text)
    mentions = tuple(sorted(mentions, key=lambda mention: mention.span))
    entities = tuple(replace(entity, mentions=(span_of(document.text, entity.name),)) for entity in THINGS.values())
    made = tuple(sorted(made, key=lambda one: one.span))
    return Analysis(document, "test@1", mentions=mentions, entities=entities, attributions=attributions, descriptions=made)


@pytest.fixture
def left():
    return an_analysis(
        "Grey Banner terrorists massacred guards of Sarn. A cruel group they are.",
        ("Grey Banner terrorists", "Grey Banner", Role.HEAD, "terrorist"),
        ("massacred", "Grey Banner", Role.AGENT, "massacre", "Sarn"),
        ("massacred", "Sarn", Role.PATIENT, "massacre", "Grey Banner"),
        ("cruel group", "Grey Banner", Role.PREDICATE, "cruel|group"),
    )


@pytest.fixture
def right():
    return an_analysis(
        "Fighters of Grey Banner, a group, neutralised guards of Sarn.",
        ("Fighters", "Grey Banner", Role.HEAD, "fighter"),
        ("group", "Grey Banner", Role.APPOSITION, "group"),
        ("neutralised", "Grey Banner", Role.AGENT, "neutralise", "Sarn"),
        ("neutralised", "Sarn", Role.PATIENT, "neutralise", "Grey Banner"),
        publisher="Orsel Post",
    )


def told(found):
    return " ".join(sorted({one.word for one in found}))


def table_of(*analyses):
    return described_table([use for one in analyses for use in uses(one)], [one.document.id for one in analyses])


def test_each_word_of_a_description_is_a_use_at_its_place(left):
    found = [one for one in uses(left) if one.role is Role.PREDICATE]
    assert [(one.word, one.kind, left.words(one.span), one.outlet) for one in found] == [
        ("cruel", Kind.IS, "cruel group", "Meridian Wire"),
        ("group", Kind.IS, "cruel group", "Meridian Wire"),
    ]


def test_an_act_names_the_other_one(left):
    act = next(one for one in uses(left) if one.role is Role.AGENT)
    assert (act.kind, act.other, act.other_name) == (Kind.DOES, "gpe:sarn", "Sarn")


def test_who_is_said_to_say_so_is_told(left):
    text = left.document.text
    content = span_of(text, "A cruel group they are.")
    said = Attribution(span_of(text, "guards"), None, content)
    by_source = uses(replace(left, attributions=(said,)))
    by_name = uses(replace(left, attributions=(replace(said, speaker="gpe:sarn"),)))
    assert {one.word: one.said_by for one in by_source} == {"terrorist": "", "massacre": "", "cruel": "guards", "group": "guards"}
    assert {one.said_by for one in by_name} == {"", "Sarn"}


def test_a_description_belongs_to_no_attribution_that_ends_before_it(left):
    said = Attribution(None, None, Span(0, 22)), Attribution(None, None, Span(30, 40))
    assert {one.word for one in uses(replace(left, attributions=said)) if one.said_by} == {"terrorist"}


def test_words_of_one_outlet_alone_come_before_those_that_both_use(left, right):
    row = next(row for row in table_of(left, right) if row.entity == BANNER.id)
    assert [(word.kind, word.word, word.outlets, word.count) for word in row.words] == [
        (Kind.IS, "cruel", 1, 1),
        (Kind.IS, "fighter", 1, 1),
        (Kind.IS, "terrorist", 1, 1),
        (Kind.IS, "group", 2, 2),
        (Kind.DOES, "massacre", 1, 1),
        (Kind.DOES, "neutralise", 1, 1),
    ]
    assert (row.outlets, row.apart, row.count) == (2, 3, 7)


def test_two_documents_of_one_outlet_do_not_differ(left, right):
    same = replace(right, document=replace(right.document, source=left.document.source))
    row = next(row for row in table_of(left, same) if row.entity == BANNER.id)
    assert (row.outlets, row.apart) == (1, 0)


def test_one_document_has_a_table_too_the_most_described_first(left):
    assert [(row.name, row.apart) for row in table_of(left)] == [("Grey Banner", 0), ("Sarn", 0)]


def test_documents_that_were_not_asked_for_are_left_out(left, right):
    found = [*uses(left), *uses(right)]
    assert {use.document for use in in_order(found, [left.document.id])} == {left.document.id}


def test_words_that_are_said_of_very_many_things_are_common():
    names = [f"Banner {chr(65 + number)}" for number in range(9)]
    text = ". ".join(f"{name} is a group" for name in names)
    document = a_document(text)
    entities = tuple(Entity(f"org:{name}", name, "ORG", (span_of(document.text, name),)) for name in names)
    told = [
        Description(span_of(document.text, "group", at), ("group",), Role.PREDICATE, one.mentions[0], one.id)
        for at, one in enumerate(entities)
    ]
    rows = table_of(Analysis(document, "test@1", entities=entities, descriptions=tuple(told)))
    assert {(word.word, word.entities, word.is_common) for row in rows for word in row.words} == {("group", 9, True)}


def test_acts_between_the_same_two_are_told_side_by_side(left, right):
    found, ids = [*uses(left), *uses(right)], [left.document.id, right.document.id]
    (row,) = act_table(found, ids)
    assert (row.agent_name, row.patient_name, row.outlets, row.apart, row.count) == ("Grey Banner", "Sarn", 2, 2, 2)
    assert [one.word for one in row.uses] == ["massacre", "neutralise"]


def an_alignment(left, right, **link):
    spans = [(Span(0, len(one.document.text)),) for one in (left, right)]
    made = Link(SentenceRange(0, 1), SentenceRange(0, 1), 0.9, LinkKind.SAME_CLAIM, **link)
    return Alignment(left.document.id, right.document.id, *spans, (made,))


def test_linked_passages_that_tell_one_act_in_other_words(left, right):
    found = retellings(an_alignment(left, right), uses(left), uses(right))
    assert [(one.claim, one.name, one.kind, told(one.left), told(one.right)) for one in found] == [
        (1, "Grey Banner", Kind.DOES, "massacre", "neutralise"),
        (1, "Sarn", Kind.SUFFERS, "massacre", "neutralise"),
    ]  # both call it a group: the nouns do not differ wholly


def test_a_rejected_link_tells_nothing(left, right):
    assert retellings(an_alignment(left, right, verdict=Judgement.NOT_SAME), uses(left), uses(right)) == ()


def test_several_acts_or_acts_on_others_are_not_compared(left, right):
    two = replace(left, descriptions=(*left.descriptions, replace(left.descriptions[1], words=("loot",))))
    alone = replace(right, descriptions=tuple(replace(one, other=None) for one in right.descriptions))
    assert [one.kind for one in retellings(an_alignment(two, right), uses(two), uses(right)) if one.entity == BANNER.id] == []
    assert [one.kind for one in retellings(an_alignment(left, alone), uses(left), uses(alone))] == [Kind.SUFFERS]


def test_one_thing_has_one_id_in_descriptions_too():
    def named(text, name):
        document = a_document(text)
        span = span_of(document.text, name)
        entity = Entity(f"org:{name.lower().replace(' ', '-')}", name, "ORG", (span,))
        told = Description(span, ("group",), Role.HEAD, span, entity.id, Referent(name, entity.id, span))
        return Analysis(document, "test@1", mentions=(Mention(span, "ORG", entity.id),), entities=(entity,), descriptions=(told,))

    one, other = unified((named("The Grey-Banner group fled.", "Grey-Banner"), named("The Grey Banner group came.", "Grey Banner")))
    assert one.descriptions[0].entity == other.descriptions[0].entity == one.mentions[0].entity
    assert one.descriptions[0].other.entity == other.descriptions[0].other.entity
