"""Analyses and alignments as marks."""

import dataclasses
from datetime import datetime

from reader.alignment import Alignment
from reader.analysis import Grain, TimeExpression
from tests.builders import a_document, an_analysis, span_of
from tests.ui.comparison_builders import LEFT, a_link, a_story, left_analysis, right_analysis
from ui.article.marks import claim_marks, entity_marks, focus_marks, number_marks, own_names, stressed_figures
from ui.comparison.claim_rows import claim_rows
from ui.view.layers import Layer


def killed():
    return claim_rows(a_story(), left_analysis(), right_analysis())[2]


def test_names_are_styled_by_their_kind_in_order_of_the_text():
    marks = entity_marks(left_analysis())
    assert [(mark.span.of(LEFT.text), mark.style) for mark in marks] == [
        ("Dorvet prison", "place"),
        ("Grey Banner", "organisation"),
        ("Friday", "date"),
        ("Tova Rennick", "person"),
    ]


def test_a_date_that_is_a_mention_too_is_marked_once():
    friday, clock = span_of(LEFT.text, "Friday"), span_of(LEFT.text, "11:40 p.m.")
    times = tuple(TimeExpression(span, datetime(2026, 5, 8), datetime(2026, 5, 9), Grain.DAY) for span in (friday, clock))
    marks = entity_marks(dataclasses.replace(left_analysis(), times=times))
    assert [mark.key for mark in marks if mark.style == "date"] == ["friday", "time 1"]


def test_numbers_carry_their_figure():
    assert [(mark.key, mark.style, mark.label) for mark in number_marks(left_analysis())] == [("0", "number", "40"), ("1", "number", "6")]


def test_the_figures_of_the_focused_claim_are_stressed_in_its_state():
    stressed = stressed_figures(killed(), "left")
    assert [stressed.get(mark.span) for mark in number_marks(left_analysis())] == [None, "conflict"]


def test_claims_are_numbered_alike_on_both_sides():
    assert [mark.key for mark in claim_marks(a_story(), "left")] == ["1", "2", "3", "4"]
    assert [mark.key for mark in claim_marks(a_story(), "right")] == ["1", "4", "2", "3"]


def test_the_focused_claim_is_filled_on_each_side_in_its_state():
    (mark,) = focus_marks(killed(), "right")
    assert (mark.layer, mark.style, mark.key) == (Layer.FOCUS, "conflict", "3")
    assert focus_marks(None, "left") == ()


def test_ordinals_are_no_figures():
    first = dataclasses.replace(left_analysis().quantities[0], kind="ordinal")
    analysis = dataclasses.replace(left_analysis(), quantities=(first, left_analysis().quantities[1]))
    assert [mark.key for mark in number_marks(analysis)] == ["1"]


def test_names_that_only_one_passage_of_a_claim_has_are_its_own():
    here = an_analysis(a_document("Governor Marsk of Orsel counted four dead."), names={"Governor Marsk": "PERSON", "Orsel": "GPE"})
    there = an_analysis(a_document("Ilen Marsk counted six dead in Sarn."), names={"Ilen Marsk": "PERSON", "Sarn": "GPE"})
    spans = tuple(tuple(sentence.span for sentence in side.sentences) for side in (here, there))
    number = [len(one) - 1 for one in spans]
    alignment = Alignment(here.document.id, there.document.id, *spans, (a_link(*number),), "test@1")
    (row, *_) = claim_rows(alignment, here, there)
    assert [here.words(span) for span in own_names(row, "left", here, there)] == ["Orsel"]
    assert [there.words(span) for span in own_names(row, "right", there, here)] == ["Sarn"]
    assert own_names(None, "left", here, there) == frozenset()
