"""Asked before a window closes while something could not be saved."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.dialog import Dialog
from ui.language import tr
from ui.look.basics import Label, button
from ui.safety import messages


class UnsavedDialog(Dialog):
    """Accepted: the window may close. `retry` tries to save once more and gives the texts that are still unsaved."""

    def __init__(self, parent: QWidget | None, texts: Sequence[str], retry: Callable[[], Sequence[str]]) -> None:
        super().__init__(parent, tr("Not saved"), 480)
        self._retry = retry
        self._told = Label(wrap=True)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(tr("What is not saved"))
        self.content.addWidget(self._told)
        self.content.addWidget(self._text)
        self.again, self.copy, self.stay = button(tr("Try again")), button(tr("Copy and close")), button(tr("Stay"), primary=True)
        self.add_buttons(self.again, self.copy, None, self.stay)
        self.again.clicked.connect(self._try_again)
        self.copy.clicked.connect(self._copy)
        self.stay.clicked.connect(self.reject)
        self._show(texts)

    @classmethod
    def ask(cls, parent: QWidget | None, texts: Sequence[str], retry: Callable[[], Sequence[str]]) -> bool:
        """Whether the window may close."""
        dialog = cls(parent, texts, retry)
        done = dialog.exec()
        dialog.deleteLater()
        return bool(done)

    def _show(self, texts: Sequence[str]) -> None:
        self._told.setText(messages.not_saved(len(texts)))
        self._text.setPlainText("\n\n".join(texts))

    def _try_again(self) -> None:
        texts = self._retry()
        if texts:
            self._show(texts)
        else:
            self.accept()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.accept()
