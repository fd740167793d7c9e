"""What makes the vectors of sentences that are compared: the shipped encoder, or the ONNX model in a folder that the analyst chose.

The folder holds an ONNX model and its `tokenizer.json`, as sentence-transformers lays them out (`onnx/model.onnx`). The names of an
article are marked with the shipped encoder whatever is chosen.
"""

import json
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from reader.encoder import EncoderError, Floats, encoder, open_session, open_tokenizer
from reader.phrase import worded

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

_LONGEST = 256  # pieces of a sentence, marks included; common models take at least as many
_ADVICE = worded("Choose a folder with an ONNX model and its tokenizer.json, or leave the option empty.")
_EXPORT = worded("Export it where PyTorch is installed (optimum-cli export onnx --model FOLDER OUT), and choose that folder.")
_TORCH = ("model.safetensors", "pytorch_model.bin")


class SentenceEncoder(Protocol):
    """Texts in, vectors out. `producer` is its name@version: vectors of different ones say nothing of each other."""

    @property
    def producer(self) -> str: ...

    @property
    def size(self) -> int:
        """Numbers in one vector."""

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Vectors of length 1: shape (texts, size)."""


class FolderEncoder:
    """The model of a folder. A vector is what it gives for a sentence, else the mean over pieces, or the first where it says so."""

    def __init__(self, producer: str, session: "InferenceSession", tokenizer: "Tokenizer", *, takes_first: bool = False) -> None:
        self.producer = producer
        self._session, self._tokenizer, self._takes_first = session, tokenizer, takes_first
        self._inputs = [one.name for one in session.get_inputs()]
        self.size = self._vector("A gate.").size

    def vectors(self, texts: Sequence[str]) -> Floats:
        return np.array([self._vector(text) for text in texts], np.float32).reshape(len(texts), self.size)

    def _vector(self, text: str) -> Floats:
        encoding = self._tokenizer.encode(text)
        given = {"input_ids": encoding.ids, "attention_mask": encoding.attention_mask, "token_type_ids": encoding.type_ids}
        outputs = self._session.run(None, {name: np.array([given[name]], np.int64) for name in self._inputs})
        whole = next((output[0] for output in outputs if output.ndim == 2), None)
        if whole is None:
            whole = outputs[0][0, 0] if self._takes_first else outputs[0][0].mean(0)
        unit: Floats = (whole / max(float(np.linalg.norm(whole)), 1e-9)).astype(np.float32)
        return unit


def read(folder: Path) -> FolderEncoder:
    """The encoder in a folder.

    Raises:
        EncoderError: if there is none that can be used, with what to do about it.
    """
    model, pieces = _model(folder), folder / "tokenizer.json"
    if not pieces.is_file():
        raise EncoderError(worded("The folder {folder} holds no tokenizer.json.", folder=str(folder)), advice=_ADVICE)
    tokenizer = open_tokenizer(pieces, _ADVICE)
    tokenizer.no_padding()
    tokenizer.enable_truncation(_LONGEST)
    session = open_session(model, _ADVICE)
    try:
        return FolderEncoder(_producer(folder, model, pieces), session, tokenizer, takes_first=_takes_first(folder))
    except Exception as error:  # inputs that are not those of a text, or the library's own exceptions, which share no other base
        raise EncoderError(
            worded("The model in {path} gives no vectors of texts ({why}).", path=str(model), why=str(error)), advice=_ADVICE
        ) from error


def _model(folder: Path) -> Path:
    if not folder.is_dir():
        raise EncoderError(worded("The folder of the encoder, {folder}, is not there.", folder=str(folder)), advice=_ADVICE)
    found = [path for place in (folder, folder / "onnx") for path in sorted(place.glob("*.onnx"))]
    if not found:
        is_torch = any((folder / name).is_file() for name in _TORCH)
        raise EncoderError(worded("The folder {folder} holds no ONNX model.", folder=str(folder)), advice=_EXPORT if is_torch else _ADVICE)
    return next((path for path in found if path.name == "model.onnx"), found[0])


def _producer(folder: Path, *files: Path) -> str:
    """The name of the folder, and what tells its files from others."""
    digest = sha256()
    for path in files:
        digest.update(path.read_bytes())
    return f"{folder.resolve().name}@{digest.hexdigest()[:8]}"


def _takes_first(folder: Path) -> bool:
    """Whether the folder says, as sentence-transformers does, that the first piece stands for the sentence."""
    pooling = folder / "1_Pooling" / "config.json"
    return pooling.is_file() and bool(json.loads(pooling.read_text(encoding="utf-8")).get("pooling_mode_cls_token"))


class _InUse(NamedTuple):
    encoder: SentenceEncoder
    problem: str = ""


_folder: Path | None = None


def choose(folder: Path) -> None:
    """Takes the encoder of a folder instead of the shipped one. It must be said before one is used."""
    global _folder
    if _in_use.cache_info().currsize:
        raise RuntimeError("an encoder has been used already")
    _folder = folder


def sentence_encoder() -> SentenceEncoder:
    """The encoder that was chosen; the shipped one where none was, or that one cannot be used.

    Raises:
        EncoderError: if the shipped one is needed and cannot be loaded.
    """
    return _in_use().encoder


def problem() -> str:
    """Why another encoder than the chosen one is used; "" where it is not."""
    return _in_use().problem


@cache
def _in_use() -> _InUse:
    if _folder is None:
        return _InUse(encoder())
    try:
        return _InUse(read(_folder))
    except EncoderError as error:
        return _InUse(
            encoder(),
            worded("{what} The encoder that comes with Crossread compares instead. {advice}", what=error.message, advice=error.advice),
        )
