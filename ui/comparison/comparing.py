"""Asks for the alignment of two articles, again when a verdict, the threshold or an analysis changed, and stores verdicts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.alignment import Alignment
from reader.annotation import Change, LinkVerdict
from reader.jobs import Failed
from ui.article.open_document import OpenDocument
from ui.comparison.comparison_pane import ComparisonPane
from ui.desk import Desk
from ui.language import told, tr
from ui.panels.notebook import Notebook
from ui.request import Request

_ORIGIN = "comparison"


class Comparing(QObject):
    """`sides` tells which articles are left and right now. `changed`: an alignment arrived, or there will be none."""

    changed = Signal()

    def __init__(
        self,
        pane: ComparisonPane,
        sides: Callable[[], tuple[OpenDocument, OpenDocument]],
        desk: Desk,
        notebook: Notebook,
        threshold: float,
    ) -> None:
        super().__init__(pane)
        self._pane, self._sides, self._desk, self._notebook = pane, sides, desk, notebook
        self._threshold = threshold
        self._request: Request | None = None
        pane.set_threshold(threshold)
        pane.judging.given.connect(self._judge)
        pane.threshold_changed.connect(self._set_threshold)
        pane.cancel_requested.connect(self._give_up)
        pane.retry_requested.connect(self._retry)
        pane.swapped.connect(self._turn)
        notebook.changed.connect(self._follow)

    def compare(self) -> None:
        """Asks for the links, when both sides are analyzed; verdicts given before count."""
        left, right = (source.analysis for source in self._sides())
        if left is None or right is None:
            return
        self.cancel()
        verdicts = self._notebook.verdicts(left.document.id, right.document.id)
        stored = self._desk.vectors(left.document.id, right.document.id)
        self._request = self._desk.analyst.compare(left, right, verdicts, self._threshold, stored)
        self._request.progressed.connect(self._pane.show_progress)
        self._request.first_arrived.connect(self._take_first)
        self._request.finished.connect(self._take)
        self._request.failed.connect(self.fail)
        self._pane.show_progress(0, 0, tr("Linking the claims"))

    def cancel(self) -> None:
        request, self._request = self._request, None
        if request is not None:
            request.cancel()

    def fail(self, failure: Failed) -> None:
        """Says what failed; both texts stay usable."""
        self._request = None
        self._pane.show_failure(told(failure.message), told(failure.advice))
        self.changed.emit()

    def _take_first(self, alignment: Alignment) -> None:
        """Links to begin with. From now on the progress does not cover the evidence for a claim that is looked at meanwhile."""
        if self._request is not None:
            self._request.progressed.disconnect(self._pane.show_progress)
        self._pane.set_alignment(alignment, is_provisional=True)
        self._pane.show_progress(0, 0, tr("Looking for further claims"))
        self.changed.emit()

    def _take(self, alignment: Alignment) -> None:
        self._request = None
        self._pane.set_alignment(alignment)
        self._desk.keep_alignment(alignment)
        self.changed.emit()

    def _judge(self, verdict: LinkVerdict) -> None:
        """The pane shows a verdict when it is saved; the notebook tells why one is not.

        On a pair without a link, or where links are on their way that do not know of the verdict, links are made anew.
        """
        if self._notebook.judge(verdict, _ORIGIN):
            is_shown = self._pane.judging.show_verdict(verdict)
            if not is_shown or self._request is not None:
                self.compare()

    def _follow(self, change: Change) -> None:
        """A verdict on this pair was undone or made again."""
        pair = {source.document.id for source in self._sides() if source.document is not None}
        values = [value for both in change.edits.values() for value in both if isinstance(value, LinkVerdict)]
        if change.origin != _ORIGIN and any({value.left_document, value.right_document} == pair for value in values):
            self.compare()

    def _turn(self) -> None:
        """An alignment on its way would have its sides the wrong way round."""
        if self._request is not None:
            self.compare()

    def _set_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        self._pane.set_threshold(threshold)
        self.compare()

    def _give_up(self) -> None:
        self.cancel()
        self._pane.show_failure(tr("The comparison was cancelled."), tr("Both articles can be read."))

    def _retry(self) -> None:
        for source in self._sides():
            if source.document is not None and source.analysis is None and not source.is_busy:
                source.analyze()
        self.compare()
