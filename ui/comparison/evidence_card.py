"""Everything about the focused claim that helps to believe or reject it, and the analyst's verdict on it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.alignment import Feature, Judgement, Link, Side
from reader.analysis import Analysis
from reader.explanation import Explanation
from ui.comparison.chain_line import ChainLine
from ui.comparison.claim_evidence import Told, asked_pair, chains, counterpart, intervals, reasons
from ui.comparison.claim_rows import State
from ui.comparison.feature_bars import FeatureBars
from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH, paint_badge
from ui.comparison.verdict_button import VerdictButton, VerdictText
from ui.language import tr
from ui.look.basics import SEMIBOLD, ElidedLabel, Label, Surface, link, row, theme_of
from ui.look.number_line import NumberLine

HEIGHT = 208
_REASONS = 3  # lines; there is no room for more beside chains and number line
_WHY = tr("Why these two are linked")
_JUDGEMENTS = (
    (VerdictText(tr("Same"), "Y", "same"), Judgement.SAME),
    (VerdictText(tr("Not the same"), "N", "not_same"), Judgement.NOT_SAME),
    (VerdictText(tr("Unsure"), "U", "unsure"), Judgement.UNSURE),
)


class Badge(QWidget):
    """The badge of a claim's state; hidden without one."""

    def __init__(self) -> None:
        super().__init__()
        self._state: State | None = None
        self.setFixedSize(BADGE_WIDTH, BADGE_HEIGHT)

    def show_state(self, state: State | None) -> None:
        self._state = state
        self.setVisible(state is not None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_badge(painter, QRectF(self.rect()), self._state, theme_of(self))
            painter.end()


class EvidenceCard(QWidget):
    """Shows a claim; hands on what the analyst says of it."""

    judged = Signal(object)  # Judgement, or none to take it back
    pinned = Signal(bool)
    note_requested = Signal()
    scope_asked = Signal()  # what a figure of the claim is about is to be set right
    speaker_asked = Signal(str, object)  # the side and the Span of who speaks
    again_asked = Signal()  # the explanation that failed is wanted once more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge, self._title, self._score = Badge(), ElidedLabel(weight=SEMIBOLD), Label(token="t2")
        self._why = ElidedLabel(_WHY, size=11, weight=SEMIBOLD, token="t2")
        self._there: Side = "right"  # where what comes nearest to a claim on one side only is found
        self._reasons, self._line, self._bars = Label(token="t2", wrap=True), NumberLine(), FeatureBars()
        self.chains: dict[Side, ChainLine] = {"left": ChainLine(), "right": ChainLine()}
        self._verdicts = {judgement: VerdictButton(text) for text, judgement in _JUDGEMENTS}
        self._pin, self._note = VerdictButton(VerdictText(tr("Pin"), "P", "pin"), icon="pin"), link(tr("Add note"))
        self.scope = link(tr("Edit scope"))
        self.scope.setToolTip(tr("What a figure of the claim counts, where and when"))
        self._again = link(tr("Try again"))
        for judgement, button in self._verdicts.items():
            button.clicked.connect(lambda on, judgement=judgement: self.judged.emit(judgement if on else None))
        self._pin.clicked.connect(self.pinned)
        self._note.clicked.connect(self.note_requested)
        self.scope.clicked.connect(self.scope_asked)
        self._again.clicked.connect(self.again_asked)
        for side, line in self.chains.items():
            line.asked.connect(lambda span, side=side: self.speaker_asked.emit(side, span))
        self._reasons.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._build()
        self.show_claim(None)

    @property
    def words(self) -> str:
        """Why the claim stands as it does."""
        return self._reasons.text()

    def show_claim(self, told: Told | None) -> None:
        """The claim with its evidence; none empties the card."""
        claim = told.row if told is not None else None
        found = claim.link if claim is not None else None
        self._there = "left" if claim is not None and claim.left is None else "right"
        self._badge.show_state(claim.state if claim is not None else None)
        self._title.setText(
            tr("Claim {number} · {label}", number=claim.called, label=claim.label) if claim is not None else tr("No claim chosen")
        )
        self._score.setText(tr("score {score:.2f}", score=found.score) if found is not None else "")
        self._tell(reasons(claim) if claim is not None else tr("Choose one in the list or on a ribbon."))
        for line, chain in zip(self.chains.values(), chains(told) if told is not None else (None, None), strict=True):
            line.show_chain(chain)
            line.setVisible(chain is not None)
        self._line.show_intervals(intervals(told) if told is not None else None, claim.state if claim is not None else State.AGREE)
        self._show_reasons_for(_WHY, found.evidence.features if found is not None else ())
        self._show_verdict(found)

    def show_explanation(self, found: Explanation, left: Analysis, right: Analysis) -> None:
        """Beside a claim on one side only: what comes nearest to it, and why the two are not linked."""
        self._tell(counterpart(found, left, right, there=self._there), 2 * _REASONS)
        heading = _WHY if found.is_linked else tr("Nearest on the other side · {score:.2f}", score=found.probability)
        self._show_reasons_for(heading, [feature for feature in found.evidence.features if feature.share])

    def show_pair(self, found: Explanation, left: Analysis, right: Analysis) -> None:
        """Two sentences that were asked about; they can be judged if no link covers them yet."""
        self.show_claim(None)
        self._title.setText(tr("Sentence {left} · sentence {right}", left=found.left + 1, right=found.right + 1))
        self._score.setText(tr("score {score:.2f}", score=found.probability))
        self._tell(asked_pair(found, left, right), 2 * _REASONS)
        self._show_reasons_for(_WHY if found.is_linked else tr("Why these two are not linked"), found.evidence.features)
        for button in (*self._verdicts.values(), self._pin):
            button.setEnabled(not found.is_linked)

    def show_asking(self) -> None:
        """An explanation of two sentences is on its way."""
        self.show_claim(None)
        self._title.setText(tr("Why linked, or not?"))
        self._tell(tr("Weighing the two sentences against each other …"))

    def show_unexplained(self, message: str) -> None:
        """The explanation failed; it can be asked for again."""
        self._show_reasons_for(tr("Not explained: {why}", why=message), ())
        self._again.show()

    def _tell(self, words: str, lines: int = _REASONS) -> None:
        self._reasons.setMaximumHeight(lines * self._reasons.line_height)
        self._reasons.setText(words)
        self._reasons.setToolTip(f"<qt>{escape(words)}</qt>" if words else "")

    def _show_reasons_for(self, heading: str, features: Sequence[Feature]) -> None:
        self._why.setText(heading)
        self._bars.show_features(features)
        self._again.hide()

    def press(self, judgement: Judgement) -> None:
        """What the key of a verdict does."""
        self._verdicts[judgement].click()

    def press_pin(self) -> None:
        self._pin.click()

    def _show_verdict(self, found: Link | None) -> None:
        for button in (*self._verdicts.values(), self._pin, self._note):
            button.setEnabled(found is not None)
        for judgement, button in self._verdicts.items():
            button.setChecked(found is not None and found.verdict is judgement)
        self.scope.setEnabled(found is not None and found.decisive is not None)
        self._pin.setChecked(found is not None and found.pinned)

    def _build(self) -> None:
        self.setFixedHeight(HEIGHT)
        head = row(self._badge, self._title, self._score, None, spacing=8)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for line in self.chains.values():
            lines.addWidget(line)
        verdicts = QVBoxLayout()
        verdicts.setSpacing(6)
        buttons = [*self._verdicts.values(), self._pin]
        for pair in (buttons[:2], buttons[2:]):
            verdicts.addLayout(row(*pair, None, spacing=6))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(_column(head, self._reasons, lines, self._line), 39)
        layout.addWidget(_upright())
        layout.addLayout(_column(self._why, row(self._again, None), self._bars), 47)
        layout.addWidget(_upright())
        layout.addLayout(
            _column(Label(tr("Your verdict"), size=11, weight=SEMIBOLD, token="t2"), verdicts, row(self.scope, self._note, None))
        )


def _column(*parts: QWidget | QHBoxLayout | QVBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(16, 12, 16, 8)
    column.setSpacing(6)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return column


def _upright() -> Surface:
    line = Surface("line")
    line.setFixedWidth(1)
    return line
