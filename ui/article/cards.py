"""What a click on a mark tells: of a name its mentions, of a number the interval it allows, of a time when that was."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from reader.analysis import Analysis, Entity, Quantity, TimeExpression
from reader.document import paragraph_at
from reader.text import Span
from ui import messages
from ui.article.card_texts import context, number_facts, time_facts
from ui.article.name_types import entity_style, type_words
from ui.look import fonts
from ui.look.basics import ElidedLabel, Label, paint_card, row, sized, theme_of
from ui.look.interval_line import IntervalLine
from ui.look.number_axis import Interval
from ui.look.swatches import paint_swatch
from ui.panels.side_rows import kind_name

_WIDTH = 400
_MENTIONS = 8


class Card(QWidget):
    """A frame that closes with the next click elsewhere or with Escape. `jumped` carries the place of a chosen mention."""

    jumped = Signal(object)

    def __init__(self, parent: QWidget, style: str, title: str, kind: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedWidth(_WIDTH)
        name = ElidedLabel(title)
        name.setFont(fonts.serif(17, fonts.SEMIBOLD))
        name.setToolTip("")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 14)
        self.body.setSpacing(4)
        heading = row(_Sample(style), name, Label(kind, size=12, token="t2"), spacing=10)
        heading.setStretch(1, 1)
        self.body.addLayout(heading)

    def show_at(self, point: QPoint) -> None:
        """Under the place that was clicked, inside the screen."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        free = screen.availableGeometry()
        left = min(max(free.left() + 8, point.x() - 40), free.right() - self.width() - 8)
        below = point.y() + 18
        top = below if below + self.height() < free.bottom() else max(free.top(), point.y() - self.height() - 18)
        self.move(left, top)
        self.show()

    def jump(self, mention: Span) -> None:
        self.close()
        self.jumped.emit(mention)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_card(self)


def entity_card(parent: QWidget, analysis: Analysis, entity: Entity) -> Card:
    """The canonical name, the type, and the mentions here, each with the words around it."""
    style = entity_style(entity.label)
    card = Card(parent, style, entity.name, type_words(entity.label))
    card.body.addLayout(row(26, Label(f"{messages.counted(len(entity.mentions), 'mention')} here", size=12, token="t2")))
    card.body.addSpacing(4)
    starts = analysis.document.paragraph_starts()
    for mention in entity.mentions[:_MENTIONS]:
        line = _MentionLine(f"¶{paragraph_at(starts, mention.start)}", *context(analysis, mention))
        line.clicked.connect(lambda _=False, mention=mention: card.jump(mention))
        card.body.addWidget(line)
    if len(entity.mentions) > _MENTIONS:
        card.body.addWidget(Label(f"{len(entity.mentions) - _MENTIONS:,} more in the text", size=12, token="t3"))
    names = dict.fromkeys(" ".join(analysis.words(mention).split()) for mention in entity.mentions)
    others = [name for name in names if name != entity.name][:6]
    if others:
        card.body.addSpacing(4)
        card.body.addWidget(Label(f"Also written: {', '.join(others)}", size=12, token="t2", wrap=True))
    return card


def number_card(parent: QWidget, analysis: Analysis, quantity: Quantity) -> Card:
    """The interval on a line, and in words; what is counted; who says it."""
    card = Card(parent, "number", f"“{' '.join(analysis.words(quantity.span).split())}”", f"Number · {kind_name(quantity.kind).lower()}")
    if quantity.low is not None or quantity.high is not None:
        card.body.addWidget(IntervalLine(Interval.of(quantity, "", is_filled=True)))
    _add_facts(card, number_facts(analysis, quantity))
    return card


def time_card(parent: QWidget, analysis: Analysis, time: TimeExpression) -> Card:
    """What the words were resolved to."""
    card = Card(parent, "date", f"“{' '.join(analysis.words(time.span).split())}”", type_words("DATE"))
    _add_facts(card, time_facts(time))
    return card


def _add_facts(card: Card, facts: tuple[tuple[str, str], ...]) -> None:
    grid = QGridLayout()
    grid.setContentsMargins(0, 6, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnMinimumWidth(0, 72)
    grid.setColumnStretch(1, 1)
    for number, (name, words) in enumerate(facts):
        grid.addWidget(Label(name, token="t2"), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(words, wrap=True), number, 1)
    card.body.addLayout(grid)


class _Sample(QWidget):
    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style
        self.setFixedSize(18, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_swatch(QPainter(self), theme_of(self), self._style, QRectF(self.rect()))


class _MentionLine(QPushButton):
    """Paragraph number, and the mention in bold among the words around it."""

    def __init__(self, place: str, before: str, words: str, after: str) -> None:
        super().__init__()
        self._place, self._parts = place, (before, words, after)
        self.setAccessibleName(f"{place} {before}{words}{after}")
        self.setFixedHeight(25)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.fillRect(0, 0, self.width(), 1, look.color("line"))
        if self.underMouse() or self.hasFocus():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), look.color("accent_fill"))
        painter.setFont(sized(self.font(), 12))
        painter.setPen(look.color("t2"))
        painter.drawText(QRect(2, 0, 34, self.height()), Qt.AlignmentFlag.AlignVCenter, self._place)
        left = 36
        painter.setPen(look.color("t1"))
        for words, font in zip(self._parts, (fonts.serif(14), fonts.serif(14, fonts.SEMIBOLD), fonts.serif(14)), strict=True):
            painter.setFont(font)
            written = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, self.width() - left - 2))
            painter.drawText(QRect(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, written)
            left += painter.fontMetrics().horizontalAdvance(written)
