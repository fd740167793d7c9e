"""Trains the names head: a BiLSTM over the frozen states of the shared encoder, one tag a word.

    pip install 'crossread[training]' && python -m reader.training.names DATA_FOLDER

DATA_FOLDER holds SOURCE.train.jsonl.gz and SOURCE.dev.jsonl.gz. Writes `resources/pipeline/names.onnx` and prints exact span and label
F1 on the development parts, of re3d also in UPPER CASE and Title Case. About half an hour on one core, half of it for encoding.
"""

import sys
from collections import defaultdict
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from torch import nn

import resources
from reader.analyze.name_tags import TAGS, best, spans
from reader.training.heads import Body, export, train
from reader.training.name_texts import COPIES, Example, augmented, examples, read, titled, upper
from reader.training.states import Batch, States

SEED = 1
EPOCHS = 3
BATCH_WORDS = 2_000
PARTS = ("gmb", "re3d", "redocred", "wikigold", "crossner_politics", "wnut17")


class NamesHead(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    def __init__(self) -> None:
        super().__init__()
        self.body = Body(hidden=128, dropout=0.3)
        self.out = nn.Linear(256, len(TAGS))

    def forward(self, states: Any, features: Any, lengths: Any = None) -> Any:
        return torch.log_softmax(self.out(self.body(states, features, lengths)), -1)


def main(folder: Path) -> None:
    torch.manual_seed(SEED)
    torch.set_num_threads(1)
    random = np.random.default_rng(SEED)
    given = list(augmented(folder, SEED))
    with TemporaryDirectory(dir=".") as scratch:
        states = States([example.words for example in given], Path(scratch) / "states.npy")
        model = NamesHead()
        steps = round(EPOCHS * sum(len(example.words) for example in given) / BATCH_WORDS)
        train(model, partial(states.batches, BATCH_WORDS, random), partial(loss, rows=[example.tags for example in given]), steps)
    export(model, resources.path("pipeline/names.onnx"), ["tags"])
    print(f"{sum(weights.numel() for weights in model.parameters()):,} weights, {steps} steps over {', '.join(COPIES)}")
    for name, figure in evaluate(model, folder).items():
        print(f"{name:20} {figure:.1f}")


def loss(model: Any, batch: Batch, rows: list[tuple[int, ...]]) -> Any:
    scores = model(torch.from_numpy(batch.states), torch.from_numpy(batch.features), batch.lengths)
    return nn.functional.nll_loss(scores.flatten(0, 1), torch.from_numpy(batch.padded(rows)).flatten(), ignore_index=-100)


def evaluate(model: Any, folder: Path) -> dict[str, float]:
    """F1 in percent of exact spans with labels, per development part."""
    found: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    gold: defaultdict[str, int] = defaultdict(int)
    given: list[Example] = []
    right: dict[tuple[str, int], set[tuple[int, int, str]]] = {}
    for part in PARTS:
        for number, (text, marked) in enumerate(read(folder / f"{part}.dev.jsonl.gz")):
            for name, change in [(part, str)] + [(f"re3d {change.__name__}", change) for change in (upper, titled) if part == "re3d"]:
                right[name, number] = set(marked)
                gold[name] += len(marked)
                given += examples(change(text), [], source=name, number=number)
    with TemporaryDirectory() as scratch, torch.no_grad():
        for batch in States([example.words for example in given], Path(scratch) / "states.npy").batches(BATCH_WORDS):
            scores = model(torch.from_numpy(batch.states), torch.from_numpy(batch.features), batch.lengths).numpy()
            for row, number in enumerate(batch.numbers):
                one = given[number]
                for start, end, label in spans(best(scores[row, : len(one.words)])):
                    span = (one.places[start].start, one.places[end - 1].end, label)
                    found[one.source][0] += span in right[one.source, one.text]
                    found[one.source][1] += 1
    return {name: 200 * hits / (predicted + gold[name]) for name, (hits, predicted) in found.items()}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
