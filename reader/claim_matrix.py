"""The claims of N articles as a table: what each outlet says of each, how its figure stands to the first one told, and through whom.

∅ says that a claim was not found in the text that was opened, never that the outlet denies it.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import combinations, islice

from reader.alignment import GRAVITY, Claim, ClaimFigure, ClaimOrigin, SentenceRange, Verdict
from reader.analysis import Analysis, Quantity, Stance, within
from reader.document import PassageKind
from reader.figure_rows import when
from reader.figures import figure, is_figure
from reader.source_chain import SourceChain, source_chain
from reader.text import Span
from reader.wording import one_line

YES, SILENT = "yes", "∅"
_UNTOLD = (PassageKind.TITLE, PassageKind.HEADING, PassageKind.BOILERPLATE)
_MOSTLY = 0.6  # of the claims that two outlets share must have one origin for the outlets to have one
_FEW = 2  # so many claims at least, for one shared speaker makes no wire copy
_NOT_CLEAR = "not clear that both are about the same"
_MOST_ALONE = 20  # rows of one outlet only; a long article would bury the others under its own


class Sort(StrEnum):
    DISPUTED = "Most disputed"
    OUTLETS = "Most outlets"
    PLACE = "Place in the first article"
    PUBLISHED = "First published"


@dataclass(frozen=True, slots=True)
class Column:
    """An outlet. `origin` counts from 1; outlets with one origin share it, with the reason why. Not yet analyzed, it is unread."""

    document: str
    name: str
    published: date | None = None
    origin: int = 0
    reason: str = ""
    is_read: bool = True


@dataclass(frozen=True, slots=True)
class Cell:
    """What an outlet says of a claim. `value` is its figure, "yes" where it gives none, "∅" where it is silent.

    `verdict` says how the figure stands to the one of the reference, which was told first.
    """

    document: str
    value: str = SILENT
    verdict: Verdict | None = None
    reason: str = ""
    is_reference: bool = False
    sentences: SentenceRange | None = None
    quantity: Quantity | None = None
    chain: SourceChain | None = None

    @property
    def is_told(self) -> bool:
        return self.sentences is not None

    @property
    def speaker(self) -> str:
        """Who spoke first, in a few words."""
        if not self.is_told:
            return "not found"
        if self.chain is not None and self.chain.is_shared:
            return "several speakers"
        voice = self.chain.speaker if self.chain is not None else None
        if voice is None:
            return "no speaker"
        return f"denied by {voice.told}" if voice.stance is Stance.DENYING else voice.words

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
    columns = (*_columns(claims, list(by_id.values())), *unread)
    documents = [column.document for column in columns]
    rows = [row for claim in claims for row in _rows(claim, documents)]
    for alone in _alone(claims, documents, by_id):
        _place(alone, rows)
    return ordered(ClaimMatrix(columns, tuple(rows)))


def ordered(matrix: ClaimMatrix, by: Sort = Sort.DISPUTED) -> ClaimMatrix:
    """The same with its rows in another order; rows that are equal in it stay as they are."""
    keys: dict[Sort, Callable[[Row], tuple[int, int]]] = {
        Sort.DISPUTED: lambda row: (_gravity(row), -row.outlets),
        Sort.OUTLETS: lambda row: (-row.outlets, _gravity(row)),
        Sort.PLACE: _first_place,
        Sort.PUBLISHED: lambda row: (_first_date(row, matrix.columns).toordinal(), _gravity(row)),
    }
    return ClaimMatrix(matrix.columns, tuple(sorted(matrix.rows, key=keys[by])))


def _gravity(row: Row) -> int:
    return len(GRAVITY) if row.state is None else GRAVITY.index(row.state)


def _first_place(row: Row) -> tuple[int, int]:
    """The first column that tells it, and where."""
    return next(((place, cell.sentences.start) for place, cell in enumerate(row.cells) if cell.sentences is not None), (len(row.cells), 0))


def _first_date(row: Row, columns: Sequence[Column]) -> date:
    dates = (column.published for column, cell in zip(columns, row.cells, strict=True) if cell.is_told)
    return min((day for day in dates if day is not None), default=date.max)


def _columns(claims: Sequence[Claim], analyses: Sequence[Analysis]) -> list[Column]:
    groups = outlet_origins(claims, [analysis.document.id for analysis in analyses])
    sources = {analysis.document.id: analysis.document.source for analysis in analyses}

    def age(documents: Iterable[str]) -> date:
        return min(sources[one].published or date.max for one in documents)

    columns = []
    for number, group in enumerate(sorted(groups, key=lambda group: age(group.documents)), 1):
        for document in sorted(group.documents, key=lambda one: age((one,))):
            columns.append(Column(document, sources[document].name, sources[document].published, number, group.reason))
    return columns


def outlet_origins(claims: Sequence[Claim], documents: Sequence[str]) -> list[ClaimOrigin]:
    """The outlets in groups that have most of the claims they share from one origin: wire copies, and desks that quote one text."""
    both, one_origin = Counter[frozenset[str]](), Counter[frozenset[str]]()
    reasons: defaultdict[frozenset[str], Counter[str]] = defaultdict(Counter)
    for claim in claims:
        both.update(frozenset(pair) for pair in combinations(claim.documents, 2))
        for origin in claim.origins:
            for pair in map(frozenset, combinations(origin.documents, 2)):
                one_origin[pair] += 1
                reasons[pair][origin.reason] += 1
    groups: list[ClaimOrigin] = []
    for document in documents:
        for place, group in enumerate(groups):
            pairs = [frozenset((document, other)) for other in group.documents]
            if all(one_origin[pair] >= max(_FEW, _MOSTLY * both[pair]) for pair in pairs):
                groups[place] = ClaimOrigin((*group.documents, document), reasons[pairs[0]].most_common(1)[0][0])
                break
        else:
            groups.append(ClaimOrigin((document,)))
    return groups


def _rows(claim: Claim, documents: Sequence[str]) -> Iterator[Row]:
    """A row for each thing that the claim counts; one of yes and no where it counts nothing."""
    passages = {one.document: one for one in reversed(claim.passages)}
    first = claim.first or claim.documents[0]
    plain = {
        document: Cell(document, YES, is_reference=document == first, sentences=one.sentences, chain=one.chain)
        for document, one in passages.items()
    }
    if not claim.figures:
        agreeing = {key: cell if cell.is_reference else _agreeing(cell) for key, cell in plain.items()}
        yield Row(claim.id, claim.label, Verdict.AGREE, _in_order(agreeing, documents), claim.text, origins=claim.origins)
    for number, one in enumerate(claim.figures):
        told = {cell.document: cell for cell in _figure_cells(one)}
        remark = next((cell.reason.partition(":")[0] for cell in told.values() if cell.verdict is Verdict.UNKNOWN), "")
        cells = {key: told.get(key) or Cell(key, YES, sentences=cell.sentences, chain=cell.chain) for key, cell in plain.items()}
        shown = remark if one.state is Verdict.UNKNOWN else ""
        yield Row(f"{claim.id}:{number}", one.label, one.state, _in_order(cells, documents), claim.text, shown, claim.origins)


def _agreeing(cell: Cell) -> Cell:
    return Cell(cell.document, cell.value, Verdict.AGREE, "both say it", sentences=cell.sentences, chain=cell.chain)


def _figure_cells(one: ClaimFigure) -> Iterator[Cell]:
    for told in one.told:
        is_first = told.verdict is None
        yield Cell(told.document, figure(told.quantity), told.verdict, told.reason, is_first, told.sentences, told.quantity, told.chain)


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


def _place(alone: Row, rows: list[Row]) -> None:
    """Beside the figures of others that go by the same name, where there is room, as one that may be about something else; or below."""
    (column,) = (number for number, cell in enumerate(alone.cells) if cell.is_told)
    for number, row in enumerate(rows):
        if row.label == alone.label and row.reference and row.reference.quantity and not row.cells[column].is_told:
            beside = replace(alone.cells[column], verdict=Verdict.UNKNOWN, reason=_NOT_CLEAR, is_reference=False)
            cells = (*row.cells[:column], beside, *row.cells[column + 1 :])
            rows[number] = replace(row, cells=cells, state=row.state or Verdict.UNKNOWN)
            return
    rows.append(alone)


def _alone_in(analysis: Analysis, told: set[int], documents: Sequence[str]) -> Iterator[Row]:
    known: set[tuple[str, str]] = set()
    for number, sentence in enumerate(analysis.sentences):
        if number in told or analysis.document.passages[sentence.passage].kind in _UNTOLD:
            continue
        counted = [one for one in within(analysis.quantities, sentence.span) if is_figure(one) and (one.event or one.kind == "money")]
        for quantity in counted[:1]:
            label, value = _label(quantity, analysis), figure(quantity)
            if (label, value) not in known:
                known.add((label, value))
                chain = source_chain(analysis, sentence.span, quantity)
                here = SentenceRange(number, number + 1)
                cell = Cell(analysis.document.id, value, None, "", True, here, quantity, chain)
                text = one_line(analysis.words(sentence.span))
                yield Row(f"{analysis.document.id}:{number}", label, None, _in_order({cell.document: cell}, documents), text)


def _label(quantity: Quantity, analysis: Analysis) -> str:
    """What is counted, as written, and what happens to it."""
    counted = analysis.words(quantity.counted).split()[-1] if quantity.counted is not None else quantity.head or quantity.kind
    words = " ".join(dict.fromkeys(filter(None, (counted, quantity.event or ""))))
    return words[:1].upper() + words[1:]


def _in_order(cells: Mapping[str, Cell], documents: Sequence[str]) -> tuple[Cell, ...]:
    return tuple(cells.get(document) or Cell(document) for document in documents)


def passage_of(cell: Cell, analysis: Analysis) -> Span | None:
    """The passage that the cell is about."""
    if cell.sentences is None:
        return None
    return analysis.sentences[cell.sentences.start].span.joined(analysis.sentences[cell.sentences.end - 1].span)
