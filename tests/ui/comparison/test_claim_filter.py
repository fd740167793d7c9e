"""One box tells which claims are shown: by figures, wording and verdict."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from reader.alignment import Judgement, LinkKind
from tests.ui.comparison_builders import a_story, left_analysis, right_analysis
from ui.comparison.claim_filter import ClaimFilter
from ui.comparison.claim_rows import State
from ui.comparison.comparison_pane import ComparisonPane

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # pop-ups, offscreen


@pytest.fixture
def pane(qtbot):
    made = ComparisonPane()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.set_analyses(left_analysis(), right_analysis())
    first, *others = a_story().links
    links = (replace(first, kind=LinkKind.VERBATIM, verdict=Judgement.SAME), *others)
    made.set_alignment(replace(a_story(), links=links))
    return made


def numbers(pane):
    return {row.number for row in pane.claims.model.rows}


def test_claims_are_filtered_by_their_wording(pane, qtbot):
    everything = numbers(pane)
    box = pane.narrowing.choose()
    box.boxes[LinkKind.VERBATIM].setChecked(False)
    assert numbers(pane) == everything - {1}
    assert pane.claims.filter_button.isChecked()
    assert 1 not in {row.number for row in pane.texts.strip._rows}
    qtbot.keyClick(box.boxes[LinkKind.VERBATIM], Qt.Key.Key_Space)
    assert numbers(pane) == everything
    assert not pane.claims.filter_button.isChecked()
    box.close()


def test_claims_are_filtered_by_what_was_said_of_them(pane):
    box = pane.narrowing.choose()
    box.boxes[None].setChecked(False)
    linked = [row for row in pane.claims.model.rows if row.link is not None]
    assert [row.number for row in linked] == [1]
    assert any(row.link is None for row in pane.claims.model.rows)  # it has no verdict to go by
    box._show_all()
    assert len(pane.claims.model.rows) > 2
    box.close()


def test_the_box_and_the_badges_of_the_tool_row_are_one_filter(pane):
    box = pane.narrowing.choose()
    box.boxes[State.CONFLICT].setChecked(False)
    assert State.CONFLICT not in pane.tools.shown()
    box.close()
    box = pane.narrowing.choose()
    assert not box.boxes[State.CONFLICT].isChecked()
    assert box.boxes[LinkKind.PARAPHRASE].accessibleName() == "Reworded, 3"
    box.close()


def test_the_filter_holds_when_claims_come_anew(pane):
    pane.narrowing.filter(ClaimFilter(kinds=frozenset({LinkKind.VERBATIM})))
    pane.set_alignment(a_story())
    assert not [row for row in pane.claims.model.rows if row.link is not None]
