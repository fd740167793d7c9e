"""The blocks of a web page, read from the parsed tree: every word that a browser would show, and where it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import count, groupby

from selectolax.lexbor import LexborHTMLParser, LexborNode

from reader.document import PassageKind
from reader.load.blocks import Block

_INVISIBLE = frozenset({
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "audio", "video", "map",
    "select", "datalist", "option", "button", "textarea", "dialog",
})  # fmt: skip
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})  # fmt: skip
_KINDS = {
    **{f"h{level}": PassageKind.HEADING for level in range(1, 7)},
    "blockquote": PassageKind.QUOTATION,
    "li": PassageKind.LIST_ITEM,
    "figcaption": PassageKind.CAPTION,
    "caption": PassageKind.CAPTION,
}
_CHROME_TAGS = frozenset({"nav", "footer", "aside", "form"})
_CHROME_ROLES = frozenset({"navigation", "banner", "contentinfo", "complementary", "dialog", "alertdialog", "search"})
_CHROME_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookies?|consent|newsletter|subscribe|comments?|respond|share|sharing|social|related|recommended|sidebar|advert\w{0,20}|ads?|promo|"
    r"breadcrumbs?|footer|nav|navbar|menu|popup|modal|paywall|tags?|trending|most-read)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_MAX_CELL_WORDS = 40


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A block with its surroundings: the innermost block element that it stands in, and that element's container."""

    text: str
    kind: PassageKind
    element: int
    container: int
    depth: int
    row: int  # number of the table row it stands in, from 1; 0 for none
    cell: int
    link_share: float  # how much of it is link text
    is_chrome: bool  # inside navigation, footer, form, comments and the like

    @property
    def block(self) -> Block:
        return Block(self.text, self.kind)

    @property
    def is_prose(self) -> bool:
        return len(self.text.split()) >= 12 and self.link_share < 0.5


@dataclass(frozen=True, slots=True)
class _Place:
    """What the elements around a node mean for the words in it."""

    kind: PassageKind = PassageKind.PARAGRAPH
    element: int = 0
    container: int = 0
    depth: int = 0
    row: int = 0
    cell: int = 0
    is_link: bool = False
    is_chrome: bool = False
    is_preformatted: bool = False


@dataclass(slots=True)
class _Gathered:
    """The words of the block being read."""

    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    place: _Place = field(default_factory=_Place)


def page_blocks(tree: LexborHTMLParser) -> list[PageBlock]:
    """The blocks of a page in reading order. Rows of data tables are joined; a table that only lays out the page is not."""
    joined: list[PageBlock] = []
    for row, blocks in groupby(_blocks(tree), key=lambda block: block.row):
        group = list(blocks)
        joined += [_row_of(group)] if row and _is_data(group) else group
    return joined


def _is_data(group: list[PageBlock]) -> bool:
    cells = [block.cell for block in group]
    return len(set(cells)) == len(cells) > 1 and all(
        len(block.text.split()) <= _MAX_CELL_WORDS and block.kind is not PassageKind.HEADING for block in group
    )


def _row_of(group: list[PageBlock]) -> PageBlock:
    text = " | ".join(block.text.replace("\n", " ") for block in group)
    return replace(group[0], text=text, kind=PassageKind.TABLE_ROW, link_share=sum(block.link_share for block in group) / len(group))


def _blocks(tree: LexborHTMLParser) -> Iterator[PageBlock]:
    """Walks the tree with a stack of its own: pages nest deeper than Python recurses, and asking for ancestors costs their number."""
    numbers = count(1)
    gathered = _Gathered()
    stack: list[tuple[LexborNode | None, _Place]] = [(tree.root, _Place())]
    while stack:
        node, place = stack.pop()
        if node is None:  # the end of a block element
            yield from _closed(gathered)
            continue
        if node.next is not None:
            stack.append((node.next, place))
        if node.is_text_node:
            _gather(gathered, node.text_content or "", place)
        elif node.is_element_node and not _is_invisible(node):
            tag = node.tag or ""
            inner = _inside(node, tag, place, numbers)
            if tag in _BLOCKS:
                yield from _closed(gathered)
                stack.append((None, place))
            elif tag == "br":
                gathered.pieces.append("\n")
            if node.first_child is not None:
                stack.append((node.first_child, inner))
    yield from _closed(gathered)


def _is_invisible(node: LexborNode) -> bool:
    if node.tag in _INVISIBLE:
        return True
    attributes = node.attributes
    return "hidden" in attributes or _HIDDEN.search(attributes.get("style") or "") is not None


def _inside(node: LexborNode, tag: str, place: _Place, numbers: "count[int]") -> _Place:
    if tag not in _BLOCKS:
        return replace(place, depth=place.depth + 1, is_link=place.is_link or tag == "a")
    number = next(numbers)
    return _Place(
        kind=_KINDS.get(tag, PassageKind.PARAGRAPH if tag == "table" else place.kind),
        element=number,
        container=place.element,
        depth=place.depth + 1,
        row=number if tag == "tr" else 0 if tag == "table" else place.row,
        cell=number if tag in ("td", "th") else place.cell,
        is_link=place.is_link,
        is_chrome=place.is_chrome or _opens_chrome(node, tag),
        is_preformatted=place.is_preformatted or tag == "pre",
    )


def _opens_chrome(node: LexborNode, tag: str) -> bool:
    attributes = node.attributes
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    # Of the document's own body and of an article, such names tell what stands beside the text ("article with-sidebar").
    named = tag not in ("html", "body", "main", "article") and _CHROME_NAMES.search(names[:500]) is not None
    return tag in _CHROME_TAGS or (attributes.get("role") or "").lower() in _CHROME_ROLES or named


def _gather(gathered: _Gathered, words: str, place: _Place) -> None:
    if not place.is_preformatted:
        words = _SPACE.sub(" ", words)
    gathered.pieces.append(words)
    gathered.linked += len(words.strip()) if place.is_link else 0
    if words.strip():
        gathered.place = place


def _closed(gathered: _Gathered) -> Iterator[PageBlock]:
    """The blocks of the words gathered so far: two line breaks in a row part paragraphs, as old pages have it."""
    text = "".join(gathered.pieces)
    linked, place = gathered.linked, gathered.place
    gathered.pieces.clear()
    gathered.linked = 0
    lines = [line.strip() for line in text.split("\n")]
    share = linked / max(1, sum(map(len, lines)))
    for has_words, paragraph in groupby(lines, key=bool):
        if has_words:
            yield PageBlock(
                "\n".join(paragraph), place.kind, place.element, place.container, place.depth, place.row, place.cell, share, place.is_chrome
            )
