"""The claims as a Qt list: those whose state is shown, in the order chosen."""

from collections.abc import Sequence
from enum import StrEnum
from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.comparison.claim_rows import ClaimRow, State, one_origin
from ui.language import tr

ROW = int(Qt.ItemDataRole.UserRole)
ALL_STATES = frozenset(State)
_GRAVITY = {state: place for place, state in enumerate(State)}


class Order(StrEnum):
    """How the claims are ordered, in the words of the menu."""

    DISPUTED = tr("Most disputed")
    PLACE = tr("By place")
    SCORE = tr("By score")


def arranged(rows: Sequence[ClaimRow], order: Order, shown: frozenset[State]) -> tuple[ClaimRow, ...]:
    """The rows in a state that is shown. Where the order does not decide, the better score comes first, then the number."""
    keys = {
        Order.DISPUTED: lambda row: (_GRAVITY[row.state], -_score(row), row.number),
        Order.PLACE: _place,
        Order.SCORE: lambda row: (-_score(row), row.number),
    }
    return tuple(sorted((row for row in rows if row.state in shown), key=keys[order]))


def _score(row: ClaimRow) -> float:
    return row.link.score if row.link is not None else -1.0


def _place(row: ClaimRow) -> tuple[bool, int, int]:
    """Down the left text; then, down the right one, what stands there alone."""
    span = row.left or row.right
    return row.left is None, span.start if span is not None else 0, row.number


class ClaimListModel(QAbstractListModel):
    """Shows rows that were made elsewhere; holds nothing but their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ClaimRow, ...] = ()
        self._all: tuple[ClaimRow, ...] = ()
        self._order = Order.DISPUTED
        self._shown = ALL_STATES
        self._wanted: frozenset[int] | None = None

    def set_rows(self, rows: Sequence[ClaimRow]) -> None:
        self._all = tuple(rows)
        self._arrange()

    def set_order(self, order: Order) -> None:
        self._order = order
        self._arrange()

    def set_shown(self, shown: frozenset[State]) -> None:
        self._shown = shown
        self._arrange()

    def narrow(self, numbers: frozenset[int] | None) -> None:
        """Lists only the claims of these numbers; none lifts that."""
        self._wanted = numbers
        self._arrange()

    def index_of(self, number: int) -> QModelIndex:
        """Where the claim of that number is listed; invalid when it is not."""
        places = (place for place, row in enumerate(self.rows) if row.number == number)
        return self.index(next(places, -1))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        origin = one_origin(row.link) if row.link is not None else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{escape(origin)}</qt>" if origin else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            told = f"{row.called} {row.glyph} {row.label}: {row.left_value}, {row.right_value}"
            return tr("Claim {claim}, one origin", claim=told) if origin else tr("Claim {claim}", claim=told)
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = self._all if self._wanted is None else [row for row in self._all if row.number in self._wanted]
        self.rows = arranged(rows, self._order, self._shown)
        self.endResetModel()
