"""From a document to its analysis: sentences, names, numbers, times, attributions, passage by passage."""

from collections.abc import Callable
from importlib.metadata import version

from reader.analysis import Analysis, Quantity, Sentence, TimeExpression
from reader.analyze.nlp import sentences
from reader.analyze.quantities import quantities
from reader.analyze.times import times
from reader.document import Document

Reported = Callable[[int, int], None]  # code points done, code points in all

_VERSION = "1"  # raise it whenever the same text may get other marks: cached analyses of older versions are made anew


def producer() -> str:
    """Name@version of this pipeline, with the version of spaCy that splits the words."""
    return f"crossread-rules@{_VERSION}+spacy{version('spacy')}"


def analyze(document: Document, progress: Reported | None = None) -> Analysis:
    """All marks of a document. Page furniture gives none.

    `progress` is told after every passage how many code points are done, and how many there are.
    """
    found: list[Sentence] = []
    dated: list[TimeExpression] = []
    numbers: list[Quantity] = []
    for index, passage in enumerate(document.passages):
        if passage.is_boilerplate:
            continue
        for clause in sentences(document.text, passage.span):
            found.append(Sentence(clause.span, index))
            here = times(document.text, clause.span, document.source.published)
            dated += here
            numbers += quantities(document.text, clause.span, [time.span for time in here])
        if progress:
            progress(passage.span.end, len(document.text))
    return Analysis(document, producer(), tuple(found), quantities=tuple(numbers), times=tuple(dated))
