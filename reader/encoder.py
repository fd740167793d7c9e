"""The shared text encoder: one forward pass gives the states of words, for the heads that mark them, and vectors of sentences.

The model is all-MiniLM-L6-v2 as int8 ONNX (see `resources/encoder/README.md`). The only door to onnxruntime and tokenizers.
"""

import os
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

import resources
from reader.errors import ReaderError
from reader.phrase import worded

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

Floats = NDArray[np.float32]

PRODUCER = "minilm-l6-int8@1"
LAYER_SIZE = 384
STATE_SIZE = 4 * LAYER_SIZE  # layers 2, 4, 5 and 6 side by side
_ADVICE = worded("Install Crossread again.")
_COUNTRY = re.compile(r"\bUS\b")
_LONGEST = 510  # pieces the model can take beside its two marks
_WORD_PIECES = 12  # no word needs more, a pasted key may have hundreds
_BATCH_PIECES = 1_024  # larger batches are slower on one thread: the states leave the cache


class EncoderError(ReaderError):
    """The encoder cannot be loaded on this machine."""


class Encoder:
    """Words in, states and vectors out. Longer sentences than 510 pieces are read in parts, their vectors from the first."""

    producer, size = PRODUCER, LAYER_SIZE

    def __init__(self, session: "InferenceSession", tokenizer: "Tokenizer") -> None:
        self._session = session
        self._tokenizer = tokenizer
        vocabulary = tokenizer.get_vocab()
        self._begin, self._end, self._unknown = (vocabulary[mark] for mark in ("[CLS]", "[SEP]", "[UNK]"))
        self._pieces: dict[str, list[int]] = {}

    def states(self, sentences: Sequence[Sequence[str]]) -> list[Floats]:
        """Per sentence, given as words, the states of its words: shape (words, 1536), the mean over the pieces of a word."""
        parts = [_parts([self._word(word) for word in words]) for words in sentences]
        read = [words for part in parts for words in part]
        hidden = iter(self._hidden([[piece for word in words for piece in word] for words in read]))
        return [np.concatenate([_per_word(next(hidden), [len(word) for word in words]) for words in part]) for part in parts]

    def vectors(self, texts: Sequence[str]) -> Floats:
        """Sentence vectors of length 1: shape (texts, 384), the mean over pieces and marks (Reimers & Gurevych 2019)."""
        encoded = self._tokenizer.encode_batch([_with_country(text) for text in texts], add_special_tokens=False)
        hidden = self._hidden([encoding.ids for encoding in encoded])
        means = np.array([states[:, -LAYER_SIZE:].mean(0) for states in hidden], np.float32).reshape(len(texts), LAYER_SIZE)
        unit: Floats = means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)
        return unit

    def _word(self, word: str) -> list[int]:
        if word not in self._pieces:
            ids = self._tokenizer.encode(_with_country(word), add_special_tokens=False).ids[:_WORD_PIECES]
            self._pieces[word] = ids or [self._unknown]
        return self._pieces[word]

    def _hidden(self, sequences: Sequence[Sequence[int]]) -> list[Floats]:
        """States of every sequence, its two marks included, in batches of like length."""
        found: list[Floats] = [np.zeros((0, STATE_SIZE), np.float32)] * len(sequences)
        for batch in _batches([min(len(sequence), _LONGEST) + 2 for sequence in sequences]):
            ids, mask = self._padded([sequences[number][:_LONGEST] for number in batch])
            (hidden,) = self._session.run(None, {"input_ids": ids, "attention_mask": mask})
            for row, number in enumerate(batch):
                found[number] = hidden[row, : mask[row].sum()]
        return found

    def _padded(self, sequences: Sequence[Sequence[int]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        longest = max(map(len, sequences)) + 2
        ids, mask = np.zeros((2, len(sequences), longest), np.int64)
        for row, sequence in enumerate(sequences):
            ids[row, : len(sequence) + 2] = [self._begin, *sequence, self._end]
            mask[row, : len(sequence) + 2] = 1
        return ids, mask


@cache
def encoder() -> Encoder:
    """The encoder that ships with the program, on one thread.

    Raises:
        EncoderError: if a file of the model is missing or damaged.
    """
    tokenizer = open_tokenizer(resources.path("encoder/tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Encoder(session("encoder/encoder.onnx"), tokenizer)


def open_tokenizer(path: Path, advice: str = _ADVICE) -> "Tokenizer":
    """What takes texts apart into the pieces that a model reads.

    Raises:
        EncoderError: if the file is missing or damaged.
    """
    try:
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(path))
    except Exception as error:  # not installed, or the library's bare exceptions for a missing or damaged file
        raise EncoderError(
            worded("The word pieces in {path} cannot be used ({why}).", path=str(path), why=str(error)), advice=advice
        ) from error


def session(name: str) -> "InferenceSession":
    """A model of `resources`, ready to run on one thread.

    Raises:
        EncoderError: if the model's file is missing or damaged.
    """
    return open_session(resources.path(name))


def open_session(path: Path, advice: str = _ADVICE) -> "InferenceSession":
    """A model from a file, ready to run on one thread.

    Raises:
        EncoderError: if the file is missing or damaged.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # waiting threads do not spin beside the window
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # from 1.29 on it keeps an id of the machine and reports to its maker, unless told before
    try:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # not installed, or the library's own exceptions, which share no other base
        raise EncoderError(
            worded("The language model in {path} cannot be used ({why}).", path=str(path), why=str(error)), advice=advice
        ) from error


def _with_country(text: str) -> str:
    """The text with "US" as a piece of its own kind: the model reads lower case, where it would be the pronoun."""
    return _COUNTRY.sub("usa", text)


def _batches(lengths: Sequence[int]) -> list[list[int]]:
    """Numbers of the sequences, sorted by length, cut so that a batch holds about as many pieces as are fastest."""
    batches: list[list[int]] = []
    for number in sorted(range(len(lengths)), key=lengths.__getitem__):
        if not batches or lengths[number] * (len(batches[-1]) + 1) > _BATCH_PIECES:
            batches.append([])
        batches[-1].append(number)
    return batches


def _parts(words: list[list[int]]) -> list[list[list[int]]]:
    """The words of a sentence, as pieces, in parts that the model can take; at least one."""
    parts: list[list[list[int]]] = [[]]
    length = 0
    for word in words:
        if length + len(word) > _LONGEST:
            parts.append([])
            length = 0
        parts[-1].append(word)
        length += len(word)
    return parts


def _per_word(states: Floats, sizes: Sequence[int]) -> Floats:
    """Mean states of words from those of pieces and of the two marks around them."""
    if not sizes:
        return np.zeros((0, STATE_SIZE), np.float32)
    starts = np.cumsum([0, *sizes[:-1]])
    sums: Floats = np.add.reduceat(states[1:-1], starts, axis=0)
    return sums / np.array(sizes, np.float32)[:, None]
