"""Values in, files out: one module a format."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.alignment import Alignment
    from reader.analysis import Analysis
    from reader.export.notes import NoteRow


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format of files, the program's own or of another distribution: its name, suffix (".md") and what it is for.

    `notes` makes the whole file of rows of notes, `comparison` that of two analyses and their alignment; one may be missing.
    """

    name: str
    suffix: str
    hint: str
    notes: "Callable[[Iterable[NoteRow]], str] | None" = None
    comparison: "Callable[[Analysis, Analysis, Alignment], str] | None" = None
