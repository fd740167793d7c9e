"""Plain text: paragraphs, title, headings and the facts in its first lines, as spans over the text as it stands."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from reader.document import Passage, PassageKind
from reader.load import furniture
from reader.load.blocks import Reading, fingerprint
from reader.load.metadata import Facts, day, facts_of, is_title_key, key_and_value, people
from reader.text import Span

LOADER = "text@1"
_MAX_WRAP = 120  # columns; a longer line was not wrapped by hand or by a mail program
_MIN_WRAP = 60
_RAGGED = 12  # columns by which wrapped lines may stay short of the widest one
_BULLET = re.compile(r"[-*•‣▪◦●]\s+(?=\S)")
_NUMBERED = re.compile(r"\(?\d{1,2}[.)]\s+(?=\S)")
_DATED_START = re.compile(r"(?:date|published|posted)?\s{0,3}:?\s{0,3}(\d{4}-\d{2}-\d{2})(?:T[\d:.Z+-]{4,24})?(?!\w)\s{0,4}", re.IGNORECASE)
_SENTENCE_END = (".", ",", ";", "…")


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    words: str
    indent: int
    after_gap: bool


def read_plain(text: str, title: str = "") -> Reading:
    """Passages of a normalized text. `title`, where the caller knows it, is not guessed."""
    lines = _lines(text)
    headers = _header_lines(lines)
    fields = dict(filter(None, (key_and_value(line.words) for line in headers)))
    facts = facts_of(fields)
    passages = [passage for line in headers for passage in _header_passages(line)]
    spans = list(_paragraphs(lines[len(headers) :]))
    dated = _dated_start(text, spans)
    if dated:
        facts = facts.or_else(Facts(published=dated[0]))
        passages.append(Passage(dated[1], PassageKind.BOILERPLATE))
        spans[:1] = [span for span in [Span(dated[2], spans[0].end)] if span.start < span.end]
    facts = Facts(title).or_else(facts)
    body = _typed(text, spans, facts.title, has_title=any(passage.kind is PassageKind.TITLE for passage in passages))
    guessed = next((passage.span.of(text) for passage in body if passage.kind is PassageKind.TITLE), "")
    byline = next((passage.span.of(text) for passage in body[:4] if furniture.is_byline(passage.span.of(text))), "")
    named = facts.or_else(Facts(" ".join(guessed.split()), authors=_byline_authors(byline)))
    return Reading(text, (*passages, *body), named)


def _lines(text: str) -> list[_Line]:
    lines, offset, after_gap = [], 0, True
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            indent = len(raw) - len(raw.lstrip())
            start = offset + indent
            lines.append(_Line(Span(start, start + len(words)), words, indent, after_gap))
        after_gap = not words
        offset += len(raw) + 1
    return lines


def _header_lines(lines: list[_Line]) -> list[_Line]:
    """Lines such as "Publisher: …" at the top. One alone counts only if a date or a gap after it makes it certain."""
    headers: list[_Line] = []
    for line in lines:
        if key_and_value(line.words) is None or (headers and line.after_gap):
            break
        headers.append(line)
    if len(headers) != 1:
        return headers
    key, value = key_and_value(headers[0].words) or ("", "")
    is_certain = day(value) is not None or (is_title_key(key) and (len(lines) == 1 or lines[1].after_gap))
    return headers if is_certain and value else []


def _header_passages(line: _Line) -> Iterable[Passage]:
    """A header is furniture, but for the words of the title."""
    key, value = key_and_value(line.words) or ("", "")
    if not is_title_key(key) or not value:
        return [Passage(line.span, PassageKind.BOILERPLATE)]
    start = line.span.end - len(value)
    return [Passage(Span(start, line.span.end), PassageKind.TITLE)]


def _dated_start(text: str, spans: list[Span]) -> tuple[date, Span, int] | None:
    """The date that a text begins with, its span, and where the words after it begin."""
    match = _DATED_START.match(text, spans[0].start, spans[0].end) if spans else None
    published = day(match[1]) if match else None
    if match is None or published is None:
        return None
    return published, Span(match.start(), match.start() + len(match[0].rstrip())), match.end()


def _paragraphs(lines: list[_Line]) -> Iterable[Span]:
    """Lines joined where the text was wrapped: a line goes on if the first word of the next would not have fitted on it."""
    width = _wrap_width(lines)
    before: _Line | None = None
    span: Span | None = None
    for line in lines:
        if span is not None and before is not None and not _breaks(before, line, width):
            span = span.joined(line.span)
        else:
            if span is not None:
                yield span
            span = line.span
        before = line
    if span is not None:
        yield span


def _wrap_width(lines: list[_Line]) -> int:
    """The widest line that was wrapped or is what wrapping left over: none of those that stand alone."""
    pairs = [(len(above.words), len(below.words)) for above, below in pairwise(lines) if not below.after_gap]
    widths = [width for pair in pairs for width in pair]
    return max([_MIN_WRAP, *(width for width in widths if width <= _MAX_WRAP)])


def _breaks(before: _Line, line: _Line, width: int) -> bool:
    if line.after_gap or max(len(before.words), len(line.words)) > _MAX_WRAP or _mark(line.words):
        return True
    first_word = line.words.split(None, 1)[0]
    if line.indent > before.indent + 1 or len(before.words) + 1 + len(first_word) <= width - _RAGGED:
        return True
    return furniture.is_furniture(before.words) or furniture.is_furniture(line.words)


def _mark(words: str) -> int:
    """The length of the list mark that a line begins with."""
    match = _BULLET.match(words) or _NUMBERED.match(words)
    return match.end() if match else 0


def _typed(text: str, spans: list[Span], title: str, *, has_title: bool) -> list[Passage]:
    texts = [span.of(text) for span in spans]
    tail = furniture.tail_start(texts)
    title_at = None if has_title else _title_at(texts, title)
    passages = []
    for index, span in enumerate(spans):
        after = texts[index + 1] if index + 1 < len(texts) else ""
        if index == title_at:
            kind = PassageKind.TITLE
        elif index >= tail or (has_title and title and fingerprint(texts[index]) == fingerprint(title)):
            kind = PassageKind.BOILERPLATE
        else:
            kind = _kind(text, span, after)
        start = span.start + (_mark(texts[index]) if kind is PassageKind.LIST_ITEM else 0)
        passages.append(Passage(Span(start, span.end), kind))
    return passages


def _title_at(texts: list[str], title: str) -> int | None:
    """The first block that is no furniture, if it is the title given or looks like one: a short line without a full stop before a text."""
    index = next((number for number, words in enumerate(texts) if not furniture.is_furniture(words)), None)
    if index is None:
        return None
    if title:
        return index if fingerprint(texts[index]) == fingerprint(title) else None
    words = texts[index]
    is_short = len(words) <= 180 and len(words.split()) <= 28 and not words.endswith(_SENTENCE_END) and not _mark(words)
    is_followed = any(len(later) > len(words) for later in texts[index + 1 : index + 5])
    return index if is_short and is_followed else None


def _kind(text: str, span: Span, after: str) -> PassageKind:
    words = span.of(text)
    if furniture.is_page_line(words):
        return PassageKind.BOILERPLATE
    if _BULLET.match(words) or _NUMBERED.match(words):
        return PassageKind.LIST_ITEM
    is_gap_after = text[span.end : span.end + 40].split("\n", 1)[-1].lstrip(" \t").startswith("\n")
    is_line = "\n" not in words and len(words) <= 80 and len(words.split()) <= 12
    opens = (words[0].isupper() or words[0].isdigit() or words[0] in "“\"‘'") and not words.endswith((*_SENTENCE_END, ":", "”", '"'))
    return PassageKind.HEADING if is_line and opens and is_gap_after and len(after) > len(words) else PassageKind.PARAGRAPH


def _byline_authors(byline: str) -> tuple[str, ...]:
    """The names in "By Oda Brekk and Ilse Torm in Dorvet | 9 May 2026"."""
    names = re.split(r"\s[|·–-]\s|\s(?:in|for|at|on)\s", byline)[0]
    return tuple(name for name in people(names) if len(name.split()) > 1 and name[0].isupper())
