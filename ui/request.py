"""One job as the window sees it: what is asked for, the answer on its way, and the signals that tell of it."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from PySide6.QtCore import QObject, Signal

from reader.codec import from_json
from reader.document import Document
from reader.jobs import Failed
from reader.member import Member
from reader.parcels import FILE, FIRST, MEMBER, PIECE, Parcel, Unpacking
from reader.pieces import Assembly

_SILENT = ("remember", "take texts")  # kinds of jobs that give nothing


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for. Requests with the same `key` are for the same thing; `doing` says in words what the worker does with it.

    `deadline` is in seconds without a sign of life.
    """

    kind: str
    key: tuple[str, ...]
    doing: str
    deadline: float
    payload: Mapping[str, Any] = field(default_factory=dict)
    values: tuple[Parcel, ...] = ()
    urgent: bool = True


class Request(QObject):
    """One job. Exactly one of `finished` and `failed` is emitted, once; neither after `cancel`."""

    progressed = Signal(int, int, str)  # done, total, note
    piece_arrived = Signal(object)  # bytes of a reader.pieces piece (analyze only)
    first_arrived = Signal(object)  # a first result, while the rest is worked out (compare; load of a long file)
    finished = Signal(object)  # what the kind of job gives: a Document, an Analysis, an Alignment, an Explanation, a tuple of Claims ...
    failed = Signal(object)  # Failed

    def __init__(self, order: Order, number: int, drop: Callable[["Request"], None]) -> None:
        super().__init__()
        self.order = order
        self.number = number
        self.attempts = 0
        self.is_over = False
        self._drop = drop
        self._result = Result(order)
        self._passed = 0

    def cancel(self) -> None:
        """Forget it: no signal follows. Harmless when it is over."""
        if not self.is_over:
            self.is_over = True
            self._drop(self)

    def begin(self) -> None:
        """A worker begins it, perhaps not the first."""
        self.attempts += 1
        self._result = Result(self.order)

    def take(self, name: str, data: bytes) -> None:
        """A part of the result. A piece that an earlier worker sent already is not passed on again.

        Raises:
            ValueError: if it is no such part.
        """
        self._result.add(name, data)
        if self._result.pieces > self._passed:
            self._passed += 1
            self.piece_arrived.emit(data)
        if name == FIRST:
            self.first_arrived.emit(self._result.withdrawn())

    def result(self) -> object:
        """What its parts make.

        Raises:
            ValueError: if some are missing.
        """
        return self._result.value()

    def settle(self, answer: object) -> None:
        """Tell the answer: a Failed, or the result. A request that is over tells nothing."""
        if not self.is_over:
            self.is_over = True
            (self.failed if isinstance(answer, Failed) else self.finished).emit(answer)


class Result:
    """The answer to an order on its way in."""

    def __init__(self, order: Order) -> None:
        self.pieces = 0
        self._kind = order.kind
        self._unpacking = Unpacking()
        self._assembly = Assembly(cast(Document, order.values[0])) if order.kind == "analyze" else None
        self._members: list[Member] = []
        self._file: list[bytes] = []

    def add(self, name: str, data: bytes) -> None:
        if self._assembly is not None and name == PIECE:
            self._assembly.add(data)
            self.pieces += 1
        elif name == FILE:
            self._file.append(data)
        elif name == MEMBER:
            self._members.append(from_json(Member, json.loads(data)))
        elif name != FIRST:
            self._unpacking.add(name, data)

    def withdrawn(self) -> Parcel:
        """The first result, which another one will replace.

        Raises:
            ValueError: if there is none.
        """
        if not self._unpacking.values:
            raise ValueError("no first result has come")
        return self._unpacking.values.pop()

    def value(self) -> object:
        if self._assembly is not None:
            if not self.pieces:
                raise ValueError("the analysis has no pieces")
            return self._assembly.analysis()
        if self._kind == "export":
            return b"".join(self._file)
        if self._kind == "members":
            return tuple(self._members)
        if self._kind == "cluster":
            return tuple(self._unpacking.values)
        if self._kind in _SILENT or (self._kind == "encode" and not self._unpacking.values):  # nothing; without an encoder
            return None
        (value,) = self._unpacking.values
        return value
