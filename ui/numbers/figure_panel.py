"""The numbers of an article as a table, with all of the current one's kind on a line."""

from collections import Counter
from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox

from reader.analysis import Analysis
from reader.export.figures import quote
from reader.figure_rows import FigureRow, figure_rows
from ui.article.number_words import kind_name
from ui.language import locale, tr
from ui.look.basics import IconButton
from ui.look.figures import figure_told
from ui.numbers.columns import figure_columns, time_told
from ui.numbers.kind_line import KindLine
from ui.tables.copying import Copied
from ui.tables.rows_panel import RowsPanel

ALL_KINDS = tr("All kinds")
_TITLES = (tr("Value"), tr("Kind"), tr("Counted"), tr("Place"), tr("Time"), tr("Speaker"), tr("Passage"), tr("Sentence"), tr("Outlet"))


class FigurePanel(RowsPanel):
    """`closed`: the table is not wanted any more."""

    closed = Signal()

    def __init__(self) -> None:
        self.kinds, self.line = KindChoice(), KindLine()
        self._analysis: Analysis | None = None
        super().__init__(
            figure_columns(),
            tr("As in the text"),
            copied=Copied(lambda: _TITLES, self._cells),
            choice=self.kinds,
            foot=self.line,
        )
        close = IconButton("close", tr("Close the table (Ctrl+N)"))
        self.tools.addWidget(close)
        close.clicked.connect(self.closed)
        self.kinds.currentIndexChanged.connect(lambda _: self.listing.refresh())
        self.line.chosen.connect(self.choose)

    @property
    def analysis(self) -> Analysis | None:
        return self._analysis

    def show_analysis(self, analysis: Analysis | None) -> None:
        self._analysis = analysis
        self.show_rows(figure_rows(analysis) if analysis is not None else ())

    def key(self, row: FigureRow) -> Hashable:
        return row.quantity.span.start

    def is_listed(self, row: FigureRow) -> bool:
        return self.kinds.kind in ("", row.quantity.kind)

    def note_rows(self, rows: Sequence[FigureRow]) -> None:
        self.kinds.show_kinds(Counter(row.quantity.kind for row in rows))

    def note_current(self, row: FigureRow | None) -> None:
        self.line.show_rows(self.shown, row)

    def _cells(self, row: FigureRow) -> tuple[str, ...]:
        assert self._analysis is not None
        source = self._analysis.document.source
        passage = f"¶{row.paragraph}" if row.paragraph else ""
        cells = figure_told(row.quantity), kind_name(row.quantity.kind), row.counted, row.place, time_told(row), row.speaker, passage
        return (*cells, quote(self._analysis, row.quantity), source.name)


class KindChoice(QComboBox):
    """One kind of number, or all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(26)
        self.setMinimumWidth(84)
        self.setMaximumWidth(150)
        self.setAccessibleName(tr("Kind of number"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_kinds(Counter())

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.height())

    @property
    def kind(self) -> str:
        """Empty for all."""
        return str(self.currentData() or "")

    def show_kinds(self, counts: Counter[str]) -> None:
        """The most frequent first; the one that was chosen stays so if there are any."""
        chosen = self.kind
        self.blockSignals(True)
        self.clear()
        self.addItem(ALL_KINDS, "")
        for kind, count in counts.most_common():
            self.addItem(f"{kind_name(kind)} · {locale().toString(count)}", kind)
        self.setCurrentIndex(max(0, self.findData(chosen)))
        self.blockSignals(False)
