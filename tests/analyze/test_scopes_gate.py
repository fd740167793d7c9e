"""Where, when and by whom figures hold, on hand-marked sentences: a wrong scope is worse than none, so precision is pinned higher."""

import tomllib
from pathlib import Path

import pytest

from reader.analyze.pipeline import analyze
from tests.builders import a_document

CASES = tomllib.loads(Path(__file__).with_name("gold_scopes.toml").read_text(encoding="utf-8"))["case"]
PINS = {"place": (0.97, 0.92), "time": (0.93, 0.88), "source": (0.98, 0.93)}  # precision and recall


@pytest.fixture(scope="module")
def marked():
    """Pairs of what was found and what is true: place, time and source of each figure."""
    return [
        (found(analysis, words), dict(zip(PINS, truth, strict=True)))
        for case in CASES
        for analysis in [analyze(a_document(case["text"]))]
        for words, *truth in case["figures"]
    ]


def found(analysis, words):
    """The words of place, time and source of the figure that begins with these words."""
    at = analysis.document.text.index(words)
    quantity = next((one for one in analysis.quantities if one.span.start == at), None)
    if quantity is None:
        return dict.fromkeys(PINS, "")
    return {
        "place": quantity.place.words if quantity.place else "",
        "time": analysis.words(quantity.time.span) if quantity.time else "",
        "source": quantity.source.words if quantity.source else "",
    }


@pytest.mark.parametrize("field", PINS)
def test_scopes(marked, field):
    pairs = [(ours[field], truth[field]) for ours, truth in marked]
    hits = sum(ours == truth != "" for ours, truth in pairs)
    precision, recall = hits / sum(ours != "" for ours, _ in pairs), hits / sum(truth != "" for _, truth in pairs)
    assert precision >= PINS[field][0]
    assert recall >= PINS[field][1]
