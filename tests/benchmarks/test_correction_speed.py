"""How long corrections hold up the window. Bar: a hundred in an article of 500 mentions in under 10 ms; time grows with the mentions."""

import random
from decimal import Decimal

import pytest

from reader.analysis import Analysis, Entity, Mention, Quantity, Referent
from reader.correction import Scope, add_name, merge, no_name, other_extent, other_type, split
from reader.corrections import corrected
from reader.number_correction import Edits, edit_number, no_number
from reader.number_corrections import corrected_numbers
from reader.text import Span
from tests.builders import a_document

GIVEN = [first + letter for first in ("Tova", "Karl", "Ilen", "Sarn", "Orsel") for letter in "abcdefghij"]
NAMES = [f"{given} {last}" for given in GIVEN for last in ("Rennick", "Marsk", "Vosti", "Pass", "Front", "Banner")]


def an_article(count):
    """An analysis with so many mentions, and the same without any."""
    chance = random.Random(1)
    document = a_document(*(f"Then the guards saw that {chance.choice(NAMES)} had fled at once." for _ in range(count)))
    mentions = []
    for passage in document.passages:
        words = passage.span.of(document.text)[25:].split(" had")[0]
        span = Span(passage.span.start + 25, passage.span.start + 25 + len(words))
        mentions.append(Mention(span, "PERSON", f"person:{words}"))
    spans = {mention.entity: [] for mention in mentions}
    for mention in mentions:
        spans[mention.entity].append(mention.span)
    entities = tuple(Entity(key, key, "PERSON", tuple(all_)) for key, all_ in spans.items())
    return Analysis(document, "test@1", mentions=tuple(mentions), entities=entities), Analysis(document, "test@1")


def hundred(analysis, unmarked):
    chance = random.Random(2)
    for number in range(100):
        mention, scope = chance.choice(analysis.mentions), list(Scope)[number % 3]
        longer = Span(mention.span.start - 5, mention.span.end)
        yield (
            no_name(analysis, mention, scope),
            other_type(analysis, mention, "ORG", scope),
            merge(analysis, mention, analysis.entities[number], scope),
            split(analysis, mention, scope),
            other_extent(analysis, mention, longer, scope),
            add_name(unmarked, mention.span, "ORG", scope),
        )[number % 6]


@pytest.mark.parametrize("count", [500, 50_000])
def test_carry_out_a_hundred_corrections(benchmark, count):
    analysis, unmarked = an_article(count)
    made = list(hundred(analysis, unmarked))
    assert benchmark(corrected, analysis, made) != analysis


def counted(count):
    """An analysis with so many numbers."""
    document = a_document(*(f"Then {number} guards saw that all had fled at once." for number in range(count)))
    spans = [Span(passage.span.start + 5, document.text.index(" ", passage.span.start + 5)) for passage in document.passages]
    numbers = tuple(Quantity(span, Decimal(number), Decimal(number)) for number, span in enumerate(spans))
    return Analysis(document, "test@1", quantities=numbers)


@pytest.mark.parametrize("count", [500, 50_000])
def test_carry_out_a_hundred_corrections_of_numbers(benchmark, count):
    analysis, chance = counted(count), random.Random(3)
    places = [one.span for one in chance.sample(analysis.quantities, 100)]
    edits = Edits(kind="people", counted="guards", source=Referent("Tova Rennick"))
    made = [edit_number(analysis, place, edits) if number % 4 else no_number(analysis, place) for number, place in enumerate(places)]
    assert benchmark(corrected_numbers, analysis, made) != analysis
