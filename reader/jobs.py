"""What the window and the worker say to each other: messages, and the frames that carry them through a pipe.

The window sends the parts of a job's values, then the `Job`, perhaps a `Cancel`. The worker says `Ready` once, later `Producer` once,
and for each job any number of `Progress` and `Part`, then exactly one `Done` or `Failed`. Parts hold raw bytes (see reader.parcels), so
that a long text crosses without being escaped, and are small, so that neither side is held up by decoding one.
"""

import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from reader.errors import ReaderError
from reader.phrase import packed, unpacked

NETWORK, PROGRAMS, WRITING = "network", "programs", "writing"  # what a worker can be barred from
_PREFIX = struct.Struct(">4sII")  # mark, length of the head, length of the data
_MARK = b"xrd1"
HEAD_LIMIT = 1 << 20
DATA_LIMIT = 1 << 26


class FrameError(ReaderError):
    """Bytes that are no frame: something else writes into the pipe."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker runs and takes jobs. `barred` are the names of what it is barred from (see above), a space between them."""

    barred: str = ""


@dataclass(frozen=True, slots=True)
class Producer:
    """The name@version that its analyses will carry, and that of its sentence encoder. They are known only with the pipeline loaded, for
    which no file has to wait."""

    name: str
    encoder: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a value that goes with job `id`."""

    id: int
    name: str
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done with the values sent before it.

    `payload` is small and of JSON's types. `deadline` is in seconds: how long the worker may give no sign of life.
    """

    id: int
    kind: str
    payload: Mapping[str, Any] = field(default_factory=dict)
    deadline: float = 60.0


@dataclass(frozen=True, slots=True)
class Cancel:
    id: int


@dataclass(frozen=True, slots=True)
class Progress:
    id: int
    done: int
    total: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Done:
    id: int


@dataclass(frozen=True, slots=True)
class Failed:
    """Why there is no result, in sentences for the analyst.

    `reason` is "error" (of the environment, a ReaderError), "password" (one is asked for), "bug", "memory", "cancelled" from the worker;
    "crash", "deadline", "garbage" or "start" where the window found that the worker cannot answer.
    """

    id: int
    message: str
    advice: str = ""
    reason: str = "error"


Message = Ready | Producer | Part | Job | Cancel | Progress | Done | Failed
_KINDS: dict[str, type[Message]] = {kind.__name__: kind for kind in (Ready, Producer, Part, Job, Cancel, Progress, Done, Failed)}


def frame(message: Message) -> bytes:
    """The message as bytes: a prefix with the lengths, a JSON head, then the raw data of a part."""
    data = message.data if isinstance(message, Part) else b""
    values = [packed(getattr(message, item.name)) for item in fields(message) if item.name != "data"]
    head = json.dumps([type(message).__name__, *values], separators=(",", ":")).encode()
    return b"".join((_PREFIX.pack(_MARK, len(head), len(data)), head, data))


class FrameReader:
    """Messages out of bytes that come in any portions."""

    def __init__(self) -> None:
        self._buffer = bytearray()

    def feed(self, data: bytes) -> list[Message]:
        """The messages that are complete now.

        Raises:
            FrameError: if the bytes are no frames. Nothing can be read from this pipe any more.
        """
        self._buffer += data
        messages = []
        start = 0
        while (bounds := self._bounds(start)) is not None:
            messages.append(self._message(start, *bounds))
            start = bounds[1]
        del self._buffer[:start]
        return messages

    def _bounds(self, start: int) -> tuple[int, int] | None:
        """Where the data of the frame that begins at `start` begin and end; none while it is not complete."""
        prefix = bytes(self._buffer[start : start + _PREFIX.size])
        if not prefix.startswith(_MARK[: len(prefix)]):
            raise FrameError(f"the pipe carries {prefix!r}, which begins no frame")
        if len(prefix) < _PREFIX.size:
            return None
        _, head, data = _PREFIX.unpack(prefix)
        if head > HEAD_LIMIT or data > DATA_LIMIT:
            raise FrameError(f"a frame of {head} and {data} bytes is larger than any that is sent")
        body = start + _PREFIX.size + head
        return (body, body + data) if body + data <= len(self._buffer) else None

    def _message(self, start: int, body: int, end: int) -> Message:
        try:
            name, *values = json.loads(self._buffer[start + _PREFIX.size : body])
            data = [bytes(self._buffer[body:end])] if name == Part.__name__ else []
            return _KINDS[name](*map(unpacked, values), *data)
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
            raise FrameError(f"a frame holds no message: {error}") from error
