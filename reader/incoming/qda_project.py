"""Texts, codes and notes of a REFI-QDA project (.qdpx), of whichever program wrote it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from posixpath import basename
from typing import Any
from uuid import UUID

from lxml import etree

from reader.annotation import About, Body
from reader.document import Document
from reader.errors import LoadError
from reader.export.qda_project import INTERNAL
from reader.incoming import Incoming, IncomingNote, Place
from reader.incoming.qda_codebook import codes_in, tags_in
from reader.incoming.qda_xml import children, each, guid, referred, target, uuid
from reader.load import from_text
from reader.load.packed import Package
from reader.phrase import worded
from reader.selector import describe
from reader.text import Span, normalize

_TEXTS = ("TextSource", "Representation")  # elements with plain text and selections in it; the second is that of a PDF


def read_project(data: bytes, name: str) -> Incoming:
    """The selections of plain texts as notes, with the texts. Pictures, sound and selections in them are told as unread.

    Raises:
        LoadError: if the file is damaged, a bomb, or no project.
    """
    package = Package(data, name)
    entry = next((one for one in package.names if one.lower().endswith(".qde")), "")
    if not entry:
        raise LoadError(
            worded("“{file}” holds no project.", file=name), advice=worded("Export it again as REFI-QDA project (.qdpx)."), path=name
        )
    return _Project(package, package.xml(entry)).read()


class _Project:
    """An open project: what its elements refer to by their ids."""

    def __init__(self, package: Package, root: etree._Element) -> None:
        self._package, self._root = package, root
        self._codes = dict(codes_in(root))
        self._users = {guid(one): one.get("name", "") for one in each(root, "User")}
        self._elements = {guid(one): one for one in each(root, "Note")}
        self._notes = {key: self._text(one) or "" for key, one in self._elements.items()}
        self._variables = {guid(one): one.get("name", "") for one in each(root, "Variable")}
        self._unread: list[str] = []

    def read(self) -> Incoming:
        notes: list[IncomingNote] = []
        documents: list[Document] = []
        for source in (one for kind in _TEXTS for one in each(self._root, kind)):
            text = self._text(source)
            if text is None:
                self._unread.append(f"The source “{source.get('name', '')}” has no plain text that can be read.")
                continue
            document = self._document(source, text)
            documents.append(document)
            notes += self._selections(source, text, document)
            notes += self._whole(source, document)
        notes = list(self._joined(notes))
        notes += (self._note(key, Place(), About.WORKSPACE) for key in map(referred, children(self._root, "NoteRef")))
        self._tell_rest()
        told = tuple(tag for tag in tags_in(self._root) if tag.description or tag.color)
        return Incoming(tuple(notes), tuple(documents), tuple(self._unread), told)

    def _text(self, source: etree._Element) -> str | None:
        """Its words as they stand in the file, by which positions count."""
        for content in children(source, "PlainTextContent"):
            return content.text or ""
        path = source.get("plainTextPath", "")
        wanted = basename(path.removeprefix(INTERNAL)).lower()
        entry = next((one for one in self._package.names if wanted and basename(one).lower() == wanted), "")
        return self._package.read(entry).decode("utf-8-sig", "replace") if entry else None

    def _document(self, source: etree._Element, text: str) -> Document:
        document = from_text(text, "")
        values = {self._variables.get(target(value), ""): _value(value) for value in children(source, "VariableValue")}
        known = replace(
            document.source,
            uri=values.get("Address", ""),
            title=values.get("Title") or str(source.get("name", "")),
            publisher=values.get("Publisher", ""),
            published=_day(values.get("Published", "")),
            sha256=values.get("File SHA-256", ""),
        )
        return replace(document, source=known)

    def _selections(self, source: etree._Element, text: str, document: Document) -> Iterator[IncomingNote]:
        for selection in children(source, "PlainTextSelection"):
            span = _span(selection, text, is_normal=text == document.text)
            if span is None:
                self._unread.append(f"A selection of “{source.get('name', '')}” has no place in its text.")
                continue
            place = Place(*describe(document.text, span), document.id, document.source.uri)
            yield IncomingNote(guid(selection).hex, self._body(selection), place, **self._made(selection))

    def _whole(self, source: etree._Element, document: Document) -> Iterator[IncomingNote]:
        """Notes on the source as a whole, with the codes that lead to them."""
        place = Place(document=document.id, uri=document.source.uri)
        tags: dict[UUID, list[str]] = {}
        for coding in children(source, "Coding"):
            if (code := self._codes.get(target(coding))) is not None:
                for note in children(coding, "NoteRef"):
                    tags.setdefault(referred(note), []).append(code.tag)
        for key in map(referred, children(source, "NoteRef")):
            yield self._note(key, place, About.DOCUMENT, tuple(tags.get(key, ())))

    def _note(self, key: UUID, place: Place, about: About, tags: tuple[str, ...] = ()) -> IncomingNote:
        element = self._elements.get(key)
        made = self._made(element) if element is not None else {}
        return IncomingNote(key.hex, Body(normalize(self._notes.get(key, "")).strip(), tags), place, about, **made)

    def _joined(self, notes: Sequence[IncomingNote]) -> Iterator[IncomingNote]:
        """The notes on selections that are linked as notes on links; a bare selection at the other end is no note of its own."""
        by_id = {note.id: note for note in notes}
        links = [(uuid(one.get("originGUID", "")).hex, uuid(one.get("targetGUID", "")).hex) for one in each(self._root, "Link")]
        partners = {origin: by_id[target].place for origin, target in links if {origin, target} <= by_id.keys()}
        bare = {target for _, target in links if target in by_id and by_id[target].body == Body()}
        for note in notes:
            if note.id in partners:
                yield replace(note, about=About.LINK, partner=partners[note.id])
            elif note.id not in bare:
                yield note

    def _made(self, element: etree._Element) -> dict[str, Any]:
        """When, and by whom."""
        return {
            "created": _instant(element.get("creationDateTime")),
            "modified": _instant(element.get("modifiedDateTime")),
            "creator": self._users.get(uuid(element.get("creatingUser", "")), ""),
        }

    def _body(self, selection: etree._Element) -> Body:
        """The words of its notes, and of those of its codings; its codes as tags, of which one may tell the color."""
        codings = list(children(selection, "Coding"))
        codes = [self._codes[key] for key in map(target, codings) if key in self._codes]
        references = [reference for one in (selection, *codings) for reference in children(one, "NoteRef")]
        texts = [one.text or "" for one in children(selection, "Description")]
        texts += [self._notes.get(uuid(one.get("targetGUID", "")), "") for one in references]
        own = [code.color for code in codes if not code.tag and code.color is not None]
        colors = own or [code.color for code in codes if code.color is not None]
        tags = dict.fromkeys(code.tag for code in codes if code.tag)
        return Body("\n\n".join(normalize(text).strip() for text in texts if text.strip()), tuple(tags), next(iter(colors), 1))

    def _tell_rest(self) -> None:
        for kind, words in (
            ("PictureSelection", "pictures"),
            ("AudioSelection", "sound"),
            ("VideoSelection", "film"),
            ("PDFSelection", "pages"),
        ):
            count = len(list(each(self._root, kind)))
            if count:
                self._unread.append(f"{count} selections of {words} are left out.")


def _span(selection: etree._Element, text: str, *, is_normal: bool) -> Span | None:
    """The place in the normalized text; none if it lies outside of the text, or holds nothing. `is_normal`: the text is normalized."""
    try:
        start, end = (int(selection.get(name, "")) for name in ("startPosition", "endPosition"))
    except ValueError:
        return None
    if not 0 <= start < end <= len(text):
        return None
    if not is_normal:
        start, end = (len(normalize(text[:offset])) for offset in (start, end))
    return Span(start, end) if start < end else None


def _value(element: etree._Element) -> str:
    return next((one.text or "" for one in element.iterchildren("{*}TextValue", "{*}DateValue")), "")


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None


def _instant(written: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(written or "")
    except ValueError:
        return None
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
