"""Figures that lean on an earlier one of their passage: "35 others were wounded", "half of them", "including 12 in the north".

What such a figure counts is the antecedent's noun phrase, unless it has a word of its own ("others", "12 were foreigners"); head and
modifiers are then the antecedent's all the same where that word only points. A part tells the antecedent's span as its `whole`, and
what happens to all happens to the part. Nothing reaches from one passage into another.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.analysis import Quantity
from reader.analyze.numbers.event_words import HARM, kind_by, state_of, told_by
from reader.analyze.numbers.kinds import PERSONS, kind_of
from reader.kinds import related
from reader.text import Span

_FARTHEST = 400  # code points between a figure and its antecedent
_BESIDE = 3
_EARLIER = 6  # figures looked at
_BEFORE, _AFTER = 40, 24  # code points around a figure in which its cue stands
_PART_BEHIND = re.compile(r"\s(?:out\sof|of)\s(?:them|those|these|whom|which)\b", re.I)
_PART_BEFORE = re.compile(
    r"\b(?:including|(?:among|amongst|of)\s(?:them|those|these|whom|which)(?:,|\s(?:are|were|is|was))?)\s(?:the\s|a\s)?$", re.I
)
_OTHERS_BEHIND = re.compile(r"\s(?:more|others)\b(?!\sthan)", re.I)
_OTHERS_BEFORE = re.compile(r"\b(?:another|other|remaining|further|additional|up|down)\s$", re.I)
_TELLING = re.compile(r"\s(?:have|had|has|were|was|are|did|do|remain\w*|still|later|also)\b", re.I)
_OF_ALL = re.compile(r"(?:^|[.;:!?”\"\n]\s?)(?:Of|Out\sof|Among)\s(?:(?:the|those|these|their|its|all|some)\s){0,2}$")
_TOLD = re.compile(
    r"\b(?:sa(?:ys?|id)|sp(?:eaks?|oke)\sof|talks?\sof|then\sof|counts?|counted|claim(?:s|ed)?|report(?:s|ed)|confirm(?:s|ed)?|cite[sd]?"
    r"|estimate[sd]?|g[ai]ves?|listed|(?:put|gave|gives?|puts)\s(?:it|them|the\s(?:number|figure|count|total))\s(?:at|as)"
    r"|(?:bring|rais|tak)ing\sthe\s(?:number|figure|count|total)\sto|close[rt]?\sto)\s$", re.I
)  # fmt: skip
_ENDS = re.compile(r"\s?(?:[.;,:)”\"]|$)")
_OPENS_LIST = re.compile(r"[^.;!?:–—(]{0,30}[:–—(]\s?")
_NEXT = re.compile(r",?\s(?:and\s)?|,\s")
_PASSIVE_AND = re.compile(r"[^.;:!?]{0,60}\b(?:were|was|been|are|is)\s[^.;:!?]{0,120}\band\s")
_OF_PEOPLE = frozenset({*HARM, "captured"})
_COMMA = re.compile(r",\s(?:(?:only|just|all\sbut|no)\s)?")
_POINTING = frozenset({"others", "other", "more"})
_WHICH = frozenset({"ordinal", "score", "age"})


def referred(found: Sequence[Quantity], text: str, passage: Span) -> list[Quantity]:
    """The quantities of one passage, in order, with what those leave out that lean on an earlier one."""
    whole: list[Quantity] = []
    for one in found:
        completed = _completed(whole[-_EARLIER:], one, text, passage)
        if completed.head or not _is_both(one, text):
            whole.append(completed)
    return whole


def _is_both(one: Quantity, text: str) -> bool:
    """Is it a "both", a figure only where two have been told of?"""
    return one.span.of(text).lower() == "both"


def _completed(earlier: Sequence[Quantity], one: Quantity, text: str, passage: Span) -> Quantity:
    if one.whole or one.kind in _WHICH or (one.unit and one.unit != "percent"):
        return one
    if whole := _listed_whole(earlier, one, text):
        return _part(one, whole, text)
    if earlier and _is_gapped(earlier[-1], one, text):
        return _taken_over(replace(one, counted=None), earlier[-1], text, is_same=False)
    cue = _cue(earlier, one, text, passage)
    fitting = [other for other in reversed(earlier) if cue and _may_stand_for(other, one, is_part=cue == "part")]
    antecedent = next((other for other in fitting if cue == "part" or other.whole is None), fitting[0] if fitting else None)
    if antecedent and _is_both(one, text) and (antecedent.low, antecedent.high) != (one.low, one.high):
        return one
    if antecedent is None:
        return replace(one, head="") if one.head and _is_pointing(one, text) else one
    if cue == "part":
        return _part(one, antecedent, text)
    return _taken_over(one, antecedent, text, is_same=cue == "same")


def _cue(earlier: Sequence[Quantity], one: Quantity, text: str, passage: Span) -> str:
    """How the figure leans on an earlier one: "part" of it, "more" of the same, or the "same" told by another; empty where it does not."""
    before = text[max(passage.start, one.span.start - _BEFORE) : one.span.start]
    behind = text[one.span.end : min(passage.end, one.span.end + _AFTER)]
    if _PART_BEHIND.match(behind) or _PART_BEFORE.search(before):
        return "part"
    if earlier and _is_of_all(earlier[-1], one, text, passage):
        return "part"
    if one.head and one.counted and not _is_pointing(one, text):
        return ""
    if _is_share(one):
        return ""
    if not one.counted and not one.event and _TOLD.search(before) and _ENDS.match(behind):
        return "same"
    is_other = _OTHERS_BEHIND.match(behind) or _OTHERS_BEFORE.search(before)
    is_bare = not one.counted and (one.event or _TELLING.match(behind))
    return "more" if is_other or is_bare else ""


def _is_pointing(one: Quantity, text: str) -> bool:
    """Does its word point elsewhere, as in "35 others"?"""
    return one.counted is not None and one.counted.of(text).lower() in _POINTING


def _listed_whole(earlier: Sequence[Quantity], one: Quantity, text: str) -> Quantity | None:
    """The figure in whose list of parts this one stands: "fourteen people died: nine guards and five raiders"."""
    if not earlier or not one.head or one.kind not in PERSONS:
        return None
    other = earlier[-1]
    if not other.counted or other.kind not in PERSONS or other.counted.end > one.span.start:
        return None
    between = text[other.counted.end : one.span.start]
    if _OPENS_LIST.fullmatch(between):
        return other if _is_less(one, other) else None
    whole = next((first for first in earlier if first.span == other.whole and first.counted), None)
    if whole and whole.counted and _NEXT.fullmatch(between) and _OPENS_LIST.match(text, whole.counted.end, one.span.start):
        return whole
    return None


def _is_gapped(other: Quantity, one: Quantity, text: str) -> bool:
    """Is the noun left out behind a clause in the passive: "six guards were killed and 11 wounded"?"""
    if other.counted is None or one.counted is None or not one.event or other.event not in _OF_PEOPLE or other.kind not in PERSONS:
        return False
    is_participle = state_of(one.counted.of(text)) != "" and one.counted.of(text).endswith("ed")
    return is_participle and _PASSIVE_AND.fullmatch(text[other.counted.end : one.span.start]) is not None


def _is_of_all(other: Quantity, one: Quantity, text: str, passage: Span) -> bool:
    """Does the sentence begin with the whole: "Of the 120 detainees, 30 were freed"?"""
    if other.counted is None or not _COMMA.fullmatch(text[other.counted.end : one.span.start]):
        return False
    return _OF_ALL.search(text[max(passage.start, other.span.start - _BEFORE) : other.span.start]) is not None


def _may_stand_for(other: Quantity, one: Quantity, *, is_part: bool) -> bool:
    """Can the earlier figure be what the later one leans on? A part is less than its whole, and people are no hours."""
    is_beside = is_part and one.span.start - other.span.end <= _BESIDE  # "it injured eight, three of them badly"
    if not (is_beside or (other.head and other.counted)) or other.unit or other.kind in _WHICH or other.kind == "fraction":
        return False
    if not is_part and not one.counted and one.event and (state_of(other.head) or told_by("nouns").get(other.head)):
        return False  # who is dead is not then displaced
    if other.counted and other.counted.overlaps(one.span):
        return False
    is_own = one.counted and other.counted and other.counted.overlaps(one.counted)
    if one.span.start - other.span.end > _FARTHEST or (is_own and not is_part):
        return False
    if is_part and one.kind != "fraction" and not one.unit and not _is_less(one, other):
        return False
    alike = one.kind == "count" or one.head == "other" or one.kind == "fraction" or one.unit or related(one.kind, other.kind)
    return bool(alike) or (one.kind in PERSONS and (other.kind in PERSONS or (other.kind == "count" and other.event != "")))


def _is_less(one: Quantity, other: Quantity) -> bool:
    least, most = one.low if one.low is not None else one.high, other.high if other.high is not None else other.low
    return least is None or most is None or least <= most or other.high is None


def _part(one: Quantity, whole: Quantity, text: str) -> Quantity:
    """The figure as a part; what happens to the whole happens to it."""
    own = one if one.counted and not _is_share(one) else _named_after(one, whole)
    event = own.event or whole.event
    kind = own.kind if _is_share(own) else _kind(own.counted, event, text)
    is_person = kind == "count" and whole.kind in PERSONS
    return replace(own, event=event, kind="people" if is_person else kind, whole=whole.span)


def _taken_over(one: Quantity, other: Quantity, text: str, *, is_same: bool) -> Quantity:
    """The figure as one of what the other counts; of the same, whose number another gives, the same happens too."""
    event = one.event or (other.event if is_same else "")
    return replace(_named_after(one, other), kind=_kind(other.counted, event, text), event=event)


def _named_after(one: Quantity, other: Quantity) -> Quantity:
    counted = one.counted if one.counted and not _is_share(one) else other.counted
    return replace(one, counted=counted, head=other.head, modifiers=other.modifiers)


def _kind(counted: Span | None, event: str, text: str) -> str:
    """The kind of what the phrase names, by its last word, under an event."""
    kind = kind_of(counted.of(text).split()[-1:]) if counted else ""
    return kind_by(event, kind, is_of_people=kind in PERSONS)


def _is_share(one: Quantity) -> bool:
    return one.kind == "fraction" or one.unit is not None
