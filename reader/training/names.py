"""Trains the names head: a BiLSTM over the frozen states of the shared encoder, one tag a word.

    pip install 'crossread[training]' && python -m reader.training.names DATA_FOLDER

DATA_FOLDER holds SOURCE.train.jsonl.gz and SOURCE.dev.jsonl.gz. Writes `resources/pipeline/names.onnx` and prints exact span and label
F1 on the development parts, of re3d also in UPPER CASE and Title Case. About half an hour on one core, half of it for encoding.
"""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from torch import nn

import resources
from reader.analyze.language.name_tags import TAGS, best, spans
from reader.training.heads import Body, export, train
from reader.training.name_scores import f1
from reader.training.name_texts import COPIES, augmented
from reader.training.states import Batch, States

SEED = 1
EPOCHS = 5
MEMBERS = 2
BATCH_WORDS = 2_000


class NamesHead(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """Several heads that differ by chance alone: their mean is surer than each of them."""

    def __init__(self) -> None:
        super().__init__()
        self.members = nn.ModuleList(Member() for _ in range(MEMBERS))

    def forward(self, states: Any, features: Any, lengths: Any = None) -> Any:
        return torch.log_softmax(torch.stack([member(states, features, lengths) for member in self.members]).mean(0), -1)


class Member(nn.Module):  # type: ignore[misc]
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
    for name, figure in f1(folder, partial(found, model)).items():
        print(f"{name:20} {figure:.1f}")


def loss(model: Any, batch: Batch, rows: list[tuple[int, ...]]) -> Any:
    """Of each head alone, so that each learns the whole."""
    gold = torch.from_numpy(batch.padded(rows)).flatten()
    given = torch.from_numpy(batch.states), torch.from_numpy(batch.features), batch.lengths
    return sum(nn.functional.nll_loss(member(*given).flatten(0, 1), gold, ignore_index=-100) for member in model.members)


def found(model: Any, sentences: Sequence[Sequence[str]]) -> list[list[tuple[int, int, str]]]:
    """The names of sentences, as the model finds them before it is made small."""
    names: list[list[tuple[int, int, str]]] = [[] for _ in sentences]
    with TemporaryDirectory() as scratch, torch.no_grad():
        for batch in States(sentences, Path(scratch) / "states.npy").batches(BATCH_WORDS):
            scores = model(torch.from_numpy(batch.states), torch.from_numpy(batch.features), batch.lengths).numpy()
            for row, number in enumerate(batch.numbers):
                names[number] = list(spans(best(scores[row, : batch.lengths[row]])))
    return names


if __name__ == "__main__":
    main(Path(sys.argv[1]))
