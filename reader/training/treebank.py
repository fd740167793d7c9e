"""Sentences of Universal Dependencies: words with tags, lemmas, heads and relations."""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a tree. `head` counts the words from 1, 0 is the root."""

    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str


def read(path: Path) -> list[tuple[Token, ...]]:
    """The trees of a gzipped CoNLL-U file, without ranges of contracted words and without empty nodes."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return list(_trees(file))


def _trees(lines: Iterator[str]) -> Iterator[tuple[Token, ...]]:
    tree: list[Token] = []
    for line in lines:
        columns = line.rstrip("\n").split("\t")
        if len(columns) == 10 and columns[0].isdigit():
            _, text, lemma, upos, xpos, _, head, relation, _, _ = columns
            tree.append(Token(text, lemma, upos, xpos, int(head), relation))
        elif not line.strip() and tree:
            yield tuple(tree)
            tree = []
    if tree:
        yield tuple(tree)
