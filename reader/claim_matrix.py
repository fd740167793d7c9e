"""The claims of N articles as a table: what each outlet says of each, how its figure stands to the first one told, and through whom.

∅ says that a claim was not found in the text that was opened, never that the outlet denies it.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import islice

from reader.alignment import GRAVITY, Claim, ClaimOrigin, SentenceRange, ToldFigure, Verdict
from reader.analysis import Analysis, Quantity, Stance, within
from reader.document import PassageKind
from reader.figure_naming import figure_label
from reader.figure_rows import when
from reader.figures import figure, is_figure
from reader.outlets import Column, columns
from reader.phrase import worded
from reader.source_chain import SourceChain, source_chain
from reader.stories import stories
from reader.text import Span
from reader.wording import one_line

YES, SILENT = worded("yes"), "∅"
_UNTOLD = (PassageKind.TITLE, PassageKind.HEADING, PassageKind.BOILERPLATE)
_NOT_CLEAR = worded("not clear that both are about the same")
_MOST_ALONE = 20  # rows of one outlet only; a long article would bury the others under its own


class Sort(StrEnum):
    DISPUTED = worded("Most disputed")
    OUTLETS = worded("Most outlets")
    PLACE = worded("Place in the first article")
    PUBLISHED = worded("First published")


@dataclass(frozen=True, slots=True)
class Cell:
    """What an outlet says of a claim. `value` is its figure, "yes" where it gives none, "∅" where it is silent.

    `verdict` says how the figure stands to the one of the reference, which was told first. `others` are what else it says of the claim:
    other figures, and the same once more.
    """

    document: str
    value: str = SILENT
    verdict: Verdict | None = None
    reason: str = ""
    is_reference: bool = False
    sentences: SentenceRange | None = None
    quantity: Quantity | None = None
    chain: SourceChain | None = None
    others: tuple["Cell", ...] = ()

    @property
    def is_told(self) -> bool:
        return self.sentences is not None

    @property
    def speaker(self) -> str:
        """Who spoke first, in a few words."""
        if not self.is_told:
            return worded("not found")
        if self.chain is not None and self.chain.is_shared:
            return worded("several speakers")
        voice = self.chain.speaker if self.chain is not None else None
        if voice is None:
            return worded("no speaker")
        return worded("denied by {speaker}", speaker=voice.told) if voice.stance is Stance.DENYING else voice.words

    @property
    def further(self) -> tuple["Cell", ...]:
        """What it says otherwise elsewhere: each value once, and not the one it shows."""
        return tuple({cell.value: cell for cell in reversed(self.others) if cell.value != self.value}.values())[::-1]

    @property
    def as_of(self) -> str:
        return when(self.quantity.time) if self.quantity is not None else ""


@dataclass(frozen=True, slots=True)
class Row:
    """A claim, or one thing that a claim counts. `state` is its gravest verdict; none where one outlet alone tells it."""

    key: str
    label: str
    state: Verdict | None
    cells: tuple[Cell, ...]
    text: str = ""
    remark: str = ""
    origins: tuple[ClaimOrigin, ...] = ()

    @property
    def outlets(self) -> int:
        return sum(cell.is_told for cell in self.cells)

    @property
    def reference(self) -> Cell | None:
        return next((cell for cell in self.cells if cell.is_reference), None)


@dataclass(frozen=True, slots=True)
class ClaimMatrix:
    """One column an outlet, those of one origin side by side, the first published first; one cell a column in every row."""

    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()

    @property
    def origins(self) -> int:
        """Origins that are independent of each other, as far as the texts that were read show."""
        return len({column.origin for column in self.columns if column.is_read})

    @property
    def disputed(self) -> int:
        return sum(row.state is Verdict.CONFLICT for row in self.rows)


def claim_matrix(claims: Sequence[Claim], analyses: Sequence[Analysis], unread: Sequence[Column] = ()) -> ClaimMatrix:
    """The claims of these documents, the most disputed first. `unread` are columns of documents that are not analyzed yet."""
    by_id = {analysis.document.id: analysis for analysis in analyses}
    shown = (*columns(claims, list(by_id.values())), *unread)
    documents = [column.document for column in shown]
    rows = [row for claim in claims for row in _rows(claim, documents)]
    story = stories(claim.documents for claim in claims)
    for alone in _alone(claims, documents, by_id):
        _place(alone, rows, story)
    return ordered(ClaimMatrix(shown, tuple(rows)))


def ordered(matrix: ClaimMatrix, by: Sort = Sort.DISPUTED) -> ClaimMatrix:
    """The same with its rows in another order; rows that are equal in it stay as they are."""
    keys: dict[Sort, Callable[[Row], tuple[int, int]]] = {
        Sort.DISPUTED: lambda row: (_gravity(row), -row.outlets),
        Sort.OUTLETS: lambda row: (-row.outlets, _gravity(row)),
        Sort.PLACE: _first_place,
        Sort.PUBLISHED: lambda row: (_first_date(row, matrix.columns).toordinal(), _gravity(row)),
    }
    return ClaimMatrix(matrix.columns, tuple(sorted(matrix.rows, key=keys[by])))


def continued(rows: Sequence[Row], before: Sequence[Row]) -> tuple[Row, ...]:
    """The rows in the order of those before that tell the same passages; what is new comes last."""
    places: dict[tuple[str, SentenceRange | None], int] = {}
    for place, row in enumerate(before):
        for cell in row.cells:
            if cell.is_told:
                places.setdefault((cell.document, cell.sentences), place)
    last = len(before)
    told = {row.key: [(cell.document, cell.sentences) for cell in row.cells if cell.is_told] for row in rows}
    return tuple(sorted(rows, key=lambda row: min((places.get(one, last) for one in told[row.key]), default=last)))


def with_columns(matrix: ClaimMatrix, documents: Sequence[str]) -> ClaimMatrix:
    """The same with the columns of these documents alone, in this order; without rows that none of them tells."""
    places = {column.document: place for place, column in enumerate(matrix.columns)}
    kept = [places[document] for document in documents if document in places]
    rows = (replace(row, cells=tuple(row.cells[place] for place in kept)) for row in matrix.rows)
    return ClaimMatrix(tuple(matrix.columns[place] for place in kept), tuple(row for row in rows if row.outlets))


def _gravity(row: Row) -> int:
    return len(GRAVITY) if row.state is None else GRAVITY.index(row.state)


def _first_place(row: Row) -> tuple[int, int]:
    """The first column that tells it, and where."""
    return next(((place, cell.sentences.start) for place, cell in enumerate(row.cells) if cell.sentences is not None), (len(row.cells), 0))


def _first_date(row: Row, columns: Sequence[Column]) -> date:
    dates = (column.published for column, cell in zip(columns, row.cells, strict=True) if cell.is_told)
    return min((day for day in dates if day is not None), default=date.max)


def _rows(claim: Claim, documents: Sequence[str]) -> Iterator[Row]:
    """A row for each thing that the claim counts; one of yes and no where it counts nothing."""
    first = claim.first or claim.documents[0]
    if not claim.figures:
        yield Row(claim.id, claim.label, Verdict.AGREE, _in_order(_plain(claim, first), documents), claim.text, origins=claim.origins)
    for number, one in enumerate(claim.figures):
        told = _by_document(map(_figure_cell, one.told))
        remark = next((cell.reason.partition(":")[0] for cell in told.values() if cell.verdict is Verdict.UNKNOWN), "")
        shown = remark if one.state is Verdict.UNKNOWN else ""
        without = {key: replace(cell, verdict=None, reason="", is_reference=False) for key, cell in _plain(claim, first).items()}
        yield Row(f"{claim.id}:{number}", one.label, one.state, _in_order(without | told, documents), claim.text, shown, claim.origins)


def _plain(claim: Claim, first: str) -> dict[str, Cell]:
    """The outlets that make a claim, as yes; where the first of them makes it is the reference."""
    reference = next(one for one in claim.passages if one.document == first)
    agreeing = Cell(first, YES, Verdict.AGREE, worded("both say it"))
    return _by_document(
        replace(
            Cell(first, YES, is_reference=True) if one is reference else agreeing,
            document=one.document,
            sentences=one.sentences,
            chain=one.chain,
        )
        for one in claim.passages
    )


def _by_document(cells: Iterable[Cell]) -> dict[str, Cell]:
    """One cell for each outlet: what comes first, with all else."""
    told: defaultdict[str, list[Cell]] = defaultdict(list)
    for cell in cells:
        told[cell.document].append(cell)
    return {document: replace(first, others=tuple(others)) for document, (first, *others) in told.items()}


def _figure_cell(told: ToldFigure) -> Cell:
    is_first = told.verdict is None
    return Cell(told.document, figure(told.quantity), told.verdict, told.reason, is_first, told.sentences, told.quantity, told.chain)


def _alone(claims: Sequence[Claim], documents: Sequence[str], analyses: Mapping[str, Analysis]) -> Iterator[Row]:
    """What one outlet alone counts or prices, in sentences that are no part of any claim."""
    told: defaultdict[str, set[int]] = defaultdict(set)
    for claim in claims:
        places = [(one.document, one.sentences) for one in claim.passages]
        places += [(one.document, one.sentences) for counted in claim.figures for one in counted.told]
        for identity, sentences in places:
            told[identity].update(range(sentences.start, sentences.end))
    for document in documents:
        if document in analyses:
            yield from islice(_alone_in(analyses[document], told[document], documents), _MOST_ALONE)


def _place(alone: Row, rows: list[Row], story: Mapping[str, int]) -> None:
    """Beside what outlets with the same story count under the same name, as what may be about something else; or in a row of its own."""
    (column,) = (number for number, cell in enumerate(alone.cells) if cell.is_told)
    beside = replace(alone.cells[column], verdict=Verdict.UNKNOWN, reason=_NOT_CLEAR, is_reference=False)
    for number, row in enumerate(rows):
        told = {cell.document for cell in row.cells if cell.is_told}
        is_kin = beside.document in told or story.get(beside.document, -1) in {story.get(one) for one in told}
        if row.label == alone.label and is_kin and row.reference and row.reference.quantity:
            rows[number] = _with(row, column, beside)
            return
    rows.append(alone)


def _with(row: Row, column: int, beside: Cell) -> Row:
    """The row with one more figure of an outlet; where it is the first one there, the row cannot agree any more."""
    there = row.cells[column]
    cell = replace(there, others=(*there.others, beside)) if there.is_told else beside
    changed = replace(row, cells=(*row.cells[:column], cell, *row.cells[column + 1 :]))
    if there.is_told or row.state not in (None, Verdict.AGREE):
        return changed
    return replace(changed, state=Verdict.UNKNOWN, remark=_NOT_CLEAR)


def _alone_in(analysis: Analysis, told: set[int], documents: Sequence[str]) -> Iterator[Row]:
    known: set[tuple[str, str]] = set()
    for number, sentence in enumerate(analysis.sentences):
        if number in told or analysis.document.passages[sentence.passage].kind in _UNTOLD:
            continue
        counted = [one for one in within(analysis.quantities, sentence.span) if is_figure(one) and (one.event or one.kind == "money")]
        for quantity in counted[:1]:
            label, value = figure_label(analysis, quantity), figure(quantity)
            if (label, value) not in known:
                known.add((label, value))
                chain = source_chain(analysis, sentence.span, quantity)
                here = SentenceRange(number, number + 1)
                cell = Cell(analysis.document.id, value, None, "", True, here, quantity, chain)
                text = one_line(analysis.words(sentence.span))
                yield Row(f"{analysis.document.id}:{number}", label, None, _in_order({cell.document: cell}, documents), text)


def _in_order(cells: Mapping[str, Cell], documents: Sequence[str]) -> tuple[Cell, ...]:
    return tuple(cells.get(document) or Cell(document) for document in documents)


def passage_of(cell: Cell, analysis: Analysis) -> Span | None:
    """The passage that the cell is about."""
    if cell.sentences is None:
        return None
    return analysis.sentences[cell.sentences.start].span.joined(analysis.sentences[cell.sentences.end - 1].span)
