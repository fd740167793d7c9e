"""Writing a note in place: its tags in one line, its text below; every pause in typing is saved."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from reader.annotation import Annotation, Body
from ui.language import tr
from ui.look.basics import Label, link
from ui.panels.note_rows import tags_in, tags_written

PAUSE = 250  # milliseconds without a key


class NoteEditor(QWidget):
    """`typed` says at once that something is not saved yet; `written` carries (note, body) after a pause and at the end."""

    HEIGHT = 140
    typed = Signal()
    written = Signal(object, object)
    ended = Signal()

    def __init__(self, parent: QWidget, note: Annotation) -> None:
        super().__init__(parent)
        self.note = note
        self._ended = False
        self._tags = QLineEdit(tags_written(note.body.tags))
        self._tags.setPlaceholderText(tr("#tags"))
        self._text = _Text(note.body.text)
        self._fault, self.again = Label(size=12, token="review", wrap=True), link(tr("Try again"))
        self.again.clicked.connect(self.save)
        for part in (self._fault, self.again):
            part.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._tags)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._fault)
        layout.addWidget(self.again)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.save)
        self._tags.textEdited.connect(lambda _: self._wait())
        self._text.textChanged.connect(self._wait)
        self.setFocusProxy(self._text)
        for field in (self._tags, self._text):
            field.installEventFilter(self)

    def begin(self, field: str) -> None:
        """Puts the keyboard into "tags" or "text"."""
        target = self._tags if field == "tags" else self._text
        target.setFocus()
        if field == "tags" and self._tags.text():
            self._tags.setText(self._tags.text() + " ")

    def body(self) -> Body:
        return replace(self.note.body, text=self._text.toPlainText(), tags=tags_in(self._tags.text()))

    def save(self) -> None:
        self._pause.stop()
        self.written.emit(self.note, self.body())

    def confirm(self, note: Annotation) -> None:
        """It is on the disk."""
        self.note = note
        self._fault.hide()
        self.again.hide()

    def refuse(self, sentence: str) -> None:
        """It is not on the disk; what was typed stays here."""
        self._fault.setText(sentence)
        self._fault.show()
        self.again.show()

    def end(self) -> None:
        """Saves what is left and closes, once."""
        if not self._ended:
            self._ended = True
            self.save()
            self.ended.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            done = event.key() == Qt.Key.Key_Escape
            done |= event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
                watched is self._tags or bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            )
            if done:
                self.end()
                return True
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent) and event.reason() != Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self._look_for_focus)
        return False

    def _look_for_focus(self) -> None:
        if self.window().isActiveWindow() and not self.isAncestorOf(self.window().focusWidget()):
            self.end()

    def _wait(self) -> None:
        self._pause.start()
        self.typed.emit()


class _Text(QPlainTextEdit):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setPlaceholderText(tr("Write a note; *Markdown* is set when you have done"))
        self.document().setDocumentMargin(7)  # the words begin where those of the tags do
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
