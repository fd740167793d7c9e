"""What is told of each note, and under which headings: a choice and check boxes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QVBoxLayout, QWidget

from reader.export.note_report import Grouping, Part
from ui.exporting.choices import NoteChoices
from ui.language import told, tr
from ui.look.basics import Label, row

NAMES = 84  # pixels for the names of the lines
_COLUMNS = 4
_NO_CLAIMS = tr("Open a comparison or the claim matrix to put notes under claims.")


class NoteOptions(QWidget):
    """`changed`: something else is chosen. Without claims, notes cannot stand under them."""

    changed = Signal()

    def __init__(self, choices: NoteChoices, *, has_claims: bool) -> None:
        super().__init__()
        self.grouping = QComboBox()
        self.grouping.setAccessibleName(tr("Group by"))
        self.grouping.setMinimumWidth(140)
        self._groupings = tuple(one for one in Grouping if has_claims or one is not Grouping.CLAIM)
        self.grouping.addItems([told(one) for one in self._groupings])
        self.grouping.setCurrentIndex(self._groupings.index(choices.grouping if choices.grouping in self._groupings else Grouping.DOCUMENT))
        self.boxes = {part: QCheckBox(told(part)) for part in Part}
        boxes = QGridLayout()
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setHorizontalSpacing(16)
        boxes.setVerticalSpacing(6)
        for number, (part, box) in enumerate(self.boxes.items()):
            box.setChecked(part in choices.parts)
            box.toggled.connect(lambda _: self.changed.emit())
            boxes.addWidget(box, *divmod(number, _COLUMNS))
        hint = Label("" if has_claims else _NO_CLAIMS, size=12, token="t3", wrap=True)
        include = row(name(tr("Include")), spacing=8)
        include.addLayout(boxes, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        group = row(name(tr("Group by")), self.grouping, hint)
        group.setStretch(2, 1)
        column.addLayout(group)
        column.addLayout(include)
        self.grouping.activated.connect(lambda _: self.changed.emit())

    @property
    def choices(self) -> NoteChoices:
        parts = frozenset(part for part, box in self.boxes.items() if box.isChecked())
        return NoteChoices(parts, self._groupings[self.grouping.currentIndex()])


def name(text: str) -> Label:
    """The name of a line of the dialog."""
    label = Label(text, token="t2")
    label.setFixedWidth(NAMES)
    return label
