"""What stands beside the text: paragraph numbers and claims in the gutter, note bars and speakers in the right margin."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from ui.look.fonts import SEMIBOLD, sans
from ui.view.block_layout import BlockLayout
from ui.view.layers import Layer, Mark
from ui.view.painter import Scene
from ui.view.reading_style import ReadingStyle
from ui.view.speakers import extents, paint_speakers
from ui.view.strokes import GLYPHS, claim_bar, state_token

GUTTER, TIGHT_GUTTER, BARE_GUTTER = 106, 68, 30  # pixels left of the text: with all its contents, with claims alone, bare
_TIGHT = 480  # pixels of a viewport from which on there is room for paragraph numbers
_MARGIN, _NARROW_MARGIN, _BARE_MARGIN = 190, 136, 14
_LEAST_MEASURE = 440
_BAR, _LANE = 26, 8  # the claim bar stands so far left of the text, further lanes so far left of it
_NUMBER_END, _GLYPH, _PARAGRAPH_END = 37, 52, 75
_NOTE, _NOTE_LANE, _NOTE_LANES = 14, 5, 2  # right of the text; bars next to each other
NOTE_WIDTH = 18  # the note sign beside its bar


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text stands in a viewport: its left edge, its width, and what is left for the right margin."""

    left: int
    width: int
    margin: int


def column(style: ReadingStyle, viewport: int) -> Column:
    """The text centered when the viewport is wide; when it is narrow the margin gives way first, then the measure, then the
    numbers of paragraphs."""
    gutter = BARE_GUTTER if not style.gutter else TIGHT_GUTTER if viewport < _TIGHT else GUTTER
    least = _NARROW_MARGIN if style.margin else _BARE_MARGIN
    width = min(style.measure, max(viewport - gutter - least, min(_LEAST_MEASURE, viewport - gutter - BARE_GUTTER), 120))
    whole = gutter + width + (_MARGIN if style.margin else _BARE_MARGIN)
    left = gutter + max(0, (viewport - whole) // 2)
    return Column(left, width, max(0, viewport - left - width))


@dataclass(frozen=True, slots=True)
class Beside:
    """A mark as it shows beside the text; `box` is what it covers, in the viewport, `lane` counts bars next to each other."""

    mark: Mark
    box: QRectF
    label_top: float = 0.0
    lane: int = 0


def claims_beside(scene: Scene) -> list[Beside]:
    """The claims in the gutter, each in a lane where it touches no other."""
    found: list[Beside] = []
    ends: list[float] = []  # of the last bar in each lane
    label_end = float("-inf")
    for mark, start, end in extents(scene, Layer.CLAIMS):
        lane = _free_lane(ends, start)
        ends[lane : lane + 1] = [end]
        label_top = max(start, label_end)
        label_end = label_top + 15
        x = scene.left - _BAR - lane * _LANE
        found.append(Beside(mark, QRectF(x, start + 3, 4, end - start - 5), label_top, lane))
    return found


def notes_beside(scene: Scene) -> list[Beside]:
    """The note bars of highlights, each in a lane where it touches no other, and the height of its sign."""
    found: list[Beside] = []
    ends: list[float] = []  # of the last bar in each lane
    sign_end = float("-inf")
    for mark, start, end in extents(scene, Layer.HIGHLIGHTS):
        lane = _free_lane(ends, start)
        ends[lane : lane + 1] = [end]
        sign_top = max(start + 6.5, sign_end)
        if mark.label:
            sign_end = sign_top + 12
        x = scene.left + scene.flow.width + _NOTE + min(lane, _NOTE_LANES - 1) * _NOTE_LANE
        found.append(Beside(mark, QRectF(x, start + 2, 4, end - start - 2), sign_top, lane))
    return found


def _free_lane(ends: list[float], start: float) -> int:
    return next((lane for lane, end in enumerate(ends) if end <= start), len(ends))


def paint_beside(painter: QPainter, scene: Scene) -> None:
    """Gutter and margin, where the style of the flow has them; speakers always."""
    if scene.flow.style.gutter:
        for y, layout in scene.blocks():
            _paint_paragraph_number(painter, scene, y, layout)
        for claim in claims_beside(scene):
            _paint_claim(painter, scene, claim)
    if scene.flow.style.margin:
        for note in notes_beside(scene):
            _paint_note(painter, scene, note)
    paint_speakers(painter, scene)


def _paint_paragraph_number(painter: QPainter, scene: Scene, y: float, layout: BlockLayout) -> None:
    if layout.block.number is None or scene.left < GUTTER:
        return
    painter.setFont(sans(11, tabular=True))
    painter.setPen(scene.theme.color("t3"))
    _draw_right(painter, str(layout.block.number), scene.left - _PARAGRAPH_END, y + layout.baseline(0))


def _paint_claim(painter: QPainter, scene: Scene, claim: Beside) -> None:
    claim_bar(painter, scene.theme, claim.mark.style, claim.box)
    painter.setFont(sans(12, SEMIBOLD, tabular=True))
    baseline = claim.label_top + scene.flow.line_baseline - 1
    shift = claim.lane * _LANE
    painter.setPen(scene.theme.color("t1"))
    _draw_right(painter, claim.mark.label, scene.left - _NUMBER_END - shift, baseline)
    glyph = GLYPHS[claim.mark.style]
    number = painter.fontMetrics().horizontalAdvance(claim.mark.label)
    painter.setPen(scene.theme.color(f"{state_token(claim.mark.style)}_text"))
    _draw_right(painter, glyph, scene.left - max(_GLYPH - 4, _NUMBER_END + number + 5) - shift, baseline)


def _draw_right(painter: QPainter, words: str, right: float, baseline: float) -> None:
    painter.drawText(QPointF(right - QFontMetricsF(painter.font()).horizontalAdvance(words), baseline), words)


def _paint_note(painter: QPainter, scene: Scene, note: Beside) -> None:
    painter.setPen(QPen(scene.theme.color("line2"), 1))
    painter.setBrush(scene.theme.color(note.mark.style))
    painter.drawRect(note.box.adjusted(0.5, 0.5, -0.5, -0.5).adjusted(-0.5, 0, 0.5, 0))
    if note.mark.label:
        lanes = (min(note.lane, _NOTE_LANES - 1) + 1) * _NOTE_LANE
        _paint_note_sign(painter, scene, scene.left + scene.flow.width + _NOTE + lanes + 1.5, note.label_top)


def _paint_note_sign(painter: QPainter, scene: Scene, x: float, y: float) -> None:
    """A leaf of 9 pixels with its lower right corner folded."""
    painter.setPen(QPen(scene.theme.color("t2"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = ((0, 0), (9, 0), (9, 6), (6, 9), (0, 9))
    painter.drawPolygon(QPolygonF([QPointF(x + dx, y + dy) for dx, dy in corners]))
    painter.drawPolyline(QPolygonF([QPointF(x + 6, y + 9), QPointF(x + 6, y + 6), QPointF(x + 9, y + 6)]))
