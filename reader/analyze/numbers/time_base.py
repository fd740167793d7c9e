"""What a single time is resolved from, and what a rule for it is."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NamedTuple

from reader.analyze.numbers.calendar_terms import Period
from reader.analyze.numbers.time_words import TOWARDS


@dataclass(frozen=True, slots=True)
class Base:
    """What a time is told from: the day of publication, whether the words before it look ahead, and the time named before."""

    published: date | None
    is_ahead: bool = False
    earlier: Period | None = None

    def towards(self, word: str | None) -> int:
        """-1 for what is over ("last"), 1 for the next, 0 for the nearest that has begun; 2 for the nearest that is not over."""
        return TOWARDS[word.lower()] if word else 2 * self.is_ahead

    def year(self, named: Mapping[str, str | None]) -> int | None:
        """The year that the groups of a match tell: "2019", "of last year", "this July"; none where they leave it open."""
        if year := named.get("year"):
            return int(year)
        word = named.get("relative") or named.get("towards") or ""
        if self.published is None or not (named.get("relative") or word.lower() == "this"):
            return None
        return self.published.year + TOWARDS[word.lower()]


Resolve = Callable[[re.Match[str], Base], Period | None]


class Kind(Enum):
    """How a time takes part in a phrase: a `FLOATING` day or month lacks its year, which the words around may tell; a `WEAK` one is no
    time alone ("the year"); a `CLOCK` tells the time of a day; one that `FOLLOWS` is told from the time before it."""

    FIRM = "firm"
    FLOATING = "floating"
    WEAK = "weak"
    CLOCK = "clock"
    FOLLOWS = "follows"


class Rule(NamedTuple):
    """A pattern, whose group "whole" is the time if there is one, and the period that its match means; none if it is no time after all.

    Only sentences that hold one of the `hints`, in small letters, need be searched; all, where there are none.
    """

    pattern: re.Pattern[str]
    resolve: Resolve
    kind: Kind
    hints: tuple[str, ...]


def rule(pattern: str, resolve: Resolve, kind: Kind = Kind.FIRM, flags: int = 0, hints: str = "") -> Rule:
    """A rule from its pattern, and its hints with white space between."""
    return Rule(re.compile(pattern, flags), resolve, kind, tuple(hints.split()))
