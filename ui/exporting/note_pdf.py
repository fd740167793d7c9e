"""Notes as a PDF file: a sheet laid out and painted page by page, so that the window stays free."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)

from reader.export.note_report import NoteReport
from ui.exporting.note_sheet import sheet, style
from ui.look.fonts import sans, serif
from ui.look.theme import theme
from ui.slices import Slices

_SIZE = 10.5  # points
_MARGIN = 2 / 2.54  # inches
_SCREEN = 96  # dots an inch that lengths are given for
_FOOT = 8  # points


class PdfWork(QObject):
    """`finished` carries the bytes of the file."""

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
        self._slices = Slices(self)
        self._slices.add(self._steps())

    def cancel(self) -> None:
        self._slices.stop()

    def _steps(self) -> Iterator[None]:
        look = theme("light")
        document = self._document(style(look))
        cursor = QTextCursor(document)
        for number, piece in enumerate(sheet(self._report, look)):
            if number:
                cursor.insertBlock()
            cursor.insertHtml(piece)
            self.progressed.emit(number, len(self._report.rows), "Laying out")
            yield
        yield from self._paint(document)
        self.finished.emit(bytes(self._content.data().data()))

    def _document(self, sheet_style: str) -> QTextDocument:
        document = QTextDocument(self)
        document.documentLayout().setPaintDevice(self._writer)
        font = QFont(serif(14))
        font.setPointSizeF(_SIZE)
        document.setDefaultFont(font)
        document.setDefaultStyleSheet(sheet_style)
        document.setDocumentMargin(0)
        frame = document.rootFrame().frameFormat()
        frame.setMargin(_SCREEN * _MARGIN)  # the layout turns it into dots of the paper
        document.rootFrame().setFrameFormat(frame)
        document.setPageSize(QSizeF(self._writer.width(), self._writer.height()))
        return document

    @property
    def _margin(self) -> float:
        return self._writer.resolution() * _MARGIN

    def _paint(self, document: QTextDocument) -> Iterator[None]:
        size, pages = document.pageSize(), document.pageCount()
        painter = QPainter(self._writer)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        context.palette = palette
        foot = QFont(sans(10))
        foot.setPointSizeF(_FOOT)
        for page in range(pages):
            if page:
                self._writer.newPage()
            view = QRectF(0, page * size.height(), size.width(), size.height())
            painter.save()
            painter.translate(0, -view.top())
            context.clip = view
            painter.setClipRect(view)
            document.documentLayout().draw(painter, context)
            painter.restore()
            painter.setFont(foot)
            below = QRectF(self._margin, size.height() - self._margin, size.width() - 2 * self._margin, self._margin * 0.6)
            painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, f"{page + 1} / {pages}")
            self.progressed.emit(page + 1, pages, "Painting pages")
            yield
        painter.end()
