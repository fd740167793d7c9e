"""Of a long text only some sentences are scored, and no link is lost by that."""

import pytest

from reader.compare import candidates as module
from reader.compare.align import compare
from reader.compare.candidates import candidates
from reader.compare.features import Comparison
from reader.compare.profiles import of_texts
from tests.builders import a_document, an_analysis

PLACES = ("Orsel", "Dorvet", "Halvern", "Mereth", "Dunmoor", "Sarn", "Tolvik", "Brennow")
THINGS = ("bridge", "mill", "school", "quay", "market", "depot", "bakery", "tunnel", "clinic", "stadium")
LEFT = [f"A fire destroyed the {thing} of {place} before dawn on Monday." for place in PLACES for thing in THINGS]
RIGHT = [f"Before dawn on Monday the {thing} of {place} burned down in a fire." for thing in THINGS for place in PLACES]


@pytest.fixture
def few(monkeypatch):
    """Ten sentences are a long text already."""
    monkeypatch.setattr(module, "_WHOLE", 10)
    monkeypatch.setattr(module, "_MOST", 10)


def links():
    left, right = (an_analysis(a_document(*texts)) for texts in (LEFT, RIGHT))
    return {(link.left, link.right) for link in compare(left, right, threshold=0.2).links}


def test_a_long_text_is_linked_as_if_all_of_it_were_scored(monkeypatch):
    whole = links()
    monkeypatch.setattr(module, "_WHOLE", 10)
    monkeypatch.setattr(module, "_MOST", 20)
    assert len(whole) > 10
    assert links() == whole


def test_those_that_share_most_are_candidates(few):
    texts = of_texts(LEFT), of_texts(RIGHT)
    pair = Comparison(*texts, [*texts[0], *texts[1]])
    found = candidates(pair, 0)
    assert len(found) == 10
    assert RIGHT.index("Before dawn on Monday the bridge of Orsel burned down in a fire.") in found
    assert sorted(found) == list(found)


def test_whoever_has_a_figure_in_common_is_a_candidate(few):
    one = "A fire destroyed the bridge of Orsel before dawn on Monday, and 37 goats ran."
    other = "Shepherds lost 37 goats."
    left, right = of_texts([one]), of_texts([*RIGHT, other])
    assert len(RIGHT) in candidates(Comparison(left, right, [*left, *right]), 0)


def test_an_article_is_scored_whole():
    texts = of_texts(LEFT)
    assert list(candidates(Comparison(texts, texts, texts), 3)) == list(range(len(LEFT)))
