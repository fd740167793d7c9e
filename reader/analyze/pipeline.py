"""From a document to its analysis: sentences, names, numbers with their scopes, times, attributions, descriptions, sentence by sentence."""

from bisect import bisect_left
from collections.abc import Sequence
from importlib.metadata import version

from reader.analysis import (
    Analysis,
    Attribution,
    Description,
    Entity,
    Grain,
    Mention,
    Quantity,
    Sentence,
    TimeExpression,
    entity_id,
)
from reader.analyze.attributions.attributions import attributions, told
from reader.analyze.attributions.saying import Told
from reader.analyze.descriptions.collect import described, settled
from reader.analyze.language.nlp import Clause
from reader.analyze.language.pipelines import FAST, OWN, Pipeline, pipeline, rules
from reader.analyze.names.aliases import Known
from reader.analyze.names.candidates import candidates, recalled
from reader.analyze.names.entities import entities, names
from reader.analyze.names.sentence import Candidate, is_headline
from reader.analyze.numbers.foreign import plain
from reader.analyze.numbers.quantities import quantities
from reader.analyze.numbers.references import referred
from reader.analyze.numbers.times import outside_lengths, times
from reader.analyze.scopes import Near, Scopes, surroundings
from reader.document import Document, PassageKind
from reader.languages import READ, language_name
from reader.phrase import worded
from reader.steps import Reported
from reader.text import Span
from reader.word_lists import word_lists

Marks = tuple[
    tuple[Sentence, ...],
    tuple[Mention, ...],
    tuple[Entity, ...],
    tuple[Quantity, ...],
    tuple[TimeExpression, ...],
    tuple[Attribution, ...],
    tuple[Description, ...],
]

_ABOVE = frozenset({PassageKind.TITLE, PassageKind.HEADING, PassageKind.CAPTION})  # read before the text, or beside it
_DATES = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR)
_VERSION = "14"  # raise it whenever the same text may get other marks: cached analyses of older versions are made anew
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
    reading = _Reading(document)
    for count, (index, clause) in enumerate(chosen.clauses(document.text, passages), start=1):
        reading.take(index, clause)
        if progress and count % _BLOCK == 0:
            progress(clause.span.end, len(document.text))
    marks = reading.marks([span for _, span in passages])
    if progress:
        progress(len(document.text), len(document.text))
    return Analysis(document, producer(name), *marks, problems, chosen.producer.partition("+")[0])


class _Reading:
    """The marks of a document, gathered sentence by sentence and settled when all its names are known. No tree is kept."""

    def __init__(self, document: Document) -> None:
        self._document, self._text = document, document.text
        self._sentences: list[Sentence] = []
        self._named: list[Candidate] = []
        self._headlines: list[Clause] = []
        self._times: list[TimeExpression] = []
        self._latest: TimeExpression | None = None  # of the sentence before: "three days later"
        self._counts: dict[int, list[Quantity]] = {}  # by passage
        self._near: dict[Span, Near] = {}  # by the span of a quantity
        self._sayings: list[Told] = []
        self._descriptions: list[Description] = []

    def take(self, passage: int, clause: Clause) -> None:
        """The next sentence, of the passage with that number."""
        self._sentences.append(Sentence(clause.span, passage))
        times_here = times(self._text, clause.span, self._document.source.published, self._latest)
        when = [time.span for time in times_here]
        counts_here = quantities(self._text, clause.span, outside_lengths(self._text, times_here), clause)
        if self._document.source.language not in READ:
            counts_here = plain(counts_here, self._text)
        names_here = candidates(clause, when, is_title=self._document.passages[passage].kind in _ABOVE)
        taken = [one.span for one in names_here]
        dates = [time for time in times_here if time.grain in _DATES and not _overlaps_any(taken, time.span)]
        self._times += times_here
        self._latest = times_here[-1] if times_here else None
        self._named += names_here + [_date(self._document, time) for time in dates]
        self._headlines += [clause] if is_headline(clause.words) else []
        self._counts.setdefault(passage, []).extend(counts_here)
        self._near |= surroundings(clause, counts_here, taken, when)
        self._sayings.append(told(self._text, clause))
        self._descriptions += described(clause, names_here)

    def marks(self, passages: Sequence[Span]) -> Marks:
        """All marks, in the order of an analysis, when the last sentence has come."""
        named = self._named + _in_headlines(self._headlines, self._named)
        mentions, things = entities(sorted(named, key=lambda one: one.span))
        said = attributions(self._text, self._sayings, passages, mentions)
        counts = [one for index, here in self._counts.items() for one in referred(here, self._text, self._document.passages[index].span)]
        scoped = Scopes(self._text, tuple(mentions), self._times, said).scoped(counts, self._near)
        told_of = settled(self._descriptions, mentions)
        return tuple(self._sentences), tuple(mentions), tuple(things), scoped, tuple(self._times), tuple(said), told_of


def _chosen(document: Document, name: str) -> tuple[Pipeline, tuple[str, ...]]:
    """The pipeline for a document, and sentences on why it is not the one asked for: a long text gets a faster one, a foreign one rules."""
    length, language = len(document.text), document.source.language
    if language not in READ:
        return rules(), (
            worded(
                "This text is {language}: only figures, dates and listed names are marked; all else needs English.",
                language=language_name(language),
            ),
        )
    if length > _LONGEST:
        return rules(), (worded("Names were found by rules alone: the text is very long."),)
    if length > _LONG and name != FAST:
        return pipeline(FAST), (worded("Names were marked by the fast pipeline, less surely: the text is long."), *pipeline(FAST).problems)
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
    name = f"{time.start.date().isoformat()} {time.end.date().isoformat()}" if time.start and time.end else words
    return Candidate(time.span, words, "DATE", sure=True, known=Known(entity_id("DATE", name), words, "DATE"))
