"""From a document to its analysis: sentences, names, numbers, times, attributions, passage by passage."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from importlib.metadata import version

from reader.analysis import Analysis, Grain, Quantity, Sentence, TimeExpression
from reader.analyze.aliases import Known, entity_id
from reader.analyze.attributions import attributions
from reader.analyze.entities import entities, names
from reader.analyze.names import Candidate, candidates, is_headline, recalled
from reader.analyze.nlp import Clause, sentences
from reader.analyze.quantities import quantities
from reader.analyze.times import times
from reader.document import Document
from reader.text import Span

Reported = Callable[[int, int], None]  # code points done, code points in all

_DATES = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR)
_VERSION = "1"  # raise it whenever the same text may get other marks: cached analyses of older versions are made anew


def producer() -> str:
    """Name@version of this pipeline, with the version of spaCy that splits the words."""
    return f"crossread-rules@{_VERSION}+spacy{version('spacy')}"


def analyze(document: Document, progress: Reported | None = None) -> Analysis:
    """All marks of a document. Page furniture gives none.

    `progress` is told after every passage how many code points are done, and how many there are.
    """
    found: list[Sentence] = []
    named: list[Candidate] = []
    headlines: list[Clause] = []
    numbers: list[Quantity] = []
    dated: list[TimeExpression] = []
    for index, passage in enumerate(document.passages):
        for clause in () if passage.is_boilerplate else sentences(document.text, passage.span):
            found.append(Sentence(clause.span, index))
            here = times(document.text, clause.span, document.source.published)
            dated += here
            numbers += quantities(document.text, clause.span, [time.span for time in here])
            named += candidates(clause, [time.span for time in here]) + [_date(document, time) for time in here if time.grain in _DATES]
            headlines += [clause] if is_headline(clause.words) else []
        if progress:
            progress(passage.span.end, len(document.text))
    named += _in_headlines(headlines, named)
    mentions, things = entities(sorted(named, key=lambda one: one.span))
    said = attributions(document.text, found, mentions)
    return Analysis(document, producer(), tuple(found), tuple(mentions), tuple(things), tuple(numbers), tuple(dated), tuple(said))


def _in_headlines(headlines: Sequence[Clause], named: Sequence[Candidate]) -> list[Candidate]:
    """The names of the other sentences that stand in headlines too."""
    known = names(named)
    taken = sorted(one.span for one in named)
    found = [one for clause in headlines for one in recalled(clause, known)]
    return [one for one in found if not _overlaps_any(taken, one.span)]


def _overlaps_any(spans: Sequence[Span], span: Span) -> bool:
    """Does one of the spans, which are in order and apart, overlap this one?"""
    index = bisect_left(spans, span.end, key=lambda one: one.start)
    return index > 0 and spans[index - 1].end > span.start


def _date(document: Document, time: TimeExpression) -> Candidate:
    """A date as a name: all that resolve to the same days name one entity."""
    words = time.span.of(document.text)
    name = f"{time.start.date().isoformat()} {time.grain}" if time.start else words
    return Candidate(time.span, words, "DATE", sure=True, known=Known(entity_id("DATE", name), words, "DATE"))
