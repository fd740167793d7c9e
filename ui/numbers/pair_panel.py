"""The numbers of two articles against each other as a table, with the current pair on a line."""

from collections.abc import Hashable

from PySide6.QtWidgets import QSizePolicy

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.export.figures import MEANINGS, quote
from reader.figure_rows import PairRow, by_gravity, pair_rows
from ui import messages
from ui.comparison.claim_rows import GLYPHS
from ui.language import told, tr
from ui.look.figures import figure_told
from ui.look.segmented import Segmented
from ui.numbers.columns import PLACE, TIME, about, pair_columns, state
from ui.numbers.pair_foot import PairFoot
from ui.tables.copying import Copied
from ui.tables.rows_panel import RowsPanel

ALL, LINKED, NOT_LINKED, ALONE = range(4)
_UNKNOWN = (tr("Left"), tr("Right"))


class PairPanel(RowsPanel):
    """The gravest differences come first, what is on one side only last."""

    def __init__(self) -> None:
        self.which, self.foot = Segmented((tr("All"), tr("Linked"), tr("Not linked"), tr("One side only"))), PairFoot()
        self.which.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.sides: tuple[Analysis, Analysis] | None = None
        super().__init__(
            pair_columns(*_UNKNOWN),
            tr("Most disputed"),
            copied=Copied(self._titles, self._cells),
            order_key=by_gravity,
            choice=self.which,
            foot=self.foot,
        )
        self.which.chosen.connect(lambda _: self.listing.refresh())

    @property
    def names(self) -> tuple[str, str]:
        """Of the two documents."""
        return (self.sides[0].document.source.name, self.sides[1].document.source.name) if self.sides is not None else _UNKNOWN

    def show_alignment(self, alignment: Alignment | None, left: Analysis | None, right: Analysis | None) -> None:
        """The numbers of two analyses; none while they are not compared."""
        self.sides = (left, right) if left is not None and right is not None else None
        self.table.rows_model.show_columns(pair_columns(*self.names))
        if alignment is None or left is None or right is None:
            self.nothing = messages.NOT_COMPARED
            self.show_rows(())
        else:
            self.nothing = messages.NO_NUMBERS
            self.show_rows(pair_rows(alignment, left, right))

    def key(self, row: PairRow) -> Hashable:
        return tuple(side.quantity.span.start if side is not None else None for side in (row.left, row.right))

    def is_listed(self, row: PairRow) -> bool:
        if self.which.current == ALONE:
            return row.verdict is None
        is_linked = row.claim > 0
        return self.which.current == ALL or (row.verdict is not None and is_linked == (self.which.current == LINKED))

    def note_current(self, row: PairRow | None) -> None:
        self.foot.show_pair(row, self.names)

    def _titles(self) -> tuple[str, ...]:
        sides = (
            *(tr("{outlet}: value", outlet=name) for name in self.names),
            *(tr("{outlet}: counted", outlet=name) for name in self.names),
            *(tr("{outlet}: speaker", outlet=name) for name in self.names),
            *(tr("{outlet}: sentence", outlet=name) for name in self.names),
        )
        return tr("Verdict"), tr("Meaning"), *sides, tr("About"), PLACE, TIME, tr("Reason")

    def _cells(self, row: PairRow) -> tuple[str, ...]:
        assert self.sides is not None
        pair = (row.left, row.right)
        quotes = (quote(one, side.quantity) if side is not None else "" for one, side in zip(self.sides, pair, strict=True))
        told_of = (lambda side: figure_told(side.quantity), lambda side: side.counted, lambda side: side.speaker)
        cells = (tell(side) if side is not None else "" for tell in told_of for side in pair)
        scope = (column.text(row) for column in self.table.rows_model.columns if column.title in (PLACE, TIME))
        return GLYPHS[state(row)], told(MEANINGS[row.verdict]), *cells, *quotes, about(row), *scope, told(row.reason)
