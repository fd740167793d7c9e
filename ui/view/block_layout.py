"""One display block in lines."""

import re
from collections.abc import Iterator
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.document import PassageKind
from reader.text import Span
from ui.view.blocks import Block
from ui.view.letters import NO_ROOM, Room
from ui.view.offsets import Offsets
from ui.view.reading_style import BlockStyle

_HARD_WRAP = 55  # a line of text at least this long was broken to fit a column, not to end a thought
_LINE_SEPARATOR = "\u2028"
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


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


def _begins_right_to_left(words: str) -> bool:
    """By the first letter that has a direction, as the Unicode bidirectional algorithm (rule P2) decides."""
    kinds = (bidirectional(character) for character in words)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "L") != "L"


class BlockLayout:
    """A block in lines; x from the left edge of the column, y from the top of the block. Offsets count from the document's start."""

    def __init__(self, block: Block, words: str, style: BlockStyle, width: int, room: Room = NO_ROOM) -> None:
        self.block, self.style, self.room = block, style, room
        self.top, after = block.shape.gaps(style)
        self._words = words
        self._offsets = Offsets(words)
        self._mixed = _RIGHT_TO_LEFT.search(words) is not None
        self._layout = QTextLayout(displayed(words), style.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.is_right_to_left = self._mixed and _begins_right_to_left(words)
        if self.is_right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        inside = (pair for pair in room.air(style.font.pixelSize()).items() if block.span.start <= pair[0] < block.span.end)
        self._layout.setFormats([self._spaced(at, air) for at, air in inside])
        self._lines = self._laid_out(max(40, width - style.indent))
        self.height = self.top + style.line * len(self._lines) + after

    def _laid_out(self, width: int) -> list[QTextLine]:
        lines: list[QTextLine] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(self.style.indent, self.baseline(len(lines)) - line.ascent()))
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
        cursor = QTextLine.CursorPosition.CursorBetweenCharacters if between else QTextLine.CursorPosition.CursorOnCharacter
        return self._offset(self._lines[line].xToCursor(x, cursor))

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
        if not self._mixed or start == end:
            yield _x(line, self._units(start)), _x(line, self._units(end))
            return
        runs: list[tuple[float, float]] = []
        for at in range(self._units(start), self._units(end)):
            edges = _x(line, at), _x(line, at, QTextLine.Edge.Trailing)
            left, right = min(edges), max(edges)
            if runs and left <= runs[-1][1] + 0.5 and right >= runs[-1][0] - 0.5:
                left, right = min(left, runs[-1][0]), max(right, runs.pop()[1])
            runs.append((left, right))
        yield from runs

    def fill(self, line: int, left: float, right: float) -> QRectF:
        """What a fill covers of a line: all but two pixels at its top."""
        return QRectF(left, self.line_top(line) + 2, right - left, self.style.line - 2)

    def draw(self, painter: QPainter, at: QPointF, clip: QRectF) -> None:
        self._layout.draw(painter, at, [], clip)


def _x(line: QTextLine, units: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    x: float = line.cursorToX(units, edge)[0]  # type: ignore[index]  # the stubs know the C++ signature; Python gets x and the place
    return x
