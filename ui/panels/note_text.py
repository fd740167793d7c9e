"""The text of a note as it shows: plain words as they were typed, Markdown set as such; nothing in it is ever fetched or run."""

import re
from functools import lru_cache

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QTextDocument

from ui.look import fonts
from ui.look.rich_text import settle_weights, space_lines

_INDENT = 18  # pixels, of lists
_LINE = 126  # percent: as far apart as those of plain words
MOST = 240  # pixels; what is longer is cut, and shown whole where it is edited
_MARKED = re.compile(r"[*_`>\[~|]|^\s*(?:#{1,6} |[-+] |\d+[.)] )", re.MULTILINE)
_DIALECT = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


def is_marked(text: str) -> bool:
    """Whether the text may hold Markdown; plain words are set faster."""
    return bool(_MARKED.search(text))


def height(text: str, width: int) -> int:
    """What Markdown needs in this width, at most `MOST` pixels."""
    return min(MOST, int(_document(text, width).size().height() + 0.99))


def paint(painter: QPainter, text: str, area: QRectF, color: QColor, link: QColor) -> None:
    """Markdown in an area, cut where that is too low."""
    document = _document(text, int(area.width()))
    context = QAbstractTextDocumentLayout.PaintContext()
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
        context.palette.setColor(role, color)
    context.palette.setColor(QPalette.ColorRole.Link, link)
    painter.save()
    painter.translate(area.topLeft())
    context.clip = QRectF(0, 0, area.width(), area.height())
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


class _Document(QTextDocument):
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: a note may name pictures on this machine or elsewhere, and none of them is looked at."""
        return None


@lru_cache(maxsize=256)
def _document(text: str, width: int) -> QTextDocument:
    made = _Document()
    made.setDocumentMargin(0)
    made.setDefaultFont(fonts.sans(13))
    made.setIndentWidth(_INDENT)
    made.setMarkdown(_broken_as_typed(text.replace("![", "!\\[")), _DIALECT)
    settle_weights(made)
    space_lines(made, _LINE)
    made.setTextWidth(max(width, 20))
    return made


def _broken_as_typed(text: str) -> str:
    """Markdown would join lines; who writes a note means them to stay apart."""
    return re.sub(r"(?<=\S)\n(?=\S)", "  \n", text)
