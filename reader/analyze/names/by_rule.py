"""Names by rule, where no model looked: runs of capitalized words, with titles, nouns and other cues in and around them."""

from collections.abc import Iterator

from reader.analyze.lexicon import words as listed
from reader.analyze.names.nouns import all_heads, facility_words, label_by_head
from reader.analyze.names.runs import Runs
from reader.analyze.names.sentence import Candidate, NamedSentence


class NamesByRule:
    def __init__(self, sentence: NamedSentence) -> None:
        self._sentence, self._words, self._namings = sentence, sentence.words, sentence.namings
        self._runs = Runs(sentence.words, sentence.dated, sentence.namings)

    def candidates(self) -> list[Candidate]:
        found = [] if self._sentence.is_headline else [one for start, end in self._runs for one in self._read(start, end)]
        longer = [one for one in found if one.label is not None and one.known is None]
        for naming in self._namings:
            span = self._sentence.span(naming.start, naming.end)
            if not any(one.span.contains(span) and len(one.span) > len(span) and one.sure for one in longer):
                found.append(self._sentence.candidate(naming.start, naming.end, naming.alias.known.label, known=naming))
        return _without_overlap(found)

    def _read(self, start: int, end: int) -> Iterator[Candidate]:
        """The names in a run: titles cut off, names of the gazetteer parted from the others."""
        whole = self._whole(start, end)
        if whole:
            yield self._sentence.candidate(start, end, whole, sure=True)
            return
        for first, last in self._parts(start, end):
            begins = self._past_titles(first, last)
            if begins < last:
                yield self._labelled(begins, last, begins > first or self._titled(first))

    def _whole(self, start: int, end: int) -> str | None:
        """The label that the head word of a name of several words gives it."""
        if end - start < 2:
            return None
        head = self._sentence.head(start, end)
        if any(naming.start <= start and naming.end >= end for naming in self._namings):
            return None
        titled = self._words[start].text.lower() in listed("names", "leading_titles") and self._words[end - 1].text not in all_heads()
        return None if titled or head == start == end - 1 else label_by_head(self._words, start, head)

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
        after = self._sentence.word(end)
        if titled and self._sentence.word(start - 1) != "of":
            return self._sentence.candidate(start, end, "PERSON", sure=True)
        if kind := facility_words(self._words, end):
            return self._sentence.candidate(start, end + kind, "FAC", sure=True)
        label = self._label_by_neighbours(start, end, after)
        if label:
            return self._sentence.candidate(start, end, label, sure=True)
        if (
            len(words) == 1
            and words[0].is_upper
            and words[0].text.isalpha()
            and len(words[0].text) <= 6
            and not self._sentence.is_all_capitals
        ):
            return self._sentence.candidate(start, end, "ORG")
        if words[0].text in listed("names", "given_names") and len(words) > 1:
            return self._sentence.candidate(start, end, "PERSON", sure=True)
        return self._sentence.candidate(start, end, self._guess(start, end, after))

    def _label_by_neighbours(self, start: int, end: int, after: str) -> str | None:
        if after in listed("names", "waters_lower"):
            return "LOC"
        if after in listed("names", "regions_lower"):
            return "GPE"
        if self._sentence.word(start - 1) == "of" and self._sentence.word(start - 2) in listed("names", "place_nouns"):
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
        if end - start <= 2 and self._sentence.word(start - 1) in listed("names", "place_prepositions"):
            return "GPE"
        multiple = 2 <= end - start <= 3 and all(word.is_word for word in self._words[start:end])
        return "PERSON" if multiple and not any(word.text in listed("names", "common") for word in self._words[start:end]) else None


def _without_overlap(found: list[Candidate]) -> list[Candidate]:
    """The longest ones where some overlap, and of equal ones that of the gazetteer."""
    kept: list[Candidate] = []
    for one in sorted(found, key=lambda one: (one.label is None, -len(one.span), one.known is None, one.span.start)):
        if not any(one.span.overlaps(other.span) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.span)
