"""Who says it, pinned on hand-marked sentences of our own. When a figure rises, raise the pin; lower it only on purpose."""

import tomllib
from pathlib import Path

import pytest

from reader.analysis import Manner, Stance
from reader.analyze.pipeline import analyze
from tests.builders import a_document

CASES = tomllib.loads(Path(__file__).with_name("said.toml").read_text(encoding="utf-8"))["case"]
SIGNS = '“”"‘’.,: '
SOURCES_PIN, CONTENTS_PIN, TRAITS_PIN = 0.96, 0.925, 0.96


def found(case):
    """(source, cue, content, traits) of each attribution of a case, content without the signs at its ends."""
    document = a_document(*case["text"].split("\n\n"), title=case.get("title", ""))
    return [
        (
            one.source.of(document.text) if one.source else "",
            one.cue.of(document.text) if one.cue else "",
            one.content.of(document.text).strip(SIGNS),
            traits(one),
        )
        for one in analyze(document).attributions
    ]


def traits(one):
    told = {one.stance.value, one.manner.value} - {Stance.NEUTRAL.value, Manner.PARAPHRASED.value}
    return frozenset(told | ({"anonymous"} if one.is_anonymous else set()))


def gold(case):
    return [(source, cue, content.strip(SIGNS), frozenset(more)) for source, cue, content, *more in case["said"]]


@pytest.fixture(scope="module")
def pairs():
    return [(gold(case), found(case)) for case in CASES]


def f1(pairs, fields):
    """Exact-match F1 over those of the four fields."""
    cut = [[[tuple(one[field] for field in fields) for one in side] for side in pair] for pair in pairs]
    hits = sum(len(set(wanted) & set(got)) for wanted, got in cut)
    return 2 * hits / sum(len(wanted) + len(got) for wanted, got in cut)


def test_sources_and_cues(pairs):
    assert f1(pairs, (0, 1)) >= SOURCES_PIN


def test_contents(pairs):
    assert f1(pairs, (0, 1, 2)) >= CONTENTS_PIN


def test_stance_manner_and_anonymity(pairs):
    assert f1(pairs, (0, 1, 3)) >= TRAITS_PIN
