"""What may go wrong outside the program: each error says what failed, on what, and what to do next."""

from pathlib import Path

from reader.phrase import Phrase, worded

_USUAL = (
    worded("No such file or directory"),
    worded("Permission denied"),
    worded("No space left on device"),
    worded("Read-only file system"),
    worded("Is a directory"),
    worded("Not a directory"),
    worded("File exists"),
    worded("File name too long"),
    worded("Input/output error"),
)  # what systems say most often, for translators


class ReaderError(Exception):
    """A fault of the environment (a file, a disk, a process), told in sentences that an analyst understands.

    `message` says what failed and on what; `advice` what to do next, or is empty; `path` is the file concerned.
    Anything else that is raised is a bug of Crossread.
    """

    def __init__(self, message: str, *, advice: str = "", path: Path | str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        self.path = None if path is None else str(path)

    @property
    def whole(self) -> str:
        """Both together."""
        return worded("{message} {advice}", message=self.message, advice=self.advice) if self.advice else self.message

    def __str__(self) -> str:
        return str(self.whole)


def told_by_system(error: OSError) -> Phrase:
    """Why, in the words of the operating system."""
    return Phrase(error.strerror or str(error))


class LoadError(ReaderError):
    """A file that cannot be read as an article."""


class PasswordError(LoadError):
    """A file that is encrypted: it opens with its password, which is never stored."""


class WorkspaceError(ReaderError):
    """A workspace file that cannot be opened, read or written."""


class DamagedError(WorkspaceError):
    """A workspace file whose content is broken. It can be set aside and a new one begun, when the analyst says so."""


class NewerError(WorkspaceError):
    """A workspace file that a newer Crossread wrote. It can be read, not written."""


class ExportError(ReaderError):
    """A report that cannot be written."""


class WorkerError(ReaderError):
    """A job that the worker process did not finish: it crashed, hung, or ran out of memory."""
