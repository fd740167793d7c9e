"""Rich text in the weights that the shipped faces have, with air between its lines."""

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from ui.look.fonts import SEMIBOLD


def settle_weights(document: QTextDocument) -> None:
    """Bold words in the heaviest weight there is; to make them bolder Qt would smear them."""
    strong = QTextCharFormat()
    strong.setFontWeight(SEMIBOLD)
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        for start, end in list(_bold(block)):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(strong)
        block = block.next()


def space_lines(document: QTextDocument, percent: int) -> None:
    """So much of their own height from line to line, in all passages."""
    spaced = QTextBlockFormat()
    spaced.setLineHeight(percent, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(spaced)


def _bold(block: QTextBlock) -> Iterator[tuple[int, int]]:
    """The stretches of a block that are bolder than any face."""
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        if fragment.charFormat().fontWeight() > SEMIBOLD:
            yield fragment.position(), fragment.position() + fragment.length()
        part += 1
