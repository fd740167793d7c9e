"""The card at the end of the notes panel: notes on an older text of the article that the analyst has to decide about, one at a time."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.annotation import Annotation
from reader.selector import Anchored
from ui import messages
from ui.language import tr
from ui.look import fonts, icons
from ui.look.basics import SEMIBOLD, Label, button, row, sized, theme_of

_QUOTE = 160  # characters; the tooltip has all


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """A note whose words were not surely found in the newer text, the place proposed, if there is one, and the text it is on."""

    note: Annotation
    found: Anchored | None = None
    older: str = ""


class _Heading(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.setFont(sized(self.font(), 13, SEMIBOLD))
        self.setFixedHeight(20)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text) + 22, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.drawPixmap(QPoint(0, 2), icons.pixmap("warning", look.review, scale=2.0))
        painter.setPen(look.color("review"))
        painter.drawText(QRect(22, 0, self.width() - 22, 20), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text)


class ReviewCard(QWidget):
    """Says what the analyst decides about the note it shows: `accepted` the place proposed, `placed` at the words selected in the text,
    `kept` with the older text. `search_asked`: the analyst wants to look for the words.
    """

    accepted = Signal(object)  # LeftBehind
    placed = Signal(object)
    kept = Signal(object)
    search_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: LeftBehind | None = None
        self._heading, self._why = _Heading(), Label(size=12, token="t2", wrap=True)
        self._quote = Label(token="t2", wrap=True)
        self._quote.setFont(fonts.serif(14))
        self.accept, self.search, self.keep = (button(text, small=True) for text in (tr("Accept"), tr("Find…"), tr("Keep as is")))
        self.place, self.back = button(tr("Place here"), small=True), button(tr("Back"), small=True)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(24, 10, 24, 22)
        inner.setSpacing(6)
        for label in (self._heading, self._why, self._quote):
            inner.addWidget(label)
        inner.addLayout(row(self.accept, self.search, self.keep, self.place, self.back, None))
        self.accept.clicked.connect(lambda: self.accepted.emit(self._shown))
        self.keep.clicked.connect(lambda: self.kept.emit(self._shown))
        self.place.clicked.connect(lambda: self.placed.emit(self._shown))
        self.search.clicked.connect(self._search)
        self.back.clicked.connect(lambda: self._explain(searching=False))
        self.hide()

    def show_notes(self, notes: tuple[LeftBehind, ...]) -> None:
        """The notes to decide about; the first of them is shown, and nothing where there are none."""
        self.setVisible(bool(notes))
        first = notes[0] if notes else None
        self._heading.text = messages.needs_review(len(notes))
        self._heading.update()
        if first is not None and first != self._shown:
            quote = " ".join(first.note.target.quote.exact.split())
            self._quote.quote(tr("“{words}”", words=quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + "…"))
            self._quote.setToolTip(first.note.body.text)
        if first != self._shown:
            self._shown = first
            self._explain(searching=False)

    @property
    def words(self) -> tuple[str, str, str]:
        """What stands there: heading, reason, quote."""
        return self._heading.text, self._why.text(), self._quote.text()

    def _search(self) -> None:
        self._explain(searching=True)
        self.search_asked.emit(self._shown)

    def _explain(self, *, searching: bool) -> None:
        found = self._shown.found if self._shown is not None else None
        self._why.setText(messages.SELECT_THE_WORDS if searching else messages.why_review(found.score if found is not None else None))
        self.accept.setVisible(not searching and found is not None)
        for one in (self.search, self.keep):
            one.setVisible(not searching)
        for one in (self.place, self.back):
            one.setVisible(searching)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("line2"))
        painter.setBrush(look.color("page"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(12.5, 0.5, -12.5, -12.5), 6, 6)
