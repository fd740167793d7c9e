"""Asks why the sentence of a claim on one side only has no partner, and shows what came nearest to it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.annotation import LinkVerdict
from reader.explanation import Explanation
from ui.article.open_document import OpenDocument
from ui.comparison.comparison_pane import ComparisonPane
from ui.desk import Desk
from ui.panels.notebook import Notebook
from ui.request import Request

_REST = 150  # milliseconds; who walks down the list does not ask at every row


class Explaining(QObject):
    """`sides` tells which articles are left and right now."""

    def __init__(
        self, pane: ComparisonPane, sides: Callable[[], tuple[OpenDocument, OpenDocument]], desk: Desk, notebook: Notebook
    ) -> None:
        super().__init__(pane)
        self._pane, self._sides, self._desk, self._notebook = pane, sides, desk, notebook
        self._request: Request | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._ask_for_focus)
        pane.link_focused.connect(self._follow)
        pane.claims_shown.connect(self._follow)

    @property
    def is_asking(self) -> bool:
        return self._rest.isActive() or self._request is not None

    def explain(self, left: int | None, right: int | None) -> None:
        """Asks about two sentences by their numbers; where one is none, about the nearest to the other."""
        sides = tuple(source.analysis for source in self._sides())
        if sides[0] is None or sides[1] is None:
            return
        self.cancel()
        verdicts: tuple[LinkVerdict, ...] = self._notebook.verdicts(sides[0].document.id, sides[1].document.id)
        self._request = self._desk.analyst.explain((sides[0], sides[1]), (left, right), verdicts, self._pane.threshold)
        self._request.finished.connect(self._show)

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

    def _ask_for_focus(self) -> None:
        left, right = self._pane.focus.numbers
        if left is not None or right is not None:
            self.explain(left, right)

    def _show(self, found: Explanation) -> None:
        self._request = None
        if self._pane.focus.sides is not None:
            self._pane.card.show_explanation(found, *self._pane.focus.sides)
