"""The lines on a page of a PDF, from its characters and their boxes."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

_MAX_CHARACTERS = 500_000  # on a page
_WIDE = 1.5  # times the size of the letters: a gap that parts columns and cells, not words
_HYPHEN = 2  # what PDFium puts where a word is parted at the end of a line


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line of one column. Lengths in points, from the lower left corner of the page; a row holds the cells of a table."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    is_row: bool = False

    @property
    def middle(self) -> float:
        return (self.bottom + self.top) / 2


@dataclass(frozen=True, slots=True)
class _Letter:
    unit: int  # of UTF-16
    left: float
    bottom: float
    right: float
    top: float
    size: float


def lines_of(page: pypdfium2.PdfPage) -> list[Line]:
    """The pieces of lines in the order in which the file draws them."""
    try:
        textpage = page.get_textpage()
    except pypdfium2.PdfiumError:
        return []
    try:
        lines = [_line(letters) for letters in _runs(textpage)]
    finally:
        textpage.close()
    return [line for line in lines if line.text]


def _runs(textpage: pypdfium2.PdfTextPage) -> Iterator[list[_Letter]]:
    run: list[_Letter] = []
    for letter in _letters(textpage):
        if run and _parts(run[-1], letter):
            yield run
            run = []
        if letter.unit == 32 and (not run or run[-1].unit == 32):
            continue
        run.append(letter)
    if run:
        yield run


def _parts(before: _Letter, letter: _Letter) -> bool:
    """Whether a letter begins another line or column."""
    size = max(before.size, letter.size, 1.0)
    gap = letter.left - before.right
    return abs(letter.bottom - before.bottom) > 0.5 * size or gap > _WIDE * size or gap < -2 * size


def _letters(textpage: pypdfium2.PdfTextPage) -> Iterator[_Letter]:
    """Letters with their loose boxes, which are as high as the font. Spaces that PDFium adds take the place of the letter before."""
    raw, box, before = textpage.raw, pdfium.FS_RECTF(), None
    for index in range(min(textpage.count_chars(), _MAX_CHARACTERS)):
        unit = pdfium.FPDFText_GetUnicode(raw, index)
        if unit in (10, 13):
            continue
        if unit in (9, 32, 160) and before is not None:
            # Blanks that end in a wide gap must not bridge it: they are as wide as nothing.
            yield _Letter(32, before.right, before.bottom, before.right, before.top, before.size)
            continue
        if (unit < 32 and unit != _HYPHEN) or not pdfium.FPDFText_GetLooseCharBox(raw, index, ctypes.byref(box)):
            continue
        size = abs(box.top - box.bottom)
        before = _Letter(
            45 if unit in (_HYPHEN, 0xAD) else unit & 0xFFFF, box.left, min(box.bottom, box.top), box.right, max(box.bottom, box.top), size
        )
        yield before


def _line(letters: list[_Letter]) -> Line:
    units = b"".join(letter.unit.to_bytes(2, "little") for letter in letters)
    text = " ".join(units.decode("utf-16-le", "replace").split())
    return Line(
        text,
        min(letter.left for letter in letters),
        min(letter.bottom for letter in letters),
        max(letter.right for letter in letters),
        max(letter.top for letter in letters),
        max(letter.size for letter in letters),
    )
