"""One origin of two passages of our own, and how their speakers stand: a false origin hides corroboration. Lower a pin only on purpose."""

import tomllib
from pathlib import Path

import pytest

from reader.analysis import within
from reader.analyze.pipeline import analyze
from reader.compare.origins import common, path
from reader.identity.things import unified
from reader.source_chain import source_chain, speakers
from tests.builders import a_document

PRECISION, RECALL, SPEAKERS = 0.95, 0.88, 0.92  # measured 0.96, 0.92, 0.96
SIDES = ("left", "right")


@pytest.fixture(scope="module")
def cases():
    return tomllib.loads(Path(__file__).with_name("gold_origins.toml").read_text(encoding="utf-8"))["pair"]


@pytest.fixture(scope="module")
def chains(cases):
    """For each case both analyses with the chains of their passages."""
    return [list(zip(both := analyses(case), map(told, both, case.get("figures", ("", ""))), strict=True)) for case in cases]


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


def test_origins_that_are_told_are_true(cases, chains):
    told = [is_right(case, reason) for case, both in zip(cases, chains, strict=True) if (reason := origin(both))]
    assert sum(told) >= PRECISION * len(told)


def test_origins_are_found(cases, chains):
    there = [is_right(case, origin(both)) for case, both in zip(cases, chains, strict=True) if case["origin"]]
    assert sum(there) >= RECALL * len(there)


def test_how_speakers_stand(cases, chains):
    right = [speakers(*(chain for _, chain in both)).name.lower() == case["speakers"] for case, both in zip(cases, chains, strict=True)]
    assert sum(right) >= SPEAKERS * len(right)
