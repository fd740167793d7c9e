"""Figures that name and do not count: "Su-25", "Resolution 2254", "24/7", telephone numbers, addresses of the web."""

import re

from reader.text import Span

_NUMBERED = (
    r"No|Nos|Number|Resolution|Article|Articles|Section|Sections|Chapter|Flight|Highway|Route|Room|Phase|Level|Windows|Boeing|Airbus|Formula"
    r"|Page|pp|Channel|World War|Protocol|Amendment|Title|Act|Annex|Appendix|Figure|Fig|Table|Unit|Camp|Gate|Sector|Zone|District|Ward|Area"
    r"|Apollo|Group of|Order|Decree|Case|Volume|Part|Type|Model|Version|Block|Building|Checkpoint|Runway|Psalm|Verse|Grade"
)
_MONEY = r"(?:Rs|USD|EUR|GBP|RM|RMB|INR|PKR|AFN|NIS|BTC|CHF|US)"
_BEFORE_HYPHENS = (
    r"(?:minus|mid|early|late|low|high|over|under|about|around|nearly|almost|some|roughly|sub|pre|post|non|plus|top|per|to|foot|feet|ft)"
)
_PATTERNS = [
    re.compile(r"(?:https?://|www\.)\S+"),
    re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}"),
    re.compile(r"[@#]\w+"),
    re.compile(r"\+\d[\d ()-]{7,18}\d|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b"),
    re.compile(r"\b\d+(?:\.\d+){2,8}\b"),
    re.compile(rf"(?<![\w$£€])(?!{_MONEY}\d|{_BEFORE_HYPHENS}[-‐‑]\d|[kcmnμ]?m[23]\b)[^\W\d_]{{1,12}}[-‐‑]?\d+\w{{0,6}}\b(?![,.]\d{{3}})"),
    re.compile(r"\b(?!\d+(?:[eExX×]\d|[kcm]?m[23]\b))\d{1,3}[A-Za-z]{1,2}\d+\w{0,6}\b|\b[2-6][DG]\b"),
    re.compile(r"(?<=[^\W\d_])[−–]\d\b(?![.,]\d)|\)\d+\b"),  # exponents ("m s−1") and the numbers in formulas ("(OH)2")
    re.compile(r"\b(?:\d{1,5}[acdefijnoqruvwxyz]|(?:19|20)\d\d[a-z])\b"),  # the flat 12a, the paper of 2010b
    re.compile(r"\(\d{1,3}(?:[–-]\d{1,3})?(?:,\d{1,2}(?:[–-]\d{1,3})?){1,30}\)"),  # notes: "(3,5–7)"
    re.compile(r"\[\d{1,4}(?:\s?[,–-]\s?\d{1,4}){0,30}\]"),  # notes: "[12]", "[3,5–7]"
    re.compile(r"\b\d{1,3}°\s?\d{1,2}(?:\.\d+)?[’'′](?:\s?\d{1,2}(?:\.\d+)?[”\"″])?\s?[NSEW]?\b"),  # 57°44’8.5”N
    re.compile(r"\b\d{4}-\d\d-\d\dT[\d:.]{5,15}Z?"),
    re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{3,6})?\.? \d{1,2}\s?[-–]\s?\d{1,2}\b"),  # days
    re.compile(r"\b(?:1[5-9]|20)\d\ds\b"),  # of a year or a decade, no seconds
    re.compile(r"\b[48]K (?:screens?|TVs?|video|monitors?|resolution|cameras?|displays?|film|footage|television)\b"),
    re.compile(r"\b24/7\b|\b50[/-]50\b|\b7/7\b"),
    re.compile(r"\b(?:\d{1,2}|one|two|three|four|five|ten)-for-(?:\d{1,2}|one|two|three)\b"),  # offers and splits of shares
    re.compile(rf"\b(?:{_NUMBERED})\.?[ \u00a0#](?:\d+(?:\(\w\))?(?:[-–/]\d+)?)(?:(?:,| and| or|, and) \d+(?=[\s,.;)]))*(?!,\d|\.\d| ?%)"),
    re.compile(r"\b(?:No\.|number|no\.|page|line|room|flight|route|item|channel|figure) \d+\b(?!,\d)"),
    re.compile(r"\b\d{1,5} (?:[A-Z][a-z]{1,20} ){1,2}(?:Street|Road|Avenue|Lane|Square|Boulevard|Drive)\b"),
    re.compile(r"\b\d{1,3}(?:st|nd|rd|th) (?=[A-Z])"),
    re.compile(r"(?<=[a-z] )(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?=[A-Z])"),
    re.compile(r"\b(?:first|First) (?:lady|name|names|aid|class|hand|place)\b"),
    re.compile(r"\b(?:G|Group of |Big |Big-)(?:Four|Five|Seven|Eight|Ten|Twenty)\b"),
]


def identifiers(text: str, span: Span) -> list[Span]:
    """Where figures stand that are no quantities."""
    found = [Span(*match.span()) for pattern in _PATTERNS for match in pattern.finditer(text, span.start, span.end)]
    return sorted(found)
