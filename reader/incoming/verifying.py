"""Checks an evidence bundle: every part against its hash, every quote against the text that it stands in."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from reader.document import document_id
from reader.errors import LoadError
from reader.export.evidence import CLAIMS, COMPARISON, DOCUMENTS, FILES, FORMAT, MANIFEST, NOTES, TEXTS, VERSION
from reader.incoming.web_annotations import read_annotations, span_of
from reader.load.files import read_bytes
from reader.load.packed import Package
from reader.text import Span

Held = Mapping[str, bytes | None]  # the parts of a bundle by name; none where one is damaged


@dataclass(frozen=True, slots=True)
class Fault:
    """What is not as it was sealed: the part of the bundle, and what is wrong in words."""

    path: str
    words: str


@dataclass(frozen=True, slots=True)
class Verified:
    """What was checked. `quotes` stand at their offsets in included texts; `unchecked` are of texts that are not included."""

    sha256: str
    program: str
    parts: int
    documents: int
    quotes: int
    unchecked: int
    faults: tuple[Fault, ...]

    @property
    def is_whole(self) -> bool:
        return not self.faults


def verify(path: Path) -> Verified:
    """Checks a bundle.

    Raises:
        LoadError: if the file cannot be read, or is no evidence bundle.
    """
    data = read_bytes(path)
    package = Package(data, path.name)
    held = {name: _read(package, name) for name in package.names}
    manifest = _manifest(held, path)
    known = {str(part["path"]): part for part in manifest["parts"]}
    faults = [*_names(package.all_names, known), *(fault for name, part in known.items() for fault in _part(held, name, part))]
    texts = _texts(held)
    faults += _contents(held, texts)
    quotes = list(_quotes(held))
    checked = [(name, document, span, words) for name, document, span, words in quotes if document in texts]
    for name, document, span, words in checked:
        if span is None or span.of(texts[document]) != words:
            faults.append(Fault(name, f"the words “{_short(words)}” do not stand at their place in the text {document[:12]}"))
    digest, program = sha256(data).hexdigest(), str(manifest.get("program", ""))
    documents = len(manifest.get("documents", ()))
    return Verified(digest, program, len(known), documents, len(checked), len(quotes) - len(checked), tuple(dict.fromkeys(faults)))


def _manifest(held: Held, path: Path) -> Mapping[str, Any]:
    foreign = LoadError(f"“{path.name}” is no evidence bundle of Crossread.", advice="Choose the zip that Crossread saved.", path=path)
    manifest = _json(held.get(MANIFEST))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT or not _are_parts(manifest.get("parts")):
        raise foreign
    if manifest.get("version") != VERSION:
        raise LoadError(f"“{path.name}” was written by another version of Crossread.", advice="Check it with that version.", path=path)
    return manifest


def _are_parts(parts: Any) -> bool:
    return isinstance(parts, list) and all(isinstance(one, dict) and {"path", "bytes", "sha256"} <= one.keys() for one in parts)


def _names(names: Sequence[str], known: Mapping[str, Any]) -> Iterator[Fault]:
    """Files that nobody sealed, and names that stand in the zip twice."""
    for name, count in Counter(names).items():
        if count > 1:
            yield Fault(name, f"stands in the bundle {count} times")
        if name != MANIFEST and name not in known:
            yield Fault(name, "was added: the manifest does not name it")


def _part(held: Held, name: str, part: Mapping[str, Any]) -> Iterator[Fault]:
    data = held.get(name)
    if data is None:
        yield Fault(name, "is damaged" if name in held else "is missing")
    elif sha256(data).hexdigest() != part["sha256"] or len(data) != part["bytes"]:
        yield Fault(name, "was changed: its SHA-256 is not the one in the manifest")


def _texts(held: Held) -> dict[str, str]:
    """The included texts by the ids of their documents."""
    names = [name for name in held if name.startswith(f"{TEXTS}/") and name.endswith(".txt")]
    return {name[len(TEXTS) + 1 : -4]: (held[name] or b"").decode("utf-8", "replace") for name in names}


def _contents(held: Held, texts: Mapping[str, str]) -> Iterator[Fault]:
    """Texts and files that are not what their names say."""
    for key, text in texts.items():
        if document_id(text) != key:
            yield Fault(f"{TEXTS}/{key}.txt", "is not the text that its name is the hash of")
    for name, data in held.items():
        if name.startswith(f"{FILES}/") and sha256(data or b"").hexdigest() != Path(name).stem:
            yield Fault(name, "is not the file that its name is the hash of")
    known = _json(held.get(DOCUMENTS))
    listed = {one.get("document") for one in _records(known, "documents")}
    for key in texts.keys() - listed:
        yield Fault(f"{TEXTS}/{key}.txt", "is of no document that documents.json lists")


def _quotes(held: Held) -> Iterator[tuple[str, str, Span | None, str]]:
    """Whatever is quoted: the part, the document, the place and the words."""
    with suppress(LoadError):  # a bundle of claims alone has no notes; a damaged part is told already
        for note in read_annotations(held.get(NOTES) or b"", NOTES).notes:
            for place in (note.place, note.partner):
                if place is not None and place.has_words:
                    yield NOTES, place.document, place.position, place.quote.exact
    for name, document, passage in _passages(held):
        yield name, document, span_of(passage.get("start"), passage.get("end")), str(passage.get("text", ""))


def _passages(held: Held) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """The passages of claims and links."""
    claims, compared = (_json(held.get(name)) for name in (CLAIMS, COMPARISON))
    for claim in _records(claims, "claims"):
        for passage in _records(claim, "passages"):
            yield CLAIMS, str(passage.get("document", "")), passage
    for link in _records(compared, "links"):
        for side in ("left", "right"):
            if isinstance(link.get(side), dict) and isinstance(compared.get(side), dict):
                yield COMPARISON, str(compared[side].get("document", "")), link[side]


def _records(record: Any, name: str) -> list[Any]:
    found = record.get(name, ()) if isinstance(record, dict) else ()
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _read(package: Package, name: str) -> bytes | None:
    """The bytes of a part; none where it is damaged."""
    try:
        return package.read(name)
    except LoadError:
        return None


def _json(data: bytes | None) -> Any:
    try:
        return json.loads(data or b"")
    except (ValueError, RecursionError):
        return None


def _short(words: str) -> str:
    return words if len(words) < 40 else f"{words[:40]}…"
