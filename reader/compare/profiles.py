"""Profiles of sentences: from plain texts with a light look for names and figures, or from an analysis that knows both."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import zip_longest

from reader.analysis import Analysis, Mention, Quantity, Sentence, within
from reader.compare.periods import period
from reader.compare.things import listed
from reader.compare.words import WORD, Profile, fates, figures, spelled_out, stem, terms, thing_of, vocabulary, words
from reader.text import Span

_NEWS = timedelta(days=31)  # longer ago is no part of what the news is of
_SENTENCE_START = re.compile(r"[.!?:;\"“”'‘(\-–—]\s*$")
_NAMELESS = frozenset(("DATE", "TIME", "CARDINAL", "ORDINAL", "QUANTITY", "MONEY", "PERCENT"))  # these name no thing
_TITLE_CASE = 0.7  # above this share of capitals among the longer words a text is a headline, and capitals say nothing


def of_texts(texts: Iterable[str], known: Iterable[str] = ()) -> list[Profile]:
    """A profile per text. Names are words that these texts, or the `known` ones, capitalize within a sentence."""
    texts = list(map(spelled_out, texts))
    names = {word for text in (*texts, *map(spelled_out, known)) for word in _capitalized_within(text)}
    return [_of_text(text, names) for text in texts]


def of_analysis(analysis: Analysis) -> list[Profile]:
    """A profile per sentence. Whatever a thing is called, it is one term, its entity id, and its canonical name stands among the words."""
    names = {entity.id: entity.name for entity in analysis.entities}
    plain = (one for one in analysis.attributions if one.cue is not None and _only_says(analysis.words(one.cue)))
    speaking = sorted(span for one in plain for span in (one.source, one.cue) if span is not None)
    return [_of_sentence(analysis, sentence, names, speaking) for sentence in analysis.sentences]


def _of_sentence(analysis: Analysis, sentence: Sentence, names: dict[str, str], all_speaking: Sequence[Span]) -> Profile:
    """`all_speaking`: who says it and that it is said, where no more is told than that. Two claims of one speaker are no more alike for
    that."""
    mentions = [mention for mention in _told(analysis, sentence.span) if mention.label not in _NAMELESS]
    gaps = _between(sentence.span, [mention.span for mention in mentions])
    parts = [names.get(mention.entity, analysis.words(mention.span)) for mention in mentions]
    text = "".join(piece for gap, name in zip_longest(map(analysis.words, gaps), parts, fillvalue="") for piece in (gap, name))
    text = spelled_out(text)
    first, end = (bisect_left(all_speaking, place, key=lambda span: span.start) for place in (sentence.span.start, sentence.span.end))
    speaking = all_speaking[first:end]
    sequence = words(text)
    plain = [word for gap in gaps for word in words(spelled_out(_without(analysis, gap, speaking)))] if mentions or speaking else sequence
    named = Counter(mention.entity for mention in mentions if not any(mention.span.overlaps(span) for span in speaking))
    quantities = within(analysis.quantities, sentence.span)
    counted = filter(None, (_figure(analysis, quantity) for quantity in quantities))
    published = analysis.document.source.published
    past = filter(None, (_figure(analysis, quantity) for quantity in quantities if _is_past(quantity, published)))
    things = frozenset(thing for _, thing in past)
    return Profile(text, sequence, terms(plain) + named, frozenset(named), frozenset(counted), fates(plain), things)


def _is_past(quantity: Quantity, published: date | None) -> bool:
    """Was its time long over when it was told?"""
    told_of = period(quantity.time)
    return told_of is not None and published is not None and published - told_of[1] > _NEWS


def _only_says(cue: str) -> bool:
    """Does the cue tell no more than that something is said: "said", "according to"? "Accused" tells what was done."""
    return _saying().issuperset(map(stem, words(cue)))


@cache
def _saying() -> frozenset[str]:
    return frozenset(map(stem, listed("saying")))


def _without(analysis: Analysis, whole: Span, left_out: Sequence[Span]) -> str:
    """The text of a span but for what others of it cover."""
    text, start = "", whole.start
    for span in left_out:
        if span.overlaps(whole):
            text += analysis.document.text[start : max(span.start, start)] + " "
            start = max(start, span.end)
    return text + analysis.document.text[start : max(whole.end, start)]


def _told(analysis: Analysis, sentence: Span) -> list[Mention]:
    """The mentions inside the sentence, those that overlap one before them left out."""
    found: list[Mention] = []
    for mention in within(analysis.mentions, sentence):
        if mention.span.end <= sentence.end and not (found and mention.span.start < found[-1].span.end):
            found.append(mention)
    return found


def _between(whole: Span, taken: Sequence[Span]) -> list[Span]:
    """What of the whole lies before, between and after the spans taken out of it."""
    starts, ends = [whole.start, *(span.end for span in taken)], [*(span.start for span in taken), whole.end]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def _figure(analysis: Analysis, quantity: Quantity) -> tuple[str, str] | None:
    """The value and the stem of what it counts; none when that is unknown, for a bare number is shared by chance."""
    thing = quantity.unit or (thing_of(analysis.words(quantity.counted)) if quantity.counted else "")
    known = quantity.low is not None or quantity.high is not None
    return (_interval(quantity), thing) if thing and known else None


def _interval(quantity: Quantity) -> str:
    """What the quantity allows, in plain words, for people read it as a reason of a link."""
    low, high = (None if end is None else f"{end:,f}" for end in (quantity.low, quantity.high))
    if low is None or high is None:
        return f"at least {low}" if high is None else f"at most {high}"
    return low if low == high else f"{low} to {high}"


def _of_text(text: str, names: set[str]) -> Profile:
    sequence = words(text)
    capitals = {match.group().lower().removesuffix("'s").removesuffix("’s") for match in WORD.finditer(text) if match.group()[0].isupper()}
    return Profile(text, sequence, terms(sequence), frozenset(capitals & names), figures(sequence), fates(sequence))


def _capitalized_within(text: str) -> list[str]:
    """Lower-cased words with a capital where a sentence does not demand one; none in headlines and upper-case text."""
    matches = [match for match in WORD.finditer(text) if match.group()[0].isalpha()]
    long = [match for match in matches if len(match.group()) > 3]
    if not long or sum(match.group()[0].isupper() for match in long) > _TITLE_CASE * len(long):
        return []
    stop = vocabulary().stop
    inner = (
        match
        for match in matches[1:]
        if match.group()[0].isupper() and not _SENTENCE_START.search(text[max(match.start() - 4, 0) : match.start()])
    )
    plain = (match.group().lower().removesuffix("'s").removesuffix("’s") for match in inner)
    return [word for word in plain if word not in stop and len(word) > 1]
