"""Trains the fast pipeline: a small convolutional network of spaCy's that marks names without the encoder, on the same texts.

    pip install 'crossread[training]' && python -m reader.training.fast DATA_FOLDER

DATA_FOLDER holds SOURCE.train.jsonl.gz and SOURCE.dev.jsonl.gz. Writes `resources/fast` and prints exact span and label F1 on the
development parts, of re3d also in UPPER CASE and Title Case. About half an hour on one core.
"""

import sys
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from spacy.tokens import Doc, Span
from spacy.training import Example as Pair
from thinc.api import Adam, fix_random_seed

import resources
from reader.analyze.language.name_tags import LABELS, spans
from reader.analyze.language.nlp import language
from reader.training.name_scores import f1
from reader.training.name_texts import Example, augmented
from reader.training.pipeline import described

if TYPE_CHECKING:
    from spacy.language import Language

SEED = 1
EPOCHS = 2
BATCH_WORDS = 1_000
_RATE = 1e-3
_WIDTH, _DEPTH, _ROWS = 96, 4, 2_000
_TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2",
    "pretrained_vectors": None,
    "width": _WIDTH,
    "depth": _DEPTH,
    "embed_size": _ROWS,
    "window_size": 1,
    "maxout_pieces": 3,
    "subword_features": True,
}
_MODEL = {
    "@architectures": "spacy.TransitionBasedParser.v2",
    "state_type": "ner",
    "hidden_width": 64,
    "maxout_pieces": 2,
    "tok2vec": _TOK2VEC,
}


def main(folder: Path) -> None:
    fix_random_seed(SEED)
    random = Random(SEED)
    given = list(augmented(folder, SEED))
    nlp = described(language(), "crossread_fast", "Marks names fast and without the shared encoder, less surely.")
    names = nlp.add_pipe("ner", config={"model": _MODEL})
    for label in LABELS:
        names.add_label(label)  # type: ignore[attr-defined]  # of the class that spaCy makes
    steps = round(EPOCHS * sum(len(one.words) for one in given) / BATCH_WORDS)
    nlp.initialize(lambda: [_pair(nlp, one) for one in given[:1_000]])
    optimizer = Adam(_RATE, L2=0.01, grad_clip=1.0, use_averages=True)
    done = 0
    while done < steps:
        random.shuffle(given)
        for batch in _batches(given):
            optimizer.learn_rate = _RATE * max(0.02, 1 - done / steps)
            losses = nlp.update([_pair(nlp, one) for one in batch], drop=0.15, sgd=optimizer)
            done += 1
            if done % 100 == 0:
                print(f"step {done} of {steps}, loss {losses['ner']:.1f}", flush=True)
            if done == steps:
                break
    with nlp.use_params(optimizer.averages):
        nlp.to_disk(resources.path("fast"), exclude=["vocab"])  # the strings of all training texts are not needed
        for name, figure in f1(folder, partial(_found, nlp)).items():
            print(f"{name:20} {figure:.1f}")


def _pair(nlp: "Language", one: Example) -> Pair:
    """The sentence without marks and with them."""
    gaps = [place.end < after.start for place, after in pairwise(one.places)]
    given, marked = (Doc(nlp.vocab, words=list(one.words), spaces=[*gaps, False]) for _ in range(2))
    marked.ents = tuple(Span(marked, start, end, label) for start, end, label in spans(one.tags))
    return Pair(given, marked)


def _batches(given: Sequence[Example]) -> Iterator[list[Example]]:
    batch, words = list[Example](), 0
    for one in given:
        batch.append(one)
        words += len(one.words)
        if words >= BATCH_WORDS:
            yield batch
            batch, words = [], 0


def _found(nlp: "Language", sentences: Sequence[Sequence[str]]) -> list[list[tuple[int, int, str]]]:
    docs = nlp.pipe((Doc(nlp.vocab, words=list(words)) for words in sentences), disable=["crossread_sentences"])
    return [[(ent.start, ent.end, ent.label_) for ent in doc.ents] for doc in docs]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
