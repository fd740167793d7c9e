"""Who says what, by patterns of words, for sentences without a tree: "X said that", "“...”, said X", "according to X" alone."""

import re
from collections.abc import Iterator
from functools import cache

from reader.analysis import Stance
from reader.analyze.attributions.saying import Saying
from reader.analyze.lexicon import words
from reader.text import Span, stripped

_ACCORDING = re.compile(r"\b[Aa]ccording to\b")
_CLOSING = re.compile(r"[,.!?][”\"’]\s")
_BREAK = re.compile(r"[,;:“”\"()—–]|(?<=[a-z]{4})\.(?=\s|$)| but | and | while | as | after | when | which | who ")
_FILLERS = re.compile(r"^(?:(?:also|later|earlier|then|on|meanwhile|however|that)\s)+|(?:\s(?:also|later|has|have|had))+$")
_TELLS = re.compile(r"\s(?:reporters|journalists|the media|(?:[A-Z][\w’'-]*\s?){1,4})(?=\s(?:that|on|in|by|during)\b|,)")
_OPENS = re.compile(r"(?:[A-Z]|(?:the|a|an|he|she|they|one|local)\b)")
_BEFORE_OTHER_USE = re.compile(r"\b(?:was|were|is|are|been|be|being|the|of|by|to)\s$")
_LONGEST = 160  # code points of a source: a longer one was not understood


def pattern_sayings(text: str, sentence: Span) -> Iterator[Saying]:
    """At most one."""
    found = _according(text, sentence) or _said(text, sentence)
    if found and 0 < len(found[0]) <= _LONGEST and len(found[2]):
        source, cue, content = found
        pronoun = source.of(text).lower() if source.of(text).lower() in ("he", "she", "it", "they") else ""
        stance = Stance.HEDGED if cue.of(text) in words("sources", "plain_hedging") else Stance.NEUTRAL
        yield Saying(source, cue, content, stance, (source,), pronoun=pronoun)


def _according(text: str, sentence: Span) -> tuple[Span, Span, Span] | None:
    cue = _ACCORDING.search(text, sentence.start, sentence.end)
    if not cue:
        return None
    stop = _BREAK.search(text, cue.end() + 1, sentence.end)
    source = _trimmed(text, Span(cue.end(), stop.start() if stop else sentence.end))
    opens = text.count(" ", sentence.start, cue.start()) < 3  # at most a word or two such as "Moreover," before it
    content = Span(source.end, sentence.end) if opens else Span(sentence.start, cue.start())
    return source, Span(*cue.span()), _trimmed(text, content)


def _said(text: str, sentence: Span) -> tuple[Span, Span, Span] | None:
    uses = _reporting().finditer(text, sentence.start, sentence.end)
    cue = next((one for one in uses if not _BEFORE_OTHER_USE.search(text[max(0, one.start() - 8) : one.start()])), None)
    if not cue:
        return None
    said = Span(*cue.span())
    if quoted := list(_CLOSING.finditer(text, sentence.start, cue.start())):  # “...,” X said / said X
        before = _trimmed(text, Span(quoted[-1].end(), cue.start()))
        stop = _BREAK.search(text, cue.end() + 1, sentence.end)
        source = before if len(before) else _trimmed(text, Span(cue.end(), stop.start() if stop else sentence.end))
        return source, said, Span(sentence.start, quoted[-1].end() - 1)
    clause = [match.end() for match in _BREAK.finditer(text, sentence.start, cue.start())]
    source = _trimmed(text, Span(clause[-1] if clause else sentence.start, cue.start()))
    told = _TELLS.match(text, cue.end(), sentence.end) if cue[0].startswith("t") else None
    content = _trimmed(text, Span(told.end() if told else cue.end(), sentence.end))
    return (source, said, content) if _OPENS.match(source.of(text)) else None


def _trimmed(text: str, span: Span) -> Span:
    """Without white space, commas and adverbs at the ends."""
    span = stripped(text, span)
    said = span.of(text)
    lead = len(said) - len(said.lstrip(" ,;:.\n"))
    said = said.strip(" ,;:.\n")
    span = Span(span.start + lead, span.start + lead + len(said))
    while filler := _FILLERS.search(span.of(text)):
        at_end = filler.start() > 0
        span = Span(span.start, span.start + filler.start()) if at_end else Span(span.start + filler.end(), span.end)
    return span


@cache
def _reporting() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(words('sources', 'plain')))})\b")
