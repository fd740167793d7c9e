"""What figures count and what happens to that, pinned on hand-marked passages. When a rate rises, raise the pin; lower it on purpose."""

import tomllib
from pathlib import Path

import pytest

from reader.analyze.pipeline import analyze
from tests.builders import a_document

CASES = tomllib.loads(Path(__file__).with_name("counted.toml").read_text(encoding="utf-8"))["case"]
FIELDS = ("words", "counted", "head", "modifiers", "kind", "event", "change", "whole")
PINS = {"words": 0.995, "counted": 0.99, "head": 0.99, "modifiers": 0.995, "kind": 0.99, "event": 0.985, "change": 0.995, "whole": 0.995}


def told(line):
    """The fields of a figure as the table gives them."""
    parts = [part.strip() for part in line.split("|")]
    fields = dict(zip(FIELDS, parts + [""] * (len(FIELDS) - len(parts)), strict=True))
    return fields | {"kind": fields["kind"] or "count"}


def found(quantity, text):
    counted, whole = (one.of(text) if one else "" for one in (quantity.counted, quantity.whole))
    about = (counted, quantity.head, " ".join(quantity.modifiers), quantity.kind, quantity.event, quantity.change, whole)
    return dict(zip(FIELDS, (quantity.span.of(text), *about), strict=True))


@pytest.fixture(scope="module")
def figures():
    """Pairs of a figure of the table and the one found for it, or none."""
    pairs = []
    for case in CASES:
        ours = [found(one, case["text"]) for one in analyze(a_document(case["text"])).quantities]
        for line in case["figures"]:
            gold = told(line)
            match = next((one for one in ours if one["words"] == gold["words"]), None)
            pairs.append((gold, match))
            if match:
                ours.remove(match)
    return pairs


@pytest.mark.parametrize("field", FIELDS)
def test_rate(figures, field):
    hits = sum(ours is not None and ours[field] == gold[field] for gold, ours in figures)
    assert hits / len(figures) >= PINS[field]
