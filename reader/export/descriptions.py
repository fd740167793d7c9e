"""How documents describe the same things and tell the same acts, as CSV and in words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.describing import DescribedRow, Use, WordRow, cells
from reader.document import Document
from reader.export.names import about
from reader.export.tables import table
from reader.retelling import ActRow

_DOCUMENT = ("publisher", "title", "published", "uri", "document")
COLUMNS = ("entity", "type", "name", "tells", "word", "count", "reported", "roles", "outlets", "things", "places", *_DOCUMENT)
ACT_COLUMNS = ("agent", "agent name", "patient", "patient name", "verb", "count", "reported", "places", *_DOCUMENT)


def as_csv(rows: Iterable[DescribedRow], documents: Sequence[Document]) -> str:
    """A line for each word of an entity and each document that uses it; in the order of the documents.

    `reported` counts the places where somebody else is said to say it; `outlets` how many outlets use the word of the entity, `things`
    of how many entities the documents use it; `places` are spans of the document's text.
    """
    return table(
        COLUMNS,
        (
            (row.entity, row.label, row.name, word.kind, word.word, *_told(word, found), *about(document))
            for row in rows
            for word in row.words
            for document, found in _cells(word.uses, documents)
        ),
    )


def acts_as_csv(rows: Iterable[ActRow], documents: Sequence[Document]) -> str:
    """A line for each verb by which a document tells what one entity does to another."""
    return table(
        ACT_COLUMNS,
        (
            (row.agent, row.agent_name, row.patient, row.patient_name, verb, *_counts(found), _places(found), *about(document))
            for row in rows
            for document, cell in _cells(row.uses, documents)
            for verb, found in _by_word(cell)
        ),
    )


def told(found: Sequence[Use]) -> str:
    """ "terrorist ×3, group", or a dash where there is none."""
    return ", ".join(f"{word} ×{len(of_it)}" if len(of_it) > 1 else word for word, of_it in _by_word(found)) or "–"


def _cells(found: Iterable[Use], documents: Sequence[Document]) -> Iterator[tuple[Document, tuple[Use, ...]]]:
    of_each = zip(documents, cells(found, [document.id for document in documents]), strict=True)
    return ((document, cell) for document, cell in of_each if cell)


def _by_word(found: Iterable[Use]) -> Iterator[tuple[str, list[Use]]]:
    """The words with their uses, the most frequent first."""
    of_word: defaultdict[str, list[Use]] = defaultdict(list)
    for use in found:
        of_word[use.word].append(use)
    yield from sorted(of_word.items(), key=lambda item: (-len(item[1]), item[0]))


def _counts(found: Sequence[Use]) -> tuple[int, int]:
    return len(found), sum(bool(use.said_by) for use in found)


def _told(word: WordRow, found: Sequence[Use]) -> tuple[object, ...]:
    roles = " ".join(sorted({use.role for use in found}))
    return *_counts(found), roles, word.outlets, word.entities, _places(found)


def _places(found: Iterable[Use]) -> str:
    return " ".join(f"{use.span.start}-{use.span.end}" for use in found)
