"""How much of each of two documents the other one has too: sentences and words, by the kind of link, and those only here."""

from collections.abc import Mapping
from dataclasses import dataclass

from reader.alignment import Alignment, Judgement, LinkKind, Side
from reader.text import Span


@dataclass(frozen=True, slots=True)
class Amount:
    sentences: int = 0
    words: int = 0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.sentences + other.sentences, self.words + other.words)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What of one document is linked, by the kind of link, the closest first, and what is only here."""

    verbatim: Amount = Amount()
    near: Amount = Amount()
    paraphrase: Amount = Amount()
    same_claim: Amount = Amount()
    alone: Amount = Amount()

    @property
    def kinds(self) -> tuple[tuple[LinkKind, Amount], ...]:
        """Each kind with what is linked so, the closest first."""
        return tuple(zip(LinkKind, (self.verbatim, self.near, self.paraphrase, self.same_claim), strict=True))

    @property
    def linked(self) -> Amount:
        return self.verbatim + self.near + self.paraphrase + self.same_claim

    @property
    def percent(self) -> int:
        """Words that are linked, of all; 0 and 100 mean none and all, never nearly so."""
        linked, alone = self.linked.words, self.alone.words
        if not linked or not alone:
            return 100 if linked else 0
        return min(99, max(1, round(100 * linked / (linked + alone))))


def coverage(alignment: Alignment, side: Side, text: str) -> Coverage:
    """Of one side, whose text that is. A sentence of several links counts once, by the closest of them.

    Links that the analyst judged not the same do not count. Words are what white space parts.
    """
    kinds = _kinds(alignment, side)
    found: dict[LinkKind | None, Amount] = {}
    for number, span in enumerate(alignment.sentences(side)):
        kind = kinds.get(number)
        found[kind] = found.get(kind, Amount()) + _amount(span, text)
    return Coverage(*(found.get(kind, Amount()) for kind in (*LinkKind, None)))


def _kinds(alignment: Alignment, side: Side) -> Mapping[int, LinkKind]:
    """The closest kind of link of each sentence that is linked."""
    kinds: dict[int, LinkKind] = {}
    for kind in reversed(LinkKind):
        for link in alignment.links:
            if link.kind is kind and link.verdict is not Judgement.NOT_SAME:
                covered = link.left if side == "left" else link.right
                kinds.update(dict.fromkeys(range(covered.start, covered.end), kind))
    return kinds


def _amount(span: Span, text: str) -> Amount:
    return Amount(1, len(span.of(text).split()))
