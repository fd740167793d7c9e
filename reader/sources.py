"""Who says what stands in a place of a text: the outlet itself, or whom it reports, down to the one who spoke first."""

from collections.abc import Iterable, Iterator, Mapping

from reader.analysis import Analysis, Attribution, Referent
from reader.text import Span
from reader.wording import one_line


def attributed(analysis: Analysis, span: Span) -> tuple[Attribution, ...]:
    """The attributions of a document that hold the span."""
    return holding(analysis.attributions, span)


def holding(attributions: Iterable[Attribution], span: Span) -> tuple[Attribution, ...]:
    """The attributions in whose content the span lies, the outermost first; those by the outlet's own distance, without a source, too.

    Words of saying are no part of what is said: in "“The gate,” two guards said, “was open.”" the "two" is the outlet's.
    """
    found = [one for one in attributions if one.content.contains(span) and not _says(one, span)]
    return tuple(sorted(found, key=lambda one: -len(one.content)))


def chain(analysis: Analysis, span: Span) -> tuple[Referent, ...]:
    """Who says it, from the outlet, which is always the first, to the innermost speaker: (Meridian Wire, CNN, two officials).

    Speakers that are entities go by their names, others by the words of the source. The outlet has no span. One who says that he
    says it counts once.
    """
    return _chain(analysis, attributed(analysis, span), names_of(analysis))


def chain_to(analysis: Analysis, one: Attribution) -> tuple[Referent, ...]:
    """Who reports it, from the outlet on, without its own speaker."""
    around = [outer for outer in analysis.attributions if outer.content.contains(one.content) and outer.content != one.content]
    return _chain(analysis, sorted(around, key=lambda outer: -len(outer.content)), names_of(analysis))


def with_chains(analysis: Analysis) -> Iterator[tuple[Attribution, tuple[Referent, ...]]]:
    """The attributions in the order of their contents, each with who says it, from the outlet to the speaker, if there is one."""
    names = names_of(analysis)
    begun: list[Attribution] = []
    for one in sorted(analysis.attributions, key=lambda one: (one.content.start, -one.content.end)):
        begun = [outer for outer in begun if outer.content.end > one.content.start]
        around = [outer for outer in begun if outer.content.contains(one.content)]
        yield one, _chain(analysis, (*around, one), names)
        if one.has_speaker:
            begun.append(one)


def names_of(analysis: Analysis) -> dict[str, str]:
    """What the entities are called, by id."""
    return {one.id: one.name for one in analysis.entities}


def speaker_words(analysis: Analysis, one: Attribution, names: Mapping[str, str]) -> str:
    """What the speaker is called: his name, what the analyst calls him, or the words of the source; nothing where nobody is told of.

    `names` are those of the entities by id.
    """
    return names.get(one.speaker or "") or one.called or (one_line(analysis.words(one.source)) if one.source is not None else "")


def _chain(analysis: Analysis, said: Iterable[Attribution], names: Mapping[str, str]) -> tuple[Referent, ...]:
    speakers = [outlet(analysis)]
    for one in said:
        if one.has_speaker:
            speaker = Referent(speaker_words(analysis, one, names), one.speaker, one.source)
            if speaker.entity is None or speaker.entity != speakers[-1].entity:
                speakers.append(speaker)
    return tuple(speakers)


def outlet(analysis: Analysis) -> Referent:
    """Who published the document, as one who speaks in it; with an entity where the text names it."""
    name = analysis.document.source.name
    return Referent(name, next((one.id for one in analysis.entities if one.name == name and one.label == "ORG"), None))


def _says(one: Attribution, span: Span) -> bool:
    """Does the span stand in the words of saying?"""
    return any(words is not None and words.overlaps(span) for words in (one.source, one.cue))
