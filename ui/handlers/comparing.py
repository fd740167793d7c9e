"""What the commands about two articles, and about the claim matrix, do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.alignment import Judgement
from ui import messages
from ui.article.document_pane import DocumentPane
from ui.comparison.claim_rows import State
from ui.comparison.comparison_tab import ComparisonTab
from ui.comparison.scroll_sync import SyncMode
from ui.elsewhere.place import place_in_front
from ui.handlers.front import Handler, Handlers, on_page
from ui.language import tr
from ui.matrix.matrix_tab import MatrixTab

if TYPE_CHECKING:
    from ui.window import Window


def comparing(window: Window) -> Handlers:
    def pane(act: Callable[[ComparisonTab], object]) -> Handler:
        return on_page(window, ComparisonTab, act)

    def matrix(act: Callable[[MatrixTab], object]) -> Handler:
        return on_page(window, MatrixTab, act)

    return {
        "compare": lambda: _compare(window),
        "elsewhere": lambda: _elsewhere(window),
        "next_link": pane(lambda page: page.pane.step(1)),
        "previous_link": pane(lambda page: page.pane.step(-1)),
        "next_claim": pane(lambda page: page.pane.claims.step(1)),
        "previous_claim": pane(lambda page: page.pane.claims.step(-1)),
        "next_conflict": pane(lambda page: page.pane.step(1, {State.CONFLICT})),
        "previous_conflict": pane(lambda page: page.pane.step(-1, {State.CONFLICT})),
        "partner": pane(lambda page: page.pane.texts.go_to_partner()),
        "why": lambda: _explain(window),
        "cell_preview": matrix(lambda page: page.page.preview()),
        "claim_dates": matrix(lambda page: page.foot.turn_view()),
        "swap": pane(lambda page: page.pane.swap()),
        "sync_follow": pane(lambda page: page.pane.pick_sync(SyncMode.FOLLOW)),
        "sync_proportional": pane(lambda page: page.pane.pick_sync(SyncMode.PROPORTIONAL)),
        "sync_off": pane(lambda page: page.pane.pick_sync(SyncMode.OFF)),
        "scope": pane(lambda page: page.pane.ask_scope()),
        "note_claim": pane(lambda page: page.pane.ask_note()),
        "other_side": lambda: _other_side(window),
        "same": pane(lambda page: page.pane.judging.judge(Judgement.SAME)),
        "not_same": pane(lambda page: page.pane.judging.judge(Judgement.NOT_SAME)),
        "unsure": pane(lambda page: page.pane.judging.judge(Judgement.UNSURE)),
        "pin": pane(lambda page: page.pane.judging.pin(not page.is_pinned)),
    }


def _other_side(window: Window) -> None:
    page = window.tabs.current
    if isinstance(page, DocumentPane | ComparisonTab):
        page.other_side()


def _compare(window: Window) -> None:
    page = window.tabs.current
    if isinstance(page, DocumentPane) and page.source.document is not None:
        other = window.opening.partner(page.source.document.id)
        if other is None:
            window.tell(tr("Open a second article to compare with."))
        else:
            window.opening.compare(page.source.document.id, other)


def _elsewhere(window: Window) -> None:
    """Where else the library makes the claim in front."""
    place = place_in_front(window.tabs.current, window.desk) if window.tabs.current is not None else None
    if place is None:
        window.tell(messages.NO_SENTENCE_HERE)
    else:
        window.opening.elsewhere(place)


def _explain(window: Window) -> None:
    """Of the sentences at the carets of a comparison; of one article, beside the one that it would be compared with."""
    page = window.tabs.current
    if isinstance(page, ComparisonTab):
        page.explaining.ask()
    elif isinstance(page, DocumentPane) and page.source.document is not None and page.view.caret is not None:
        here = page.source.document.id
        other = window.opening.partner(here)
        if other is None:
            window.tell(tr("Open a second article to compare with."))
        else:
            window.opening.explain(here, other, page.view.caret)
    else:
        window.tell(tr("Click a sentence first."))
