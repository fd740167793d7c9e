"""Asks why two sentences are linked or not: of a claim on one side only what came nearest, of others those at the carets."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.alignment import SIDES
from reader.analysis import Analysis
from reader.annotation import LinkVerdict
from reader.explanation import Explanation
from reader.jobs import Failed
from ui.article.open_document import OpenDocument
from ui.comparison.comparison_pane import ComparisonPane
from ui.desk import Desk
from ui.language import told, tr
from ui.panels.notebook import Notebook
from ui.request import Request
from ui.view.document_view import DocumentView

_REST = 150  # milliseconds; who walks down the list does not ask at every row
Numbers = tuple[int | None, int | None]
Place = tuple[str, int]  # a document's id, and an offset in it


class Explaining(QObject):
    """`sides` tells which articles are left and right now."""

    def __init__(
        self, pane: ComparisonPane, sides: Callable[[], tuple[OpenDocument, OpenDocument]], desk: Desk, notebook: Notebook
    ) -> None:
        super().__init__(pane)
        self._pane, self._sides, self._desk, self._notebook = pane, sides, desk, notebook
        self._request: Request | None = None
        self._numbers: Numbers = (None, None)  # asked for last
        self._waiting: tuple[Place | None] | None = None  # what is asked when both sides are compared
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._ask_for_focus)
        pane.link_focused.connect(self._follow)
        pane.claims_shown.connect(self._follow)
        pane.card.again_asked.connect(lambda: self.explain(*self._numbers))

    @property
    def is_asking(self) -> bool:
        return self._rest.isActive() or self._request is not None

    def ask(self, at: Place | None = None) -> None:
        """Why are the sentences at both carets linked, or not? On a side without a caret it is the one nearest to the other.

        `at`: instead of the carets, a place in one of the articles. The answer waits until both are compared.
        """
        one, other = (source.analysis for source in self._sides())
        self._waiting = None
        if one is None or other is None or self._pane.alignment is None:
            self._waiting = (at,)
            self._pane.status_changed.emit(tr("Both articles are compared first."))
            return
        left, right = self._numbers_at(at, one, other)
        if left is None and right is None:
            self._pane.status_changed.emit(tr("Click a sentence first, on one side or on both."))
            return
        self._pane.focus_claim(None)
        self.explain(left, right)

    def _numbers_at(self, at: Place | None, one: Analysis, other: Analysis) -> Numbers:
        if at is not None:
            left, right = (side.sentence_at(at[1]) if side.document.id == at[0] else None for side in (one, other))
            return left, right
        views = self._pane.texts.views
        return _sentence_at_caret(views["left"], one), _sentence_at_caret(views["right"], other)

    def explain(self, left: int | None, right: int | None) -> None:
        """Asks about two sentences by their numbers; where one is none, about the nearest to the other."""
        sides = tuple(source.analysis for source in self._sides())
        if sides[0] is None or sides[1] is None:
            return
        self.cancel()
        self._numbers = left, right
        verdicts: tuple[LinkVerdict, ...] = self._notebook.verdicts(sides[0].document.id, sides[1].document.id)
        self._request = self._desk.analyst.explain((sides[0], sides[1]), (left, right), verdicts, self._pane.threshold)
        self._request.finished.connect(self._show)
        self._request.failed.connect(self._fail)
        if self._pane.focus.claim is None:
            self._pane.card.show_asking()

    def cancel(self) -> None:
        self._rest.stop()
        request, self._request = self._request, None
        if request is not None:
            request.cancel()

    def _follow(self) -> None:
        """Another claim is in focus: what was asked of the one before is not wanted any more."""
        self.cancel()
        if self._pane.focus.claim is not None and self._pane.focus.claim.link is None:
            self._rest.start()
        if self._waiting is not None and self._pane.alignment is not None:
            self.ask(*self._waiting)

    def _ask_for_focus(self) -> None:
        left, right = self._pane.focus.numbers
        if left is not None or right is not None:
            self.explain(left, right)

    def _show(self, found: Explanation) -> None:
        self._request = None
        sides = self._pane.focus.sides
        if sides is None:
            return
        if self._pane.focus.claim is not None:
            self._pane.card.show_explanation(found, *sides)
            return
        spans = tuple(one.sentences[number].span for one, number in zip(sides, (found.left, found.right), strict=True))
        self._pane.texts.point_out(dict(zip(SIDES, spans, strict=True)), "accent")
        self._pane.judging.pair = None if found.is_linked else (spans[0], spans[1])
        self._pane.below.show_page(self._pane.card)
        self._pane.card.show_pair(found, *sides)

    def _fail(self, failure: Failed) -> None:
        self._request = None
        self._pane.card.show_unexplained(told(failure.message))


def _sentence_at_caret(view: DocumentView, analysis: Analysis) -> int | None:
    """The number of the sentence that holds the selection's beginning or the caret; none without either."""
    selected = view.selection()
    at = selected.start if selected is not None else view.caret
    return None if at is None else analysis.sentence_at(at)
