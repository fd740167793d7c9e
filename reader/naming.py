"""How documents name things: the words each uses, with counts, and several documents side by side."""

import re
from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.analysis import Analysis, Mention
from reader.document import PassageKind
from reader.identity.likely_pairs import Thing
from reader.identity.things import joining
from reader.steps import Pace, result_of
from reader.text import Span
from reader.wording import one_line

_HEADLINES = frozenset({PassageKind.TITLE, PassageKind.HEADING})
_ARTICLES = ("the ", "a ", "an ")
_PART = 500  # mentions that are counted in a few milliseconds
_GLUED = re.compile(r"([”»])(?=\w)")  # the space after a closing quotation mark is often lost
_POSSESSIVES = ("'s", "’s", "'", "’")


@dataclass(frozen=True, slots=True)
class Naming:
    """A document names an entity so many times by these words: "Daesh terrorists". `name` is its canonical name there."""

    document: str
    entity: str
    name: str
    label: str
    words: str
    count: int


@dataclass(frozen=True, slots=True)
class NamedEntity:
    """An entity of the workspace, and how many documents name it."""

    id: str
    name: str
    label: str
    documents: int


@dataclass(frozen=True, slots=True)
class NamingRow:
    """How each document names one entity: words and counts, the most frequent first; nothing where it does not name it.

    `difference` runs from 0, where all use the same words equally often, to 1, where no two have words in common.
    """

    entity: str
    name: str
    label: str
    cells: tuple[tuple[tuple[str, int], ...], ...]
    difference: float
    ids: tuple[str, ...] = ()  # what each document has the entity as, empty where it does not name it

    @property
    def count(self) -> int:
        return sum(count for cell in self.cells for _, count in cell)


def namings(analysis: Analysis) -> tuple[Naming, ...]:
    """How the document names each thing but dates, entity by entity, the most frequent words first.

    Articles and possessives are left out; words that differ in capitals are one, written as running text has them.
    """
    return result_of(finding_namings(analysis))


def finding_namings(analysis: Analysis) -> Generator[None, None, tuple[Naming, ...]]:
    """The same in steps of some milliseconds."""
    written: dict[str, dict[str, Counter[str]]] = {}
    in_text: Counter[str] = Counter()
    for number, mention in enumerate(analysis.mentions, 1):
        if mention.label != "DATE":
            words = _words(analysis, mention)
            written.setdefault(mention.entity, defaultdict(Counter))[words.casefold()][words] += 1
            in_text[words] += not _is_in_headline(analysis, mention)
        if number % _PART == 0:
            yield
    found: list[Naming] = []
    for entity in analysis.entities:
        for forms in sorted(written.get(entity.id, {}).values(), key=lambda forms: (-forms.total(), min(forms))):
            words = _form(forms, in_text, entity.name)
            found.append(Naming(analysis.document.id, entity.id, entity.name, entity.label, words, forms.total()))
            if len(found) % _PART == 0:
                yield
    return tuple(found)


def named_so(analysis: Analysis, entity: str, words: str) -> tuple[Span, ...]:
    """Where the document names an entity by the words of a Naming, in order."""
    wanted = words.casefold()
    mentions = (one for one in analysis.mentions if one.entity == entity and _words(analysis, one).casefold() == wanted)
    return tuple(one.phrase or one.span for one in mentions)


def naming_table(found: Iterable[Naming], documents: Sequence[str]) -> tuple[NamingRow, ...]:
    """A row for each entity that two of the documents name, or one in several ways; those named most differently first.

    Entities of several documents that are one thing share a row, under the id and the name that tell most.
    """
    return result_of(tabulating(found, documents))


def tabulating(found: Iterable[Naming], documents: Sequence[str]) -> Generator[None, None, tuple[NamingRow, ...]]:
    """The same in steps of some milliseconds."""
    asked = [naming for naming in found if naming.document in documents and naming.label != "DATE"]
    same = yield from uniting(asked, documents)
    by_entity: dict[str, list[Naming]] = defaultdict(list)
    for naming in asked:
        by_entity[same[naming.entity].id].append(naming)
    rows, pace = list[NamingRow](), Pace(_PART)
    for entity, of_it in by_entity.items():
        if _is_telling(of_it):
            rows.append(_row(same[entity], of_it, documents))
        if pace.is_due(len(of_it)):
            yield
    return tuple(sorted(rows, key=lambda row: (-row.difference, -row.count, row.name, row.entity)))


def uniting(found: Iterable[Naming], documents: Sequence[str]) -> Generator[None, None, dict[str, Thing]]:
    """Each entity that is named, by its id, with the thing that it is in all of the documents; in steps."""
    return (yield from joining(_things(found, documents)))


def _things(found: Iterable[Naming], documents: Sequence[str]) -> dict[str, Thing]:
    numbers = {document: number for number, document in enumerate(sorted(documents))}
    things: dict[str, Thing] = {}
    for naming in found:
        thing = things.setdefault(naming.entity, Thing(naming.entity, naming.label))
        thing.names.add(naming.name)
        thing.forms.add(naming.words)
        thing.documents.add(numbers[naming.document])
        thing.mentions += naming.count
    return things


def _words(analysis: Analysis, mention: Mention) -> str:
    """What the thing is called there, without the article before it and the possessive after it."""
    words = _GLUED.sub(r"\1 ", one_line(analysis.words(mention.phrase or mention.span)))
    article = next((len(one) for one in _ARTICLES if words.lower().startswith(one)), 0)
    ending = next((len(one) for one in _POSSESSIVES if words.endswith(one)), 0)
    return words[article : len(words) - ending] or words


def _is_in_headline(analysis: Analysis, mention: Mention) -> bool:
    index = analysis.document.passage_at(mention.span.start)
    return index is not None and analysis.document.passages[index].kind in _HEADLINES


def _form(forms: Counter[str], in_text: Counter[str], name: str) -> str:
    """Of words that differ in capitals those that stand in running text; else the canonical name, else those with the fewest capitals."""
    best = max(forms, key=lambda words: (in_text[words], forms[words], sum(map(str.islower, words)), words))
    return name if not in_text[best] and name.casefold() == best.casefold() else best


def _is_telling(of_it: Sequence[Naming]) -> bool:
    return len({one.document for one in of_it}) > 1 or len({one.words.casefold() for one in of_it}) > 1


def _row(thing: Thing, of_it: Sequence[Naming], documents: Sequence[str]) -> NamingRow:
    forms: dict[str, Counter[str]] = defaultdict(Counter)  # documents may differ in capitals too
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for naming in of_it:
        forms[naming.words.casefold()][naming.words] += naming.count
        counts[naming.document][naming.words.casefold()] += naming.count
    shown = {folded: max(written, key=lambda words: (written[words], words)) for folded, written in forms.items()}
    cells = tuple(tuple(sorted(((shown[key], count) for key, count in counts[one].items()), key=_by_count)) for one in documents)
    ids = {naming.document: naming.entity for naming in of_it}
    apart = _difference([one for one in counts.values() if one])
    return NamingRow(thing.id, thing.name, thing.label, cells, apart, tuple(ids.get(one, "") for one in documents))


def _by_count(pair: tuple[str, int]) -> tuple[int, str]:
    return -pair[1], pair[0]


def _difference(counts: Sequence[Counter[str]]) -> float:
    """The mean over all pairs of documents of the total variation distance between the shares of their words."""
    pairs = list(combinations([{words: count / one.total() for words, count in one.items()} for one in counts], 2))
    shared = [sum(min(share, other.get(words, 0.0)) for words, share in one.items()) for one, other in pairs]
    return sum(1 - both for both in shared) / len(pairs) if pairs else 0.0
