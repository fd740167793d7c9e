"""Loading: any file that holds an article becomes a Document, or an error that says what to do. Nothing here touches the network."""

from hashlib import sha256
from pathlib import Path

from reader.document import Document, Source
from reader.errors import LoadError
from reader.load.blocks import Reading
from reader.load.encoding import decode
from reader.load.files import read_bytes
from reader.load.plain import LOADER as PLAIN_LOADER
from reader.load.plain import read_plain
from reader.load.sniff import Format, format_of, refuse_foreign
from reader.text import normalize

__all__ = ["from_text", "load", "load_bytes"]


def load(path: Path) -> Document:
    """The article in a file.

    Raises:
        LoadError: if the file is gone, unreadable, empty, too large, no file at all, or holds no article.
    """
    path = path.absolute()
    data = read_bytes(path)
    return load_bytes(data, path.as_uri(), name=path.name)


def load_bytes(data: bytes, uri: str, *, name: str) -> Document:
    """The article in the bytes of a file called `name`; the name decides the format only where the content does not.

    Raises:
        LoadError: if the bytes hold no article.
    """
    refuse_foreign(data, name)
    decoded = decode(data)
    if decoded is None:
        advice = "If it is an article, save it as a web page, Markdown or plain text and open that."
        raise LoadError(f"“{name}” is no text.", advice=advice, path=name)
    text = normalize(decoded)
    form = format_of(text, name)
    reading, loader = _read(text, form)
    if not reading.text.strip():
        advice = "If it is a web page, open it in a browser, wait until the article shows, and save it again."
        raise LoadError(f"“{name}” holds no words.", advice=advice, path=name)
    return _document(reading, uri=uri, media_type=str(form), loader=loader, digest=sha256(data).hexdigest())


def from_text(text: str, title: str = "") -> Document:
    """A document of plain text that lies in no file. The text is normalized and otherwise left as it is, whatever the title."""
    reading = read_plain(normalize(text), normalize(title).strip())
    return _document(reading, uri="", media_type=str(Format.TEXT), loader=PLAIN_LOADER, digest="")


def _read(text: str, form: Format) -> tuple[Reading, str]:
    # Imported on use: a plain text need not wait a third of a second for the extractor of web pages.
    if form.is_page:
        from reader.load.html import LOADER, read_page

        return read_page(text), LOADER
    if form is Format.MARKDOWN:
        from reader.load.markdown import LOADER, read_markdown

        return read_markdown(text), LOADER
    return read_plain(text), PLAIN_LOADER


def _document(reading: Reading, *, uri: str, media_type: str, loader: str, digest: str) -> Document:
    facts = reading.facts
    source = Source(
        uri=uri,
        title=facts.title,
        publisher=facts.publisher,
        authors=facts.authors,
        published=facts.published,
        media_type=media_type,
        language=facts.language,
        sha256=digest,
        loader=loader,
    )
    return Document.of(reading.text, reading.passages, source)
