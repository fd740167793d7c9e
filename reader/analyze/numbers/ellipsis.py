"""Figures whose noun is said elsewhere in the sentence: "100 Ukrainian and 95 Russian prisoners", "rose 40 points to 1,200"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis import Quantity
from reader.analyze.numbers.event_words import happens_to, kind_by
from reader.analyze.numbers.kinds import PERSONS, kind_of

_LONGEST = 40  # code points between two figures of a list
_PART = re.compile(r"\s(?:out\s)?of\s(?:(?:all|the|those|these|its|his|her|their)\s){0,2}(?:\w+['’]s?\s)?")
_LISTED = re.compile(r"[-‐‑]?\s?(?:(?P<modifiers>[\w’'-]+(?:\s[\w’'-]+){0,2})\s?)?(?:,|,?\s?(?:and|or|but|plus|as well as)(?:\seven)?)\s*$")
_COMPARED = re.compile(r"\b(?:(?:up|down)\sfrom|compared\s(?:with|to)|versus)\s$", re.I)
_AGES = re.compile(r",?\s(?:(?:and|or|to)\s)?")  # "aged 12, 14 and 16"
_INCLUDED = re.compile(r"\b(?:including|of\swhom|of\swhich)\s$", re.I)
_BESIDE = re.compile(r"\b(?:and|while|or)\s$", re.I)
_BEFORE_GAP = re.compile(r"[^.;:\d]{1,80}\b(?:in|at|near|on)\s[^.;:\d]{2,40},?\s(?:and|while)\s")  # "were killed in Orsel and"
_GAPPED = re.compile(r"\s(?:more\s|others\s)?(?:in|at|near)\s(?:the\s(?:\w+\s)?)?(?:[A-Z][\w-]*\s?){1,3}(?:[.,;]|$|on\b|and\b)")
_PARALLEL = re.compile(r"\b(?:while|whereas|and|but|or|compared|against)\b")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s$")
_ENDS = re.compile(r"\s?(?:[.;,)]|$|(?:last|this|in|on|a|the)\s)")
_MOVED = re.compile(r",?\s(?:up|down)\s")  # "the index stood at 1,200, up 40 points"
_CLOSED = re.compile(r"\b(?:end|clos|finish|settl|trad|stand|fall|fell|ris|rose)\w*(?:\s(?:up|down|higher|lower))?\s(?:at|to)\s$", re.I)
_SIDES = re.compile(r"\s?(?:x|×|by)\s?")  # "10 by 12 feet"
_CHANGED = re.compile(r"\b(?:while|but|and)\s(?:[\w’'-]+\s){1,4}by\s$|\bthe\s\w+est\s(?:is|was|at)\s$")  # "by 2 percent but fell by 1"
_REACHED = re.compile(r"^(?:\s[\w-]+){0,4},?\s(?:to|(?:to\s)?(?:end|close|finish|stand|trade|settle)(?:ed|ing|s)?\sat)\s$")


def completed(found: Sequence[Quantity], text: str) -> list[Quantity]:
    """The quantities, those without unit and noun with what a neighbour has, where the grammar leaves no doubt."""
    whole = list(found)
    for at in range(len(whole) - 2, -1, -1):
        if _PART.fullmatch(text[whole[at].span.end : whole[at + 1].span.start]) and whole[at + 1].counted:
            whole[at] = replace(whole[at], whole=whole[at + 1].span)  # "40 of the 310 prisoners"
        if (_is_bare(whole[at]) or _is_share(whole[at])) and (filled := _from_next(whole[at], whole[at + 1], text)):
            whole[at] = filled
    for at in range(1, len(whole)):
        if whole[at].qualifier is None and (bounded := _restated(whole[at - 1], whole[at], text)):
            whole[at] = bounded
        if _is_bare(whole[at]) and (filled := _measured(whole[max(0, at - 3) : at], whole[at], whole[at + 1 : at + 2], text)):
            whole[at] = filled
        if not whole[at].event and _GAPPED.match(text, (whole[at].counted or whole[at].span).end):
            whole[at] = _gapped(whole[at - 1], whole[at], text)
        if _is_bare(whole[at]) and (filled := _from_before(whole[max(0, at - 3) : at], whole[at], text)):
            whole[at] = filled
    return whole


def _gapped(other: Quantity, one: Quantity, text: str) -> Quantity:
    """With the event of the clause before, whose verb is left out: "six were killed in Orsel and nine people in Kest"."""
    last = (other.counted or other.span).end
    if not other.event or one.unit or one.kind in ("ordinal", "score", "age") or last > one.span.start:
        return one
    if not _BEFORE_GAP.fullmatch(text, last, one.span.start):
        return one
    counted = one.counted or other.counted
    kind = kind_of(counted.of(text).split()[-1:]) if counted else ""
    if kind == "count" or not happens_to(other.event, kind):
        return one
    whole = one if one.counted else replace(one, head=other.head, modifiers=other.modifiers)  # no phrase: it has another place
    return replace(whole, event=other.event, kind=kind_by(other.event, kind, is_of_people=kind in PERSONS))


def _is_bare(one: Quantity) -> bool:
    return one.kind in ("count", *PERSONS) and one.unit is None and one.counted is None


def _is_share(one: Quantity) -> bool:
    return one.kind in ("percent", "fraction") and one.counted is None


def _from_next(one: Quantity, following: Quantity, text: str) -> Quantity | None:
    """In a list the noun of the last belongs to all: "100 Ukrainian and 95 Russian prisoners", "two, three and four days"."""
    if following.span.start - one.span.end > _LONGEST or following.kind in ("ordinal", "score", "fraction", "age"):
        return None
    if following.counted and _PART.fullmatch(text[one.span.end : following.span.start]):
        kind = one.kind if _is_share(one) else following.kind
        return replace(_named(one, following), kind=kind)
    if _is_share(one):
        return None
    gap = text[one.span.end : following.span.start]
    if (following.unit in ("point", "percentage point") and _MOVED.fullmatch(gap)) or (
        following.kind == "distance" and _SIDES.fullmatch(gap)
    ):
        return replace(one, unit=following.unit, kind=following.kind)
    between = _LISTED.fullmatch(text[one.span.end : following.span.start])
    if between is None or (between["modifiers"] and not between["modifiers"].split()[-1][0].isupper()):
        return None
    if following.unit and not between["modifiers"]:
        return replace(_named(one, following), unit=following.unit, kind=following.kind)
    return replace(_named(one, following), kind=following.kind, event=one.event or following.event) if following.counted else None


def _named(one: Quantity, other: Quantity) -> Quantity:
    """The quantity with what the other counts."""
    return replace(one, counted=other.counted, head=other.head, modifiers=other.modifiers)


def _restated(other: Quantity, one: Quantity, text: str) -> Quantity | None:
    """A measure said again in brackets is as exact as the first time: "under 300 hp (220 kW)", "about 5 miles (8 km)"."""
    if not other.qualifier or one.kind != other.kind or one.unit in (None, other.unit) or None in (one.low, one.high):
        return None
    if text[other.span.end : one.span.start] not in (" (", " / ", "/") or one.low != one.high:
        return None
    low = None if other.low is None else one.low
    return replace(one, low=low, high=None if other.high is None else one.high, approximate=other.approximate, qualifier=other.qualifier)


def _measured(earlier: Sequence[Quantity], one: Quantity, later: Sequence[Quantity], text: str) -> Quantity | None:
    """A figure whose unit another one has, as the two stand in parallel: "one rose by 2 percent, the other fell by 1"."""
    if one.kind != "count":
        return None
    before = text[max(0, one.span.start - _LONGEST) : one.span.start]
    for other in reversed(earlier):
        if other.unit is None or other.kind in ("age", "multiple") or other.counted:
            continue
        between = text[other.span.end : one.span.start]
        is_level = other.unit == "point" and _CLOSED.search(before)
        if is_level or (_is_parallel(other, one, between, text)) or _is_restated_too(other, earlier, one, later, text):
            return replace(one, unit=other.unit, kind=other.kind)
    return None


def _is_parallel(other: Quantity, one: Quantity, between: str, text: str) -> bool:
    """Does the same word stand before both, with "and", "while" or the like between, and nothing that is counted behind?"""
    words = [_WORD_BEFORE.search(text, max(0, start - _LONGEST), start) for start in (other.span.start, one.span.start)]
    if words[0] is None or words[1] is None or words[0][1].lower() != words[1][1].lower():
        return False
    return len(between) < 3 * _LONGEST and bool(_PARALLEL.search(between)) and _ENDS.match(text, one.span.end) is not None


def _is_restated_too(other: Quantity, earlier: Sequence[Quantity], one: Quantity, later: Sequence[Quantity], text: str) -> bool:
    """Is it said again in the same other unit: "5 euros ($6) for men and 4 ($5) for women"?"""
    again = next((two for two in earlier if two.span.start > other.span.end), None)
    if again is None or not later or again.unit != later[0].unit or again.unit in (None, other.unit):
        return False
    return all(text[first.span.end : second.span.start] == " (" for first, second in ((other, again), (one, later[0])))


def _from_before(earlier: Sequence[Quantity], one: Quantity, text: str) -> Quantity | None:
    """What the figure is compared with or is a part of, named before: "up from 300", "including 40 in the north"."""
    for other in reversed(earlier):
        between = text[other.span.end : one.span.start]
        if other.kind == "age" and _AGES.fullmatch(between):
            return replace(one, unit=other.unit, kind=other.kind)
        if (other.unit == "point" and _REACHED.match(between)) or (other.unit and _COMPARED.search(between)):
            return replace(one, unit=other.unit, kind=other.kind)
        if other.unit and other.kind != "age" and _CHANGED.search(between) and _ENDS.match(text, one.span.end):
            return replace(one, unit=other.unit, kind=other.kind)
        if other.counted is None or other.counted.end > one.span.start or other.kind in ("ordinal", "score", "fraction"):
            continue
        after = text[one.span.end : one.span.end + 8]
        if between.endswith("and ") and not (after.startswith(" who ") and other.kind in PERSONS):
            return None
        if _COMPARED.search(between) or _INCLUDED.search(between):
            return replace(_named(one, other), kind=other.kind, event=one.event or other.event)
        if _BESIDE.search(between):  # the same people, but another thing may happen to these
            kind = kind_of(other.counted.of(text).split()[-1:])
            return replace(_named(one, other), kind=kind_by(one.event, kind, is_of_people=kind in PERSONS))
        return None
    return None
