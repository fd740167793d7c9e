"""From a document to its analysis: sentences, names, numbers, times, attributions, descriptions, passage by passage."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from importlib.metadata import version

from reader.analysis import Analysis, Description, Grain, Quantity, Sentence, TimeExpression, entity_id
from reader.analyze.attributions import attributions
from reader.analyze.descriptions.collect import described, settled
from reader.analyze.language.nlp import Clause
from reader.analyze.language.pipelines import FAST, OWN, Pipeline, pipeline, rules
from reader.analyze.names.aliases import Known
from reader.analyze.names.candidates import candidates, recalled
from reader.analyze.names.entities import entities, names
from reader.analyze.names.sentence import Candidate, is_headline
from reader.analyze.numbers.quantities import quantities
from reader.analyze.numbers.times import times
from reader.document import Document, PassageKind
from reader.text import Span
from reader.word_lists import word_lists

Reported = Callable[[int, int], None]  # code points done, code points in all

_ABOVE = frozenset({PassageKind.TITLE, PassageKind.HEADING, PassageKind.CAPTION})  # read before the text, or beside it
_DATES = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR)
_VERSION = "9"  # raise it whenever the same text may get other marks: cached analyses of older versions are made anew
_LONG, _LONGEST = 600_000, 3_000_000  # code points; the model and the fast pipeline would take minutes for more
_BLOCK = 64  # sentences between two words on the progress


def producer(name: str = OWN) -> str:
    """Name@version of what marks the names when the pipeline of that name is asked for, and of what it stands on."""
    parts = (pipeline(name).producer, f"crossread@{_VERSION}", word_lists().producer, f"spacy@{version('spacy')}")
    return "+".join(filter(None, parts))


def analyze(document: Document, progress: Reported | None = None, name: str = OWN) -> Analysis:
    """All marks of a document by the pipeline of that name. Page furniture gives none.

    `progress` is told as the work goes on how many code points are done, and how many there are.
    """
    chosen, problems = _chosen(document, name)
    problems += word_lists().problems
    passages = [(index, passage.span) for index, passage in enumerate(document.passages) if not passage.is_boilerplate]
    found: list[Sentence] = []
    named: list[Candidate] = []
    headlines: list[Clause] = []
    numbers: list[Quantity] = []
    dated: list[TimeExpression] = []
    told: list[Description] = []
    for index, clause in chosen.clauses(document.text, passages):
        found.append(Sentence(clause.span, index))
        here = times(document.text, clause.span, document.source.published)
        dated += here
        numbers += quantities(document.text, clause.span, [time.span for time in here])
        is_title = document.passages[index].kind in _ABOVE
        names_here = candidates(clause, [time.span for time in here], is_title=is_title)
        taken = [one.span for one in names_here]
        dates = [time for time in here if time.grain in _DATES and not _overlaps_any(taken, time.span)]
        named += names_here + [_date(document, time) for time in dates]
        told += described(clause, names_here)
        headlines += [clause] if is_headline(clause.words) else []
        if progress and len(found) % _BLOCK == 0:
            progress(clause.span.end, len(document.text))
    named += _in_headlines(headlines, named)
    mentions, things = entities(sorted(named, key=lambda one: one.span))
    said = attributions(document.text, found, mentions)
    if progress:
        progress(len(document.text), len(document.text))
    marks = (tuple(found), tuple(mentions), tuple(things), tuple(numbers), tuple(dated), tuple(said), settled(told, mentions))
    return Analysis(document, producer(name), *marks, problems, chosen.producer.partition("+")[0])


def _chosen(document: Document, name: str) -> tuple[Pipeline, tuple[str, ...]]:
    """The pipeline for a document, and sentences on why it is not the one asked for: a long text gets a faster one."""
    length = len(document.text)
    if length > _LONGEST:
        return rules(), ("Names were found by rules alone: the text is very long.",)
    if length > _LONG and name != FAST:
        return pipeline(FAST), ("Names were marked by the fast pipeline, less surely: the text is long.", *pipeline(FAST).problems)
    return pipeline(name), pipeline(name).problems


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
