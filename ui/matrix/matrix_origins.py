"""The line below the matrix: how many origins are independent of each other, and under each outlet the number of its own."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from reader.claim_matrix import ClaimMatrix
from ui.language import told, tr
from ui.look import fonts
from ui.look.basics import Surface, theme_of
from ui.look.direction import by_content
from ui.matrix.matrix_table import MatrixTable
from ui.matrix.runs import runs_of_one_origin

_HEIGHT = 26
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class MatrixOrigins(Surface):
    def __init__(self, table: MatrixTable) -> None:
        super().__init__("panel", line="top", height=_HEIGHT)
        self._table, self._header, self._matrix = table, table.cells.horizontalHeader(), ClaimMatrix()
        self._header.sectionResized.connect(lambda *_: self.update())
        table.cells.horizontalScrollBar().valueChanged.connect(lambda _: self.update())

    def show_matrix(self, matrix: ClaimMatrix) -> None:
        self._matrix = matrix
        reasons = (
            tr("origin {number}: {reason}", number=column.origin, reason=told(column.reason)) for column in matrix.columns if column.reason
        )
        self.setToolTip("\n".join(dict.fromkeys(reasons)))
        self.setAccessibleName(tr("Independent origins: {n:,}", n=matrix.origins))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, look = QPainter(self), theme_of(self)
        by_content(painter)
        painter.setFont(fonts.sans(12))
        painter.setPen(look.color("t2"))
        left = self._table.cells.x()
        painter.drawText(QRect(12, 1, left - 20, _HEIGHT - 1), _FLAGS, self.accessibleName())
        painter.fillRect(left - 1, 0, 1, _HEIGHT, look.color("line2"))
        painter.setClipRect(left, 0, self._table.cells.viewport().width(), _HEIGHT)
        for first, last in runs_of_one_origin(self._matrix):
            start = left + self._header.sectionViewportPosition(first)
            end = left + self._header.sectionViewportPosition(last) + self._header.sectionSize(last)
            column = self._matrix.columns[first - 1]
            words = tr("origin {number}", number=column.origin) if column.is_read else tr("not analyzed yet")
            painter.setPen(look.color("t2"))
            painter.drawText(QRect(start + 12, 1, end - start - 16, _HEIGHT - 1), _FLAGS, words)
            painter.fillRect(end - 1, 0, 1, _HEIGHT, look.color("line"))
        painter.end()
