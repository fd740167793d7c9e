"""How documents describe the same things: the words each uses of them, with the places, and several documents side by side.

Give all functions analyses in which one thing has one id (`reader.identity.things.unified`). They count and show; what the words
say of their writer is for the analyst to judge.
"""

from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from reader.analysis import Analysis, Attribution, Description, Role
from reader.phrase import worded
from reader.sources import speaker_words
from reader.steps import Pace, result_of
from reader.text import Span

_PART = 500  # descriptions that are read in a few milliseconds
_COMMON, _SHARE = 8, 10  # a word says little if it is used of so many things, and of one in ten


class Kind(StrEnum):
    """What a word tells of a thing."""

    IS = "is"  # a noun or an adjective for it
    HAS = "has"
    DOES = "does"
    SUFFERS = "suffers"


_KINDS = {Role.POSSESSED: Kind.HAS, Role.AGENT: Kind.DOES, Role.PATIENT: Kind.SUFFERS}
_ORDER = {kind: number for number, kind in enumerate(Kind)}


@dataclass(frozen=True, slots=True)
class Use:
    """One word by which a document describes an entity, at one place. `span` is that of the words it stands among.

    `outlet` is the publisher, or the document where none is known. `other` is the id of whom the act concerns besides, or who calls
    the entity so. `said_by` is who is said to say it, empty where the document says so in its own voice.
    """

    document: str
    outlet: str
    entity: str
    name: str
    label: str
    word: str
    role: Role
    span: Span
    other: str = ""
    other_name: str = ""
    said_by: str = ""

    @property
    def kind(self) -> Kind:
        return _KINDS.get(self.role, Kind.IS)


@dataclass(frozen=True, slots=True)
class WordRow:
    """Where documents use a word of an entity, document by document in the order of its text.

    `outlets` is the number of outlets that use it, `entities` that of the things of which any of the documents uses it.
    """

    word: str
    kind: Kind
    uses: tuple[Use, ...]
    outlets: int
    entities: int
    is_common: bool = False

    @property
    def count(self) -> int:
        return len(self.uses)


@dataclass(frozen=True, slots=True)
class DescribedRow:
    """The words by which documents describe one entity, kind by kind: first those that one outlet alone uses, the most frequent before
    the others.

    `apart` counts the uses of nouns and adjectives for it that one outlet alone has, where another one describes it too; common words,
    which are said of many things, are not counted and stand last of their kind.
    """

    entity: str
    name: str
    label: str
    words: tuple[WordRow, ...]
    outlets: int
    apart: int

    @property
    def count(self) -> int:
        return sum(word.count for word in self.words)


def uses(analysis: Analysis) -> tuple[Use, ...]:
    """The words by which the document describes its entities, in the order of the text."""
    return result_of(finding_uses(analysis))


def finding_uses(analysis: Analysis) -> Generator[None, None, tuple[Use, ...]]:
    """The same in steps of some milliseconds."""
    things = {entity.id: (entity.name, entity.label) for entity in analysis.entities}
    outlet = analysis.document.source.publisher or analysis.document.source.title or analysis.document.id
    found: list[Use] = []
    for number, (one, said_by) in enumerate(_with_sources(analysis), 1):
        if one.entity in things:
            other = (one.other and one.other.entity) or ""
            name, label = things[one.entity]
            whose = (analysis.document.id, outlet, one.entity, name, label)
            besides = (other, things[other][0] if other in things else "", said_by)
            found += [Use(*whose, word, one.role, one.span, *besides) for word in one.words]
        if number % _PART == 0:
            yield
    return tuple(found)


def described_table(found: Iterable[Use], documents: Sequence[str]) -> tuple[DescribedRow, ...]:
    """A row for each entity that the documents describe; first those of which the outlets use the most words that others do not."""
    return result_of(tabulating(found, documents))


def tabulating(found: Iterable[Use], documents: Sequence[str]) -> Generator[None, None, tuple[DescribedRow, ...]]:
    """The same in steps of some milliseconds."""
    of_entity: defaultdict[str, list[Use]] = defaultdict(list)
    spread: defaultdict[tuple[Kind, str], set[str]] = defaultdict(set)
    for number, use in enumerate(in_order(found, documents), 1):
        of_entity[use.entity].append(use)
        spread[use.kind, use.word].add(use.entity)
        if number % _PART == 0:
            yield
    limit = max(_COMMON, len(of_entity) / _SHARE)
    entities = {key: len(described) for key, described in spread.items()}
    rows, pace = list[DescribedRow](), Pace(_PART)
    for of_it in of_entity.values():
        rows.append(_row(of_it, entities, limit))
        if pace.is_due(len(of_it)):
            yield
    return tuple(sorted(rows, key=lambda row: (-row.apart, -row.outlets, -row.count, row.name, row.entity)))


def in_order(found: Iterable[Use], documents: Sequence[str]) -> list[Use]:
    """The uses of these documents, document by document, in the order of the text."""
    number = {document: at for at, document in enumerate(documents)}
    return sorted((use for use in found if use.document in number), key=lambda use: (number[use.document], use.span.start, use.span.end))


def _row(of_it: Sequence[Use], entities: Mapping[tuple[Kind, str], int], limit: float) -> DescribedRow:
    by_word: defaultdict[tuple[Kind, str], list[Use]] = defaultdict(list)
    for use in of_it:
        by_word[use.kind, use.word].append(use)
    words = [_word_row(key, of_word, entities[key], limit) for key, of_word in by_word.items()]
    outlets = len({use.outlet for use in of_it})
    apart = sum(word.count for word in words if outlets > 1 and word.outlets == 1 and word.kind is Kind.IS and not word.is_common)
    words.sort(key=lambda word: (_ORDER[word.kind], word.is_common, outlets > 1 and word.outlets > 1, -word.count, word.word))
    first = of_it[0]
    return DescribedRow(first.entity, first.name, first.label, tuple(words), outlets, apart)


def _word_row(key: tuple[Kind, str], of_word: Sequence[Use], entities: int, limit: float) -> WordRow:
    return WordRow(key[1], key[0], tuple(of_word), len({use.outlet for use in of_word}), entities, entities >= limit)


def _with_sources(analysis: Analysis) -> Iterator[tuple[Description, str]]:
    """The descriptions in order, each with who is said to say it."""
    names = {entity.id: entity.name for entity in analysis.entities}
    waiting = sorted(analysis.attributions, key=lambda said: said.content, reverse=True)
    begun: list[Attribution] = []
    for one in analysis.descriptions:
        while waiting and waiting[-1].content.start <= one.span.start:
            begun.append(waiting.pop())
        begun = [said for said in begun if said.content.end > one.span.start]
        said = next((said for said in reversed(begun) if said.content.contains(one.span)), None)
        yield one, _source(analysis, said, names) if said else ""


def _source(analysis: Analysis, said: Attribution, names: Mapping[str, str]) -> str:
    return speaker_words(analysis, said, names) or worded("somebody")
