"""What is below the list: the figures of the claim against those of the passage in front on one axis, what speaks for it, ways on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.comparison.claim_evidence import on_one_axis
from ui.comparison.claim_rows import State
from ui.comparison.feature_bars import FeatureBars
from ui.elsewhere.passage_rows import PassageRow
from ui.language import told, tr
from ui.look.basics import SEMIBOLD, Label, Surface, button, row
from ui.look.keycap import KeyCap
from ui.look.number_line import NumberLine

HEIGHT = 190


class ElsewhereFoot(Surface):
    open_asked = Signal()
    compare_asked = Signal()

    def __init__(self) -> None:
        super().__init__("panel", line="top", height=HEIGHT)
        self.figures, self.line, self.bars = Label(size=12, token="t2", wrap=True), NumberLine(), FeatureBars()
        self._open, self.compare = button(tr("Open article"), small=True), button(tr("Compare at the claim"), small=True)
        self._open.clicked.connect(self.open_asked)
        self.compare.clicked.connect(self.compare_asked)
        ways = row(self._open, KeyCap("Enter"), 8, self.compare, KeyCap("Ctrl+Enter"), None)
        left = _column(Label(tr("Figures"), weight=SEMIBOLD, size=12, token="t2"), self.figures, self.line)
        right = _column(Label(tr("What speaks for it, and what against"), weight=SEMIBOLD, size=12, token="t2"), self.bars)
        upright = Surface("line")
        upright.setFixedWidth(1)
        sides = row(left, upright, right, spacing=0)
        sides.setStretch(0, 2)
        sides.setStretch(2, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 1, 0, 8)
        layout.setSpacing(0)
        layout.addLayout(sides, 1)
        ways.setContentsMargins(16, 0, 16, 0)
        layout.addLayout(ways)

    def show_passage(self, passage: PassageRow | None, name: str) -> None:
        """The passage in front; `name` is that of the outlet that makes the claim."""
        hit = passage.hit if passage is not None else None
        self.setVisible(hit is not None)
        if hit is None or passage is None:
            return
        lines = [f"{told(one.verdict)} {told(one.reason)}" for one in hit.differences[:2]]
        self.figures.setText("\n".join(lines) or _no_figures(passage))
        decisive = next((one for one in hit.differences if one.verdict is hit.state), None)
        both = decisive is not None and decisive.left is not None and decisive.right is not None
        pair = on_one_axis(decisive.left, decisive.right, decisive.verdict, (name, passage.name)) if both else None  # type: ignore[union-attr,arg-type]
        self.line.show_intervals(pair, passage.state or State.AGREE)
        self.line.setVisible(pair is not None)
        self.bars.show_features([one for one in hit.evidence.features if one.share])


def _no_figures(passage: PassageRow) -> str:
    if passage.is_pale:
        return tr("Figures are not compared where the claim may be another.")
    return tr("They tell no figures that can be compared.")


def _column(*parts: QLabel | QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(16, 10, 16, 4)
    column.setSpacing(6)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder
