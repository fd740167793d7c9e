"""Two documents laid side by side: which sentences make the same claim, why, and where their figures part; and claims of N."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from reader.analysis import Quantity
from reader.text import Span

Side = Literal["left", "right"]


class LinkKind(StrEnum):
    VERBATIM = "verbatim"
    NEAR = "near"
    PARAPHRASE = "paraphrase"
    SAME_CLAIM = "same claim"


class Verdict(StrEnum):
    """How a difference between figures was judged."""

    AGREE = "="
    OVERLAP = "≈"
    CONFLICT = "≠"
    UNKNOWN = "?"


class Judgement(StrEnum):
    """What the analyst said of a link."""

    SAME = "same"
    NOT_SAME = "not same"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, order=True)
class SentenceRange:
    """Sentences number `start` up to, not including, `end` of an analysis.

    Raises:
        ValueError: if it holds no sentence.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"no sentences from {self.start} to {self.end}")


@dataclass(frozen=True, slots=True)
class Feature:
    """One reason for a score: its name, its value in [0, 1], its signed share of the log-odds, and the words behind it."""

    name: str
    value: float
    share: float
    words: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a person needs to believe or reject a link: names of shared entities, shared figures and rare words, and features."""

    entities: tuple[str, ...] = ()
    quantities: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    features: tuple[Feature, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure of the left passage against one of the right, or against none, with the verdict and its reason in words."""

    left: Quantity | None
    right: Quantity | None
    verdict: Verdict
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences of the left document that make the same claim as sentences of the right one.

    `score` is the calibrated probability of that. `label` is a name of a few words for lists ("Guards killed").
    `verdict` is the analyst's; a pinned link was forced by the analyst.
    """

    left: SentenceRange
    right: SentenceRange
    score: float
    kind: LinkKind
    label: str = ""
    evidence: Evidence = Evidence()
    differences: tuple[Difference, ...] = ()
    verdict: Judgement | None = None
    pinned: bool = False

    @property
    def state(self) -> Verdict:
        """The gravest verdict of its figures (≠ before ≈ before ? before =); without figures, the passages agree."""
        verdicts = {difference.verdict for difference in self.differences}
        order = (Verdict.CONFLICT, Verdict.OVERLAP, Verdict.UNKNOWN, Verdict.AGREE)
        return next((verdict for verdict in order if verdict in verdicts), Verdict.AGREE)


@dataclass(frozen=True, slots=True)
class Alignment:
    """All links of two documents, in the order of the left one, with the spans of both sides' sentences.

    `nearest` is the best pair below the threshold when there are no links, so that an empty result can be explained.
    """

    left: str
    right: str
    left_sentences: tuple[Span, ...]
    right_sentences: tuple[Span, ...]
    links: tuple[Link, ...] = ()
    producer: str = ""
    nearest: Link | None = None
    problems: tuple[str, ...] = ()

    def span(self, link: Link, side: Side) -> Span:
        """The text that the link covers on one side."""
        sentences = self.sentences(side)
        covered = link.left if side == "left" else link.right
        return sentences[covered.start].joined(sentences[covered.end - 1])

    def sentences(self, side: Side) -> tuple[Span, ...]:
        return self.left_sentences if side == "left" else self.right_sentences

    def unlinked(self, side: Side) -> tuple[int, ...]:
        """Numbers of the sentences that no link covers: what is only here."""
        ranges = (link.left if side == "left" else link.right for link in self.links)
        covered = {number for one in ranges for number in range(one.start, one.end)}
        return tuple(number for number in range(len(self.sentences(side))) if number not in covered)

    def across(self, offset: int, side: Side = "left") -> int:
        """The offset on the other side that corresponds to `offset` on `side`.

        Between the links that rise together on both sides it runs proportionally; moved passages are left to the reader's eye.
        """
        other: Side = "right" if side == "left" else "left"
        anchors = [(0, 0)]
        for link in sorted(self.links, key=lambda link: (self.span(link, side).start, -link.score)):
            here, there = self.span(link, side), self.span(link, other)
            for point in ((here.start, there.start), (here.end, there.end)):
                if point[0] > anchors[-1][0] and point[1] > anchors[-1][1]:
                    anchors.append(point)
        ends = tuple(self.sentences(one)[-1].end if self.sentences(one) else 0 for one in (side, other))
        if ends[0] > anchors[-1][0] and ends[1] > anchors[-1][1]:
            anchors.append((ends[0], ends[1]))
        index = min(bisect_right(anchors, (offset, ends[1] + 1)), len(anchors) - 1)
        (a, b), (c, d) = anchors[max(index - 1, 0)], anchors[index]
        return b if c == a else round(b + (d - b) * min(1.0, max(0.0, (offset - a) / (c - a))))


@dataclass(frozen=True, slots=True)
class ClaimPassage:
    """Where a claim stands: a document and the sentences in it."""

    document: str
    sentences: SentenceRange


@dataclass(frozen=True, slots=True)
class ClaimOrigin:
    """Documents that trace back to one source, and why they are counted once."""

    documents: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What passages of several documents say. `text` is the most representative sentence."""

    id: str
    text: str
    passages: tuple[ClaimPassage, ...]
    differences: tuple[Difference, ...] = ()
    origins: tuple[ClaimOrigin, ...] = ()
