"""What a tab shows while its article is being read, and when it could not be."""

from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from reader.document import Document
from reader.jobs import Failed
from ui import messages
from ui.language import told, tr
from ui.look import icons
from ui.look.basics import SEMIBOLD, Label, Surface, button, row, theme_of
from ui.view.document_view import DocumentView

_WIDTH = 520
_NO_SUFFIX = tr("no suffix")


class LoadingPage(Surface):
    """The name of the file, a bar, and a way to stop. It is blank for the first moment: most articles are there at once."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__("page")
        self._words = Label(size=12)
        self._count = Label(size=12, token="t2")
        self._bar = QProgressBar()
        self._words.setBuddy(self._bar)  # its name for those who hear it
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        self._bar.setRange(0, 0)
        stop = button(tr("Cancel"), small=True)
        stop.clicked.connect(self.cancelled)
        self.view: DocumentView | None = None  # the first pages of a long file
        inner = QVBoxLayout()
        inner.addLayout(row(self._words, None, self._count))
        inner.addLayout(row(self._bar, stop, spacing=10))
        column = QWidget()
        column.setMaximumWidth(_WIDTH)
        inner.setContentsMargins(0, 0, 0, 0)
        column.setLayout(inner)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._above, self._below = QWidget(), QWidget()  # the room that the text will take
        layout.addWidget(self._above, 1)
        layout.addLayout(row(None, column, None, margins=(20, 8, 20, 8)))
        layout.addWidget(self._below, 2)
        column.setMinimumWidth(_WIDTH - 100)

    def show_name(self, name: str) -> None:
        self._words.setText(tr("Reading {name}", name=name))

    def show_first(self, document: Document) -> None:
        """The first pages, to be read meanwhile."""
        self.view = DocumentView()
        self.view.set_theme(theme_of(self))
        self.view.set_document(document)
        for room in (self._above, self._below):
            room.hide()
        self._column.addWidget(self.view, 1)

    @property
    def offset(self) -> int:
        """How far the first pages were read."""
        return self.view.top_offset() if self.view is not None else 0

    def show_progress(self, done: int, total: int, note: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(told(note))


class FailurePage(Surface):
    """What failed, on what, and what to do: try again, give a password, read it as plain text, copy the details for a report."""

    retry_asked = Signal()
    plain_text_asked = Signal()
    password_given = Signal(str)

    def __init__(self) -> None:
        super().__init__("page")
        self._title = Label(weight=SEMIBOLD, size=14, wrap=True)
        self._message = Label(token="t2", wrap=True)
        self._facts = Label(size=12, token="t2", wrap=True)
        self._details = ""
        self._again, self._plain = button(tr("Try again"), primary=True), button(tr("Open as plain text"))
        self.password, self._open = _password_field(), button(tr("Open"), primary=True)
        copy = button(tr("Copy details"))
        self._again.clicked.connect(self.retry_asked)
        self._plain.clicked.connect(self.plain_text_asked)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        self._open.clicked.connect(self._give_password)
        self.password.returnPressed.connect(self._give_password)
        inner = QVBoxLayout()
        inner.setSpacing(8)
        inner.addStretch(1)
        heading = QHBoxLayout()
        heading.setSpacing(10)
        heading.addWidget(_Sign(), 0, Qt.AlignmentFlag.AlignTop)
        heading.addWidget(self._title, 1)
        inner.addLayout(heading)
        for label in (self._message, self._facts):
            inner.addLayout(row(26, label, spacing=0))
        inner.addSpacing(8)
        inner.addLayout(row(26, self.password, 8, self._open, spacing=0))
        inner.addLayout(row(self._again, self._plain, copy, None, margins=(26, 0, 0, 0)))
        inner.addStretch(2)
        _centered(self, inner)

    def show_failure(self, path: Path | None, failure: Failed, *, as_text: bool) -> None:
        """`as_text`: whether reading it as plain text makes sense."""
        self._title.setText(tr("Could not read “{name}”", name=path.name) if path else tr("Could not read the article"))
        self._message.setText(f"{told(failure.message)}\n{told(failure.advice)}".strip())
        facts = _facts(path)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        is_locked = failure.reason == "password"
        for part in (self.password, self._open):
            part.setVisible(is_locked)
        self.password.clear()
        self._again.setVisible(not is_locked)
        self._plain.setVisible(as_text and not is_locked)
        if is_locked:
            self.password.setFocus()
        self._details = f"{failure.message}\n{failure.advice}\nreason: {failure.reason}\nfile: {path or 'none'}\n{facts}".strip()

    def _give_password(self) -> None:
        """It goes out once; nothing here keeps it."""
        password = self.password.text()
        self.password.clear()
        if password:
            self.password_given.emit(password)

    @property
    def details(self) -> str:
        return self._details


def _password_field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(tr("Password"))
    field.setPlaceholderText(tr("Password; it is not kept"))
    return field


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(16, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(QRect(0, 2, 16, 16), icons.pixmap("warning", theme_of(self).conflict_text, scale=2.0))


def _facts(path: Path | None) -> str:
    """Size and kind of the file, as far as the file system tells."""
    if path is None or not path.is_file():
        return ""
    return f"{messages.size_of(path.stat().st_size)} · {path.suffix[1:].upper() or _NO_SUFFIX} · {path.parent}"


def _centered(page: QWidget, inner: QVBoxLayout) -> None:
    column = QWidget()
    column.setMaximumWidth(_WIDTH)
    inner.setContentsMargins(0, 0, 0, 0)
    column.setLayout(inner)
    layout = QHBoxLayout(page)
    layout.addStretch(1)
    layout.addWidget(column, 100)
    layout.addStretch(1)
