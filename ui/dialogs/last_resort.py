"""What happens to a bug: it is logged and shown, with its details to copy, and the window lives on."""

import faulthandler
import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TextIO

from platformdirs import user_log_path
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

import reader
from ui.dialogs.dialog import Dialog
from ui.look.basics import Label, button

_log = logging.getLogger(__name__)


class BugDialog(Dialog):
    """Only one at a time: a bug that repeats must not cover the screen."""

    is_open = False

    def __init__(self, parent: QWidget | None, details: str) -> None:
        super().__init__(parent, "Something went wrong", 560)
        self.content.addWidget(Label("Crossread met a fault of its own. Your notes are saved.", wrap=True))
        text = QPlainTextEdit(details)
        text.setReadOnly(True)
        self.content.addWidget(text)
        copy, close = button("Copy details"), button("Go on", primary=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        close.clicked.connect(self.accept)
        self.add_buttons(copy, None, close)

    @classmethod
    def ask(cls, details: str) -> None:
        if not cls.is_open:
            cls.is_open = True
            dialog = cls(QApplication.activeWindow(), details)
            dialog.finished.connect(lambda _: setattr(cls, "is_open", False))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()


def catch_bugs() -> TextIO | None:
    """Sends uncaught exceptions to the log and the dialog, and crashes of the interpreter to a file, which is returned open."""
    sys.excepthook = _report
    folder = user_log_path("crossread", appauthor=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=folder / "crossread.log", level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
        file = Path(folder / "crash.log").open("a", encoding="utf-8")  # noqa: SIM115  faulthandler needs it open to the end
    except OSError as error:
        _log.warning("no log in %s: %s", folder, error)
        return None
    faulthandler.enable(file)
    return file


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    details = (
        f"Crossread {reader.__version__}, Python {sys.version.split()[0]}\n\n{''.join(traceback.format_exception(kind, error, trace))}"
    )
    sys.stderr.write(details)
    _log.error("%s", details)
    if isinstance(error, Exception) and QApplication.instance() is not None:
        BugDialog.ask(details)
