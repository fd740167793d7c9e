"""Tags and dependencies by the model: the head of `resources/pipeline` over the states of the shared encoder."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

import resources
from reader.analyze.language.dependency_tree import heads
from reader.analyze.language.word_features import word_features
from reader.encoder import Floats, session

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

PRODUCER = "parser@1"
_WINDOW = 200  # words: scores of heads grow with the square, and no sentence of prose is longer


@dataclass(frozen=True, slots=True)
class Tree:
    """Per word of a sentence: tag (Penn), part of speech (UPOS), the index of its head (its own for the root), relation (UD), and lemma."""

    tags: tuple[str, ...] = ()
    pos: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    relations: tuple[str, ...] = ()
    lemmas: tuple[str, ...] = ()


class Parser:
    def __init__(self, session: "InferenceSession", names: dict[str, list[str]]) -> None:
        self._session, self._names = session, names

    def tree(self, words: Sequence[str], states: Floats) -> Tree:
        """The tree of a sentence. What is longer than 200 words is read in parts, each a clause beside the first."""
        parts = [
            self._part(words[start : start + _WINDOW], states[start : start + _WINDOW], start) for start in range(0, len(words), _WINDOW)
        ]
        if len(parts) < 2:
            return parts[0] if parts else Tree()
        return _joined(parts)

    def _part(self, words: Sequence[str], states: Floats, start: int) -> Tree:
        given = {"states": states[None], "features": word_features(words)[:, None]}
        tags, pos, arcs, relations = (scores[0] for scores in self._session.run(["xpos", "upos", "arcs", "relations"], given))
        found = heads(arcs)
        chosen = relations[np.arange(len(words)), found].argmax(-1)
        return Tree(
            self._named("xpos", tags.argmax(-1)),
            self._named("upos", pos.argmax(-1)),
            tuple(start + (head - 1 if head else word) for word, head in enumerate(found.tolist())),
            self._named("relation", chosen),
        )

    def _named(self, kind: str, numbers: np.ndarray) -> tuple[str, ...]:
        names = self._names[kind]
        return tuple(names[number] for number in numbers.tolist())


def _joined(parts: Sequence[Tree]) -> Tree:
    """The parts of a sentence as one tree: the roots of the later ones hang on the first one's."""
    heads, relations = [head for part in parts for head in part.heads], [name for part in parts for name in part.relations]
    first, *others = [word for word, head in enumerate(heads) if word == head]
    for root in others:
        heads[root], relations[root] = first, "parataxis"
    tags, pos = tuple(tag for part in parts for tag in part.tags), tuple(one for part in parts for one in part.pos)
    return Tree(tags, pos, tuple(heads), tuple(relations))


@cache
def parser() -> Parser:
    """The parser that ships with the program.

    Raises:
        EncoderError: if the head cannot be loaded on this machine.
    """
    return Parser(session("pipeline/parser.onnx"), tomllib.loads(resources.path("pipeline/parser.toml").read_text(encoding="utf-8")))
