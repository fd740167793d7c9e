"""What the analyst says of names, and what that makes of an analysis."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Analysis, Attribution, Description, Entity, Mention, Origin, Quantity, Referent, Role
from reader.correction import Action, Correction, Scope, add_name, merge, no_name, other_extent, other_type, split
from reader.corrections import corrected
from reader.document import Document, Passage, PassageKind
from reader.text import Span, stripped
from tests.builders import a_document, span_of

HERE, DOCUMENT, WORKSPACE = Scope
TEXT = "Tova Rennick left Orsel. Rennick spoke. The Grey Banner took Sarn Pass near Sarn. Orsel fell; Rennick fled."
NAMES = {
    "Tova Rennick": ("PERSON", "person:tova-rennick"),
    "Rennick": ("PERSON", "person:tova-rennick"),
    "Orsel": ("ORG", "org:orsel"),
    "Grey Banner": ("ORG", "org:grey-banner"),
    "Sarn Pass": ("LOC", "loc:sarn-pass"),
}


def marked(document, names):
    """An analysis with a mention wherever a name of {words: (label, entity)} stands, the longest at each place."""
    found = {}
    for words, (label, entity) in sorted(names.items(), key=lambda item: -len(item[0])):
        for nth in range(document.text.count(words)):
            span = span_of(document.text, words, nth)
            if not any(span.overlaps(other) for other in found):
                found[span] = Mention(span, label, entity, 0.9, Origin.MODEL)
    return of_mentions(document, [found[span] for span in sorted(found)])


def of_mentions(document, mentions):
    spans = {}
    for mention in mentions:
        spans.setdefault(mention.entity, []).append(mention)
    entities = tuple(Entity(key, longest(document, all_), all_[0].label, tuple(m.span for m in all_)) for key, all_ in spans.items())
    return Analysis(document, "test@1", mentions=tuple(mentions), entities=entities)


def longest(document, mentions):
    return max((mention.span.of(document.text) for mention in mentions), key=len)


@pytest.fixture
def analysis():
    return marked(a_document(TEXT), NAMES)


def mention_of(analysis, words, nth=0):
    return [one for one in analysis.mentions if analysis.words(one.span) == words][nth]


def entities(analysis):
    return {entity.id: [analysis.words(span) for span in entity.mentions] for entity in analysis.entities}


def of(analysis, words):
    """Entities and labels of the mentions with these words, in the order of the text."""
    return [(one.entity, one.label) for one in analysis.mentions if analysis.words(one.span) == words]


def test_what_is_no_name_goes_with_all_its_mentions(analysis):
    result = corrected(analysis, [no_name(analysis, mention_of(analysis, "Rennick"), DOCUMENT)])
    assert "person:tova-rennick" not in entities(result)
    assert of(result, "Tova Rennick") == of(result, "Rennick") == []


def test_one_mention_alone_is_no_name(analysis):
    result = corrected(analysis, [no_name(analysis, mention_of(analysis, "Rennick"), HERE)])
    assert entities(result)["person:tova-rennick"] == ["Tova Rennick", "Rennick"]


def test_a_thing_of_another_type_is_another_entity_everywhere(analysis):
    result = corrected(analysis, [other_type(analysis, mention_of(analysis, "Orsel"), "GPE", WORKSPACE)])
    assert of(result, "Orsel") == [("gpe:orsel", "GPE")] * 2
    (entity,) = [one for one in result.entities if one.id == "gpe:orsel"]
    assert (entity.name, entity.label) == ("Orsel", "GPE")
    assert {one.origin for one in result.mentions if one.entity == "gpe:orsel"} == {Origin.ANALYST}


def test_one_mention_of_another_type_has_its_own_words_for_a_name(analysis):
    result = corrected(analysis, [other_type(analysis, mention_of(analysis, "Rennick"), "GPE", HERE)])
    assert of(result, "Rennick") == [("gpe:rennick", "GPE"), ("person:tova-rennick", "PERSON")]


def test_a_new_models_other_id_does_not_undo_the_analyst(analysis):
    correction = other_type(analysis, mention_of(analysis, "Orsel"), "GPE", WORKSPACE)
    newer = marked(analysis.document, {**NAMES, "Orsel": ("PERSON", "person:orsel")})
    assert of(corrected(newer, [correction]), "Orsel") == [("gpe:orsel", "GPE")] * 2


def test_a_place_that_a_new_model_overlooks_is_marked_as_the_analyst_saw_it(analysis):
    correction = other_type(analysis, mention_of(analysis, "Orsel"), "GPE", HERE)
    newer = marked(analysis.document, {"Grey Banner": NAMES["Grey Banner"]})
    assert of(corrected(newer, [correction]), "Orsel") == [("gpe:orsel", "GPE")]


def test_merged_things_are_one_under_the_name_of_the_second(analysis):
    into = Entity("org:banner-movement", "Banner Movement", "ORG", ())
    result = corrected(analysis, [merge(analysis, mention_of(analysis, "Grey Banner"), into, WORKSPACE)])
    assert [one for one in result.entities if one.name == "Banner Movement"] == [
        Entity("org:banner-movement", "Banner Movement", "ORG", (span_of(TEXT, "Grey Banner"),))
    ]
    assert "org:grey-banner" not in entities(result)


def test_words_that_are_split_off_are_a_thing_of_their_own(analysis):
    result = corrected(analysis, [split(analysis, mention_of(analysis, "Rennick"), DOCUMENT)])
    assert entities(result)["person:rennick"] == ["Rennick", "Rennick"]
    assert entities(result)["person:tova-rennick"] == ["Tova Rennick"]


@pytest.mark.parametrize("scope", Scope)
def test_what_is_split_off_never_keeps_an_id_that_is_taken(analysis, scope):
    analysis = marked(a_document("Orsel and Orsel City and Orsel."), {"Orsel": ("GPE", "gpe:orsel"), "Orsel City": ("GPE", "gpe:orsel")})
    result = corrected(analysis, [split(analysis, mention_of(analysis, "Orsel"), scope)])
    assert sorted(map(len, entities(result).values())) == [1, 2]


def test_a_longer_extent_gives_a_thing_called_by_the_wrong_words_its_name():
    analysis = marked(a_document("The Halvern Front met. The HALVERN FRONT voted in Halvern."), {"Halvern": ("GPE", "gpe:halvern")})
    text = analysis.document.text
    correction = other_extent(analysis, mention_of(analysis, "Halvern"), span_of(text, "Halvern Front"), DOCUMENT)
    result = corrected(analysis, [correction])
    assert entities(result) == {"gpe:halvern-front": ["Halvern Front"], "gpe:halvern": ["Halvern"]}


def test_a_longer_extent_of_a_last_name_stays_the_person():
    names = {"Rennick": ("PERSON", "person:tova-rennick"), "Tova Rennick": ("PERSON", "person:tova-rennick")}
    analysis = marked(a_document("Tova Rennick spoke. Col. Rennick left."), names)
    text = analysis.document.text
    correction = other_extent(analysis, mention_of(analysis, "Rennick"), span_of(text, "Col. Rennick"), DOCUMENT)
    assert entities(corrected(analysis, [correction])) == {"person:tova-rennick": ["Tova Rennick", "Col. Rennick"]}


def test_an_extent_cannot_lie_elsewhere(analysis):
    with pytest.raises(ValueError, match="cannot be moved"):
        other_extent(analysis, mention_of(analysis, "Orsel"), span_of(TEXT, "Sarn Pass"), HERE)


def test_a_name_is_marked_at_every_place_of_its_words_but_inside_longer_names(analysis):
    span = span_of(TEXT, "Sarn", 1)
    result = corrected(analysis, [add_name(analysis, span, "GPE", WORKSPACE)])
    assert of(result, "Sarn") == [("gpe:sarn", "GPE")]
    assert of(result, "Sarn Pass") == [("loc:sarn-pass", "LOC")]


def test_a_name_of_a_part_of_a_longer_name_shortens_it(analysis):
    result = corrected(analysis, [add_name(analysis, span_of(TEXT, "Sarn"), "GPE", DOCUMENT)])
    assert (of(result, "Sarn"), of(result, "Sarn Pass")) == ([("gpe:sarn", "GPE")], [])


def test_a_name_that_was_passed_over_is_marked_once_the_longer_name_is_none(analysis):
    name = add_name(analysis, span_of(TEXT, "Sarn", 1), "GPE", DOCUMENT)
    later = no_name(analysis, mention_of(analysis, "Sarn Pass"), DOCUMENT)
    assert len(of(corrected(analysis, [name, later]), "Sarn")) == 2


def test_names_are_whole_words_in_capitals_or_not_and_none_in_page_furniture():
    document = a_document("Sarn fell. SARN FALLS. Sarnia stood; sarn did not. Anti-Sarn.", "Read more on Sarn.")
    passages = (*document.passages[:-1], replace(document.passages[-1], kind=PassageKind.BOILERPLATE))
    analysis = Analysis(replace(document, passages=passages), "test@1")
    result = corrected(analysis, [add_name(analysis, Span(0, 4), "GPE", WORKSPACE)])
    assert [(analysis.words(one.span), one.span.start) for one in result.mentions] == [("Sarn", 0), ("SARN", 11), ("Sarn", 56)]


def test_a_name_over_a_line_end_is_the_same_name_and_none_over_a_paragraph():
    analysis = Analysis(a_document("Sarn Pass. Sarn\nPass. Sarn", "Pass."), "test@1")
    result = corrected(analysis, [add_name(analysis, Span(0, 9), "LOC", DOCUMENT)])
    assert [one.span for one in result.mentions] == [Span(0, 9), Span(11, 20)]


def test_later_corrections_overrule_earlier_ones_whatever_their_order(analysis):
    first = add_name(analysis, span_of(TEXT, "Sarn", 1), "GPE", DOCUMENT)
    named = corrected(analysis, [first])
    second = merge(named, mention_of(named, "Sarn"), Entity("loc:sarn-pass", "Sarn Pass", "LOC", ()), DOCUMENT)
    assert entities(corrected(analysis, [second, first]))["loc:sarn-pass"] == ["Sarn Pass", "Sarn"]


def test_a_correction_of_another_document_does_nothing(analysis):
    other = marked(a_document("Orsel."), NAMES)
    assert corrected(analysis, [no_name(other, mention_of(other, "Orsel"), DOCUMENT)]) is analysis
    assert of(corrected(analysis, [no_name(other, mention_of(other, "Orsel"), WORKSPACE)]), "Orsel") == []


def test_a_place_past_the_text_is_passed_over(analysis):
    correction = replace(no_name(analysis, mention_of(analysis, "Orsel"), HERE), place=Span(9_000, 9_005))
    assert corrected(analysis, [correction]) is analysis


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (lambda a, m: other_type(a, m, "GPE", HERE), lambda a, m: no_name(a, m, HERE)),
        (lambda a, m: add_name(a, m.span, "GPE", HERE), lambda a, m: split(a, m, HERE)),
        (lambda a, m: add_name(a, m.span, "GPE", WORKSPACE), lambda a, m: add_name(a, m.span, "LOC", WORKSPACE)),
        (lambda a, m: other_type(a, m, "GPE", DOCUMENT), lambda a, m: no_name(a, m, DOCUMENT)),
    ],
)
def test_a_second_correction_of_the_same_takes_the_place_of_the_first(analysis, first, second):
    mention = mention_of(analysis, "Orsel")
    assert first(analysis, mention).id == second(analysis, mention).id


def test_corrections_of_different_things_stand_beside_each_other(analysis):
    mentions = [mention_of(analysis, words) for words in ("Orsel", "Rennick")]
    made = [make(analysis, mention, scope) for mention in mentions for make in (no_name, split) for scope in Scope]
    made += [other_extent(analysis, mentions[0], span_of(TEXT, words), DOCUMENT) for words in ("left Orsel", "Orsel. Rennick")]
    assert len({one.id for one in made if one.place is None}) == 10
    assert [one.scope for one in made[:3]] == list(Scope)


def said_by(analysis, source, speaker):
    return replace(analysis, attributions=(Attribution(span_of(TEXT, source), None, Span(0, 4), speaker),))


def test_the_speaker_follows_a_merge_and_a_split_and_goes_with_its_name(analysis):
    analysis, mention = said_by(analysis, "Rennick spoke", "person:tova-rennick"), mention_of(analysis, "Rennick")
    into = Entity("person:ilen-marsk", "Ilen Marsk", "PERSON", ())
    for correction, speaker in (
        (merge(analysis, mention, into, DOCUMENT), "person:ilen-marsk"),
        (split(analysis, mention, HERE), "person:rennick"),
        (no_name(analysis, mention, DOCUMENT), None),
        (other_extent(analysis, mention, span_of(TEXT, "Rennick spoke"), HERE), "person:tova-rennick"),
    ):
        assert corrected(analysis, [correction]).attributions[0].speaker == speaker


def test_who_tells_a_number_and_where_it_holds_follow_their_names(analysis):
    place, source = Referent("Orsel", "org:orsel", span_of(TEXT, "Orsel")), Referent("Rennick", "person:tova-rennick")
    analysis = replace(
        analysis, quantities=(Quantity(Span(0, 4), None, None, place=place, source=source), Quantity(Span(5, 6), None, None))
    )
    made = [
        other_type(analysis, mention_of(analysis, "Orsel"), "GPE", DOCUMENT),
        no_name(analysis, mention_of(analysis, "Rennick"), DOCUMENT),
    ]
    number, other = corrected(analysis, made).quantities
    assert (number.place, number.source) == (replace(place, entity="gpe:orsel"), replace(source, entity=None))
    assert other == analysis.quantities[1]


def test_a_speaker_without_a_mention_in_the_source_follows_the_thing(analysis):
    analysis = said_by(analysis, "fell", "org:orsel")
    correction = other_type(analysis, mention_of(analysis, "Orsel"), "GPE", DOCUMENT)
    assert corrected(analysis, [correction]).attributions[0].speaker == "gpe:orsel"


def test_the_place_of_a_figure_follows_its_name(analysis):
    place = Referent("Orsel", "org:orsel", span_of(TEXT, "Orsel"))
    analysis = replace(analysis, quantities=(Quantity(Span(0, 4), None, None, place=place),))
    correction = other_type(analysis, mention_of(analysis, "Orsel"), "GPE", DOCUMENT)
    assert corrected(analysis, [correction]).quantities[0].place.entity == "gpe:orsel"


def test_a_name_in_a_source_is_its_speaker(analysis):
    analysis = said_by(marked(a_document(TEXT), {}), "Rennick spoke", None)
    correction = add_name(analysis, span_of(TEXT, "Rennick", 1), "PERSON", HERE)
    assert corrected(analysis, [correction]).attributions[0].speaker == "person:rennick"


VOCABULARY = ("Orsel", "ORSEL", "Sarn", "Pass", "Grey", "Banner", "the", "fell")
ENTITIES = ("gpe:orsel", "gpe:sarn", "org:grey-banner", "org:orsel")
MOMENT = datetime(2026, 5, 9, tzinfo=UTC)


@st.composite
def analyses(draw):
    """Any words, any of them mentions of any entity, some of them sources of attributions."""
    words = draw(st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=12))
    text = " ".join(words)
    document = Document.of(text, (Passage(Span(0, len(text))),), a_document("x").source)
    starts = [sum(len(word) + 1 for word in words[:index]) for index in range(len(words))]
    mentions, at = [], 0
    while at < len(words):
        length = draw(st.integers(0, 2))
        if length:
            end = min(at + length, len(words)) - 1
            mentions.append(Mention(Span(starts[at], starts[end] + len(words[end])), "ORG", draw(st.sampled_from(ENTITIES))))
        at += max(1, length)
    analysis = of_mentions(document, mentions)
    said = [Attribution(one.span, None, one.span, draw(st.sampled_from((one.entity, None)))) for one in analysis.mentions]
    return replace(analysis, attributions=tuple(said))


@st.composite
def corrections(draw, analysis):
    """Corrections made one after the other, each of the analysis as the earlier ones left it, or of the analysis as it was."""
    made = []
    for number in range(draw(st.integers(0, 6))):
        seen = corrected(analysis, made) if draw(st.booleans()) else analysis
        mention = draw(st.sampled_from(seen.mentions)) if seen.mentions else None
        span = Span(*draw(st.lists(st.integers(0, len(seen.document.text)), min_size=2, max_size=2).map(sorted)))
        correction = draw_one(draw, seen, mention, span)
        made += [replace(correction, created=MOMENT + timedelta(seconds=number))] if correction else []
    return made


def draw_one(draw, seen, mention, span):
    action, scope = draw(st.sampled_from(Action)), draw(st.sampled_from(Scope))
    if action is Action.NAME and span.of(seen.document.text).strip():
        return add_name(seen, span, "GPE", scope)
    if mention is None or action is Action.NAME:
        return None
    if action is Action.EXTENT:
        kept = stripped(seen.document.text, span)
        return other_extent(seen, mention, kept if len(kept) and kept.overlaps(mention.span) else mention.span.joined(span), scope)
    if action is Action.MERGE:
        return merge(seen, mention, Entity(draw(st.sampled_from(ENTITIES)), "Banner", "ORG", ()), scope)
    return (
        other_type(seen, mention, "LOC", scope)
        if action is Action.TYPE
        else {"no name": no_name, "split": split}[action](seen, mention, scope)
    )


@st.composite
def cases(draw):
    analysis = draw(analyses())
    return analysis, draw(corrections(analysis))


@given(cases())
def test_a_corrected_analysis_is_whole(case):
    result = corrected(*case)
    length = len(result.document.text)
    assert all(0 <= one.span.start < one.span.end <= length for one in result.mentions)
    assert all(one.span.end <= other.span.start for one, other in pairwise(result.mentions))
    spans = {entity.id: entity.mentions for entity in result.entities}
    assert spans == {
        key: tuple(one.span for one in result.mentions if one.entity == key) for key in {one.entity for one in result.mentions}
    }
    assert len(result.entities) == len(spans)
    assert {one.speaker for one in result.attributions} <= {None, *spans}


@given(cases())
def test_correcting_twice_changes_nothing_more(case):
    analysis, made = case
    once = corrected(analysis, made)
    assert corrected(once, made) == once


@given(cases())
def test_what_is_not_corrected_stays_as_it_is(case):
    analysis, made = case
    result = corrected(analysis, made)
    kept = [one for one in result.mentions if one.origin is not Origin.ANALYST]
    assert [one for one in analysis.mentions if one in kept] == kept
    assert replace(result, mentions=(), entities=(), attributions=()) == replace(analysis, mentions=(), entities=(), attributions=())
    assert corrected(analysis, ()) is analysis
    elsewhere = [replace(one, document="0" * 64) for one in made]
    assert corrected(analysis, elsewhere) is analysis


def test_a_correction_is_told_by_its_scope():
    words = {"id": "c", "action": Action.NAME, "words": "Sarn", "created": MOMENT}
    assert [Correction(**words, **more).scope for more in ({}, {"document": "d"}, {"document": "d", "place": Span(0, 4)})] == [
        WORKSPACE,
        DOCUMENT,
        HERE,
    ]


@pytest.fixture
def described(analysis):
    """Tova Rennick is told to leave Orsel, and Orsel to be left by her."""
    left, rennick, orsel = span_of(TEXT, "left"), analysis.mentions[0], mention_of(analysis, "Orsel")
    to_orsel, by_rennick = (Referent(analysis.words(one.span), one.entity, one.span) for one in (orsel, rennick))
    leaves = Description(left, ("leave",), Role.AGENT, rennick.span, rennick.entity, to_orsel)
    is_left = Description(left, ("leave",), Role.PATIENT, orsel.span, orsel.entity, by_rennick)
    return replace(analysis, descriptions=(leaves, is_left))


def test_descriptions_follow_a_name_that_is_of_something_else(described):
    orsel = mention_of(described, "Orsel")
    leaves, is_left = corrected(described, [other_type(described, orsel, "GPE", DOCUMENT)]).descriptions
    assert (leaves.other.entity, is_left.entity) == ("gpe:orsel", "gpe:orsel")
    assert leaves.entity == is_left.other.entity == "person:tova-rennick"


def test_descriptions_go_with_what_is_no_name(described):
    orsel = mention_of(described, "Orsel")
    (leaves,) = corrected(described, [no_name(described, orsel, DOCUMENT)]).descriptions
    assert (leaves.entity, leaves.other) == ("person:tova-rennick", None)


def test_descriptions_whose_words_become_part_of_the_name_go(described):
    rennick = described.mentions[0]
    longer = other_extent(described, rennick, span_of(TEXT, "Tova Rennick left"), HERE)
    (is_left,) = corrected(described, [longer]).descriptions
    assert (is_left.role, is_left.other.span) == (Role.PATIENT, span_of(TEXT, "Tova Rennick left"))


def test_descriptions_of_untouched_names_stay_as_they_are(described):
    banner = mention_of(described, "Grey Banner")
    assert corrected(described, [no_name(described, banner, DOCUMENT)]).descriptions == described.descriptions
