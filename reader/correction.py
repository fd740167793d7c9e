"""What the analyst says of names: that something is none, is of another type, the same as another thing; and what that makes of an analysis."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.selector import Quote
from reader.text import Span


class Action(StrEnum):
    """What a correction does.

    `NO_NAME`, `TYPE` and `MERGE` are about a thing: all its mentions, and all other mentions with the same words.
    `SPLIT`, `EXTENT` and `NAME` are about words: the mentions that are written so, and for `NAME` every place of these words.
    """

    NO_NAME = "no name"
    TYPE = "other type"
    MERGE = "merge"
    SPLIT = "split"
    EXTENT = "other extent"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction, carried out after every analysis, whichever model made it. Later ones overrule earlier ones.

    `document` is where it holds, empty for the whole workspace; with a `place` it holds for the mention there alone, which
    `quote` finds again when the article has changed. `words` are what the mention was written as, `entity` what it was taken for.
    What it is by the analyst: `label`, `to` (entity id) and `name` (canonical); all empty for `NO_NAME`. `EXTENT` moves the start
    by `shift` code points, and the mention then covers the words `becomes`.
    """

    id: str
    action: Action
    words: str
    created: datetime
    document: str = ""
    place: Span | None = None
    quote: Quote | None = None
    entity: str = ""
    label: str = ""
    to: str = ""
    name: str = ""
    shift: int = 0
    becomes: str = ""
