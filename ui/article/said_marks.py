"""Who says what, as marks: speakers for the margin, quotations for a tint, words that hedge for a line below them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from reader.analysis import Analysis, Attribution, Manner, Stance
from reader.quotations import quotations
from reader.speakers import short_name
from reader.text import Span
from reader.wording import one_line
from ui.language import tr
from ui.view.layers import Layer, Mark

ANONYMOUS, NAMED = "anonymous", "named"
CHAIN = " ← "
_LEAST = 40  # code points that are left of a content around another one, to be told of beside the text
_PART = 200
_HEDGED = tr("hedged")
_STANCES = {Stance.HEDGED: _HEDGED, Stance.DENYING: tr("denying")}


def speaker_marks(analysis: Analysis, names: Mapping[str, str]) -> list[Mark]:
    """The stretches of text that somebody says, each under the one who spoke first. The label is "speaker\\nhow\\nchain".

    `names` are those of entities, by id; the key tells the words of saying (`place_key`).
    """
    return sorted((mark for nest in _nests(analysis.attributions) for mark in _told(analysis, nest, names)), key=lambda mark: mark.span)


def quotation_marks(analysis: Analysis) -> list[Mark]:
    """What stands in the words of somebody, from one quotation mark to the other."""
    quoted: dict[tuple[int, int], list[Span]] = {}
    found: set[Span] = set()
    for one in analysis.attributions:
        if one.manner is not Manner.PARAPHRASED and one.has_speaker:
            found.update(_quoted(analysis, one, quoted))
    return [Mark(span, Layer.QUOTATIONS, "quotation") for span in sorted(found)]


def hedge_marks(analysis: Analysis) -> list[Mark]:
    """The words by which the text or a speaker hedges; the quotation marks of words from which the text keeps its distance."""
    marks = (
        Mark(one.place, Layer.HEDGES, "hedge", place_key(one), _hedge(one))
        for one in analysis.attributions
        if one.hedged and (not one.has_speaker or (one.cue is not None and one.stance is Stance.HEDGED))
    )
    return sorted(marks, key=lambda mark: mark.span)


def attributions_in_parts(analysis: Analysis) -> Iterator[tuple[Attribution, ...]]:
    """Some milliseconds of work at a time, together what overlaps."""
    part: list[Attribution] = []
    end = 0
    for one in sorted(analysis.attributions, key=lambda one: one.content.start):
        if len(part) >= _PART and one.content.start >= end:
            yield tuple(part)
            part = []
        part.append(one)
        end = max(end, one.content.end)
    yield tuple(part)


def place_key(one: Attribution) -> str:
    """What tells an attribution from all others of a text."""
    return f"{one.place.start}-{one.place.end}"


def attribution_of(analysis: Analysis, key: str) -> Attribution | None:
    start, end = map(int, key.split("-"))
    return next((one for one in analysis.attributions if one.place.start == start and one.place.end == end), None)


def how(analysis: Analysis, one: Attribution) -> str:
    """What the words of saying tell of the content, and these: "hedged · claimed"."""
    cue = one_line(analysis.words(one.cue)) if one.cue is not None else ""
    stance = _STANCES.get(one.stance, _HEDGED if one.hedged else "")
    return " · ".join(filter(None, (stance, cue if any(map(str.isalnum, cue)) else "")))


def _nests(attributions: Iterable[Attribution]) -> Iterator[list[Attribution]]:
    """Those with a speaker whose contents overlap, the outermost first."""
    nest: list[Attribution] = []
    end = 0
    for one in sorted(attributions, key=lambda one: (one.content.start, -one.content.end)):
        if one.has_speaker:
            if nest and one.content.start >= end:
                yield nest
                nest = []
            nest.append(one)
            end = max(end, one.content.end)
    if nest:
        yield nest


def _told(analysis: Analysis, nest: Sequence[Attribution], names: Mapping[str, str]) -> Iterator[Mark]:
    words = {id(one): short_name(analysis, one, names) for one in nest}
    for span, inside in _stretches(nest):
        one = inside[-1]
        above = list(dict.fromkeys(words[id(outer)] for outer in inside[:-1] if words[id(outer)] != words[id(one)]))
        via = tr("via {speaker}", speaker=above[-1]) if above else ""
        chain = CHAIN.join((analysis.document.source.name, *above, words[id(one)]))
        label = "\n".join((words[id(one)], " · ".join(filter(None, (via, how(analysis, one)))), chain))
        yield Mark(span, Layer.ATTRIBUTIONS, ANONYMOUS if one.is_anonymous else NAMED, place_key(one), label)


def _stretches(nest: Sequence[Attribution]) -> Iterator[tuple[Span, list[Attribution]]]:
    """The parts of the contents that have one innermost speaker, with all whose content holds them, the innermost last.

    What is left around an inner content is passed over where it is short: often it only tells who says that.
    """
    if len(nest) == 1:
        yield nest[0].content, list(nest)
        return
    edges = sorted({edge for one in nest for edge in (one.content.start, one.content.end)})
    parts: list[tuple[Span, list[Attribution]]] = []
    coming, begun = list(reversed(nest)), list[Attribution]()
    for start, end in pairwise(edges):
        begun = [one for one in begun if one.content.end > start]
        while coming and coming[-1].content.start <= start:
            begun.append(coming.pop())
        inside = sorted(begun, key=lambda one: -len(one.content))
        if parts and inside and parts[-1][1][-1] is inside[-1]:
            parts[-1] = parts[-1][0].joined(Span(start, end)), inside
        elif inside:
            parts.append((Span(start, end), inside))
    yield from (part for part in parts if part[0] == part[1][-1].content or len(part[0]) >= _LEAST)


def _quoted(analysis: Analysis, one: Attribution, known: dict[tuple[int, int], list[Span]]) -> Iterator[Span]:
    """The quotations in the content; a content that is all quoted and has no marks is one. `known` are those of passages looked at."""
    document = analysis.document
    first, last = (document.passage_at(offset) for offset in (one.content.start, one.content.end - 1))
    if first is None or last is None:
        return
    if (first, last) not in known:
        passages = [passage.span for passage in document.passages[first : last + 1]]
        known[first, last] = [quotation.span for quotation in quotations(document.text, passages)]
    content = one.content
    found = [Span(max(span.start, content.start), min(span.end, content.end)) for span in known[first, last] if span.overlaps(content)]
    yield from found or ((content,) if one.manner is Manner.QUOTED else ())


def _hedge(one: Attribution) -> str:
    if one.has_speaker:
        return tr("Hedged by who says it")
    return tr("Hedged by the text") if one.cue is not None else tr("The text keeps its distance")
