"""What the analyst said of links, carried over to new ones: verdicts point at text, so they find their sentences again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from reader.alignment import Judgement, Link, SentenceRange
from reader.analysis import Analysis
from reader.annotation import LinkVerdict
from reader.compare.found import Place
from reader.text import Span

Forbids = Callable[[Place, Place], bool]  # whether the analyst keeps two passages apart


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


def firm(verdict: LinkVerdict) -> LinkVerdict:
    """The verdict as groups of claims take it: what is said to be the same holds like a pin, and so does what is said not to be."""
    return replace(verdict, pinned=verdict.pinned or verdict.judgement in (Judgement.SAME, Judgement.NOT_SAME))


def is_firm(link: Link) -> bool:
    """Whether the analyst says that the passages make one claim."""
    return link.verdict is Judgement.SAME or (link.pinned and link.verdict is not Judgement.NOT_SAME)


def forbidding(verdicts: Iterable[LinkVerdict], analyses: Sequence[Analysis]) -> Forbids:
    """Tells of any two passages of these documents whether the analyst said that they are not the same."""
    numbers = {analysis.document.id: number for number, analysis in enumerate(analyses)}
    apart = [
        pair
        for verdict in verdicts
        if verdict.judgement is Judgement.NOT_SAME and (pair := _places(verdict, numbers, analyses)) is not None
    ]
    return lambda one, other: any(
        (_lies_in(one, here) and _lies_in(other, there)) or (_lies_in(one, there) and _lies_in(other, here)) for here, there in apart
    )


def _places(verdict: LinkVerdict, numbers: Mapping[str, int], analyses: Sequence[Analysis]) -> tuple[Place, Place] | None:
    here, there = numbers.get(verdict.left_document), numbers.get(verdict.right_document)
    if here is None or there is None:
        return None
    left, right = sentences_under(analyses[here], verdict.left), sentences_under(analyses[there], verdict.right)
    return ((here, left), (there, right)) if left is not None and right is not None else None


def _lies_in(place: Place, told: Place) -> bool:
    return place[0] == told[0] and _overlap(place[1], told[1])


def _overlap(one: SentenceRange, other: SentenceRange) -> bool:
    return one.start < other.end and other.start < one.end
