"""Which language pipeline reads: our own, the fast one, or any other spaCy pipeline of this machine; and what to do without it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import resources
from reader.analyze.language.nlp import Clause, clauses, language, loaded
from reader.encoder import EncoderError
from reader.errors import ReaderError
from reader.phrase import worded
from reader.text import Span

if TYPE_CHECKING:
    from spacy.language import Language

OWN, FAST = "crossread", "fast"
_FOLDERS = {OWN: "pipeline", FAST: "fast"}


class PipelineError(ReaderError):
    """A language pipeline that cannot be used on this machine."""


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Reads passages into sentences. `producer` is name@version of what marks the names; `problems` why it is not the one asked for."""

    nlp: "Language"
    producer: str
    namer: "Language | None" = None
    problems: tuple[str, ...] = ()

    def clauses(self, text: str, passages: Iterable[tuple[int, Span]]) -> Iterator[tuple[int, Clause]]:
        """The sentences of numbered passages of a text, each with the number of its passage."""
        return clauses(text, passages, self.nlp, self.namer)


@cache
def pipeline(name: str = OWN) -> Pipeline:
    """The pipeline of that name, or the best that can be had in its place: other, own, fast, rules alone."""
    if name == OWN:
        return _own()
    try:
        return _fast() if name == FAST else _other(name)
    except PipelineError as error:
        instead = pipeline(OWN) if name != FAST else rules()
        producer = f"{instead.producer}+not {name}"  # what is kept of it tells of the problem
        return Pipeline(instead.nlp, producer, instead.namer, (error.whole, *instead.problems))


@cache
def rules() -> Pipeline:
    """Words and sentences; names are left to the rules."""
    return Pipeline(language(), "rules")


def _own() -> Pipeline:
    try:
        return _shipped(OWN)
    except (EncoderError, OSError, ValueError) as error:
        instead = pipeline(FAST)
        why = error.whole if isinstance(error, EncoderError) else str(error)
        problem = worded("Names were marked without the language model, less surely: {why}", why=why)
        return Pipeline(instead.nlp, instead.producer, instead.namer, (problem, *instead.problems))


def _fast() -> Pipeline:
    try:
        return _shipped(FAST)
    except (OSError, ValueError) as error:
        raise PipelineError(
            worded("Names were found by rules alone: the fast pipeline cannot be loaded ({why}).", why=str(error))
        ) from error


def _shipped(name: str) -> Pipeline:
    nlp = loaded(str(resources.path(_FOLDERS[name])))
    return Pipeline(nlp, _producer(nlp))


def _other(name: str) -> Pipeline:
    advice = worded("Crossread's own marked the names. Install it into the same environment, or choose another in the settings.")
    try:
        namer = loaded(name)
        namer("Guards held the gate of the prison in Kabul.")  # better here than in the middle of an article
    except Exception as error:  # another program's package may raise anything
        raise PipelineError(
            worded("The language pipeline “{name}” cannot be loaded ({why}).", name=name, why=_first_line(error)), advice=advice
        ) from error
    if namer.lang != "en" or not any("doc.ents" in namer.get_pipe_meta(part).assigns for part in namer.pipe_names):
        raise PipelineError(worded("The language pipeline “{name}” does not mark names in English.", name=name), advice=advice)
    own = pipeline(OWN)
    return Pipeline(own.nlp, f"{_producer(namer)}+{own.producer}", namer, own.problems)


def _producer(nlp: "Language") -> str:
    return f"{nlp.meta['lang']}_{nlp.meta['name']}@{nlp.meta['version']}"


def _first_line(error: Exception) -> str:
    return re.sub(r"^\[E\d+\] ", "", str(error).strip().partition("\n")[0]).rstrip(".")
