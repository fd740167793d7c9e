"""The door to spaCy: text becomes sentences, with what a pipeline knows of their words.

Importing spaCy costs seconds, so it happens on first use.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from reader.analyze.language.parser import Tree
from reader.analyze.language.tagger import Tagged
from reader.analyze.language.words import Word
from reader.text import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

# Cut out of words wherever they stand: quotation marks, and dashes longer than a hyphen.
_INFIXES = (
    r"[“”„«»\"]",
    r"[–—―−]",
    r"(?<=[^\W\d_])[‘](?=\w)",
    r"(?<=[^\W\d_])/(?=[^\W\d_])",
    r"(?<=[^\W\d_][^\W\d_])[\[(]|(?<=\))[\[(]|[\])](?=\w)",
    r"(?:[.,;](?=\[)|(?<=[.,;”\"])\[)(?=\W?\w)",
)
_BLOCK = 20_000  # code points of one spaCy document: long passages stream
_BATCH = 8_000  # code points read at once, if they come in several: enough for the encoder to be fast, little enough to tell progress
LABELS = frozenset({"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "EVENT"})
_OTHER_LABELS = {"PER": "PERSON"}  # what other schemes call them


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one sentence; the names that a pipeline found in it, none where no pipeline looked; and its tree, if it was parsed."""

    words: tuple[Word, ...]
    names: tuple[Tagged, ...] | None = None
    tree: Tree | None = None

    @property
    def span(self) -> Span:
        return Span(self.words[0].start, self.words[-1].end)


@cache
def language() -> "Language":
    """Blank English with our tokenizer rules and sentence rules: what all our pipelines begin with."""
    import spacy
    from spacy.util import compile_infix_regex

    import reader.analyze.language.components  # noqa: F401  # registers our parts

    nlp = spacy.blank("en")
    tokenizer: Any = nlp.tokenizer  # typed as any callable
    tokenizer.infix_finditer = compile_infix_regex([*(nlp.Defaults.infixes or ()), *_INFIXES]).finditer
    nlp.add_pipe("crossread_sentences")
    return nlp


def loaded(name: str) -> "Language":
    """A spaCy pipeline by the name of its package or by its folder; spaCy's own errors if it cannot be loaded."""
    import spacy

    import reader.analyze.language.components  # noqa: F401  # registers our parts, also where the distribution is not installed

    return spacy.load(name)


def sentences(text: str, span: Span) -> Iterator[Clause]:
    """The sentences inside the span, each with its words; their offsets are those of `text`."""
    for _, clause in clauses(text, [(0, span)], language()):
        yield clause


def clauses(
    text: str, passages: Iterable[tuple[int, Span]], nlp: "Language", namer: "Language | None" = None
) -> Iterator[tuple[int, Clause]]:
    """The sentences of numbered passages, each with the number of its passage; their offsets are those of `text`.

    `namer`, a pipeline that knows nothing of our words, marks the names in place of `nlp`.
    """
    blocks = ((number, block) for number, span in passages for block in _blocks(text, span))
    for batch in _batches(blocks):
        texts = [block.of(text) for _, block in batch]
        others = list(namer.pipe(texts)) if namer else [None] * len(texts)
        for (number, block), doc, other in zip(batch, nlp.pipe(texts, batch_size=len(texts)), others, strict=True):
            yield from ((number, clause) for clause in _clauses(doc, block.start, other))


def split(name: str) -> tuple[str, ...]:
    """The words of a name, cut as they are in running text."""
    return tuple(token.text for token in language().make_doc(name) if not token.is_space)


def _clauses(doc: "Doc", offset: int, other: "Doc | None") -> Iterator[Clause]:
    from reader.analyze.language.components import clauses_of, words_of

    words = iter(words_of(doc, offset))
    is_named, is_parsed = doc.has_annotation("ENT_IOB") or other is not None, doc.has_annotation("DEP")
    spans = [(ent.start_char, ent.end_char, ent.label_, ent._.confidence) for ent in (other or doc).ents]
    for tokens in clauses_of(doc):
        yield Clause(
            tuple(islice(words, len(tokens))),
            tuple(_tagged(tokens, spans)) if is_named else None,
            _tree(tokens) if is_parsed else None,
        )


def _tagged(tokens: "Sequence[Token]", spans: Sequence[tuple[int, int, str, float | None]]) -> Iterator[Tagged]:
    """The names in a sentence; those that begin or end inside a word of ours are no names."""
    first, last = tokens[0].idx, tokens[-1].idx + len(tokens[-1])
    inside = [one for one in spans if first <= one[0] and one[1] <= last]
    if not inside:
        return
    starts = {token.idx: at for at, token in enumerate(tokens)}
    ends = {token.idx + len(token): at + 1 for at, token in enumerate(tokens)}
    for start, end, label, confidence in inside:
        label = _OTHER_LABELS.get(label, label)
        if label in LABELS and start in starts and end in ends:
            yield Tagged(starts[start], ends[end], label, confidence)


def _tree(tokens: "Sequence[Token]") -> Tree:
    places = {token.i: at for at, token in enumerate(tokens)}
    return Tree(
        tuple(token.tag_ for token in tokens),
        tuple(token.pos_ for token in tokens),
        tuple(places[token.head.i] for token in tokens),
        tuple(token.dep_ for token in tokens),
        tuple(token.lemma_ for token in tokens),
    )


def _batches(blocks: Iterable[tuple[int, Span]]) -> Iterator[list[tuple[int, Span]]]:
    batch: list[tuple[int, Span]] = []
    length = 0
    for number, block in blocks:
        if batch and length + len(block) > _BATCH:
            yield batch
            batch, length = [], 0
        batch.append((number, block))
        length += len(block)
    if batch:
        yield batch


def _blocks(text: str, span: Span) -> Iterator[Span]:
    """The span in parts of at most about 20,000 code points, cut where a line or a sentence ends if that can be had."""
    start = span.start
    while span.end - start > _BLOCK:
        end = start + _BLOCK
        cut = max(text.rfind(stop, start + _BLOCK // 2, end) + len(stop) for stop in ("\n", ". "))
        if cut < start + _BLOCK // 2:
            cut = text.rfind(" ", start + 1, end) + 1 or end
        yield Span(start, cut)
        start = cut
    if start < span.end:
        yield Span(start, span.end)
