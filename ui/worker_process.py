"""The worker as the window sees it: a process that is started, told, listened to and killed, a few milliseconds at a time."""

from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

import reader
from reader.jobs import FrameError, FrameReader, Message, frame

TURN = 5  # milliseconds of work between two looks at the event loop; a frame of the window has 16
_LAST_WAIT = 1_000  # milliseconds until a killed process is surely gone


class WorkerProcess(QObject):
    """One worker at a time. What it says comes out of `said` in order; its end comes last, out of `died`, with the reason:

    "crash", "garbage" (it wrote what is no frame), "start" (it could not be started), or what it was killed for.
    """

    said = Signal(object)  # Message
    died = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.command = tuple(command)  # of the next start
        self._process: QProcess | None = None
        self._frames = FrameReader()
        self._inbox: deque[Message] = deque()
        self._outbox: Iterator[Message] | None = None
        self._reason = ""  # why it is gone or going
        self._is_gone = False
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._work)

    @property
    def is_running(self) -> bool:
        return self._process is not None

    @property
    def is_sending(self) -> bool:
        return self._outbox is not None

    def start(self) -> None:
        """Start the process; only when none is running."""
        self._frames, self._reason, self._is_gone = FrameReader(), "", False
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.setWorkingDirectory(str(Path(reader.__file__).parents[1]))  # where `-m` looks first: never in a folder of downloads
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._note_end)
        process.errorOccurred.connect(self._note_error)
        program, *arguments = self.command
        process.start(program, arguments)

    def say(self, message: Message) -> None:
        """Tell it at once; what is said to a dead worker is lost."""
        if self._process is not None and self._process.state() == QProcess.ProcessState.Running:
            self._process.write(frame(message))

    def send(self, messages: Iterator[Message]) -> None:
        """Tell it message after message as they are made, a few in each turn of the event loop."""
        self._outbox = messages
        self._turn.start()

    def stop_sending(self) -> None:
        self._outbox = None

    def kill(self, reason: str) -> None:
        """End it now. What it said and was not passed on is dropped."""
        if self._process is not None and not self._is_gone:
            self._reason = reason
            self._drop()
            self._process.kill()

    def stop(self) -> None:
        """End it for good and wait until it is gone, a second at most."""
        process, self._process = self._process, None
        self._drop()
        self._turn.stop()
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_LAST_WAIT)
            process.deleteLater()

    def _drop(self) -> None:
        self._inbox.clear()
        self._outbox = None

    def _read(self) -> None:
        if self._process is None or self._reason:
            return
        try:
            self._inbox += self._frames.feed(bytes(self._process.readAllStandardOutput().data()))
        except FrameError:
            self.kill("garbage")
        self._turn.start()

    def _note_end(self) -> None:
        self._read()
        self._is_gone = True
        self._reason = self._reason or "crash"
        self._turn.start()

    def _note_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # the other errors are followed by the end of the process
            self._is_gone, self._reason = True, "start"
            self._turn.start()

    def _work(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while (self._inbox or self._outbox) and clock.elapsed() < TURN:
            if self._inbox:
                self.said.emit(self._inbox.popleft())
            elif self._outbox:
                self._send_next(self._outbox)
        if self._inbox or self._outbox:
            self._turn.start()
        elif self._is_gone:
            self._bury()

    def _send_next(self, messages: Iterator[Message]) -> None:
        message = next(messages, None)
        if message is None:
            self._outbox = None
        else:
            self.say(message)

    def _bury(self) -> None:
        process, self._process = self._process, None
        self._is_gone = False
        if process is not None:
            process.deleteLater()
            self.died.emit(self._reason)
