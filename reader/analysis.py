"""What the pipeline found in one document: names, numbers, times, attributions, descriptions, all pointing into its text."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from reader.document import Document
from reader.text import Span

Mark = TypeVar("Mark", "Sentence", "Mention", "Quantity", "TimeExpression")


class Origin(StrEnum):
    MODEL = "model"
    RULE = "rule"
    ANALYST = "analyst"


class Grain(StrEnum):
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and the index of its passage."""

    span: Span
    passage: int


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a thing is named. `label` is of OntoNotes (PERSON, NORP, ORG, GPE, LOC, FAC, EVENT, DATE ...) or WEAPON.

    `entity` is the id of the Entity it names; `confidence` a probability, or none where a rule spoke. `phrase` is the noun
    phrase in which it names the thing, where that says more than the name: "Daesh terrorists".
    """

    span: Span
    label: str
    entity: str
    confidence: float | None = None
    origin: Origin = Origin.RULE
    phrase: Span | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A thing with its canonical name and all its mentions here, in order. One thing has one id in every document.

    `relation` says how it is related to another thing without being the same: "part of Islamic State", "capital of Iraq".
    """

    id: str
    name: str
    label: str
    mentions: tuple[Span, ...]
    relation: str = ""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date or time, resolved against the publication date to the half-open interval `start` to `end`; none where it cannot be."""

    span: Span
    start: datetime | None
    end: datetime | None
    grain: Grain


@dataclass(frozen=True, slots=True)
class Referent:
    """Somebody or some place that a figure is tied to: the words for it, its entity id where it is named, and where the words
    stand; without a span the analyst said so."""

    words: str
    entity: str | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number expression: the interval it allows, in the unit named, the thing it counts, and what the text says around it.

    `low` and `high` are none for an open end and equal when exact ("about 40" is 40 to 40, `approximate`; "at least 40" has
    no high). `unit` is a singular English name, an ISO 4217 code, "percent", or none for a count, whose noun phrase is
    `counted`, outside `span`. `qualifier` keeps the words that bound or soften it.

    `head` is the lemma of the noun counted ("inmate") and `modifiers` the lower-case words that narrow it ("foreign"); both are
    taken over from an earlier figure where the text leaves them out ("35 others"). `event` is what happens to what is counted
    ("killed", "displaced"), `change` says that the figure is by how much something changes ("rise", "fall"), and `whole` is the
    span of the figure that it is a part of. `triggers` are the words besides the number that decided kind and event.

    `place`, `time` and `source`, who is said to give the figure, are none where the text does not tell. `origin` is ANALYST
    where the analyst set one of all these.
    """

    span: Span
    low: Decimal | None
    high: Decimal | None
    unit: str | None = None
    kind: str = "count"
    qualifier: str | None = None
    counted: Span | None = None
    approximate: bool = False
    head: str = ""
    modifiers: tuple[str, ...] = ()
    event: str = ""
    change: str = ""
    whole: Span | None = None
    triggers: tuple[Span, ...] = ()
    place: Referent | None = None
    time: TimeExpression | None = None
    source: Referent | None = None
    origin: Origin = Origin.RULE


class Stance(StrEnum):
    """What a cue tells of the content: nothing ("said"), that it may not be so ("claimed", "believes"), that it is so ("confirmed",
    "revealed"), or that the source does not stand behind it ("denied", "did not say")."""

    NEUTRAL = "neutral"
    HEDGED = "hedged"
    COMMITTED = "committed"
    DENYING = "denying"


class Manner(StrEnum):
    """Whether the content is in the words of the source: all of it, none of it, or some."""

    QUOTED = "quoted"
    PARAPHRASED = "paraphrased"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Attribution:
    """`content` that is attributed to a `source` by a `cue` (the terms of PolNeAR). `speaker` is the source's entity id.

    `content` runs from the first word attributed to the last, over sentences and paragraphs of one quotation: source and cue may
    stand inside it ("“The gate,” Vost said, “was open.”"). An attribution inside another one's content is reported by that one.

    Without a `source` the text does not tell whose the content is: "forty reportedly fled", "the alleged leader". Without a cue as
    well it is a quotation of a few words from which the text keeps its distance.

    `hedged`: the stance is, or a word in the content is that says so much ("reportedly", "may have"). `is_anonymous`: those who
    speak are persons whom the source does not name ("two officials"). `origin` is ANALYST where the analyst set one of all these, and
    `called` is then what he calls the speaker, whatever the source says.
    """

    source: Span | None
    cue: Span | None
    content: Span
    speaker: str | None = None
    hedged: bool = False
    stance: Stance = Stance.NEUTRAL
    manner: Manner = Manner.PARAPHRASED
    is_anonymous: bool = False
    origin: Origin = Origin.RULE
    called: str = ""

    @property
    def place(self) -> Span:
        """The words that it is known by: those of saying, or else the content."""
        return self.cue or self.content

    @property
    def has_speaker(self) -> bool:
        """Is anybody told of who says it?"""
        return self.source is not None or bool(self.called)


class Role(StrEnum):
    """How the words of a description stand to the name that they describe; the examples are of Daesh and of Karl Rennick."""

    HEAD = "head"  # Daesh terrorists, the regime of Rennick
    COMPOUND = "compound"  # the terror group Daesh, President Rennick
    MODIFIER = "modifier"  # the embattled Rennick
    APPOSITION = "apposition"  # Daesh, a terror group; the dictator, Karl Rennick
    PREDICATE = "predicate"  # Rennick is a dictator
    CALLED = "called"  # Orsel calls Rennick a dictator
    POSSESSED = "possessed"  # Rennick's brutal invasion
    AGENT = "agent"  # Daesh seized the town
    PATIENT = "patient"  # Daesh was routed


@dataclass(frozen=True, slots=True)
class Description:
    """Words by which the text describes an entity where it names it, or the verb by which it tells what that does or suffers.

    `span` is where they stand, which may hold the name too: "brutal Daesh terrorists". `words` are those that tell something, in
    lower case, nouns and verbs as lemmas: "brutal", "terrorist". `mention` is the span of the name. `other` is the one to whom an act
    is done or who does it, or who calls somebody something, where the sentence names him.
    """

    span: Span
    words: tuple[str, ...]
    role: Role
    mention: Span
    entity: str = ""
    other: Referent | None = None


@dataclass(frozen=True, slots=True)
class Analysis:
    """All marks of a document, each tuple in order of its spans. `producer` is name@version of what was asked to make it.

    `problems` are sentences for the analyst: what was left out and why. `named_by` is name@version of the language pipeline that
    marked the names, which may be another one than was asked: a long text gets a faster one.
    """

    document: Document
    producer: str
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    descriptions: tuple[Description, ...] = ()
    problems: tuple[str, ...] = ()
    named_by: str = ""

    def sentence_at(self, offset: int) -> int | None:
        """Index of the sentence that holds the offset, or none."""
        index = bisect_right(self.sentences, offset, key=lambda sentence: sentence.span.start) - 1
        return index if index >= 0 and offset < self.sentences[index].span.end else None

    def words(self, span: Span) -> str:
        return span.of(self.document.text)


@lru_cache(maxsize=10_000)
def entity_id(label: str, name: str) -> str:
    """The id that an entity of this label and canonical name has in every document, such as "person:tova-rennick"."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode() or name
    return f"{label.lower()}:{re.sub(r'[^a-z0-9]+', '-', plain.lower().replace(chr(39), '')).strip('-') or name}"


def within(marks: tuple[Mark, ...], span: Span) -> tuple[Mark, ...]:
    """The marks, ordered by start, that begin inside the span."""
    first = bisect_left(marks, span.start, key=lambda mark: mark.span.start)
    last = bisect_left(marks, span.end, lo=first, key=lambda mark: mark.span.start)
    return marks[first:last]
