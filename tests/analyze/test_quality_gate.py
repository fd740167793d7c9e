"""Quality pinned on hand-marked sentences of our own. When a figure rises, raise the pin; lower it only on purpose."""

import tomllib
from pathlib import Path

import pytest

from reader.analyze.pipeline import analyze
from tests.builders import a_document

CASES = tomllib.loads(Path(__file__).with_name("gold.toml").read_text(encoding="utf-8"))["case"]
NAMES_PIN, NUMBERS_PIN, KINDS_PIN = 0.975, 0.99, 0.98


def f1(pairs):
    """Exact-match F1 over (gold, found) pairs of sets."""
    hits = sum(len(gold & found) for gold, found in pairs)
    total = sum(len(gold) + len(found) for gold, found in pairs)
    return 2 * hits / total


def rounded(end):
    return None if end in ("", None) else round(float(end), 4)


@pytest.fixture(scope="module")
def analyses():
    return [(case, analyze(a_document(case["text"]))) for case in CASES]


def figures(analysis):
    return [(q.span.of(analysis.document.text), rounded(q.low), rounded(q.high), q.kind) for q in analysis.quantities]


def test_names(analyses):
    pairs = [
        ({tuple(name) for name in case["names"]}, {(m.span.of(case["text"]), m.label) for m in analysis.mentions if m.label != "DATE"})
        for case, analysis in analyses
    ]
    assert f1(pairs) >= NAMES_PIN


def test_figures(analyses):
    pairs = [
        ({(words, rounded(low), rounded(high)) for words, low, high, _ in case["numbers"]}, {one[:3] for one in figures(analysis)})
        for case, analysis in analyses
    ]
    assert f1(pairs) >= NUMBERS_PIN


def test_kinds_of_figures(analyses):
    pairs = [
        ({(words, kind) for words, _, _, kind in case["numbers"]}, {(one[0], one[3]) for one in figures(analysis)})
        for case, analysis in analyses
    ]
    assert f1(pairs) >= KINDS_PIN
