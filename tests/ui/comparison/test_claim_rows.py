"""The rows of the claim list."""

from reader.alignment import Alignment, Difference, Verdict
from tests.builders import a_document, a_quantity, an_analysis
from tests.ui.comparison_builders import LEFT, RIGHT, a_link, a_story, an_alignment, left_analysis, right_analysis
from ui.article.marks import claim_marks, row_marks
from ui.comparison.claim_rows import State, claim_rows, counts


def rows_of(alignment):
    return claim_rows(alignment, left_analysis(), right_analysis())


def test_links_are_numbered_in_the_order_of_the_left_text_and_lone_passages_after_them():
    rows = rows_of(a_story())
    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert [row.link is not None for row in rows] == [True] * 4 + [False] * (len(rows) - 4)


def test_a_row_shows_both_values_of_the_gravest_difference():
    killed = rows_of(a_story())[2]
    assert (killed.state, killed.left_value, killed.right_value) == (State.CONFLICT, "6", "4")


def test_without_figures_both_sides_say_yes():
    began = rows_of(a_story())[1]
    assert (began.state, began.left_value, began.right_value) == (State.AGREE, "yes", "yes")


def test_what_cannot_be_compared_says_what_is_counted():
    left, right = left_analysis().quantities[1], right_analysis().quantities[1]
    row = rows_of(an_alignment(a_link(3, 4, differences=(Difference(left, right, Verdict.UNKNOWN),))))[0]
    assert (row.left_value, row.right_value) == ("6 guards", "4 guards")


def test_a_figure_without_a_counterpart_is_shown_as_missing():
    row = rows_of(an_alignment(a_link(3, 4, differences=(Difference(left_analysis().quantities[1], None, Verdict.UNKNOWN),))))[0]
    assert row.right_value == "∅"


def test_only_the_passage_that_crosses_the_others_is_moved():
    assert [row.label for row in rows_of(a_story()) if row.is_moved] == ["Vost left in a lorry"]


def test_a_second_partner_of_one_passage_is_not_moved():
    assert not any(row.is_moved for row in rows_of(an_alignment(a_link(1, 1), a_link(1, 2), a_link(3, 4))))


def test_a_passage_on_one_side_is_told_when_it_carries_a_name():
    lone = [row for row in rows_of(a_story()) if row.state is State.ONLY]
    assert [(row.label, row.left, row.left_value, row.right_value) for row in lone] == [
        ("A curfew in Orsel begins at 9 p.m.", None, "∅", "stated")
    ]


def test_of_many_lone_passages_those_with_figures_are_kept(monkeypatch):
    monkeypatch.setattr("ui.comparison.claim_rows.MOST_LONE", 2)
    left = [row.label for row in rows_of(an_alignment()) if row.left is not None]
    assert [label.split()[0] for label in left] == ["About", "Six"]


def test_titles_are_never_told_as_passages_of_one_side():
    labels = {row.label for row in rows_of(an_alignment())}
    assert LEFT.source.title not in labels
    assert RIGHT.source.title not in labels


def test_counts_name_every_state():
    assert counts(rows_of(a_story())) == {State.CONFLICT: 1, State.COMPATIBLE: 1, State.UNKNOWN: 0, State.AGREE: 2, State.ONLY: 1}


def test_an_ordinal_alone_is_no_reason_to_list_a_passage_of_one_side():
    document = a_document("The first account differs.", "It counts 12 trucks.")
    numbers = (a_quantity(document, "first", 1, kind="ordinal"), a_quantity(document, "12", 12))
    left, right = an_analysis(document, quantities=numbers), right_analysis()
    spans = (tuple(sentence.span for sentence in analysis.sentences) for analysis in (left, right))
    rows = claim_rows(Alignment(document.id, RIGHT.id, *spans), left, right)
    assert [row.label for row in rows if row.left is not None] == ["It counts 12 trucks."]


def test_a_passage_with_two_partners_has_one_number_and_two_letters():
    rows = claim_rows(an_alignment(a_link(1, 1), a_link(3, 2), a_link(3, 4)), left_analysis(), right_analysis())
    assert [row.called for row in rows if row.link is not None] == ["1", "2a", "2b"]
    assert [mark.label for mark in row_marks(rows[:3], "left")] == ["1", "2a", "2b"]
    assert [mark.label for mark in claim_marks(an_alignment(a_link(1, 1), a_link(3, 2), a_link(3, 4)), "right")] == ["1", "2a", "2b"]
