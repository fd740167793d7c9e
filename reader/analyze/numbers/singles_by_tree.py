"""Counts that no number word tells, by the tree: "a guard was killed" is one, "no one was hurt" none, "both fled" two."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from reader.analysis import Quantity
from reader.analyze.numbers.counted_nouns import borne_by, first_word
from reader.analyze.numbers.event_words import HARM
from reader.analyze.numbers.events import event_in_clause, event_of
from reader.analyze.numbers.kinds import PERSONS, is_plural, kind_of
from reader.analyze.numbers.parsed import Parsed
from reader.analyze.numbers.verb_events import Event
from reader.text import Span

Settled = Callable[[Quantity, int | None, str, Event], Quantity]  # with what its noun, the kind of that and an event tell

_ARTICLES = {"a": Decimal(1), "an": Decimal(1), "another": Decimal(1), "no": Decimal(0)}
_PRONOUNS = {"both": Decimal(2), "another": Decimal(1)}
_SOME = Decimal(3)
_NOBODY = ("nobody", "none")
_OF_ONE = frozenset({*HARM, "captured", "escaped", "freed", "missing", "surrendered"})


def singles(parsed: Parsed, settled: Settled) -> Iterator[Quantity]:
    """People whom an article or a pronoun counts, as the clause tells what happened to them."""
    for at, word in enumerate(parsed.words):
        written = word.text.lower()
        if written in _ARTICLES and parsed.relation(at) == "det" and parsed.head(at) > at:
            found = _single(parsed, settled, at, _ARTICLES[written])
        elif written in _NOBODY or (written == "one" and at and parsed.words[at - 1].text.lower() == "no"):
            found = _pronoun(parsed, settled, at - 1 if written == "one" else at, at, Decimal(0))
        elif written in _PRONOUNS and parsed.relation(at).partition(":")[0] in ("nsubj", "obj"):
            found = _pronoun(parsed, settled, at, at, _PRONOUNS[written])
        else:
            continue
        if found:
            yield found


def _single(parsed: Parsed, settled: Settled, article: int, value: Decimal) -> Quantity | None:
    noun = parsed.head(article)
    if parsed.lemma(noun) == "one":
        return None  # the pronoun "no one"
    if value and parsed.lemma(noun) == "number":
        return _some(parsed, settled, article, noun)
    bearer = borne_by(parsed, noun)
    person = noun if bearer is None else bearer
    kind = kind_of([parsed.words[person].text.lower()])
    event = event_in_clause(parsed, noun, kind)
    if not value and not event.name:
        event = event_of(parsed, noun, noun, kind)  # "no casualties"
    is_person = kind in PERSONS or (event.name == "captured" and event.is_of_people and kind == "count")
    if not is_person or event.name not in _OF_ONE or (value and is_plural(parsed.words[person].text)):
        return None
    phrase = Span(parsed.words[max(article + 1, first_word(parsed, noun))].start, parsed.words[person].end)
    return settled(Quantity(parsed.words[article].span, value, value, counted=phrase), person, kind, event)


def _some(parsed: Parsed, settled: Settled, article: int, number: int) -> Quantity | None:
    """ "A number of guards were killed": three at least."""
    part = parsed.part(number)
    kind = kind_of([parsed.words[part].text]) if part is not None else ""
    if part is None or kind not in PERSONS or parsed.first(part, "nummod") is not None:
        return None
    event = event_of(parsed, part, part, kind)
    phrase = parsed.span(first_word(parsed, part), part)
    one = Quantity(parsed.span(article, number), _SOME, None, counted=phrase, approximate=True)
    return settled(one, part, kind, event) if event.name else None


def _pronoun(parsed: Parsed, settled: Settled, first: int, last: int, value: Decimal) -> Quantity | None:
    event = event_in_clause(parsed, last, "people" if not value else "")
    if not event.name or (not value and event.name not in _OF_ONE):
        return None
    part = parsed.part(last)
    if part is not None and parsed.is_noun(part):  # "none of the passengers"
        one = Quantity(parsed.span(first, last), value, value, counted=parsed.span(first_word(parsed, part), part))
        return settled(one, part, kind_of([parsed.words[part].text]), event)
    one = Quantity(parsed.span(first, last), value, value, head="" if value else "person")
    return settled(one, None, "" if value else "people", event)
