"""Dates and times in text, resolved against the day of publication. Durations ("for two weeks") are quantities, not times.

A span holds the words that set the interval ("since 2014", "late last year", "from 3 to 5 May"), not those that only lead to it ("in",
"on"). An open side is none: "since 2014" ends with the day of publication, "until March" has no start.

Own rules, because no library serves. On 231 sentences of news with 263 times, our own (tests/analyze/gold_times.toml), they find 99.6 %
of the spans (F1) and place 99.2 % of the times; 86 of those sentences were measured before any rule had seen them, with 98 % and 92 %. The
best library, Recognizers-Text, finds 78 % and places 54 %, fifty times slower, and no longer runs beside current packages; dateparser 35 %
and 37 %, and 44 % of the times where the spans are given. On the specification of Recognizers-Text, the language of calendar assistants,
that library leads (spans 73 %, placed 56 %; ours 46 % and 25 %, dateparser 32 % and 20 %). tests/benchmarks/times_and_peers.py measures
them all. The arithmetic of the calendar is dateutil's.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial

from reader.analysis import TimeExpression
from reader.analyze.numbers import clocks, dates, feasts, relative_times, years
from reader.analyze.numbers.calendar_terms import Period
from reader.analyze.numbers.tense import looks_ahead
from reader.analyze.numbers.time_base import Base, Kind, Rule
from reader.analyze.numbers.time_phrases import Term, dated_clocks, narrowed, opened, ranges
from reader.analyze.numbers.time_words import NUMBER, UNIT
from reader.text import Span

RULES = (*dates.RULES, *years.RULES, *relative_times.RULES, *feasts.RULES, *clocks.RULES)

_LENGTH = re.compile(rf"\b{NUMBER}\s{UNIT}\b(?!\sago)", re.IGNORECASE)


def times(text: str, span: Span, published: date | None, earlier: TimeExpression | None = None) -> list[TimeExpression]:
    """The times named inside the span, a sentence, in order and without overlap; of two that overlap the longer one stays.

    `earlier` is the time named last before, which "three days later" is told from.
    """
    before = Period(earlier.start, earlier.end, earlier.grain) if earlier else None
    single = _told(_apart(span, _single(text, span, published)), published, before)
    days = dated_clocks(text, ranges(text, span.start, single, of_clocks=True))
    parts = _widened(days, span.start, lambda term, floor: narrowed(text, floor, term, published))
    following = _told(ranges(text, span.start, parts), published, before)
    whole = _widened(following, span.start, lambda term, floor: opened(text, floor, term, published))
    return [TimeExpression(Span(one.start, one.end), one.period.start, one.period.end, one.period.grain) for one in whole]


def outside_lengths(text: str, found: list[TimeExpression]) -> list[Span]:
    """Where those times hold no quantity: all but the lengths that some tell, as in "past two years" and "nine days later"."""
    spans: list[Span] = []
    for time in found:
        length = _LENGTH.search(text, time.span.start, time.span.end)
        edges = (time.span.start, *(length.span() if length else ()), time.span.end)
        spans += [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
    return spans


def _single(text: str, span: Span, published: date | None) -> Iterator[Term]:
    lowered = span.of(text).lower()
    for rule in RULES:
        if rule.hints and not any(hint in lowered for hint in rule.hints):
            continue
        for match in rule.pattern.finditer(text, span.start, span.end):
            start, end = match.span("whole" if match.groupdict().get("whole") else 0)
            resolve = partial(_resolved, rule, match)
            period = resolve(Base(published, looks_ahead(text, span, Span(start, end))))
            if period:
                yield Term(start, end, period, rule.kind, resolve)


def _resolved(rule: Rule, match: re.Match[str], base: Base) -> Period | None:
    """None for what is no day of the calendar, as "February 30"."""
    try:
        return rule.resolve(match, base)
    except (ValueError, OverflowError):
        return None


def _apart(span: Span, terms: Iterator[Term]) -> list[Term]:
    """The longest of those that overlap, in order."""
    kept: list[Term] = []
    taken = bytearray(span.end - span.start)
    for term in sorted(terms, key=lambda one: (one.start - one.end, one.start)):
        start, end = term.start - span.start, term.end - span.start
        if taken.find(1, start, end) < 0:
            taken[start:end] = b"\1" * (end - start)
            kept.append(term)
    return sorted(kept, key=lambda one: one.start)


def _told(terms: list[Term], published: date | None, earlier: Period | None) -> list[Term]:
    """With those that follow from the time before them placed."""
    told: list[Term] = []
    for term in terms:
        if term.kind is Kind.FOLLOWS:
            period = term.resolve(Base(published, earlier=earlier)) or term.period
            term = replace(term, period=period)
        if term.period.is_closed and term.kind not in (Kind.CLOCK, Kind.WEAK):
            earlier = term.period
        told.append(term)
    return told


def _widened(terms: list[Term], floor: int, widen: Callable[[Term, int], Term | None]) -> list[Term]:
    """The terms with the words before them that `widen` takes in, from the end of the term before on; without those it drops."""
    kept: list[Term] = []
    for term in terms:
        if wide := widen(term, floor):
            kept.append(wide)
            floor = wide.end
    return kept
