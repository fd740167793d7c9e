"""How much of each of two documents the other tells too, by kind of link, and what is only here."""

from dataclasses import dataclass

from reader.alignment import Alignment, LinkKind, Side


@dataclass(frozen=True, slots=True)
class Coverage:
    """One side's sentences that the other tells too, each once, under the closest kind of its links, and those that it does not."""

    told: tuple[tuple[LinkKind, tuple[int, ...]], ...]
    only_here: tuple[int, ...]

    @property
    def share(self) -> float:
        """The share of the sentences that the other side tells too; 0 where there are none."""
        told = sum(len(numbers) for _, numbers in self.told)
        return told / max(told + len(self.only_here), 1)


def coverage(alignment: Alignment, side: Side) -> Coverage:
    """What the links of an alignment cover on one side, kinds from verbatim to same claim."""
    closest: dict[int, LinkKind] = {}
    ranks = list(LinkKind)
    for link in sorted(alignment.links, key=lambda link: ranks.index(link.kind)):
        sentences = link.left if side == "left" else link.right
        for number in range(sentences.start, sentences.end):
            closest.setdefault(number, link.kind)
    told = tuple((kind, tuple(sorted(number for number, one in closest.items() if one is kind))) for kind in ranks)
    return Coverage(told, alignment.unlinked(side))
