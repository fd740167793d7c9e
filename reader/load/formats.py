"""The program's own loaders. They are found and asked like those of other distributions (reader.plugins), and know each other's formats."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from hashlib import sha256

from reader.document import Document, Source
from reader.errors import LoadError
from reader.load.blocks import Reading
from reader.load.encoding import decode, encoding_of
from reader.load.language import language_of
from reader.load.sniff import Format, format_of, is_mail, is_packed, refuse_foreign
from reader.phrase import worded
from reader.text import normalize

Read = Callable[[str], tuple[Reading, str]]  # normalized text -> what it holds, and name@version of what read it
ReadPacked = Callable[[bytes, str, str], tuple[Reading, str]]  # bytes, name, password -> the same


class TextLoader:
    """A format that is text. Exactly one of these claims a file that is text at all; plain text claims what is left, weakly."""

    def __init__(self, read: Read, *forms: Format) -> None:
        self._read, self._forms = read, forms

    def sniff(self, head: bytes, name: str) -> int:
        form = _form(head, name)
        return 0 if form not in self._forms else 1 if form is Format.TEXT else 2

    def load(self, data: bytes, uri: str, name: str, encoding: str = "") -> Document:
        encoding = encoding or encoding_of(data) or ""
        text = text_of(data, name, encoding)
        reading, loader = self._read(text)
        if not reading.text.strip():
            advice = worded("If it is a web page, open it in a browser, wait until the article shows, and save it again.")
            raise LoadError(worded("“{file}” holds no words.", file=name), advice=advice, path=name)
        form, digest = str(format_of(text, name)), sha256(data).hexdigest()
        return document_of(reading, uri=uri, media_type=form, loader=loader, digest=digest, encoding=encoding)


class PackedLoader:
    """A format that is no text. It is told from its first bytes; only such a file can ask for a password."""

    def __init__(self, read: ReadPacked, media_type: str, is_one: Callable[[bytes], bool]) -> None:
        self._read, self._media_type, self._is_one = read, media_type, is_one

    def sniff(self, head: bytes, name: str) -> int:
        return 3 if self._is_one(head) else 0

    def load(self, data: bytes, uri: str, name: str, password: str = "") -> Document:
        reading, loader = self._read(data, name, password)
        if not reading.text.strip():
            raise LoadError(
                worded("“{file}” holds no words.", file=name),
                advice=worded("Open it where it was made and save its words again."),
                path=name,
            )
        return document_of(reading, uri=uri, media_type=str(self._media_type), loader=loader, digest=sha256(data).hexdigest())


def text_of(data: bytes, name: str, encoding: str = "") -> str:
    """The normalized text of a file in an encoding, or the one that is found.

    Raises:
        LoadError: if it is none: a format that is known and not read here, or no text at all.
    """
    refuse_foreign(data, name)
    decoded = decode(data, encoding)
    if decoded is None:
        advice = worded("If it is an article, save it as a web page, Markdown or plain text and open that.")
        raise LoadError(worded("“{file}” is no text.", file=name), advice=advice, path=name)
    return normalize(decoded)


def document_of(reading: Reading, *, uri: str, media_type: str, loader: str, digest: str, encoding: str = "") -> Document:
    facts = reading.facts
    source = Source(
        uri=uri,
        title=facts.title,
        publisher=facts.publisher,
        authors=facts.authors,
        published=facts.published,
        media_type=media_type,
        sha256=digest,
        loader=loader,
        encoding=encoding,
        canonical=facts.canonical,
        told=facts.told,
    )
    document = Document.of(reading.text, reading.passages, source)
    return replace(document, source=replace(source, language=language_of(document.main_text) or facts.language))


@lru_cache(maxsize=1)  # each of the three asks for the same file
def _form(head: bytes, name: str) -> Format | None:
    try:
        return format_of(text_of(head, name), name)
    except LoadError:
        return None


# Imported on use: a plain text need not wait a third of a second for the extractor of web pages.
def _read_plain(text: str) -> tuple[Reading, str]:
    from reader.load.plain import LOADER, read_plain

    return read_plain(text), LOADER


def _read_markdown(text: str) -> tuple[Reading, str]:
    from reader.load.markdown import LOADER, read_markdown

    return read_markdown(text), LOADER


def _read_page(text: str) -> tuple[Reading, str]:
    from reader.load.html import LOADER, read_page

    return read_page(text), LOADER


def _read_pdf(data: bytes, name: str, password: str) -> tuple[Reading, str]:
    from reader.load.pdf import LOADER, read_pdf

    return read_pdf(data, name, password), LOADER


def _read_docx(data: bytes, name: str, password: str) -> tuple[Reading, str]:
    from reader.load.office import DOCX, read_docx

    return read_docx(data, name), DOCX


def _read_odt(data: bytes, name: str, password: str) -> tuple[Reading, str]:
    from reader.load.office import ODT, read_odt

    return read_odt(data, name), ODT


def _read_epub(data: bytes, name: str, password: str) -> tuple[Reading, str]:
    from reader.load.epub import LOADER, read_epub

    return read_epub(data, name), LOADER


def _read_mail(data: bytes, name: str, password: str) -> tuple[Reading, str]:
    from reader.load.mail import LOADER, read_mail

    return read_mail(data, name), LOADER


def _read_rtf(data: bytes, name: str, password: str) -> tuple[Reading, str]:
    from reader.load.rtf import LOADER, read_rtf

    return read_rtf(data, name), LOADER


TEXT = TextLoader(_read_plain, Format.TEXT)
MARKDOWN = TextLoader(_read_markdown, Format.MARKDOWN)
HTML = TextLoader(_read_page, Format.HTML, Format.XHTML)
PDF = PackedLoader(_read_pdf, "application/pdf", lambda head: b"%PDF-" in head[:1024])  # as readers of PDF take it
DOCX = PackedLoader(_read_docx, Format.DOCX, partial(is_packed, Format.DOCX))
ODT = PackedLoader(_read_odt, Format.ODT, partial(is_packed, Format.ODT))
EPUB = PackedLoader(_read_epub, Format.EPUB, partial(is_packed, Format.EPUB))
MAIL = PackedLoader(_read_mail, "message/rfc822", is_mail)
RTF = PackedLoader(_read_rtf, "application/rtf", lambda head: head.startswith(b"{\\rtf"))
