"""Candidates for names in one sentence: what the gazetteer knows, and runs of capitalized words with the cues around them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.analyze.language.nlp import Clause
from reader.analyze.language.tagger import Tagged
from reader.analyze.language.words import Word
from reader.analyze.lexicon import words as listed
from reader.analyze.names.aliases import Known, Naming, namings
from reader.analyze.names.nouns import all_heads, facility_words, is_dateline, label_by_head, region_words
from reader.analyze.names.phrases import phrase
from reader.analyze.names.repairs import repaired
from reader.analyze.names.runs import HYPHENS, JOINS, Runs
from reader.analyze.names.surroundings import Place
from reader.text import Span

_TOLD_BY_LIST = frozenset({"ORG", "WEAPON"})  # what the model overlooks and lists are right about: new groups, weapons, abbreviations
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_CERTAIN = 0.95  # the model is asked before the nouns of a name
_BY_NOUN = frozenset({"GPE", "LOC", "FAC", "ORG"})


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


def candidates(clause: Clause, dates: Sequence[Span] = (), *, is_title: bool = False) -> list[Candidate]:
    """The candidates in a sentence, in order and without overlap. Names end before the `dates` and begin after them.

    Where no pipeline looked for names, rules look for runs of capitals. `is_title` says that the sentence stands above the text.
    """
    found = _Names(clause.words, dates, is_title).candidates(clause.names)
    return [replace(one, phrase=phrase(clause, one.span, one.label)) for one in found] if clause.tree else found


def is_all_capitals(words: Sequence[Word]) -> bool:
    letters = [word.text for word in words if word.is_word and len(word.text) > 1]
    return len(letters) > 2 and sum(word.isupper() for word in letters) > 0.8 * len(letters)


def is_headline(words: Sequence[Word]) -> bool:
    """Are all words capitalized but the small ones, so that capitals do not show names?"""
    letters = [word for word in words if word.is_word]
    small = listed("names", "small_words")
    return len(letters) > 3 and words[-1].text != "." and all(word.is_capitalized or word.text in small for word in letters)


def recalled(clause: Clause, names: Mapping[str, str]) -> list[Candidate]:
    """The `names` ({name in lower case: name}) that stand in a headline, whose capitals tell nothing by themselves."""
    found: list[Candidate] = []
    words, at = clause.words, 0
    while at < len(words):
        end = next((end for end in range(min(at + 6, len(words)), at, -1) if _text(words[at:end]).lower() in names), at)
        if end > at and words[at].is_capitalized:
            span = Span(words[at].start, words[end - 1].end)
            place = Place(words, at, end, is_headline=True)
            found.append(Candidate(span, names[_text(words[at:end]).lower()], None, place=place))
        at = max(end, at + 1)
    return found


class _Names:
    def __init__(self, words: Sequence[Word], dates: Sequence[Span], is_title: bool) -> None:
        self._words = words
        self._dated = [any(word.start < date.end and date.start < word.end for date in dates) for word in words]
        found = namings(words, all_capitals=is_all_capitals(words))
        self._namings = [
            self._with_article(one) for one in found if not any(self._dated[one.start : one.end]) and not self._is_namesake(one)
        ]
        self._is_headline = is_headline(words)
        self._is_above = is_title or self._is_headline or is_all_capitals(words)
        self._runs = Runs(words, self._dated, self._namings)

    def candidates(self, tagged: Sequence[Tagged] | None) -> list[Candidate]:
        return self._by_rule() if tagged is None else self._by_model(tagged)

    def _by_rule(self) -> list[Candidate]:
        found = [] if self._is_headline else [one for start, end in self._runs for one in self._read(start, end)]
        longer = [one for one in found if one.label is not None and one.known is None]
        for naming in self._namings:
            span = self._span(naming.start, naming.end)
            if not any(one.span.contains(span) and len(one.span) > len(span) and one.sure for one in longer):
                found.append(self._candidate(naming.start, naming.end, naming.alias.known.label, known=naming))
        return _without_overlap(found)

    def _by_model(self, tagged: Sequence[Tagged]) -> list[Candidate]:
        """The model's names, those of the gazetteer made known; groups, weapons and the analyst's own names beside and around."""
        tagged = repaired(self._words, tagged)
        known = {(naming.start, naming.end): naming for naming in self._namings}
        told = [naming for naming in self._namings if naming.alias.own or naming.alias.known.label in _TOLD_BY_LIST]
        wider = [naming for naming in told if not any(_reaches_out(one, naming) for one in tagged)]
        found = [
            self._candidate(one.start, one.end, one.alias.known.label, known=one)
            for one in wider
            if (one.start, one.end) not in _ends(tagged)
        ]
        for one in tagged:
            naming = known.get((one.start, one.end))
            if naming is not None or not any(other.start <= one.start and one.end <= other.end for other in wider):
                found.append(self._of_model(one, naming))
        return sorted([*found, *self._overlooked(found)], key=lambda one: one.span)

    def _overlooked(self, found: Sequence[Candidate]) -> Iterator[Candidate]:
        """Capitalized words inside the sentence that other sentences may show to be names: last names, abbreviations."""
        if self._is_headline or is_all_capitals(self._words):
            return
        taken = [one.span for one in found]
        for at, word in enumerate(self._words):
            if at and word.is_capitalized and not self._dated[at] and not any(span.overlaps(word.span) for span in taken):
                yield self._candidate(at, at + 1, None)

    def _of_model(self, one: Tagged, naming: Naming | None) -> Candidate:
        """With the nouns after it or in it that say what kind of place it is: "Dorvet prison", "Herat Province", "Lake Sarn"."""
        end, label = one.end, one.label
        is_known = naming is not None and naming.alias.known.label in ("GPE", "ORG", "NORP")
        if label in _PLACES and (more := facility_words(self._words, end, is_known=is_known)):
            end, label, naming = end + more, "FAC", None
        elif label in _PLACES and region_words(self._words, end):
            end, label, naming = end + 1, "GPE", None
        elif naming is not None:
            label = naming.alias.known.label
        elif is_dateline(self._words, one.start, end):
            label = "GPE"
        elif label in _BY_NOUN and end - one.start > 1 and (one.confidence or 0) < _CERTAIN:
            label = label_by_head(self._words, one.start, self._head(one.start, end)) or label
        return replace(self._candidate(one.start, end, label, sure=True, known=naming), confidence=one.confidence)

    def _is_namesake(self, naming: Naming) -> bool:
        """Somebody else of that last name: "Ammar Assad", where only "Bashar al-Assad" is known as "Assad"."""
        before = self._words[naming.start - 1].text if naming.start else ""
        return naming.alias.known.label == "PERSON" and naming.end - naming.start == 1 and before in listed("names", "given_names")

    def _with_article(self, naming: Naming) -> Naming:
        """The naming with an Arabic article before it: "al-Hilla" is known as "Hilla"."""
        at = naming.start - 2
        if (
            at < 0
            or self._words[at].text.lower() not in ("al", "el", "ar", "as", "an")
            or self._words[at].spaced
            or self._words[at + 1].text not in HYPHENS
        ):
            return naming
        return Naming(at, naming.end, naming.alias)

    def _read(self, start: int, end: int) -> Iterator[Candidate]:
        """The names in a run: titles cut off, names of the gazetteer parted from the others."""
        whole = self._whole(start, end)
        if whole:
            yield self._candidate(start, end, whole, sure=True)
            return
        for first, last in self._parts(start, end):
            begins = self._past_titles(first, last)
            if begins < last:
                yield self._labelled(begins, last, begins > first or self._titled(first))

    def _whole(self, start: int, end: int) -> str | None:
        """The label that the head word of a name of several words gives it."""
        if end - start < 2:
            return None
        head = self._head(start, end)
        if any(naming.start <= start and naming.end >= end for naming in self._namings):
            return None
        titled = self._words[start].text.lower() in listed("names", "leading_titles") and self._words[end - 1].text not in all_heads()
        return None if titled or head == start == end - 1 else label_by_head(self._words, start, head)

    def _head(self, start: int, end: int) -> int:
        """The noun that says what a name is: the last word, or the one before "of": "Court of Orsel County"."""
        return next((at for at in range(start + 1, end) if self._words[at].text in JOINS), end) - 1

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of a run between the gazetteer's names; a run that a given name opens is one stretch."""
        inside = [one for one in self._namings if start <= one.start and one.end <= end]
        if inside and self._words[start].text in listed("names", "given_names") and inside[0].start != start:
            if not any(one.alias.known.label == "NORP" for one in inside):
                yield start, end
            return
        at = start
        for naming in inside:
            if naming.start > at:
                yield at, naming.start
            at = naming.end
        if at < end:
            yield at, end

    def _past_titles(self, start: int, end: int) -> int:
        """Past the last title in a stretch: "Deputy Foreign Minister Tova Rennick" begins at "Tova"."""
        titles = [at for at in range(start, end) if self._words[at].text.lower().rstrip(".") in listed("names", "leading_titles")]
        begins = titles[-1] + 1 if titles else start
        for at in range(begins + 1, end):  # "Council Tova Rennick": a person after the body that the person belongs to
            if self._words[at].text in listed("names", "given_names") and self._words[at - 1].text in listed("names", "organisations"):
                begins = at
        while begins < end and not self._words[begins].is_word:
            begins += 1
        return begins

    def _titled(self, start: int) -> bool:
        """Does a title in lower case stand before, or an abbreviated one?"""
        before = self._words[start - 1].text.lower().rstrip(".") if start else ""
        return before in listed("names", "titles")

    def _labelled(self, start: int, end: int, titled: bool) -> Candidate:
        words = self._words[start:end]
        after = self._word(end)
        if titled and self._word(start - 1) != "of":
            return self._candidate(start, end, "PERSON", sure=True)
        if kind := facility_words(self._words, end):
            return self._candidate(start, end + kind, "FAC", sure=True)
        label = self._label_by_neighbours(start, end, after)
        if label:
            return self._candidate(start, end, label, sure=True)
        if (
            len(words) == 1
            and words[0].is_upper
            and words[0].text.isalpha()
            and len(words[0].text) <= 6
            and not is_all_capitals(self._words)
        ):
            return self._candidate(start, end, "ORG")
        if words[0].text in listed("names", "given_names") and len(words) > 1:
            return self._candidate(start, end, "PERSON", sure=True)
        return self._candidate(start, end, self._guess(start, end, after))

    def _label_by_neighbours(self, start: int, end: int, after: str) -> str | None:
        if after in listed("names", "waters_lower"):
            return "LOC"
        if after in listed("names", "regions_lower"):
            return "GPE"
        if self._word(start - 1) == "of" and self._word(start - 2) in listed("names", "place_nouns"):
            return "GPE"
        if after == "," and self._is_country_at(end + 1) and end - start < 3:
            return "GPE"
        return None

    def _is_country_at(self, at: int) -> bool:
        return any(naming.start == at and naming.alias.known.label == "GPE" for naming in self._namings)

    def _guess(self, start: int, end: int, after: str) -> str | None:
        """A label that hangs on one weak cue."""
        if after in listed("names", "speaking"):
            return "PERSON"
        if end - start <= 2 and self._word(start - 1) in listed("names", "place_prepositions"):
            return "GPE"
        multiple = 2 <= end - start <= 3 and all(word.is_word for word in self._words[start:end])
        return "PERSON" if multiple and not any(word.text in listed("names", "common") for word in self._words[start:end]) else None

    def _word(self, at: int) -> str:
        return self._words[at].text.lower() if 0 <= at < len(self._words) else ""

    def _span(self, start: int, end: int) -> Span:
        return Span(self._words[start].start, self._words[end - 1].end)

    def _candidate(self, start: int, end: int, label: str | None, *, sure: bool = False, known: Naming | None = None) -> Candidate:
        if known and end - start > 1 and self._words[start].text in ("The", "the"):
            start += 1  # the article is no part of the name, though some names are known by it
        text = _text(self._words[start:end])
        alias = known.alias if known else None
        return Candidate(
            self._span(start, end),
            text,
            label,
            sure or known is not None,
            alias.known if alias else None,
            bool(alias and alias.ambiguous),
            not start,
            place=Place(self._words, start, end, self._is_above),
        )


def _text(words: Sequence[Word]) -> str:
    """The words with single spaces where white space stands between them."""
    return "".join(word.text + (" " if word.spaced else "") for word in words).strip()


def _reaches_out(one: Tagged, naming: Naming) -> bool:
    """Does a name overlap the naming without lying in it?"""
    return one.start < naming.end and naming.start < one.end and not (naming.start <= one.start and one.end <= naming.end)


def _ends(tagged: Sequence[Tagged]) -> set[tuple[int, int]]:
    return {(one.start, one.end) for one in tagged}


def _without_overlap(found: list[Candidate]) -> list[Candidate]:
    """The longest ones where some overlap, and of equal ones that of the gazetteer."""
    kept: list[Candidate] = []
    for one in sorted(found, key=lambda one: (one.label is None, -len(one.span), one.known is None, one.span.start)):
        if not any(one.span.overlaps(other.span) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.span)
