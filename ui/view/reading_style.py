"""How articles are set: the sizes of a view, and the look of each kind of passage in them."""

from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from reader.document import PassageKind
from ui.look.fonts import SEMIBOLD, reading, sans


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """Sizes of an article in logical pixels. `gutter` has numbers and claim bars, `margin` note bars and speakers."""

    body_size: int = 17
    line_height: int = 27
    measure: int = 566
    paragraph_gap: int = 11
    title_size: int = 27
    title_line: int = 34
    face: str = "serif"
    gutter: bool = True
    margin: bool = True

    def sized(self, body_size: int) -> "ReadingStyle":
        """The same proportions for another size of the body text."""
        by = body_size / self.body_size
        names = ("line_height", "measure", "paragraph_gap", "title_size", "title_line")
        return replace(self, body_size=body_size, **{name: round(getattr(self, name) * by) for name in names})


READER_STYLE = ReadingStyle()
COMPARE_STYLE = ReadingStyle(
    body_size=16, line_height=25, measure=430, paragraph_gap=13, title_size=20, title_line=26, gutter=False, margin=False
)


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """How one kind of passage is set: `line` pixels a line, `before` and `after` around it, `between` it and another of its kind.

    `token` is the color of its text.
    """

    font: QFont
    line: int
    before: int
    after: int
    between: int
    indent: int = 0
    token: str = "t1"

    @property
    def baseline(self) -> int:
        """Pixels from the top of a line to its baseline, the same for every line whatever faces it falls back to."""
        metrics = QFontMetricsF(self.font)
        return round((self.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())


@lru_cache(maxsize=128)
def block_style(style: ReadingStyle, kind: PassageKind) -> BlockStyle:
    by, gap, face = style.body_size / 17, style.paragraph_gap, style.face
    small, small_line = 13 * by, round(20 * by)
    match kind:
        case PassageKind.TITLE:
            return BlockStyle(reading(face, style.title_size, SEMIBOLD), style.title_line, 0, max(gap, 13), 0)
        case PassageKind.HEADING:
            return BlockStyle(sans(small, SEMIBOLD), small_line, 1, 5, 5, token="t2")
        case PassageKind.QUOTATION:
            return BlockStyle(reading(face, style.body_size, italic=True), style.line_height, 0, gap, gap, indent=round(22 * by))
        case PassageKind.LIST_ITEM:
            return BlockStyle(reading(face, style.body_size), style.line_height, 0, gap, gap // 2, indent=round(22 * by))
        case PassageKind.CAPTION:
            return BlockStyle(sans(small), small_line, 0, gap, gap, token="t2")
        case PassageKind.TABLE_ROW:
            return BlockStyle(sans(small, tabular=True), small_line, 0, gap, 3)
        case PassageKind.BOILERPLATE:
            return BlockStyle(sans(small), small_line, 0, gap, 3, token="t3")
    return BlockStyle(reading(face, style.body_size), style.line_height, 0, gap, gap)
