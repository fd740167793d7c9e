"""EPUB: the pages of the book in the order of its spine."""

from posixpath import dirname, join, normpath
from urllib.parse import unquote

from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from reader.document import PassageKind
from reader.errors import LoadError
from reader.load import furniture
from reader.load.blocks import Block, Reading, lay_out
from reader.load.encoding import decode
from reader.load.metadata import Facts, day_of_moment, language_code, one_line, people
from reader.load.packed import Package
from reader.load.page import page_blocks
from reader.phrase import worded
from reader.text import normalize

LOADER = "epub@1"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"


def read_epub(data: bytes, name: str) -> Reading:
    """The words of a book.

    Raises:
        LoadError: if it is damaged, a bomb, or locked by its seller.
    """
    package = Package(data, name)
    if "META-INF/rights.xml" in package.names:
        raise LoadError(
            worded("“{file}” is locked by its seller.", file=name), advice=worded("Only the seller's program can show it."), path=name
        )
    container = package.xml("META-INF/container.xml")
    paths = [one.get("full-path", "") for one in container.iter("{urn:oasis:names:tc:opendocument:xmlns:container}rootfile")]
    if not paths:
        raise LoadError(worded("“{file}” is damaged: it names no pages.", file=name), advice=worded("Download it again."), path=name)
    book = package.xml(paths[0])
    text, passages = lay_out(block for entry in _spine(book, dirname(paths[0]), package) for block in _blocks(package.read(entry)))
    return Reading(text, passages, _facts(book))


def _spine(book: etree._Element, folder: str, package: Package) -> list[str]:
    """The entries that hold pages, in order; what lies outside the file is not there."""
    items = {one.get("id"): unquote(one.get("href", "")) for one in book.iter(f"{_OPF}item")}
    order = [items.get(one.get("idref"), "") for one in book.iter(f"{_OPF}itemref")]
    entries = [normpath(join(folder, href.split("#")[0])) for href in order if href]
    known = set(package.names)
    return list(dict.fromkeys(entry for entry in entries if entry in known))


def _blocks(page: bytes) -> list[Block]:
    source = normalize(decode(page) or "")
    return [
        Block(block.text, PassageKind.BOILERPLATE if furniture.is_furniture(block.text) else block.kind)
        for block in page_blocks(LexborHTMLParser(source))
    ]


def _facts(book: etree._Element) -> Facts:
    def said(what: str) -> list[str]:
        return [one_line("".join(one.itertext())) for one in book.iter(f"{_DC}{what}")]

    first = {what: next(iter(said(what)), "") for what in ("title", "publisher", "date", "language")}
    return Facts(
        first["title"], first["publisher"], people(said("creator")), day_of_moment(first["date"]), language_code(first["language"])
    )
