"""The shared text encoder: one forward pass gives the states of words, for the heads that mark them, and vectors of sentences.

The model is all-MiniLM-L6-v2 as int8 ONNX (see `resources/encoder/README.md`). The only door to onnxruntime and tokenizers.
"""

import os
import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

import resources
from reader.errors import ReaderError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

Floats = NDArray[np.float32]

PRODUCER = "minilm-l6-int8@1"
LAYER_SIZE = 384
STATE_SIZE = 4 * LAYER_SIZE  # layers 2, 4, 5 and 6 side by side
_COUNTRY = re.compile(r"\bUS\b")
_LONGEST = 510  # pieces the model can take beside its two marks
_WORD_PIECES = 12  # no word needs more, a pasted key may have hundreds
_BATCH_PIECES = 1_024  # larger batches are slower on one thread: the states leave the cache


class EncoderError(ReaderError):
    """The encoder cannot be loaded on this machine."""


class Encoder:
    """Words in, states and vectors out. Sentences longer than 510 pieces are read up to there."""

    def __init__(self, session: "InferenceSession", tokenizer: "Tokenizer") -> None:
        self._session = session
        self._tokenizer = tokenizer
        vocabulary = tokenizer.get_vocab()
        self._begin, self._end, self._unknown = (vocabulary[mark] for mark in ("[CLS]", "[SEP]", "[UNK]"))
        self._pieces: dict[str, list[int]] = {}

    def states(self, sentences: Sequence[Sequence[str]]) -> list[Floats]:
        """Per sentence, given as words, the states of its words: shape (words, 1536), the mean over the pieces of a word."""
        pieces = [[self._word(word) for word in words] for words in sentences]
        hidden = self._hidden([[piece for word in words for piece in word] for words in pieces])
        return [_per_word(states, [len(word) for word in words]) for states, words in zip(hidden, pieces, strict=True)]

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
    path = resources.path("encoder/tokenizer.json")
    try:
        from tokenizers import Tokenizer

        tokenizer = Tokenizer.from_file(str(path))
    except Exception as error:  # not installed, or the library's bare exceptions for a missing or damaged file
        raise EncoderError(f"The word pieces in {path} cannot be used ({error}).", advice="Install Crossread again.") from error
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return Encoder(session("encoder/encoder.onnx"), tokenizer)


def session(name: str) -> "InferenceSession":
    """A model of `resources`, ready to run on one thread.

    Raises:
        EncoderError: if the model's file is missing or damaged.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # waiting threads do not spin beside the window
    path = resources.path(name)
    try:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:  # not installed, or the library's own exceptions, which share no other base
        raise EncoderError(f"The language model in {path} cannot be used ({error}).", advice="Install Crossread again.") from error


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


def _per_word(states: Floats, sizes: Sequence[int]) -> Floats:
    """Mean states of words from those of pieces; words beyond the longest sequence get zeros."""
    ends = np.cumsum([0, *sizes])
    inside = states[1:-1]
    sums = np.concatenate([np.zeros((1, STATE_SIZE), np.float32), np.cumsum(inside, 0, dtype=np.float64)])
    ends = np.minimum(ends, len(inside))
    counts = np.maximum(np.diff(ends), 1)[:, None]
    means: Floats = ((sums[ends[1:]] - sums[ends[:-1]]) / counts).astype(np.float32)
    return means
