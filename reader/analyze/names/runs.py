"""Runs of capitalized words in a sentence: where names may stand that no lexicon holds."""

from collections.abc import Iterator, Sequence

from reader.analyze.language.words import Word
from reader.analyze.lexicon import words as listed
from reader.analyze.names.aliases import Naming

HYPHENS = frozenset("-‐‑")
JOINS = frozenset({"of", "for", "on"})


class Runs:
    """The runs of a sentence. A word that is `dated` belongs to a date, and `namings` are what the gazetteer found."""

    def __init__(self, words: Sequence[Word], dated: Sequence[bool], namings: Sequence[Naming]) -> None:
        self._words, self._dated, self._namings = words, dated, namings

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """Longest runs of capitalized words, with the particles and hyphens inside them."""
        at = 0
        while at < len(self._words):
            end = self._run_end(at)
            if end > at:
                start = self._without_opening(at, end)
                if start < end:
                    yield start, end
            at = max(end, at + 1)

    def _run_end(self, at: int) -> int:
        end = at
        while end < len(self._words):
            step = self._step(at, end)
            if not step:
                break
            end += step
        return end

    def _step(self, start: int, at: int) -> int:
        """How many words go on with the run at index `at`: 0 ends it."""
        word = self._words[at]
        if self._is_capital(at):
            return 1
        if word.text.lower() in listed("names", "particles") and self._is_capital(at + 1 + self._is_hyphen(at + 1)):
            after = at + 1 + self._is_hyphen(at + 1)
            return after - at + 1 if at > start or self._is_hyphen(at + 1) or word.text in ("al", "bin", "el") else 0
        if at == start:
            return 0
        if word.text in HYPHENS and not word.spaced and not self._words[at - 1].spaced and self._is_capital(at + 1):
            return 2
        return self._joined(at)

    def _joined(self, at: int) -> int:
        """The steps over "of", "of the", "&" inside a name of an organisation or a place."""
        words, word = self._words, self._words[at].text
        if word == "&" and self._is_capital(at + 1):
            return 2
        if word in JOINS and words[at - 1].text in _heads():
            skip = 2 if at + 1 < len(words) and words[at + 1].text == "the" else 1
            return skip + 1 if self._is_capital(at + skip) and words[at + skip].text not in listed("names", "common") else 0
        return 0

    def _is_capital(self, at: int) -> bool:
        return at < len(self._words) and self._words[at].is_capitalized and not self._dated[at]

    def _is_hyphen(self, at: int) -> bool:
        return at < len(self._words) and self._words[at].text in HYPHENS and not self._words[at - 1].spaced

    def _without_opening(self, start: int, end: int) -> int:
        """Past the words that are capitalized for other reasons: "The", "But", "In"."""
        while start < end and self._words[start].text in listed("names", "common") and not self._is_named(start, end):
            if self._words[start].text.lower() in listed("names", "leading_titles"):
                break
            start += 1
        return start

    def _is_named(self, start: int, end: int) -> bool:
        return any(naming.start == start and naming.end <= end for naming in self._namings)


def _heads() -> frozenset[str]:
    """Words after which "of" goes on with the name: "Ministry of Health", "Gulf of Aden"."""
    return listed("names", "organisations") | {
        "Strait",
        "Gulf",
        "Bay",
        "Battle",
        "House",
        "Republic",
        "Kingdom",
        "Isle",
        "Cape",
        "Siege",
        "Treaty",
    }
