"""What a file says of itself: title, publisher, authors, date, language, from headers, front matter and meta elements."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from reader.text import normalize

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DAY_FIRST = re.compile(r"(?:[A-Za-z]{3,9},?\s{1,3})?(\d{1,2})(?:st|nd|rd|th)?\s{1,3}([A-Za-z]{3,9})\.?,?\s{1,3}(\d{4})\b")
_MONTH_FIRST = re.compile(r"(?:[A-Za-z]{3,9},\s{1,3})?([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})\b")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_KEY_LINE = re.compile(r"([A-Za-z][A-Za-z _-]{0,30})\s{0,4}[:=]\s{0,8}(\S[^\n]{0,2000})?$")
_NAMES_APART = re.compile(r"\s*(?:;|,|\band\b|&|\|)\s*")
_BY = re.compile(r"^by[:\s]\s*", re.IGNORECASE)
_ROLES = {
    "title": "title",
    "headline": "title",
    "subject": "title",
    "publisher": "publisher",
    "site": "publisher",
    "outlet": "publisher",
    "newspaper": "publisher",
    "sitename": "publisher",
    "author": "authors",
    "authors": "authors",
    "byline": "authors",
    "by": "authors",
    "date": "published",
    "published": "published",
    "publication date": "published",
    "pubdate": "published",
    "published on": "published",
    "language": "language",
    "lang": "language",
    "url": "",
    "link": "",
    "uri": "",
    "source url": "",
    "retrieved": "",
    "tags": "",
    "section": "",
    "description": "",
    "source": "",
}  # fmt: skip  the empty role: known as a header, of no use here


@dataclass(frozen=True, slots=True)
class Facts:
    """Whatever is certain; empty and none mean unknown. `told` is what else the file says of itself, each with its name."""

    title: str = ""
    publisher: str = ""
    authors: tuple[str, ...] = ()
    published: date | None = None
    language: str = ""
    canonical: str = ""
    told: tuple[tuple[str, str], ...] = ()

    def or_else(self, other: "Facts") -> "Facts":
        """These facts, the other's where these know nothing."""
        return Facts(
            self.title or other.title,
            self.publisher or other.publisher,
            self.authors or other.authors,
            self.published or other.published,
            self.language or other.language,
            self.canonical or other.canonical,
            (*self.told, *other.told),
        )


def facts_of(fields: Mapping[str, str]) -> Facts:
    """Facts of named fields such as "Title" or "date", as headers and front matter write them."""
    found: dict[str, str] = {}
    for key, value in fields.items():
        found.setdefault(_role(key) or "", value)
    return Facts(
        one_line(found.get("title", "")),
        one_line(found.get("publisher", "")),
        people(found.get("authors", "")),
        day(found.get("published", "")),
        language_code(found.get("language", "")),
    )


def key_and_value(line: str) -> tuple[str, str] | None:
    """A header line taken apart, if its key is one that articles have."""
    match = _KEY_LINE.match(line.strip())
    return (match[1], (match[2] or "").strip()) if match and _role(match[1]) is not None else None


def is_title_key(key: str) -> bool:
    return _role(key) == "title"


def _role(key: str) -> str | None:
    return _ROLES.get(key.strip().lower().replace("_", " "))


def day(words: str) -> date | None:
    """The date that the words begin with: ISO 8601, "9 May 2026", "May 9, 2026". Slashes are nobody's certain date."""
    found = leading_day(words.strip())
    return found[0] if found else None


def leading_day(words: str) -> tuple[date, int] | None:
    """The date that the words begin with, and where it ends."""
    if match := _ISO.match(words):
        found = _date(int(match[1]), int(match[2]), int(match[3]))
    elif match := _DAY_FIRST.match(words):
        found = _date(int(match[3]), _month(match[2]), int(match[1]))
    elif match := _MONTH_FIRST.match(words):
        found = _date(int(match[3]), _month(match[1]), int(match[2]))
    else:
        return None
    return (found, match.end()) if found else None


def _month(name: str) -> int:
    start = name[:3].lower()
    return _MONTHS.index(start) + 1 if start in _MONTHS else 0


def _date(year: int, month: int, day_of_month: int) -> date | None:
    try:
        return date(year, month, day_of_month)
    except ValueError:
        return None


def people(words: str | Iterable[str]) -> tuple[str, ...]:
    """The names in a byline, each once. An address of a profile is nobody's name."""
    parts = words if not isinstance(words, str) else _NAMES_APART.split(_BY.sub("", words.strip().strip("[]")))
    names = (one_line(part).strip("\"'“”") for part in parts)
    return tuple(dict.fromkeys(name for name in names if name and "://" not in name and "@" not in name and len(name) <= 80))


def one_line(words: str) -> str:
    """The words on one line, normalized."""
    return " ".join(normalize(words).split())


def language_code(words: str) -> str:
    """ISO 639-1 code of a language tag such as "en-GB"; empty if it is none."""
    code = words.strip().lower().replace("_", "-").split("-")[0]
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


def day_of_moment(words: str) -> date | None:
    """The local date of an ISO 8601 moment or date."""
    try:
        return datetime.fromisoformat(words.strip()).date()
    except ValueError:
        return day(words)
