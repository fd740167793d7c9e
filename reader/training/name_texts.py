"""Texts with names marked, made fit for training: names of today swapped in, headlines imitated, quotation marks curled.

Sources, licences and the mapping of labels: see the card in `resources/pipeline/README.md`.
"""

import gzip
import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from reader.analyze.language.name_tags import LABELS, tags
from reader.analyze.language.nlp import sentences
from reader.text import Span

Spans = list[tuple[int, int, str]]

COPIES = {"gmb": 1, "re3d": 8, "redocred": 2, "wikigold": 4, "crossner_politics": 4, "uner_ewt": 4, "wnut17": 1}  # each made anew
_SMALL = frozenset("a an the of in on at to for and or by with from as but".split())  # noqa: SIM905
_SWAPS = tomllib.loads(Path(__file__).with_name("names.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence as words, with its tags, and where each word stands in the text of its source."""

    source: str
    words: tuple[str, ...]
    tags: tuple[int, ...]
    text: int
    places: tuple[Span, ...]


def read(path: Path) -> list[tuple[str, Spans]]:
    """Texts and the spans of their names, in order and without overlap."""
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        rows = [json.loads(line) for line in file]
    return [(row["text"], _apart(sorted((a, b, label) for a, b, label in row["spans"] if label in LABELS))) for row in rows]


def examples(text: str, spans: Spans, *, source: str, number: int = 0) -> Iterator[Example]:
    """The sentences of a text. A name whose ends are no ends of words leaves its sentence out."""
    for clause in sentences(text, Span(0, len(text))):
        starts = {word.start: index for index, word in enumerate(clause.words)}
        ends = {word.end: index + 1 for index, word in enumerate(clause.words)}
        inside = [span for span in spans if span[0] < clause.span.end and clause.span.start < span[1]]
        if all(start in starts and end in ends for start, end, _ in inside):
            tagged = tags(len(clause.words), [(starts[start], ends[end], label) for start, end, label in inside])
            yield Example(
                source, tuple(word.text for word in clause.words), tuple(tagged), number, tuple(word.span for word in clause.words)
            )


def augmented(folder: Path, seed: int) -> Iterator[Example]:
    """All training sentences, each source as many times as `COPIES` says, each time changed by chance."""
    for source, copies in COPIES.items():
        texts = read(folder / f"{source}.train.jsonl.gz")
        for copy in range(copies):
            random = Random(f"{source} {copy} {seed}")
            for text, spans in texts:
                changed, moved = _swapped(text, spans, random) if copy or random.random() < 0.5 else (text, spans)
                yield from examples(_curled(recased(changed, random), random), moved, source=source)


def recased(text: str, random: Random) -> str:
    """Upper case 14 %, lower case 3 %, title case 14 %, else as it is."""
    chance = random.random()
    made = upper(text) if chance < 0.14 else text.lower() if chance < 0.17 else titled(text) if chance < 0.31 else text
    return made if len(made) == len(text) else text  # "ß" and its like change length


def upper(text: str) -> str:
    return text.upper()


def titled(text: str) -> str:
    """The text as a headline: every word but the small ones begins with a capital."""
    return re.sub(r"\w+", lambda word: word[0] if word[0] in _SMALL and word.start() else word[0][:1].upper() + word[0][1:], text)


def _swapped(text: str, spans: Spans, random: Random) -> tuple[str, Spans]:
    pieces, moved, position, length = [], Spans(), 0, 0
    for start, end, label in spans:
        name = _other(text[start:end], label, random)
        pieces += [text[position:start], name]
        length += start - position
        moved.append((length, length + len(name), label))
        length += len(name)
        position = end
    return "".join([*pieces, text[position:]]), moved


def _other(name: str, label: str, random: Random) -> str:
    """Three names in ten become another of their kind."""
    chance = random.random()
    if chance > 0.3:
        return name
    if label == "ORG":
        return str(random.choice(_SWAPS["groups" if chance < 0.15 else "bodies" if chance < 0.2 else "media"]))
    if label == "GPE":
        return str(random.choice(_SWAPS["places"]))
    if label == "NORP" and not name.endswith("s") and chance < 0.15:
        return str(random.choice(_SWAPS["nations"]))
    if label == "PERSON":
        given = [random.choice(_SWAPS["given"]) for _ in range(name.count(" ") and (1 if chance < 0.25 else 2))]
        return " ".join([*given, random.choice(_SWAPS["family"])])
    return name


def _curled(text: str, random: Random) -> str:
    """Two texts in five have typographic quotation marks."""
    if random.random() > 0.4:
        return text
    text = re.sub(r'(^|[\s(\[])"', r"\1“", text).replace('"', "”")
    return re.sub(r"(?<=\w)'", "’", re.sub(r"(^|\s)'(?=\w)", r"\1‘", text))


def _apart(spans: Spans) -> Spans:
    kept = Spans()
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept
