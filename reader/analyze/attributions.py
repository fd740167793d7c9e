"""Who says what, where the sentence tells it plainly: "X said that ...", "“...”, said X", "according to X, ..."."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from reader.analysis import Attribution, Mention, Sentence
from reader.analyze.lexicon import words
from reader.text import Span, stripped

_ACCORDING = re.compile(r"\b[Aa]ccording to\b")
_CLOSING = re.compile(r"[,.!?][”\"’]\s")
_BREAK = re.compile(r"[,;:“”\"()—–]|(?<=[a-z]{4})\.\s| but | and | while | as | after | when | which | who ")
_FILLERS = re.compile(
    r"^(?:(?:also|later|earlier|then|on|meanwhile|however|that|the same)\s)+|(?:\s(?:also|later|has|have|had|also has))+$"
)
_TELLS = re.compile(r"\s(?:reporters|journalists|the media|(?:[A-Z][\w’'-]*\s?){1,4})(?=\s(?:that|on|in|by|during)\b|,)")
_LONGEST = 160  # code points of a source: a longer one was not understood


def attributions(text: str, sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Attribution]:
    """At most one attribution a sentence, in order. `mentions` must be in order."""
    found = (_according(text, one.span, mentions) or _said(text, one.span, mentions) for one in sentences)
    return [attribution for attribution in found if attribution]


def _according(text: str, sentence: Span, mentions: Sequence[Mention]) -> Attribution | None:
    cue = _ACCORDING.search(text, sentence.start, sentence.end)
    if not cue:
        return None
    stop = _BREAK.search(text, cue.end() + 1, sentence.end)
    source = _trimmed(text, Span(cue.end(), stop.start() if stop else sentence.end))
    opens = text.count(" ", sentence.start, cue.start()) < 3  # at most a word or two such as "Moreover," before it
    content = Span(source.end, sentence.end) if opens else Span(sentence.start, cue.start())
    return _made(text, source, Span(*cue.span()), content, mentions)


def _said(text: str, sentence: Span, mentions: Sequence[Mention]) -> Attribution | None:
    cue = next((one for one in _reporting().finditer(text, sentence.start, sentence.end) if not _is_other_use(text, one)), None)
    if not cue:
        return None
    quoted = list(_CLOSING.finditer(text, sentence.start, cue.start()))
    if quoted:  # “...,” X said / said X
        return _after_quotation(text, sentence, cue, quoted[-1].end(), mentions)
    clause = [match.end() for match in _BREAK.finditer(text, sentence.start, cue.start())]
    source = _trimmed(text, Span(clause[-1] if clause else sentence.start, cue.start()))
    told = _TELLS.match(text, cue.end(), sentence.end) if cue[0].startswith("t") else None
    content = Span(told.end() if told else cue.end(), sentence.end)
    return _made(text, source, Span(*cue.span()), content, mentions) if _is_source(text, source, mentions) else None


def _is_other_use(text: str, cue: re.Match[str]) -> bool:
    """A passive ("was announced"), or a noun ("claims", "reports") that no clause follows."""
    if re.search(r"\b(?:was|were|is|are|been|be|being|the|of|by|to)\s$", text[max(0, cue.start() - 8) : cue.start()]):
        return True
    is_noun = cue[0] in ("claims", "reports", "estimates", "stated", "reported", "estimated")
    return is_noun and not re.match(r"\s?(?:that\b|:|,|[“\"])|\s(?:the|a|an|on|in|he|she|it|they)\b", text[cue.end() : cue.end() + 8])


def _after_quotation(text: str, sentence: Span, cue: re.Match[str], closed: int, mentions: Sequence[Mention]) -> Attribution | None:
    before = _trimmed(text, Span(closed, cue.start()))
    stop = _BREAK.search(text, cue.end() + 1, sentence.end)
    source = before if len(before) else _trimmed(text, Span(cue.end(), stop.start() if stop else sentence.end))
    return _made(text, source, Span(*cue.span()), Span(sentence.start, closed), mentions)


def _made(text: str, source: Span, cue: Span, content: Span, mentions: Sequence[Mention]) -> Attribution | None:
    content = _trimmed(text, content)
    if not 0 < len(source) <= _LONGEST or not len(content):
        return None
    hedged = cue.of(text) in words("cues", "hedging") or not words("cues", "hedges").isdisjoint(content.of(text).lower().split())
    return Attribution(source, cue, content, speaker(source, mentions), hedged)


def _is_source(text: str, source: Span, mentions: Sequence[Mention]) -> bool:
    """Is it a name, or a noun phrase or pronoun that opens its clause; "it was" and "to be" before a verb are no sources."""
    if re.match(r"(?:of|[Ee]ven|[Aa]lthough|[Tt]hough|[Ii]f|[Ww]hen|[Aa]s)\b", source.of(text)):
        return False
    return bool(speaker(source, mentions)) or bool(
        re.match(r"(?:The|A|An|He|She|They|[A-Z]?[a-z]+s|the|he|she|they|local|one|an?)\b", source.of(text))
    )


def speaker(source: Span, mentions: Sequence[Mention]) -> str | None:
    """The entity of the last person named in the source, else of the last organisation, else of a country that is all of it."""
    first = bisect_left(mentions, source.start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, source.end, lo=first, key=lambda mention: mention.span.start)
    inside = mentions[first:last]
    for label in ("PERSON", "ORG"):
        if named := [mention.entity for mention in inside if mention.label == label]:
            return named[-1]
    return inside[0].entity if len(inside) == 1 and inside[0].label == "GPE" and len(source) - len(inside[0].span) < 5 else None


def _trimmed(text: str, span: Span) -> Span:
    """Without white space, commas, quotation marks' commas, and adverbs at the ends."""
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
    return re.compile(rf"\b(?:{'|'.join(sorted(words('cues', 'reporting')))})\b")
