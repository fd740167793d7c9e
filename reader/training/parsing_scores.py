"""Scores the pipeline that ships, as spaCy opens it, on the development part of the treebanks.

    python -m reader.training.parsing_scores DATA_FOLDER

DATA_FOLDER holds dev.conllu.gz of Universal Dependencies. Prints, in percent, accuracy with the words and sentences of the treebank; F1
with our own words in its sentences, and with our own words and sentences, as in the CoNLL 2018 shared task; and F1 of our sentences.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from spacy.tokens import Doc, Token

from reader.analyze.language.nlp import language
from reader.analyze.language.pipelines import pipeline
from reader.training.treebank import Parsed, read

FIGURES = ("XPOS", "UPOS", "lemma", "UAS", "LAS")
Word = tuple[str, str, str, tuple[int, int] | None, str]  # tag, part of speech, lemma, where the head stands, relation


@dataclass(frozen=True, slots=True)
class Text:
    """Sentences of the treebank as one text, with the places of words and sentences in it."""

    text: str
    words: dict[tuple[int, int], Word]
    sentences: frozenset[tuple[int, int]]


def main(folder: Path) -> None:
    nlp = pipeline().nlp
    sentences = read(folder / "dev.conllu.gz")
    given = [Doc(nlp.vocab, words=[token.text for token in one.tree], sent_starts=_one_sentence(one)) for one in sentences]
    docs = list(nlp.pipe(given, disable=["crossread_sentences", "crossread_names"], batch_size=64))
    print("treebank's words:    ", _line(_accuracy(sentences, docs)))
    alone = [_joined([one], " ") for one in sentences]
    print("our words:           ", _line(_f1(alone, nlp.pipe((one.text for one in alone), batch_size=64))))
    documents = [list(group) for _, group in groupby(sentences, key=lambda one: one.document)]
    whole = [_joined(one, "\n\n") for one in documents]
    print("our words, sentences:", _line(_f1(whole, nlp.pipe((one.text for one in whole), batch_size=4))))
    for genre in ("GUM_news", ""):
        for gap, kept in (("\n\n", "kept"), (" ", "lost")):
            texts = [_joined(one, gap) for one in documents if one[0].document.startswith(genre)]
            figure = _sentence_f1(texts, (language()(one.text) for one in texts))
            print(f"sentences, {genre or 'all'}, paragraphs {kept}: {figure:.1f}")


def _one_sentence(one: Parsed) -> list[bool | int | None]:
    return [not number for number in range(len(one.tree))]


def _line(figures: Sequence[float]) -> str:
    return "  ".join(f"{name} {figure:.2f}" for name, figure in zip(FIGURES, figures, strict=True))


def _accuracy(sentences: Sequence[Parsed], docs: Iterable[Doc]) -> list[float]:
    right, total = [0] * len(FIGURES), 0
    for one, doc in zip(sentences, docs, strict=True):
        for token, found in zip(one.tree, doc, strict=True):
            head = 0 if found.dep_ == "ROOT" else found.head.i + 1
            relation = "root" if found.dep_ == "ROOT" else found.dep_
            is_tied = head == token.head
            hits = (
                found.tag_ == token.xpos,
                found.pos_ == token.upos,
                found.lemma_ == token.lemma,
                is_tied,
                is_tied and relation == token.relation,
            )
            right = [count + hit for count, hit in zip(right, hits, strict=True)]
            total += 1
    return [100 * count / total for count in right]


def _f1(texts: Sequence[Text], docs: Iterable[Doc]) -> list[float]:
    right, found, gold = [0] * len(FIGURES), 0, 0
    for text, doc in zip(texts, docs, strict=True):
        gold += len(text.words)
        for token in doc:
            if token.is_space:
                continue
            found += 1
            if word := text.words.get(_place(token)):
                head = None if token.dep_ == "ROOT" else _place(token.head)
                tag, pos, lemma, tied, relation = word
                is_tied = head == tied
                hits = (token.tag_ == tag, token.pos_ == pos, token.lemma_ == lemma, is_tied, is_tied and token.dep_ == relation)
                right = [count + hit for count, hit in zip(right, hits, strict=True)]
    return [200 * count / (found + gold) for count in right]


def _sentence_f1(texts: Sequence[Text], docs: Iterable[Doc]) -> float:
    hits = total = 0
    for text, doc in zip(texts, docs, strict=True):
        found = set(_sentences(doc))
        hits += len(found & text.sentences)
        total += len(found) + len(text.sentences)
    return 200 * hits / total


def _sentences(doc: Doc) -> Iterator[tuple[int, int]]:
    for sentence in doc.sents:
        places = [_place(token) for token in sentence if not token.is_space]
        if places:
            yield places[0][0], places[-1][1]


def _place(token: Token) -> tuple[int, int]:
    return token.idx, token.idx + len(token)


def _joined(sentences: Sequence[Parsed], gap: str) -> Text:
    """The sentences with a space between them, and `gap` where the treebank says that a paragraph opens."""
    text, words, places = "", dict[tuple[int, int], Word](), set[tuple[int, int]]()
    for number, one in enumerate(sentences):
        text += "" if not number else gap if one.opens else " "
        spans = list(_spans(one, len(text)))
        for token, span in zip(one.tree, spans, strict=True):
            head = None if not token.head else spans[token.head - 1]
            words[span] = (token.xpos, token.upos, token.lemma, head, "ROOT" if not token.head else token.relation)
        places.add((spans[0][0], spans[-1][1]))
        text += one.text
    return Text(text, words, frozenset(places))


def _spans(one: Parsed, start: int) -> Iterator[tuple[int, int]]:
    at = 0
    for token in one.tree:
        at = one.text.index(token.text, at)
        yield start + at, start + at + len(token.text)
        at += len(token.text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
