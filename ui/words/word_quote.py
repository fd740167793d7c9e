"""One place where a document uses a word: the word, what it tells, whose it is, and its sentence; with a way to the other places."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.analysis import Analysis
from reader.describing import Kind, Use
from reader.export.descriptions import TELLS
from reader.word_rows import quote
from ui.language import told, tr
from ui.look.basics import SEMIBOLD, ElidedLabel, IconButton, Label, link, row
from ui.look.direction import direction_of

HEIGHT = 92
_LINES, _LINE = 2, 125  # of so many percent of their own height
_FULL = 1.2  # of the letters of a sentence so many fit into the room of one of average width, with what wrapping leaves empty


@dataclass(frozen=True, slots=True)
class Place:
    """A use, its number from 0 among those of its cell, and how many they are."""

    use: Use
    number: int
    total: int


class WordQuote(QWidget):
    """`step_asked` carries how many places further, `use_asked` a Use to go to."""

    step_asked = Signal(int)
    use_asked = Signal(object)

    def __init__(self, *, is_of_many: bool = False) -> None:
        """Of one of many documents, it tells which, and leads there."""
        super().__init__()
        self._is_of_many = is_of_many
        self._use: Use | None = None
        self._word, self._about, self._turn = Label(weight=SEMIBOLD), ElidedLabel(size=12, token="t2"), Label(size=12, token="t2")
        self.back, self.further = (
            IconButton("chevron_left", tr("The place before")),
            IconButton("chevron_right", tr("The next place (Enter)")),
        )
        self.show_there = link(tr("Show in article"))
        self.sentence = Sentence()
        self.setFixedHeight(HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(2)
        head = row(self._word, self._about, self.show_there, self._turn, self.back, self.further, spacing=6)
        head.setStretchFactor(self._about, 1)
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        layout.addStretch(1)
        self.back.clicked.connect(lambda: self.step_asked.emit(-1))
        self.further.clicked.connect(lambda: self.step_asked.emit(1))
        self.show_there.clicked.connect(lambda: self.use_asked.emit(self._use))
        self.show_place(None, None)

    def show_place(self, analysis: Analysis | None, place: Place | None) -> None:
        """A place of a document, or nothing."""
        self._use = use = place.use if place is not None else None
        self._word.setText(use.word if use is not None else "")
        whose = f"{analysis.document.source.name} · " if analysis is not None and self._is_of_many else ""
        self._about.setText(f"{whose}{_about(use)}" if use is not None else "")
        self._turn.setText(tr("{number:,} of {total:,}", number=place.number + 1, total=place.total) if place is not None else "")
        self.show_there.setVisible(self._is_of_many and use is not None)
        for one in (self.back, self.further):
            one.setVisible(place is not None)
            one.setEnabled(place is not None and place.total > 1)
        self.sentence.show_parts(quote(analysis, use.span) if analysis is not None and use is not None else ("", "", ""))


class Sentence(QLabel):
    """Two lines of a sentence, with the words that matter strong and in view."""

    def __init__(self) -> None:
        super().__init__()
        self._parts = ("", "", "")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() * _LINE // 100 + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    def show_parts(self, parts: tuple[str, str, str]) -> None:
        """What stands before the words, they themselves, and what stands behind."""
        self._parts = parts
        self.setLayoutDirection(direction_of("".join(parts)))
        self.setToolTip(f"<p>{escape(''.join(parts))}</p>" if any(parts) else "")
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        before, words, after = self._parts
        room = max(40, int(_LINES * self.width() / self.fontMetrics().averageCharWidth() * _FULL) - len(words))
        ahead = min(len(after), max(room // 2, room - len(before)))
        behind = room - ahead
        shown = f"…{before[-behind:].partition(' ')[2]}" if len(before) > behind else before
        rest = f"{after[:ahead].rpartition(' ')[0]}…" if len(after) > ahead else after
        strong = f'<span style="font-weight: 600">{escape(words)}</span>'
        self.setText(f'<p style="line-height: {_LINE}%">{escape(shown)}{strong}{escape(rest)}</p>')


def _about(use: Use) -> str:
    """ "Grey Banner is called · said by the ministry", "Grey Banner → Sarn"."""
    said_by = tr("said by {name}", name=told(use.said_by)) if use.said_by else ""
    return " · ".join(part for part in (_tells(use), said_by) if part)


def _tells(use: Use) -> str:
    """Of whom the word tells what."""
    if not use.other_name:
        return f"{use.name} {told(TELLS[use.kind])}"
    if use.kind is Kind.DOES:
        return f"{use.name} → {use.other_name}"
    return tr("{name} {tells} · by {other}", name=use.name, tells=told(TELLS[use.kind]), other=use.other_name)
