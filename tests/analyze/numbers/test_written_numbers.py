"""What is written by a rule, in words or as the window writes figures, is read back as it was."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Quantity
from reader.analyze.numbers.quantities import quantities
from reader.figures import figure
from reader.text import Span

ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth"}
SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))


def in_words(number, hyphen="-", joint=" and "):
    """A cardinal in English words: "two thousand three hundred and five"."""
    if number < 20:
        return ONES.split()[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS.split()[tens - 2] + (hyphen + in_words(ones) if ones else "")
    worth, scale = next(one for one in SCALES if number >= one[0])
    count, rest = divmod(number, worth)
    whole = f"{in_words(count, hyphen, joint)} {scale}"
    return whole + ((joint if rest < 100 else " ") + in_words(rest, hyphen, joint) if rest else "")


def ordinal_in_words(number):
    *before, last = in_words(number).replace("-", " - ").split(" ")
    last = ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return " ".join([*before, last]).replace(" - ", "-")


def only(text):
    (quantity,) = quantities(text, Span(0, len(text)))
    return quantity


@given(st.integers(0, 10**11), st.sampled_from("- "), st.sampled_from([" and ", " "]))
def test_cardinals_in_words(number, hyphen, joint):
    found = only(f"They counted {in_words(number, hyphen, joint)} papers.")
    assert (found.low, found.high) == (number, number)


@given(st.integers(1, 10**6))
def test_ordinals_in_words(number):
    words = ordinal_in_words(number)
    found = only(f"This is the {words} bird.")
    assert (found.low, found.kind, len(found.span)) == (number, "ordinal", len(words))


@given(st.integers(1, 10**6), st.sampled_from(["million", "billion", "trillion", "lakh", "crore"]), st.integers(0, 2))
def test_figures_before_scales(number, scale, places):
    worth = {"million": 10**6, "billion": 10**9, "trillion": 10**12, "lakh": 10**5, "crore": 10**7}[scale]
    written = Decimal(number).scaleb(-places)
    assert only(f"They counted {written:f} {scale} papers.").low == written * worth


BOUNDS = {"exact": None, "about": "about", "at least": "at least", "more than": "more than", "up to": "at most", "less than": "less than"}
UNITS = {None: "count", "USD": "money", "GBP": "money", "CHF": "money", "percent": "percent", "kilometer": "distance", "minute": "duration",
         "tonne": "mass", "degree celsius": "temperature", "square kilometer": "area", "mile per hour": "speed"}  # fmt: skip


@st.composite
def figures(draw):
    """Quantities that `figure` writes without loss: below a million to two places, above it in steps of a hundredth of the scale."""
    scale = draw(st.sampled_from([1, 10**6, 10**9, 10**12]))
    ends = sorted(Decimal(draw(st.integers(100, 99_999))).scaleb(-2) * scale for _ in range(2))
    unit, bound = draw(st.sampled_from(list(UNITS))), draw(st.sampled_from(list(BOUNDS)))
    exact = Quantity(Span(0, 1), ends[0], ends[0], unit, UNITS[unit], BOUNDS[bound], approximate=bound == "about")
    if bound in ("at least", "more than"):
        return replace(exact, high=None)
    if bound in ("up to", "less than"):
        return replace(exact, low=None)
    return replace(exact, high=ends[1]) if draw(st.booleans()) else exact


@given(figures())
def test_figures_as_the_window_writes_them(quantity):
    written = figure(quantity)
    found = only(f"They reported {written}{' papers' if quantity.unit is None else ''} on it.")
    told = (quantity.low, quantity.high, quantity.unit, quantity.kind, quantity.approximate)
    assert (found.low, found.high, found.unit, found.kind, found.approximate) == told, written
