"""Markdown: the words without the marks, typed by them. Front matter is metadata and no text."""

import re
from collections.abc import Iterator
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token
from selectolax.lexbor import LexborHTMLParser

from reader.document import PassageKind
from reader.load import furniture
from reader.load.blocks import Block, Reading, fingerprint, lay_out
from reader.load.metadata import Facts, facts_of
from reader.load.page import page_blocks
from reader.load.plain import read_plain

LOADER = "markdown@1"
_MAX_NESTING = 60  # of quotations and lists; markdown-it drops the text of deeper ones and recurses about six frames a level
_FIELD = re.compile(r"([A-Za-z][\w -]{0,40}):[ \t]{0,8}([^\n]*)$")
_ITEM = re.compile(r"[ \t]{0,8}-[ \t]{1,8}(\S[^\n]*)$")
_PARSER = MarkdownIt("commonmark", {"maxNesting": _MAX_NESTING, "html": True}).enable(["table", "strikethrough"])


def read_markdown(text: str) -> Reading:
    """The words of a normalized Markdown text and what its front matter says."""
    facts, body = _split_front_matter(text)
    tokens = _PARSER.parse(body)
    if max((token.level for token in tokens), default=0) >= _MAX_NESTING - 2:
        reading = read_plain(body)
        return replace(reading, facts=facts.or_else(reading.facts))
    blocks, title = _titled(list(_blocks(tokens)), facts.title)
    laid_out, passages = lay_out(_typed(blocks))
    return Reading(laid_out, passages, facts.or_else(Facts(title)))


def _split_front_matter(text: str) -> tuple[Facts, str]:
    """YAML between two lines of three hyphens, as far as it is keys with values or lists of values."""
    lines = text.split("\n")
    ends = [number for number, line in enumerate(lines[1:100], 1) if line.rstrip() in ("---", "...")]
    if lines[0].rstrip() != "---" or not ends:
        return Facts(), text
    fields: dict[str, str] = {}
    key = ""
    for line in lines[1 : ends[0]]:
        if match := _FIELD.match(line):
            key = match[1]
            fields[key] = _unquoted(match[2])
        elif (match := _ITEM.match(line)) and key:
            fields[key] = f"{fields[key]}; {_unquoted(match[1])}".strip("; ")
        elif line.strip() and not line.startswith(("#", " ", "\t")):
            return Facts(), text  # no front matter after all: a rule, and words between rules
    return facts_of(fields), "\n".join(lines[ends[0] + 1 :])


def _unquoted(value: str) -> str:
    value = value.strip()
    return value[1:-1].strip() if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    """Blocks in order. The innermost mark that has a kind gives it, so a paragraph in a quotation is a quotation."""
    kinds: list[PassageKind] = []
    row: list[str] = []
    for token in tokens:
        kind = _OPENED.get(token.type.removesuffix("_open").removesuffix("_close"))
        if kind is not None and token.nesting:
            kinds.append(kind) if token.nesting > 0 else kinds.pop()
        if token.type == "tr_close":
            yield Block(" | ".join(row), PassageKind.TABLE_ROW)
            row = []
        elif token.type == "inline" and kinds and kinds[-1] is PassageKind.TABLE_ROW:
            row.append(_words(token))
        elif token.type == "inline":
            yield Block(_words(token), _caption(token) or (kinds[-1] if kinds else PassageKind.PARAGRAPH))
        elif token.type in ("fence", "code_block"):
            yield Block(token.content, kinds[-1] if kinds else PassageKind.PARAGRAPH)
        elif token.type == "html_block":
            yield from (block.block for block in page_blocks(LexborHTMLParser(token.content)))


_OPENED = {
    "heading": PassageKind.HEADING,
    "blockquote": PassageKind.QUOTATION,
    "list_item": PassageKind.LIST_ITEM,
    "tr": PassageKind.TABLE_ROW,
}


def _words(token: Token) -> str:
    """The words of an inline token: no emphasis marks, no addresses of links, the words that stand for a picture."""
    pieces = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            pieces.append(" " if child.type == "softbreak" else "\n")
        elif child.type == "image":
            pieces.append(_words(child))
        elif child.type != "html_inline":
            pieces.append(child.content)
    return "".join(pieces)


def _caption(token: Token) -> PassageKind | None:
    children = [child for child in token.children or () if child.content.strip() or child.type == "image"]
    return PassageKind.CAPTION if children and all(child.type == "image" for child in children) else None


def _titled(blocks: list[Block], title: str) -> tuple[list[Block], str]:
    """The blocks with the title once, and first unless furniture stands above it."""
    start = next((index for index, block in enumerate(blocks) if not furniture.is_furniture(block.text)), len(blocks))
    first = blocks[start] if start < len(blocks) else Block("")
    is_heading = first.kind is PassageKind.HEADING
    if is_heading and (not title or fingerprint(first.text) == fingerprint(title)):
        return [*blocks[:start], replace(first, kind=PassageKind.TITLE), *blocks[start + 1 :]], " ".join(first.text.split())
    return ([Block(title, PassageKind.TITLE), *blocks] if title else blocks), title


def _typed(blocks: list[Block]) -> list[Block]:
    tail = furniture.tail_start([block.text for block in blocks])
    return [_typed_block(block, index >= tail) for index, block in enumerate(blocks)]


def _typed_block(block: Block, in_tail: bool) -> Block:
    is_open = block.kind not in (PassageKind.TITLE, PassageKind.TABLE_ROW)
    return replace(block, kind=PassageKind.BOILERPLATE) if is_open and (in_tail or furniture.is_page_line(block.text)) else block
