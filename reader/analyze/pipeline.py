"""From a document to its analysis: sentences, names, numbers, times, attributions, passage by passage."""

from collections.abc import Callable, Sequence
from importlib.metadata import version

from reader.analysis import Analysis, Grain, Quantity, Sentence, TimeExpression
from reader.analyze.aliases import Known, entity_id
from reader.analyze.entities import entities
from reader.analyze.names import Candidate, candidates
from reader.analyze.nlp import sentences
from reader.analyze.quantities import quantities
from reader.analyze.times import times
from reader.document import Document

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
    numbers: list[Quantity] = []
    dated: list[TimeExpression] = []
    for index, passage in enumerate(document.passages):
        for clause in () if passage.is_boilerplate else sentences(document.text, passage.span):
            found.append(Sentence(clause.span, index))
            here = times(document.text, clause.span, document.source.published)
            dated += here
            numbers += quantities(document.text, clause.span, [time.span for time in here])
            named += _undated(candidates(clause), here) + [_date(document, time) for time in here if time.grain in _DATES]
        if progress:
            progress(passage.span.end, len(document.text))
    mentions, things = entities(sorted(named, key=lambda one: one.span))
    return Analysis(document, producer(), tuple(found), tuple(mentions), tuple(things), tuple(numbers), tuple(dated))


def _undated(found: Sequence[Candidate], times: Sequence[TimeExpression]) -> list[Candidate]:
    """The candidates without those that stand in dates ("May", "Monday")."""
    return [one for one in found if not any(one.span.overlaps(time.span) for time in times)]


def _date(document: Document, time: TimeExpression) -> Candidate:
    """A date as a name: all that resolve to the same days name one entity."""
    words = time.span.of(document.text)
    name = f"{time.start.date().isoformat()} {time.grain}" if time.start else words
    return Candidate(time.span, words, "DATE", sure=True, known=Known(entity_id("DATE", name), words, "DATE"))
