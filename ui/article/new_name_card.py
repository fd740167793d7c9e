"""The card that makes a name of selected words: of which type, and how far it reaches; or a number."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from reader.analysis import Analysis
from reader.correction import add_name
from reader.text import Span
from ui.article.card import Card
from ui.article.name_types import CHOICES, entity_style, type_words
from ui.article.scope_foot import ScopeFoot
from ui.language import tr
from ui.look.basics import Label, row, sized, theme_of
from ui.look.swatches import paint_swatch


class NewNameCard(Card):
    """`corrected` carries the Correction that was asked for; `number_asked`: the words are a number instead."""

    corrected = Signal(object)
    number_asked = Signal()

    def __init__(self, parent: QWidget, analysis: Analysis, span: Span) -> None:
        super().__init__(parent, "accent", tr("“{words}”", words=" ".join(analysis.words(span).split())), tr("New name"))
        self._analysis, self._span = analysis, span
        self.foot = ScopeFoot()
        self.choices = {label: _TypeButton(entity_style(label), type_words(label)) for label in CHOICES}
        self.number = _TypeButton("number", tr("Number"))
        grid = QGridLayout()
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setSpacing(6)
        for number, (label, choice) in enumerate(self.choices.items()):
            grid.addWidget(choice, number // 2, number % 2)
            choice.clicked.connect(lambda _=False, label=label: self.take(label))
        self.body.addWidget(Label(tr("These words are the name of a …"), size=12, token="t2"))
        self.body.addLayout(grid)
        self.body.addSpacing(6)
        self.body.addWidget(Label(tr("… or they say how many or how much:"), size=12, token="t2"))
        self.body.addLayout(row(self.number))
        self.number.clicked.connect(self.take_number)
        self.add_foot(self.foot)
        self.first = self.choices[CHOICES[0]]

    def take(self, label: str) -> None:
        scope = self.foot.scope
        self.close()
        self.corrected.emit(add_name(self._analysis, self._span, label, scope))

    def take_number(self) -> None:
        self.close()
        self.number_asked.emit()


class _TypeButton(QPushButton):
    """A type with its line."""

    def __init__(self, style: str, words: str) -> None:
        super().__init__(words)
        self._style = style
        self.setFont(sized(self.font(), 12))
        self.setFixedHeight(26)
        self.setAutoDefault(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.color("accent" if self.hasFocus() else "line2"))
        painter.setBrush(look.color("accent_fill" if self.isDown() else "chrome" if self.underMouse() else "field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        paint_swatch(painter, look, self._style, QRectF(8, 0, 17, self.height()))
        painter.setPen(look.color("t1"))
        painter.drawText(self.rect().adjusted(33, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
