"""Verdicts on pairs of passages of our own: a false ≠ is worse than a ?, so its precision is pinned apart. Lower a pin only on purpose."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from reader.alignment import SentenceRange
from reader.analyze.pipeline import analyze
from reader.compare.differences import differences
from reader.identity.things import unified
from tests.builders import a_document

# Precision and recall of ≠, and the share of right verdicts. Measured 1.0, 1.0, 1.0 and 1.0, 0.83, 0.9.
PINS = {"gold_figures.toml": (0.98, 0.97, 0.98), "gold_figures_blind.toml": (0.97, 0.8, 0.89)}
APART = {"?", "-"}  # of figures that cannot be compared, both do no harm


@pytest.fixture(scope="module", params=PINS)
def judged(request):
    """The pins of a file, and a pair of verdicts for each of its cases: the true one and ours."""
    cases = tomllib.loads(Path(__file__).with_name(request.param).read_text(encoding="utf-8"))["pair"]
    return PINS[request.param], [(case["verdict"], verdict(case)) for case in cases]


def verdict(case):
    days = case.get("published", [date(2026, 5, 9)] * 2)
    texts = [a_document(case[side], published=day) for side, day in zip(("left", "right"), days, strict=True)]
    left, right = unified([analyze(text) for text in texts])
    starts = tuple(case[side].index(words) for side, words in zip(("left", "right"), case["figures"], strict=True))
    found = differences(left, everything(left), right, everything(right))
    return next((one.verdict.value for one in found if (one.left.span.start, one.right.span.start) == starts), "-")


def everything(analysis):
    return SentenceRange(0, len(analysis.sentences))


def test_conflicts_that_are_told_are_true(judged):
    (precision, _, _), verdicts = judged
    told = [truth for truth, ours in verdicts if ours == "≠"]
    assert told.count("≠") >= precision * len(told)


def test_conflicts_are_found(judged):
    (_, recall, _), verdicts = judged
    there = [ours for truth, ours in verdicts if truth == "≠"]
    assert there.count("≠") >= recall * len(there)


def test_verdicts(judged):
    (_, _, share), verdicts = judged
    assert sum(ours == truth or {ours, truth} == APART for truth, ours in verdicts) >= share * len(verdicts)
