"""What the card tells of a claim: reasons, figures on an axis, features, verdicts."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.alignment import Difference, Feature, Judgement, Verdict
from reader.analysis import Referent, Stance
from reader.source_chain import SourceChain, Voice
from tests.builders import span_of
from tests.ui.comparison_builders import RIGHT, a_link, a_story, an_alignment, left_analysis, right_analysis
from ui.comparison.chain_line import ChainLine, shared_widths
from ui.comparison.claim_evidence import Told, intervals, reasons
from ui.comparison.claim_rows import State, claim_rows
from ui.comparison.evidence_card import EvidenceCard
from ui.comparison.feature_bars import MOST, FeatureBars, weightiest
from ui.look.number_axis import Interval, axis_for
from ui.look.number_line import NumberLine

HOSPITAL, MARSK = Voice("the", "Dorvet hospital"), Voice("", "Ilen Marsk", "person:ilen-marsk", span_of(RIGHT.text, "Marsk"))
NOBODY = Voice("", "two officials", is_anonymous=True)


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
    assert (left.low, left.figure, left.name) == (6.0, "6", "Meridian")
    assert (right.low, right.figure, right.name) == (4.0, "4", "Halvern")


def traced(*voices, origin=""):
    """The claim on guards, said by one on either side."""
    claim = told(3)
    outlets = (Referent("Meridian Wire"), Referent("Halvern Courier"))
    left, right = (SourceChain(outlet, (voice,) if voice else ()) for outlet, voice in zip(outlets, voices, strict=True))
    return replace(claim, row=replace(claim.row, link=replace(claim.row.link, left_chain=left, right_chain=right, origin=origin)))


def test_who_spoke_first_is_named_with_the_outlet_a_person_by_the_last_name():
    assert [one.name for one in intervals(traced(HOSPITAL, MARSK))] == ["Meridian · Dorvet hospital", "Halvern · Marsk"]


@pytest.mark.parametrize(
    ("voices", "words"),
    [
        ((MARSK, MARSK), "Same speaker."),
        ((HOSPITAL, MARSK), "Different speakers."),
        ((MARSK, NOBODY), "Speaker unnamed."),
        ((MARSK, None), "The figures do not overlap."),
    ],
)
def test_how_the_speakers_stand_is_told(voices, words):
    assert reasons(traced(*voices).row).endswith(words)


def test_one_origin_is_told_with_its_reason():
    claim = traced(MARSK, MARSK, origin="both quote Ilen Marsk")
    assert reasons(claim.row).endswith("Two outlets, one origin: both quote Ilen Marsk.")


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


def test_each_side_is_told_through_whom_it_has_the_claim(card):
    card.show_claim(traced(HOSPITAL, MARSK))
    assert [line.accessibleName() for line in card.chains.values()] == ["Meridian Wire ← Dorvet hospital", "Halvern Courier ← Ilen Marsk"]


def test_a_passage_of_one_side_only_has_one_chain(card):
    card.show_claim(told(5))
    assert [line.isHidden() for line in card.chains.values()] == [True, False]


def test_a_click_on_a_speaker_asks_for_the_place_and_one_on_the_outlet_for_nothing(card, qtbot):
    card.show_claim(traced(HOSPITAL, MARSK))
    line = card.chains["right"]
    line.resize(400, 18)
    ends = [rect.center() for _, rect, _ in line._parts()]
    asked = []
    card.speaker_asked.connect(lambda *place: asked.append(place))
    for place in ends:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked == [("right", MARSK.span)] * 2


def test_a_chain_that_is_too_long_keeps_its_short_parts():
    assert shared_widths([40, 300, 20, 200], 260) == [40, 100, 20, 100]
    assert shared_widths([40, 30], 100) == [40, 30]


def test_the_tooltip_tells_how_each_speaks_and_takes_no_markup(qtbot):
    line = ChainLine()
    qtbot.addWidget(line)
    hostile = Voice("the", "<b>mayor</b>", stance=Stance.DENYING, hedged=True)
    line.show_chain(SourceChain(Referent("Meridian Wire"), (hostile, NOBODY), hedged=True))
    assert line.toolTip() == "<qt>Meridian Wire (reportedly)<br>← the &lt;b&gt;mayor&lt;/b&gt; (denied)<br>← two officials (not named)</qt>"
    assert line.accessibleName() == "Meridian Wire ← <b>mayor</b> (denied) ← two officials"


def test_a_narrow_chain_stays_inside(qtbot):
    line = ChainLine()
    qtbot.addWidget(line)
    line.show_chain(SourceChain(Referent("Meridian Wire " * 9), (MARSK, NOBODY)))
    line.resize(150, 18)
    line.grab()
    assert all(rect.right() < 150 for _, rect, _ in line._parts())
    assert line._span_at(QPoint(1, 5)) is None


def test_reasons_are_told_with_what_they_speak_for(card):
    card._bars.show_features((Feature("Words", 0.5, 1.24, "guards"), Feature("Names", 0.9, -0.4), Feature("Numbers", 0.1, 0.04)))
    assert card._bars.accessibleName() == "Words +1.2: guards, Names −0.4, Numbers 0"


def test_reasons_for_and_against_are_painted_to_both_sides(qtbot):
    def painted(share):
        bars = FeatureBars()
        qtbot.addWidget(bars)
        bars.resize(400, 120)
        bars.show_features((Feature("Words", 0.5, share), Feature("Names", 0.5, 3.0)))
        return bars.grab().toImage()

    assert len({painted(share).constBits().tobytes() for share in (-1.5, 0.0, 1.5)}) == 3
