"""Puts the language pipeline together from its parts, so that `spacy.load` opens it.

    python -m reader.training.pipeline

Writes config and tokenizer to `resources/pipeline`, beside the models that names, parsing and lemmas trained; the tokenizer also to
`resources/fast`.
"""

from collections.abc import Sequence
from shutil import copy
from typing import TYPE_CHECKING

import resources
from reader import __version__
from reader.analyze.language.nlp import language

if TYPE_CHECKING:
    from spacy.language import Language

PARTS = ("crossread_encoder", "crossread_names", "crossread_parser", "crossread_lemmas")
NAME_SOURCES = (
    "Groningen Meaning Bank (extract)",
    "re3d (dstl), without BBC Online",
    "Re-DocRED",
    "WikiGold",
    "CrossNER politics",
    "UNER English-EWT",
    "WNUT 2017",
)
TREE_SOURCES = ("UD English-EWT", "UD English-GUM, genres under CC BY and CC BY-SA")


def main() -> None:
    nlp = described(language(), "crossread", "Names, tags, dependencies and lemmas of English news, over one shared encoder.", TREE_SOURCES)
    for part in PARTS:
        nlp.add_pipe(part)
    nlp.to_disk(resources.path("pipeline"), exclude=["vocab"])
    copy(resources.path("pipeline/tokenizer"), resources.path("fast/tokenizer"))
    print(", ".join(nlp.pipe_names))


def described(nlp: "Language", name: str, description: str, sources: Sequence[str] = ()) -> "Language":
    """The pipeline with what its meta.json says; `sources` are those beside the ones of names. README.md has their licences."""
    nlp.meta |= {
        "name": name,
        "version": __version__,
        "description": description,
        "author": "The Crossread developers",
        "license": "CC BY-SA 4.0",
        "spacy_version": ">=3.8.0,<4.0.0",
        "sources": [{"name": source} for source in (*NAME_SOURCES, *sources)],
    }
    return nlp


if __name__ == "__main__":
    main()
