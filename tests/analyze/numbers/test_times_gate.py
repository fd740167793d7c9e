"""Quality of times pinned on hand-marked sentences of our own. When a figure rises, raise the pin; lower it only on purpose.

tests/benchmarks/times_and_peers.py measures the same sentences beside the libraries that read times.
"""

import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from reader.analyze.numbers.times import times
from reader.text import Span

GROUPS = tomllib.loads((Path(__file__).parents[1] / "gold_times.toml").read_text(encoding="utf-8"))["group"]
SPANS_PIN, PLACED_PIN = 0.99, 0.98


def moment(words):
    return datetime.fromisoformat(words) if words else None


def marked(line):
    words, start, end, grain = map(str.strip, line.split("|"))
    return words, moment(start), moment(end), grain


@pytest.fixture(scope="module")
def pairs():
    """(gold, found) of every sentence, as sets of (words, start, end, grain)."""
    found = []
    for group in GROUPS:
        for text, *lines in group["case"]:
            ours = times(text, Span(0, len(text)), group.get("published"))
            found.append((set(map(marked, lines)), {(one.span.of(text), one.start, one.end, one.grain.value) for one in ours}))
    return found


def f1(pairs):
    hits = sum(len(gold & ours) for gold, ours in pairs)
    return 2 * hits / sum(len(gold) + len(ours) for gold, ours in pairs)


def test_spans(pairs):
    assert f1([({one[0] for one in gold}, {one[0] for one in ours}) for gold, ours in pairs]) >= SPANS_PIN


def test_what_they_resolve_to(pairs):
    assert f1(pairs) >= PLACED_PIN
