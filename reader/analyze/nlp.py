"""The only door to spaCy: splits text into words and sentences. Importing spaCy costs seconds, so it happens on first use."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from reader.analyze.sentences import sentence_starts
from reader.analyze.words import Word
from reader.text import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Cut out of words wherever they stand: quotation marks, and dashes longer than a hyphen.
_INFIXES = (r"[“”„«»\"]", r"[–—―−]", r"(?<=[^\W\d_])[‘](?=\w)", r"(?<=[^\W\d_])/(?=[^\W\d_])", r"(?<=[a-z)])[\[(]|[\])](?=\w)")
_BLOCK = 20_000  # code points given to spaCy at once, so that long texts stream


@dataclass(frozen=True, slots=True)
class Clause:
    """The words of one sentence."""

    words: tuple[Word, ...]

    @property
    def span(self) -> Span:
        return Span(self.words[0].start, self.words[-1].end)


@cache
def language() -> "Language":
    """Blank English with our tokenizer rules and sentence rules."""
    import spacy
    from spacy.language import Language
    from spacy.util import compile_infix_regex

    if not Language.has_factory("crossread_sentences"):
        Language.component("crossread_sentences", func=_set_sentences)
    nlp = spacy.blank("en")
    tokenizer: Any = nlp.tokenizer  # typed as any callable
    tokenizer.infix_finditer = compile_infix_regex([*(nlp.Defaults.infixes or ()), *_INFIXES]).finditer
    nlp.add_pipe("crossread_sentences")
    return nlp


def sentences(text: str, span: Span) -> Iterator[Clause]:
    """The sentences inside the span, each with its words; their offsets are those of `text`."""
    for block in _blocks(text, span):
        doc = language()(block.of(text))
        clause: list[Word] = []
        for word, opens in zip(_words(doc, block.start), _opens(doc), strict=True):
            if opens and clause:
                yield Clause(tuple(clause))
                clause = []
            clause.append(word)
        if clause:
            yield Clause(tuple(clause))


def split(name: str) -> tuple[str, ...]:
    """The words of a name, cut as they are in running text."""
    return tuple(token.text for token in language().make_doc(name) if not token.is_space)


def _set_sentences(doc: "Doc") -> "Doc":
    """The spaCy component: our sentence rules, as sentence starts."""
    tokens = [token.i for token in doc if not token.is_space]
    starts = {tokens[index] for index in sentence_starts(_words(doc, 0))}
    for token in doc:
        token.is_sent_start = token.i in starts
    return doc


def _opens(doc: "Doc") -> list[bool]:
    return [bool(token.is_sent_start) for token in doc if not token.is_space]


def _words(doc: "Doc", offset: int) -> list[Word]:
    """The tokens that are not white space, moved by `offset`."""
    words: list[Word] = []
    tokens = [(token.text, token.idx, token.whitespace_, token.is_space) for token in doc]
    for index, (text, start, space, is_space) in enumerate(tokens):
        if is_space:
            continue
        gap = tokens[index + 1][0] if index + 1 < len(tokens) and tokens[index + 1][3] else ""
        words.append(Word(text, start + offset, start + offset + len(text), bool(space or gap), gap.count("\n") > 1))
    return words


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
