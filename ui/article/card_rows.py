"""The rows of a card that can be edited: a name, what is entered, and a mark where that is the analyst's."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from reader.wording import one_line
from ui.language import tr
from ui.look.basics import Label, link
from ui.look.quiet_field import MARGIN, QuietField

NOT_TOLD = tr("not told")
FIELD_LEFT, YOURS = 81, 42  # pixels from the left of the rows to their fields, and from there to their right


class Row(QObject):
    """A name, what is entered, and a link that tells whose it is. `reset`: what the program read is wanted back."""

    reset = Signal()

    def __init__(self, parent: QWidget, name: str, entry: QWidget) -> None:
        super().__init__(parent)
        self._name, self._entry = name, entry
        self.yours = link(tr("yours"))
        self.yours.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.yours.clicked.connect(self.reset)

    def add_to(self, grid: QGridLayout) -> None:
        row = grid.rowCount()
        grid.addWidget(Label(self._name, token="t2"), row, 0)
        grid.addWidget(self._entry, row, 1)
        grid.addWidget(self.yours, row, 2)

    def tell_whose(self, read: str | None) -> None:
        """The words that the program read, where what is shown is the analyst's; none where it is the program's."""
        self.yours.setVisible(read is not None)
        self.yours.setToolTip(tr("Set by you. Click to take it back: {read}", read=read or tr("nothing")))
        self.yours.setAccessibleName(tr("{field} was set by you. Take it back: {read}", field=self._name, read=read or tr("nothing")))


class TextRow(Row):
    """Words that can be typed. `committed`: they are to be taken, if they are other ones; `left`: the keyboard is given away."""

    committed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, name: str, offered: Callable[[], Iterable[str]], hint: str = NOT_TOLD, expected: str = "") -> None:
        self.input = QuietField(name, hint, offered)
        super().__init__(parent, name, self.input)
        self._shown = ""
        self.expected = Label(expected, size=11, token="t2", wrap=True)
        self.expected.setContentsMargins(MARGIN, 0, 0, 3)
        self.input.editingFinished.connect(self.committed)
        self.input.left.connect(self._leave)

    def add_to(self, grid: QGridLayout) -> None:
        super().add_to(grid)
        grid.addWidget(self.expected, grid.rowCount(), 1, 1, 2)

    @property
    def words(self) -> str:
        return one_line(self.input.text())

    @property
    def is_changed(self) -> bool:
        """Were other words typed than are shown?"""
        return self.words != self._shown

    def show_words(self, words: str) -> None:
        self._shown = words
        self.expected.hide()
        self.input.show_wrong(False)
        if words != self.input.text():
            self.input.setText(words)
            self.input.setCursorPosition(0)

    def take(self) -> None:
        """What was typed is what the number has."""
        self._shown = self.words
        self.expected.hide()
        self.input.show_wrong(False)

    def refuse(self) -> None:
        """The words stay to be mended, with what is expected below them."""
        self.expected.show()
        self.input.show_wrong(self.is_changed)

    def _leave(self) -> None:
        self.show_words(self._shown)
        self.left.emit()


def rows_grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(6)
    grid.setVerticalSpacing(0)
    grid.setColumnMinimumWidth(0, FIELD_LEFT - 6)
    grid.setColumnMinimumWidth(2, YOURS - 6)
    grid.setColumnStretch(1, 1)
    return grid
