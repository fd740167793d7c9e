"""The chain of those who pass a claim on: the outlet, whom it cites, down to the one who spoke first; and how two chains stand."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.analysis import Analysis, Attribution, Origin, Quantity, Referent, Stance, within
from reader.identity.spelling import plain
from reader.phrase import Phrase, worded
from reader.sources import attributed, outlet
from reader.text import Span
from reader.wording import one_line

ARROW = " ← "
_HOUSES = frozenset({"ORG", "FAC"})
_SEVERAL, _REPORTEDLY = worded("several speakers"), worded("reportedly")
_DENIED, _NOT_NAMED, _HEDGED = worded("denied"), worded("not named"), worded("hedged")
_MOST = 0.5  # share of a passage that one must say for it to be his


@dataclass(frozen=True, slots=True)
class Voice:
    """One who is said to say it: his name, or the words of the source as written, apart from the article "the" before them.

    `entity` is his id where he is named. `hedged` and `is_anonymous` are those of the attribution.
    """

    article: str
    words: str
    entity: str | None = None
    span: Span | None = None
    stance: Stance = Stance.NEUTRAL
    hedged: bool = False
    is_anonymous: bool = False

    @property
    def told(self) -> str:
        """As in a sentence: "the Interior Ministry"."""
        return f"{self.article} {self.words}".strip()


@dataclass(frozen=True, slots=True)
class SourceChain:
    """The outlet and, from the outermost to the innermost, the voices through which it has what it says.

    `hedged`: the outlet keeps its own distance ("reportedly"). `is_shared`: several speakers say parts of the passage, none of them most.
    """

    outlet: Referent
    voices: tuple[Voice, ...] = ()
    hedged: bool = False
    is_shared: bool = False

    @property
    def speaker(self) -> Voice | None:
        """Who spoke first, as far as the text tells; none where the outlet says it itself."""
        return self.voices[-1] if self.voices else None

    @property
    def names(self) -> tuple[str, ...]:
        """The outlet and the voices in words; who denies it does not say it."""
        voices = (worded("{speaker} (denied)", speaker=one.words) if one.stance is Stance.DENYING else one.words for one in self.voices)
        return (self.outlet.words, *((_SEVERAL,) if self.is_shared else voices))

    def __str__(self) -> str:
        return ARROW.join(self.names)


class Speakers(StrEnum):
    """How those stand who spoke first of two passages."""

    SAME = worded("same speaker")
    DIFFERENT = worded("different speakers")
    UNNAMED = worded("speaker unnamed")
    NONE = worded("an outlet says it itself")
    OPEN = worded("speakers may be the same")


def remarks(voice: Voice) -> tuple[Phrase, ...]:
    """How a voice speaks, in a few words each: "not named", "hedged"."""
    denied = voice.stance is Stance.DENYING
    marks = (denied, _DENIED), (voice.is_anonymous, _NOT_NAMED), (voice.hedged and not denied, _HEDGED)
    return tuple(words for is_so, words in marks if is_so)


def told_of(chain: SourceChain, say: Callable[[str], str] = str) -> str:
    """The chain in one line with how each speaks: "Meridian Wire ← CNN ← two officials (not named)". `say` translates words of ours."""
    marks = ((_REPORTEDLY,) if chain.hedged else (), *map(remarks, chain.voices))
    names = (chain.outlet.words, *(one.words for one in chain.voices))
    parts = [f"{name} ({', '.join(map(say, said))})" if said else name for name, said in zip(names, marks, strict=True)]
    return ARROW.join([*parts, say(_SEVERAL)] if chain.is_shared else parts)


def source_chain(analysis: Analysis, passage: Span, figure: Quantity | None = None) -> SourceChain:
    """Through whom the outlet has the figure, else most of what the passage says."""
    publisher = outlet(analysis)
    held, is_shared = (attributed(analysis, figure.span), False) if figure is not None else _most(analysis, passage)
    voices = [_voice(analysis, one) for one in held if one.has_speaker]
    if figure is not None:
        voices = _with_teller(voices, figure)
    is_hedged = any(not one.has_speaker and one.hedged for one in held)
    return SourceChain(publisher, tuple(_distinct(publisher, voices)), is_hedged, is_shared)


def how_speakers_stand(one: SourceChain, other: SourceChain) -> Speakers:
    """Whether the same one spoke first. Those without a name are never the same by their words alone."""
    here, there = one.speaker, other.speaker
    if one.is_shared or other.is_shared:
        return Speakers.OPEN
    if here is None or there is None:
        return Speakers.NONE
    if here.is_anonymous or there.is_anonymous:
        return Speakers.UNNAMED
    if here.entity is not None and here.entity == there.entity:
        return Speakers.SAME
    if here.entity is None or there.entity is None:
        return Speakers.OPEN if _may_be_one(here, there) else Speakers.DIFFERENT
    return Speakers.DIFFERENT


def same_kind(one: Voice, other: Voice) -> bool:
    """Is the last word of both the same: "two officials", "US officials"?"""
    return one.words.split()[-1:] == other.words.split()[-1:]


def _may_be_one(one: Voice, other: Voice) -> bool:
    """May they be one, of whom at least one has no name: "the ministry", "the Defence Ministry"?"""
    words = [{word.casefold() for word in voice.words.split()} for voice in (one, other)]
    return bool(words[0] & words[1])


def _with_teller(voices: list[Voice], figure: Quantity) -> list[Voice]:
    """The voices with the one who is told to give the figure, where nobody is cited for it or the analyst said who it is."""
    teller = figure.source
    if teller is None or (voices and (figure.origin is not Origin.ANALYST or voices[-1].span == teller.span)):
        return voices
    return [*voices[:-1], Voice(*_parted(teller.words), teller.entity, teller.span)]


def _voice(analysis: Analysis, one: Attribution) -> Voice:
    article, words = _parted(_words(analysis, one))
    entity = one.speaker
    if entity is None and one.source is not None and not (one.called or one.is_anonymous):
        entity = _named(analysis, words, one.source)
    name = next((known.name for known in analysis.entities if known.id == entity), words)
    article = article if words.casefold().startswith(name.casefold()) else ""  # "the general, Aurel Vost"
    return Voice(article, name, entity, one.source, one.stance, one.hedged, one.is_anonymous)


def _words(analysis: Analysis, one: Attribution) -> str:
    """What the analyst calls the speaker, else the words of the source."""
    return one.called or (one_line(analysis.words(one.source)) if one.source is not None else "")


def _named(analysis: Analysis, words: str, source: Span) -> str | None:
    """The body or house whose name is all of the source: "the Dorvet hospital"."""
    named = (one for one in within(analysis.mentions, source) if one.label in _HOUSES)
    return next((one.entity for one in named if _parted(analysis.words(one.span))[1] == words), None)


def _parted(words: str) -> tuple[str, str]:
    """The article before the words of a source, if it is "the", and the words."""
    line = one_line(words)
    return ("the", line[4:]) if line[:4].lower() == "the " else ("", line)


def _most(analysis: Analysis, passage: Span) -> tuple[list[Attribution], bool]:
    """Those who say most of the passage, the outermost first; and whether it is nobody though most is said by somebody."""
    by_source: defaultdict[str, list[Attribution]] = defaultdict(list)
    for one in analysis.attributions:
        if one.has_speaker and one.content.overlaps(passage):
            by_source[one.speaker or _words(analysis, one).casefold()].append(one)
    saying = [part for said in by_source.values() for one in said for part in (one.source, one.cue) if part is not None]
    told = _places([passage]) - _places(saying)
    contents = {key: _places(one.content for one in said) & told for key, said in by_source.items()}
    most = [max(by_source[key], key=lambda one: len(one.content)) for key, said in contents.items() if len(said) >= _MOST * len(told)]
    most.sort(key=lambda one: -len(one.content))
    nested = [one for number, one in enumerate(most) if number == 0 or most[number - 1].content.contains(one.content)]
    return nested, not nested and len(set().union(*contents.values())) >= _MOST * len(told)


def _places(spans: Iterable[Span]) -> set[int]:
    return {offset for span in spans for offset in range(span.start, span.end)}


def _distinct(publisher: Referent, voices: Iterable[Voice]) -> Iterator[Voice]:
    """The voices without the outlet that cites itself, and without whoever says that he says it."""
    last = publisher.entity
    for one in voices:
        is_outlet = one.entity is not None and plain(one.words) == plain(publisher.words)
        if not is_outlet and (one.entity is None or one.entity != last):
            yield one
        last = one.entity
