"""Asks for which words, with which tag and in which articles every occurrence is to be tagged; tells how many there are meanwhile."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from reader.codebook import tidy_path
from ui.codebook.occurrences import Found, Sought
from ui.dialogs.dialog import Dialog
from ui.language import counted, tr
from ui.look.basics import Label, button, row
from ui.slices import Slices

Find = Callable[[Sought, Sequence[str], list[Found]], Iterator[None]]


class TagAllDialog(Dialog):
    """`asked` carries what was found and the name of the tag. `scopes` are the choices of articles: name and ids."""

    asked = Signal(object, str)

    def __init__(self, parent: QWidget | None, sought: Sought, name: str, tags: Sequence[str], scopes: Sequence[tuple[str, Sequence[str]]]):
        super().__init__(parent, tr("Tag every occurrence"), 420)
        self._entity, self._scopes = sought.entity, scopes
        self._find: Find | None = None
        self._found: list[Found] = []
        self._slices = Slices(self)
        self.words, self.tag, self.scope = QLineEdit(sought.words), QComboBox(), QComboBox()
        self.names = QCheckBox(tr("and whatever else names {name}", name=name) if name else "")
        self.names.setVisible(bool(sought.entity))
        self.names.setChecked(bool(sought.entity))
        self.tag.setEditable(True)
        self.tag.addItems(list(tags))
        self.tag.setCurrentText("")
        self.scope.addItems([scope for scope, _ in scopes])
        self._count = Label(size=12, token="t2")
        for words, part in ((tr("Words"), self.words), (tr("Tag"), self.tag), (tr("Where"), self.scope)):
            label = Label(words, token="t2")
            label.setFixedWidth(72)
            part.setAccessibleName(words)
            line = row(label, part)
            line.setStretch(1, 1)
            self.content.addLayout(line)
            if part is self.words:
                self.content.addWidget(self.names)
        self.content.addWidget(self._count)
        self.apply, cancel = button(tr("Tag all"), primary=True), button(tr("Cancel"))
        self.add_buttons(None, cancel, self.apply)
        self.apply.clicked.connect(self._apply)
        cancel.clicked.connect(self.reject)
        self.words.textChanged.connect(lambda words: self.names.setChecked(self.names.isChecked() and words == sought.words))
        self.words.textChanged.connect(lambda _: self.look())
        self.names.toggled.connect(lambda _: self.look())
        self.scope.activated.connect(lambda _: self.look())
        self.tag.editTextChanged.connect(lambda _: self._tell())
        self.tag.setFocus()

    def use(self, find: Find) -> None:
        """How to find places."""
        self._find = find
        self.look()

    def look(self) -> None:
        """Finds them anew."""
        if self._find is None:
            return
        self._found = []
        sought = Sought(self.words.text(), self._entity if self.names.isChecked() else "")
        self._slices.run(self._looking(self._find(sought, self._scopes[self.scope.currentIndex()][1], self._found)))

    def done(self, result: int) -> None:
        self._slices.stop()
        super().done(result)

    @property
    def count(self) -> str:
        return self._count.text()

    def _looking(self, steps: Iterator[None]) -> Iterator[None]:
        for _ in steps:
            self._tell(is_done=False)
            yield
        self._tell()

    def _tell(self, *, is_done: bool = True) -> None:
        number = sum(len(one.places) for one in self._found)
        places, articles = counted("{n:,} place", "{n:,} places", number), len(self._found)
        if is_done:
            self._count.setText(counted("{places} in {n:,} article", "{places} in {n:,} articles", articles, places=places))
        else:
            self._count.setText(
                counted("{places} in {n:,} article, looking on…", "{places} in {n:,} articles, looking on…", articles, places=places)
            )
        self.apply.setEnabled(bool(number) and is_done and bool(self._tag))

    @property
    def _tag(self) -> str:
        return tidy_path(self.tag.currentText().removeprefix("#"))

    def _apply(self) -> None:
        found, tag = self._found, self._tag
        self.accept()
        self.asked.emit(found, tag)
