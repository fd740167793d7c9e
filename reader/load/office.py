"""Word and OpenDocument texts: every word in them, of headers, notes and text boxes too, typed by their styles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from reader.document import PassageKind
from reader.load import furniture
from reader.load.blocks import Block, Reading, fingerprint, lay_out
from reader.load.metadata import Facts, day, language_code, one_line, people
from reader.load.packed import Package
from reader.phrase import worded

DOCX, ODT = "docx@1", "odt@1"
_MAIN = re.compile(r"word/document\d*\.xml")
_NOTES = re.compile(r"word/(?:footnotes|endnotes)\d*\.xml")
_EDGES = re.compile(r"word/(?:header|footer)\d*\.xml")
_HEADING_STYLE = re.compile(r"heading|überschrift|titre\d|rubrik", re.IGNORECASE)
_DELETED = frozenset({"del", "moveFrom", "delText", "tracked-changes"})
_SKIPPED = _DELETED | {"instrText", "Fallback", "annotation", "forms", "sequence-decls", "tab-stops"}


@dataclass(frozen=True, slots=True)
class _Words:
    """How a format names its elements."""

    paragraphs: frozenset[str]
    text: frozenset[str]  # the elements whose own text counts; empty: all inside paragraphs
    breaks: frozenset[str]
    tabs: frozenset[str]
    row: frozenset[str]


_WORD = _Words(frozenset({"p"}), frozenset({"t"}), frozenset({"br", "cr"}), frozenset({"tab"}), frozenset({"tr"}))
_OPEN = _Words(frozenset({"p", "h"}), frozenset(), frozenset({"line-break"}), frozenset({"tab", "s"}), frozenset({"table-row"}))

_TOLD = {  # properties that the details show
    "created": worded("Made"),
    "creation-date": worded("Made"),
    "modified": worded("Changed"),
    "date": worded("Changed"),
    "lastModifiedBy": worded("Changed by"),
    "generator": worded("Written with"),
}
_LONGEST_FACT = 300


def read_docx(data: bytes, name: str) -> Reading:
    """The words of a Word document.

    Raises:
        LoadError: if it is damaged or a bomb.
    """
    package = Package(data, name)
    parts = {kind: [entry for entry in package.names if kind.fullmatch(entry)] for kind in (_MAIN, _NOTES, _EDGES)}
    if not parts[_MAIN]:
        package.read("word/document.xml")  # says that it is damaged
    body = [block for kind in (_MAIN, _NOTES) for entry in parts[kind] for block in _blocks(package.xml(entry), _WORD)]
    edges = [replace(block, kind=PassageKind.BOILERPLATE) for entry in parts[_EDGES] for block in _blocks(package.xml(entry), _WORD)]
    facts = _core_facts(package.xml("docProps/core.xml")) if "docProps/core.xml" in package.names else Facts()
    return _reading(body, edges, facts)


def read_odt(data: bytes, name: str) -> Reading:
    """The words of an OpenDocument text.

    Raises:
        LoadError: if it is damaged or a bomb.
    """
    package = Package(data, name)
    body = list(_blocks(package.xml("content.xml"), _OPEN))
    edges: list[Block] = []
    if "styles.xml" in package.names:
        edges = [replace(block, kind=PassageKind.BOILERPLATE) for block in _blocks(package.xml("styles.xml"), _OPEN)]
    facts = _core_facts(package.xml("meta.xml")) if "meta.xml" in package.names else Facts()
    return _reading(body, edges, facts)


def _reading(body: list[Block], edges: list[Block], facts: Facts) -> Reading:
    titled, title = _titled(body, facts.title)
    tail = furniture.tail_start([block.text for block in titled])
    typed = [_typed(block, index >= tail) for index, block in enumerate(titled)]
    head = [one_line(block.text) for block in titled[:6]]
    shown = Facts(
        title,
        authors=people(next((line for line in head if furniture.is_byline(line)), "")),
        published=day(next((line for line in head if furniture.is_dateline(line)), "")),
    )
    text, passages = lay_out([*typed, *edges])
    return Reading(text, passages, shown.or_else(facts))


def _typed(block: Block, in_tail: bool) -> Block:
    is_open = block.kind not in (PassageKind.TITLE, PassageKind.TABLE_ROW)
    return replace(block, kind=PassageKind.BOILERPLATE) if is_open and (in_tail or furniture.is_page_line(block.text)) else block


def _titled(blocks: list[Block], title: str) -> tuple[list[Block], str]:
    """The blocks with their first heading as the title, or the block that says the title of the file."""
    for index, block in enumerate(blocks[:6]):
        if block.kind in (PassageKind.TITLE, PassageKind.HEADING) or (title and fingerprint(block.text) == fingerprint(title)):
            return [*blocks[:index], replace(block, kind=PassageKind.TITLE), *blocks[index + 1 :]], one_line(block.text)
    return blocks, title


def _blocks(root: etree._Element, words: _Words) -> Iterator[Block]:
    """The paragraphs in order; those inside another one (text boxes, notes) follow it, the cells of a row make one block."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        tag = _local(element)
        if tag in _SKIPPED:
            continue
        if tag in words.row and _first_inside(element, words.row) is None:
            cells = [" ".join(block.text for block in _paragraph_blocks(cell, words)) for cell in element]
            yield Block(" | ".join(one_line(cell) for cell in cells if cell.strip()), PassageKind.TABLE_ROW)
        elif tag in words.paragraphs:
            yield from _paragraph_blocks(element, words)
        else:
            waiting.extend(reversed(element))


def _first_inside(element: etree._Element, names: frozenset[str]) -> etree._Element | None:
    return next((one for one in element.iterdescendants() if _local(one) in names), None)


def _paragraph_blocks(element: etree._Element, words: _Words) -> list[Block]:
    """The paragraphs at and in an element. Walks without recursion: files may nest without end."""
    done: list[Block] = []
    open_ones: list[tuple[list[str], PassageKind]] = []
    held: list[list[Block]] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        tag = _local(node)
        if tag in _SKIPPED and event == "start":
            walk.skip_subtree()
            continue
        if tag in words.paragraphs:
            if event == "start":
                open_ones.append(([], _kind(node)))
                held.append([])
            else:
                pieces, kind = open_ones.pop()
                inner = held.pop()
                (held[-1] if held else done).extend([Block("".join(pieces), kind), *inner])
        if not open_ones:
            continue
        pieces = open_ones[-1][0]
        if event == "start":
            if tag in words.breaks or tag in words.tabs:
                pieces.append("\n" if tag in words.breaks else " ")
            if node.text and (not words.text or tag in words.text):
                pieces.append(node.text)
        elif node.tail and not words.text and node is not element:
            pieces.append(node.tail)
    return [block for block in done if block.text.strip()]


def _kind(node: etree._Element) -> PassageKind:
    if _local(node) == "h":
        return PassageKind.HEADING
    properties = next((child for child in node if _local(child) == "pPr"), None)
    style = next(
        (str(value) for one in (properties if properties is not None else ()) if _local(one) == "pStyle" for value in one.attrib.values()),
        "",
    )
    style = style or next((str(value) for key, value in node.attrib.items() if str(key).endswith("}style-name")), "")
    if style.lower() == "title":
        return PassageKind.TITLE
    if _HEADING_STYLE.match(style):
        return PassageKind.HEADING
    if "quot" in style.lower():
        return PassageKind.QUOTATION
    if style.lower() == "caption":
        return PassageKind.CAPTION
    is_item = properties is not None and any(_local(one) == "numPr" for one in properties)
    parent = node.getparent()
    return PassageKind.LIST_ITEM if is_item or (parent is not None and _local(parent) == "list-item") else PassageKind.PARAGRAPH


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _core_facts(root: etree._Element) -> Facts:
    """What the properties say. When a file was made or changed is nobody's date of publication."""
    said = {_local(element): element.text or "" for element in root.iter() if element.text}
    author = said.get("initial-creator") or said.get("creator", "")
    told = ((words, one_line(said.get(name, ""))[:_LONGEST_FACT]) for name, words in _TOLD.items())
    return Facts(
        one_line(said.get("title", "")),
        said.get("publisher", ""),
        people(author),
        language=language_code(said.get("language", "")),
        told=tuple(pair for pair in told if pair[1]),
    )
