"""Who says what, beside the text: a bar along what somebody says, with his name where there is room for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ui.look.fonts import MEDIUM, sans, serif
from ui.view.layers import Layer, Mark
from ui.view.painter import Scene

_BAR, _LABEL = 36, 46  # right of the text
_BARE_BAR, _BARE_LABEL = 6, 14  # the same where there is no margin for notes between
_WIDTH = 2
_LINE = 17  # pixels of a line of a label
_LEAST_BAR, _LEAST_LABEL = 6, 40


@dataclass(frozen=True, slots=True)
class Beside:
    """A stretch that somebody says. `bar` is beside its lines; `name` and `how` are what its label says, the name on `lines`.

    A stretch that goes on with the speaker above has no label of its own, nor has one for which there is no room.
    """

    mark: Mark
    bar: QRectF
    label: QRectF
    name: str = ""
    how: str = ""
    lines: tuple[str, ...] = ()

    def covers(self, point: QPointF) -> bool:
        """Is the point on the bar, its label, or beside the lines?"""
        return self.bar.adjusted(-6, -2, self.label.width() + 12, 3).contains(point) or (bool(self.name) and self.label.contains(point))


def speakers_beside(scene: Scene) -> list[Beside]:
    """From the top downwards, their bars apart; two by one speaker, one below the other, have one label."""
    bars = [_beside(scene, mark, top, bottom) for mark, top, bottom in _apart(list(extents(scene, Layer.ATTRIBUTIONS)))]
    runs = list(_runs(bars))
    labelled: list[Beside] = []
    free = float("-inf")
    for run, below in zip_longest(runs, runs[1:]):
        first = run[0]
        label = _labelled(run, free, below[0].bar.top() if below else float("inf"))
        if label is not None:
            free, first = label.label.bottom() + 2, label
        labelled += [first, *run[1:]]
    return labelled


def _labelled(run: Sequence[Beside], free: float, below: float) -> Beside | None:
    """The first of a run with the label of all, which begins where there is room from; none where it would stand beside what another
    one says. A long name takes two lines. What would reach below the next bar's top is left out, how it is said first."""
    first = run[0]
    top = max(first.bar.top() - 1, free)
    if top >= max(run[-1].bar.bottom(), first.bar.top() + _LINE):
        return None
    how = ", ".join(dict.fromkeys(filter(None, (_how(one.mark) for one in run))))
    room = max(1, int(min(below + 1 - top, 3 * _LINE) // _LINE))
    lines = _broken(_name(first.mark), QFontMetricsF(_name_font(first.mark)), first.label.width(), min(2, room))
    how = how if len(lines) < room else ""
    label = QRectF(first.label.left(), top, first.label.width(), (len(lines) + bool(how)) * _LINE)
    return replace(first, label=label, name=_name(first.mark), how=how, lines=lines)


def paint_speakers(painter: QPainter, scene: Scene) -> None:
    for one in speakers_beside(scene):
        painter.fillRect(one.bar, scene.theme.color("line2"))
        if one.name and one.label.width() >= _LEAST_LABEL:
            for number, words in enumerate(one.lines):
                _write(painter, scene, one.label, number, words, _name_font(one.mark), "t2")
            _write(painter, scene, one.label, len(one.lines), one.how, sans(12), "t3")


def extents(scene: Scene, layer: Layer) -> Iterator[tuple[Mark, float, float]]:
    """The shown marks of a layer, each with the top of its first line in view and the bottom of its last one; from the top downwards."""
    extents: dict[int, tuple[Mark, float, float]] = {}
    for y, layout in scene.blocks():
        for mark in scene.layers.shown_in(layer, layout.block.span):
            lines = [line for line, _, _ in layout.stretches(mark.span)]
            if lines:
                start, end = y + layout.line_top(lines[0]), y + layout.line_top(lines[-1] + 1)
                first = extents.get(id(mark), (mark, start, end))[1]
                extents[id(mark)] = mark, first, end
    yield from sorted(extents.values(), key=lambda extent: extent[1])


def _apart(found: Sequence[tuple[Mark, float, float]]) -> Iterator[tuple[Mark, float, float]]:
    """The extents without the lines of the one above; one that has no line of its own is left out."""
    end = float("-inf")
    for mark, top, bottom in found:
        top = max(top, end)
        if bottom - top > _LEAST_BAR:
            yield mark, top, bottom
            end = bottom


def _beside(scene: Scene, mark: Mark, top: float, bottom: float) -> Beside:
    right, has_margin = scene.left + scene.flow.width, scene.flow.style.margin
    bar, words = right + (_BAR if has_margin else _BARE_BAR), right + (_LABEL if has_margin else _BARE_LABEL)
    label = QRectF(words, top, max(0, scene.width - words - 6), 0)
    return Beside(mark, QRectF(bar, top + 4, _WIDTH, bottom - top - 6), label)


def _runs(bars: Sequence[Beside]) -> Iterator[list[Beside]]:
    """Those that follow each other without a gap and are by one speaker."""
    run = list(bars[:1])
    for above, one in pairwise(bars):
        if one.bar.top() - above.bar.bottom() < _LINE and _name(one.mark) == _name(above.mark):
            run.append(one)
        else:
            yield run
            run = [one]
    if run:
        yield run


def _name_font(mark: Mark) -> QFont:
    return serif(13, italic=True) if mark.style == "anonymous" else sans(12, MEDIUM)


def _broken(words: str, metrics: QFontMetricsF, width: float, most: int) -> tuple[str, ...]:
    """The words on as many lines as they need, at most so many; the last one may be too long."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and len(lines) < most and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines)


def _name(mark: Mark) -> str:
    return mark.label.partition("\n")[0]


def _how(mark: Mark) -> str:
    return mark.label.split("\n")[1] if "\n" in mark.label else ""


def _write(painter: QPainter, scene: Scene, label: QRectF, line: int, words: str, font: QFont, token: str) -> None:
    painter.setFont(font)
    painter.setPen(QPen(scene.theme.color(token)))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(label.width()))
    painter.drawText(QPointF(label.left(), label.top() + 14 + line * _LINE), shown)
