"""A sentence as those see it who look for names: its words, its dates, what the gazetteer knows; and the candidates that they make."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.analyze.language.words import Word
from reader.analyze.lexicon import words as listed
from reader.analyze.names.aliases import Known, Naming, namings
from reader.analyze.names.runs import HYPHENS, JOINS
from reader.analyze.names.surroundings import Place
from reader.text import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name that the sentence may hold. `label` is none where only other sentences can tell; `sure` says that a cue gave it.

    `known` is the entity of the gazetteer; `ambiguous` that the word is an ordinary one too; `opens` that it opens the sentence.
    `confidence` is the model's, `phrase` the noun phrase around it, `place` where it stands in its sentence.
    """

    span: Span
    text: str
    label: str | None
    sure: bool = False
    known: Known | None = None
    ambiguous: bool = False
    opens: bool = False
    confidence: float | None = None
    phrase: Span | None = None
    place: Place | None = field(default=None, compare=False, repr=False)


def is_all_capitals(words: Sequence[Word]) -> bool:
    letters = [word.text for word in words if word.is_word and len(word.text) > 1]
    return len(letters) > 2 and sum(word.isupper() for word in letters) > 0.8 * len(letters)


def is_headline(words: Sequence[Word]) -> bool:
    """Are all words capitalized but the small ones, so that capitals do not show names?"""
    letters = [word for word in words if word.is_word]
    small = listed("names", "small_words")
    return len(letters) > 3 and words[-1].text != "." and all(word.is_capitalized or word.text in small for word in letters)


class NamedSentence:
    """Words with `namings` of the gazetteer. A word that is `dated` belongs to a date; `is_above` says that it is no running text."""

    def __init__(self, words: Sequence[Word], dates: Sequence[Span], *, is_title: bool) -> None:
        self.words = words
        self.dated = [any(word.start < date.end and date.start < word.end for date in dates) for word in words]
        self.is_all_capitals = is_all_capitals(words)
        self.is_headline = is_headline(words)
        self.is_above = is_title or self.is_headline or self.is_all_capitals
        found = namings(words, all_capitals=self.is_all_capitals)
        self.namings = [self._with_article(one) for one in found if not any(self.dated[one.start : one.end]) and not self._is_namesake(one)]

    def span(self, start: int, end: int) -> Span:
        """Where words `start` up to `end` stand."""
        return Span(self.words[start].start, self.words[end - 1].end)

    def word(self, at: int) -> str:
        """The word at an index in small letters, empty beyond the ends."""
        return self.words[at].text.lower() if 0 <= at < len(self.words) else ""

    def head(self, start: int, end: int) -> int:
        """The noun that says what a name is: the last word, or the one before "of": "Court of Orsel County"."""
        return next((at for at in range(start + 1, end) if self.words[at].text in JOINS), end) - 1

    def candidate(self, start: int, end: int, label: str | None, *, sure: bool = False, known: Naming | None = None) -> Candidate:
        if known and end - start > 1 and self.words[start].text in ("The", "the"):
            start += 1  # the article is no part of the name, though some names are known by it
        text = text_of(self.words[start:end])
        alias = known.alias if known else None
        return Candidate(
            self.span(start, end),
            text,
            label,
            sure or known is not None,
            alias.known if alias else None,
            bool(alias and alias.ambiguous),
            not start,
            place=Place(self.words, start, end, self.is_above),
        )

    def _is_namesake(self, naming: Naming) -> bool:
        """Somebody else of that last name: "Ammar Assad", where only "Bashar al-Assad" is known as "Assad"."""
        before = self.words[naming.start - 1].text if naming.start else ""
        return naming.alias.known.label == "PERSON" and naming.end - naming.start == 1 and before in listed("names", "given_names")

    def _with_article(self, naming: Naming) -> Naming:
        """The naming with an Arabic article before it: "al-Hilla" is known as "Hilla"."""
        at = naming.start - 2
        if (
            at < 0
            or self.words[at].text.lower() not in ("al", "el", "ar", "as", "an")
            or self.words[at].spaced
            or self.words[at + 1].text not in HYPHENS
        ):
            return naming
        return Naming(at, naming.end, naming.alias)


def text_of(words: Sequence[Word]) -> str:
    """The words with single spaces where white space stands between them."""
    return "".join(word.text + (" " if word.spaced else "") for word in words).strip()
