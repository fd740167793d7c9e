"""The words that documents use of the same things and acts, as rows of tables and files."""

from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from reader.alignment import Alignment
from reader.analysis import Analysis
from reader.describing import DescribedRow, Kind, Use, WordRow, finding_uses, tabulating
from reader.naming import Naming, uniting
from reader.retelling import ActRow, Retelling, retellings, tabulating_acts
from reader.steps import Pace
from reader.text import Span
from reader.wording import one_line

_PART = 400  # words that are laid out in a few milliseconds


class Part(StrEnum):
    """The parts of the table: things that several documents describe, or one alone; who does what to whom; what linked passages tell."""

    SHARED = "shared"
    ALONE = "alone"
    ACTS = "acts"
    LINKED = "linked"


@dataclass(frozen=True, slots=True)
class CellWord:
    """One word of a document for the thing or act of its row, with its places in the order of the text.

    `is_own`: one outlet alone uses it, where another tells the same of the thing in other words. `is_common`: it is said of so many
    things that it says little. `entities` is the number of things of which the documents use it, not counted for acts.
    """

    word: str
    uses: tuple[Use, ...]
    is_own: bool = False
    is_common: bool = False
    outlets: int = 1
    entities: int = 0

    @property
    def told(self) -> str:
        """ "terrorist ×3"."""
        return f"{self.word} ×{len(self.uses)}" if len(self.uses) > 1 else self.word

    @property
    def said_by(self) -> str:
        """Who is said to say it, where the document never says it in its own voice."""
        return ", ".join(dict.fromkeys(use.said_by for use in self.uses)) if all(use.said_by for use in self.uses) else ""


WordCell = tuple[CellWord, ...]


@dataclass(frozen=True, slots=True)
class WordsRow:
    """What documents tell of one thing, or of what one thing does to the `other`: for each of them its words.

    `claim` is the number, from 1, of the link whose passages tell it, `called` its name; 0 and "" where none is meant.
    """

    part: Part
    entity: str
    name: str
    label: str
    kind: Kind
    cells: tuple[WordCell, ...]
    other: str = ""
    other_name: str = ""
    claim: int = 0
    called: str = ""

    @property
    def title(self) -> str:
        """ "Grey Banner", or "Grey Banner → Sarn" for an act."""
        return f"{self.name} → {self.other_name}" if self.other else self.name

    @property
    def key(self) -> tuple[str, int, str, str, str]:
        """What the row is known by among all."""
        return self.part, self.claim, self.entity, self.other, self.kind


def word_rows(
    analyses: Sequence[Analysis], found: Iterable[Naming] = (), alignment: Alignment | None = None
) -> Generator[None, None, list[WordsRow]]:
    """Rows of things, of acts, and of what linked passages tell, a cell for each document, in steps of some milliseconds.

    Those that outlets tell most differently come first, linked passages in the order of their links. `found` is how the documents
    name things: what is one thing in several of them has one row.
    """
    documents = [one.document.id for one in analyses]
    told = yield from _unified_uses(analyses, found)
    rows, pace = list[WordsRow](), Pace(_PART)
    for thing in (yield from tabulating(told, documents)):
        rows += _of_thing(thing, documents)
        if pace.is_due(len(thing.words)):
            yield
    for act in (yield from tabulating_acts(told, documents)):
        rows.append(_of_act(act, documents))
        if pace.is_due():
            yield
    if alignment is not None:
        left, right = (tuple(use for use in told if use.document == side) for side in (alignment.left, alignment.right))
        yield
        rows += [_of_retelling(one, documents) for one in retellings(alignment, left, right)]
    return rows


def quote(analysis: Analysis, span: Span) -> tuple[str, str, str]:
    """The sentence around a place, in three parts of which the second is the place; each on one line."""
    number = analysis.sentence_at(span.start)
    around = analysis.sentences[number].span.joined(span) if number is not None else span
    parts = Span(around.start, span.start), span, Span(span.end, around.end)
    before, words, after = (analysis.words(one) for one in parts)
    space = (" " if before[-1:].isspace() else "", " " if after[:1].isspace() else "")
    return one_line(before) + space[0], one_line(words), space[1] + one_line(after)


def _unified_uses(analyses: Sequence[Analysis], found: Iterable[Naming]) -> Generator[None, None, list[Use]]:
    """All uses, document by document, with one id and one name for one thing."""
    told: list[Use] = []
    for analysis in analyses:
        told += yield from finding_uses(analysis)
        yield
    same = (yield from uniting(found, [one.document.id for one in analyses])) if len(analyses) > 1 else {}
    pace = Pace(_PART)
    for number, use in enumerate(told if same else ()):
        thing, other = same.get(use.entity), same.get(use.other)
        if thing is not None and (thing.id, thing.name) != (use.entity, use.name):
            told[number] = use = replace(use, entity=thing.id, name=thing.name, label=thing.label)
        if other is not None and (other.id, other.name) != (use.other, use.other_name):
            told[number] = replace(use, other=other.id, other_name=other.name)
        if pace.is_due():
            yield
    return told


def _of_thing(row: DescribedRow, documents: Sequence[str]) -> list[WordsRow]:
    """A row for each kind of words."""
    part = Part.SHARED if len({use.document for word in row.words for use in word.uses}) > 1 else Part.ALONE
    return [
        WordsRow(part, row.entity, row.name, row.label, kind, _cells(_of_kind(tuple(words)), documents))
        for kind, words in groupby(row.words, key=lambda word: word.kind)
    ]


def _of_kind(words: Sequence[WordRow]) -> Iterator[CellWord]:
    are_several = len({use.outlet for word in words for use in word.uses}) > 1
    for word in words:
        is_own = are_several and word.outlets == 1 and not word.is_common
        yield CellWord(word.word, word.uses, is_own, word.is_common, word.outlets, word.entities)


def _of_act(act: ActRow, documents: Sequence[str]) -> WordsRow:
    words = [CellWord(word, uses, outlets=len({use.outlet for use in uses})) for word, uses in _by_word(act.uses)]
    words = [replace(word, is_own=act.outlets > 1 and word.outlets == 1) for word in words]
    words.sort(key=lambda word: (not word.is_own, -len(word.uses), word.word))
    told = _cells(words, documents)
    return WordsRow(Part.ACTS, act.agent, act.agent_name, act.uses[0].label, Kind.DOES, told, act.patient, act.patient_name)


def _of_retelling(one: Retelling, documents: Sequence[str]) -> WordsRow:
    words = (CellWord(word, uses, is_own=True) for word, uses in _by_word((*one.left, *one.right)))
    return WordsRow(
        Part.LINKED, one.entity, one.name, one.left[0].label, one.kind, _cells(words, documents), claim=one.claim, called=one.called
    )


def _by_word(told: Iterable[Use]) -> list[tuple[str, tuple[Use, ...]]]:
    of_word: defaultdict[str, list[Use]] = defaultdict(list)
    for use in told:
        of_word[use.word].append(use)
    return [(word, tuple(uses)) for word, uses in of_word.items()]


def _cells(words: Iterable[CellWord], documents: Sequence[str]) -> tuple[WordCell, ...]:
    """The words of each document, with its own places; they come document by document."""
    found: dict[str, list[CellWord]] = {document: [] for document in documents}
    for word in words:
        for document, uses in groupby(word.uses, key=lambda use: use.document):
            found[document].append(replace(word, uses=tuple(uses)))
    return tuple(map(tuple, found.values()))
