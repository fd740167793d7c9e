"""Display blocks: a document cut into pieces short enough to be laid out at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.document import Document, Passage, PassageKind
from reader.text import Span
from ui.view.reading_style import BlockStyle

LONGEST = 4000  # characters of a block; longer lines take Qt too long to lay out


@dataclass(frozen=True, slots=True)
class Shape:
    """What the height of a block depends on besides its length.

    `is_followed` by another passage of its kind: items of a list stand closer to each other than to the text around them.
    """

    kind: PassageKind
    is_first: bool = True
    is_last: bool = True
    is_followed: bool = False

    def gaps(self, style: BlockStyle) -> tuple[int, int]:
        """The space above the first and below the last line."""
        after = style.between if self.is_followed else style.after
        return (style.before if self.is_first else 0), (after if self.is_last else 0)


@dataclass(frozen=True, slots=True)
class Block:
    """A passage, or a piece of a long one. `number` counts paragraphs from 1; none for headings and the like."""

    span: Span
    shape: Shape
    number: int | None


class Blocks(Sequence[Block]):
    """The blocks of a document, in order. A book has 100,000: each is made from columns of numbers when it is asked for.

    `is_folded`: page furniture has none.
    """

    def __init__(self, document: Document, *, is_folded: bool = False) -> None:
        self.starts: list[int] = []
        self.lengths: list[int] = []
        self.shapes: list[Shape] = []
        self._numbers: list[int | None] = []
        self._fill(document, [passage for passage in document.passages if not (is_folded and passage.is_boilerplate)])

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> Block:  # type: ignore[override]  # nobody asks for a slice
        start = self.starts[index]
        return Block(Span(start, start + self.lengths[index]), self.shapes[index], self._numbers[index])

    def _fill(self, document: Document, passages: Sequence[Passage]) -> None:
        kinds = [passage.kind for passage in passages]
        number, is_counted, shape = 0, False, None
        for passage, kind, following in zip(passages, kinds, [*kinds[1:], None], strict=True):
            if shape is None or kind is not shape.kind or shape.is_followed is not (kind is following):
                shape, is_counted = Shape(kind, is_followed=kind is following), passage.is_paragraph
            number += is_counted
            shown = number if is_counted else None
            if passage.span.end - passage.span.start <= LONGEST:
                self._add(passage.span.start, passage.span.end, shape, shown)
            else:
                self._cut(document.text, passage.span, shape, shown)

    def _add(self, start: int, end: int, shape: Shape, number: int | None) -> None:
        self.starts.append(start)
        self.lengths.append(end - start)
        self.shapes.append(shape)
        self._numbers.append(number)

    def _cut(self, text: str, span: Span, shape: Shape, number: int | None) -> None:
        start = span.start
        while start < span.end:
            stop = min(span.end, start + LONGEST)
            if stop < span.end:
                space = text.rfind(" ", stop - 400, stop)
                stop = space + 1 if space > start else stop
            is_first, is_last = start == span.start, stop == span.end
            self._add(start, stop, replace(shape, is_first=is_first, is_last=is_last), number if is_first else None)
            start = stop
