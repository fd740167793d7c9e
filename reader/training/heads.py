"""What the heads on the shared encoder have in common: their first layers, and how they are trained, averaged and exported."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from reader.analyze.language.word_features import AFFIXES, FORMS, SHAPES
from reader.encoder import STATE_SIZE
from reader.training.states import Batch

_AVERAGED = 0.5  # the weights of the second half of the training are averaged
_UNSEEN = 0.25  # of the words lose form and affixes while training, so that the head learns to do without those it will not know


class Body(nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """States and features of words through two layers of BiLSTM: (sentences, words, 2 x hidden)."""

    def __init__(self, hidden: int, dropout: float) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(0.5))
        self.narrow = nn.Linear(STATE_SIZE, 256)
        self.looked_up = nn.ModuleList(
            [nn.Embedding(SHAPES, 16), nn.Embedding(FORMS, 32), nn.Embedding(AFFIXES, 32), nn.Embedding(AFFIXES, 16)]
        )
        self.dropout = nn.Dropout(dropout)
        self.lstm = nn.LSTM(256 + 96, hidden, 2, batch_first=True, bidirectional=True, dropout=dropout)

    def forward(self, states: Any, features: Any, lengths: Any = None) -> Any:
        features = self._some_unseen(features) if self.training else features
        given = [torch.tanh(self.narrow(states * self.scale)), *(table(row) for table, row in zip(self.looked_up, features, strict=True))]
        inputs = self.dropout(torch.cat(given, -1))
        if lengths is None:  # one sentence, as it is run after the export
            return self.lstm(inputs)[0]
        packed = nn.utils.rnn.pack_padded_sequence(inputs, lengths, batch_first=True, enforce_sorted=False)
        found, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.dropout(found)

    @staticmethod
    def _some_unseen(features: Any) -> Any:
        hidden = torch.rand(features.shape[1:]) < _UNSEEN
        return torch.cat([features[:1], features[1:].masked_fill(hidden, 0)])


def train(model: Any, batches: Callable[[], Iterator[Batch]], loss: Callable[[Any, Batch], Any], steps: int, rate: float = 1.5e-3) -> None:
    """Adam with a rate that rises over 200 steps and then falls to nothing; leaves the averaged weights in the model."""
    optimizer = torch.optim.Adam(model.parameters(), lr=rate, betas=(0.9, 0.95))
    averaged = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.995))
    model.train()
    step = 0
    while step < steps:
        for batch in batches():
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1.0, (step + 1) / 200) * max(0.02, 1 - step / steps)
            value = loss(model, batch)
            optimizer.zero_grad()
            value.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.8)
            optimizer.step()
            step += 1
            if step >= steps * _AVERAGED:
                averaged.update_parameters(model)
            if step % 100 == 0:
                print(f"step {step} of {steps}, loss {value.item():.4f}", flush=True)
            if step >= steps:
                break
    model.load_state_dict(averaged.module.state_dict())
    model.eval()


def export(model: Any, path: Path, outputs: list[str]) -> None:
    """Writes the model for one sentence at a time, in eight bits: states (1, words, 1536) and features (4, 1, words) in."""
    states, features = torch.zeros(1, 7, STATE_SIZE), torch.ones(4, 1, 7, dtype=torch.int64)
    axes = {"states": {1: "words"}, "features": {2: "words"}, **{name: {1: "words"} for name in outputs}}
    with TemporaryDirectory() as folder:
        whole = str(Path(folder) / "whole.onnx")
        names = {"input_names": ["states", "features"], "output_names": outputs, "dynamic_axes": axes}
        torch.onnx.export(model.eval(), (states, features), whole, opset_version=17, dynamo=False, **names)
        quantize_dynamic(whole, str(path), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
