"""Names by the model: the head of `resources/pipeline` over the states of the shared encoder."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from reader.analyze.language.name_tags import best, spans
from reader.analyze.language.word_features import word_features
from reader.encoder import Floats, session

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

PRODUCER = "names@2"


@dataclass(frozen=True, slots=True)
class Tagged:
    """Words `start` up to `end` of a sentence are a name; `confidence` is the least probability of its tags, none where it has none."""

    start: int
    end: int
    label: str
    confidence: float | None = None


class Tagger:
    def __init__(self, session: "InferenceSession") -> None:
        self._session = session

    def names(self, words: Sequence[str], states: Floats) -> list[Tagged]:
        """The names of a sentence, in order and apart, from the states of its words."""
        if not words:
            return []
        given = {"states": states[None], "features": word_features(words)[:, None]}
        (scores,) = self._session.run(["tags"], given)
        chosen = best(scores[0])
        certain = np.exp(scores[0][np.arange(len(chosen)), chosen])
        return [Tagged(start, end, label, float(certain[start:end].min())) for start, end, label in spans(chosen)]


@cache
def tagger() -> Tagger:
    """The tagger that ships with the program.

    Raises:
        EncoderError: if the head cannot be loaded on this machine.
    """
    return Tagger(session("pipeline/names.onnx"))
