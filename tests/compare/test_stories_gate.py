"""What comparing finds in events of our own as two outlets tell them. Lower a pin only on purpose."""

import tomllib
from itertools import product
from pathlib import Path

import pytest

from reader.analyze.pipeline import analyze
from reader.compare.align import compare
from tests.builders import a_document

FILE = "gold_stories_blind.toml"
PRECISION, RECALL = 0.9, 0.3  # measured 21 of 23 links, 21 of 66 claims


@pytest.fixture(scope="module")
def judged():
    """For each story its gold, what counts neither way, and the pairs of lines that each link covers."""
    stories = tomllib.loads(Path(__file__).with_name(FILE).read_text(encoding="utf-8"))["story"]
    return [(set(map(tuple, story["same"])), set(map(tuple, story["near"])), linked(story)) for story in stories]


def linked(story):
    """Per link the pairs of lines, counted from 1, that it covers."""
    left, right = (
        analyze(a_document(*story[side].strip().splitlines(), publisher=outlet))
        for side, outlet in (("left", "Meridian Wire"), ("right", "Halvern Courier"))
    )
    return [set(product(lines(left, link.left), lines(right, link.right))) for link in compare(left, right).links]


def lines(analysis, sentences):
    return [analysis.sentences[number].passage + 1 for number in range(sentences.start, sentences.end)]


def test_few_links_are_false(judged):
    right = [bool(link & same) for same, near, links in judged for link in links if link & same or not link & near]
    assert sum(right) >= PRECISION * len(right)


def test_most_of_what_both_tell_is_linked(judged):
    found = [pair in set().union(*links) for same, _, links in judged for pair in same]
    assert sum(found) >= RECALL * len(found)
