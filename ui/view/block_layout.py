"""One display block in lines."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.document import PassageKind
from reader.text import Span
from ui.look.direction import begins_right_to_left, is_mixed, runs_leftward
from ui.view.blocks import Block
from ui.view.letters import NO_ROOM, Room
from ui.view.offsets import Offsets
from ui.view.reading_style import BlockStyle

_HARD_WRAP = 55  # a line of text at least this long was broken to fit a column, not to end a thought
_LINE_SEPARATOR = "\u2028"


def displayed(words: str) -> str:
    """The words as Qt shall lay them out, character for character: tabs and line feeds stand for what they look like."""
    if "\n" not in words:
        return words
    shown = list(words)
    start = 0
    while (at := words.find("\n", start)) >= 0:
        shown[at] = " " if at - start >= _HARD_WRAP else _LINE_SEPARATOR
        start = at + 1
    return "".join(shown)


# Characters that steer writing direction or take no room: a text may hide something with them, so they are shown.
CONTROLS = re.compile("[\u00ad\u061c\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]")
_ITEM_SIGN = re.compile(r"[-–—•*·◦▪]|\(?\w{1,3}[.)]\s")


class BlockLayout:
    """A block in lines; x from the left edge of the column, y from the top of the block. Offsets count from the document's start."""

    def __init__(self, block: Block, words: str, style: BlockStyle, width: int, room: Room = NO_ROOM) -> None:
        self._words = words
        self._offsets = Offsets(words)
        self._mixed = is_mixed(words)
        self.is_right_to_left = self._mixed and begins_right_to_left(words)
        style = _upright(style) if self.is_right_to_left else style
        self.block, self.style, self.room, self.width = block, style, room, width
        self.top, after = block.shape.gaps(style)
        self._layout = QTextLayout(displayed(words), style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.is_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        air = room.air(style.font.pixelSize(), self._runs_leftward if self._mixed else None)
        inside = (pair for pair in air.items() if block.span.start <= pair[0] < block.span.end)
        self._layout.setFormats([self._spaced(at, air) for at, air in inside])
        self._lines = self._laid_out(max(40, width - style.indent))
        self.height = self.top + style.line * len(self._lines) + after

    def _laid_out(self, width: int) -> list[QTextLine]:
        lines: list[QTextLine] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0 if self.is_right_to_left else self.style.indent, self.baseline(len(lines)) - line.ascent()))
            lines.append(line)
        self._layout.endLayout()
        return lines

    def _spaced(self, at: int, pixels: float) -> QTextLayout.FormatRange:
        """Letter spacing on a character."""
        spaced = QTextCharFormat()
        spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        spaced.setFontLetterSpacing(pixels)
        air = QTextLayout.FormatRange()
        air.start = self._units(at)
        air.length = self._units(at + 1) - air.start
        air.format = spaced
        return air

    def _runs_leftward(self, offset: int) -> bool:
        at = offset - self.block.span.start
        return 0 <= at < len(self._words) and runs_leftward(self._words[at], self.is_right_to_left)

    def letter_end(self, end: int, left: float, right: float) -> float:
        """The right end of the letter behind a name, by the name's last stretch: left of it where the name runs there."""
        return left if self._mixed and self._runs_leftward(end - 1) else right

    @property
    def bullet(self) -> float:
        """The x of the sign of a list item."""
        from_edge = self.style.indent - 12
        return self.width - from_edge if self.is_right_to_left else from_edge

    def _units(self, offset: int) -> int:
        return self._offsets.to_units(offset - self.block.span.start)

    def _offset(self, units: int) -> int:
        return self.block.span.start + self._offsets.from_units(units)

    @property
    def has_bullet(self) -> bool:
        """A list item that brings no sign of its own."""
        return self.block.shape.kind is PassageKind.LIST_ITEM and self.block.shape.is_first and not _ITEM_SIGN.match(self._words)

    @property
    def controls(self) -> Iterator[int]:
        """Offsets of the characters that steer or hide."""
        if not self._words.isascii():
            for found in CONTROLS.finditer(self._words):
                yield self.block.span.start + found.start()

    @property
    def line_count(self) -> int:
        return len(self._lines)

    def line_top(self, line: int) -> int:
        return self.top + line * self.style.line

    def baseline(self, line: int) -> int:
        return self.line_top(line) + self.style.baseline

    def line_at(self, y: float) -> int:
        """The line at that height, the nearest one above or below the text."""
        return max(0, min(self.line_count - 1, int(y - self.top) // self.style.line))

    def line_of(self, offset: int) -> int:
        line = self._layout.lineForTextPosition(self._units(min(max(offset, self.block.span.start), self.block.span.end)))
        return line.lineNumber() if line.isValid() else 0

    def line_span(self, line: int) -> Span:
        start = self._lines[line].textStart()
        return Span(self._offset(start), self._offset(start + self._lines[line].textLength()))

    def offset_at(self, x: float, line: int, *, between: bool = True) -> int:
        """The gap between characters nearest to x, or with `between` false the character at x."""
        if between:
            return self._offset(self._lines[line].xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters))
        return self._offset(self._character_at(self._lines[line], x))

    def _character_at(self, line: QTextLine, x: float) -> int:
        """In units. Where both directions meet Qt tells the neighbour in the text, which stands elsewhere: the first letters are sought
        that reach over x."""
        at = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        if not self._mixed:
            return at
        start, length = line.textStart(), line.textLength()
        reach = bisect_left(range(1, length + 1), True, key=lambda number: _covers(line, start, number, x))
        return start + reach if reach < length else at

    def covers(self, x: float, line: int) -> bool:
        """Whether there are letters at x."""
        return bool(self._lines[line].naturalTextRect().adjusted(-1, 0, 1, 0).contains(QPointF(x, self._lines[line].y() + 1)))

    def x_of(self, offset: int, line: int) -> float:
        return _x(self._lines[line], self._units(offset))

    def neighbour(self, offset: int, *, forward: bool, words: bool) -> int:
        """The next place of the caret, whole clusters or whole words on; the same offset at the ends of the block."""
        mode = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
        step = self._layout.nextCursorPosition if forward else self._layout.previousCursorPosition
        return self._offset(step(self._units(offset), mode))

    def stretches(self, span: Span) -> Iterator[tuple[int, float, float]]:
        """Line, left and right x of each visual stretch of the span; white space where a line wraps is left out."""
        start, end = max(span.start, self.block.span.start), min(span.end, self.block.span.end)
        if start > end or (start == end and span.start != span.end):
            return
        for number in range(self.line_of(start), self.line_of(max(start, end - 1)) + 1):
            line = self.line_span(number)
            first, last = max(start, line.start), min(end, line.end)
            if last == line.end and last < self.block.span.end:
                last = first + len(self._word_part(first, last))
            if last > first or start == end:
                for left, right in self._runs(self._lines[number], first, last):
                    yield number, left, right

    def _word_part(self, start: int, end: int) -> str:
        return self._words[start - self.block.span.start : end - self.block.span.start].rstrip()

    def _runs(self, line: QTextLine, start: int, end: int) -> Iterator[tuple[float, float]]:
        """Where both directions meet, a cursor stands at the end of one run, never at the beginning of the next: the glyphs tell."""
        first, last = self._units(start), self._units(end)
        if not self._mixed or first == last:
            yield _x(line, first), _x(line, last)
            return
        runs: list[tuple[float, float]] = []
        for glyphs in sorted(line.glyphRuns(first, last - first), key=lambda run: run.boundingRect().left()):
            left, right = glyphs.boundingRect().left(), glyphs.boundingRect().right()
            if runs and left <= runs[-1][1] + 0.5:
                left, right = runs[-1][0], max(right, runs.pop()[1])
            runs.append((left, right))
        yield from runs

    def fill(self, line: int, left: float, right: float) -> QRectF:
        """What a fill covers of a line: all but two pixels at its top."""
        return QRectF(left, self.line_top(line) + 2, right - left, self.style.line - 2)

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF) -> None:
        self._layout.draw(painter, at, [], clip)


def _upright(style: BlockStyle) -> BlockStyle:
    """Scripts that run to the left have no italics."""
    if not style.font.italic():
        return style
    font = QFont(style.font)
    font.setItalic(False)
    return replace(style, font=font)


def _covers(line: QTextLine, start: int, length: int, x: float) -> bool:
    """Does one of so many characters stand at x?"""
    return any(run.boundingRect().left() <= x < run.boundingRect().right() for run in line.glyphRuns(start, length))


def _x(line: QTextLine, units: int) -> float:
    x: float = line.cursorToX(units)[0]  # type: ignore[index]  # the stubs know the C++ signature; Python gets x and the place
    return x
