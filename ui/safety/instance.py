"""One program at a time: a second start hands what it was asked for to the first and ends.

Only QtCore and QtNetwork are imported: a second start is over before a window would have been built.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_PATIENCE = 60_000  # milliseconds for the first one to answer: it may be starting on a busy machine
_RETRY = 50
_DONE = b"done\n"
_LONGEST = 10_000_000  # bytes of a request


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a start of the program was asked for."""

    files: tuple[Path, ...] = ()
    workspace: Path | None = None
    sample: bool = False

    @classmethod
    def of(cls, path: Path) -> "Wanted":
        """A workspace, or an article."""
        return cls(workspace=path) if path.suffix == ".crossread" else cls((path,))


class Instance(QObject):
    """The first one holds a lock and listens; `asked` carries what others were started for."""

    asked = Signal(object)  # Wanted

    def __init__(self) -> None:
        super().__init__()
        folder = user_data_path("crossread", appauthor=False)
        folder.mkdir(parents=True, exist_ok=True)
        self._name = f"crossread-{sha256(str(folder).encode('utf-8', 'surrogateescape')).hexdigest()[:20]}"
        self._lock = QLockFile(str(folder / "running.lock"))
        self._lock.setStaleLockTime(0)  # however long it runs; a lock of a process that is gone is broken all the same
        self._server: QLocalServer | None = None
        self._heard: dict[QLocalSocket, bytes] = {}

    def is_first(self, wanted: Wanted) -> bool:
        """Whether this is the only one, which has to listen soon; false when another one has taken over what is wanted.

        Raises:
            TimeoutError: if another one holds the lock and does not answer.
        """
        deadline = QDeadlineTimer(_PATIENCE)
        while not deadline.hasExpired():
            if self._lock.tryLock(0):
                return True
            if self._is_taken_over(wanted, deadline):
                return False
            QThread.msleep(_RETRY)
        raise TimeoutError

    def listen(self) -> None:
        """Begins to listen to other starts; there must be a QCoreApplication."""
        QLocalServer.removeServer(self._name)  # what a crash left
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setListenBacklogSize(256)
        self._server.newConnection.connect(self._meet)
        self._server.listen(self._name)

    def close(self) -> None:
        """The last window is closed; the next start is the first."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        self._lock.unlock()

    def _is_taken_over(self, wanted: Wanted, deadline: QDeadlineTimer) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(deadline.remainingTime()):
            return False
        socket.write(_written(wanted))
        heard = b""
        while heard != _DONE and socket.waitForReadyRead(deadline.remainingTime()):
            heard += socket.readAll().data()
        socket.disconnectFromServer()
        return heard == _DONE

    def _meet(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            self._heard[socket] = b""
            socket.readyRead.connect(lambda socket=socket: self._hear(socket))
            socket.disconnected.connect(lambda socket=socket: self._part(socket))
            self._hear(socket)

    def _hear(self, socket: QLocalSocket) -> None:
        if socket not in self._heard:
            return
        self._heard[socket] += socket.readAll().data()
        if len(self._heard[socket]) > _LONGEST:
            socket.abort()
        elif self._heard[socket].endswith(b"\n"):
            wanted = _read(self._heard.pop(socket))
            if wanted is not None:
                self.asked.emit(wanted)
                socket.write(_DONE)
                socket.flush()

    def _part(self, socket: QLocalSocket) -> None:
        self._heard.pop(socket, None)
        socket.deleteLater()


def _written(wanted: Wanted) -> bytes:
    """One line; paths are absolute, for the other program stands in another folder."""
    workspace = str(wanted.workspace.absolute()) if wanted.workspace else ""
    return json.dumps([[str(file.absolute()) for file in wanted.files], workspace, wanted.sample]).encode("ascii") + b"\n"


def _read(line: bytes) -> Wanted | None:
    """None for a line that no Crossread wrote."""
    try:
        files, workspace, sample = json.loads(line)
        return Wanted(tuple(map(Path, files)), Path(workspace) if workspace else None, bool(sample))
    except (ValueError, TypeError):
        return None
