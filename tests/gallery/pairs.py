"""Two articles side by side, in every state of their comparison."""

from dataclasses import replace

from reader.jobs import Failed
from tests.gallery.stage import Stage
from ui.comparison.claim_rows import State
from ui.comparison.tools import DocumentChoice


def comparison(stage: Stage) -> None:
    page = stage.compare()
    stage.take("compare")
    box = page.pane.narrowing.choose()
    stage.take("compare-filter", box)
    box.close()
    choice = page.pane.tools.findChildren(DocumentChoice)[0]
    choice.showPopup()
    stage.take("compare-choices", choice.view().window())
    choice.hidePopup()
    for command in ("naming", "numbers", "words"):
        stage.do(command)
        stage.take(f"compare-{command}")
        stage.do(command)


def claims_of_each_state(stage: Stage) -> None:
    pane = stage.compare().pane
    pane.tools.show_states(frozenset(State))
    pane.narrowing.apply()
    for state in State:
        claim = next((row for row in pane.focus.rows if row.state is state), None)
        if claim is not None:
            pane.focus_claim(claim.number)
            stage.take(f"compare-{state.name.lower()}")


def why(stage: Stage) -> None:
    """Of two sentences that are not linked."""
    page = stage.compare()
    for view, source in zip(page.views, page.sources, strict=True):
        assert source.analysis is not None
        view.place_caret(source.analysis.sentences[5].span.start)
    stage.do("why")
    stage.wait(lambda: not page.explaining.is_asking)
    stage.take("compare-why")


def states_of_comparing(stage: Stage) -> None:
    """Claims that are not all there, none at all, work under way, a failure."""
    page = stage.compare()
    pane, alignment = page.pane, page.pane.alignment
    assert alignment is not None
    pane.set_alignment(alignment, is_provisional=True)
    stage.take("compare-provisional")
    pane.set_alignment(replace(alignment, links=()))
    stage.take("compare-no-matches")
    pane.set_alignment(None)
    pane.show_progress(3, 9, "Linking the claims")
    stage.take("compare-at-work")
    page.comparing.fail(Failed(0, "“daily-quarto.html” could not be analyzed.", "Its text can be read; try the comparison again."))
    stage.take("compare-failed")
    pane.set_alignment(alignment)
