"""A file of a table in the making: a short one is written at once, a long one by the worker, which leaves the window free."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.codec import to_json
from reader.export.asked_table import AskedTable
from reader.jobs import Failed
from reader.parcels import Parcel
from ui.language import tr
from ui.letting_go import let_go
from ui.request import Order

if TYPE_CHECKING:
    from ui.window import Window

_DEADLINE = 300.0  # seconds; nothing is said before the file is made
AT_ONCE = 50  # rows that every format writes in some milliseconds


class TableWork(QObject):
    """`finished` carries the bytes of the file, or its words; `values` are the analyses, and the alignment of two."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)  # Failed

    def __init__(self, window: Window, asked: AskedTable, values: Sequence[Parcel], *, is_words: bool) -> None:
        super().__init__(window)
        self._is_words = is_words
        order = Order("export", ("export",), tr("writing a table"), _DEADLINE, {"table": to_json(asked)}, tuple(values))
        self._request = window.analyst.ask(order)
        self._request.finished.connect(self._finish)
        self._request.failed.connect(self._fail)

    def cancel(self) -> None:
        self._request.cancel()
        let_go(self)

    def _finish(self, content: bytes) -> None:
        self.finished.emit(content.decode() if self._is_words else content)
        let_go(self)

    def _fail(self, failure: Failed) -> None:
        self.failed.emit(failure)
        let_go(self)
