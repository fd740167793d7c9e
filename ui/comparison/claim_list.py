"""The list of claims beside the two texts: how many, in which order, and how they stand."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QVBoxLayout, QWidget

from reader.coverage import Coverage
from reader.speakers import Speaker
from ui.comparison.claim_delegate import LABEL_LEFT, MARGIN, VALUE_WIDTH, ClaimDelegate
from ui.comparison.claim_list_model import ROW, ClaimListModel, Order
from ui.comparison.claim_rows import MOST_LONE, ClaimRow, State, counts
from ui.comparison.coverage_line import CoverageLine
from ui.language import counted, tr
from ui.look.basics import SEMIBOLD, IconButton, Label, Surface, row, theme_of
from ui.look.chip import Chip
from ui.look.direction import by_content
from ui.look.focus_ring import FocusRing
from ui.look.fonts import sans
from ui.look.menu import Menu

WIDTH = 300
_HEADER, _CAPTIONS = 36, 24
_SPEAKERS = 12  # that are offered of each text


def summary(rows: Sequence[ClaimRow]) -> str:
    """How the claims stand, in words, on up to three lines; what there is none of is left out."""
    count = counts(rows)
    lone = f"{count[State.ONLY]}{'+' if count[State.ONLY] >= MOST_LONE else ''}"  # no more than so many are listed
    gravest = [
        (count[State.CONFLICT], counted("{n:,} conflict", "{n:,} conflicts", count[State.CONFLICT])),
        (count[State.COMPATIBLE], counted("{n:,} compatible", "{n:,} compatible", count[State.COMPATIBLE])),
        (count[State.AGREE], counted("{n:,} agree", "{n:,} agree", count[State.AGREE])),
    ]
    rest = [
        (count[State.UNKNOWN], counted("{n:,} not comparable", "{n:,} not comparable", count[State.UNKNOWN])),
        (count[State.ONLY], tr("{number} on one side only", number=lone)),
    ]
    traced = sum(row.link is not None and bool(row.link.origin) for row in rows)
    origins = [(traced, counted("{n:,} with one origin", "{n:,} with one origin", traced))]
    lines = (" · ".join(words for number, words in line if number) for line in (gravest, rest, origins))
    return "\n".join(line for line in lines if line)


def short_names(left: str, right: str) -> tuple[str, str]:
    """The first words of two names, or the whole names where the first words are the same or tell nothing."""
    first = [name.split()[0].rstrip(":,;.") if name.split() else name for name in (left, right)]
    if first[0] == first[1] or {word.casefold() for word in first} & {"the", "a", "an"}:
        return left, right
    return first[0], first[1]


class Captions(QWidget):
    """The names over the columns of values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = ("", "")
        self.setFixedHeight(_CAPTIONS)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theme_of(self)
        painter.setFont(sans(12))
        painter.setPen(theme.color("t2"))
        by_content(painter)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
        for column, name in enumerate(self.names):
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, VALUE_WIDTH - 6)
            painter.drawText(LABEL_LEFT + column * VALUE_WIDTH, 0, VALUE_WIDTH, _CAPTIONS - 1, flags, shown)
        painter.drawText(0, 0, self.width() - MARGIN, _CAPTIONS - 1, flags | Qt.AlignmentFlag.AlignRight, tr("Score"))
        for y in (0, _CAPTIONS - 1):
            painter.fillRect(0, y, self.width(), 1, theme.color("line"))
        painter.end()


class ClaimList(QFrame):
    """Shows the rows it is given; says which one the analyst chose."""

    chosen = Signal(int)  # the number of a claim
    activated = Signal(int)
    speaker_chosen = Signal(str, str)  # key and name of one whose claims alone are wanted; empty for anybody

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ClaimListModel(self)
        self.view = QListView()
        self._captions = Captions()
        self._note, self._footer = Label(token="t2"), Label(size=12, token="t2", wrap=True)
        self._sort = IconButton("sort", tr("Order of the claims, and whose they are"), text=Order.DISPUTED)
        self.filter_button = IconButton("filter", tr("Which claims are shown: figures, wording, your verdicts"), checkable=True)
        self.coverage = CoverageLine()
        self._remark = ""
        self.speakers: Callable[[], Sequence[tuple[str, Sequence[Speaker]]]] = tuple  # whom the texts report, under headings
        self.chip = Chip(tr("Claims from anybody"))
        self._chip_row = QWidget()
        self._order = Order.DISPUTED
        self._sort.clicked.connect(lambda: self.built_menu().popup(self._sort.mapToGlobal(QPoint(0, self._sort.height()))))
        self.chip.cleared.connect(lambda: self.speaker_chosen.emit("", ""))
        self._build_view()
        self._build()
        self.set_rows(())
        self.view.selectionModel().currentChanged.connect(self._tell_choice)
        self.view.activated.connect(lambda index: self.activated.emit(index.data(ROW).number))

    def set_names(self, left: str, right: str) -> None:
        """Names of the two documents over the columns, the first word of each where that tells them apart."""
        self._captions.names = short_names(left, right)
        self._captions.update()

    def set_rows(self, rows: Sequence[ClaimRow], note: str = "") -> None:
        """The claims; `note` stands beside their number, such as "provisional"."""
        number = self.current()
        self.model.set_rows(rows)
        self._remark = note
        self._count()
        self._footer.setText(summary(rows))
        self.set_current(number)

    def set_coverage(self, found: tuple[Coverage, Coverage] | None) -> None:
        """How much of each document the other has too; none while that is not known."""
        self.coverage.setVisible(found is not None)
        if found is not None:
            self.coverage.show_coverage(*found, self._captions.names)

    def set_shown(self, shown: frozenset[State]) -> None:
        number = self.current()
        self.model.set_shown(shown)
        self._count()
        self.set_current(number)

    def narrow(self, name: str, numbers: frozenset[int] | None) -> None:
        """Lists only the claims of these numbers, which are from that speaker; none lifts that."""
        number = self.current()
        self.model.narrow(numbers)
        self.chip.show_words(tr("from {speaker}", speaker=name) if name else "")
        self._chip_row.setVisible(bool(name))
        self._count()
        self.set_current(number)

    def show_filtered(self, on: bool) -> None:
        """Whether claims are hidden for their wording or their verdict."""
        self.filter_button.setChecked(on)

    def current(self) -> int | None:
        row = self.view.currentIndex().data(ROW)
        return None if row is None else row.number

    def set_current(self, number: int | None) -> None:
        """Selects a claim without telling anybody; none, or one that is not listed, selects nothing."""
        index = self.model.index_of(-1 if number is None else number)
        blocked = self.view.selectionModel().blockSignals(True)
        self.view.setCurrentIndex(index)
        self.view.selectionModel().blockSignals(blocked)
        self.view.viewport().update()
        if index.isValid():
            self.view.scrollTo(index)

    def step(self, by: int) -> None:
        """Chooses the claim `by` rows further down."""
        place = self.view.currentIndex().row() + by if self.view.currentIndex().isValid() else 0
        if 0 <= place < self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(place))

    def set_order(self, order: Order) -> None:
        number, self._order = self.current(), order
        self.model.set_order(order)
        self._count()
        self.set_current(number)

    def _count(self) -> None:
        self._note.setText(f"{self.model.rowCount()}   {self._remark}".rstrip())
        self._sort.setText("" if self._remark else self._order)  # there is no room for both
        self._sort.updateGeometry()

    def _tell_choice(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(ROW).number)

    def _build_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setItemDelegate(ClaimDelegate(self))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        FocusRing(self.view, lambda: not self.model.rowCount())
        self.view.setAccessibleName(tr("Claims"))

    def _build(self) -> None:
        self.setFixedWidth(WIDTH)
        self._footer.setContentsMargins(MARGIN, 8, MARGIN, 10)
        self.coverage.setContentsMargins(MARGIN, 0, MARGIN, 10)
        foot_line = Surface("panel", line="top", height=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = Surface("panel", height=_HEADER)
        header.setLayout(
            row(Label(tr("Claims"), weight=SEMIBOLD), self._note, None, self.filter_button, self._sort, margins=(MARGIN, 0, 8, 0))
        )
        column.addWidget(header)
        self._chip_row.setLayout(row(self.chip, margins=(MARGIN, 0, MARGIN, 8)))
        self._chip_row.hide()
        column.addWidget(self._chip_row)
        column.addWidget(self._captions)
        column.addWidget(self.view, 1)
        column.addWidget(foot_line)
        column.addWidget(self._footer)
        column.addWidget(self.coverage)

    def built_menu(self) -> QMenu:
        """The orders of the claims, and whose claims are listed."""
        menu, group = Menu(self), QActionGroup(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for order in Order:
            action = menu.addAction(order)
            action.setCheckable(True)
            action.setChecked(order is self._order)
            group.addAction(action)
            action.triggered.connect(lambda _=False, order=order: self.set_order(order))
        menu.addSeparator()
        self._add_speakers(menu.submenu(tr("Only claims from")))
        return menu

    def _add_speakers(self, menu: QMenu) -> None:
        menu.addAction(tr("Anybody")).triggered.connect(lambda: self.speaker_chosen.emit("", ""))
        for heading, found in self.speakers():
            menu.addSection(heading)
            for one in found[:_SPEAKERS]:
                action = menu.addAction(f"{one.name}   {one.count}".replace("&", "&&"))
                action.triggered.connect(lambda _=False, one=one: self.speaker_chosen.emit(one.key, one.name))
