"""Sentences of Universal Dependencies: words with tags, lemmas, heads and relations, cut as the treebank or as our tokenizer cuts them."""

import gzip
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from reader.analyze.language.nlp import split

_QUOTES = {"``": "“", "''": "”", '"': "”"}
_SIGNS = {"-": "HYPH", "(": "-LRB-", "[": "-LRB-", ")": "-RRB-", "]": "-RRB-", ".": ".", "!": ".", "?": ".", ":": ":", "“": "``", "”": "''"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a tree. `head` counts the words from 1, 0 is the root."""

    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str


Tree = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Parsed:
    """A sentence as it is written, and its tree. `opens` says that it opens a paragraph, `document` where it stands."""

    document: str
    text: str
    tree: Tree
    opens: bool


def read(path: Path) -> list[Parsed]:
    """The trees of a gzipped CoNLL-U file, without ranges of contracted words and without empty nodes."""
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        return list(_sentences(file))


def _sentences(lines: Iterator[str]) -> Iterator[Parsed]:
    document, text, opens, tree = "", "", False, list[Token]()
    for line in lines:
        key, _, value = line.rstrip("\n").partition(" = ")
        columns = line.rstrip("\n").split("\t")
        if key == "# newdoc id":
            document = value
        elif key == "# text":
            text = value
        elif line.startswith("# newpar"):
            opens = True
        elif len(columns) == 10 and columns[0].isdigit():
            _, form, lemma, upos, xpos, _, head, relation, _, _ = columns
            tree.append(Token(form, lemma, upos, xpos, int(head), relation))
        elif not line.strip() and tree:
            yield Parsed(document, text, tuple(tree), opens)
            tree, opens = [], False


def recut(sentence: Parsed) -> Tree | None:
    """The tree over the words of our tokenizer; none where that is no tree any more."""
    blocks = list(_blocks([token.text for token in sentence.tree], split(sentence.text)))
    if any(len(theirs) > 1 and len(ours) > 1 for theirs, ours in blocks):
        return None
    places: dict[int, int] = {0: 0}  # number of a word of theirs -> number of the word of ours that stands for it
    chosen: list[list[tuple[str, Token]]] = []
    number = 0
    for theirs, ours in blocks:
        top = next(one for one in theirs if sentence.tree[one].head - 1 not in theirs)
        places |= {one + 1: number + len(ours) for one in theirs}
        number += len(ours)
        merged = replace(sentence.tree[top], lemma="".join(sentence.tree[one].lemma for one in theirs))
        chosen.append([(text, merged) for text in ours])
    found: list[Token] = []
    for block in chosen:
        last = len(found) + len(block)
        for text, token in block:
            whole = replace(token, text=text, head=places[token.head], lemma=token.lemma if len(block) == 1 else text)
            is_whole = len(found) == last - 1 or token.upos == "PUNCT"
            found.append(whole if is_whole else _piece(whole, last))
    return tuple(found) if sum(token.head == 0 for token in found) == 1 else None


def _piece(whole: Token, head: int) -> Token:
    """A word before the last one of those that a word of the treebank is cut into."""
    if not any(map(str.isalnum, whole.text)):
        return replace(whole, upos="PUNCT", xpos=_SIGNS.get(whole.text, ","), head=head, relation="punct")
    return replace(whole, head=head, relation="compound")


def augmented(sentences: Sequence[Parsed], random: Random) -> list[Tree]:
    """All trees as the treebank cuts them and, where that differs, as we do; and some as headlines and with typographic quotation marks."""
    trees = [sentence.tree for sentence in sentences]
    ours = [tree for sentence in sentences if (tree := recut(sentence)) and tree != sentence.tree]
    recased = [_changed(tree, random.choice((str.upper, _titled))) for tree in random.sample(trees, len(trees) // 7)]
    quoting = [tree for tree in trees if any(token.text in _QUOTES or "'" in token.text for token in tree)]
    return [*trees, *ours, *recased, *(_changed(tree, _curled) for tree in random.sample(quoting, len(quoting) // 3))]


def _changed(tree: Tree, change: Callable[[str], str]) -> Tree:
    return tuple(
        replace(token, text=_curled(token.xpos) if change is _curled and token.text in _QUOTES else change(token.text)) for token in tree
    )


def _titled(text: str) -> str:
    return text if "'" in text else text[:1].upper() + text[1:]


def _curled(text: str) -> str:
    return _QUOTES.get(text, text.replace("'", "’"))


def _blocks(theirs: Sequence[str], ours: Sequence[str]) -> Iterator[tuple[list[int], list[str]]]:
    """The smallest stretches at whose ends both cuts agree: numbers of their words, and our words."""
    ours = list(ours)
    numbers, words, balance = list[int](), list[str](), 0
    at = 0
    for number, text in enumerate(theirs):
        numbers.append(number)
        balance += len(text.replace(" ", ""))
        while balance > 0 and at < len(ours):
            words.append(ours[at])
            balance -= len(ours[at])
            at += 1
        if balance == 0:
            yield numbers, words
            numbers, words = [], []
