"""Whether the words around a day put it ahead: "talks will resume on Monday"."""

import re
from functools import cache

from reader.analyze.lexicon import table
from reader.text import Span

_REACH = 80  # code points
_OPENING = 20  # a day so near the start of its sentence comes before its verb: "On Monday, the court will rule"


def looks_ahead(text: str, sentence: Span, time: Span) -> bool:
    """Does a word of the future stand before the time, or behind one that opens the sentence, with no break between?"""
    cues = list(_coming().finditer(text, max(sentence.start, time.start - _REACH), time.start))
    if cues:
        return _break().search(text, cues[-1].end(), time.start) is None
    if time.start - sentence.start > _OPENING:
        return False
    start = time.end + text.startswith(",", time.end)
    cue = _coming().search(text, start, min(sentence.end, time.end + _REACH))
    return cue is not None and _break().search(text, start, cue.start()) is None


@cache
def _coming() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any('coming')})\b(?!\s(?:not\s)?have\b)", re.IGNORECASE)


@cache
def _break() -> re.Pattern[str]:
    return re.compile(rf"[;:“”\"()—]|,(?!\s(?:by|on|in|at|no|until|till|possibly|probably|perhaps)\b)|\b(?:{_any('breaks')})\b")


def _any(key: str) -> str:
    return "|".join(re.escape(words).replace(r"\ ", r"\s") for words in table("times")[key])
