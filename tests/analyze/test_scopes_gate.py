"""Where, when and by whom figures hold, on hand-marked sentences: a wrong scope is worse than none, so precision is pinned higher."""

import tomllib
from pathlib import Path

import pytest

from reader.analyze.pipeline import analyze
from tests.builders import a_document

# Precision and recall of place, time and source. Who pledges or agrees to a figure counts as who gives it, which the gold leaves open.
PINS = {
    "gold_scopes.toml": {"place": (0.97, 0.92), "time": (0.93, 0.88), "source": (0.95, 0.93)},
    "gold_scopes_blind.toml": {"place": (0.9, 0.87), "time": (0.97, 0.88), "source": (0.92, 0.9)},
}
FIELDS = ("place", "time", "source")


@pytest.fixture(scope="module", params=PINS)
def marked(request):
    """The pins of a file, and pairs of what was found and what is true of each of its figures."""
    cases = tomllib.loads(Path(__file__).with_name(request.param).read_text(encoding="utf-8"))["case"]
    return PINS[request.param], [
        (found(analysis, words), dict(zip(FIELDS, truth, strict=True)))
        for case in cases
        for analysis in [analyze(a_document(case["text"]))]
        for words, *truth in case["figures"]
    ]


def found(analysis, words):
    """The words of place, time and source of the figure that begins with these words."""
    at = analysis.document.text.index(words)
    quantity = next((one for one in analysis.quantities if one.span.start == at), None)
    if quantity is None:
        return dict.fromkeys(FIELDS, "")
    return {
        "place": quantity.place.words if quantity.place else "",
        "time": analysis.words(quantity.time.span) if quantity.time else "",
        "source": quantity.source.words if quantity.source else "",
    }


@pytest.mark.parametrize("field", FIELDS)
def test_scopes(marked, field):
    pins, figures = marked
    pairs = [(ours[field], truth[field]) for ours, truth in figures]
    hits = sum(ours == truth != "" for ours, truth in pairs)
    precision, recall = hits / sum(ours != "" for ours, _ in pairs), hits / sum(truth != "" for _, truth in pairs)
    assert precision >= pins[field][0]
    assert recall >= pins[field][1]
