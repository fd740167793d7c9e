"""Notes as a PDF file: piece by piece laid out and painted down the pages, so that the window stays free."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPageLayout, QPageSize, QPainter, QPalette, QPdfWriter, QTextDocument

from reader.export.note_report import NoteReport
from ui.exporting.note_sheet import sheet, style
from ui.language import tr
from ui.look.fonts import sans, serif
from ui.look.theme import theme
from ui.slices import Slices

_SIZE, _FOOT = 10.5, 8.0  # points
_MARGIN = 2 / 2.54  # inches


class PdfWork(QObject):
    """`finished` carries the bytes of the file. A note stands on one page, if a page has room for it."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, report: NoteReport, parent: QObject, paper: QPageSize.PageSizeId = QPageSize.PageSizeId.A4) -> None:
        super().__init__(parent)
        self._report = report
        self._content = QBuffer(self)
        self._content.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._content)
        self._writer.setPageSize(QPageSize(paper))
        self._writer.setPageMargins(QMarginsF(), QPageLayout.Unit.Millimeter)
        self._writer.setCreator("Crossread")
        self._writer.setTitle(report.title)
        self._margin = self._writer.resolution() * _MARGIN
        self._number, self._top = 1, self._margin  # of the page, and where on it the next piece goes
        self._slices = Slices(self)
        self._slices.add(self._steps())

    def cancel(self) -> None:
        self._slices.stop()

    def _steps(self) -> Iterator[None]:
        look = theme("light")
        painter, rules = QPainter(self._writer), style(look)
        for done, html in enumerate(sheet(self._report, look)):
            self._place(painter, self._piece(html, rules))
            self.progressed.emit(min(done, len(self._report.rows)), len(self._report.rows), tr("Laying out"))
            yield
        self._end_page(painter)
        painter.end()
        self.finished.emit(bytes(self._content.data().data()))

    def _piece(self, html: str, rules: str) -> QTextDocument:
        """A heading or a note, as wide as the page has room."""
        piece = QTextDocument()
        piece.documentLayout().setPaintDevice(self._writer)
        piece.setDefaultFont(_points(serif(14), _SIZE))
        piece.setDefaultStyleSheet(rules)
        piece.setDocumentMargin(0)
        piece.setHtml(html)
        piece.setTextWidth(self._writer.width() - 2 * self._margin)
        return piece

    def _place(self, painter: QPainter, piece: QTextDocument) -> None:
        """Paints the piece below what is there, or on the next page; one that is longer than a page over several."""
        height, room = piece.size().height(), self._writer.height() - 2 * self._margin
        if self._top > self._margin and self._top + height > self._margin + room:
            self._turn_page(painter)
        if height > room:
            piece.setPageSize(QSizeF(piece.textWidth(), room))  # breaks it between lines
        for number in range(max(1, piece.pageCount())):
            if number:
                self._turn_page(painter)
            part = QRectF(0, number * room, piece.size().width(), min(room, piece.size().height() - number * room))
            _paint(painter, piece, part, self._margin, self._top)
            self._top += part.height()

    def _turn_page(self, painter: QPainter) -> None:
        self._end_page(painter)
        self._writer.newPage()
        self._number, self._top = self._number + 1, self._margin

    def _end_page(self, painter: QPainter) -> None:
        """The title and the number of the page at its foot."""
        painter.setFont(_points(sans(10), _FOOT))
        width, height = self._writer.width(), self._writer.height()
        foot = QRectF(self._margin, height - self._margin, width - 2 * self._margin, self._margin * 0.6)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self._report.title)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, str(self._number))


def _paint(painter: QPainter, piece: QTextDocument, part: QRectF, left: float, top: float) -> None:
    """A part of the piece, black where it has no color of its own."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    context.palette, context.clip = palette, part
    painter.save()
    painter.translate(left, top - part.top())
    painter.setClipRect(part)
    piece.documentLayout().draw(painter, context)
    painter.restore()


def _points(font: QFont, size: float) -> QFont:
    made = QFont(font)
    made.setPointSizeF(size)
    return made
