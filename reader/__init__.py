"""Crossread's core: reads articles, marks names and numbers, links the passages that make the same claim. No Qt.

    document = reader.read("article.html")        # any supported file -> Document
    analysis = reader.analyze(document)           # Document -> Analysis
    alignment = reader.compare(left, right)       # two Analysis -> Alignment

Importing this package is cheap; spaCy and its kind are loaded on first use.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import reader.analyze
import reader.compare  # noqa: F401  both now, or their first import would hide the functions of these names below
from reader.alignment import Alignment, Claim, Difference, Evidence, Link
from reader.analysis import Analysis, Attribution, Entity, Mention, Quantity, Sentence, TimeExpression
from reader.annotation import Annotation, Change, LinkVerdict
from reader.document import Document, Passage, Source
from reader.errors import ReaderError
from reader.text import Span

if TYPE_CHECKING:
    import numpy as np

__all__ = [
    "Alignment", "Analysis", "Annotation", "Attribution", "Change", "Claim", "Difference", "Document", "Entity", "Evidence", "Link",
    "Mention", "Passage", "Quantity", "ReaderError", "Sentence", "Source", "Span", "TimeExpression",
    "analyze", "cluster", "compare", "from_text", "read", "similarity",
]  # fmt: skip

__version__ = "0.1.0"


def read(path: str | Path, *, password: str = "") -> Document:
    """The article in a file of any supported format; the password opens an encrypted one and is not kept.

    Raises:
        LoadError: if the file cannot be read as an article; the message says what to do.
    """
    from reader.load import load

    return load(Path(path), password=password)


def from_text(text: str, title: str = "") -> Document:
    """A document of plain text that lies in no file."""
    from reader.load import from_text

    return from_text(text, title)


def analyze(document: Document) -> Analysis:
    """Sentences, names, numbers, times and attributions of a document."""
    from reader.analyze.pipeline import analyze

    return analyze(document)


def compare(left: Analysis, right: Analysis, *, verdicts: Iterable[LinkVerdict] = ()) -> Alignment:
    """The passages of two documents that make the same claim, with evidence; the analyst's verdicts on pairs of them count."""
    from reader.compare.align import compare

    return compare(left, right, tuple(verdicts))


def cluster(analyses: Iterable[Analysis], *, verdicts: Iterable[LinkVerdict] = ()) -> tuple[Claim, ...]:
    """The claims that passages of at least two of the documents make, as the analyst's verdicts on pairs of them let them."""
    from reader.compare.cluster import cluster

    return cluster(tuple(analyses), verdicts=tuple(verdicts))


def similarity(left: Sequence[str], right: Sequence[str], collection: Sequence[str] | None = None) -> "np.ndarray":
    """The probability that two sentences make the same claim, for each pair: float32 of shape (len(left), len(right)) in [0, 1].

    `collection` holds the texts compared with each other; the rarity of words is reckoned in it when given.
    """
    from reader.compare.similarity import similarity

    return similarity(left, right, collection=collection)
