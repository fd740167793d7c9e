"""The codebook: its tree, what is said of the tag chosen, what the colors of highlights stand for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from reader.codebook import Entry, Tag, tidy_path
from ui import messages
from ui.codebook.codebook_tree import CodebookTree
from ui.codebook.tag_form import TagForm
from ui.commands import COLORS
from ui.dialogs.dialog import Dialog
from ui.language import tr
from ui.look.basics import SEMIBOLD, Label, button, row, theme_of


class CodebookDialog(Dialog):
    """What is wanted of a tag is said by `form`; `added` carries the name of a new one, `meant` a color and what it stands for."""

    added = Signal(str)
    meant = Signal(int, str)
    import_asked = Signal()
    export_asked = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("Codebook"), 680)
        self.resize(760, 580)
        self.tree, self.form, self._state = CodebookTree(), TagForm(), Label(size=12, token="t2", wrap=True)
        self.new = QLineEdit()
        self.new.setPlaceholderText(tr("New tag, such as forces/size"))
        self.new.setAccessibleName(tr("New tag"))
        self.add = button(tr("Add"), small=True)
        self._tags: dict[str, Tag] = {}
        self._names: tuple[str, ...] = ()
        self.meanings = [QLineEdit() for _ in COLORS]
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addLayout(row(self.new, self.add, spacing=6))
        left.addWidget(self.tree, 1)
        sides = row(spacing=16)
        sides.addLayout(left, 5)
        sides.addWidget(self.form, 4)
        self.content.addLayout(sides, 1)
        self.content.addWidget(Label(tr("What the colors of highlights stand for"), size=11, weight=SEMIBOLD, token="t2"))
        self.content.addLayout(self._colors())
        self.content.addWidget(self._state)
        self.take, self.save, close = button(tr("Import…")), button(tr("Export…")), button(tr("Close"), primary=True)
        close.setAutoDefault(False)
        self.add_buttons(self.take, self.save, None, close)
        self.add.clicked.connect(self._add)
        self.new.returnPressed.connect(self._add)
        self.tree.chosen.connect(self._show)
        self.take.clicked.connect(self.import_asked)
        self.save.clicked.connect(self.export_asked)
        close.clicked.connect(self.accept)

    def show_codebook(self, entries: Sequence[Entry], colors: Mapping[int, str], chosen: str = "") -> None:
        """The tags and meanings as they are now; a tag is chosen, the one from before if none is named."""
        self._tags = {entry.name: entry.tag for entry in entries if entry.tag is not None}
        self._names = tuple(entry.name for entry in entries)
        self.tree.show_entries(entries, self._tags, chosen or self.tree.current)
        self._state.setText("" if entries else messages.NO_TAGS)
        self._state.setVisible(not entries)
        for number, field in enumerate(self.meanings, start=1):
            if not field.hasFocus():
                field.setText(colors.get(number, ""))

    def tell(self, sentence: str) -> None:
        self._state.setText(sentence)
        self._state.show()

    def done(self, result: int) -> None:
        self.form.save()
        super().done(result)

    def _show(self, name: str) -> None:
        tag = self._tags.get(name)
        self.form.show_tag(name, tag.description if tag else "", tag.color if tag else "", self._names)

    def _add(self) -> None:
        name = tidy_path(self.new.text().removeprefix("#"))
        if name:
            self.new.clear()
            self.added.emit(name)

    def _colors(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        for number, (field, color) in enumerate(zip(self.meanings, COLORS, strict=True), start=1):
            field.setPlaceholderText(color)
            field.setAccessibleName(tr("What the color {color} stands for", color=color))
            field.editingFinished.connect(lambda number=number, field=field: self.meant.emit(number, field.text().strip()))
            place = divmod(number - 1, 3)
            grid.addWidget(_Square(number), place[0], 2 * place[1])
            grid.addWidget(field, place[0], 2 * place[1] + 1)
        return grid


class _Square(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme_of(self)
        painter.setPen(look.color("line2"))
        painter.setBrush(look.color(f"highlight{self._number}"))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
