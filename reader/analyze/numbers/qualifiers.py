"""Words that bound or soften an amount, before it ("at least", "about") or after it ("or more", "or so")."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from reader.analyze.lexicon import table
from reader.analyze.numbers.lexer import Token, tokens
from reader.text import Span

_FILLERS = frozenset({"a", "an", "another", "only", "just", "further", "additional", "the", "to", "by", "of", "total"})


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A qualifier that reaches to token index `edge`: its first token when it stands before, one past its last when after.

    `says` is one of about, least, most.
    """

    words: str
    says: str
    edge: int


def before(listed: Sequence[Token], at: int) -> Qualifier | None:
    """The qualifier that ends right before index `at`; of two ("at least some 40") the outer one bounds."""
    found = _ending(listed, at)
    if found is None and at > 1 and listed[at - 1].lower in ("another", "a", "an"):
        found = _ending(listed, at - 1)
    if found is None:
        return None
    outer = _ending(listed, found.edge)
    return outer if outer and outer.says != "about" else found


def _ending(listed: Sequence[Token], at: int) -> Qualifier | None:
    for words, kept, says in _before().get(listed[at - 1].lower, ()) if at else ():
        start = at - len(words)
        if start >= 0 and tuple(token.lower for token in listed[start:at]) == words and not _is_other_use(listed, start, at):
            return Qualifier(kept, says, start)
    return None


def _is_other_use(listed: Sequence[Token], start: int, at: int) -> bool:
    """Words that look alike: "over the hill" never comes here, but "over" and "about" may be prepositions of a verb."""
    word = listed[start].lower
    if (word == "c" and at - start == 1) or (word == ">" and start and listed[start - 1].text == "<"):
        return True
    return word in ("over", "above", "below", "under") and at - start == 1 and start > 0 and listed[start - 1].lower in _VERBS_WITH[word]


_VERBS_WITH = {
    "over": {"all", "spread", "took", "take", "takes", "taking", "flew", "fly", "presided", "handed", "went"},
    "above": {"flew"},
    "below": set(),
    "under": {"came", "come", "fall", "falls"},
}


def past(listed: Sequence[Token], at: int) -> int:
    """The index behind the longest qualifier that begins at index `at`; `at` itself where none does."""
    for words, _, _ in _opening().get(listed[at].lower, ()) if at < len(listed) else ():
        if tuple(token.lower for token in listed[at : at + len(words)]) == words:
            return at + len(words)
    return at


def after(listed: Sequence[Token], at: int) -> Qualifier | None:
    """The qualifier that begins at index `at`."""
    for words, kept, says in _after().get(listed[at].lower, ()) if at < len(listed) else ():
        end = at + len(words)
        if (
            tuple(token.lower for token in listed[at:end]) == words
            and (words[0] not in "+-" or listed[at].glued)
            and _ends(listed, end, words)
        ):
            return Qualifier(kept, says, end)
    return None


def _ends(listed: Sequence[Token], end: int, words: tuple[str, ...]) -> bool:
    """Does the phrase end here? "200 or more than 300", "40 plus 5" and "above 10 and below 15" go on."""
    if end >= len(listed):
        return True
    token = listed[end]
    is_number = token.is_number or token.lower in table("numbers")["ones"] or token.lower in table("numbers")["tens"]
    return not (token.lower == "than" or (words[-1] == "to" and is_number) or (words[0] in ("plus", "+", "and") and is_number))


Phrase = tuple[tuple[str, ...], str, str]


@cache
def _before() -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases that stand before an amount by their last word."""
    return _by_word(_leading(), -1)


@cache
def _opening() -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases that stand before an amount by their first word."""
    return _by_word(_leading(), 0)


@cache
def _after() -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases that stand after an amount by their first word."""
    says = {"about": "about", "at least": "least", "at most": "most"}
    return _by_word([(_parts(written), kept, says[kept]) for written, kept in table("numbers")["after"].items()], 0)


def _leading() -> list[Phrase]:
    return [(_parts(written), kept, says) for says in ("about", "least", "most") for written, kept in table("numbers")[says].items()]


def _by_word(phrases: list[Phrase], which: int) -> Mapping[str, tuple[Phrase, ...]]:
    """The phrases by one of their words, longest first."""
    found: dict[str, list[Phrase]] = {}
    for phrase in sorted(phrases, key=lambda one: -len(one[0])):
        found.setdefault(phrase[0][which], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in found.items()}


def _parts(phrase: str) -> tuple[str, ...]:
    return tuple(token.lower for token in tokens(phrase, Span(0, len(phrase))))
