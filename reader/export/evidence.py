"""The evidence bundle: a zip with report, notes, claims, hashes and, if wanted, the texts, and a manifest that seals every part.

The same content gives the same bytes, so two people who hold the same notes can compare one hash. The manifest does not prove who made
the bundle: that takes a signature, or its hash told on another way.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Any

import reader
from reader.alignment import Alignment, Claim
from reader.analysis import Analysis
from reader.claim_matrix import claim_matrix
from reader.document import Document
from reader.export import html, matrix, note_page, web_annotations
from reader.export.archive import archive
from reader.export.note_records import document_record
from reader.export.note_report import NoteReport
from reader.export.records import alignment_record, claim_records
from reader.export.safe_text import json_text

FORMAT, VERSION = "crossread-evidence", 1
MANIFEST, NOTES, DOCUMENTS, CLAIMS, COMPARISON = "manifest.json", "notes.jsonld", "documents.json", "claims.json", "comparison.json"
TEXTS, FILES = "texts", "files"
ABOUT = "Evidence bundle of Crossread"
_READ_ME = """This is an evidence bundle of Crossread {version}.

report.html        the notes, to open in a browser
{listed}
documents.json     the documents with the hashes of their files and texts
manifest.json      the SHA-256 of every other file here, and what made them

“crossread verify BUNDLE” checks all of it. By hand: every line of manifest.json names a file and its SHA-256; the name of a file in
texts is the SHA-256 of its content; offsets in notes.jsonld count the characters (code points) of these texts from 0.
Whoever changes a file can write another manifest: compare the SHA-256 of the whole bundle with the one that you were told.
"""
_LISTED = {
    "comparison.html": "the comparison of two documents, to open in a browser",
    NOTES: "the notes as W3C Web Annotations",
    CLAIMS: "the claims that several documents make, with verdicts and figures",
    "claims.csv": "the same as a table",
    COMPARISON: "the links of two documents with verdicts, reasons and figures",
}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What goes into a bundle. `claims` are of the documents in `analyses`, `alignment` is of two of them.

    `with_texts` adds the texts of all documents; `files` are bytes of their files by the id of the document.
    """

    report: NoteReport
    analyses: tuple[Analysis, ...] = ()
    claims: tuple[Claim, ...] = ()
    alignment: Alignment | None = None
    with_texts: bool = False
    files: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Those that the notes are on, then those that were compared."""
        noted = {key for row in self.report.rows for key in row.note.target.documents}
        found = {key: document for key, document in self.report.documents.items() if key in noted}
        return tuple((found | {one.document.id: one.document for one in self.analyses}).values())


def bundle(evidence: Evidence, progress: Callable[[int, int], None] = lambda done, total: None) -> bytes:
    """The whole zip, its parts in order of their names, the manifest first."""
    made: dict[str, bytes] = {}
    writers = dict(_writers(evidence))
    for number, (name, write) in enumerate(writers.items()):
        progress(number, len(writers))
        made[name] = write()
    made["README.txt"] = _read_me(made)
    parts = dict(sorted(made.items()))
    return archive(((MANIFEST, _manifest(evidence, parts)), *parts.items()), is_packed=False)


def _writers(evidence: Evidence) -> Iterator[tuple[str, Callable[[], bytes]]]:
    report, alignment = evidence.report, evidence.alignment
    yield "report.html", lambda: note_page.notes(report).encode()
    yield NOTES, lambda: web_annotations.notes(report).encode()
    yield DOCUMENTS, lambda: json_text({"documents": [document_record(one) for one in evidence.documents]}).encode()
    if evidence.claims:
        yield CLAIMS, lambda: json_text(claim_records(evidence.claims, evidence.analyses)).encode()
        yield "claims.csv", lambda: matrix.as_csv(evidence.analyses, claim_matrix(evidence.claims, evidence.analyses)).encode("utf-8-sig")
    if alignment is not None:
        left, right = (_of(evidence.analyses, key) for key in (alignment.left, alignment.right))
        yield COMPARISON, lambda: json_text(alignment_record(left, right, alignment)).encode()
        yield "comparison.html", lambda: html.comparison(left, right, alignment).encode()
    if evidence.with_texts:
        yield from ((f"{TEXTS}/{one.id}.txt", one.text.encode) for one in evidence.documents)
    for document in evidence.documents:
        if document.id in evidence.files:
            yield file_path(document), partial(bytes, evidence.files[document.id])


def file_path(document: Document) -> str:
    """Where the file of a document lies in the bundle: under its hash, so that no name of the outside comes in."""
    suffix = PurePosixPath(document.source.uri.partition("#")[0]).suffix
    return f"{FILES}/{document.source.sha256}{suffix if suffix[1:].isalnum() and suffix.isascii() else ''}"


def _of(analyses: Sequence[Analysis], key: str) -> Analysis:
    return next(one for one in analyses if one.document.id == key)


def _read_me(made: Mapping[str, bytes]) -> bytes:
    listed = "\n".join(f"{name:18} {words}" for name, words in _LISTED.items() if name in made)
    return _READ_ME.format(version=reader.__version__, listed=listed).encode()


def _encoder(alignment: Alignment | None) -> str:
    """The name@version of what the likeness of sentences was reckoned with; an alignment tells it, claims have the shipped one."""
    from reader.encoder import PRODUCER  # numpy is loaded where claims are written, and not before

    return alignment.producer.partition("+")[2] or PRODUCER if alignment is not None else PRODUCER


def _manifest(evidence: Evidence, parts: Mapping[str, bytes]) -> bytes:
    producers = {one.producer for one in evidence.analyses} | ({evidence.alignment.producer} if evidence.alignment else set())
    record: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "program": f"Crossread {reader.__version__}",
        "producers": sorted(filter(None, producers)),
        "encoder": _encoder(evidence.alignment) if evidence.claims or evidence.alignment is not None else None,
        "loaders": sorted({document.source.loader for document in evidence.documents if document.source.loader}),
        "notes": len(evidence.report.rows),
        "documents": [
            {"document": one.id, "sha256": one.source.sha256, "title": one.source.title, "uri": one.source.uri}
            for one in evidence.documents
        ],
        "parts": [{"path": name, "bytes": len(data), "sha256": sha256(data).hexdigest()} for name, data in parts.items()],
    }
    return json.dumps(record, ensure_ascii=True, indent=1).encode() + b"\n"
