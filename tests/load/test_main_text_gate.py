"""How well the article is told from its page: never worse than the extractor alone, and above a bar. Counted are runs of four words."""

import re
from collections import Counter
from collections.abc import Iterable

import pytest
from trafilatura import extract

from reader.document import PassageKind
from reader.load import load_bytes
from tests.load.page_makes import MAKES, TITLE

BAR, MEAN_BAR = 0.9, 0.97
_BESIDE = frozenset({PassageKind.TITLE, PassageKind.HEADING, PassageKind.CAPTION})  # right to be there, and right to be left out


def runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return Counter(tuple(words[at : at + 4]) for at in range(len(words) - 3))


def f1(found: str, wanted: str) -> float:
    here, there = runs(found), runs(wanted)
    both = (here & there).total()
    return 2 * both / (here.total() + there.total())


def ours(page: str) -> str:
    document = load_bytes(page.encode(), "", name="a.html")
    return _untitled(
        passage.span.of(document.text) for passage in document.passages if not passage.is_boilerplate and passage.kind not in _BESIDE
    )


def theirs(page: str) -> str:
    return _untitled([extract(page, include_comments=False) or ""])


def _untitled(parts: Iterable[str]) -> str:
    """A page without a heading has its title as a paragraph."""
    return "\n".join(parts).replace(TITLE, "")


@pytest.mark.parametrize("make", MAKES)
def test_the_article_is_found_at_least_as_well_as_by_the_extractor_alone(make):
    page, paragraphs = MAKES[make]
    wanted = "\n".join(paragraphs)
    assert f1(ours(page), wanted) >= max(BAR, f1(theirs(page), wanted))


def test_the_article_is_found_on_the_whole():
    scores = [f1(ours(page), "\n".join(paragraphs)) for page, paragraphs in MAKES.values()]
    assert sum(scores) / len(scores) >= MEAN_BAR


@pytest.mark.parametrize("make", MAKES)
def test_every_word_of_the_page_is_kept(make):
    page, _ = MAKES[make]
    shown = re.sub(r"<(title|button)>.*?</\1>|<[^>]+>", " ", page.partition("<body>")[2])
    document = load_bytes(page.encode(), "", name="a.html")
    assert set(re.findall(r"\w+", shown)) <= set(re.findall(r"\w+", document.text))
