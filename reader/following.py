"""What leans on names and follows them when they are corrected: who speaks, where figures hold, how things are described."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.analysis import Analysis, Attribution, Description, Mention, Origin, Quantity, Referent, within
from reader.text import Span


@dataclass(frozen=True, slots=True)
class Following:
    """The mentions before a correction and after; `were` are those of each entity that won or lost some."""

    before: tuple[Mention, ...]
    mentions: tuple[Mention, ...]
    were: Mapping[str, tuple[Span, ...]]

    def all(self, analysis: Analysis) -> Analysis:
        """The analysis, whose mentions are those before, with all that leans on names as they are now."""
        said = tuple(map(self.attribution, analysis.attributions))
        told = tuple(one for description in analysis.descriptions if (one := self.description(description)))
        return replace(analysis, attributions=said, quantities=tuple(map(self.quantity, analysis.quantities)), descriptions=told)

    def attribution(self, said: Attribution) -> Attribution:
        """The attribution with the speaker that its source names now."""
        if said.speaker is None:
            speaker = self._named_by_analyst(said.source) if said.source else None
        else:
            speaker = self._now(said.speaker, said.source)
        return said if speaker == said.speaker else replace(said, speaker=speaker)

    def quantity(self, number: Quantity) -> Quantity:
        """The number with its place and its source as they are named now."""
        if number.place is None and number.source is None:
            return number
        place, source = self._referent(number.place), self._referent(number.source)
        return number if (place, source) == (number.place, number.source) else replace(number, place=place, source=source)

    def description(self, one: Description) -> Description | None:
        """The description of what its name names now; none where that is no name any more, or where its words became part of one."""
        if one.other and one.other.entity in self.were:
            one = replace(one, other=self._named_there(one.other))
        if one.entity not in self.were:
            return one
        mention = next(at(self.mentions, one.mention), None)
        if mention is None or _grew_over(mention.span, one.mention, one.span):
            return None
        return replace(one, mention=mention.span, entity=mention.entity)

    def _referent(self, one: Referent | None) -> Referent | None:
        entity = self._now(one.entity, one.span) if one is not None and one.entity else None
        return one if one is None or entity == one.entity else replace(one, entity=entity)

    def _now(self, entity: str, named_at: Span | None) -> str | None:
        """What an entity is now that was named there, or anywhere; none where it is named no more."""
        if entity not in self.were:
            return entity
        named = [one.span for one in within(self.before, named_at) if one.entity == entity] if named_at else []
        now = [one.entity for span in named or self.were[entity] for one in at(self.mentions, span)]
        return entity if entity in now else now[-1] if now else None

    def _named_by_analyst(self, source: Span) -> str | None:
        """The last person, else the last organisation, that the analyst named in a source where none was known."""
        named = [one for one in within(self.mentions, source) if one.origin is Origin.ANALYST]
        return next((one.entity for label in ("PERSON", "ORG") for one in reversed(named) if one.label == label), None)

    def _named_there(self, other: Referent) -> Referent | None:
        mention = next(at(self.mentions, other.span), None) if other.span else None
        return replace(other, entity=mention.entity, span=mention.span) if mention else None


def at(mentions: Sequence[Mention], span: Span) -> Iterator[Mention]:
    """The mentions, in order and apart, that overlap the span; the last first."""
    place = bisect_left(mentions, span.end, key=lambda mention: mention.span.start) - 1
    while place >= 0 and mentions[place].span.end > span.start:
        yield mentions[place]
        place -= 1


def _grew_over(span: Span, was: Span, words: Span) -> bool:
    """Does the name that stood at `was` hold some of the words now that described it?"""
    before, after = Span(min(span.start, was.start), was.start), Span(was.end, max(span.end, was.end))
    return any(len(grown) and grown.overlaps(words) for grown in (before, after))
