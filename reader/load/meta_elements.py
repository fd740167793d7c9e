"""What the meta elements of a web page say of it: Open Graph, Dublin Core and the plain names."""

import re

from selectolax.lexbor import LexborHTMLParser

from reader.load.metadata import Facts, day_of_moment, language_code, one_line, people

_TITLES = ("og:title", "dc.title", "twitter:title", "headline")
_PUBLISHERS = ("og:site_name", "dc.publisher", "publisher", "application-name")
_AUTHORS = ("author", "article:author", "dc.creator", "byl", "parsely-author")
_DATES = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date",
    "dc.date.issued",
    "date",
    "pubdate",
    "publication_date",
)
_TITLE_PARTS = re.compile(r"\s+[|–—·»-]\s+")
_LONGEST_ADDRESS = 2_000
_BY = re.compile(r"^by\s+", re.IGNORECASE)


def meta_facts(tree: LexborHTMLParser) -> Facts:
    """The facts that a page declares. A title that ends in the publisher's name loses it."""
    named = _named(tree)
    publisher = one_line(_first(named, _PUBLISHERS))
    title = one_line(_first(named, _TITLES)) or _page_title(tree)
    language = (tree.root.attributes.get("lang") or tree.root.attributes.get("xml:lang") or "") if tree.root else ""
    return Facts(
        _without_publisher(title, publisher),
        publisher,
        people(_BY.sub("", _first(named, _AUTHORS))),
        day_of_moment(_first(named, _DATES)),
        language_code(language or named.get("language", "")),
        _canonical(tree, named),
    )


def _canonical(tree: LexborHTMLParser, named: dict[str, str]) -> str:
    """The address that the page gives as its own."""
    element = tree.css_first('link[rel="canonical"]')
    address = one_line((element.attributes.get("href") or "") if element else "") or one_line(named.get("og:url", ""))
    return address if address.startswith(("https://", "http://")) and len(address) <= _LONGEST_ADDRESS else ""


def _named(tree: LexborHTMLParser) -> dict[str, str]:
    named: dict[str, str] = {}
    for element in tree.css("meta"):
        attributes = element.attributes
        name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").strip().lower()
        content = (attributes.get("content") or "").strip()
        if name and content:
            named.setdefault(name, content)
    return named


def _first(named: dict[str, str], names: tuple[str, ...]) -> str:
    return next((named[name] for name in names if name in named), "")


def _page_title(tree: LexborHTMLParser) -> str:
    """The first heading of the highest rank if the page's title begins with it, else the page's title."""
    element = tree.css_first("head > title")
    title = one_line(element.text()) if element else ""
    headings = tree.css("h1")
    heading = one_line(headings[0].text(separator=" ")) if len(headings) == 1 else ""
    return heading if heading and (not title or title.casefold().startswith(heading.casefold())) else title


def _without_publisher(title: str, publisher: str) -> str:
    parts = _TITLE_PARTS.split(title)
    if publisher and len(parts) > 1 and parts[-1].casefold() == publisher.casefold():
        return title[: title.rindex(parts[-1])].rstrip(" |–—·»-")
    return title
