"""Looks for one claim in the whole library: the best sentences by meaning and words, ranked by the probability, with evidence."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from reader.analysis import Analysis
from reader.compare.evidence import evidence_of
from reader.compare.features import Comparison
from reader.compare.meaning import Meaning, is_available, vectors
from reader.compare.profiles import of_analysis, of_texts
from reader.compare.similarity import model, probability
from reader.encoder import EncoderError
from reader.library.index import LibraryIndex, Stored
from reader.library_search import LibraryHit, LibrarySearch
from reader.sentence_encoder import sentence_encoder

_CANDIDATES = 40


def index_path(workspace: Path) -> Path:
    """Where the index of a workspace lies: beside it."""
    return workspace.with_name(workspace.name + "-index")


def open_index(workspace: Path) -> LibraryIndex:
    """The index of a workspace, empty where there was none that can be used.

    Raises:
        EncoderError: if no vectors can be made on this machine.
    """
    if not is_available():
        raise EncoderError("The library cannot be searched without the language model.", advice="Install Crossread again.")
    return LibraryIndex.open(index_path(workspace), sentence_encoder().producer, sentence_encoder().size)


def remember(index: LibraryIndex, analysis: Analysis, revision: str = "") -> None:
    """Takes the sentences of a document into the index."""
    profiles = of_analysis(analysis)
    sentences = [(sentence.span, analysis.words(sentence.span)) for sentence in analysis.sentences]
    index.add(analysis.document.id, revision, sentences, vectors([profile.text for profile in profiles]))


def elsewhere(index: LibraryIndex, words: str, *, without: str = "", count: int = 20) -> LibrarySearch:
    """The sentences most likely to make the claim of these words, but for those of document `without`."""
    vector = vectors([words])
    candidates = index.candidates(words, vector[0], _CANDIDATES, without)
    hits = sorted(_scored(index, words, vector, candidates), key=lambda hit: (-hit.probability, hit.document, hit.sentence))
    return LibrarySearch(words, tuple(hits[:count]), *index.size)


def _scored(index: LibraryIndex, words: str, vector: np.ndarray, candidates: Sequence[Stored]) -> list[LibraryHit]:
    if not candidates:
        return []
    texts = [one.text for one in candidates]
    context = [words, *texts]
    pair = Comparison(of_texts([words], context), of_texts(texts, context), of_texts(context), Meaning(vector, index.vectors(candidates)))
    chosen = model("library")
    likely = probability(chosen.log_odds(pair, 0))
    return [
        LibraryHit(one.document, one.number, one.span, one.text, float(likely[place]), evidence_of(pair, 0, place, chosen, {}))
        for place, one in enumerate(candidates)
    ]
