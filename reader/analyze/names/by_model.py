"""Names by a model, seen with what the lists and the words around know: whole names of places, groups that the model overlooks."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.analyze.language.tagger import Tagged
from reader.analyze.lexicon import words as listed
from reader.analyze.names.aliases import Naming
from reader.analyze.names.nouns import facility_words, is_dateline, label_by_head, region_words
from reader.analyze.names.repairs import repaired
from reader.analyze.names.runs import Runs
from reader.analyze.names.sentence import Candidate, NamedSentence

_TOLD_BY_LIST = frozenset({"ORG", "WEAPON"})  # what the model overlooks and lists are right about: new groups, weapons, abbreviations
_PLACES = frozenset({"GPE", "LOC", "FAC"})
_CERTAIN = 0.95  # the model is asked before the nouns of a name
_BY_NOUN = frozenset({"GPE", "LOC", "FAC", "ORG"})


class NamesByModel:
    def __init__(self, sentence: NamedSentence) -> None:
        self._sentence, self._words, self._namings = sentence, sentence.words, sentence.namings

    def candidates(self, tagged: Sequence[Tagged]) -> list[Candidate]:
        """The model's names, those of the gazetteer made known; groups, weapons and the analyst's own names beside and around."""
        tagged = repaired(self._words, tagged)
        known = {(naming.start, naming.end): naming for naming in self._namings}
        told = [naming for naming in self._namings if naming.alias.own or naming.alias.known.label in _TOLD_BY_LIST]
        wider = [naming for naming in told if not any(_reaches_out(one, naming) for one in tagged)]
        found = [
            self._sentence.candidate(one.start, one.end, one.alias.known.label, known=one)
            for one in wider
            if (one.start, one.end) not in _ends(tagged)
        ]
        for one in tagged:
            naming = known.get((one.start, one.end))
            if naming is not None or not any(other.start <= one.start and one.end <= other.end for other in wider):
                found.append(self._of_model(one, naming))
        found += [*self._dateline(found), *self._outlets(found)]
        return sorted([*found, *self._overlooked(found)], key=lambda one: one.span)

    def _dateline(self, found: Sequence[Candidate]) -> Iterator[Candidate]:
        """The place that opens a news agency's text, where the model passed it over."""
        start, end = next(iter(Runs(self._words, self._sentence.dated, self._namings)), (1, 1))
        if is_dateline(self._words, start, end) and not any(one.span.overlaps(self._sentence.span(start, end)) for one in found):
            yield self._sentence.candidate(start, end, "GPE", sure=True)

    def _outlets(self, found: Sequence[Candidate]) -> Iterator[Candidate]:
        """News outlets that the model passed over, by the nouns that outlets are called by: "Orsel Daily Courier", "Radio Orsel"."""
        if self._sentence.is_headline or self._sentence.is_all_capitals:
            return
        for start, end in Runs(self._words, self._sentence.dated, self._namings):
            if self._is_outlet(start, end) and not any(one.span.overlaps(self._sentence.span(start, end)) for one in found):
                yield self._sentence.candidate(start, end, "ORG", sure=True)

    def _is_outlet(self, start: int, end: int) -> bool:
        first, last = self._words[start].text, self._words[end - 1].text
        return end - start > 1 and (first in listed("names", "outlet_openers") or last in listed("names", "outlet_nouns"))

    def _overlooked(self, found: Sequence[Candidate]) -> Iterator[Candidate]:
        """Capitalized words inside the sentence that other sentences may show to be names: last names, abbreviations."""
        if self._sentence.is_headline or self._sentence.is_all_capitals:
            return
        taken = [one.span for one in found]
        for at, word in enumerate(self._words):
            if at and word.is_capitalized and not self._sentence.dated[at] and not any(span.overlaps(word.span) for span in taken):
                yield self._sentence.candidate(at, at + 1, None)

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
        elif end - one.start > 1 and self._words[one.start].text in listed("names", "outlet_openers"):
            label = "ORG"
        elif label in _BY_NOUN and end - one.start > 1 and (one.confidence or 0) < _CERTAIN:
            label = label_by_head(self._words, one.start, self._sentence.head(one.start, end)) or label
        return replace(self._sentence.candidate(one.start, end, label, sure=True, known=naming), confidence=one.confidence)


def _reaches_out(one: Tagged, naming: Naming) -> bool:
    """Does a name overlap the naming without lying in it?"""
    return one.start < naming.end and naming.start < one.end and not (naming.start <= one.start and one.end <= naming.end)


def _ends(tagged: Sequence[Tagged]) -> set[tuple[int, int]]:
    return {(one.start, one.end) for one in tagged}
