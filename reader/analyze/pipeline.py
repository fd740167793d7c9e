"""From a document to its analysis: sentences, names, numbers, times, attributions, passage by passage."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from itertools import islice

from reader.analysis import Analysis, Grain, Quantity, Sentence, TimeExpression, entity_id
from reader.analyze.aliases import Known
from reader.analyze.attributions import attributions
from reader.analyze.entities import entities, names
from reader.analyze.names import Candidate, candidates, is_headline, recalled
from reader.analyze.nlp import Clause, sentences
from reader.analyze.quantities import quantities
from reader.analyze.tagger import PRODUCER, Tagged, Tagger, tagger
from reader.analyze.times import times
from reader.document import Document
from reader.encoder import PRODUCER as ENCODER
from reader.encoder import EncoderError
from reader.text import Span

Reported = Callable[[int, int], None]  # code points done, code points in all

_DATES = (Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR)
_VERSION = "4"  # raise it whenever the same text may get other marks: cached analyses of older versions are made anew
_LONGEST = 600_000  # code points; the model would take minutes for more
_BLOCK = 64  # sentences given to the model at once
_RULES_ALONE = "Names were found by rules alone: {reason}"


def producer() -> str:
    """Name@version of this pipeline, with the versions of what it stands on."""
    return f"crossread@{_VERSION}+{PRODUCER}+{ENCODER}+spacy{version('spacy')}"


def analyze(document: Document, progress: Reported | None = None) -> Analysis:
    """All marks of a document. Page furniture gives none.

    `progress` is told as the work goes on how many code points are done, and how many there are.
    """
    model, problems = _model(document)
    passages = [(index, passage.span) for index, passage in enumerate(document.passages) if not passage.is_boilerplate]
    found: list[Sentence] = []
    named: list[Candidate] = []
    headlines: list[Clause] = []
    numbers: list[Quantity] = []
    dated: list[TimeExpression] = []
    clauses = ((index, clause) for index, span in passages for clause in sentences(document.text, span))
    for index, clause, tagged in _tagged(clauses, model):
        found.append(Sentence(clause.span, index))
        here = times(document.text, clause.span, document.source.published)
        dated += here
        numbers += quantities(document.text, clause.span, [time.span for time in here])
        names_here = candidates(clause, [time.span for time in here], tagged)
        taken = [one.span for one in names_here]
        dates = [time for time in here if time.grain in _DATES and not _overlaps_any(taken, time.span)]
        named += names_here + [_date(document, time) for time in dates]
        headlines += [clause] if is_headline(clause.words) else []
        if progress and len(found) % _BLOCK == 0:
            progress(clause.span.end, len(document.text))
    named += _in_headlines(headlines, named)
    mentions, things = entities(sorted(named, key=lambda one: one.span))
    said = attributions(document.text, found, mentions)
    if progress:
        progress(len(document.text), len(document.text))
    return Analysis(document, producer(), tuple(found), tuple(mentions), tuple(things), tuple(numbers), tuple(dated), tuple(said), problems)


def _model(document: Document) -> tuple[Tagger | None, tuple[str, ...]]:
    """The model of names; none, and the reason, where rules have to do."""
    if len(document.text) > _LONGEST:
        return None, (_RULES_ALONE.format(reason="the text is very long."),)
    try:
        return tagger(), ()
    except EncoderError as error:
        return None, (_RULES_ALONE.format(reason=error),)


def _tagged(clauses: Iterator[tuple[int, Clause]], model: Tagger | None) -> Iterator[tuple[int, Clause, list[Tagged] | None]]:
    """Each sentence, with the number of its passage, and its names by the model, which reads many sentences at once."""
    while block := list(islice(clauses, _BLOCK)):
        names = model.names([[word.text for word in clause.words] for _, clause in block]) if model else [None] * len(block)
        yield from ((index, clause, tagged) for (index, clause), tagged in zip(block, names, strict=True))


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
