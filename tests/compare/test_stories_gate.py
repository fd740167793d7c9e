"""What comparing finds in events of our own as two outlets tell them. Lower a pin only on purpose."""

import tomllib
from itertools import product
from pathlib import Path

import pytest

from reader.analyze.pipeline import analyze
from reader.compare.align import compare
from reader.compare.features import counts
from reader.compare.profiles import of_analysis
from tests.builders import a_document

FILE = "gold_stories_blind.toml"
PRECISION, RECALL = 0.95, 0.3  # measured 21 of 21 links and 21 of 66 claims; before anything was mended, 21 of 23 links


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


@pytest.mark.parametrize(
    "told",
    [
        "In 1998 a quake in the same valley killed 1,300 people.",
        "Two years ago a blast at a silo in Mereth killed three people.",
        "Seventeen people were killed in a mine at Dunmoor in 2011.",
        "In March 2019 a ferry sank on the lake and 41 people were killed.",
        "A bomb killed eight people in the same market last year.",
    ],
)
def test_the_dead_of_years_ago_are_of_another_event(told):
    news = "On Tuesday twelve people were killed in the valley."
    assert counts(of_analysis(analyze(a_document(news)))[0])
    assert not counts(of_analysis(analyze(a_document(told)))[0])
