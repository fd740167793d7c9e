"""The rows of a number's card: a field each, with what it expects, and a mark where its words are the analyst's."""

from collections.abc import Iterable, Iterator
from itertools import islice

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from reader.analysis import Analysis
from reader.known_units import unit_names
from reader.number_correction import Field
from reader.number_fields import EXPECTED, field_words
from reader.wording import one_line
from ui.article.number_words import FIELDS, kind_choices
from ui.look.basics import Label, link
from ui.look.quiet_field import MARGIN, QuietChoice, QuietField
from ui.panels.side_rows import kind_name

FIELD_LEFT, YOURS = 81, 42  # pixels from the left of the rows to their fields, and from there to their right
_HINTS = {Field.INTERVAL: "no definite number", Field.UNIT: "none"}
_PLACES, _SOURCES = frozenset({"GPE", "LOC", "FAC"}), frozenset({"PERSON", "ORG", "NORP"})
_LOOKED_AT, _OFFERED = 2_000, 300


class Row(QObject):
    """A name, what is entered, and a link that tells whose it is. `reset`: what the program read is wanted back."""

    reset = Signal()

    def __init__(self, parent: QWidget, field: Field, entry: QWidget) -> None:
        super().__init__(parent)
        self._name, self._entry = FIELDS[field], entry
        self.yours = link("yours")
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
        self.yours.setToolTip(f"Set by you. Click to take it back: {read or 'nothing'}")
        self.yours.setAccessibleName(f"{self._name} was set by you. Take it back: {read or 'nothing'}")


class FieldRow(Row):
    """Words that can be typed. `committed`: they are to be taken, if they are other ones; `left`: the keyboard is given away."""

    committed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget, field: Field, analysis: Analysis) -> None:
        self.input = QuietField(FIELDS[field], _HINTS.get(field, "not told"), lambda: offered(analysis, field))
        super().__init__(parent, field, self.input)
        self._shown = ""
        self.expected = Label(EXPECTED.get(field, ""), size=11, token="t2", wrap=True)
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


class KindRow(Row):
    """The kind, which is chosen from a menu. `chosen` carries it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        self.input = QuietChoice(FIELDS[Field.KIND], [[(kind, kind_name(kind)) for kind in group] for group in kind_choices()])
        super().__init__(parent, Field.KIND, self.input)
        self.input.chosen.connect(self.chosen)

    def show_kind(self, kind: str, read: str | None) -> None:
        self.input.setText(kind_name(kind))
        self.tell_whose(None if read is None else kind_name(read))


def rows_grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(6)
    grid.setVerticalSpacing(0)
    grid.setColumnMinimumWidth(0, FIELD_LEFT - 6)
    grid.setColumnMinimumWidth(2, YOURS - 6)
    grid.setColumnStretch(1, 1)
    return grid


def offered(analysis: Analysis, field: Field) -> tuple[str, ...]:
    """Words that may be meant in a field, each once; of a book those that come first."""
    return tuple(islice(dict.fromkeys(filter(None, _words(analysis, field))), _OFFERED))


def _words(analysis: Analysis, field: Field) -> Iterable[str]:
    numbers = islice(analysis.quantities, _LOOKED_AT)
    match field:
        case Field.UNIT:
            return unit_names()
        case Field.PLACE:
            return _names(analysis, _PLACES)
        case Field.SOURCE:
            return (*_told(analysis), *_names(analysis, _SOURCES))
        case Field.COUNTED | Field.EVENT | Field.TIME:
            return (field_words(analysis, number, field) for number in numbers)
    return ()


def _names(analysis: Analysis, labels: frozenset[str]) -> Iterator[str]:
    return (one_line(entity.name) for entity in analysis.entities if entity.label in labels)


def _told(analysis: Analysis) -> Iterator[str]:
    """Who is quoted in the text, by the words there."""
    said = islice(analysis.attributions, _LOOKED_AT)
    return (one_line(analysis.words(one.source)) for one in said if one.source is not None)
