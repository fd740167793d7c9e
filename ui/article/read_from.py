"""The words that a number was read from, those that decided what it means underlined, and what they mean."""

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextLayout, QTextLine
from PySide6.QtWidgets import QPushButton

from reader.analysis import Analysis, Quantity
from reader.sources import attributed
from reader.text import Span
from reader.wording import one_line
from ui.language import tr
from ui.look.basics import theme_of
from ui.look.quiet_field import HEIGHT, MARGIN, paint_quiet

_LINE = 20
Parts = tuple[tuple[str, bool], ...]  # words, and whether they are underlined


def reading(analysis: Analysis, number: Quantity) -> Parts:
    """ "at least" underlined, " 35 … ", "killed" underlined, ", lower bound, not rounded"."""
    marked = sorted({*number.triggers, *_qualifier(analysis, number)})
    words = [Span(number.span.start, number.span.end), *(one for one in marked if not number.span.contains(one))]
    parts: list[tuple[str, bool]] = []
    for span in sorted(words):
        if parts:
            parts.append((" … ", False))
        parts += _marked(analysis, span, [one for one in marked if span.contains(one)])
    return (*parts, (f", {', '.join(_meaning(analysis, number))}", False))


def _marked(analysis: Analysis, span: Span, marked: list[Span]) -> list[tuple[str, bool]]:
    """The words of the span, the marked ones apart."""
    parts, at = [], span.start
    for one in marked:
        if one.start >= at:
            parts += [(_flat(analysis, Span(at, one.start)), False), (_flat(analysis, one), True)]
            at = one.end
    return [part for part in (*parts, (_flat(analysis, Span(at, span.end)), False)) if part[0]]


def _flat(analysis: Analysis, span: Span) -> str:
    return "".join(" " if sign.isspace() else sign for sign in analysis.words(span))


def _qualifier(analysis: Analysis, number: Quantity) -> list[Span]:
    """Where the words that bound or soften the number stand in it."""
    words = _flat(analysis, number.span).lower()
    at = words.find(one_line(number.qualifier).lower()) if number.qualifier else -1
    return [Span(number.span.start + at, number.span.start + at + len(number.qualifier))] if number.qualifier and at >= 0 else []


def _meaning(analysis: Analysis, number: Quantity) -> list[str]:
    low, high = number.low, number.high
    if low is None and high is None:
        told = [tr("no definite number")]
    elif low == high:
        told = [tr("approximate") if number.approximate else tr("exact")]
    else:
        told = [tr("lower bound") if high is None else tr("upper bound") if low is None else tr("range")]
        told.append(tr("rounded") if number.approximate else tr("not rounded"))
    is_hedged = any(one.hedged for one in attributed(analysis, number.span))
    return [*told, tr("hedged")] if is_hedged else told


class ReadFrom(QPushButton):
    """Words of some lines, as wide as is said. A click asks for others."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self._parts: Parts = ()
        self.setFixedWidth(width)
        self.setAutoDefault(False)
        self.setToolTip(tr("Click to read the number from more or fewer words."))

    def show_parts(self, parts: Parts) -> None:
        self._parts = parts
        self.setAccessibleName(tr("Read from {words}", words="".join(words for words, _ in parts)))
        self._layout()
        self.setFixedHeight(HEIGHT + _LINE * max(0, self._text.lineCount() - 1))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_quiet(painter, self)
        self._layout()
        painter.setPen(look.color("t1"))
        self._text.draw(painter, QPointF(MARGIN, (HEIGHT - _LINE) / 2))
        painter.setPen(QPen(look.color("number"), 2))
        painter.translate(MARGIN, (HEIGHT - _LINE) / 2)
        start = 0
        for words, is_marked in self._parts:
            end = start + len(words.encode("utf-16-le")) // 2
            if is_marked:
                self._underline(painter, start, end)
            start = end

    def _underline(self, painter: QPainter, start: int, end: int) -> None:
        for number in range(self._text.lineCount()):
            line = self._text.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            if first < last:
                y = round(line.y() + line.ascent()) + 4
                painter.drawLine(QLineF(_x(line, first), y, min(_x(line, last), line.naturalTextWidth()), y))

    def _layout(self) -> None:
        self._text = QTextLayout("".join(words for words, _ in self._parts), self.font())
        self._text.beginLayout()
        while (line := self._text.createLine()).isValid():
            line.setLineWidth(self.width() - 2 * MARGIN)
            line.setPosition(QPointF(0, _LINE * (self._text.lineCount() - 1) + (_LINE - line.height()) / 2))
        self._text.endLayout()


def _x(line: QTextLine, units: int) -> float:
    x: float = line.cursorToX(units)[0]  # type: ignore[index]  # the stubs know the C++ signature; Python gets x and the place
    return x
