"""The reading order of a page: bands from top to bottom, in a band its columns from left to right, tables row by row."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from statistics import median

from reader.load.pdf_lines import Line

_MAX_LINES = 3_000  # a page with more is a drawing; its order is the file's
_MAX_DEPTH = 6  # columns in columns
_PROSE = 3  # words in the middle one of the pieces of a column; the cells of a table hold fewer
_GUTTER = 0.7  # times the size of the letters

Row = list[Line]


def ordered(lines: list[Line]) -> list[Line]:
    """The lines in the order in which they are read. The cells of a row of a table become one line."""
    return lines if len(lines) > _MAX_LINES else list(_ordered(lines, 0))


def _ordered(lines: list[Line], depth: int) -> Iterator[Line]:
    rows = _rows(lines)
    start = 0
    while start < len(rows):
        end, gutter = _band(rows, start)
        band = [line for row in rows[start:end] for line in row]
        if gutter is None or depth >= _MAX_DEPTH:
            yield from map(_one_line, rows[start:end])
        elif _is_table(rows[start:end]):
            yield from (replace(_one_line(row, " | "), is_row=True) for row in rows[start:end])
        else:
            yield from _ordered([line for line in band if line.right <= gutter], depth + 1)
            yield from _ordered([line for line in band if line.right > gutter], depth + 1)
        start = end


def _rows(lines: list[Line]) -> list[Row]:
    """Lines side by side, from the top; in a row from the left."""
    rows: list[Row] = []
    for line in sorted(lines, key=lambda line: -line.middle):
        if rows and rows[-1][0].middle - line.middle < 0.4 * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _band(rows: list[Row], start: int) -> tuple[int, float | None]:
    """Where the band that begins with a row ends, and the middle of the gutter that runs through it, if one does."""
    end, gutter = start + 1, None
    covered: list[tuple[float, float]] = []
    for index in range(start, len(rows)):
        covered = _merged([*covered, *((line.left, line.right) for line in rows[index])])
        width = _GUTTER * rows[index][0].size
        gaps = [(left[1] + right[0]) / 2 for left, right in pairwise(covered) if right[0] - left[1] > width]
        if gaps:
            end, gutter = index + 1, gaps[0]
        elif gutter is not None or index > start + 1:
            break
    has_columns = gutter is not None and _sides(rows[start:end], gutter) >= 2
    return (end, gutter) if has_columns else (start + 1, None)


def _sides(rows: list[Row], gutter: float) -> int:
    """How many lines the side with fewer has."""
    left = sum(line.right <= gutter for row in rows for line in row)
    return min(left, sum(map(len, rows)) - left)


def _merged(intervals: list[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for left, right in sorted(intervals):
        if merged and left <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged


def _is_table(rows: list[Row]) -> bool:
    return median(len(line.text.split()) for row in rows for line in row) < _PROSE


def _one_line(row: Row, between: str = " ") -> Line:
    if len(row) == 1:
        return row[0]
    return Line(
        between.join(line.text for line in row),
        row[0].left,
        min(line.bottom for line in row),
        max(line.right for line in row),
        max(line.top for line in row),
        max(line.size for line in row),
    )
