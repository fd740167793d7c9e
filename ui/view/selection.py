"""Selecting text by mouse and keyboard: what a drag, a click or an arrow key means in code points."""

from bisect import bisect_right
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt

from reader.document import Document
from reader.text import Span, snapped_to_words, stripped
from ui.view.geometry import Flow

_NEAR = 120  # characters around an offset that are searched for the ends of its word


class Grain(IntEnum):
    """What a drag selects by: single characters, words, or sentences."""

    CHARACTER = 0
    WORD = 1
    SENTENCE = 2


def word_at(text: str, offset: int) -> Span:
    """The word around the offset; empty between words."""
    first, last = max(0, offset - _NEAR), min(len(text), offset + _NEAR)
    if not first < last:
        return Span(offset, offset)
    at = min(offset, last - 1) - first
    return snapped_to_words(text[first:last], Span(at, at + 1)).shifted(first)


def widened(text: str, span: Span) -> Span:
    """The span widened to whole words at both ends, without the white space there."""
    start, end = _cut_word(text, span.start).start, _cut_word(text, span.end).end
    return stripped(text, Span(min(start, span.start), max(end, span.end)))


def _cut_word(text: str, offset: int) -> Span:
    """The word that the offset cuts in two, else nothing."""
    first = max(0, offset - _NEAR)
    word = snapped_to_words(text[first : offset + _NEAR], Span(offset - first, offset - first))
    return word.shifted(first) if word.start != word.end else Span(offset, offset)


def sentence_at(flow: Flow, sentences: Sequence[Span], offset: int) -> Span:
    """The sentence that holds the offset, else its passage."""
    index = bisect_right(sentences, offset, key=lambda span: span.start) - 1
    if index >= 0 and offset < sentences[index].end:
        return sentences[index]
    passage = flow.document.passage_at(offset)
    return flow.document.passages[passage].span if passage is not None else Span(offset, offset)


def seen_words(document: Document, span: Span) -> str:
    """The words of a span without the page furniture in it."""
    words, at = "", span.start
    for passage in document.passages:
        if passage.is_boilerplate and passage.span.overlaps(span):
            words += document.text[at : max(at, passage.span.start)]
            behind = document.text[passage.span.end : span.end]
            at = span.end - len(behind.lstrip("\n"))
    return words + document.text[at : span.end] if at > span.start else span.of(document.text)


def moved(flow: Flow, offset: int, key: Qt.Key, *, far: bool, page: int) -> int | None:
    """Where a key takes the caret; `far` with Ctrl held, `page` pixels a page; none for keys that do not move it."""
    match key:
        case Qt.Key.Key_Left:
            return _sideways(flow, offset, forward=_is_right_to_left(flow, offset), words=far)
        case Qt.Key.Key_Right:
            return _sideways(flow, offset, forward=not _is_right_to_left(flow, offset), words=far)
        case Qt.Key.Key_Up:
            return _block_start(flow, offset - 1) if far else _vertically(flow, offset, -1)
        case Qt.Key.Key_Down:
            return _next_block(flow, offset) if far else _vertically(flow, offset, 1)
        case Qt.Key.Key_PageUp:
            return _vertically(flow, offset, -page)
        case Qt.Key.Key_PageDown:
            return _vertically(flow, offset, page)
        case Qt.Key.Key_Home:
            return flow.blocks[0].span.start if far else _line(flow, offset).start
        case Qt.Key.Key_End:
            return flow.blocks[-1].span.end if far else _line_end(flow, offset)
    return None


def _is_right_to_left(flow: Flow, offset: int) -> bool:
    return flow.layout(flow.block_of(offset)).is_right_to_left


def _sideways(flow: Flow, offset: int, *, forward: bool, words: bool) -> int:
    index = flow.block_of(offset)
    there = flow.layout(index).neighbour(offset, forward=forward, words=words)
    if there != offset:
        return there
    beside = index + (1 if forward else -1)
    if not 0 <= beside < len(flow):
        return offset
    span = flow.blocks[beside].span
    return span.start if forward else span.end


def _vertically(flow: Flow, offset: int, by: int) -> int:
    """The offset above or below at the same x: the next line for 1 and -1, else so many pixels away."""
    index = flow.block_of(offset)
    layout = flow.layout(index)
    line = layout.line_of(offset)
    x = layout.x_of(offset, line)
    if abs(by) > 1:
        y = flow.top(index) + layout.line_top(line) + layout.style.line / 2 + by
        index = flow.block_at(y)
        layout = flow.layout(index)
        return layout.offset_at(x, layout.line_at(y - flow.top(index)))
    if 0 <= line + by < layout.line_count:
        return layout.offset_at(x, line + by)
    if not 0 <= index + by < len(flow):
        return layout.block.span.start if by < 0 else layout.block.span.end
    layout = flow.layout(index + by)
    return layout.offset_at(x, 0 if by > 0 else layout.line_count - 1)


def _line(flow: Flow, offset: int) -> Span:
    layout = flow.layout(flow.block_of(offset))
    return layout.line_span(layout.line_of(offset))


def _line_end(flow: Flow, offset: int) -> int:
    """Before the space that a line wraps at: behind it the caret would stand on the next line."""
    block = flow.blocks[flow.block_of(offset)]
    end = _line(flow, offset).end
    return end if end >= block.span.end else max(offset, end - 1)


def _block_start(flow: Flow, offset: int) -> int:
    return flow.blocks[flow.block_of(max(0, offset))].span.start


def _next_block(flow: Flow, offset: int) -> int:
    index = flow.block_of(offset) + 1
    return flow.blocks[index].span.start if index < len(flow) else flow.blocks[-1].span.end
