"""Who a claim can be traced to: documents that share much wording run the same wire copy and count once."""

from collections.abc import Mapping, Sequence

from reader.alignment import Alignment, ClaimOrigin, LinkKind
from reader.analysis import Analysis

_COPIED = 0.5  # share of the shorter document's words that lie in verbatim or near links with the other


def origins(
    documents: Sequence[int], analyses: Sequence[Analysis], alignments: Mapping[tuple[int, int], Alignment]
) -> tuple[ClaimOrigin, ...]:
    """The documents (numbers, ascending) in groups that share one source, each with the reason why it counts once."""
    groups: list[list[int]] = []
    reasons: list[str] = []
    for number in documents:
        for place, group in enumerate(groups):
            shares = [copied(alignments[other, number]) for other in group]
            if max(shares) >= _COPIED:
                group.append(number)
                reasons[place] = f"{round(100 * max(shares))} % of the shorter text is word for word the same"
                break
        else:
            groups.append([number])
            reasons.append("")
    return tuple(
        ClaimOrigin(tuple(analyses[number].document.id for number in group), reason) for group, reason in zip(groups, reasons, strict=True)
    )


def copied(alignment: Alignment) -> float:
    """The share of the shorter document's sentences, by length, that the other has verbatim."""
    shares = []
    for side in ("left", "right"):
        links = (link for link in alignment.links if link.kind is LinkKind.VERBATIM)
        numbers = {
            number
            for link in links
            for sentences in [link.left if side == "left" else link.right]
            for number in range(sentences.start, sentences.end)
        }
        spans = alignment.sentences("left" if side == "left" else "right")
        total = sum(map(len, spans))
        shares.append(sum(len(spans[number]) for number in numbers) / total if total else 0.0)
    return max(shares)
