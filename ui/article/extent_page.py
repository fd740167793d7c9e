"""The page of a name's card on which its edges are moved, word by word."""

import re
from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.analysis import Analysis
from reader.text import Span
from ui.article.card_texts import context
from ui.language import tr
from ui.look import fonts
from ui.look.basics import IconButton, Label, button, row, theme_of

_WORD = re.compile(r"\w(?:[\w’'.-]*\w)?")
_START_TIPS = (tr("Begins a word further left"), tr("Begins a word further right"))
_END_TIPS = (tr("Ends a word further left"), tr("Ends a word further right"))


def word_spans(analysis: Analysis, span: Span) -> tuple[Span, ...]:
    """The words of the passage that the span stands in."""
    index = analysis.document.passage_at(span.start)
    passage = analysis.document.passages[index].span if index is not None else span
    return tuple(Span(*found.span()) for found in _WORD.finditer(analysis.document.text, passage.start, passage.end))


def moved_start(words: tuple[Span, ...], span: Span, by: int) -> Span:
    """The span with its start a word further to the left (-1) or right (1); as it was where there is none."""
    starts = [word.start for word in words if word.start < span.end]
    beyond = [start for start in starts if (start - span.start) * by > 0]
    return Span(min(beyond) if by > 0 else max(beyond), span.end) if beyond else span


def moved_end(words: tuple[Span, ...], span: Span, by: int) -> Span:
    """The same for its end."""
    ends = [word.end for word in words if word.end > span.start]
    beyond = [end for end in ends if (end - span.end) * by > 0]
    return Span(span.start, min(beyond) if by > 0 else max(beyond)) if beyond else span


class ExtentPage(QWidget):
    """`previewed` carries the span while it is in the making, `chosen` the one that was taken; `left` goes back."""

    previewed = Signal(object)
    chosen = Signal(object)
    left = Signal()

    def __init__(self, analysis: Analysis, mention: Span) -> None:
        super().__init__()
        self._analysis, self._mention, self.span = analysis, mention, mention
        self._words = word_spans(analysis, mention)
        self._line = _WordsInText()
        self._take = button(tr("Take these words"), primary=True, small=True)
        back = button(tr("Back"), small=True)
        self._take.clicked.connect(lambda: self.chosen.emit(self.span))
        back.clicked.connect(self.left)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._line)
        begins = self._edge(tr("Begins"), _START_TIPS, tr("Ctrl+Shift+←  Ctrl+Shift+→"), self.move_start)
        ends = self._edge(tr("Ends"), _END_TIPS, tr("Shift+←  Shift+→"), self.move_end)
        for edge in (begins, ends):
            layout.addLayout(edge)
        layout.addSpacing(4)
        layout.addLayout(row(self._take, back, None))
        self.show_span(mention)

    def show_span(self, span: Span) -> None:
        """Another extent, if it still has something of the name."""
        if span.overlaps(self._mention):
            self.span = span
            self._line.show_words(*context(self._analysis, span))
            self._take.setEnabled(span != self._mention)
            self.previewed.emit(span)

    def move_start(self, by: int) -> None:
        self.show_span(moved_start(self._words, self.span, by))

    def move_end(self, by: int) -> None:
        self.show_span(moved_end(self._words, self.span, by))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is None or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.move_start(by)
        else:
            self.move_end(by)

    def _edge(self, name: str, tips: tuple[str, str], keys: str, move: Callable[[int], None]) -> QHBoxLayout:
        label = Label(name, token="t2")
        label.setFixedWidth(52)
        left, right = IconButton("chevron_left", tips[0]), IconButton("chevron_right", tips[1])
        left.clicked.connect(lambda: move(-1))
        right.clicked.connect(lambda: move(1))
        return row(label, left, right, None, Label(keys, size=11, token="t3"), spacing=4)


class _WordsInText(QWidget):
    """The words that the name would have, filled, among those around them."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = ("", "", "")
        self.setFixedHeight(30)

    def show_words(self, before: str, words: str, after: str) -> None:
        self._parts = (before, words, after)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setFont(fonts.serif(15))
        metrics = painter.fontMetrics()
        before, words, after = self._parts
        room = max(0, self.width() - metrics.horizontalAdvance(words)) // 2
        before = metrics.elidedText(before, Qt.TextElideMode.ElideLeft, room)
        left = 0
        for number, part in enumerate((before, words, after)):
            part = metrics.elidedText(part, Qt.TextElideMode.ElideRight, self.width() - left)
            width = metrics.horizontalAdvance(part)
            if number == 1:
                painter.fillRect(QRect(left - 1, 3, width + 2, self.height() - 6), look.color("accent_fill"))
            painter.setPen(look.color("t1" if number == 1 else "t2"))
            painter.drawText(QRect(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, part)
            left += width
