"""The worker's jobs on the library: what is missing, taking a document in, searching; and an index that is damaged."""

import sqlite3
from contextlib import closing

import pytest

from reader.all_corrections import encoded
from reader.errors import WorkspaceError
from reader.index_jobs import index_handlers
from reader.jobs import Job, Part
from reader.library.elsewhere import index_path
from reader.library_search import Catalog, LibrarySearch
from reader.number_correction import no_number
from reader.parcels import Unpacking, parts
from reader.pieces import KeptAnalysis, pieces
from reader.worker import Task
from tests.builders import a_document, a_quantity, an_analysis

PRISON = a_document("Gunmen killed 11 guards at Dorvet prison.", title="One")
RETOLD = a_document("At Dorvet prison 12 guards were killed by gunmen.", title="Two")


def analysis(document, count):
    return an_analysis(document, quantities=(a_quantity(document, str(count), count, kind="casualties", counted="guards"),))


class Library:
    """A workspace's index as the worker has it."""

    def __init__(self, path):
        self.path, self.handlers = path, index_handlers("crossread")

    def do(self, kind, payload, *values):
        given = [Part(1, name, data) for value in values for name, data in parts(value)]
        said = []
        self.handlers[kind](Task(Job(1, kind, {"workspace": str(self.path), **payload}, deadline=0), given, set(), said.append))
        unpacking = Unpacking()
        for part in said:
            if isinstance(part, Part):
                unpacking.add(part.name, part.data)
        return unpacking.values

    def missing(self, *documents):
        (found,) = self.do("survey", {}, Catalog(tuple((document.id, "test@1") for document in documents)))
        return set(found.revisions)

    def remember(self, found, *corrections):
        payload = {"revision": "test@1", "corrections": encoded(corrections)}
        self.do("remember", payload, KeptAnalysis(found.document, tuple(pieces(found))))

    def search(self, found, number):
        span = found.sentences[number].span
        payload = {"document": found.document.id, "span": [span.start, span.end], "words": found.words(span)}
        (answer,) = self.do("elsewhere", payload)
        return answer


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "w.crossread")


def test_what_was_taken_in_is_missing_no_more_and_what_is_not_wanted_is_forgotten(library):
    assert library.missing(PRISON, RETOLD) == {PRISON.id, RETOLD.id}
    library.remember(analysis(PRISON, 11))
    assert library.missing(PRISON, RETOLD) == {RETOLD.id}
    assert library.missing(RETOLD) == {RETOLD.id}
    assert library.missing(PRISON) == {PRISON.id}


def test_a_claim_is_found_with_its_figures(library):
    one, other = analysis(PRISON, 11), analysis(RETOLD, 12)
    library.remember(one)
    library.remember(other)
    found = library.search(one, 1)
    assert isinstance(found, LibrarySearch)
    assert [hit.document for hit in found.likely] == [RETOLD.id]
    assert found.likely[0].differences


def test_what_the_analyst_corrected_counts(library):
    one, other = analysis(PRISON, 11), analysis(RETOLD, 12)
    library.remember(one)
    library.remember(other, no_number(other, other.quantities[0].span))
    assert library.search(one, 1).hits[0].differences == ()


def test_words_of_a_document_that_is_not_there_are_found_all_the_same(library):
    library.remember(analysis(RETOLD, 12))
    assert library.search(analysis(PRISON, 11), 1).likely


def damage(workspace):
    """Overwrites the file under an open index."""
    with closing(sqlite3.connect(index_path(workspace))) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        other.execute("INSERT INTO about VALUES ('a page that has to be read again')")
        other.commit()
    with index_path(workspace).open("r+b") as file:
        file.seek(4096)
        file.write(b"no index " * 5_000)


def test_a_damaged_index_is_told_of_and_made_anew(library):
    library.remember(analysis(PRISON, 11))
    damage(library.path)
    with pytest.raises(WorkspaceError, match="damaged"):
        library.missing(RETOLD)
    assert library.missing(PRISON) == {PRISON.id}
    library.remember(analysis(PRISON, 11))
    assert library.missing(PRISON) == set()


def test_texts_are_taken_in_with_their_numbers_and_found(library):
    found = analysis(PRISON, 11)
    payload = {"documents": {PRISON.id: ["1", encoded(()), []], RETOLD.id: ["1", encoded(()), []]}}
    library.do("take texts", payload, KeptAnalysis(PRISON, tuple(pieces(found))), RETOLD)
    (answer,) = library.do("search", {"query": "guards number:casualties=11", "limit": 10})
    assert [one.document for one in answer.found] == [PRISON.id]
    assert answer.searched == 2
    (missing,) = library.do("survey texts", {}, Catalog(((PRISON.id, "1"), (RETOLD.id, "2"))))
    assert missing.revisions == {RETOLD.id: "2"}
