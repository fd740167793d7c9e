"""Values in, files out: one module a format."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.alignment import Alignment
    from reader.analysis import Analysis
    from reader.claim_matrix import ClaimMatrix
    from reader.document import Document
    from reader.export.note_report import NoteReport
    from reader.figure_rows import FigureRow, PairRow
    from reader.word_rows import WordsRow


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format of files, the program's own or of another distribution: its name, suffix (".md"), what it is for in a sentence, and in
    two words ("plain text").

    `notes` makes the whole file of a report of notes, `documents` that of what is known of documents, `comparison` that of two analyses
    and their alignment, `figures` that of rows of figures of one analysis, `compared` that of rows of pairs of figures of two, `words`
    that of rows of words of any number of analyses, `sources` that of who says what in analyses, `matrix` that of the claims of analyses;
    any may be missing.
    """

    name: str
    suffix: str
    hint: str
    use: str = ""
    notes: "Callable[[NoteReport], str | bytes] | None" = None
    documents: "Callable[[Sequence[Document]], str | bytes] | None" = None
    comparison: "Callable[[Analysis, Analysis, Alignment], str] | None" = None
    figures: "Callable[[Analysis, Iterable[FigureRow]], str | bytes] | None" = None
    compared: "Callable[[Analysis, Analysis, Iterable[PairRow]], str | bytes] | None" = None
    words: "Callable[[Sequence[Analysis], Iterable[WordsRow]], str | bytes] | None" = None
    sources: "Callable[[Sequence[Analysis]], str | bytes] | None" = None
    matrix: "Callable[[Sequence[Analysis], ClaimMatrix], str | bytes] | None" = None
