"""The parts of our spaCy pipelines, under the names that their configs use; spaCy finds them through entry points."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

import numpy as np
from spacy.attrs import DEP, HEAD, LEMMA, POS, TAG
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from reader.analyze.language.lemmas import lemmas
from reader.analyze.language.noun_phrases import noun_chunks
from reader.analyze.language.parser import Tree, parser
from reader.analyze.language.sentences import sentence_starts
from reader.analyze.language.tagger import tagger
from reader.analyze.language.words import Word
from reader.encoder import STATE_SIZE, encoder

Mark = Callable[[Sequence[Doc]], None]

if not Span.has_extension("confidence"):
    Span.set_extension("confidence", default=None)  # of a name: the least probability of its tags


class Part:
    """A component that marks many documents at once: the encoder is fastest so. Empty ones pass as they are."""

    def __init__(self, mark: Mark) -> None:
        self._mark = mark

    def __call__(self, doc: Doc) -> Doc:
        return next(iter(self.pipe([doc], batch_size=1)))

    def pipe(self, docs: Iterable[Doc], *, batch_size: int) -> Iterator[Doc]:
        rest = iter(docs)
        while batch := list(islice(rest, batch_size)):
            self._mark([doc for doc in batch if len(doc)])
            yield from batch


@Language.component("crossread_sentences")
def mark_sentences(doc: Doc) -> Doc:
    """Sentence starts by rule; white space belongs to the sentence before it."""
    tokens = [token.i for token in doc if not token.is_space]
    starts = {tokens[index] for index in sentence_starts(words_of(doc))[1:]}
    for token in doc:
        token.is_sent_start = token.i in starts or not token.i
    return doc


@Language.factory("crossread_encoder", assigns=["doc.tensor"])
def encoding(nlp: Language, name: str) -> Part:
    """States of all words as `doc.tensor`: 1,536 numbers a token, the last 384 those of the encoder's last layer."""
    encoder()
    return Part(_encode)


@Language.factory("crossread_names", requires=["doc.tensor", "token.is_sent_start"], assigns=["doc.ents", "span._.confidence"])
def naming(nlp: Language, name: str) -> Part:
    tagger()
    return Part(_name)


@Language.factory(
    "crossread_parser", requires=["doc.tensor", "token.is_sent_start"], assigns=["token.tag", "token.pos", "token.head", "token.dep"]
)
def parsing(nlp: Language, name: str) -> Part:
    """Penn tags, UPOS, dependencies of Universal Dependencies with the root called ROOT, as spaCy does, and noun chunks by these."""
    parser()
    nlp.vocab.get_noun_chunks = noun_chunks  # type: ignore[assignment]  # spaCy wants triples and declares spans
    return Part(_parse)


@Language.factory("crossread_lemmas", requires=["token.tag"], assigns=["token.lemma"])
def lemmatizing(nlp: Language, name: str) -> Part:
    lemmas()
    return Part(_lemmatize)


def words_of(doc: Doc, offset: int = 0) -> list[Word]:
    """The tokens that are not white space, moved by `offset`."""
    words: list[Word] = []
    tokens = [(token.text, token.idx, token.whitespace_, token.is_space) for token in doc]
    for index, (text, start, space, is_space) in enumerate(tokens):
        if is_space:
            continue
        gap = tokens[index + 1][0] if index + 1 < len(tokens) and tokens[index + 1][3] else ""
        words.append(Word(text, start + offset, start + offset + len(text), bool(space or gap), gap.count("\n") > 1))
    return words


def clauses_of(doc: Doc) -> list[list[Token]]:
    """The sentences that have words, each as its tokens that are not white space."""
    found = ([token for token in sentence if not token.is_space] for sentence in doc.sents)
    return [tokens for tokens in found if tokens]


def _encode(docs: Sequence[Doc]) -> None:
    clauses = [(doc, tokens) for doc in docs for tokens in clauses_of(doc)]
    states = encoder().states([[token.text for token in tokens] for _, tokens in clauses])
    for doc in docs:
        doc.tensor = np.zeros((len(doc), STATE_SIZE), np.float32)
    for (doc, tokens), rows in zip(clauses, states, strict=True):
        doc.tensor[[token.i for token in tokens]] = rows


def _name(docs: Sequence[Doc]) -> None:
    for doc in docs:
        found: list[Span] = []
        for tokens in clauses_of(doc):
            for one in tagger().names([token.text for token in tokens], _states(doc, tokens)):
                span = Span(doc, tokens[one.start].i, tokens[one.end - 1].i + 1, one.label)
                span._.confidence = one.confidence
                found.append(span)
        doc.ents = tuple(found)


def _parse(docs: Sequence[Doc]) -> None:
    for doc in docs:
        marked = [(tokens, parser().tree([token.text for token in tokens], _states(doc, tokens))) for tokens in clauses_of(doc)]
        rows = _Rows(doc)
        for tokens, tree in marked:
            rows.put([token.i for token in tokens], tree)
        doc.from_array([TAG, POS, HEAD, DEP], _ids(rows.array))


def _lemmatize(docs: Sequence[Doc]) -> None:
    for doc in docs:
        found = [doc.vocab.strings.add(token.text if token.is_space else lemmas().lemma(token.text, token.tag_)) for token in doc]
        doc.from_array([LEMMA], _ids(found))


def _ids(rows: Any) -> Any:
    """Numbers of strings, a row a token; spaCy's own types of arrays are narrower than NumPy's."""
    return np.array(rows, np.uint64).reshape(len(rows), -1)


def _states(doc: Doc, tokens: Sequence[Token]) -> np.ndarray:
    states: np.ndarray = doc.tensor[[token.i for token in tokens]]
    return states


class _Rows:
    """Tags and dependencies of a document as spaCy takes them. White space hangs on the word before it, or on the next one."""

    def __init__(self, doc: Doc) -> None:
        self._strings = doc.vocab.strings
        self.array = np.zeros((len(doc), 4), np.uint64)
        is_space = np.array([token.is_space for token in doc], bool)
        self.array[is_space] = self._row("_SP", "SPACE", 0, "dep")
        words = np.flatnonzero(~is_space)
        spaces = np.flatnonzero(is_space) if len(words) else ()
        for at, before in zip(spaces, np.searchsorted(words, spaces) - 1, strict=True):
            self.array[at, 2] = _offset(int(words[max(before, 0)]) - int(at))

    def put(self, places: Sequence[int], tree: Tree) -> None:
        for word, place in enumerate(places):
            head = places[tree.heads[word]]
            relation = "ROOT" if head == place else tree.relations[word]
            self.array[place] = self._row(tree.tags[word], tree.pos[word], head - place, relation)

    def _row(self, tag: str, pos: str, head: int, relation: str) -> tuple[int, int, int, int]:
        return self._strings.add(tag), self._strings.add(pos), _offset(head), self._strings.add(relation)


def _offset(steps: int) -> int:
    """A distance as spaCy keeps it: two's complement."""
    return steps % (1 << 64)
