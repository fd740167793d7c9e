"""Trains the head for tags and dependencies: a BiLSTM and biaffine attention (Dozat & Manning 2017) over the frozen shared encoder.

    pip install 'crossread[training]' && python -m reader.training.parsing DATA_FOLDER

DATA_FOLDER holds train.conllu.gz and dev.conllu.gz of Universal Dependencies. Writes `parser.onnx` and, with the names of its tags,
`parser.toml` to `resources/pipeline`, and prints accuracy on the development part with gold tokens, punctuation included.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import tomli_w
import torch
from torch import nn

import resources
from reader.analyze.language.dependency_tree import heads
from reader.training.heads import Body, export, train
from reader.training.states import Batch, States
from reader.training.treebank import Token, Tree, augmented, read, recut

SEED = 1
EPOCHS = 11
BATCH_WORDS = 1_500
KINDS = ("xpos", "upos", "relation")


class ParserHead(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    def __init__(self, sizes: dict[str, int], arc: int = 256, label: int = 64) -> None:
        super().__init__()
        self.body = Body(hidden=256, dropout=0.33)
        self.root = nn.Parameter(torch.zeros(512))
        self.xpos, self.upos = nn.Linear(512, sizes["xpos"]), nn.Linear(512, sizes["upos"])
        self.arc_head, self.arc_word = nn.Linear(512, arc), nn.Linear(512, arc)
        self.arc = nn.Parameter(nn.init.orthogonal_(torch.empty(arc, arc)))
        self.arc_bias = nn.Linear(arc, 1)
        self.label_head, self.label_word = nn.Linear(512, label), nn.Linear(512, label)
        self.label = nn.Parameter(torch.zeros(label, sizes["relation"], label))
        self.label_head_bias, self.label_word_bias = nn.Linear(label, sizes["relation"]), nn.Linear(label, sizes["relation"])
        self.dropout = nn.Dropout(0.33)

    def forward(self, states: Any, features: Any, lengths: Any = None) -> Any:
        """Scores of tags (sentences, words, tags), heads (.., words, 1 + words; the root first) and relations (.., relations)."""
        words = self.body(states, features, lengths)
        nodes = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        arc_head, arc_word = self._narrowed(self.arc_head, nodes), self._narrowed(self.arc_word, words)
        arcs = arc_word @ self.arc @ arc_head.transpose(1, 2) + self.arc_bias(arc_head).transpose(1, 2)
        label_head, label_word = self._narrowed(self.label_head, nodes), self._narrowed(self.label_word, words)
        by_word = torch.einsum("bwi,irj->bwrj", label_word, self.label)
        relations = torch.einsum("bwrj,bhj->bwhr", by_word, label_head)
        relations = relations + self.label_head_bias(label_head).unsqueeze(1) + self.label_word_bias(label_word).unsqueeze(2)
        return self.xpos(words), self.upos(words), arcs, relations

    def _narrowed(self, layer: Any, nodes: Any) -> Any:
        return self.dropout(nn.functional.leaky_relu(layer(nodes), 0.1))


def main(folder: Path) -> None:
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    random = np.random.default_rng(SEED)
    trees = augmented(read(folder / "train.conllu.gz"), Random(SEED))
    names = {kind: sorted({getattr(token, kind) for tree in trees for token in tree}) for kind in KINDS}
    model = ParserHead({kind: len(found) for kind, found in names.items()})
    with TemporaryDirectory(dir=".") as scratch:
        states = States([[token.text for token in tree] for tree in trees], Path(scratch) / "states.npy")
        steps = round(EPOCHS * sum(map(len, trees)) / BATCH_WORDS)
        train(model, partial(states.batches, BATCH_WORDS, random), partial(loss, gold=numbered(trees, names)), steps, rate=2e-3)
    export(model, resources.path("pipeline/parser.onnx"), ["xpos", "upos", "arcs", "relations"])
    resources.path("pipeline/parser.toml").write_text(tomli_w.dumps(names), encoding="utf-8")
    dev = read(folder / "dev.conllu.gz")
    for words, trees in (("gold words", [one.tree for one in dev]), ("our words", [tree for one in dev if (tree := recut(one))])):
        print(words, *(f"{name} {figure:.2f}" for name, figure in evaluate(model, trees, names).items()))


def numbered(trees: Sequence[Sequence[Token]], names: dict[str, list[str]]) -> dict[str, list[list[int]]]:
    """Tags and relations as numbers, -100 for one that was not trained; and the heads."""
    places = {kind: {name: number for number, name in enumerate(found)} for kind, found in names.items()}
    rows = {kind: [[places[kind].get(getattr(token, kind), -100) for token in tree] for tree in trees] for kind in names}
    return rows | {"head": [[token.head for token in tree] for tree in trees]}


def loss(model: Any, batch: Batch, gold: dict[str, list[list[int]]]) -> Any:
    xpos, upos, arcs, relations = model(torch.from_numpy(batch.states), torch.from_numpy(batch.features), batch.lengths)
    given = {kind: torch.from_numpy(batch.padded(rows)) for kind, rows in gold.items()}
    missing = given["head"] < 0
    arcs = torch.cat([arcs[..., :1], arcs[..., 1:].masked_fill(missing.unsqueeze(1), -1e9)], -1)
    chosen = given["head"].clamp(min=0)[..., None, None].expand(-1, -1, 1, relations.shape[-1])
    relation = torch.gather(relations, 2, chosen).squeeze(2)
    entropy = nn.CrossEntropyLoss(ignore_index=-100)
    pairs = ((xpos, "xpos", 0.5), (upos, "upos", 0.5), (arcs, "head", 1.0), (relation, "relation", 1.0))
    return sum(weight * entropy(scores.flatten(0, 1), given[kind].flatten()) for scores, kind, weight in pairs)


def evaluate(model: Any, trees: Sequence[Tree], names: dict[str, list[str]]) -> dict[str, float]:
    """Accuracy in percent of tags, of heads, and of heads with their relations."""
    gold = numbered(trees, names)
    right, total = np.zeros(4), 0
    with TemporaryDirectory() as scratch, torch.no_grad():
        for batch in States([[token.text for token in tree] for tree in trees], Path(scratch) / "states.npy").batches(BATCH_WORDS):
            outputs = [one.numpy() for one in model(torch.from_numpy(batch.states), torch.from_numpy(batch.features), batch.lengths)]
            for row, number in enumerate(batch.numbers):
                size = batch.lengths[row]
                xpos, upos, arcs, relations = (one[row, :size] for one in outputs)
                found = heads(arcs[:, : size + 1])
                relation = relations[np.arange(size), found].argmax(-1)
                hits = found == np.array(gold["head"][number])
                labelled = hits & (relation == np.array(gold["relation"][number]))
                tags = (xpos.argmax(-1) == gold["xpos"][number], upos.argmax(-1) == gold["upos"][number])
                right += [*(np.sum(tag) for tag in tags), hits.sum(), labelled.sum()]
                total += size
    return dict(zip(("xpos", "upos", "UAS", "LAS"), (100 * right / total).tolist(), strict=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
