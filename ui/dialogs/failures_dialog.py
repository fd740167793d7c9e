"""What could not be read of many articles, and why."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import messages
from ui.batch import Failure
from ui.dialogs.dialog import Dialog
from ui.language import tr
from ui.look.basics import SEMIBOLD, Label, button


class FailuresDialog(Dialog):
    """Accepted: they are to be tried again."""

    def __init__(self, parent: QWidget | None, failures: Sequence[Failure]) -> None:
        super().__init__(parent, tr("What could not be read"), 620)
        self.words = "\n\n".join(f"{one.path}\n{one.why}" for one in failures)
        listed = QPlainTextEdit(self.words)
        listed.setReadOnly(True)
        listed.setAccessibleName(tr("What could not be read"))
        self.content.addWidget(Label(messages.not_read(len(failures)), weight=SEMIBOLD))
        self.content.addWidget(listed, 1)
        copy, again, close = button(tr("Copy")), button(tr("Try again")), button(tr("Close"), primary=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words))
        again.clicked.connect(self.accept)
        close.clicked.connect(self.reject)
        self.add_buttons(copy, None, again, close)
        self.resize(620, 420)

    @classmethod
    def ask(cls, parent: QWidget | None, failures: Sequence[Failure]) -> bool:
        """Whether they are to be tried again."""
        dialog = cls(parent, failures)
        is_again = dialog.exec() == cls.DialogCode.Accepted
        dialog.deleteLater()
        return is_again
