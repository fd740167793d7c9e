"""Figures that name and do not count: "Su-25", "Resolution 2254", "24/7", telephone numbers, addresses of the web."""

import re
from collections.abc import Iterator
from functools import cache

from reader.analyze.lexicon import words
from reader.text import Span

_ADDRESSES = [
    r"(?:https?://|www\.)\S+",
    r"\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}",
    r"[@#]\w+",
    r"\+\d[\d ()-]{7,18}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b",  # telephones
    r"\b\d{1,3}°\s?\d{1,2}(?:\.\d+)?[’'′](?:\s?\d{1,2}(?:\.\d+)?[”\"″])?\s?[NSEW]?\b",  # 57°44’8.5”N
]
_NOTES = [
    r"\(\d{1,3}(?:[–-]\d{1,3})?(?:,\d{1,2}(?:[–-]\d{1,3})?){1,30}\)",  # (3,5–7)
    r"\[\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,30}\]",  # [12], [3, 5–7]
    r"(?<=[^\W\d_])[−–]\d\b(?![.,]\d)|\)\d+\b",  # exponents ("m s−1") and the numbers in formulas ("(OH)2")
]
_DATES = [
    r"\b\d{4}-\d\d-\d\dT[\d:.]{5,15}Z?",
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{3,6})?\.? \d{1,2}\s?[-–]\s?\d{1,2}\b",
    r"\b(?:1[5-9]|20)\d\ds\b",  # of a year or a decade, no seconds
]
_CODES = [
    r"\b\d+(?:\.\d+){2,8}\b",
    r"\b(?!\d+(?:[eExX×]\d|[kcm]?m[23]\b))\d{1,3}[A-Za-z]{1,2}\d+\w{0,6}\b|\b[2-6][DG]\b",
    r"\b(?:\d{1,5}[acdefijnoqruvwxyz]|(?:19|20)\d\d[a-z])\b",  # the flat 12a, the paper of 2010b
    r"\b(?:480|720|1080|1440|2160)p\b|\b[48]K (?:screens?|TVs?|video|monitors?|resolution|cameras?|displays?|film|footage|television)\b",
    r"\b\d{1,3}[CHNOS]/\d{1,3}[CHNOS]\b",  # isotopes
    r"\b13[DG]\b|(?<=\bForm )13F\b|\b13F\b(?=[^.]{0,30}\b(?:fil|form|report|disclos))|\b(?:8|10)-[KQ]\b",  # of American companies
    r"\b24/7\b|\b50[/-]50\b|\b7/7\b",
    r"\b(?:\d{1,2}|one|two|three|four|five|ten)-for-(?:\d{1,2}|one|two|three)\b",  # offers and splits of shares
]
_NAMES = [
    r"\b(?:No\.|no\.|page|line|room|flight|route|item|channel|figure) \d+\b(?!,\d)",
    r"\b\d{1,3}(?:st|nd|rd|th) (?=[A-Z])",
    r"(?<=[a-z] )(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?=[A-Z])",
    r"\b(?:first|First) (?:lady|name|names|aid|class|hand|place)\b",
    r"\b(?:G|Group of |Big |Big-)(?:Four|Five|Seven|Eight|Ten|Twenty)\b",
]


def identifiers(text: str, span: Span) -> list[Span]:
    """Where figures stand that are no quantities."""
    return sorted(Span(*match.span()) for pattern in _patterns() for match in pattern.finditer(text, span.start, span.end))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in (*_ADDRESSES, *_NOTES, *_DATES, *_CODES, *_NAMES, *_of_words()))


def _of_words() -> Iterator[str]:
    """The patterns that hold words of the lexicon: "Su-25" (but not "mid-20s" or "USD5"), "Resolution 2254", "12 Orsel Street"."""
    money, prefixes, numbered, streets = (
        "|".join(sorted(words("cues", key))) for key in ("glued_money", "before_hyphens", "numbered_names", "streets")
    )
    no_name = rf"(?:{money})\d|(?:{prefixes})[-‐‑]\d|[kcmnμ]?m[23]\b"
    yield rf"(?<![\w$£€])(?!{no_name})[^\W\d_]{{1,12}}[-‐‑]?\d+\w{{0,6}}(?:[-‐‑]\d+\w{{0,6}})?\b(?![,.]\d{{3}})"
    number = r"\d+(?:\(\w\))?(?:[-–/]\d+)?(?:(?:,| and| or|, and) \d+(?=[\s,.;)]))*"
    yield rf"\b(?:{numbered})\.?[ \u00a0#]{number}(?!,\d|\.\d| ?%)"
    yield rf"\b\d{{1,5}} (?:[A-Z][a-z]{{1,20}} ){{1,2}}(?:{streets})\b"
