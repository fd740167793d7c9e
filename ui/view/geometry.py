"""Where everything in a document lies when its blocks flow down one column, most of them never laid out."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from PySide6.QtGui import QFontMetricsF

from reader.document import Document, PassageKind
from reader.text import Span
from ui.view.block_layout import BlockLayout
from ui.view.blocks import Blocks, Shape
from ui.view.letters import Room
from ui.view.reading_style import ReadingStyle, block_style

TOP, BOTTOM = 20, 40  # empty space above the first and below the last block
_KEPT = 400
_CHUNK = 256


class Heights:
    """Heights of blocks, with running sums cheap to ask for and to correct."""

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._tops: list[int] | None = None  # of the chunks, while they are known
        self._sums = [sum(self._heights[at : at + _CHUNK]) for at in range(0, len(self._heights), _CHUNK)]

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def __setitem__(self, index: int, height: int) -> None:
        if height != self._heights[index]:
            self._sums[index // _CHUNK] += height - self._heights[index]
            self._heights[index] = height
            self._tops = None

    @property
    def total(self) -> int:
        return self._chunk_tops()[-1]

    def above(self, index: int) -> int:
        """The sum of all heights before the index."""
        chunk = index // _CHUNK
        return self._chunk_tops()[chunk] + sum(self._heights[chunk * _CHUNK : index])

    def at(self, y: float) -> int:
        """The index of the block that covers y; the first or the last one beyond the ends."""
        tops = self._chunk_tops()
        chunk = max(0, min(bisect_right(tops, y) - 1, len(self._sums) - 1))
        tops = list(accumulate(self._heights[chunk * _CHUNK : (chunk + 1) * _CHUNK], initial=tops[chunk]))
        return chunk * _CHUNK + max(0, min(bisect_right(tops, y) - 1, len(tops) - 2))

    def _chunk_tops(self) -> list[int]:
        """The sum of all heights before each chunk, and last that of all."""
        if self._tops is None:
            self._tops = list(accumulate(self._sums, initial=0))
        return self._tops


class Flow:
    """A document in a column `width` wide. `room` tells what letters are pushed apart for in a span. Folded, it shows no page furniture:
    an offset in that stands at the end of the block before.

    Heights are estimated until a block is laid out; `lay_out` and `lay_out_above` make them exact where it matters.
    y counts from the top of the flow, which begins with `TOP` empty pixels.
    """

    def __init__(
        self, document: Document, style: ReadingStyle, width: int, room: Callable[[Span], Room], *, is_folded: bool = False
    ) -> None:
        self.document, self.style, self.width = document, style, width
        self.blocks = Blocks(document, is_folded=is_folded)
        self._room = room
        self._layouts: OrderedDict[int, BlockLayout] = OrderedDict()
        self._heights = Heights(self._estimates())

    def reshaped(self, style: ReadingStyle, width: int) -> None:
        """The same document in another style or width: nothing is laid out any more."""
        self.style, self.width = style, width
        self._layouts.clear()
        self._heights = Heights(self._estimates())

    def _estimates(self) -> list[int]:
        heights: list[int] = []
        known: Shape | None = None
        per_line, line, around = 1.0, 0, 0
        for length, shape in zip(self.blocks.lengths, self.blocks.shapes, strict=True):
            if shape is not known:
                known = shape
                per_line, line, around = self._measures(shape)
            heights.append((int(length / per_line) + 1) * line + around)
        return heights

    def _measures(self, shape: Shape) -> tuple[float, int, int]:
        """Characters that a line holds, its height, and the space around the block."""
        style = block_style(self.style, shape.kind)
        per_line = max(1.0, (self.width - style.indent) / QFontMetricsF(style.font).averageCharWidth() * 0.98)
        return per_line, style.line, sum(shape.gaps(style))

    @property
    def height(self) -> int:
        return TOP + self._heights.total + BOTTOM

    def __len__(self) -> int:
        return len(self.blocks)

    def block_of(self, offset: int) -> int:
        """The block that holds the offset, or the last one before it."""
        return max(0, bisect_right(self.blocks.starts, offset) - 1)

    def block_at(self, y: float) -> int:
        return self._heights.at(y - TOP)

    def top(self, index: int) -> int:
        return TOP + self._heights.above(index)

    def layout(self, index: int) -> BlockLayout:
        """The block in lines; its height is exact from now on."""
        layout = self._layouts.get(index)
        if layout is None:
            block = self.blocks[index]
            words = block.span.of(self.document.text)
            layout = BlockLayout(block, words, block_style(self.style, block.shape.kind), self.width, self._room(block.span))
            self._heights[index] = layout.height
            self._layouts[index] = layout
            if len(self._layouts) > _KEPT:
                self._layouts.popitem(last=False)
        else:
            self._layouts.move_to_end(index)
        return layout

    def forget_outdated(self) -> bool:
        """Blocks with other room now are to be laid out anew when next seen, their heights stand until then; false if there are none."""
        outdated = [index for index, layout in self._layouts.items() if layout.room != self._room(layout.block.span)]
        for index in outdated:
            del self._layouts[index]
        return bool(outdated)

    def lay_out(self, top: int, bottom: int) -> None:
        """Makes heights exact from the block at `top` down to `bottom`."""
        index = self.block_at(top)
        y = self.top(index)
        while index < len(self.blocks) and y < bottom:
            y += self.layout(index).height
            index += 1

    def lay_out_above(self, index: int, distance: int) -> int:
        """Makes heights exact from the block upwards until `distance` pixels are covered; tells how much it grew above."""
        grown = covered = 0
        while index > 0 and covered < distance:
            index -= 1
            before = self._heights[index]
            height = self.layout(index).height
            grown += height - before
            covered += height
        return grown

    def between(self, top: float, bottom: float) -> Iterator[tuple[int, BlockLayout]]:
        """Top y and layout of each block between two heights."""
        if not self.blocks:
            return
        index = self.block_at(top)
        y = self.top(index)
        while index < len(self.blocks) and y < bottom:
            layout = self.layout(index)
            yield y, layout
            y += layout.height
            index += 1

    def y_of(self, offset: int) -> float:
        """Top of the line that holds the offset; reckoned from the share of the block while that is not laid out."""
        index = self.block_of(offset)
        if layout := self._layouts.get(index):
            return self.top(index) + layout.line_top(layout.line_of(offset))
        share = min(1.0, (offset - self.blocks.starts[index]) / max(1, self.blocks.lengths[index]))
        return self.top(index) + share * self._heights[index]

    @property
    def line_baseline(self) -> int:
        """From the top of a line of body text to its baseline."""
        return block_style(self.style, PassageKind.PARAGRAPH).baseline

    def line_height(self, offset: int) -> int:
        return block_style(self.style, self.blocks.shapes[self.block_of(offset)].kind).line
