"""Who says what in documents, with the evidence, as tables."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from reader.analysis import Analysis, Attribution, Referent
from reader.document import paragraph_at
from reader.export.figures import Cell
from reader.export.tables import html_table, table
from reader.sources import names_of, speaker_words, with_chains
from reader.speakers import speakers
from reader.text import Span
from reader.wording import one_line

COLUMNS = (
    "speaker", "entity", "source_words", "cue", "stance", "manner", "hedged", "anonymous", "through", "origin",
    "paragraph", "start", "end", "quote", "publisher", "title", "published", "uri", "sha256", "document",
)  # fmt: skip
SPEAKER_COLUMNS = ("speaker", "entity", "times", "quoted", "told", "hedged", "anonymous", "publisher", "title", "document")
_SHOWN = ("speaker", "cue", "manner", "hedged", "paragraph", "quote")
_THROUGH = " < "  # from the outlet to the one who reports the speaker


def as_csv(analyses: Sequence[Analysis]) -> str:
    """A line for each attribution, document by document, in the order of the text."""
    return table(COLUMNS, source_cells(analyses))


def source_cells(analyses: Iterable[Analysis]) -> Iterator[tuple[Cell, ...]]:
    """The cells under `COLUMNS`. Nobody speaks where the outlet keeps its own distance; `through` are all before the speaker."""
    return (tuple(record[name] for name in COLUMNS) for analysis in analyses for record in _records(analysis))


def speaker_cells(analyses: Iterable[Analysis]) -> Iterator[tuple[Cell, ...]]:
    """The cells under `SPEAKER_COLUMNS`: how often and how each document reports each speaker."""
    for analysis in analyses:
        known, source = names_of(analysis), analysis.document.source
        for one in speakers(analysis):
            entity = one.key if one.key in known else None
            counts = one.count, one.quoted, one.count - one.quoted, one.hedged, one.is_anonymous
            yield one.name, entity, *counts, source.publisher, source.title, analysis.document.id


def preview(analyses: Iterable[Analysis], most: int) -> str:
    """The most telling columns of the first rows as a table in HTML."""
    places = [COLUMNS.index(name) for name in _SHOWN]
    return html_table(_SHOWN, ([_shown(cells[place]) for place in places] for cells in islice(source_cells(analyses), most)))


def _records(analysis: Analysis) -> Iterator[dict[str, Cell]]:
    names, paragraphs = names_of(analysis), analysis.document.paragraph_starts()
    document, source = analysis.document, analysis.document.source
    for one, chain in with_chains(analysis):
        yield {
            **_said(analysis, one, speaker_words(analysis, one, names)),
            "entity": one.speaker if one.speaker in names else None,
            "through": _THROUGH.join(speaker.words for speaker in _before(one, chain)),
            "paragraph": paragraph_at(paragraphs, one.content.start) or None,
            "start": one.content.start,
            "end": one.content.end,
            "quote": one_line(analysis.words(one.content)),
            "publisher": source.publisher,
            "title": source.title,
            "published": source.published,
            "uri": source.uri,
            "sha256": source.sha256,
            "document": document.id,
        }


def _said(analysis: Analysis, one: Attribution, speaker: str) -> dict[str, Cell]:
    return {
        "speaker": one_line(speaker),
        "source_words": _words(analysis, one.source),
        "cue": _words(analysis, one.cue),
        "stance": one.stance.value,
        "manner": one.manner.value,
        "hedged": one.hedged,
        "anonymous": one.is_anonymous,
        "origin": one.origin.value,
    }


def _before(one: Attribution, chain: Sequence[Referent]) -> Sequence[Referent]:
    return chain[:-1] if one.has_speaker and len(chain) > 1 else chain


def _words(analysis: Analysis, span: Span | None) -> str:
    return one_line(analysis.words(span)) if span is not None else ""


def _shown(cell: Cell) -> Cell:
    return "" if cell is None or cell is False else "yes" if cell is True else cell
