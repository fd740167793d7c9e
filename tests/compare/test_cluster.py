"""Claims of several documents: grouped without chaining, wire copies folded."""

from dataclasses import replace
from datetime import date
from itertools import combinations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.alignment import Judgement, Link, LinkKind, SentenceRange, Verdict
from reader.analysis import Attribution, Sentence
from reader.analyze.pipeline import analyze
from reader.annotation import LinkVerdict
from reader.compare.cluster import Found, cluster, grouped
from reader.text import Span
from tests.builders import a_document, an_analysis, span_of

KILLED = "Six guards were killed at Dorvet prison on Friday night, the hospital said."
ROAD = "The road over Sarn Pass stayed shut while troops searched the valley."
OTHERS = ("Lamps had been out since winter.", "Buses turned back at the bridge.", "A curfew begins at nine in the evening.")


DATED = ((OTHERS[0], date(2026, 5, 9)), (OTHERS[1], date(2026, 5, 10)), (OTHERS[2], None))


def found(one, other, score=0.9):
    places = [(document, SentenceRange(sentence, sentence + 1)) for document, sentence in (one, other)]
    return Found(*places, Link(places[0][1], places[1][1], score, LinkKind.NEAR))


def told(*paragraphs, publisher=""):
    return an_analysis(a_document(*paragraphs, publisher=publisher))


def test_a_chain_of_likenesses_is_no_claim():
    links = [found((0, 0), (1, 0)), found((1, 0), (2, 0), 0.8), found((2, 0), (3, 0), 0.7)]
    assert max(map(len, grouped(links))) == 2


def test_passages_that_all_link_are_one_claim():
    links = [found(one, other) for one, other in combinations([(0, 0), (1, 3), (2, 1)], 2)]
    assert [len(group) for group in grouped(links)] == [3]


def test_a_claim_of_three_outlets_comes_before_one_of_two():
    claims = cluster((told(KILLED, ROAD), told(OTHERS[0], KILLED), told(ROAD, OTHERS[1], KILLED)))
    assert [len(claim.passages) for claim in claims] == [3, 2]
    assert claims[0].text == KILLED


def test_wire_copies_are_one_origin_with_the_reason():
    claims = cluster((told(KILLED, ROAD), told(KILLED, ROAD, OTHERS[0]), told(*OTHERS[1:], "Six guards were killed at Dorvet prison.")))
    (claim,) = (claim for claim in claims if len(claim.passages) == 3)
    assert [len(origin.documents) for origin in claim.origins] == [2, 1]
    assert "word for word" in claim.origins[0].reason


def test_articles_of_one_outlet_are_one_origin():
    (claim,) = cluster((told(KILLED, publisher="The Meridian Wire"), told(KILLED, OTHERS[0], ROAD, OTHERS[1], publisher="Meridian Wire")))
    assert len(claim.origins) == 1


def test_a_third_outlet_that_repeats_one_of_two_copied_sentences_joins_its_claim():
    copies = [in_one_paragraph(KILLED, ROAD, last) for last in OTHERS[:2]]
    claims = cluster((*copies, told("Six guards were killed at Dorvet prison.", OTHERS[2])))
    assert sorted(len(claim.passages) for claim in claims) == [2, 3]


def in_one_paragraph(one, two, last):
    """A paragraph of two sentences, and one of another."""
    analysis = told(f"{one} {two}", last)
    first, second = (Sentence(span_of(analysis.document.text, words), 0) for words in (one, two))
    return replace(analysis, sentences=(first, second, analysis.sentences[1]))


def test_what_only_one_document_says_is_no_claim():
    assert cluster((told(KILLED), told(ROAD))) == ()


def test_the_same_document_twice_corroborates_nothing():
    assert cluster((told(KILLED), told(KILLED))) == ()


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 3), st.integers(0, 2), st.floats(0.5, 1)), max_size=20))
def test_every_passage_is_in_one_group_at_most(drawn):
    links = [found((a, b), (c, d), score) for a, b, c, d, score in drawn if a < c]
    places = [place for group in grouped(links) for place in group]
    assert len(places) == len(set(places))


def quoting(publisher, speaker, *more):
    """An article on the guards, which somebody says to its outlet, and of something else."""
    document = a_document(f"Six guards were killed at Dorvet prison, {speaker} said.", *more, publisher=publisher)
    source, cue = span_of(document.text, speaker), span_of(document.text, "said")
    said = Attribution(source, cue, span_of(document.text, "Six guards were killed at Dorvet prison"), f"org:{speaker.split()[-1].lower()}")
    return replace(an_analysis(document), attributions=(said,))


def test_all_who_quote_one_speaker_are_one_origin_and_another_speaker_is_a_second():
    outlets = ("Wire", "Courier", "Lumen")
    ministry = [quoting(name, "the Interior Ministry", *[more] * 3) for name, more in zip(outlets, OTHERS, strict=True)]
    (claim,) = cluster((*ministry, quoting("Quarto", "the hospital", ROAD, ROAD, ROAD)))
    assert [(len(origin.documents), origin.reason) for origin in claim.origins] == [(3, "all quote the Interior Ministry"), (1, "")]
    assert str(claim.passages[0].chain) == "Wire ← Interior Ministry"


def test_a_claim_knows_who_published_it_first():
    first, second, third = (an_analysis(a_document(KILLED, other, published=day)) for other, day in DATED)
    (claim,) = (claim for claim in cluster((second, first)) if claim.text == KILLED)
    assert claim.first == first.document.id
    (claim,) = (claim for claim in cluster((second, third)) if claim.text == KILLED)
    assert claim.first == ""  # one has no date


BACK = "At Dorvet prison six guards were killed on Friday night, the hospital said."
TOLD = "Six guards were killed late on Friday at Dorvet prison."


def said(judgement, left, right, left_words, right_words, *, pinned=False):
    spans = [span_of(one.document.text, words) for one, words in ((left, left_words), (right, right_words))]
    return LinkVerdict("v", left.document.id, spans[0], right.document.id, spans[1], judgement, pinned)


def grouped_documents(analyses, *verdicts):
    """For each claim the places of its documents among the analyses."""
    places = {analysis.document.id: place for place, analysis in enumerate(analyses)}
    return [{places[one] for one in claim.documents} for claim in cluster(analyses, verdicts=verdicts)]


def test_what_the_analyst_parts_is_never_one_claim_also_across_a_group():
    three = told(KILLED, OTHERS[0]), told(BACK, OTHERS[1]), told(TOLD, OTHERS[2])
    assert grouped_documents(three) == [{0, 1, 2}]
    apart = said(Judgement.NOT_SAME, three[0], three[2], KILLED, TOLD)
    assert {0, 2} not in [group & {0, 2} for group in grouped_documents(three, apart)]
    assert grouped_documents(three, said(Judgement.UNSURE, three[0], three[2], KILLED, TOLD)) == [{0, 1, 2}]


def test_what_the_analyst_joins_is_one_claim():
    two = told(KILLED, OTHERS[0]), told(ROAD, OTHERS[1])
    assert grouped_documents(two, said(Judgement.SAME, *two, OTHERS[0], ROAD)) == [{0, 1}]
    assert grouped_documents(two, said(None, *two, OTHERS[0], ROAD, pinned=True)) == [{0, 1}]


def test_a_document_without_sentences_under_a_verdict_is_left_alone():
    two = told(KILLED, OTHERS[0]), told(BACK, OTHERS[1])
    assert grouped_documents(two, LinkVerdict("v", "gone", Span(0, 1), two[0].document.id, Span(0, 1), Judgement.NOT_SAME)) == [{0, 1}]


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 3), st.integers(0, 2), st.floats(0.5, 1)), max_size=20),
    st.sets(st.tuples(st.integers(0, 3), st.integers(0, 2), st.integers(0, 3), st.integers(0, 2)), max_size=5),
)
def test_no_group_holds_what_is_kept_apart(drawn, parted):
    def forbids(one, other):
        pair = one[0], one[1].start, other[0], other[1].start
        return pair in parted or (*pair[2:], *pair[:2]) in parted

    groups = grouped([found((a, b), (c, d), score) for a, b, c, d, score in drawn if a < c], forbids)
    assert not any(forbids(one, other) for group in groups for one, other in combinations(group, 2))


def test_what_a_document_says_twice_is_one_claim_of_it():
    twice = told(KILLED, OTHERS[0], TOLD)
    (claim,) = cluster((twice, told(BACK, OTHERS[1])))
    assert [one.document == twice.document.id for one in claim.passages] == [True, True, False]


def test_a_repetition_joins_what_it_repeats_and_nothing_else():
    links = [found((0, 0), (1, 0)), found((0, 0), (0, 2), 0.99)]
    assert sorted(map(len, grouped(links))) == [3]
    two_claims = [*links, found((0, 2), (2, 0))]
    assert sorted(map(len, grouped(two_claims))) == [2, 2]


def test_a_headline_without_a_speaker_makes_no_origin_of_its_own():
    first, second = (quoting(name, "the Interior Ministry", more, TOLD) for name, more in (("Wire", OTHERS[0]), ("Lumen", OTHERS[1])))
    claims = cluster((first, second))
    assert [len(claim.origins) for claim in claims if len(claim.passages) == 4] == [1]


def analyzed(*paragraphs, day=9, publisher="Meridian Wire"):
    return analyze(a_document(*paragraphs, publisher=publisher, published=date(2026, 5, day)))


def test_a_second_figure_of_an_outlet_stands_beside_its_first():
    first = analyzed("Six guards were killed at Dorvet prison on Friday night, the hospital said.", OTHERS[0])
    second = analyzed(
        "Six guards were killed at Dorvet prison on Friday night, the hospital said.", "The governor speaks of four guards killed.", day=10
    )
    (figure,) = (one for claim in cluster((first, second)) for one in claim.figures)
    assert [(one.document == first.document.id, one.quantity.low) for one in figure.told] == [(True, 6), (False, 6), (False, 4)]
    assert figure.told[2].verdict is Verdict.UNKNOWN
    assert figure.state is Verdict.AGREE
    assert figure.label == "Guards killed"


def test_a_further_figure_stands_beside_nothing_that_the_analyst_parted_it_from():
    first, second = analyzed(KILLED, OTHERS[0]), analyzed("The governor speaks of four guards killed.", KILLED, day=10)
    apart = said(Judgement.NOT_SAME, first, second, KILLED, "The governor speaks of four guards killed.")
    (figure,) = (one for claim in cluster((first, second), verdicts=(apart,)) for one in claim.figures)
    assert [one.quantity.low for one in figure.told] == [6, 6]


def test_a_claim_without_figures_is_named_by_a_part_of_its_sentence():
    (claim,) = cluster((told(ROAD, OTHERS[0]), told(ROAD, OTHERS[1])))
    assert claim.label == "Road over Sarn Pass stayed shut"


def test_what_another_story_counts_stands_beside_nothing():
    first = analyzed("Six guards were killed in the raid, the hospital said.", ROAD)
    second = analyzed("Six guards were killed in the raid, the hospital said.", ROAD, OTHERS[0], day=10)
    other = analyzed(
        "Rain fell on the harvest for a week.",
        "Rebels in the far south said an ambush on a convoy of lorries left nine guards dead.",
        day=11,
    )
    (figure,) = (one for claim in cluster((first, second, other)) for one in claim.figures)
    assert other.document.id not in figure.documents
