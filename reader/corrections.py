"""Corrections carried out: an analysis as the analyst has it."""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace

from reader.analysis import Analysis, Entity, Mention, Origin
from reader.correction import Action, Correction
from reader.following import Following
from reader.steps import result_of
from reader.text import Span
from reader.wording import one_line, places, same_words, written_at


def corrected(analysis: Analysis, corrections: Iterable[Correction]) -> Analysis:
    """The analysis with the corrections that hold there carried out, from the oldest to the newest.

    Give it the analysis as the pipeline made it: mentions that are the analyst's already are left as they are, so that correcting
    twice changes nothing more. Where nothing changes, it is the same analysis.
    """
    return result_of(correcting(analysis, corrections))


def correcting(analysis: Analysis, corrections: Iterable[Correction]) -> Generator[None, None, Analysis]:
    """The same in steps, for a window that must not stand still: each takes some milliseconds for an article, more for a book."""
    held = sorted((one for one in corrections if one.holds_in(analysis.document.id)), key=lambda one: (one.created, one.id))
    while held:
        marks = _Marks(analysis)
        yield
        for correction in held:
            _carry_out(marks, correction)
            yield
        before, analysis = analysis, marks.analysis()
        if analysis == before or not marks.has_become_free():
            break
        yield
    return analysis


def _carry_out(marks: "_Marks", correction: Correction) -> None:
    if correction.place is not None:
        _carry_out_here(marks, correction, correction.place)
    elif correction.action is Action.NAME:
        marks.name_all(correction)
    elif correction.action is Action.EXTENT:
        for number in marks.written(correction.words):
            marks.extend(number, correction)
    elif correction.action is Action.SPLIT:
        for number in marks.written(correction.words):
            marks.assign(number, correction)
    else:
        for number in {*marks.of_entity(correction.entity), *marks.written(correction.words)}:
            if correction.action is Action.NO_NAME:
                marks.remove(number)
            else:
                marks.assign(number, correction)


def _carry_out_here(marks: "_Marks", correction: Correction, place: Span) -> None:
    """What was said of one place: whatever a model makes of it, there is the mention that the analyst saw, or none."""
    if written_at(marks.text, place.start, correction.words) != place:
        return
    if correction.action is Action.NO_NAME:
        for number in marks.overlapping(place):
            if marks.span(number) == place:
                marks.remove(number)
        return
    span = place if correction.action is not Action.EXTENT else written_at(marks.text, place.start + correction.shift, correction.becomes)
    if span is not None:
        marks.put(span, correction)


class _Marks:
    """The mentions of an analysis while they are corrected. Each has a number; removed ones leave a gap."""

    def __init__(self, analysis: Analysis) -> None:
        self.text = analysis.document.text
        self._before = analysis
        self._mentions: list[Mention | None] = list(analysis.mentions)
        self._order = [(mention.span.start, number) for number, mention in enumerate(analysis.mentions)]  # of those that were there
        self._added: list[tuple[int, int]] = []  # apart, since one among fifty thousand is inserted more slowly
        self._names = {entity.id: entity.name for entity in analysis.entities}
        self._by_words: dict[str, list[int]] = {}
        self._forms: dict[str, list[str]] = defaultdict(list)  # the words of mentions by what they are in lower case on one line
        self._by_entity: dict[str, dict[int, None]] = defaultdict(dict)
        for number, mention in enumerate(analysis.mentions):
            self._by_entity[mention.entity][number] = None
        self._settled = {number for number, mention in enumerate(analysis.mentions) if mention.origin is Origin.ANALYST}
        self._touched: set[str] = set()  # entities that won or lost mentions
        self._out_of_the_way: list[Span] = []  # where a mention made way for another one

    def span(self, number: int) -> Span | None:
        mention = self._mentions[number]
        return mention.span if mention else None

    def of_entity(self, entity: str) -> list[int]:
        return list(self._by_entity.get(entity, ()))

    def written(self, words: str) -> list[int]:
        """The mentions with these words."""
        if not self._by_words:
            for number, mention in enumerate(self._mentions):
                if mention:
                    self._file_by_words(number, mention.span)
        alike = [form for form in self._forms.get(words.casefold(), ()) if same_words(one_line(form), words)]
        return [number for form in alike for number in self._by_words[form] if self._mentions[number]]

    def overlapping(self, span: Span) -> list[int]:
        return [*self._overlapping(self._order, span), *self._overlapping(self._added, span)]

    def _overlapping(self, order: list[tuple[int, int]], span: Span) -> Iterator[int]:
        at = bisect_left(order, (span.end, -1)) - 1
        while at >= 0:
            start, number = order[at]
            mention = self._mentions[number]
            if mention is not None and mention.span.end > span.start:
                yield number
            if mention is not None and start <= span.start:  # they are apart: none before can reach so far
                break
            at -= 1

    def remove(self, number: int) -> None:
        mention = self._mentions[number]
        if mention is not None and number not in self._settled:
            self._mentions[number] = None
            self._by_entity[mention.entity].pop(number)
            self._touched.add(mention.entity)

    def assign(self, number: int, correction: Correction) -> None:
        """Makes the mention one of what the correction says."""
        mention = self._mentions[number]
        is_so = mention is None or (mention.entity == correction.to and mention.label == correction.label)
        if mention is not None and not is_so and number not in self._settled:
            self.remove(number)
            self._set(number, Mention(mention.span, correction.label, correction.to, None, Origin.ANALYST, mention.phrase), correction)

    def put(self, span: Span, correction: Correction, phrase: Span | None = None) -> None:
        """Makes the span a mention, in place of those it overlaps."""
        overlapped = self.overlapping(span)
        same = next((number for number in overlapped if self.span(number) == span), None)
        if same is not None:
            self.assign(same, correction)
        elif self._settled.isdisjoint(overlapped):
            for number in overlapped:
                self._out_of_the_way += [one] if (one := self.span(number)) else []
                self.remove(number)
            insort(self._added, (span.start, len(self._mentions)))
            self._mentions.append(None)
            phrase = phrase if phrase and phrase.contains(span) else None
            mention = Mention(span, correction.label, correction.to, None, Origin.ANALYST, phrase)
            self._set(len(self._mentions) - 1, mention, correction)
            if self._by_words:
                self._file_by_words(len(self._mentions) - 1, span)

    def extend(self, number: int, correction: Correction) -> None:
        """Gives the mention its other extent, if the words of that stand here."""
        mention = self._mentions[number]
        if mention is not None and number not in self._settled:
            span = written_at(self.text, mention.span.start + correction.shift, correction.becomes)
            if span is not None:
                self.put(span, correction, mention.phrase)

    def name_all(self, correction: Correction) -> None:
        """Makes every place of the words a mention. A longer name stays one; page furniture has no names."""
        for span in places(self.text, correction.words):
            if not self._is_read(span):
                continue
            if any(one != span and one.contains(span) for one in map(self.span, self.overlapping(span)) if one):
                self._out_of_the_way.append(span)
            else:
                self.put(span, correction)

    def has_become_free(self) -> bool:
        """Has a mention gone that another one made way for?"""
        return any(not self.overlapping(span) for span in self._out_of_the_way)

    def analysis(self) -> Analysis:
        if not self._touched:
            return self._before
        order = sorted(self._order + self._added)
        mentions = tuple(mention for _, number in order if (mention := self._mentions[number]) is not None)
        were = {entity.id: entity.mentions for entity in self._before.entities if entity.id in self._touched}
        followed = Following(self._before.mentions, mentions, were).all(self._before)
        return replace(followed, mentions=mentions, entities=tuple(self._entities()))

    def _entities(self) -> list[Entity]:
        kept = [entity for entity in self._before.entities if entity.id not in self._touched]
        relations = {entity.id: entity.relation for entity in self._before.entities if entity.id in self._touched}
        for key in self._touched:
            mentions = [mention for number in self._by_entity[key] if (mention := self._mentions[number])]
            if mentions:
                mentions.sort(key=lambda mention: mention.span.start)
                spans = tuple(mention.span for mention in mentions)
                kept.append(Entity(key, self._names[key], mentions[0].label, spans, relations.get(key, "")))
        return sorted(kept, key=lambda entity: (entity.mentions[0].start, entity.id) if entity.mentions else (-1, entity.id))

    def _set(self, number: int, mention: Mention, correction: Correction) -> None:
        self._mentions[number] = mention
        self._by_entity[mention.entity][number] = None
        self._names.setdefault(mention.entity, correction.name)
        self._touched.add(mention.entity)

    def _file_by_words(self, number: int, span: Span) -> None:
        words = self.text[span.start : span.end]
        filed = self._by_words.get(words)
        if filed is None:
            filed = self._by_words[words] = []
            self._forms[one_line(words).casefold()].append(words)
        filed.append(number)

    def _is_read(self, span: Span) -> bool:
        """Does it lie in one passage, and not in page furniture?"""
        index = self._before.document.passage_at(span.start)
        passage = None if index is None else self._before.document.passages[index]
        return passage is not None and passage.span.contains(span) and not passage.is_boilerplate
