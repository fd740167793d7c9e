"""What the whole pipeline reads off figures in news of all desks, pinned. When a rate rises, raise the pin; lower it on purpose."""

import tomllib
from pathlib import Path

import pytest

from reader.analyze.pipeline import analyze
from tests.analyze.numbers.test_news import normal, reading_of
from tests.builders import a_document

MIXED = tomllib.loads(Path(__file__).with_name("mixed.toml").read_text(encoding="utf-8"))
VALUES, WHOLES, SURPLUS = 0.98, 0.97, 1


@pytest.fixture(scope="module")
def readings():
    """For each sentence the readings of the table and ours, each a value with its unit and what is counted."""
    return [
        ([told(one) for one in expected], [found(one, text) for one in analyze(a_document(text)).quantities])
        for group in MIXED.values()
        for text, expected in group.items()
    ]


def told(line):
    words, value, *counted = line.split(" | ")
    return normal(f"{words} | {value}"), *(counted or [""])


def found(quantity, text):
    return reading_of(quantity, text), quantity.counted.of(text) if quantity.counted else ""


def test_values(readings):
    assert share((told[0] in [one[0] for one in ours]) for gold, ours in readings for told in gold) >= VALUES


def test_values_and_what_is_counted(readings):
    assert share(told in ours for gold, ours in readings for told in gold) >= WHOLES


def test_few_figures_are_found_where_there_are_none(readings):
    assert sum(max(0, len(ours) - len(gold)) for gold, ours in readings) <= SURPLUS


def share(hits):
    listed = list(hits)
    return sum(listed) / len(listed)
