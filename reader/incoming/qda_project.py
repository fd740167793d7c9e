"""Texts, codes and notes of a REFI-QDA project (.qdpx), of whichever program wrote it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from posixpath import basename
from uuid import NAMESPACE_URL, UUID, uuid5

from lxml import etree

from reader.annotation import Body
from reader.document import Document
from reader.errors import LoadError
from reader.export.codes import PARTS, color_of
from reader.export.colors import nearest
from reader.export.qda_project import INTERNAL
from reader.incoming import Incoming, IncomingNote
from reader.load import from_text
from reader.load.packed import Package
from reader.selector import describe
from reader.text import Span, normalize

_TEXTS = ("TextSource", "Representation")  # elements with plain text and selections in it; the second is that of a PDF
_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class _Code:
    """A code as notes bear it: a tag, or a highlight color alone."""

    tag: str
    color: int | None


def read_project(data: bytes, name: str) -> Incoming:
    """The selections of plain texts as notes, with the texts. Pictures, sound and selections in them are told as unread.

    Raises:
        LoadError: if the file is damaged, a bomb, or no project.
    """
    package = Package(data, name)
    entry = next((one for one in package.names if one.lower().endswith(".qde")), "")
    if not entry:
        raise LoadError(f"“{name}” holds no project.", advice="Export it again as REFI-QDA project (.qdpx).", path=name)
    return _Project(package, package.xml(entry)).read()


class _Project:
    """An open project: what its elements refer to by their ids."""

    def __init__(self, package: Package, root: etree._Element) -> None:
        self._package, self._root = package, root
        self._codes = dict(_codes(root))
        self._users = {_guid(one): one.get("name", "") for one in _each(root, "User")}
        self._notes = {_guid(one): self._text(one) or "" for one in _each(root, "Note")}
        self._variables = {_guid(one): one.get("name", "") for one in _each(root, "Variable")}
        self._unread: list[str] = []

    def read(self) -> Incoming:
        notes: list[IncomingNote] = []
        documents: list[Document] = []
        for source in (one for kind in _TEXTS for one in _each(self._root, kind)):
            text = self._text(source)
            if text is None:
                self._unread.append(f"The source “{source.get('name', '')}” has no plain text that can be read.")
                continue
            document = self._document(source, text)
            documents.append(document)
            notes += self._selections(source, text, document)
        self._tell_rest()
        return Incoming(tuple(notes), tuple(documents), tuple(self._unread))

    def _text(self, source: etree._Element) -> str | None:
        """Its words as they stand in the file, by which positions count."""
        for content in _children(source, "PlainTextContent"):
            return content.text or ""
        path = source.get("plainTextPath", "")
        wanted = basename(path.removeprefix(INTERNAL)).lower()
        entry = next((one for one in self._package.names if wanted and basename(one).lower() == wanted), "")
        return self._package.read(entry).decode("utf-8-sig", "replace") if entry else None

    def _document(self, source: etree._Element, text: str) -> Document:
        document = from_text(text, "")
        values = {self._variables.get(_target(value), ""): _value(value) for value in _children(source, "VariableValue")}
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
        for selection in _children(source, "PlainTextSelection"):
            span = _span(selection, text)
            if span is None:
                self._unread.append(f"A selection of “{source.get('name', '')}” has no place in its text.")
                continue
            quote, position = describe(document.text, span)
            yield IncomingNote(
                _guid(selection).hex,
                self._body(selection),
                quote,
                position,
                document.id,
                document.source.uri,
                _instant(selection.get("creationDateTime")),
                _instant(selection.get("modifiedDateTime")),
                self._users.get(_uuid(selection.get("creatingUser", "")), ""),
            )

    def _body(self, selection: etree._Element) -> Body:
        """The words of its notes, and of those of its codings; its codes as tags, of which one may tell the color."""
        codings = list(_children(selection, "Coding"))
        codes = [self._codes[key] for key in map(_target, codings) if key in self._codes]
        references = [reference for one in (selection, *codings) for reference in _children(one, "NoteRef")]
        texts = [one.text or "" for one in _children(selection, "Description")]
        texts += [self._notes.get(_uuid(one.get("targetGUID", "")), "") for one in references]
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
            count = len(list(_each(self._root, kind)))
            if count:
                self._unread.append(f"{count} selections of {words} are left out.")


def _codes(root: etree._Element) -> Iterator[tuple[UUID, _Code]]:
    """The codes by their ids, each with its whole path."""

    def below(parent: etree._Element, top: str) -> Iterator[tuple[UUID, _Code]]:
        for code in _children(parent, "Code"):
            path = f"{top}{code.get('name', '').replace(PARTS, '-').strip()}"
            color, digits = color_of(_guid(code)), code.get("color", "")
            if color is not None:
                yield _guid(code), _Code("", color)
            else:
                yield _guid(code), _Code(path, nearest(digits) if digits else None)
            yield from below(code, f"{path}{PARTS}")

    for codes in _each(root, "Codes"):
        yield from below(codes, "")


def _span(selection: etree._Element, text: str) -> Span | None:
    """The place in the normalized text; none if it lies outside of the text, or holds nothing."""
    try:
        start, end = (int(selection.get(name, "")) for name in ("startPosition", "endPosition"))
    except ValueError:
        return None
    if not 0 <= start < end <= len(text):
        return None
    start, end = (offset if text.isascii() and "\r" not in text else len(normalize(text[:offset])) for offset in (start, end))
    return Span(start, end) if start < end else None


def _each(root: etree._Element, name: str) -> Iterator[etree._Element]:
    """The elements of a name, in whichever version of the namespace."""
    return root.iter(f"{{*}}{name}")


def _children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    return parent.iterchildren(f"{{*}}{name}")


def _guid(element: etree._Element) -> UUID:
    return _uuid(element.get("guid", ""))


def _uuid(written: str) -> UUID:
    """The id, which may stand in braces; one that is none gets an id of its own."""
    try:
        return UUID(written)
    except ValueError:
        return uuid5(NAMESPACE_URL, written)


def _target(element: etree._Element) -> UUID:
    """What the reference in an element leads to."""
    return next((_uuid(one.get("targetGUID", "")) for one in element.iterchildren("{*}CodeRef", "{*}VariableRef")), _uuid(""))


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
