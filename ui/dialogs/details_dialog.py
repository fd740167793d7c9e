"""The details of a document: what is known of its source, to be set right, and where it came from, to be copied."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.document import Source
from reader.languages import NAMES, code_of, language_name
from reader.typed_times import typed_period
from ui import messages
from ui.dates import long_date, read_long_date
from ui.dialogs.dialog import Dialog
from ui.language import told, tr
from ui.look.basics import SEMIBOLD, Label, button, link, row
from ui.look.focus_ring import FocusRing

_WIDTH, _NAME_WIDTH, _GAP = 620, 120, 12
_LONGEST_DAY = 1  # days


@dataclass(frozen=True, slots=True)
class Details:
    """What a dialog gives back: the source as it is to be, and an encoding to read the file in again; empty for no other."""

    source: Source
    encoding: str = ""


class DetailsDialog(Dialog):
    """`shown` is the source as the analyst has it, `read` as its file has it; `facts` are told below, each with its name."""

    def __init__(self, parent: QWidget | None, shown: Source, read: Source, facts: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, tr("Document details"), _WIDTH)
        self._shown = shown
        self.fields = {name: _Field(_NAMES[name], words(shown), words(read)) for name, words in _WORDS.items()}
        self.encoding = _encodings(shown.encoding)
        grid = QGridLayout()
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(8)
        for number, one in enumerate(self.fields.values()):
            grid.addWidget(_named(one.name), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(one.layout, number, 1)
            one.input.textChanged.connect(self._check)
        self.content.addLayout(grid)
        self.content.addWidget(Label(tr("From the file"), weight=SEMIBOLD))
        self.content.addWidget(_scrolled(self._facts(facts)), 1)
        cancel, self.save = button(tr("Cancel")), button(tr("Save"), primary=True)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.accept)
        self.add_buttons(None, cancel, self.save)
        self.resize(_WIDTH, 640)
        self._check()

    @property
    def details(self) -> Details | None:
        """As the fields say; none where one of them cannot be understood."""
        published, language = typed_day(self.fields["Published"].words), typed_language(self.fields["Language"].words)
        if published is None or language is None:
            return None
        source = replace(
            self._shown,
            title=self.fields["Title"].words,
            publisher=self.fields["Publisher"].words,
            authors=tuple(filter(None, (part.strip() for part in self.fields["Authors"].words.split(";")))),
            published=published if isinstance(published, date) else None,
            language=language,
        )
        chosen = str(self.encoding.currentData() or "")
        return Details(source, "" if chosen == self._shown.encoding else chosen)

    @classmethod
    def ask(cls, parent: QWidget | None, shown: Source, read: Source, facts: Sequence[tuple[str, str]]) -> Details | None:
        """What the analyst said, or none."""
        dialog = cls(parent, shown, read, facts)
        said = dialog.details if dialog.exec() == cls.DialogCode.Accepted else None
        dialog.deleteLater()
        return said

    def _check(self) -> None:
        self.fields["Published"].show_wrong(typed_day(self.fields["Published"].words) is None, messages.DAY_EXPECTED)
        self.fields["Language"].show_wrong(typed_language(self.fields["Language"].words) is None, messages.LANGUAGE_EXPECTED)
        self.save.setEnabled(self.details is not None)

    def _facts(self, facts: Sequence[tuple[str, str]]) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(6)
        for number, (name, words) in enumerate(facts):
            grid.addWidget(Label(name, size=12, token="t2"), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_selectable(words), number, 1)
        if self._shown.encoding:
            grid.addWidget(Label(tr("Encoding"), size=12, token="t2"), len(facts), 0)
            grid.addLayout(row(self.encoding, Label(messages.READ_AGAIN, size=12, token="t2"), None), len(facts), 1)
        grid.setRowStretch(len(facts) + 1, 1)
        return page


class _Field:
    """A line to type in, and below it what the file says where that is something else, or what is expected."""

    def __init__(self, name: str, shown: str, read: str) -> None:
        self.name, self._read = name, read
        self.input = QLineEdit(shown)
        self.input.setAccessibleName(name)
        self.input.setCursorPosition(0)
        self._told = Label(size=12, token="t2")
        self.reset = link(tr("Take that"))
        self.reset.clicked.connect(lambda: self.input.setText(read))
        self.layout = QVBoxLayout()
        self.layout.setSpacing(2)
        self.layout.addWidget(self.input)
        self.layout.addLayout(row(self._told, self.reset, None))
        self.input.textChanged.connect(lambda _: self.show_wrong(False))
        self.show_wrong(False)

    @property
    def words(self) -> str:
        return " ".join(self.input.text().split())

    def show_wrong(self, wrong: bool, expected: str = "") -> None:
        is_other = self.words != " ".join(self._read.split())
        self._told.setText(expected if wrong else messages.file_says(self._read) if is_other else "")
        self._told.setVisible(wrong or is_other)
        self.reset.setVisible(is_other)


def typed_day(words: str) -> date | str | None:
    """The day that the words name, here or in English; empty for no words, none where they name no single day."""
    if not words.strip():
        return ""
    day = read_long_date(words)
    if day is not None:
        return day
    period = typed_period(words)
    if period is None or period.start is None or period.end is None or (period.end - period.start).days != _LONGEST_DAY:
        return None
    return period.start.date()


def typed_language(words: str) -> str | None:
    """The code that the name of a language means, here or in English; none if there is no such language."""
    wanted = words.strip().casefold()
    return next((code for code, name in NAMES.items() if wanted == told(name).casefold()), code_of(words))


_NAMES = {
    "Title": tr("Title"),
    "Publisher": tr("Publisher"),
    "Authors": tr("Authors"),
    "Published": tr("Published"),
    "Language": tr("Language"),
}
_WORDS: dict[str, Callable[[Source], str]] = {
    "Title": lambda source: source.title,
    "Publisher": lambda source: source.publisher,
    "Authors": lambda source: "; ".join(source.authors),
    "Published": lambda source: long_date(source.published),
    "Language": lambda source: told(language_name(source.language)) if source.language else "",
}
_ENCODINGS = (
    *("utf-8", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859-2", "iso8859-5", "iso8859-15"),
    *("koi8-r", "koi8-u", "mac-roman", "cp437", "cp850", "utf-16-le", "utf-16-be", "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
)


def _encodings(current: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Encoding"))
    for name in dict.fromkeys((*filter(None, (current,)), *_ENCODINGS)):
        box.addItem(name.upper().replace("CP12", "Windows-12").replace("ISO8859", "ISO 8859"), name)
    return box


def _named(words: str) -> Label:
    """At the height of the words in the field beside it."""
    label = Label(words, token="t2")
    label.setContentsMargins(0, 5, 0, 0)
    return label


def _selectable(words: str) -> Label:
    label = Label(words, size=12, wrap=True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    return label


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setAccessibleName(tr("From the file"))
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    FocusRing(area)
    page.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
