"""What one sentence tells of who says what, before the rest of the document is known."""

from dataclasses import dataclass

from reader.analysis import Stance
from reader.text import Span


@dataclass(frozen=True, slots=True)
class Saying:
    """An attribution in the making. `content` is none where it must be a quotation beside the cue.

    `names` are words of the source that name the speaker where a name stands there, the surest first, `bodies` those that name whom he
    speaks for; `pronoun` is the source in
    lower case if it is a pronoun. `is_hedge`: the outlet says it in its own voice, with a word that keeps its distance.

    `medium` are the words of the one to whom it is said, their head, and where it is said: him or an interview with him. `needs_name`:
    it is an attribution only if the source is a name. `is_cited`: it tells whom another source of the same content cites.
    """

    source: Span | None
    cue: Span
    content: Span | None
    stance: Stance = Stance.NEUTRAL
    names: tuple[Span, ...] = ()
    bodies: tuple[Span, ...] = ()
    pronoun: str = ""
    is_anonymous: bool = False
    is_hedge: bool = False
    medium: tuple[Span, ...] = ()
    needs_name: bool = False
    is_cited: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells of who says what."""

    span: Span
    sayings: tuple[Saying, ...]
