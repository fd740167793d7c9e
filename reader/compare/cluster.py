"""The claims that passages of several documents make: links of all pairs, grouped without chaining, as the analyst's verdicts let them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from hashlib import sha256
from itertools import combinations

from reader.alignment import GRAVITY, Alignment, Claim, ClaimFigure, ClaimPassage, Difference, Link, LinkKind, SentenceRange
from reader.analysis import Analysis
from reader.annotation import LinkVerdict
from reader.compare.align import linked
from reader.compare.claim_figures import ClaimFigures, counted
from reader.compare.differences import Figures, of_copied_text
from reader.compare.differences import between as differences_between
from reader.compare.evidence import covered
from reader.compare.found import Found, Place
from reader.compare.further_figures import add_further
from reader.compare.label import phrase
from reader.compare.origins import Path, Report, origins, path
from reader.compare.repetitions import repetitions
from reader.compare.unlinked import unlinked
from reader.compare.verdicts import Forbids, firm, forbidding, is_firm
from reader.compare.words import stem
from reader.identity.things import unified
from reader.source_chain import SourceChain, source_chain
from reader.steps import Reported
from reader.stories import stories

_MOST = 0.6  # a passage joins a group when it links to at least this share of it: a chain of likenesses is no claim


def cluster(analyses: tuple[Analysis, ...], progress: Reported | None = None, verdicts: Sequence[LinkVerdict] = ()) -> tuple[Claim, ...]:
    """The claims that passages of at least two of the documents make, those that most documents make first.

    What the analyst said to be the same, or pinned, is one claim; what he said not to be the same never is, also across a group.
    `progress` is told how many pairs of documents are compared, and how many there are.
    """
    distinct = unified(tuple({analysis.document.id: analysis for analysis in analyses}.values()))
    firmly, forbids = tuple(map(firm, verdicts)), forbidding(verdicts, distinct)
    numbered = list(enumerate(distinct))
    couples = list(combinations(numbered, 2))
    alignments = {}
    for done, ((one, left), (other, right)) in enumerate(couples, start=1):
        alignments[one, other] = linked(left, right, firmly)
        if progress:
            progress(done, len(couples))
    figures = [Figures(analysis) for analysis in distinct]
    between = [
        Found((one, link.left), (other, link.right), link)
        for (one, other), alignment in alignments.items()
        for joined in alignment.links
        for link in _apart(joined, figures[one], figures[other])
    ]
    again = [Found((number, link.left), (number, link.right), link) for number, one in numbered for link in repetitions(one)]
    found = _on_whole_places([*between, *again])
    loose = (
        (one, other, difference)
        for (one, other), alignment in alignments.items()
        for difference in unlinked(figures[one], figures[other], alignment.links)
    )
    groups = [group for group in grouped(found, forbids) if len({number for number, _ in group}) > 1]
    insides = [_inside(group, found) for group in groups]
    gathered = [counted(inside) for inside in insides]
    telling = ClaimFigures(distinct, figures, _by_publication(distinct), loose, forbids)
    every = [thing for of_claim in gathered for thing in of_claim]
    for thing in every:
        telling.add_elsewhere(thing)
    add_further(every, distinct, figures, forbids, stories({number for number, _ in group} for group in groups))
    claims = [
        _claim(group, inside, distinct, alignments, telling.of(of_claim))
        for group, inside, of_claim in zip(groups, insides, gathered, strict=True)
    ]
    return tuple(sorted(claims, key=lambda claim: (-len({passage.document for passage in claim.passages}), claim.id)))


def _apart(link: Link, left: Figures, right: Figures) -> list[Link]:
    """Copied text that runs on, sentence by sentence: a third document may repeat but one of them."""
    length = link.left.end - link.left.start
    if link.kind is not LinkKind.VERBATIM or link.pinned or length != link.right.end - link.right.start:
        return [link]
    parts = [
        (
            SentenceRange(link.left.start + step, link.left.start + step + 1),
            SentenceRange(link.right.start + step, link.right.start + step + 1),
        )
        for step in range(length)
    ]
    return [
        replace(link, left=one, right=other, differences=of_copied_text(differences_between(left.within(one), right.within(other))))
        for one, other in parts
    ]


def _on_whole_places(found: Iterable[Found]) -> list[Found]:
    """The links with ranges that overlap in a document joined: one sentence belongs to one place."""
    found = list(found)
    whole: dict[Place, Place] = {}
    for number, sentences in sorted({place for one in found for place in (one.one, one.other)}):
        last = next(reversed(whole.values()), None)
        if last and last[0] == number and sentences.start < last[1].end:
            joined = number, SentenceRange(last[1].start, max(last[1].end, sentences.end))
            whole = {place: joined if at == last else at for place, at in whole.items()}
            whole[number, sentences] = joined
        else:
            whole[number, sentences] = number, sentences
    moved = (replace(one, one=whole[one.one], other=whole[one.other]) for one in found)
    return [one for one in moved if one.one != one.other]


def grouped(found: Iterable[Found], forbids: Forbids = lambda one, other: False) -> list[list[Place]]:
    """Passages in groups, each linked to most of its group, the surest links first (between single and complete linkage).

    What the analyst joined comes before all else; no group holds two passages that he keeps apart. What a document says once more
    comes last: it joins what it repeats.
    """
    found = sorted(found, key=lambda one: (not is_firm(one.link), one.is_repetition, -one.link.score, one.one, one.other))
    linked = {frozenset((one.one, one.other)) for one in found}
    group_of: dict[Place, list[Place]] = {}
    for one in found:
        mine, theirs = group_of.get(one.one, [one.one]), group_of.get(one.other, [one.other])
        if mine is theirs or any(forbids(here, there) for here in mine for there in theirs):
            continue
        is_said_again = one.is_repetition and 1 in (len(mine), len(theirs))
        if not (is_firm(one.link) or is_said_again or _belong_together(mine, theirs, linked)):
            continue
        for place in (joined := [*mine, *theirs]):
            group_of[place] = joined
    return list({id(group): group for group in group_of.values()}.values())


def _belong_together(mine: list[Place], theirs: list[Place], linked: set[frozenset[Place]]) -> bool:
    """Whether most pairs across are linked. Two passages of one document speak for it where one repeats the other, never against."""
    pairs = [(one[0] == other[0], frozenset((one, other))) for one in mine for other in theirs]
    across = [pair in linked for is_of_one, pair in pairs if not is_of_one or pair in linked]
    return sum(across) >= _MOST * len(across)


def _by_publication(analyses: Sequence[Analysis]) -> list[int]:
    """The numbers of the documents, the first published first, those without a date last."""
    published = [analysis.document.source.published for analysis in analyses]
    return sorted(range(len(analyses)), key=lambda number: (published[number] or date.max, number))


def _first(analyses: Sequence[Analysis]) -> str:
    """The id of the one that was published before all others; empty where a date is missing or shared."""
    published = sorted((analysis.document.source.published or date.min, analysis.document.id) for analysis in analyses)
    is_known = published[0][0] > date.min and published[0][0] < published[1][0]
    return published[0][1] if is_known else ""


def _claim(
    group: list[Place],
    inside: list[Found],
    analyses: tuple[Analysis, ...],
    alignments: dict[tuple[int, int], Alignment],
    told: tuple[ClaimFigure, ...],
) -> Claim:
    weight = {place: sum(one.link.score for one in inside if place in (one.one, one.other)) for place in group}
    number, sentences = max(sorted(group), key=lambda place: weight[place])
    text = analyses[number].words(covered(analyses[number], sentences))
    chains = {place: _chain(place, inside, analyses[place[0]]) for place in sorted(group)}
    passages = tuple(ClaimPassage(analyses[number].document.id, sentences, chain) for (number, sentences), chain in chains.items())
    key = "".join(f"{passage.document}:{passage.sentences.start}-{passage.sentences.end};" for passage in passages)
    reports = [
        Report(
            number,
            analyses[number].document.id,
            _paths(analyses[number], [chain for place, chain in chains.items() if place[0] == number]),
        )
        for number in sorted({number for number, _ in group})
    ]
    return Claim(
        sha256(key.encode()).hexdigest()[:16],
        text,
        passages,
        _differences(inside),
        origins(reports, alignments),
        told[0].label if told else _label(analyses[number], sentences, (number, sentences), inside),
        told,
        _first([analyses[report.number] for report in reports]),
    )


def _inside(group: list[Place], found: list[Found]) -> list[Found]:
    members = set(group)
    return [one for one in found if one.one in members and one.other in members]


def _label(analysis: Analysis, sentences: SentenceRange, place: Place, inside: list[Found]) -> str:
    """The part of the representative passage that holds most of what its links share."""
    shared = {stem(word) for one in inside if place in (one.one, one.other) for word in one.link.evidence.terms}
    return phrase(analysis, covered(analysis, sentences), shared)


def _paths(analysis: Analysis, chains: Sequence[SourceChain]) -> tuple[Path, ...]:
    """Through whom the document has its passages. What it also says in its own name, as a headline does, it has from there too."""
    paths = [path(analysis, chain) for chain in chains]
    return tuple(one for one in paths if one.voices) or tuple(paths)


def _chain(place: Place, inside: list[Found], analysis: Analysis) -> SourceChain:
    """Through whom the document has the passage: the figure there that decides the gravest of its links, else most of what it says."""
    told = [
        figure
        for one in sorted(inside, key=lambda one: GRAVITY.index(one.link.state))
        if place in (one.one, one.other) and (decisive := one.link.decisive)
        if (figure := decisive.left if place == one.one else decisive.right)
    ]
    return source_chain(analysis, covered(analysis, place[1]), next(iter(told), None))


def _differences(inside: list[Found]) -> tuple[Difference, ...]:
    return tuple(dict.fromkeys(difference for one in inside for difference in one.link.differences))
