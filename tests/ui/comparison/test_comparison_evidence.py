"""What the card tells of a claim: reasons, figures on an axis, features, verdicts."""

from dataclasses import replace

import pytest

from reader.alignment import Difference, Feature, Judgement, Verdict
from reader.analysis import Attribution
from tests.builders import span_of
from tests.ui.comparison_builders import LEFT, a_link, a_story, an_alignment, left_analysis, right_analysis
from ui.comparison.claim_evidence import Told, intervals, reasons
from ui.comparison.claim_rows import State, claim_rows
from ui.comparison.evidence_card import EvidenceCard
from ui.comparison.feature_bars import MOST, weightiest
from ui.look.number_axis import Interval, axis_for
from ui.look.number_line import NumberLine


def told(number, alignment=None, left=None):
    left = left or left_analysis()
    rows = claim_rows(alignment or a_story(), left, right_analysis())
    return Told(rows[number - 1], left, right_analysis())


def an_interval(low, high, figure="6", name="Meridian Wire"):
    return Interval(low, high, figure, name)


def test_a_conflict_is_told_with_its_reason():
    assert reasons(told(3).row) == "Reworded. Same place, same night. The figures do not overlap."


def test_a_moved_passage_is_told_as_such():
    assert reasons(told(4).row).endswith("It stands elsewhere in the other text.")


def test_silence_is_never_told_as_denial():
    assert reasons(told(5).row) == "Found in the right text only. That the other is silent does not mean that it denies it."


def test_both_figures_stand_on_one_axis_with_who_says_so():
    left, right = intervals(told(3))
    assert (left.low, left.figure, left.name) == (6.0, "6", "Meridian Wire")
    assert (right.low, right.figure, right.name) == (4.0, "4", "Halvern Courier")


def test_whoever_the_outlet_cites_is_named_with_it():
    cited = Attribution(span_of(LEFT.text, "Tova Rennick"), None, span_of(LEFT.text, "Six guards were killed"))
    left, _ = intervals(told(3, left=replace(left_analysis(), attributions=(cited,))))
    assert left.name == "Meridian Wire · Tova Rennick"


@pytest.mark.parametrize("number", [2, 5])
def test_a_claim_without_two_figures_has_no_number_line(number):
    assert intervals(told(number)) is None


def test_different_units_share_no_axis():
    left, right = left_analysis().quantities[1], replace(right_analysis().quantities[1], unit="percent")
    assert intervals(told(1, an_alignment(a_link(3, 4, differences=(Difference(left, right, Verdict.UNKNOWN),))))) is None


@pytest.mark.parametrize(
    ("ends", "ticks"),
    [
        (((6, 6), (4, 4)), (0, 3, 6, 9)),
        (((40, 40), (35, None)), (0, 20, 40, 60)),
        (((1500, 2000), (1800, 1800)), (0, 1000, 2000, 3000)),
        (((980, 980), (1000, 1000)), (980, 990, 1000, 1010)),
        (((0, 0), (0, 0)), (0, 0.5, 1.0)),
    ],
)
def test_the_axis_has_round_steps_and_holds_all_ends(ends, ticks):
    axis = axis_for([an_interval(*pair) for pair in ends])
    assert axis.ticks == pytest.approx(ticks)
    assert all(0 <= axis.share(end) <= 1 for pair in ends for end in pair if end is not None)


@pytest.mark.parametrize("pair", [((6, 6), (4, 4)), ((35, None), (None, 12)), ((30, 50), (40, 40))])
def test_every_shape_of_interval_is_painted(qtbot, pair):
    line = NumberLine()
    qtbot.addWidget(line)
    line.resize(300, 60)
    empty = line.grab().toImage()
    line.show_intervals((an_interval(*pair[0]), an_interval(*pair[1])), State.CONFLICT)
    assert line.grab().toImage() != empty


def test_the_weightiest_reasons_are_shown_in_their_order():
    features = [Feature(name, 0.5, share) for name, share in zip("abcdefg", (3, 0.1, -2, 1, 0.2, 4, 5), strict=True)]
    assert [feature.name for feature in weightiest(features)] == ["a", "c", "d", "f", "g"]
    assert len(weightiest(features)) == MOST


@pytest.fixture
def card(qtbot):
    made = EvidenceCard()
    qtbot.addWidget(made)
    return made


def test_the_current_verdict_is_pressed(card):
    claim = told(3)
    card.show_claim(replace(claim, row=replace(claim.row, link=replace(claim.row.link, verdict=Judgement.UNSURE, pinned=True))))
    assert [button.isChecked() for button in (*card._verdicts.values(), card._pin)] == [False, False, True, True]


def test_pressing_a_verdict_gives_it_and_pressing_it_again_takes_it_back(card, qtbot):
    card.show_claim(told(3))
    given = []
    card.judged.connect(given.append)
    card.press(Judgement.SAME)
    card.press(Judgement.SAME)
    assert given == [Judgement.SAME, None]


def test_nothing_can_be_judged_where_there_is_no_link(card, qtbot):
    card.show_claim(told(5))
    with qtbot.assertNotEmitted(card.judged):
        card.press(Judgement.SAME)
