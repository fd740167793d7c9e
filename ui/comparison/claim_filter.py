"""Which claims are listed and drawn: by their figures, by how alike their words are, by what the analyst said of them; in one box."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reader.alignment import Judgement, LinkKind
from ui.comparison.claim_rows import ClaimRow, State
from ui.comparison.state_painting import BADGE_HEIGHT, BADGE_WIDTH, badge_icon
from ui.language import tr
from ui.look.basics import SEMIBOLD, Label, link, row, theme_of
from ui.look.popup import Popup

_STATES = {
    State.CONFLICT: tr("in conflict"),
    State.COMPATIBLE: tr("may both be true"),
    State.AGREE: tr("agree"),
    State.UNKNOWN: tr("not comparable"),
    State.ONLY: tr("on one side only"),
}
_KINDS = {
    LinkKind.VERBATIM: tr("The same words"),
    LinkKind.NEAR: tr("Nearly the same words"),
    LinkKind.PARAPHRASE: tr("Reworded"),
    LinkKind.SAME_CLAIM: tr("The same claim in other words"),
}
_JUDGED = {Judgement.SAME: tr("Same"), Judgement.NOT_SAME: tr("Not the same"), Judgement.UNSURE: tr("Unsure"), None: tr("Not judged yet")}


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What is shown: states, and of the linked claims kinds of wording and verdicts."""

    states: frozenset[State] = frozenset(State)
    kinds: frozenset[LinkKind] = frozenset(LinkKind)
    judged: frozenset[Judgement | None] = frozenset(_JUDGED)

    def admits(self, claim: ClaimRow) -> bool:
        """Whatever its state, which the list looks at itself: what is on one side only has neither wording nor verdict."""
        return claim.link is None or (claim.link.kind in self.kinds and claim.link.verdict in self.judged)

    @property
    def is_open(self) -> bool:
        """Is nothing hidden for its wording or its verdict?"""
        return len(self.kinds) == len(LinkKind) and len(self.judged) == len(_JUDGED)


class ClaimFilterBox(Popup):
    """`changed` carries the ClaimFilter after every tick."""

    changed = Signal(object)

    def __init__(self, parent: QWidget, chosen: ClaimFilter, claims: Sequence[ClaimRow]) -> None:
        super().__init__(parent)
        self.chosen = chosen
        self.boxes: dict[object, QCheckBox] = {}
        links = [claim.link for claim in claims if claim.link is not None]
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(3)
        everything = link(tr("Show all"))
        everything.clicked.connect(self._show_all)
        column.addLayout(row(Label(tr("Figures"), size=12, weight=SEMIBOLD, token="t2"), None, everything))
        for state, words in _STATES.items():
            count = sum(claim.state is state for claim in claims)
            self._add(column, state, words, count, state in chosen.states)
            self.boxes[state].setIcon(badge_icon(state, theme_of(parent)))
            self.boxes[state].setIconSize(QSize(BADGE_WIDTH, BADGE_HEIGHT))
        column.addSpacing(8)
        column.addWidget(Label(tr("Wording of linked claims"), size=12, weight=SEMIBOLD, token="t2"))
        for kind, words in _KINDS.items():
            self._add(column, kind, words, sum(one.kind is kind for one in links), kind in chosen.kinds)
        column.addSpacing(8)
        column.addWidget(Label(tr("Your verdict"), size=12, weight=SEMIBOLD, token="t2"))
        for judgement, words in _JUDGED.items():
            self._add(column, judgement, words, sum(one.verdict is judgement for one in links), judgement in chosen.judged)
        self.setFixedWidth(max(290, self.sizeHint().width()))

    def show_below(self, widget: QWidget) -> None:
        super().show_below(widget)
        self.boxes[State.CONFLICT].setFocus()

    def _add(self, column: QVBoxLayout, key: object, words: str, count: int, is_on: bool) -> None:
        box = QCheckBox(words)
        box.setChecked(is_on)
        box.setAccessibleName(f"{words}, {count}")
        box.toggled.connect(self._tell)
        self.boxes[key] = box
        column.addLayout(row(box, None, Label(str(count), size=12, token="t2")))

    def _tell(self) -> None:
        self.chosen = ClaimFilter(
            frozenset(state for state in _STATES if self.boxes[state].isChecked()),
            frozenset(kind for kind in _KINDS if self.boxes[kind].isChecked()),
            frozenset(judgement for judgement in _JUDGED if self.boxes[judgement].isChecked()),
        )
        self.changed.emit(self.chosen)

    def _show_all(self) -> None:
        for box in self.boxes.values():
            box.setChecked(True)
