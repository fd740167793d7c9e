"""What is told of the current pair of numbers below their table: why the verdict is so, and both on one axis."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.figure_rows import FigureRow, PairRow
from ui.comparison.claim_evidence import on_one_axis
from ui.comparison.evidence_card import Badge
from ui.language import told, tr
from ui.look.basics import SEMIBOLD, ElidedLabel, Label, Surface, row
from ui.look.number_line import NumberLine
from ui.numbers.columns import NOT_LINKED, about, state

HEIGHT, _LINE = 96, 64


class PairFoot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._badge, self._title, self._why = Badge(), ElidedLabel(weight=SEMIBOLD), Label(token="t2", wrap=True)
        self.line = NumberLine()
        self.line.setFixedHeight(_LINE)
        self.setFixedHeight(HEIGHT)
        words = QVBoxLayout()
        words.setContentsMargins(12, 10, 12, 8)
        words.setSpacing(4)
        words.addLayout(row(self._badge, self._title))
        words.addWidget(self._why)
        words.addStretch(1)
        upright = Surface("line")
        upright.setFixedWidth(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(words, 2)
        layout.addWidget(upright)
        layout.addWidget(self.line, 3, Qt.AlignmentFlag.AlignVCenter)

    def show_pair(self, pair: PairRow | None, names: tuple[str, str]) -> None:
        """A pair, or nothing, under the names of the two documents."""
        self._badge.show_state(state(pair) if pair is not None else None)
        self._title.setText(about(pair) if pair is not None else "")
        self._why.setText(why(pair, names) if pair is not None else "")
        both = None
        if pair is not None and pair.left is not None and pair.right is not None:
            who = _who(names[0], pair.left), _who(names[1], pair.right)
            both = on_one_axis(pair.left.quantity, pair.right.quantity, pair.verdict, who)
        if pair is not None:
            self.line.show_intervals(both, state(pair))


def why(pair: PairRow, names: tuple[str, str]) -> str:
    """The reason in a sentence or two."""
    if pair.verdict is None:
        name = names[0] if pair.left is not None else names[1]
        return tr("Found in {name} only. That the other is silent does not mean that it denies it.", name=name)
    parts = [told(pair.reason), "" if pair.claim else NOT_LINKED]
    return " ".join(f"{part[:1].upper()}{part[1:].rstrip('.')}." for part in parts if part)


def _who(name: str, side: FigureRow) -> str:
    return f"{name} · {side.speaker}" if side.speaker else name
