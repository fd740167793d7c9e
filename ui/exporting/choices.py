"""What can be chosen in the export dialog, as values."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from reader.export.note_report import USUAL, Grouping, Part

Made = str | bytes


class Work(Protocol):
    """A file in the making, as a request to the worker is: exactly one of `finished` (with what was made) and `failed` is emitted."""

    progressed: Any  # Signal(int, int, str)
    finished: Any  # Signal(object)
    failed: Any  # Signal(object), with a message and an advice

    def cancel(self) -> None: ...


@dataclass(frozen=True, slots=True)
class NoteChoices:
    """What is told of each note, and under which headings notes stand."""

    parts: frozenset[Part] = USUAL
    grouping: Grouping = Grouping.DOCUMENT


@dataclass(frozen=True, slots=True)
class Shown:
    """A preview: words, or a page of our own HTML, and how much of the whole it is."""

    text: str
    is_html: bool = False
    told: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: `use` says in two words what it is for, `hint` in a sentence.

    `make` gives the whole file, at once or as work; `shown` as much of it as a preview needs.
    """

    name: str
    suffix: str
    use: str
    hint: str
    make: Callable[[NoteChoices], "Made | Work"]
    shown: Callable[[NoteChoices], Shown]
    is_words: bool = True  # that a clipboard takes


@dataclass(frozen=True, slots=True)
class Content:
    """What can be saved, with the formats that can hold it. `has_notes`: what is told of them can be chosen."""

    name: str
    formats: tuple[Format, ...]
    count: int | None = None
    has_notes: bool = False
