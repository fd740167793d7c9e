"""A part of the core that runs as a program of its own while the window lives on."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QProcess, Signal

import reader
from reader.phrase import unpacked
from ui.language import told, tr

_LAST_WAIT = 1_000  # milliseconds until a killed process is surely gone


class SideProcess(QObject):
    """`ended` carries what it printed; `failed` the sentence it left."""

    ended = Signal(str)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start(self, module: str, *paths: Path) -> None:
        """Runs `python -m module paths`; only when none is running."""
        self._process = process = QProcess(self)
        process.setWorkingDirectory(str(Path(reader.__file__).parents[1]))  # where `-m` looks first: never in a folder of downloads
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._fail)
        process.start(sys.executable, ["-m", module, *(str(path.absolute()) for path in paths)])

    def stop(self) -> None:
        """Ends it, and waits until it is gone; nothing is told of it."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect()
            process.errorOccurred.disconnect()
            process.kill()
            process.waitForFinished(_LAST_WAIT)
            process.deleteLater()

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        printed, fault = _words(process.readAllStandardOutput()), _words(process.readAllStandardError())
        process.deleteLater()
        if status is QProcess.ExitStatus.NormalExit and code == 0:
            self.ended.emit(printed)
        else:
            self.failed.emit(_told(fault.rpartition("\n")[2]) or tr("The process came to an end by itself."))

    def _fail(self, error: QProcess.ProcessError) -> None:
        """It never started; every other end is told by `_end`."""
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            process, self._process = self._process, None
            self.failed.emit(process.errorString())
            process.deleteLater()


def _told(left: str) -> str:
    """The sentence that a program left: a phrase of ours in JSON, or other words."""
    try:
        phrase = unpacked(json.loads(left))
    except ValueError:
        return left
    return told(phrase) if isinstance(phrase, str) else left


def _words(printed: QByteArray) -> str:
    return bytes(printed.data()).decode("utf-8", "replace").strip()
