"""What happens to a bug: it is logged and shown, with its details to copy, and the window lives on. A crash is told at the next start.

The logs stay on this machine and hold no words of documents: of an exception its type and the lines of the program, not its message.
"""

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
from ui.language import tr
from ui.look.basics import Label, button

_log = logging.getLogger(__name__)
_MOST = 20_000  # characters of a crash log that are shown


class DetailsDialog(Dialog):
    """A sentence on what happened, and the details to copy."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str, details: str) -> None:
        super().__init__(parent, title, 560)
        self.content.addWidget(Label(sentence, wrap=True))
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.content.addWidget(self.details)
        copy, close = button(tr("Copy details")), button(tr("Go on"), primary=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        close.clicked.connect(self.accept)
        self.add_buttons(copy, None, close)


class BugDialog(DetailsDialog):
    """Only one at a time: a bug that repeats must not cover the screen."""

    is_open = False

    @classmethod
    def ask(cls, details: str) -> None:
        if not cls.is_open:
            cls.is_open = True
            told = tr("Crossread met a fault of its own. Your notes are saved.")
            dialog = cls(QApplication.activeWindow(), tr("Something went wrong"), told, details)
            dialog.finished.connect(lambda _: setattr(cls, "is_open", False))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()


def catch_bugs() -> TextIO | None:
    """Sends uncaught exceptions to the log and the dialog, and crashes of the interpreter to a file, which is returned open."""
    sys.excepthook = _report
    folder = _folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=folder / "crossread.log", level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
        file = Path(folder / "crash.log").open("a", encoding="utf-8")  # noqa: SIM115  faulthandler needs it open to the end
    except OSError as error:
        _log.warning("no log in %s: %s", folder, error)
        return None
    faulthandler.enable(file)
    return file


def crash_of_last_time() -> str:
    """What the interpreter wrote when it crashed last time, or empty; it is told once, and then kept as `crash.told.log`.

    To be asked before `catch_bugs` opens the file again.
    """
    log = _folder() / "crash.log"
    try:
        written = log.read_text(encoding="utf-8", errors="replace")
        if written.strip():
            log.replace(log.with_name("crash.told.log"))
    except OSError:  # there is no log, or none that can be read: then there is nothing to tell
        return ""
    return written[-_MOST:].strip()


def tell_of_crash(parent: QWidget, details: str) -> None:
    """Offers the details of the crash of last time."""
    told = tr(
        "Crossread ended with a crash last time. Your notes are saved. These details stay on this machine, in {folder}.", folder=_folder()
    )
    dialog = DetailsDialog(parent, tr("Crossread crashed last time"), told, details)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    lines = "".join(traceback.format_tb(trace))
    version = f"Crossread {reader.__version__}, Python {sys.version.split()[0]}"
    details = f"{version}\n\n{lines}{''.join(traceback.format_exception_only(kind, error))}"
    sys.stderr.write(details)
    _log.error("%s\n%s%s", version, lines, kind.__qualname__)
    if isinstance(error, Exception) and QApplication.instance() is not None:
        BugDialog.ask(details)


def _folder() -> Path:
    return user_log_path("crossread", appauthor=False)
