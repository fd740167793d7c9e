"""Saved web pages: all words they show, the article typed and what stands around it as furniture; all as text where none is found."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape

from lxml.etree import LxmlError
from selectolax.lexbor import LexborHTMLParser
from trafilatura import bare_extraction

from reader.document import PassageKind
from reader.load import furniture
from reader.load.blocks import Block, Reading, fingerprint, lay_out
from reader.load.meta_elements import meta_facts
from reader.load.metadata import Facts, day, one_line, people
from reader.load.page import PageBlock, page_blocks
from reader.load.plain import read_plain
from reader.text import normalize

LOADER = "html@2"
_MAX_EXTRACTED = 5_000_000  # characters; trafilatura takes 6 s for 3 million and more than its share beyond
_LXML_DEPTH = 250  # lxml, which trafilatura stands on, silently drops what nests deeper than 255
_ENOUGH = 0.4  # of the page's prose; below, the extraction has missed the article
_MAX_NESTING = 10_000
_NESTING_TAG = re.compile(r"<(/?)(?:div|span|section|article|blockquote|[uod]l|table|[biu]|em|strong|font|center)[\s>]", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_RUN = 5  # words in a row that tell a block again


def read_page(text: str) -> Reading:
    """The article in the normalized source of a web page."""
    if _nesting(text) > _MAX_NESTING:
        return read_plain(normalize(unescape(_TAG.sub("\n", text))))
    tree = LexborHTMLParser(text)
    if (shown := _plain_text_shown(tree)) is not None:
        return read_plain(normalize(shown))
    extraction = _extract(text)
    facts = meta_facts(tree).or_else(extraction.facts)
    blocks = page_blocks(tree)
    title = _title_index(blocks, facts.title)
    if not facts.title and title is not None:
        facts = replace(facts, title=one_line(blocks[title].text))
    heading = [Block(facts.title, PassageKind.TITLE)] if facts.title else []
    before, article, after = _parts(blocks, extraction, title)
    laid_out, passages = lay_out([*map(_furniture, before), *heading, *_with_tail(article), *map(_furniture, after)])
    return Reading(laid_out, passages, facts)


def _nesting(text: str) -> int:
    """How deep elements nest that only their end tags close, at a guess: the parser's time grows with its square."""
    depth = deepest = 0
    for match in _NESTING_TAG.finditer(text):
        depth += -1 if match[1] else 1
        deepest = max(deepest, depth)
    return deepest


def _plain_text_shown(tree: LexborHTMLParser) -> str | None:
    """The text of a page that is nothing but a plain text file as browsers show and save it."""
    inside = [node for node in tree.body.iter(include_text=True) if node.tag != "-text" or node.text().strip()] if tree.body else []
    return inside[0].text() if len(inside) == 1 and inside[0].tag == "pre" else None


@dataclass(frozen=True, slots=True)
class _Extraction:
    """What trafilatura finds: the words of the article, by whole block and by run of words, and what it knows of the page."""

    wholes: frozenset[tuple[str, ...]]
    runs: frozenset[tuple[str, ...]]
    facts: Facts

    def has(self, block: PageBlock) -> bool:
        """Whether the block is part of the article; half of a long one is enough, for links in it may have been cut. A comment that cites
        the article is none."""
        words = fingerprint(block.text)
        if words in self.wholes or block.is_chrome:
            return words in self.wholes
        runs = _runs(words)
        return bool(runs) and 2 * sum(run in self.runs for run in runs) >= len(runs)


_NOTHING = _Extraction(frozenset(), frozenset(), Facts())


def _extract(text: str) -> _Extraction:
    if len(text) > _MAX_EXTRACTED:
        return _NOTHING
    try:
        found = bare_extraction(
            text, with_metadata=True, include_comments=False, date_extraction_params={"extensive_search": False, "original_date": True}
        )
    except (LxmlError, RecursionError, ValueError, AttributeError, TypeError, IndexError, KeyError):
        # Broken pages trip the extractor in many ways; the full text answers all of them.
        return _NOTHING
    if found is None or isinstance(found, dict) or found.body is None:
        return _NOTHING
    texts = ["".join(element.itertext()) for element in found.body.iter("p", "head", "item", "cell", "quote", "row", "code")]
    facts = Facts(
        one_line(found.title or ""),
        one_line(found.sitename or ""),
        people((found.author or "").split(";")),
        day(found.date or ""),
    )
    words = fingerprint(" ".join(found.body.itertext()))
    return _Extraction(frozenset(map(fingerprint, texts)), frozenset(_runs(words)), facts)


def _runs(words: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [words[start : start + _RUN] for start in range(len(words) - _RUN + 1)]


def _title_index(blocks: list[PageBlock], title: str) -> int | None:
    """The heading that shows the title; where the page names none, its first heading outside the furniture."""
    wanted = fingerprint(title)
    for index, block in enumerate(blocks):
        if block.kind is PassageKind.HEADING and (fingerprint(block.text) == wanted or not (wanted or block.is_chrome)):
            return index
    return None


def _parts(blocks: list[PageBlock], extraction: _Extraction, title: int | None) -> tuple[list[PageBlock], list[Block], list[PageBlock]]:
    """What the page shows before the article, the article without its title, and what it shows after it."""
    kept = [extraction.has(block) for block in blocks]
    if _is_missed(blocks, kept):
        return [], [_typed_in_full(block) for index, block in enumerate(blocks) if index != title], []
    start, stop = _extent(blocks, kept, title)
    return blocks[:start], list(_article(blocks, kept, title, start, stop)), blocks[stop:]


def _is_missed(blocks: list[PageBlock], kept: list[bool]) -> bool:
    prose = [(len(block.text), is_kept) for block, is_kept in zip(blocks, kept, strict=True) if block.is_prose and not block.is_chrome]
    total = sum(length for length, _ in prose)
    found = sum(length for length, is_kept in prose if is_kept)
    return not any(kept) or found < total * _ENOUGH or any(block.depth > _LXML_DEPTH for block in blocks)


def _furniture(block: PageBlock) -> Block:
    return Block(block.text, PassageKind.BOILERPLATE)


def _typed_in_full(block: PageBlock) -> Block:
    is_menu = block.link_share > 0.7 and not block.is_prose
    return _furniture(block) if block.is_chrome or is_menu else _typed(block)


def _extent(blocks: list[PageBlock], kept: list[bool], title: int | None) -> tuple[int, int]:
    """From the title, or the first block that was kept, to behind the last block of the article's container."""
    anchors = _anchors(blocks, kept)
    first, last = anchors[0], anchors[-1]
    home = blocks[last].container
    while last + 1 < len(blocks) and blocks[last + 1].container == home:
        last += 1
    return first if title is None else min(first, title), last + 1


def _anchors(blocks: list[PageBlock], kept: list[bool]) -> list[int]:
    """The blocks that are surely of the article: kept, and long enough to be no label, if there are such."""
    whole = [index for index, is_kept in enumerate(kept) if is_kept]
    return [index for index in whole if len(blocks[index].text.split()) >= _RUN] or whole


def _article(blocks: list[PageBlock], kept: list[bool], title: int | None, start: int, stop: int) -> Iterator[Block]:
    """What was kept, and typed as furniture what stands between."""
    anchors = _anchors(blocks, kept)
    homes = {blocks[index].container for index in anchors}
    for index in range(start, stop):
        block = blocks[index]
        if index == title:
            continue
        if kept[index]:
            yield _typed(block)
        elif index >= anchors[0] or _belongs_to_head(block):
            yield _typed_between(block, block.container in homes)
        else:
            yield _furniture(block)


def _belongs_to_head(block: PageBlock) -> bool:
    """Between title and article, pages put captions, the byline and a summary, but also menus and buttons."""
    return not block.is_chrome and (
        block.kind is PassageKind.CAPTION or block.is_prose or furniture.is_byline(block.text) or furniture.is_dateline(block.text)
    )


def _typed(block: PageBlock) -> Block:
    text = block.text
    is_of_page = block.kind is not PassageKind.TABLE_ROW and furniture.is_page_line(text)
    return _furniture(block) if is_of_page else block.block


def _typed_between(block: PageBlock, is_at_home: bool) -> Block:
    """A block inside the article that was not kept: a caption, a row and a paragraph among paragraphs are text nevertheless."""
    is_text = block.kind in (PassageKind.CAPTION, PassageKind.TABLE_ROW) or (is_at_home and block.is_prose)
    return _typed(block) if is_text and not block.is_chrome else _furniture(block)


def _with_tail(blocks: list[Block]) -> list[Block]:
    """What follows "Leave a reply", "Related articles" and their kind to the end of the page is theirs."""
    start = furniture.tail_start([block.text for block in blocks])
    return [*blocks[:start], *(replace(block, kind=PassageKind.BOILERPLATE) for block in blocks[start:])]
