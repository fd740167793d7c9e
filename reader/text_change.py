"""How a text became another one: which words stayed, were reworded, moved, came or went; and where a place of the older is in the newer."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.selector import REVIEW, SILENT, Anchored, Quote, anchor, describe
from reader.text import Span, stripped

_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+[”\"’')\]]*|\n|$)\s*")
_WORD = re.compile(r"\w+|[^\w\s]")
_SAME = 0.6  # likeness from which on two sentences are one that was reworded
_MOST = 400  # sentences on both sides that are compared each with each; more are another text
_LONGEST = 4_000  # words of a sentence that are compared one by one
_BESIDE = 0.9  # likeness from which on what stands before or after the words is what stood there
_NOT_SILENT = SILENT - 0.01
_SPREAD = 2.0  # what was quoted may become so many times as long by words put in


@dataclass(frozen=True, slots=True)
class Run:
    """Words of the older text and what became of them; none of the newer where they are gone. `is_same`: they stayed as they are;
    `is_whole`: as a sentence."""

    older: Span
    newer: Span | None
    is_same: bool
    is_whole: bool = False


class TextChange:
    """The way from a text to a newer one, found sentence by sentence, and word by word in those that were reworded."""

    def __init__(self, older: str, newer: str) -> None:
        self.older, self.newer = older, newer

    def place_of(self, span: Span) -> Span | None:
        """Where the words of the span are now, with what was put in between them; none if most of them are gone or were scattered."""
        found = [clipped for run in self._runs if (clipped := _clipped(run, span)) is not None and run.newer is not None]
        group = max(_together(found, _SPREAD * len(span)), key=_kept, default=[])
        if _kept(group) <= len(span) / 2:
            return None
        return Span(min(newer.start for newer, _ in group), max(newer.end for newer, _ in group))

    def anchor(self, quote: Quote, position: Span) -> Anchored | None:
        """Where the quoted words are now, and how sure that is. None if they are gone: words like them elsewhere are others."""
        if describe(self.older, position)[0] != quote:
            return anchor(self.newer, quote, position)  # it was not made on this text
        if describe(self.newer, position)[0] == quote:
            return Anchored(position, 1.0)
        place = self.place_of(position)
        if place is not None:
            return Anchored(place, self._score(place, position, quote))
        return anchor(self.newer, quote, position) if _is_unmistakable(self.newer, quote) else None

    def _score(self, place: Span, position: Span, quote: Quote) -> float:
        """Silent where the words stayed, and so did what tells them from the same words elsewhere: their sentence, or what stands
        before and after it."""
        likeness = _likeness(" ".join(place.of(self.newer).split()), " ".join(quote.exact.split()))
        around = describe(self.newer, place)[0]
        before, after = _end_likeness(around.prefix, quote.prefix), _end_likeness(around.suffix[::-1], quote.suffix[::-1])
        is_told_apart = min(before, after) >= _BESIDE and self._is_in_place(position)
        is_known = is_told_apart or _is_unmistakable(self.newer, quote) or self._is_kept(position)
        if likeness >= SILENT and is_known:
            return max(SILENT, likeness - (1 - SILENT) / 2)
        return max(REVIEW, min(likeness, _NOT_SILENT))

    def _is_kept(self, position: Span) -> bool:
        """Whether the place lies in whole sentences that stayed, each the only one of its words unless a neighbour stayed too."""
        runs = [run for run in self._runs if run.older.overlaps(position)]
        words = [run.older.of(self.older).strip() for run in runs]
        are_alone = all(self.older.count(one) == 1 == self.newer.count(one) for one in words)
        return all(run.is_whole for run in runs) and (are_alone or self._is_in_place(position))

    def _is_in_place(self, position: Span) -> bool:
        """Whether each sentence of the place has a neighbour that it had before: one that was put in elsewhere has not."""
        older, _, pairs = self._sentences
        for number, sentence in enumerate(older):
            if sentence.overlaps(position) and number in pairs:
                there = pairs[number]
                beside = [pairs.get(number + by) == there + by for by in (-1, 1) if 0 <= number + by < len(older)]
                if beside and not any(beside):
                    return False
        return True

    @cached_property
    def _sentences(self) -> tuple[list[Span], list[Span], dict[int, int]]:
        """Those of both texts, and which of the older is which of the newer."""
        older, newer = _cut(self.older), _cut(self.newer)
        left, right = ([one.of(text).strip() for one in ones] for text, ones in ((self.older, older), (self.newer, newer)))
        return older, newer, dict(_paired(left, right))

    @cached_property
    def _runs(self) -> list[Run]:
        older, newer, pairs = self._sentences
        return [run for one, other in pairs.items() for run in _words(self.older, self.newer, older[one], newer[other])]


def _cut(text: str) -> list[Span]:
    """Its sentences, roughly."""
    return [Span(*found.span()) for found in _SENTENCE.finditer(text) if found.end() > found.start()]


def _paired(left: Sequence[str], right: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Sentences that are the same in the same order; of the rest those that moved, then those that were reworded, the likest first."""
    from rapidfuzz.distance import LCSseq

    free_left, free_right = set(range(len(left))), set(range(len(right)))

    def taken(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        for one, other in pairs:
            if one in free_left and other in free_right:
                free_left.discard(one)
                free_right.discard(other)
                yield one, other

    for step in LCSseq.opcodes(left, right):
        if step.tag == "equal":
            yield from taken(zip(range(step.src_start, step.src_end), range(step.dest_start, step.dest_end), strict=True))
    yield from taken(_moved(left, right, free_left, free_right))
    yield from taken(_likest(left, right, free_left, free_right))


def _moved(left: Sequence[str], right: Sequence[str], free_left: set[int], free_right: set[int]) -> list[tuple[int, int]]:
    there: defaultdict[str, list[int]] = defaultdict(list)
    for other in sorted(free_right):
        there[right[other]].append(other)
    return [(one, there[left[one]].pop(0)) for one in sorted(free_left) if there[left[one]]]


def _likest(left: Sequence[str], right: Sequence[str], free_left: set[int], free_right: set[int]) -> list[tuple[int, int]]:
    from rapidfuzz.distance import Indel

    if max(len(free_left), len(free_right)) > _MOST:
        return []
    found = []
    for one in free_left:
        for other in free_right:
            likeness = Indel.normalized_similarity(left[one], right[other], score_cutoff=_SAME)
            if likeness:
                far = abs(one / len(left) - other / len(right))
                found.append((likeness - 0.1 * far, one, other))
    return [(one, other) for _, one, other in sorted(found, reverse=True)]


def _words(older: str, newer: str, one: Span, other: Span) -> Iterator[Run]:
    """The runs of two sentences that are one."""
    from rapidfuzz.distance import Indel

    if one.of(older).strip() == other.of(newer).strip():
        one, other = stripped(older, one), stripped(newer, other)
        yield Run(one, other, is_same=True, is_whole=True)
        return
    left, right = (_tokens(text, span) for text, span in ((older, one), (newer, other)))
    written = [[span.of(text) for span in spans] for text, spans in ((older, left), (newer, right))]
    if max(len(left), len(right)) > _LONGEST:
        return
    gone, come = Span(0, 0), Span(0, 0)  # tokens that stand between two that stayed
    for step in Indel.opcodes(*written):
        if step.tag != "equal":
            gone, come = Span(gone.start, step.src_end), Span(come.start, step.dest_end)
            continue
        yield from _became(left, right, gone, come)
        stayed = zip(left[step.src_start : step.src_end], right[step.dest_start : step.dest_end], strict=True)
        yield from (Run(before, after, is_same=True) for before, after in stayed)
        gone, come = Span(step.src_end, step.src_end), Span(step.dest_end, step.dest_end)
    yield from _became(left, right, gone, come)


def _became(left: Sequence[Span], right: Sequence[Span], gone: Span, come: Span) -> Iterator[Run]:
    """Tokens that went, and what stands in their place."""
    if len(gone):
        newer = right[come.start].joined(right[come.end - 1]) if len(come) else None
        yield Run(left[gone.start].joined(left[gone.end - 1]), newer, is_same=False)


def _tokens(text: str, span: Span) -> list[Span]:
    return [Span(*found.span()) for found in _WORD.finditer(text, span.start, span.end)]


def _clipped(run: Run, span: Span) -> tuple[Span, int] | None:
    """What of a run belongs to the span: its place now, and how many characters stayed."""
    shared = Span(max(run.older.start, span.start), min(run.older.end, span.end)) if run.older.overlaps(span) else None
    if shared is None or run.newer is None:
        return None
    if not run.is_same:
        return (run.newer, 0) if shared == run.older else None
    return Span(run.newer.start + shared.start - run.older.start, run.newer.start + shared.end - run.older.start), len(shared)


def _together(found: Iterable[tuple[Span, int]], most: float) -> Iterator[list[tuple[Span, int]]]:
    """For each run, those from it on that stand within so many characters."""
    ordered = sorted(found, key=lambda one: one[0])
    for first, (start, _) in enumerate(ordered):
        yield [one for one in ordered[first:] if one[0].end - start.start <= max(most, len(start))]


def _kept(group: Sequence[tuple[Span, int]]) -> int:
    return sum(kept for _, kept in group)


def _is_unmistakable(text: str, quote: Quote) -> bool:
    return len(quote.exact) >= 64 and text.count(quote.exact) == 1


def _likeness(words: str, quoted: str) -> float:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.normalized_similarity(words, quoted)


def _end_likeness(found: str, kept: str) -> float:
    """How like the ends of two texts are, as long as the shorter one; where nothing was kept, the text began or ended there."""
    length = min(len(found), len(kept))
    return _likeness(found[-length:], kept[-length:]) if length else float(not kept)
