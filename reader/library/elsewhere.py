"""Looks for one claim in the whole library: the best sentences by meaning and words, ranked by the probability, with evidence."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.alignment import Difference, LinkKind, SentenceRange
from reader.analysis import Analysis
from reader.codec import from_json, to_json
from reader.compare.differences import Figures, between, of_copied_text
from reader.compare.evidence import evidence_of, kind
from reader.compare.features import Comparison
from reader.compare.judging import Figure
from reader.compare.meaning import Meaning, Vectors, is_available, vectors
from reader.compare.profiles import of_analysis, of_texts
from reader.compare.similarity import model, probability
from reader.compare.words import Profile
from reader.encoder import EncoderError
from reader.index_files import beside
from reader.library.index import LibraryIndex, Stored, Told
from reader.library_search import LibraryHit, LibrarySearch
from reader.phrase import worded
from reader.sentence_encoder import sentence_encoder
from reader.text import Span

_CANDIDATES = 40
_WHOLE = 0.5  # of a sentence that a selection of several covers at least: a word of the next one is no claim


@dataclass(frozen=True, slots=True)
class Sought:
    """A sentence to look for: its words, its vector of shape (size,), and its figures."""

    words: str
    vector: Vectors
    figures: tuple[Figure, ...] = ()


def index_path(workspace: Path) -> Path:
    """Where the index of a workspace lies: beside it."""
    return beside(workspace, "index")


def open_index(workspace: Path) -> LibraryIndex:
    """The index of a workspace, empty where there was none that can be used.

    Raises:
        EncoderError: if no vectors can be made on this machine.
    """
    if not is_available():
        raise EncoderError(worded("The library cannot be searched without the language model."), advice=worded("Install Crossread again."))
    return LibraryIndex(index_path(workspace), sentence_encoder().producer, sentence_encoder().size)


def remember(index: LibraryIndex, analysis: Analysis, revision: str = "") -> None:
    """Takes the sentences of a document into the index, with their figures."""
    profiles, figures = of_analysis(analysis), Figures(analysis)
    sentences = [
        Told(sentence.span, analysis.words(sentence.span), _written(figures.within(SentenceRange(number, number + 1))))
        for number, sentence in enumerate(analysis.sentences)
    ]
    index.add(analysis.document.id, revision, sentences, vectors([profile.text for profile in profiles]))


def sought_words(words: str) -> tuple[Sought, ...]:
    """Words of which nothing more is known."""
    return (Sought(words, vectors([words])[0]),)


def sought_sentence(analysis: Analysis, number: int) -> tuple[Sought, ...]:
    """A sentence of an article that need not be in the library."""
    figures = Figures(analysis).within(SentenceRange(number, number + 1))
    text = of_analysis(analysis)[number].text
    return (Sought(analysis.words(analysis.sentences[number].span), vectors([text])[0], tuple(figures)),)


def sought_in(index: LibraryIndex, document: str, span: Span) -> tuple[Sought, ...]:
    """What stands at a place of a document of the library, sentence by sentence; nothing where it has none."""
    touched = index.at(document, span)
    covered = [one for one in touched if _share(one.span, span) >= _WHOLE] or touched
    return tuple(_sought(index, one, span) for one in covered)


def elsewhere(index: LibraryIndex, sought: Sequence[Sought], *, without: str = "", count: int = 20) -> LibrarySearch:
    """The sentences most likely to make one of these claims, but for those of document `without`."""
    best: dict[tuple[str, int], LibraryHit] = {}
    for one in sought:
        for hit in _scored(index, one, index.candidates(one.words, one.vector, _CANDIDATES, without)):
            known = best.get((hit.document, hit.sentence))
            if known is None or hit.probability > known.probability:
                best[hit.document, hit.sentence] = hit
    hits = sorted(best.values(), key=lambda hit: (not hit.is_likely, -hit.probability, hit.document, hit.sentence))
    return LibrarySearch(" ".join(one.words for one in sought), tuple(hits[:count]), *index.size)


def _sought(index: LibraryIndex, stored: Stored, span: Span) -> Sought:
    """A sentence of the index, or as much of it as the span covers."""
    figures = _read(stored.figures)
    if span.contains(stored.span):
        return Sought(stored.text, index.vectors([stored])[0], figures)
    start, end = (max(0, place - stored.span.start) for place in (span.start, span.end))
    words = stored.text[start:end]
    return Sought(words, vectors([words])[0], tuple(one for one in figures if one.quantity.span.overlaps(span)))


def _share(sentence: Span, span: Span) -> float:
    return (min(sentence.end, span.end) - max(sentence.start, span.start)) / max(1, len(sentence))


def _scored(index: LibraryIndex, sought: Sought, candidates: Sequence[Stored]) -> list[LibraryHit]:
    if not candidates:
        return []
    texts = [one.text for one in candidates]
    context = [sought.words, *texts]
    meaning = Meaning(sought.vector[None], index.vectors(candidates))
    pair = Comparison(of_texts([sought.words], context), of_texts(texts, context), of_texts(context), meaning)
    chosen = model("library")
    likely = probability(chosen.log_odds(pair, 0))
    return [
        _compared(
            LibraryHit(
                *(one.document, one.number, one.span, one.text, float(likely[place])),
                evidence_of(pair, 0, place, chosen, {}),
                _told(pair.left.profiles[0], pair.right.profiles[place]),
            ),
            sought,
            one,
        )
        for place, one in enumerate(candidates)
    ]


def _told(one: Profile, other: Profile) -> int:
    """How many words and figures two sentences share, besides names."""
    return len((one.terms.keys() & other.terms.keys()) - one.names) + len(one.figures & other.figures)


def _compared(hit: LibraryHit, sought: Sought, stored: Stored) -> LibraryHit:
    """The hit with how its figures stand to those sought, where it is likely to make the claim."""
    like = kind(sought.words, stored.text)
    return replace(hit, kind=like, differences=_differences(sought, stored, like) if hit.is_likely else ())


def _differences(sought: Sought, stored: Stored, like: LinkKind) -> tuple[Difference, ...]:
    found = between(sought.figures, _read(stored.figures))
    return of_copied_text(found) if like in (LinkKind.VERBATIM, LinkKind.NEAR) else found


def _written(figures: Sequence[Figure]) -> str:
    return json.dumps(to_json(tuple(figures)), ensure_ascii=False, separators=(",", ":")) if figures else ""


def _read(figures: str) -> tuple[Figure, ...]:
    return from_json(tuple[Figure, ...], json.loads(figures)) if figures else ()
