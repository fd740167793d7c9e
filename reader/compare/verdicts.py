"""What the analyst said of links, carried over to a new alignment: verdicts point at text, so they find their sentences again."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.alignment import Judgement, Link, SentenceRange
from reader.analysis import Analysis
from reader.annotation import LinkVerdict
from reader.text import Span


def oriented(verdicts: Iterable[LinkVerdict], left: Analysis, right: Analysis) -> list[LinkVerdict]:
    """The verdicts about these two documents, the left one's span on the left."""
    ids, found = (left.document.id, right.document.id), []
    for verdict in verdicts:
        if (verdict.left_document, verdict.right_document) == ids:
            found.append(verdict)
        elif (verdict.right_document, verdict.left_document) == ids:
            found.append(
                replace(
                    verdict,
                    left_document=verdict.right_document,
                    left=verdict.right,
                    right_document=verdict.left_document,
                    right=verdict.left,
                )
            )
    return found


def sentences_under(analysis: Analysis, span: Span) -> SentenceRange | None:
    """The sentences that the span overlaps; none when it lies outside all of them."""
    touched = [number for number, sentence in enumerate(analysis.sentences) if sentence.span.overlaps(span)]
    return SentenceRange(touched[0], touched[-1] + 1) if touched else None


def judge(
    links: Sequence[Link], verdict: LinkVerdict, left: Analysis, right: Analysis
) -> tuple[list[Link], tuple[SentenceRange, SentenceRange] | None]:
    """The links after one verdict, and the ranges that it forces together when no link is there yet."""
    lefts, rights = sentences_under(left, verdict.left), sentences_under(right, verdict.right)
    if lefts is None or rights is None:
        return list(links), None
    about = [_overlap(link.left, lefts) and _overlap(link.right, rights) for link in links]
    if verdict.pinned and verdict.judgement is Judgement.NOT_SAME:
        return [link for link, is_about in zip(links, about, strict=True) if not is_about], None
    marked = [
        replace(link, verdict=verdict.judgement, pinned=verdict.pinned) if is_about else link
        for link, is_about in zip(links, about, strict=True)
    ]
    return marked, (lefts, rights) if verdict.pinned and not any(about) else None


def _overlap(one: SentenceRange, other: SentenceRange) -> bool:
    return one.start < other.end and other.start < one.end
