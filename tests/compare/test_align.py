"""Which sentences of two documents are linked, and what the links say."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.alignment import Judgement, LinkKind, SentenceRange
from reader.analysis import Attribution, Sentence
from reader.annotation import LinkVerdict
from reader.compare import align
from reader.compare.align import compare, compare_first
from reader.compare.profiles import of_analysis
from reader.compare.words import stem
from reader.text import Span
from tests.builders import a_document, a_quantity, an_analysis, span_of

KILLED = "Six guards were killed at Dorvet prison on Friday night, the hospital said."
DIED = "Four guards of Dorvet prison were killed on Friday night."
ROAD = "The road over Sarn Pass stayed shut while troops searched the valley."
CURFEW = "A curfew in the town begins at nine in the evening."
TWELVE = ("The column of 12 trucks left Orsel at dawn on Monday.", "A column of 12 trucks left Orsel on Monday at dawn.")
FILLERS = ("Lamps had been out since winter.", "Buses turned back at the bridge.", "Neighbours heard rifle fire for most of an hour.")

SENTENCES = st.lists(st.sampled_from((KILLED, DIED, ROAD, CURFEW, *FILLERS)), max_size=6, unique=True)


def told(*paragraphs):
    return an_analysis(a_document(*paragraphs))


def ranges(alignment):
    return [(link.left.start, link.right.start) for link in alignment.links]


def a_verdict(left, left_words, right, right_words, judgement=None, pinned=False):
    spans = span_of(left.document.text, left_words), span_of(right.document.text, right_words)
    return LinkVerdict("v", left.document.id, spans[0], right.document.id, spans[1], judgement, pinned)


def test_the_same_event_in_other_words_is_linked_wherever_it_stands():
    assert ranges(compare(told(KILLED, ROAD, *FILLERS[:1]), told(FILLERS[1], CURFEW, DIED))) == [(0, 2)]


def test_different_events_are_not_linked():
    alignment = compare(told(ROAD, FILLERS[0]), told(CURFEW, FILLERS[1]))
    assert alignment.links == ()


def test_an_empty_result_names_the_nearest_pair():
    nearest = compare(told(ROAD, FILLERS[0]), told("Troops closed a road.", CURFEW)).nearest
    assert nearest is not None
    assert (nearest.left, nearest.right) == (SentenceRange(0, 1), SentenceRange(0, 1))
    assert nearest.score < 0.5


def test_titles_are_sentences_too():
    left = an_analysis(a_document(FILLERS[0], title="Six guards killed at Dorvet prison"))
    assert ranges(compare(left, told(KILLED))) == [(0, 0)]


def test_a_lower_threshold_only_adds_links():
    left, right = told(KILLED, ROAD, CURFEW), told(DIED, "Troops searched the valley road.", FILLERS[0])
    strict, loose = (set(ranges(compare(left, right, threshold=threshold))) for threshold in (0.95, 0.05))
    assert strict < loose


@pytest.mark.parametrize(("other", "kind"), [(KILLED, LinkKind.VERBATIM), (DIED, LinkKind.PARAPHRASE)])
def test_the_kind_tells_how_near_the_wording_is(other, kind):
    assert compare(told(KILLED, ROAD), told(other, CURFEW)).links[0].kind is kind


def test_copied_sentences_of_one_paragraph_become_one_link():
    left, right = (of_two_sentences(KILLED, ROAD, last) for last in FILLERS[:2])
    (link,) = compare(left, right).links
    assert (link.left, link.right) == (SentenceRange(0, 2), SentenceRange(0, 2))


def of_two_sentences(one, two, last):
    """A paragraph of two sentences, and one of another."""
    analysis = told(f"{one} {two}", last)
    first, second = (Sentence(span_of(analysis.document.text, words), 0) for words in (one, two))
    return replace(analysis, sentences=(first, second, analysis.sentences[1]))


def test_the_evidence_names_what_is_shared():
    names = {"Dorvet prison": "FAC"}
    left, right = (an_analysis(a_document(text, FILLERS[0]), names=names) for text in (KILLED, DIED))
    evidence = compare(left, right).links[0].evidence
    assert evidence.entities == ("Dorvet prison",)
    assert "guards" in evidence.terms
    assert all(0 <= feature.value <= 1 for feature in evidence.features)


def test_the_evidence_names_numbers_as_the_text_does():
    left, right = (an_analysis(one, quantities=(a_quantity(one, "12", 12, counted="trucks"),)) for one in map(a_document, TWELVE))
    assert compare(left, right).links[0].evidence.quantities == ("12 trucks",)


def test_who_says_it_speaks_for_no_link():
    left, right = told(f"Ilen Marsk said that {ROAD}"), told(f"Ilen Marsk said that {CURFEW}")
    without = compare(left, right).nearest
    said = [replace(one, attributions=(an_attribution(one),)) for one in (left, right)]
    with_source = compare(*said).nearest
    assert with_source is None or without is None or with_source.score < without.score


@pytest.mark.parametrize(
    ("words", "source", "cue", "kept"),
    [
        ("Ilen Marsk said the road was shut.", "Ilen Marsk", "said", False),
        ("The road was shut, according to Ilen Marsk.", "Ilen Marsk", "according to", False),
        ("Ilen Marsk added that the road was shut.", "Ilen Marsk", "added", False),
        ("Ilen Marsk accused the army of shutting the road.", "Ilen Marsk", "accused", True),
        ("Ilen Marsk ordered the road to be shut.", "Ilen Marsk", "ordered", True),
        ("Villagers were warned by Ilen Marsk that the road was shut.", "Ilen Marsk", "warned", True),
    ],
)
def test_who_says_it_counts_only_where_more_is_told_than_that_it_is_said(words, source, cue, kept):
    analysis = an_analysis(a_document(words), names={source: "PERSON"})
    said = Attribution(span_of(words, source), span_of(words, cue), Span(0, len(words)))
    (profile,) = of_analysis(replace(analysis, attributions=(said,)))
    assert (profile.names == {"ilen-marsk"}) is kept
    assert (stem(cue.split()[0]) in profile.terms) is kept


def an_attribution(analysis):
    text = analysis.document.text
    return Attribution(span_of(text, "Ilen Marsk"), span_of(text, "said"), Span(0, len(text)))


def test_links_do_not_depend_on_what_was_compared_before():
    left, right = told(KILLED, ROAD), told(DIED, CURFEW)
    first = compare(left, right)
    compare(right, told(KILLED, *FILLERS))
    assert compare(left, right) == first


def test_without_sentence_vectors_the_producer_says_so(monkeypatch):
    monkeypatch.setattr(align, "is_available", lambda: False)
    alignment = compare(told(KILLED, ROAD), told(KILLED, CURFEW))
    assert alignment.producer.endswith("words")
    assert ranges(alignment) == [(0, 0)]


def test_aliases_of_one_thing_are_one_word():
    left = an_analysis(a_document("The governor named the Grey Banner as the culprit.", ROAD), names={"Grey Banner": "ORG"})
    right = an_analysis(a_document("GB was named as the culprit by Ilen Marsk.", CURFEW), names={"GB": "ORG"})
    apart = compare(left, right).nearest.score
    alias = replace(right.mentions[0], entity="grey-banner")
    entity = replace(right.entities[0], id="grey-banner", name="Grey Banner")
    together = compare(left, replace(right, mentions=(alias,), entities=(entity,)))
    assert max(link.score for link in (*together.links, together.nearest) if link) > apart


def test_a_person_named_in_full_on_one_side_alone_is_shared():
    prison = {"Dorvet prison": "FAC"}
    left = an_analysis(a_document(f"Gen. Tova Rennick wept. {KILLED}", ROAD), names={"Tova Rennick": "PERSON", **prison})
    right = an_analysis(a_document(f"{KILLED} Rennick wept.", CURFEW), names={"Rennick": "PERSON", **prison})
    assert compare(left, right).links[0].evidence.entities == ("Dorvet prison", "Tova Rennick")


def test_a_verdict_is_attached_to_the_link_under_it():
    left, right = told(KILLED, ROAD), told(CURFEW, DIED)
    (link,) = compare(left, right, [a_verdict(left, "killed", right, "Four guards", Judgement.NOT_SAME)]).links
    assert (link.verdict, link.pinned) == (Judgement.NOT_SAME, False)


def test_a_pin_forces_a_link_that_nothing_else_speaks_for():
    left, right = told(KILLED, ROAD), told(CURFEW, FILLERS[0])
    (link,) = compare(left, right, [a_verdict(left, ROAD, right, CURFEW, pinned=True)]).links
    assert (link.left.start, link.right.start, link.pinned) == (1, 0, True)


def test_a_pair_pinned_apart_is_not_linked():
    left, right = told(KILLED, ROAD), told(CURFEW, DIED)
    assert compare(left, right, [a_verdict(left, KILLED, right, DIED, Judgement.NOT_SAME, pinned=True)]).links == ()


def test_a_verdict_holds_when_the_sides_are_swapped():
    left, right = told(KILLED, ROAD), told(CURFEW, DIED)
    (link,) = compare(right, left, [a_verdict(left, KILLED, right, DIED, Judgement.SAME)]).links
    assert link.verdict is Judgement.SAME


def test_a_verdict_about_words_outside_all_sentences_changes_nothing():
    left, right = told(KILLED), told(DIED)
    far = LinkVerdict("v", left.document.id, Span(10_000, 10_005), right.document.id, Span(0, 4), pinned=True)
    assert ranges(compare(left, right, [far])) == ranges(compare(left, right))


def test_an_empty_side_is_a_problem_in_words():
    alignment = compare(told(KILLED), an_analysis(a_document(publisher="Daily Quarto")))
    assert alignment.links == ()
    assert alignment.problems == ("“Daily Quarto” has no sentences to compare.",)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SENTENCES, SENTENCES)
def test_swapping_the_documents_mirrors_the_links(one, other):
    there, back = compare(told(*one), told(*other)), compare(told(*other), told(*one))
    assert sorted((link.left, link.right) for link in there.links) == sorted((link.right, link.left) for link in back.links)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SENTENCES, SENTENCES)
def test_links_lie_inside_both_documents_and_scores_are_probabilities(one, other):
    for link in compare(told(*one), told(*other), threshold=0.1).links:
        assert link.left.end <= len(one)
        assert link.right.end <= len(other)
        assert 0 <= link.score <= 1


def test_names_alone_link_nothing():
    names = {"Ilen Marsk": "PERSON", "Orsel": "GPE", "Grey Banner": "ORG"}
    left = an_analysis(a_document("Ilen Marsk warned Orsel of the Grey Banner.", CURFEW), names=names)
    right = an_analysis(a_document("The Grey Banner wrote to Ilen Marsk in Orsel.", FILLERS[0]), names=names)
    assert compare(left, right).links == ()


def test_what_is_copied_is_linked_at_once_without_vectors(monkeypatch):
    monkeypatch.setattr(align, "vectors", None)
    first = compare_first(told(KILLED, ROAD, CURFEW), told(FILLERS[0], ROAD, DIED))
    assert [(link.left.start, link.right.start, link.kind) for link in first.links] == [(1, 1, LinkKind.VERBATIM)]


def test_the_first_links_obey_verdicts():
    left, right = told(KILLED, ROAD), told(ROAD, DIED)
    apart = a_verdict(left, ROAD, right, ROAD, Judgement.NOT_SAME, pinned=True)
    assert compare_first(left, right, (apart,)).links == ()
