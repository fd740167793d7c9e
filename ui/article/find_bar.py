"""The bar that finds words in the document in front: count, next, previous; whole words and case as switches."""

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from reader.text import Span
from ui import messages
from ui.article.search import LIMIT, hits
from ui.language import tr
from ui.look.basics import IconButton, Label, Surface, row
from ui.look.search_field import SearchField

_TURN = 6  # milliseconds of search between two looks at the event loop


class FindBar(Surface):
    """`found` carries (hits so far, place of the current one or none); `closed` says that the marks should go."""

    found = Signal(object, object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("panel", line="bottom", height=40)
        self.field = SearchField(messages.FIND, clears=False)
        self._count = Label(size=12, token="t2")
        self._case = _switch("Aa", tr("Upper and lower case as typed"))
        self._whole = _switch("W", tr("Whole words only"))
        previous, following = IconButton("chevron_up", tr("Previous hit (Shift+F3)")), IconButton("chevron_down", tr("Next hit (F3)"))
        close = IconButton("close", tr("Close (Esc)"))
        self._text = ""
        self._start = 0
        self._hits: list[Span] = []
        self._current = -1
        self._search: Iterator[tuple[Span, ...]] | None = None
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._take_slice)
        self.field.setMinimumWidth(120)
        self.field.setMaximumWidth(280)
        parts = (self.field, self._case, self._whole, 4, previous, following, 4, self._count, None, close)
        layout = row(*parts, margins=(12, 0, 8, 1), spacing=4)
        layout.setStretch(0, 100)  # as wide as it may be
        self.setLayout(layout)
        self.field.textChanged.connect(lambda _: self.search())
        self._case.toggled.connect(lambda _: self.search())
        self._whole.toggled.connect(lambda _: self.search())
        previous.clicked.connect(lambda: self.step(-1))
        following.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_bar)
        self.hide()

    def open_bar(self, text: str, start: int, words: str = "") -> None:
        """Searches in the text, first from the offset `start`; the words selected there are a good first guess."""
        self._text, self._start = text, start
        self.show()
        self.field.setFocus()
        if words and "\n" not in words:
            self.field.setText(words)
        self.field.selectAll()
        self.search()

    def close_bar(self) -> None:
        self._turn.stop()
        self._hits, self._current, self._search = [], -1, None
        self.hide()
        self.closed.emit()

    def search(self) -> None:
        """Looks for the words of the field anew."""
        self._turn.stop()
        self._hits, self._current = [], -1
        self._search = hits(self._text, self.field.text(), case=self._case.isChecked(), whole=self._whole.isChecked())
        self._take_slice()

    def step(self, by: int) -> None:
        """Goes to another hit, around the ends."""
        if self._hits:
            self._current = (self._current + by) % len(self._hits)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _take_slice(self) -> None:
        """Searches on for a part of a frame; a text of usual length is done at once."""
        clock = QElapsedTimer()
        clock.start()
        while self._search is not None and clock.elapsed() < _TURN:
            more = next(self._search, None)
            self._hits += more or ()
            self._search = None if more is None else self._search
        if self._search is not None:
            self._turn.start()
        if self._hits and self._current < 0 and (self._hits[-1].start >= self._start or self._search is None):
            self._current = next((number for number, hit in enumerate(self._hits) if hit.start >= self._start), 0)
        self._tell()

    def _tell(self) -> None:
        self._count.setText(self._words())
        self.found.emit(tuple(self._hits), self._current if self._current >= 0 else None)

    def _words(self) -> str:
        if not self.field.text().strip():
            return ""
        if not self._hits:
            return tr("searching…") if self._search else tr("not found")
        most = "+" if len(self._hits) >= LIMIT else "…" if self._search else ""
        return tr("{n:,} of {total:,}{more}", n=self._current + 1, total=len(self._hits), more=most)


def _switch(text: str, tip: str) -> IconButton:
    return IconButton("", tip, text=text, checkable=True)
