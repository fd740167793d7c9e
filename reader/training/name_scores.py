"""Exact span and label F1 on the development parts, whatever it was that found the names."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from reader.training.name_texts import Example, examples, read, titled, upper

PARTS = ("gmb", "re3d", "redocred", "wikigold", "crossner_politics", "wnut17")
Find = Callable[[Sequence[Sequence[str]]], Iterable[Iterable[tuple[int, int, str]]]]  # sentences as words -> names of each


def f1(folder: Path, find: Find) -> dict[str, float]:
    """In percent, per development part; that of re3d also in UPPER CASE and Title Case."""
    hits, found, gold = defaultdict[str, int](int), defaultdict[str, int](int), defaultdict[str, int](int)
    right: dict[tuple[str, int], set[tuple[int, int, str]]] = {}
    given: list[Example] = []
    for part in PARTS:
        for number, (text, marked) in enumerate(read(folder / f"{part}.dev.jsonl.gz")):
            for name, change in [(part, str)] + [(f"re3d {change.__name__}", change) for change in (upper, titled) if part == "re3d"]:
                right[name, number] = set(marked)
                gold[name] += len(marked)
                given += examples(change(text), [], source=name, number=number)
    for one, spans in zip(given, find([one.words for one in given]), strict=True):
        for start, end, label in spans:
            hits[one.source] += (one.places[start].start, one.places[end - 1].end, label) in right[one.source, one.text]
            found[one.source] += 1
    return {name: 200 * hits[name] / (found[name] + gold[name]) for name in gold}
