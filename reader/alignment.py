"""Two documents laid side by side: which sentences make the same claim, why, and where their figures part; and claims of N."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from reader.analysis import Quantity
from reader.source_chain import SourceChain
from reader.text import Span

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")


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


GRAVITY = (Verdict.CONFLICT, Verdict.OVERLAP, Verdict.UNKNOWN, Verdict.AGREE)  # the gravest first


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
    `verdict` is the analyst's; a pinned link was forced by the analyst. The chains tell through whom each document has what it
    says; `origin` says in words why both trace back to one origin, if they do: "both quote the Interior Ministry".
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
    left_chain: SourceChain | None = None
    right_chain: SourceChain | None = None
    origin: str = ""

    @property
    def state(self) -> Verdict:
        """The gravest verdict of its figures (≠ before ≈ before ? before =); without figures, the passages agree."""
        verdicts = {difference.verdict for difference in self.differences}
        return next((verdict for verdict in GRAVITY if verdict in verdicts), Verdict.AGREE)

    @property
    def decisive(self) -> Difference | None:
        """The difference that gives the link its state, or none where no figures were compared."""
        return next((difference for difference in self.differences if difference.verdict is self.state), None)


@dataclass(frozen=True, slots=True)
class Alignment:
    """All links of two documents, in the order of the left one, with the spans of both sides' sentences.

    `nearest` is the best pair below the threshold when there are no links, so that an empty result can be explained.
    `differences` are figures of passages that are not linked, of the same scope, in the order of the left document.
    """

    left: str
    right: str
    left_sentences: tuple[Span, ...]
    right_sentences: tuple[Span, ...]
    links: tuple[Link, ...] = ()
    producer: str = ""
    nearest: Link | None = None
    problems: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()

    def span(self, link: Link, side: Side) -> Span:
        """The text that the link covers on one side."""
        sentences = self.sentences(side)
        covered = link.left if side == "left" else link.right
        return sentences[covered.start].joined(sentences[covered.end - 1])

    def sentences(self, side: Side) -> tuple[Span, ...]:
        return self.left_sentences if side == "left" else self.right_sentences

    def mirrored(self) -> "Alignment":
        """The same with the sides swapped, its links in the order of the new left one."""
        links = sorted((_mirrored(link) for link in self.links), key=lambda link: (link.left, link.right))
        nearest = _mirrored(self.nearest) if self.nearest is not None else None
        differences = sorted(map(_swapped, self.differences), key=lambda one: one.left.span if one.left else Span(0, 0))
        sentences = self.right_sentences, self.left_sentences
        return Alignment(self.right, self.left, *sentences, tuple(links), self.producer, nearest, self.problems, tuple(differences))

    def unlinked(self, side: Side) -> tuple[int, ...]:
        """Numbers of the sentences that no link covers: what is only here."""
        ranges = (link.left if side == "left" else link.right for link in self.links)
        covered = {number for one in ranges for number in range(one.start, one.end)}
        return tuple(number for number in range(len(self.sentences(side))) if number not in covered)

    def anchors(self, side: Side = "left") -> tuple[tuple[int, int], ...]:
        """Pairs of offsets, here and on the other side, that rise together: the ends of both texts and of the links between.

        Of links that cross, the longest row that does not is kept; the rest are moved passages.
        """
        other: Side = "right" if side == "left" else "left"
        ends = tuple(self.sentences(one)[-1].end if self.sentences(one) else 0 for one in (side, other))
        spans = sorted((self.span(link, side), self.span(link, other)) for link in self.links)
        points = [(0, 0)]
        for here, there in _longest_rise(spans):
            for point in ((here.start, there.start), (here.end, there.end)):
                if point[0] > points[-1][0] and point[1] > points[-1][1]:
                    points.append(point)
        if ends[0] > points[-1][0] and ends[1] > points[-1][1]:
            points.append((ends[0], ends[1]))
        return tuple(points)

    def across(self, offset: int, side: Side = "left") -> int:
        """The offset on the other side that corresponds to `offset` on `side`: proportional between the anchors."""
        points = self.anchors(side)
        index = min(bisect_right(points, offset, key=lambda point: point[0]), len(points) - 1)
        (a, b), (c, d) = points[max(index - 1, 0)], points[index]
        return b if c == a else round(b + (d - b) * min(1.0, max(0.0, (offset - a) / (c - a))))


def _mirrored(link: Link) -> Link:
    differences = tuple(map(_swapped, link.differences))
    return replace(
        link, left=link.right, right=link.left, differences=differences, left_chain=link.right_chain, right_chain=link.left_chain
    )


def _swapped(difference: Difference) -> Difference:
    return replace(difference, left=difference.right, right=difference.left)


def _longest_rise(pairs: list[tuple[Span, Span]]) -> list[tuple[Span, Span]]:
    """The longest row of pairs, sorted by their first, whose second rises too (patience sorting)."""
    tops: list[int] = []  # per length, the start of the lowest second that ends a row of it
    last: list[int] = []  # the same rows, by the index of their last pair
    before: list[int] = []
    for index, (_, there) in enumerate(pairs):
        length = bisect_left(tops, there.start)
        before.append(last[length - 1] if length else -1)
        tops[length : length + 1] = [there.start]
        last[length : length + 1] = [index]
    row, index = [], last[-1] if last else -1
    while index >= 0:
        row.append(pairs[index])
        index = before[index]
    return row[::-1]


@dataclass(frozen=True, slots=True)
class ClaimPassage:
    """Where a claim stands: a document and the sentences in it, and through whom the document has it."""

    document: str
    sentences: SentenceRange
    chain: SourceChain | None = None


@dataclass(frozen=True, slots=True)
class ClaimOrigin:
    """Documents that trace back to one source, and why they are counted once."""

    documents: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A document's figure for what a claim counts, and through whom it has it.

    `verdict` says how it stands to the first one told, with the reason in words; none for the first itself.
    """

    document: str
    sentences: SentenceRange
    quantity: Quantity
    chain: SourceChain | None = None
    verdict: Verdict | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ClaimFigure:
    """One thing that the passages of a claim count, under a name of a few words ("Guards killed"), told by at least two documents.

    Who published first comes first. What a document tells more than once stands together, what it tells first and plainly before the
    rest. `state` is the gravest verdict between any two that were laid against each other.
    """

    label: str
    state: Verdict
    told: tuple[ToldFigure, ...]

    @property
    def documents(self) -> tuple[str, ...]:
        """Those that tell it."""
        return tuple(dict.fromkeys(one.document for one in self.told))


@dataclass(frozen=True, slots=True)
class Claim:
    """What passages of several documents say. `text` is the most representative sentence, `label` a name of a few words for lists.

    `first` is the document that published it first, as far as their dates tell; empty where they do not.
    """

    id: str
    text: str
    passages: tuple[ClaimPassage, ...]
    differences: tuple[Difference, ...] = ()
    origins: tuple[ClaimOrigin, ...] = ()
    label: str = ""
    figures: tuple[ClaimFigure, ...] = ()
    first: str = ""

    @property
    def documents(self) -> tuple[str, ...]:
        """Those that make it."""
        return tuple(dict.fromkeys(passage.document for passage in self.passages))
