"""Page furniture: the lines of a page that sell, ask and point elsewhere instead of reporting.

Told by shape: a short line that opens with a call or a label of its trade and neither quotes nor tells anything. The words are in
`resources/lexicons/furniture.toml`; they belong to the language of pages, not to one page.
"""

import re
import tomllib

import resources
from reader.load.metadata import leading_day

_MAX_WORDS = 30
_MAX_LENGTH = 300
_MAX_TAIL = 400  # blocks at the end of a page among which its tail is sought
_WORDS: dict[str, list[str]] = tomllib.loads(resources.path("lexicons/furniture.toml").read_text("utf-8"))


def _any(patterns: list[str], before: str = "", after: str = "") -> re.Pattern[str]:
    return re.compile(f"{before}(?:{'|'.join(patterns)}){after}", re.IGNORECASE)


_ALONE = _any(_WORDS["alone"])
_LABEL = _any(_WORDS["labels"], after=r"\s{0,3}[:|»›#>]+\s{0,3}\S")
_CALL = _any(_WORDS["calls"], before=r"(?:please |to |don['’]t forget to |want more\W{1,3})?", after=r"\b")
_THING = _any(_WORDS["things"] + _WORDS["media"], before=r"\b", after=r"\b")
_MEDIA_WORD = _any([*_WORDS["media"], "share", "follow us", "follow", "tweet", "on", "and", "or", "via"], before=r"\b", after=r"\b")
_ANYWHERE = _any(_WORDS["anywhere"])
_REPORTS = _any(_WORDS["reports"])
_TAIL = _any(_WORDS["tails"])
_LEGAL = re.compile(
    r"©|\(c\)\s{0,2}(?:19|20)\d\d|copyright\b\s{0,2}(?:©|\(c\)|(?:19|20)\d\d|by\b|(?:[\w.&]{1,30} ){1,4}(?:19|20)\d\d)", re.IGNORECASE
)
_DATED = re.compile(
    r"(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|date)(?: on)?\s{0,2}:?\s{0,2})", re.IGNORECASE
)
_CLOCK = re.compile(
    r"[\s,|·–—T-]{0,4}(?:at )?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?\s?(?:[ap]\.?m\.?)?\s?(?:\(?[A-Z]{1,5}\)?|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)
_AGO = re.compile(r"\d{1,2} (?:minutes?|hours?|days?|weeks?) ago", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:(?:[Ww]ritten|[Rr]eported|[Ss]tory) )?(?:[Bb]y|BY):?\s{1,3}(?:[A-Z][\w.’'-]{0,30}\s{1,2}){1,3}[A-Z][\w.’'-]{1,30}"
    r"(?:$|\s{0,2}[,|·–-]|\s+(?:and|in|for|at|on)\s)"
)
_EDGES = " \t\n-–—*=_•·|>»<«[](){}~#…+→←▶►✉"
_SENTENCE_END = (".", "!", "?", "…", "”", '"', "’", ":", ";", ",")


def is_furniture(text: str) -> bool:
    """Whether a block of text is furniture and no report."""
    words = text.split()
    if not words or len(words) > _MAX_WORDS or len(text) > _MAX_LENGTH:
        return False
    line = " ".join(words)
    if _LEGAL.match(line) or _LABEL.match(line):
        return True
    bare = line.strip(_EDGES).rstrip(".!?:").strip(_EDGES)
    if _ALONE.fullmatch(bare) or _is_media_row(bare):
        return True
    return _REPORTS.search(line) is None and (_ANYWHERE.search(line) is not None or _is_call(line))


def is_byline(text: str) -> bool:
    """Whether a line does nothing but name who wrote: "By Oda Brekk in Dorvet"."""
    line = text.strip()
    return len(line) <= 160 and len(line.split()) <= 20 and not line.endswith(".") and _BYLINE.match(line) is not None


def is_dateline(text: str) -> bool:
    """Whether a line does nothing but say when it was published."""
    line = text[:_MAX_LENGTH].strip(_EDGES)
    prefix = _DATED.match(line)
    line = line[prefix.end() :] if prefix else line
    found = leading_day(line)
    return _CLOCK.fullmatch(line, found[1]) is not None if found else _AGO.fullmatch(line) is not None


def is_page_line(text: str) -> bool:
    """Whether a block belongs to the page and not to the article, in any of these ways."""
    return is_furniture(text) or is_byline(text) or is_dateline(text)


def tail_start(texts: list[str]) -> int:
    """Index from which a page holds furniture and fragments only; the length if there is no such tail.

    A tail is led by furniture that opens one ("Leave a reply"), or begins and ends with furniture: the fragments between belong to it.
    """
    start, floor = len(texts), max(0, len(texts) - _MAX_TAIL)
    while start > floor and (is_furniture(texts[start - 1]) or _is_fragment(texts[start - 1])):
        start -= 1
    found = [index for index in range(start, len(texts)) if is_furniture(texts[index])]
    if found and found[-1] == len(texts) - 1:
        return found[0]
    return next((index for index in found if _TAIL.match(texts[index].strip(_EDGES))), len(texts))


def _is_fragment(text: str) -> bool:
    """A short line that is no sentence."""
    return len(text) <= _MAX_LENGTH and len(text.split()) <= 14 and not text.rstrip().endswith(_SENTENCE_END)


def _is_call(line: str) -> bool:
    line = line.strip(_EDGES)
    match = _CALL.match(line)
    return match is not None and _THING.search(line, match.end()) is not None


def _is_media_row(bare: str) -> bool:
    return len(bare) > 2 and not _MEDIA_WORD.sub("", bare).strip(_EDGES + ",/&")
