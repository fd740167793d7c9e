"""The gold for names, read and scored: `python -m tests.analyze.names_gate [story]` prints what is missed, spurious or wrongly linked."""

import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from reader.analysis import Analysis
from reader.analyze.pipeline import analyze
from reader.document import Document
from reader.identity.things import unified
from reader.text import Span
from tests.builders import a_document

STORIES = Path(__file__).with_name("gold_names")
_MARK = re.compile(r"\[(?P<words>[^\[\]|]+)\|(?P<label>[A-Z]+)(?:\|(?P<key>[a-z0-9-]+))?\]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A name marked by hand; `key` tells which thing of the story it means."""

    span: Span
    label: str
    key: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article of a story: its document, its sentences (the title is the first) and the marks in it."""

    story: str
    outlet: str
    document: Document
    sentences: tuple[Span, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """An article and what the program found in it."""

    article: Article
    analysis: Analysis

    @property
    def gold(self) -> set[tuple[Span, str]]:
        return {(mark.span, mark.label) for mark in self.article.marks}

    @property
    def found(self) -> set[tuple[Span, str]]:
        return {(mention.span, mention.label) for mention in self.analysis.mentions if mention.label != "DATE"}

    def sentence_of(self, span: Span) -> str:
        return next(one.of(self.article.document.text) for one in self.article.sentences if one.overlaps(span))


@dataclass(frozen=True, slots=True)
class Linked:
    """A mark whose span the program found too: its words, its key, and the entity that the program gives it."""

    words: str
    key: str
    entity: str


Pair = tuple[Linked, Linked]


def articles() -> list[Article]:
    """All articles, story by story."""
    return [_article(path.stem, written) for path in sorted(STORIES.glob("*.txt")) for written in _parts(path)]


def readings(story: str = "") -> list[Reading]:
    """The articles of one story or of all, each analyzed as one document."""
    return [Reading(article, analyze(article.document)) for article in articles() if story in ("", article.story)]


def _parts(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").split("=== ")[1:]


def _article(story: str, written: str) -> Article:
    outlet, title, *rest = written.strip().split("\n")
    paragraphs = [block.split("\n") for block in "\n".join(rest).strip().split("\n\n")]
    blocks = [" ".join(map(_plain, lines)) for lines in paragraphs]
    document = a_document(*blocks, title=_plain(title), publisher=outlet)
    sentences: list[Span] = []
    marks: list[Mark] = []
    for line in [title, *(line for lines in paragraphs for line in lines)]:
        start = document.text.index(_plain(line), sentences[-1].end if sentences else 0)
        sentences.append(Span(start, start + len(_plain(line))))
        marks += _marks(line, start)
    return Article(story, outlet, document, tuple(sentences), tuple(marks))


def _plain(line: str) -> str:
    return _MARK.sub(lambda mark: mark["words"], line)


def _marks(line: str, at: int) -> Iterator[Mark]:
    """The marks in a line whose plain words stand at `at` in the document."""
    for mark in _MARK.finditer(line):
        start = at + len(_plain(line[: mark.start()]))
        yield Mark(Span(start, start + len(mark["words"])), mark["label"], mark["key"] or _key(mark["words"]))


def _key(words: str) -> str:
    plain = unicodedata.normalize("NFKD", words.replace("'", "")).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


def is_headline(sentence: str) -> bool:
    """Is it written in capitals, or with a capital at all words of four letters and more?"""
    long = re.findall(r"[^\W\d_]{4,}", sentence)
    titled = len(long) > 1 and all(word[0].isupper() for word in long) and not sentence.endswith(".")
    return titled or sentence.isupper()


def f1(found: Iterable[Reading], of_sentence: Callable[[Article, Span], bool] = lambda article, sentence: True) -> float:
    """Exact match of span and label over the sentences asked for."""
    hits = total = 0
    for one in found:
        asked = [sentence for sentence in one.article.sentences if of_sentence(one.article, sentence)]
        gold, mentions = ({mark for mark in marks if any(s.overlaps(mark[0]) for s in asked)} for marks in (one.gold, one.found))
        hits += len(gold & mentions)
        total += len(gold) + len(mentions)
    return 2 * hits / total


def pairs_within(found: Iterable[Reading]) -> list[Pair]:
    """All pairs of names of one article."""
    return [pair for one in found for pair in combinations(_linked(one, _entities([one])[0]), 2)]


def pairs_across(found: Iterable[Reading]) -> list[Pair]:
    """All pairs of names of two articles of one story."""
    stories: dict[str, list[Reading]] = defaultdict(list)
    for one in found:
        stories[one.article.story].append(one)
    linked = [[_linked(one, known) for one, known in zip(told, _entities(told), strict=True)] for told in stories.values()]
    return [(left, right) for told in linked for one, other in combinations(told, 2) for left in one for right in other]


def _entities(together: Sequence[Reading]) -> list[dict[Span, str]]:
    """What each mention of articles read together names: mentions of one thing have the same id, also in two articles."""
    same = unified([one.analysis for one in together])
    return [{mention.span: mention.entity for mention in analysis.mentions} for analysis in same]


def _linked(one: Reading, entities: dict[Span, str]) -> list[Linked]:
    text = one.article.document.text
    return [Linked(mark.span.of(text), mark.key, entities[mark.span]) for mark in one.article.marks if mark.span in entities]


def precision_and_recall(pairs: Iterable[Pair]) -> tuple[float, float]:
    """Of the pairs that the program says are one thing, how many are; of those that are, how many it says."""
    said = are = both = 0
    for one, other in pairs:
        is_said, is_one = one.entity == other.entity, one.key == other.key
        said, are, both = said + is_said, are + is_one, both + (is_said and is_one)
    return both / said, both / are


def faults(one: Reading) -> Iterator[str]:
    """What is missed (-) and spurious (+) in an article, with its sentence."""
    text = one.article.document.text
    for span, label in sorted(one.gold ^ one.found):
        sign = "-" if (span, label) in one.gold else "+"
        yield f"{sign} {label:6} {span.of(text)}   <<{one.sentence_of(span)}>>"


def wrong_links(pairs: Iterable[Pair]) -> Iterator[str]:
    """Things that were taken for one (!), and one that was taken for several (?)."""
    seen: set[str] = set()
    for one, other in pairs:
        if (one.key == other.key) != (one.entity == other.entity):
            sign = "?" if one.key == other.key else "!"
            seen.add(f"{sign} {one.words} ({one.key}; {one.entity})  {other.words} ({other.key}; {other.entity})")
    return iter(sorted(seen))


def main(story: str = "") -> None:
    found = readings(story)
    for one in found:
        print(f"\n== {one.article.story}, {one.article.outlet}", *faults(one), sep="\n")
    for where, pairs in (("within articles", pairs_within(found)), ("across articles", pairs_across(found))):
        precision, recall = precision_and_recall(pairs)
        print(f"\n== Links {where}: precision {precision:.3f}, recall {recall:.3f}", *wrong_links(pairs), sep="\n")
    headlines = f1(found, lambda article, sentence: is_headline(sentence.of(article.document.text)))
    titles = f1(found, lambda article, sentence: sentence == article.sentences[0])
    print(f"\nNames {f1(found):.3f}, in titles {titles:.3f}, in headline letters {headlines:.3f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
