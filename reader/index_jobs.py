"""The worker's jobs on the indexes beside a workspace: what is missing in one, taking documents in, searching."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from reader.all_corrections import as_corrected, decoded
from reader.analysis import Analysis
from reader.annotation import Annotation
from reader.codec import from_json
from reader.document import Document
from reader.jobs import Job
from reader.library_search import Catalog
from reader.parcels import Parcel
from reader.shelves import Shelves
from reader.text import Span
from reader.vectors import SentenceVectors

if TYPE_CHECKING:
    from reader.library.index import LibraryIndex
    from reader.search.index import SearchIndex


class Task(Protocol):
    """What a job is given, and its way of answering; see `reader.worker`."""

    job: Job

    def values(self) -> list[Parcel]: ...

    def send(self, value: Parcel) -> None: ...

    def progress(self, done: int, total: int) -> None: ...

    def live(self) -> None: ...


def index_handlers(pipeline: str) -> Mapping[str, Callable[[Any], None]]:
    """The jobs by their kinds. What they need is imported when one is asked for."""
    library = Shelves(_open_library)
    texts = Shelves(_open_texts)
    return {
        "survey": partial(survey, shelves=library),
        "remember": partial(remember_document, shelves=library, pipeline=pipeline),
        "elsewhere": partial(search_elsewhere, shelves=library),
        "survey texts": partial(survey, shelves=texts),
        "take texts": partial(take_texts, shelves=texts),
        "search": partial(search_texts, shelves=texts),
    }


def survey(task: Task, shelves: Shelves[Any]) -> None:
    """Of the documents that are wanted in an index, those that are missing or of another revision. Others are forgotten."""
    (wanted,) = task.values()
    with shelves.index(_workspace(task)) as index:
        task.send(Catalog(tuple(index.missing(cast(Catalog, wanted).revisions).items())))


def remember_document(task: Task, shelves: "Shelves[LibraryIndex]", pipeline: str) -> None:
    """Takes a document into the library, as the analyst corrected it. One that comes without an analysis is analyzed first."""
    from reader.analyze.pipeline import analyze
    from reader.library.elsewhere import remember

    payload, values = task.job.payload, task.values()
    remember_vectors(values)
    given = values[0]
    found = given if isinstance(given, Analysis) else analyze(cast(Document, given), task.progress, pipeline)
    analysis = as_corrected(found, decoded(payload["corrections"]))
    task.live()
    with shelves.index(_workspace(task)) as index:
        remember(index, analysis, payload["revision"])


def search_elsewhere(task: Task, shelves: "Shelves[LibraryIndex]") -> None:
    """Where else the library says what stands at a place of a document; of one that it does not have, what the words say."""
    from reader.library.elsewhere import elsewhere, sought_in, sought_words

    payload = task.job.payload
    with shelves.index(_workspace(task)) as index:
        sought = sought_in(index, payload["document"], Span(*payload["span"])) or sought_words(payload["words"])
        task.live()
        task.send(elsewhere(index, sought, without=payload["document"]))


def take_texts(task: Task, shelves: "Shelves[SearchIndex]") -> None:
    """Takes documents into the full-text index, each perhaps with its analysis, its corrections and its notes."""
    from reader.search.entries import entry

    told, entries = task.job.payload["documents"], []
    for value in task.values():
        document = value.document if isinstance(value, Analysis) else cast(Document, value)
        revision, corrections, notes = told[document.id]
        analysis = as_corrected(value, decoded(corrections)) if isinstance(value, Analysis) else None
        entries.append(entry(document, revision, analysis, from_json(tuple[Annotation, ...], notes)))
        task.live()
    with shelves.index(_workspace(task)) as index:
        index.add(entries)


def search_texts(task: Task, shelves: "Shelves[SearchIndex]") -> None:
    from reader.search.query import query
    from reader.search.searching import search

    payload = task.job.payload
    asked = query(payload["query"])
    with shelves.index(_workspace(task)) as index:
        task.send(search(index, asked, payload["limit"]))


def remember_vectors(values: Sequence[Parcel]) -> None:
    """What was encoded before need not be encoded again."""
    from reader.compare.meaning import remember

    for value in values:
        if isinstance(value, SentenceVectors):
            remember(value)


def _workspace(task: Task) -> Path:
    return Path(task.job.payload["workspace"])


def _open_library(workspace: Path) -> "LibraryIndex":
    from reader.library.elsewhere import open_index

    return open_index(workspace)


def _open_texts(workspace: Path) -> "SearchIndex":
    from reader.search.index import open_search

    return open_search(workspace)
