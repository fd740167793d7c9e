"""One origin of two passages of our own, and how their speakers stand: a false origin hides corroboration. Lower a pin only on purpose."""

import tomllib
from pathlib import Path

import pytest

from reader.analysis import within
from reader.analyze.pipeline import analyze
from reader.compare.origins import common, path
from reader.identity.things import unified
from reader.source_chain import how_speakers_stand, source_chain
from tests.builders import a_document

# Precision and recall of origins, and the share of right words on speakers. Measured 0.96, 0.92, 0.96 and 1.0, 0.7, 0.81.
PINS = {"gold_origins.toml": (0.95, 0.88, 0.92), "gold_origins_blind.toml": (0.95, 0.65, 0.75)}
SIDES = ("left", "right")


@pytest.fixture(scope="module", params=PINS)
def judged(request):
    """The pins of a file, and its cases, each with both analyses and the chains of their passages."""
    cases = tomllib.loads(Path(__file__).with_name(request.param).read_text(encoding="utf-8"))["pair"]
    return PINS[request.param], [(case, chains(case)) for case in cases]


def chains(case):
    both = analyses(case)
    return list(zip(both, map(told, both, case.get("figures", ("", ""))), strict=True))


def analyses(case):
    outlets = case.get("outlets", ("Meridian Wire", "Halvern Courier"))
    return unified([analyze(a_document(case[side], publisher=name)) for side, name in zip(SIDES, outlets, strict=True)])


def told(analysis, words):
    start = analysis.document.text.index(words)
    figure = (
        next((one for one in within(analysis.quantities, analysis.sentences[0].span) if one.span.start == start), None) if words else None
    )
    return source_chain(analysis, analysis.sentences[analysis.sentence_at(start)].span, figure)


def origin(both):
    return common(*(path(analysis, chain) for analysis, chain in both))


def is_right(case, reason):
    return bool(case["origin"]) and case["origin"] in reason


def test_origins_that_are_told_are_true(judged):
    (precision, _, _), cases = judged
    told = [is_right(case, reason) for case, both in cases if (reason := origin(both))]
    assert sum(told) >= precision * len(told)


def test_origins_are_found(judged):
    (_, recall, _), cases = judged
    there = [is_right(case, origin(both)) for case, both in cases if case["origin"]]
    assert sum(there) >= recall * len(there)


def test_how_speakers_stand(judged):
    (_, _, share), cases = judged
    right = [how_speakers_stand(*(chain for _, chain in both)).name.lower() == case["speakers"] for case, both in cases]
    assert sum(right) >= share * len(right)
